/** The head of an account's page. */
import { h } from '../../shared/client/dom.ts';
import { compact } from '../../shared/client/options.ts';
import type { DemoAccount } from '../../shared/post.ts';
import { avatarOf } from './cell.ts';
import { words } from './words.ts';

export function profileHead(account: DemoAccount): HTMLElement {
  const { handle, name, followed, stableId } = account;
  const state = followed ? words.following : words.follow;
  const button = h(
    'button',
    {
      'data-testid': `${stableId}-${followed ? 'unfollow' : 'follow'}`,
      'aria-label': `${state} @${handle}`,
    },
    h('div', { dir: 'ltr' }, h('span', {}, h('span', {}, state))),
  );
  return h(
    'div',
    { class: 'profile' },
    h('div', { class: 'banner' }),
    h(
      'div',
      { class: 'portrait' },
      h('a', { href: `/${handle}/photo` }, avatarOf(account)),
      h('div', { 'data-testid': 'placementTracking' }, button),
    ),
    h(
      'div',
      { 'data-testid': 'UserName' },
      h('div', { class: 'name' }, h('span', {}, name)),
      h('div', {}, h('span', {}, `@${handle}`)),
    ),
    h('div', { 'data-testid': 'UserDescription', dir: 'auto' }, h('span', {}, account.bio)),
    h(
      'div',
      { class: 'counts' },
      count(`/${handle}/following`, 180, words.following),
      count(`/${handle}/verified_followers`, account.followers, words.followers),
    ),
  );
}

function count(href: string, number: number, unit: string): HTMLElement {
  return h(
    'a',
    { href, role: 'link', dir: 'ltr' },
    h('span', {}, h('span', {}, compact(number))),
    ' ',
    h('span', {}, h('span', {}, unit)),
  );
}
