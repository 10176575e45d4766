/** The X replica in the browser. */
import { h } from '../../shared/client/dom.ts';
import { grow } from '../../shared/client/grow.ts';
import { options } from '../../shared/client/options.ts';
import { startRouter } from '../../shared/client/router.ts';
import type { DemoAccount } from '../../shared/post.ts';
import { PAGE_SIZE } from '../page-size.ts';
import {
  accountOf,
  accounts,
  home,
  homeOf,
  postByCode,
  profile,
  type Row,
  thread,
} from '../posts.ts';
import { avatarOf } from './cell.ts';
import { profileHead } from './profile.ts';
import { loadHome, loadProfile, loadThread, loadUserTweets } from './requests.ts';
import { rowList } from './rows.ts';
import { words } from './words.ts';

startRouter(document.getElementById('root') ?? document.body, (path, root) => {
  const column = h('div', { 'data-testid': 'primaryColumn', class: 'primary' });
  root.append(
    h('div', { class: 'layout' }, nav(), h('main', { role: 'main' }, column), suggestions()),
  );
  const post = postByCode(/^\/\w+\/status\/(\d+)/.exec(path)?.[1] ?? '');
  if (post !== undefined) {
    const rows = thread(post.id);
    return timeline(
      column,
      words.post,
      rows,
      () => loadThread(post.id),
      (index) => (index === 0 ? 'focal' : 'row'),
    );
  }
  const account = path === '/home' ? undefined : accountOf(path.slice(1));
  if (account === undefined) {
    const rows = homeOf(options.posts ?? home.length);
    return timeline(column, words.timeline, rows, loadHome);
  }
  column.append(profileHead(account));
  const asked = loadProfile(account);
  return timeline(column, words.posts, profile(account.handle), async (from) => {
    await asked;
    await loadUserTweets(account, from);
  });
});

function timeline(
  column: HTMLElement,
  title: string,
  items: readonly Row[],
  load: (from: number) => Promise<void>,
  look?: Parameters<typeof rowList>[0],
): () => void {
  const list = rowList(look);
  const section = h(
    'section',
    { role: 'region', 'aria-labelledby': 'timeline-title' },
    h('h1', { id: 'timeline-title', class: 'title' }, title),
    list.element,
  );
  column.append(section);
  const stop = grow(column, { items, pageSize: PAGE_SIZE, load, show: list.add }, false, words.end);
  return () => {
    stop();
    list.stop();
  };
}

function nav(): HTMLElement {
  const [first = '', ...others] = words.nav;
  return h(
    'header',
    { role: 'banner' },
    h(
      'nav',
      {},
      h('div', { class: 'logo' }, 'X'),
      h('a', { href: '/home' }, first),
      ...others.map((name) => h('div', { class: 'item' }, name)),
    ),
  );
}

function suggestions(): HTMLElement {
  const strangers = accounts.filter((account) => !account.followed).slice(0, 3);
  const faces = accounts.filter((account) => account.followed);
  return h(
    'div',
    { 'data-testid': 'sidebarColumn', class: 'aside' },
    h('aside', {}, h('h2', {}, words.suggestions), ...strangers.map(userCell)),
    h(
      'div',
      { class: 'faces' },
      ...faces.map(({ handle }) => h('a', { href: `/${handle}` }, `@${handle}`)),
    ),
  );
}

function userCell(account: DemoAccount): HTMLElement {
  return h(
    'div',
    { 'data-testid': 'UserCell', role: 'button' },
    avatarOf(account),
    h(
      'div',
      {},
      h('a', { href: `/${account.handle}`, role: 'link' }, h('span', {}, account.name)),
      h('a', { href: `/${account.handle}`, role: 'link' }, h('span', {}, `@${account.handle}`)),
    ),
    h(
      'button',
      {
        'data-testid': `${account.stableId}-follow`,
        'aria-label': `${words.follow} @${account.handle}`,
      },
      h('span', {}, words.follow),
    ),
  );
}
