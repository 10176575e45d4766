/*
 * The least that a script can do for each post, to measure Adrift against: one observer, and once a
 * frame the text, the author's link and the time of the posts that were added or changed.
 */
const posts = new Set();
const read = new Map();

function readPosts() {
  for (const post of posts) {
    const time = post.querySelector(FLOOR.time)?.dateTime;
    const author = post.querySelector(FLOOR.author)?.href;
    const text = FLOOR.text === undefined ? post : post.querySelector(FLOOR.text);
    read.set(`${author} ${time}`, text?.textContent?.length);
  }
  posts.clear();
}

new MutationObserver((records) => {
  const before = posts.size;
  for (const { target, addedNodes } of records) {
    const element = target instanceof Element ? target : target.parentElement;
    const around = element?.closest(FLOOR.post);
    if (around) posts.add(around);
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      if (node.matches(FLOOR.post)) posts.add(node);
      for (const post of node.querySelectorAll(FLOOR.post)) posts.add(post);
    }
  }
  if (before === 0 && posts.size > 0) requestAnimationFrame(readPosts);
}).observe(document, {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['href', 'datetime', 'src'],
});
