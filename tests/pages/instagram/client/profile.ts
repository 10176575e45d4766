/** The page of one account: who it is, and a grid of pictures. */
import { h, icon } from '../../shared/client/dom.ts';
import { grow } from '../../shared/client/grow.ts';
import { compact } from '../../shared/client/options.ts';
import { picturePath } from '../../shared/picture.ts';
import type { DemoAccount, DemoPost } from '../../shared/post.ts';
import { PAGE_SIZE } from '../page-size.ts';
import { profile } from '../posts.ts';
import { avatarOf } from './parts.ts';
import { loadProfile, loadProfilePosts } from './requests.ts';
import { words } from './words.ts';

const REEL = 'M4 4h16v16H4zM10 8.500v7l6-3.500z';

export function profileView(main: HTMLElement, account: DemoAccount): () => void {
  const items = profile(account.handle);
  const grid = h('div', { class: 'grid' });
  const page = h('div', { class: 'profile' }, head(account, items.length), grid);
  main.append(page);
  let stop = () => {};
  const asked = loadProfile(account.handle);
  stop = grow(
    page,
    {
      items,
      pageSize: PAGE_SIZE.profile,
      load: async (from) => {
        await asked;
        await loadProfilePosts(account.handle, from);
      },
      show: (posts) => grid.append(...posts.map((post) => tile(post, account))),
    },
    false,
    words.end,
  );
  return () => stop();
}

function head(account: DemoAccount, posts: number): HTMLElement {
  const followers = account.followers.toLocaleString('en');
  const follow = account.followed ? words.following : words.follow;
  return h(
    'header',
    {},
    h('div', { class: 'portrait' }, avatarOf(account.handle)),
    h(
      'section',
      {},
      h(
        'div',
        { class: 'title' },
        h('h2', {}, h('span', {}, account.handle)),
        h('button', { type: 'button' }, h('div', {}, h('div', { dir: 'auto' }, follow))),
      ),
      h(
        'ul',
        {},
        h('li', {}, h('span', {}, String(posts)), ` ${words.posts}`),
        h(
          'li',
          {},
          h(
            'a',
            { href: `/${account.handle}/followers/`, role: 'link' },
            h('span', { title: followers }, h('span', {}, compact(account.followers))),
            ` ${words.followers}`,
          ),
        ),
        h(
          'li',
          {},
          h('a', { href: `/${account.handle}/following/`, role: 'link' }, `211 ${words.follows}`),
        ),
      ),
      h('h1', { dir: 'auto' }, account.name),
      h('span', { dir: 'auto' }, account.bio),
    ),
  );
}

/** A picture without words, date or label, as the site's grid has it. */
export function tile(post: DemoPost, account: DemoAccount): HTMLElement {
  const kind = post.media === 'video' ? 'reel' : 'p';
  const picture = h('img', { alt: '', src: picturePath(post.author.subject, post.code) });
  const mark = post.media === 'video' ? icon(REEL, 'Clip') : null;
  const link = h(
    'a',
    { href: `/${account.handle}/${kind}/${post.code}/`, role: 'link', tabindex: 0 },
    h('div', {}, h('div', {}, picture)),
    mark === null ? null : h('div', { class: 'mark' }, mark),
  );
  return h('div', { class: 'tile', 'data-demo-post': post.id }, link);
}
