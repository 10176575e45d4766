/** The pieces that feed posts and single posts of the replica have in common. */
import { sum } from '../../shared/assemble.ts';
import { type Child, h, icon } from '../../shared/client/dom.ts';
import { shortDate } from '../../shared/client/options.ts';
import { picturePath } from '../../shared/picture.ts';
import type { DemoPost } from '../../shared/post.ts';
import { accountOf } from '../posts.ts';
import { words } from './words.ts';

const HEART = 'M12 21C5 15 2 12 2 8a5 5 0 0 1 10-1 5 5 0 0 1 10 1c0 4-3 7-10 13z';
const BUBBLE = 'M21 12a9 9 0 1 0-4 7.5l4 1.500-1.200-4A9 9 0 0 0 21 12z';
const PLANE = 'M22 3 2 10l8 3 3 8z';
const FLAG = 'M6 3h12v18l-6-6-6 6z';
const DOTS = 'M4 11h3v3H4zM11 11h3v3h-3zM18 11h3v3h-3z';
const TICK = 'M12 2l9 5v10l-9 5-9-5V7zM10 16l7-7-1.500-1.500L10 13l-2.500-2.500L6 12z';

/** How much of a post has come in: its words and picture first, date and marks later. */
export type Stage = 'early' | 'full';

export function header(post: DemoPost, stage: Stage): HTMLElement {
  const avatar = h(
    'span',
    { class: 'avatar' },
    h(
      'div',
      { role: 'button' },
      h('canvas', { width: 42, height: 42 }),
      h('span', { role: 'link' }, avatarOf(post.author.handle)),
    ),
  );
  const menu = h(
    'div',
    { class: 'menu' },
    h('div', { role: 'button' }, icon(DOTS, 'More Options')),
  );
  return h('div', { class: 'head' }, avatar, names(post, stage), menu);
}

export function avatarOf(handle: string): HTMLElement {
  return h('img', { alt: '', src: `/adrift-demo/avatar/${handle}.svg` });
}

function names(post: DemoPost, stage: Stage): HTMLElement {
  const authors: Child[] = [post.author.handle, ...post.coAuthors].flatMap((handle, i) => [
    i === 0 ? null : h('span', {}, words.and),
    nameLink(handle),
    accountOf(handle)?.verified ? icon(TICK, 'Verified') : null,
  ]);
  const date = stage === 'full' && !post.ad ? dateLink(post) : null;
  return h(
    'div',
    { class: 'names' },
    h('div', {}, ...authors, date),
    stage === 'full' ? label(post) : null,
    post.author.followed || post.ad
      ? null
      : h('div', { role: 'button', class: 'follow' }, words.follow),
  );
}

export function nameLink(handle: string): HTMLElement {
  return h('a', { href: `/${handle}/`, role: 'link' }, h('span', {}, handle));
}

export function dateLink(post: DemoPost): HTMLElement {
  const time = h('time', { datetime: post.publishedAt }, shortDate(post.publishedAt));
  return h(
    'div',
    { class: 'date' },
    h('span', {}, '•'),
    h('a', { href: `/p/${post.code}/` }, time),
  );
}

/** "Ad" where the date would be, or the creator's label under the name. */
function label(post: DemoPost): HTMLElement | null {
  if (post.ad) return h('span', { class: 'label' }, h('span', {}, words.ad));
  if (post.label === null) return null;
  const { brand } = post.label;
  const text = brand === null ? words.paidAlone : `${words.paid} ${brand}`;
  return h('div', { class: 'label' }, h('span', {}, text));
}

export function mediaOf(post: DemoPost): HTMLElement {
  const picture = picturePath(post.author.subject, post.code);
  if (post.media !== 'video') {
    return h('div', { class: 'media' }, h('div', {}, h('img', { alt: '', src: picture })));
  }
  return h(
    'div',
    { class: 'media' },
    h('video', { poster: picture, preload: 'none', playsinline: true }),
    h('a', { href: '/reels/audio/77120045/', class: 'sound' }, '♪'),
    post.ad ? null : h('a', { href: `/reels/${post.code}/`, class: 'play' }, '▶'),
  );
}

export function actions(): HTMLElement {
  const button = (path: string, name: string) => h('div', { role: 'button' }, icon(path, name));
  return h(
    'section',
    {},
    h(
      'div',
      {},
      h('span', {}, h('div', { role: 'button' }, h('span', {}, icon(HEART, 'Like')))),
      h('span', {}, button(BUBBLE, 'Comment')),
      button(PLANE, 'Share'),
    ),
    h('div', { role: 'button' }, button(FLAG, 'Save')),
  );
}

export function likes(post: DemoPost): HTMLElement {
  const count = 40 + (sum(post.code) % 900);
  return h('section', { class: 'likes' }, h('span', {}, words.likes(count)));
}

const TOKEN = /([#@][\p{L}\p{N}_.]*[\p{L}\p{N}_])/u;

/** A caption's words, its hashtags and mentions as links. */
export function captionNodes(text: string): Child[] {
  return text.split(TOKEN).map((part) => {
    if (part.startsWith('#')) {
      return h(
        'a',
        { href: `/explore/tags/${encodeURIComponent(part.slice(1).toLowerCase())}/` },
        part,
      );
    }
    return part.startsWith('@') ? h('a', { href: `/${part.slice(1)}/` }, part) : part;
  });
}
