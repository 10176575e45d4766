/** One row of a timeline: a post, with the site's wrapper of impression marks around an ad. */
import { sum } from '../../shared/assemble.ts';
import { type Child, h, icon } from '../../shared/client/dom.ts';
import { compact, shortDate } from '../../shared/client/options.ts';
import { picturePath } from '../../shared/picture.ts';
import type { DemoAccount, DemoPost } from '../../shared/post.ts';
import { postByCode, type Row } from '../posts.ts';
import { cutText, isNote } from '../text.ts';
import { textNodes } from './text.ts';
import { words } from './words.ts';

const REPOST = 'M5 9l3-3 3 3M8 6v9a3 3 0 0 0 3 3h3M19 15l-3 3-3-3M16 18V9a3 3 0 0 0-3-3h-3';
const TICK = 'M12 2l9 5v10l-9 5-9-5V7zM10 16l7-7-1.500-1.500L10 13l-2.500-2.500L6 12z';
const PIN = 'M8 3h8v6l3 4H5l3-4zM12 13v8';
const REPLY = 'M4 5h16v11H10l-6 4z';
const LIKE = 'M12 21C5 15 2 12 2 8a5 5 0 0 1 10-1 5 5 0 0 1 10 1c0 4-3 7-10 13z';
const BARS = 'M5 20v-8M11 20V5M17 20v-11';

/** How much of a post has come in: date and marks come late. */
export type Stage = 'early' | 'full';
/** `focal`: the post that its own page is about. */
export type Look = 'row' | 'focal';

const expanded = new Set<string>();

/** True if the click was on "Show more"; the post is shown whole from now on. */
export function expands(target: EventTarget | null, { post }: Row): boolean {
  const more = target instanceof Element && target.closest('[data-testid$="show-more-link"]');
  if (!more) return false;
  expanded.add(post.id);
  return true;
}

export function cell(row: Row, stage: Stage, look: Look): HTMLElement {
  const inner = article(row, stage, look);
  return h(
    'div',
    { 'data-testid': 'cellInnerDiv', 'data-demo-post': row.post.id },
    h('div', {}, h('div', {}, row.post.ad ? tracked(inner) : inner)),
  );
}

function tracked(inner: HTMLElement): HTMLElement {
  const pixels = ['top', 'right', 'bottom', 'left'].map((side) =>
    h('div', { 'data-testid': `${side}-impression-pixel`, class: 'pixel' }),
  );
  return h('div', { 'data-testid': 'placementTracking' }, ...pixels, inner);
}

function article(row: Row, stage: Stage, look: Look): HTMLElement {
  const { post } = row;
  const side = h(
    'div',
    { 'data-testid': 'Tweet-User-Avatar' },
    h(
      'a',
      { href: `/${post.author.handle}`, role: 'link', 'aria-hidden': 'true' },
      avatarOf(post.author),
    ),
  );
  return h(
    'article',
    { 'data-testid': 'tweet', role: 'article', tabindex: look === 'focal' ? -1 : 0 },
    h(
      'div',
      { class: 'tweet' },
      context(row),
      side,
      h('div', { class: 'body' }, ...body(post, stage, look)),
    ),
  );
}

export function avatarOf(account: DemoAccount): HTMLElement {
  return h('img', { alt: '', src: `/adrift-demo/avatar/${account.handle}.svg` });
}

/** The line above a post that was shared on, or pinned. */
function context({ post, repostedBy, pinned }: Row): HTMLElement | null {
  if (pinned) {
    const text = h('div', { 'data-testid': 'socialContext' }, words.pinned);
    return h('div', { class: 'context' }, icon(PIN), h('div', {}, text));
  }
  if (repostedBy === null || post.ad) return null;
  const text = h('span', { 'data-testid': 'socialContext' }, words.reposted(repostedBy.name));
  return h(
    'div',
    { class: 'context' },
    icon(REPOST),
    h('div', {}, h('a', { href: `/${repostedBy.handle}` }, text)),
  );
}

function body(post: DemoPost, stage: Stage, look: Look): Child[] {
  const cut = isNote(post) && look === 'row' && !expanded.has(post.id);
  return [
    head(post, stage, look),
    post.label !== null && stage === 'full' ? creatorLabel() : null,
    h(
      'div',
      { 'data-testid': 'tweetText', lang: post.lang, dir: 'auto' },
      ...textNodes(cut ? cutText(post) : post.text),
    ),
    cut
      ? h('button', { 'data-testid': 'tweet-text-show-more-link' }, h('span', {}, words.more))
      : null,
    media(post),
    post.ad ? card(post) : null,
    quote(post),
    look === 'focal' && !post.ad ? h('div', { class: 'when' }, dateLink(post)) : null,
    bar(post),
  ];
}

function head(post: DemoPost, stage: Stage, look: Look): HTMLElement {
  const { handle, name, verified } = post.author;
  const dated = stage === 'full' && look === 'row' && !post.ad;
  const names = h(
    'div',
    { 'data-testid': 'User-Name' },
    h('a', { href: `/${handle}`, role: 'link', class: 'name' }, h('span', {}, h('span', {}, name))),
    verified ? icon(TICK, 'Verified account', 'icon-verified') : null,
    h('a', { href: `/${handle}`, role: 'link', tabindex: -1 }, h('span', {}, `@${handle}`)),
    dated ? h('span', { 'aria-hidden': 'true' }, '·') : null,
    dated ? dateLink(post) : null,
  );
  const ad =
    post.ad && stage === 'full' ? h('div', {}, h('div', {}, h('span', {}, words.ad))) : null;
  const menu = h('button', { 'data-testid': 'caret', 'aria-label': 'More' }, '···');
  return h('div', { class: 'head' }, names, ad, menu);
}

function dateLink(post: DemoPost): HTMLElement {
  const time = h('time', { datetime: post.publishedAt }, shortDate(post.publishedAt));
  return h('a', { href: `/${post.author.handle}/status/${post.id}`, role: 'link' }, time);
}

function creatorLabel(): HTMLElement {
  return h('div', { class: 'creator' }, h('div', {}, h('span', {}, words.paid)));
}

/** A video, of whoever, stands in the wrapper by which the site measures what is seen. */
function media(post: DemoPost): HTMLElement | null {
  if (post.media === 'none') return null;
  const picture = picturePath(post.author.subject, post.id);
  const inner =
    post.media === 'photo'
      ? h('img', { alt: 'Image', src: picture })
      : h(
          'div',
          { 'data-testid': 'placementTracking' },
          h(
            'div',
            { 'data-testid': 'videoPlayer' },
            h('video', { poster: picture, preload: 'none' }),
          ),
        );
  return h('div', { class: 'media' }, h('div', { 'data-testid': 'tweetPhoto' }, inner));
}

function card(post: DemoPost): HTMLElement {
  const host = `${post.author.handle}.example`;
  const href = `https://${host}/?utm_medium=paid&twclid=2-${post.id.slice(-14)}`;
  return h(
    'div',
    { 'data-testid': 'card.wrapper', class: 'card' },
    h('a', { href, rel: 'nofollow noopener', role: 'link', target: '_blank' }, h('span', {}, host)),
  );
}

function quote(post: DemoPost): HTMLElement | null {
  const quoted = post.quotes === null ? undefined : postByCode(post.quotes);
  if (quoted === undefined) return null;
  const { name, handle } = quoted.author;
  const time = h('time', { datetime: quoted.publishedAt }, shortDate(quoted.publishedAt));
  const names = h(
    'div',
    { 'data-testid': 'User-Name' },
    h('span', {}, name),
    h('span', {}, `@${handle}`),
    time,
  );
  const text = h(
    'div',
    { 'data-testid': 'tweetText', lang: quoted.lang },
    h('span', {}, quoted.text),
  );
  return h('div', { role: 'link', tabindex: 0, class: 'quote' }, names, text);
}

/** Replies, reposts, likes and views; an advertisement's views lead nowhere. */
function bar(post: DemoPost): HTMLElement {
  const seed = sum(post.id);
  const count = (n: number) =>
    h('span', { 'data-testid': 'app-text-transition-container' }, h('span', {}, compact(n)));
  const button = (id: string, path: string, n: number) =>
    h('button', { 'data-testid': id, 'aria-label': `${n}` }, icon(path), count(n));
  return h(
    'div',
    { role: 'group', class: 'bar' },
    button('reply', REPLY, seed % 40),
    button('retweet', REPOST, seed % 90),
    button('like', LIKE, seed % 700),
    post.ad
      ? null
      : h(
          'a',
          { href: `/${post.author.handle}/status/${post.id}/analytics` },
          icon(BARS),
          count(900 + (seed % 9000)),
        ),
  );
}
