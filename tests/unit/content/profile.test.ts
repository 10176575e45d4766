import { beforeEach, expect, it, vi } from 'vitest';
import { DataIndex } from '../../../src/content/join.ts';
import { Outbox } from '../../../src/content/outbox.ts';
import { Profile } from '../../../src/content/profile.ts';
import type { AccountFacts, Post } from '../../../src/model/post.ts';
import type { Network } from '../../../src/networks/network.ts';
import { x } from '../../../src/networks/x/index.ts';
import { account, author, post } from './samples.ts';

let shown: AccountFacts | null;
let profile: Profile;

beforeEach(() => {
  // Only handed on to the reader, which is ours here.
  vi.stubGlobal('document', {});
  const network: Network = { ...x, page: { ...x.page, account: () => shown } };
  const outbox = new Outbox(
    async () => ({}),
    () => ({ read: 0, sponsored: 0 }),
  );
  outbox.stop();
  profile = new Profile(network, new DataIndex(), outbox);
});

function open(path: string, facts: AccountFacts | null): boolean {
  shown = facts;
  return profile.read({ url: new URL(`https://x.com${path}`), lang: 'en' });
}

function placeOf(more: Partial<Post>): string {
  return profile.placed(post(more)).place;
}

it("tells a profile's own posts from those of others that stand there", () => {
  expect(open('/mila', account('mila', { stableId: '7' }))).toBe(true);
  expect(placeOf({ place: 'profile' })).toBe('profile');
  expect(placeOf({ place: 'profile', author: author('Mila') })).toBe('profile');
  expect(placeOf({ place: 'profile', author: author('mila_nu', { stableId: '7' }) })).toBe(
    'profile',
  );
  expect(placeOf({ place: 'profile', author: author('merk') })).toBe('list');
  expect(placeOf({ place: 'profile', author: null })).toBe('list');
  expect(placeOf({ place: 'feed' })).toBe('feed');
});

it('takes nobody for the owner of a profile that is not told yet, nor of another page', () => {
  expect(open('/mila', null)).toBe(false);
  expect(placeOf({ place: 'profile' })).toBe('list');
  expect(open('/mila', account('mila'))).toBe(true);
  expect(placeOf({ place: 'profile' })).toBe('profile');
  expect(open('/home', account('mila'))).toBe(true);
  expect(placeOf({ place: 'profile' })).toBe('list');
});

it('keeps the account where a long list let go of its head, but not on the next profile', () => {
  open('/mila', account('mila'));
  expect(open('/mila', null)).toBe(false);
  expect(profile.account?.handle).toBe('mila');
  expect(open('/joris', null)).toBe(true);
  expect(profile.account).toBeNull();
});
