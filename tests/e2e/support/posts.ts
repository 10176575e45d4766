/** Posts for a page that a test made. */
import { POSTS, truthOf } from '../../pages/truth.ts';
import { homeTimeline } from '../../pages/x/data.ts';
import { home } from '../../pages/x/posts.ts';

export interface Added {
  id: string;
  handle?: string;
  name: string;
  text: string;
}

/** Runs in the page: one post of X's markup at the top of the page, `#added`, its words set as text. */
export function addPost({ id, handle = 'mila', name, text }: Added): void {
  const article = document.createElement('article');
  article.id = 'added';
  article.dataset.testid = 'tweet';
  const header = document.createElement('div');
  header.dataset.testid = 'User-Name';
  const author = document.createElement('a');
  author.href = `/${handle}`;
  author.textContent = name;
  const link = document.createElement('a');
  link.href = `/${handle}/status/${id}`;
  const time = document.createElement('time');
  time.setAttribute('datetime', '2026-10-03T10:00:00.000Z');
  time.textContent = '3 Oct';
  link.append(time);
  header.append(author, link);
  const words = document.createElement('div');
  words.dataset.testid = 'tweetText';
  words.textContent = text;
  article.append(header, words);
  document.body.prepend(article);
}

/**
 * A sponsored post whose page shows no sign of it, and an answer of the site whose data does.
 */
export function toldByDataAlone(): [post: Added, answer: string] {
  const truth = truthOf('x');
  for (let from = 0; from < home.length; from++) {
    const answer = JSON.stringify(homeTimeline(home, from));
    const post = POSTS.x.find(({ id }) => {
      const { badge, badgeWithoutData } = truth.get(id) ?? {};
      return badge === 'sponsored' && badgeWithoutData === null && answer.includes(`"${id}"`);
    });
    if (post === undefined) continue;
    const { id, author, text } = post;
    return [{ id, handle: author.handle, name: author.name, text }, answer];
  }
  throw new Error('The feed of X has no such post.');
}
