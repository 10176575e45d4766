/*
 * The least that a script on X can do for each post, to measure Adrift against: one observer, and once
 * a frame the text, the author's link and the time of the posts that were added or changed.
 */
const posts = new Set();
const read = new Map();

function readPosts() {
  for (const post of posts) {
    const time = post.querySelector('time')?.dateTime;
    const author = post.querySelector('[data-testid="User-Name"] a')?.href;
    const text = post.querySelector('[data-testid="tweetText"]')?.textContent;
    read.set(`${author} ${time}`, text?.length);
  }
  posts.clear();
}

new MutationObserver((records) => {
  const before = posts.size;
  for (const { target, addedNodes } of records) {
    const element = target instanceof Element ? target : target.parentElement;
    const around = element?.closest('article');
    if (around) posts.add(around);
    for (const node of addedNodes)
      if (node instanceof Element)
        for (const post of node.querySelectorAll('article')) posts.add(post);
  }
  if (before === 0 && posts.size > 0) requestAnimationFrame(readPosts);
}).observe(document, {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['href', 'datetime', 'src'],
});
