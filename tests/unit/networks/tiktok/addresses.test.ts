import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dateOfPostId,
  handleIn,
  handleOfProfile,
  hashtagIn,
  isDataUrl,
  isOnSite,
  isOwnPage,
  placeOf,
  postIn,
  postUrl,
} from '../../../../src/networks/tiktok/addresses.ts';

const BASE = new URL('https://www.tiktok.com/foryou');
const ID = '7692352140135633511';
const page = (path: string) => new URL(path, BASE);

describe('posts', () => {
  it.each([
    [`/@mira.vell/video/${ID}`, 'mira.vell', 'video'],
    [`https://www.tiktok.com/@mira.vell/photo/${ID}?lang=nl`, 'mira.vell', 'photo'],
    [`https://m.tiktok.com/@mira_vell/video/${ID}#c`, 'mira_vell', 'video'],
    [`/@7012345678901234567/video/${ID}`, null, 'video'],
  ])('%s', (href, handle, kind) => {
    expect(postIn(href, BASE)).toEqual({ handle, id: ID, kind });
  });

  it.each([
    `https://tiktok.com.example/@mira.vell/video/${ID}`,
    `https://nottiktok.com/@mira.vell/video/${ID}`,
    `/mira.vell/video/${ID}`,
    '/@mira.vell/video/',
    '/@mira.vell/video/12ab',
    '/@mira.vell/live',
    'javascript:void 0',
    'https://',
  ])('no post: %s', (href) => expect(postIn(href, BASE)).toBeNull());

  it('have an address where their author is known', () => {
    const address = { id: ID, kind: 'photo' } as const;
    expect(postUrl({ ...address, handle: 'mira.vell' })).toBe(
      `https://www.tiktok.com/@mira.vell/photo/${ID}`,
    );
    expect(postUrl({ ...address, handle: null })).toBeNull();
  });

  it('are dated by the upper bits of their id', () => {
    expect(dateOfPostId(ID)).toBe('2026-10-03T08:15:00.000Z');
    for (const id of ['0', '12345678', 'x', '', '99999999999999999999']) {
      expect(dateOfPostId(id)).toBeNull();
    }
  });

  it('any second from 2014 on comes back from an id that holds it', () => {
    const low = fc.bigInt({ min: 0n, max: 2n ** 32n - 1n });
    fc.assert(
      fc.property(
        fc.integer({ min: 1_400_000_000, max: 2 ** 32 - 1 - 3e8 }),
        low,
        (seconds, rest) => {
          const date = dateOfPostId(String((BigInt(seconds) << 32n) | rest));
          expect(Date.parse(date ?? '')).toBe(seconds * 1000);
        },
      ),
    );
  });
});

describe('accounts and tags', () => {
  it.each([
    ['/@mira.vell', 'mira.vell'],
    ['/@mira.vell?lang=nl', 'mira.vell'],
    ['/@mira.vell/live', 'mira.vell'],
    ['https://www.tiktok.com/@mira_vell/', 'mira_vell'],
    ['/@', null],
    ['/@7012345678901234567', null],
    ['/@MS4wLjABAAAA-b_x', null],
    ['/tag/mira', null],
    [`/@mira.vell/video/${ID}`, null],
    ['https://example.com/@mira.vell', null],
  ])('%s is the account %s', (href, handle) => expect(handleIn(href, BASE)).toBe(handle));

  it('reads tags in any script, and broken ones as they are', () => {
    expect(hashtagIn('/tag/%E3%83%91%E3%83%B3', BASE)).toBe('パン');
    expect(hashtagIn('/tag/%E3%8', BASE)).toBe('%E3%8');
    expect(hashtagIn('/@mira.vell', BASE)).toBeNull();
  });
});

describe('pages', () => {
  it.each([
    ['/', 'feed'],
    ['/foryou', 'feed'],
    ['/following?lang=nl', 'feed'],
    ['/explore', 'feed'],
    ['/@mira.vell', 'profile'],
    ['/@mira.vell/playlist/trips-7100000000000000001', 'list'],
    [`/@mira.vell/video/${ID}`, 'post'],
    [`/@mira.vell/photo/${ID}`, 'post'],
    ['/search/video?q=pan', 'search'],
    ['/tag/onepan', 'search'],
    ['/music/sound-7000000000000000001', 'list'],
  ])('%s is a place: %s', (path, place) => expect(placeOf(page(path))).toBe(place));

  it('tells whose profile is open, and which pages show posts of others by the way', () => {
    expect(handleOfProfile(page('/@mira.vell'))).toBe('mira.vell');
    expect(handleOfProfile(page('/@mira.vell/live'))).toBeNull();
    expect(handleOfProfile(page('/explore'))).toBeNull();
    expect(isOwnPage(page('/messages?u=1'))).toBe(true);
    expect(isOwnPage(page('/following'))).toBe(false);
  });

  it('tells links out of the site, and those to a product, from its own', () => {
    const onSite = (url: string) => isOnSite(new URL(url));
    expect(onSite('https://www.tiktok.com/feedback')).toBe(true);
    expect(onSite('https://support.tiktok.com/en')).toBe(true);
    expect(onSite('https://shop.tiktok.com/view/product/1')).toBe(false);
    expect(onSite('https://tiktok.com.example/')).toBe(false);
  });
});

describe('requests', () => {
  it.each([
    ['https://www.tiktok.com/api/recommend/item_list/?aid=1988', true],
    ['https://www.tiktok.com/api/post/item_list/?secUid=x', true],
    ['https://www.tiktok.com/api/item/detail/?itemId=1', true],
    ['https://www.tiktok.com/api/user/detail/?uniqueId=x', true],
    ['https://www.tiktok.com/api/search/general/full/?keyword=pan', true],
    ['https://us.tiktok.com/api/related/item_list/', true],
    ['https://www.tiktok.com/api/comment/list/?aweme_id=1', false],
    ['https://www.tiktok.com/api/comment/item_list/', false],
    ['https://www.tiktok.com/@item_list/user', false],
    ['https://example.com/api/post/item_list/', false],
    ['not an address', false],
  ])('%s: %s', (url, wanted) => expect(isDataUrl(url)).toBe(wanted));
});
