import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  accountOf,
  isDataUrl,
  isOffSite,
  permalinkOf,
  placeOf,
  profileOf,
  tagOf,
} from '../../../../src/networks/threads/addresses.ts';

const SITE = 'https://www.threads.com';

it.each([
  ['/@mira.vell', 'mira.vell'],
  ['https://www.threads.net/@mira.vell?xmt=A', 'mira.vell'],
  ['/mira.vell', null],
  ['/@mira.vell/post/DKa', null],
  ['https://threads.com.evil.example/@mira', null],
  ['javascript:@mira', null],
  [null, null],
])('account of %s', (href, handle) => {
  expect(accountOf(href)).toBe(handle);
});

it.each([
  ['/@mira.vell/post/DK-a_1', { handle: 'mira.vell', code: 'DK-a_1' }],
  ['https://www.threads.net/@mira/post/DKa/media?x=1', { handle: 'mira', code: 'DKa' }],
  ['/@mira/post/', null],
  ['/@mira/replies', null],
  ['/mira/post/DKa', null],
  ['https://evil.example/@mira/post/DKa', null],
])('post of %s', (href, permalink) => {
  expect(permalinkOf(href)).toEqual(permalink);
});

it.each([
  ['/', 'feed'],
  ['/for_you', 'feed'],
  ['/custom_feed/1', 'list'],
  ['/saved', 'list'],
  ['/search?q=x', 'search'],
  ['/@mira', 'profile'],
  ['/@mira/replies', 'profile'],
  ['/@mira/post/DKa', 'post'],
])('place of %s', (path, place) => {
  expect(placeOf(new URL(path, SITE))).toBe(place);
});

it('names the account of a profile on all its tabs, and tags without "#"', () => {
  expect(profileOf(new URL('/@mira/replies', SITE))).toBe('mira');
  expect(profileOf(new URL('/@mira/post/DKa', SITE))).toBeNull();
  expect(tagOf('/search?q=%23spring&serp_type=tags&tag_id=1')).toBe('spring');
  expect(tagOf('/search?q=balcony%20life&serp_type=tags')).toBe('balcony life');
  expect(tagOf('/search?q=spring&serp_type=default')).toBeNull();
  expect(tagOf('/search?serp_type=tags')).toBeNull();
});

it('tells its own addresses from others', () => {
  expect(isOffSite('https://soil.example/')).toBe(true);
  expect(isOffSite(`${SITE}/@mira`)).toBe(false);
  expect(isDataUrl(`${SITE}/graphql/query`)).toBe(true);
  expect(isDataUrl(`${SITE}/ajax/route-definition/`)).toBe(false);
  expect(isDataUrl('https://evil.example/graphql/query')).toBe(false);
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.webUrl(), fc.string()), (href) => {
      for (const read of [accountOf, permalinkOf, tagOf, isOffSite, isDataUrl]) read(href);
    }),
  );
});
