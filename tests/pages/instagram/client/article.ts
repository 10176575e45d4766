/** One post of the feed. */
import { sum } from '../../shared/assemble.ts';
import { type Child, h } from '../../shared/client/dom.ts';
import type { DemoPost } from '../../shared/post.ts';
import { actions, captionNodes, header, likes, mediaOf, nameLink, type Stage } from './parts.ts';
import { words } from './words.ts';

/** The site cuts a caption here, if there is much more of it. */
const CUT = 125;
const expanded = new Set<string>();

/** A post that is still loading: a head without names, and nothing to see yet. */
export function loadingArticle(): HTMLElement {
  const head = h(
    'div',
    { class: 'head' },
    h('span', {}, h('div', { role: 'button' }, h('canvas'))),
  );
  return h('article', {}, h('div', {}, head, h('div', { class: 'media' }, h('span', {}, '…'))));
}

export function article(post: DemoPost, stage: Stage): HTMLElement {
  return h(
    'article',
    { 'data-demo-post': post.id },
    h(
      'div',
      {},
      header(post, stage),
      mediaOf(post),
      post.ad ? callToAction(post) : null,
      h('div', { class: 'foot' }, actions(), likes(post), caption(post), comments(post)),
    ),
  );
}

/** Some advertisements lead through the site's ad redirector, others through its usual one. */
function callToAction(post: DemoPost): HTMLElement {
  const shop = encodeURIComponent(`https://${post.author.handle}.example/?utm_source=ig`);
  const href =
    sum(post.code) % 2 === 0
      ? `https://www.facebook.com/ads/ig_redirect/?d=${post.id.slice(-6)}&u=${shop}`
      : `https://l.instagram.com/?u=${shop}&e=demo`;
  const link = h('a', { href, rel: 'nofollow noopener', target: '_blank' }, words.visit);
  return h('div', { class: 'visit' }, link);
}

function caption(post: DemoPost): HTMLElement {
  const whole = expanded.has(post.id) || post.text.length <= CUT;
  const shown = whole ? post.text : post.text.slice(0, post.text.lastIndexOf(' ', CUT));
  const more = h('div', { role: 'button', tabindex: 0, class: 'more' }, h('span', {}, words.more));
  const parts: Child[] = captionNodes(shown);
  const text = h('span', { dir: 'auto' }, ...parts, ...(whole ? [] : ['… ', more]));
  return h('div', { class: 'caption' }, h('span', {}, nameLink(post.author.handle)), ' ', text);
}

function comments(post: DemoPost): HTMLElement | null {
  const count = sum(post.code) % 30;
  if (post.ad || count === 0) return null;
  const link = h('a', { href: `/p/${post.code}/comments/` }, h('span', {}, words.comments(count)));
  return h('div', { class: 'comments' }, link);
}

/** True if the click was on this post's "more"; the post is shown whole from now on. */
export function expands(target: EventTarget | null, post: DemoPost): boolean {
  if (!(target instanceof Element) || target.closest('.more') === null) return false;
  expanded.add(post.id);
  return true;
}
