/** The Instagram replica in the browser. */
import { h } from '../../shared/client/dom.ts';
import { grow } from '../../shared/client/grow.ts';
import { startRouter } from '../../shared/client/router.ts';
import { PAGE_SIZE } from '../page-size.ts';
import { accountOf, accounts, home, postByCode } from '../posts.ts';
import { postList } from './feed.ts';
import { avatarOf, nameLink } from './parts.ts';
import { postView } from './post.ts';
import { profileView } from './profile.ts';
import { loadHome } from './requests.ts';
import { words } from './words.ts';

/** What the first address shows came with the document; what is opened later is asked for. */
let firstPath: string | null = location.pathname;

startRouter(document.getElementById('root') ?? document.body, (path, root) => {
  const isFirst = firstPath === path;
  firstPath = null;
  const main = h('main', { role: 'main' });
  root.append(h('div', { class: 'layout' }, nav(), h('section', {}, main)));
  const code = /^\/(?:[\w.]+\/)?(?:p|reel)\/([\w-]+)/.exec(path)?.[1];
  const post = code === undefined ? undefined : postByCode(code);
  if (post !== undefined) return postView(main, post, isFirst);
  const account = accountOf(/^\/([\w.]+)\/?$/.exec(path)?.[1] ?? '');
  return account === undefined ? homeView(main, isFirst) : profileView(main, account);
});

function homeView(main: HTMLElement, isFirst: boolean): () => void {
  const list = postList();
  const column = h('div', { class: 'column' }, stories(), list.element);
  main.append(column);
  const stop = grow(
    column,
    { items: home, pageSize: PAGE_SIZE.home, load: loadHome, show: list.add },
    isFirst,
    words.end,
  );
  return () => {
    stop();
    list.stop();
  };
}

function stories(): HTMLElement {
  const faces = accounts.filter((account) => account.followed);
  return h(
    'div',
    { class: 'stories', role: 'menu' },
    ...faces.map((account) =>
      h(
        'div',
        {},
        h('div', { role: 'button' }, avatarOf(account.handle)),
        h('div', {}, account.handle),
      ),
    ),
  );
}

function nav(): HTMLElement {
  const [first = '', ...others] = words.nav;
  return h(
    'nav',
    {},
    h('div', { class: 'logo' }, 'Instagram'),
    h('a', { href: '/' }, h('span', {}, first)),
    ...others.map((name) => h('div', { class: 'item' }, h('span', {}, name))),
    h(
      'div',
      { class: 'faces' },
      ...accounts.slice(0, 4).map((account) => nameLink(account.handle)),
    ),
  );
}
