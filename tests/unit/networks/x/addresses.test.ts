import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dateOfPostId,
  handleInLink,
  handleOfProfile,
  isDataUrl,
  placeOf,
  postInLink,
} from '../../../../src/networks/x/addresses.ts';

const HOME = new URL('https://x.com/home');
const page = (path: string) => new URL(path, HOME);

describe('dateOfPostId', () => {
  it('reads the time in an id', () => {
    // 1541815603606036480 is the worked example of Twitter's Snowflake documentation.
    expect(dateOfPostId('1541815603606036480')).toBe('2022-06-28T16:07:40.105Z');
  });

  it('finds no time in the plain numbers of before November 2010', () => {
    expect(dateOfPostId('20')).toBeNull();
    expect(dateOfPostId('29700859247')).toBeNull();
  });

  it('gives a valid date or null for any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.bigInt({ min: 0n }).map(String)), (id) => {
        const date = dateOfPostId(id);
        expect(date === null || !Number.isNaN(Date.parse(date))).toBe(true);
      }),
    );
  });

  it('turns every later millisecond into an id and back', () => {
    const first = Date.UTC(2010, 10, 5);
    fc.assert(
      fc.property(
        fc.integer({ min: first, max: Date.UTC(2040, 0) }),
        fc.integer({ min: 0, max: 2 ** 22 - 1 }),
        (time, rest) => {
          const id = ((BigInt(time) - 1288834974657n) << 22n) | BigInt(rest);
          expect(dateOfPostId(String(id))).toBe(new Date(time).toISOString());
        },
      ),
    );
  });
});

describe('links', () => {
  it('knows the link to an account from the links to the site', () => {
    expect(handleInLink('/Mira_Vell', HOME)).toBe('Mira_Vell');
    expect(handleInLink('https://twitter.com/mira_vell', HOME)).toBe('mira_vell');
    for (const other of [
      '/home',
      '/i/lists',
      '/mira_vell/status/1',
      '/search?q=a',
      '/',
      'x y:',
      '',
    ]) {
      expect(handleInLink(other, HOME), other).toBeNull();
    }
    expect(handleInLink('https://x.com.evil.example/mira_vell', HOME)).toBeNull();
  });

  it('finds the post in links to it and to its parts', () => {
    const post = { handle: 'mira_vell', id: '2072000000000000101' };
    for (const tail of ['', '/photo/1', '/analytics', '?s=20']) {
      expect(postInLink(`/mira_vell/status/2072000000000000101${tail}`, HOME)).toEqual(post);
    }
    expect(postInLink('/i/web/status/77', HOME)).toEqual({ handle: null, id: '77' });
    expect(postInLink('/mira_vell/status/abc', HOME)).toBeNull();
    expect(postInLink('https://other.example/mira_vell/status/77', HOME)).toBeNull();
  });
});

describe('pages', () => {
  it.each([
    ['/home', 'feed', null],
    ['/', 'feed', null],
    ['/notifications', 'feed', null],
    ['/mira_vell', 'profile', 'mira_vell'],
    ['/mira_vell/with_replies', 'profile', 'mira_vell'],
    ['/mira_vell/status/2072000000000000101', 'post', null],
    ['/i/status/2072000000000000101', 'post', null],
    ['/search?q=soup&src=typed_query', 'search', null],
    ['/hashtag/soup', 'search', null],
    ['/i/lists/12345', 'list', null],
    ['/i/bookmarks', 'list', null],
  ] as const)('%s is a %s', (path, place, handle) => {
    expect(placeOf(page(path))).toBe(place);
    expect(handleOfProfile(page(path))).toBe(handle);
  });
});

describe('isDataUrl', () => {
  it("takes the requests for posts, on each of the site's hosts", () => {
    for (const host of ['x.com/i/api', 'api.x.com', 'twitter.com/i/api', 'api.twitter.com']) {
      expect(isDataUrl(`https://${host}/graphql/abc123/HomeTimeline?variables=%7B%7D`)).toBe(true);
    }
  });

  it('leaves everything else alone', () => {
    const others = [
      'https://x.com/i/api/2/badge_count.json',
      'https://evil.example/graphql/abc/HomeTimeline',
      'https://notx.com/graphql/abc/HomeTimeline',
      'https://evil.example/?u=https://x.com/graphql/',
      'no address',
    ];
    for (const url of others) expect(isDataUrl(url), url).toBe(false);
  });
});
