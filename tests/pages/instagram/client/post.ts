/** The page of one post; its newest layout has no article element. */
import { h } from '../../shared/client/dom.ts';
import { LATE, later } from '../../shared/client/options.ts';
import type { DemoPost } from '../../shared/post.ts';
import { profile } from '../posts.ts';
import {
  actions,
  avatarOf,
  captionNodes,
  dateLink,
  header,
  likes,
  mediaOf,
  nameLink,
} from './parts.ts';
import { tile } from './profile.ts';
import { loadPost } from './requests.ts';

/** @param isThere the post's data came with the document */
export function postView(main: HTMLElement, post: DemoPost, isThere: boolean): () => void {
  let ended = false;
  const draw = async () => {
    await (isThere ? later(LATE) : loadPost(post.code));
    if (!ended) main.append(h('div', { class: 'single' }, single(post), more(post)));
  };
  void draw();
  return () => {
    ended = true;
  };
}

function single(post: DemoPost): HTMLElement {
  const caption = h(
    'div',
    { class: 'caption' },
    h('span', { role: 'link' }, avatarOf(post.author.handle)),
    h(
      'div',
      {},
      nameLink(post.author.handle),
      ' ',
      h('h1', { dir: 'auto' }, ...captionNodes(post.text)),
    ),
  );
  const reply = h(
    'li',
    {},
    nameLink('lezer.op.lijn9'),
    ' ',
    h('span', { dir: 'auto' }, 'Bewaard voor het weekend!'),
  );
  const side = h(
    'div',
    { class: 'side' },
    header(post, 'full'),
    h('hr'),
    caption,
    h('ul', {}, reply),
    actions(),
    likes(post),
    dateLink(post),
  );
  return h('div', { class: 'pair', 'data-demo-post': post.id }, mediaOf(post), side);
}

/** More of the same account, as tiles. */
function more(post: DemoPost): HTMLElement {
  const others = profile(post.author.handle).filter((other) => other !== post);
  return h(
    'div',
    { class: 'grid' },
    ...others.slice(0, 6).map((other) => tile(other, post.author)),
  );
}
