import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  accountOf,
  dateOfPostId,
  isOffSite,
  placeOf,
  postInLink,
  postUrl,
  urnIn,
} from '../../../../src/networks/linkedin/addresses.ts';

const page = (path: string) => new URL(path, 'https://www.linkedin.com');
const ID = '7512783637708804711';

describe('accountOf', () => {
  it('reads people, companies, schools and showcases, also from their tabs and country names', () => {
    expect(accountOf('/in/mirte-oolders/?mini=true')).toEqual({
      kind: 'in',
      handle: 'mirte-oolders',
      url: 'https://www.linkedin.com/in/mirte-oolders/',
    });
    expect(accountOf('https://nl.linkedin.com/company/brugwerk/posts')?.url).toBe(
      'https://www.linkedin.com/company/brugwerk/',
    );
    expect(accountOf('/school/nautica/')?.kind).toBe('school');
    expect(accountOf('/showcase/hefboom-labs/')?.handle).toBe('hefboom-labs');
  });

  it('reads handles in any script', () => {
    const account = accountOf('https://www.linkedin.com/in/%EA%B9%80%EC%84%9C%EC%9C%A4/');
    expect(account?.handle).toBe('김서윤');
    expect(account?.url).toBe('https://www.linkedin.com/in/%EA%B9%80%EC%84%9C%EC%9C%A4/');
  });

  it('takes nothing else for an account', () => {
    const others = ['#', '', '/in/', '/feed/', '/jobs/view/1', '/in/%', 'javascript:alert(1)'];
    others.push('https://evil.example/in/name', 'https://linkedin.com.evil.example/in/name');
    for (const href of [...others, null]) expect(accountOf(href)).toBeNull();
  });
});

describe('posts', () => {
  it('finds the post that a name holds, also in an advertisement’s own name', () => {
    expect(urnIn(`urn:li:activity:${ID}`)).toEqual({ kind: 'activity', id: ID });
    expect(
      urnIn(`urn:li:sponsoredContentV2:(urn:li:share:${ID},urn:li:sponsoredCreative:9)`),
    ).toEqual({ kind: 'share', id: ID });
    for (const other of ['urn:li:member:7512783637708804711', 'urn:li:activity:12', null]) {
      expect(urnIn(other)).toBeNull();
    }
  });

  it('knows a post by its page and by its address for sharing', () => {
    for (const [href, kind] of [
      [`/feed/update/urn:li:activity:${ID}/`, 'activity'],
      [`/feed/update/urn%3Ali%3AugcPost%3A${ID}?x=1`, 'ugcPost'],
      [`https://www.linkedin.com/posts/mirte_some-words-activity-${ID}-aB3_`, 'activity'],
      [`https://nl.linkedin.com/posts/mirte_some-words-share-${ID}`, 'share'],
    ] as const) {
      expect(postInLink(href)).toEqual({ kind, id: ID });
    }
    expect(postInLink('/company/brugwerk/posts/')).toBeNull();
    expect(postInLink(`https://evil.example/feed/update/urn:li:activity:${ID}`)).toBeNull();
  });

  it('gives each post an address that leads back to it', () => {
    const kinds = fc.constantFrom('activity', 'share', 'ugcPost');
    fc.assert(
      fc.property(kinds, fc.bigInt({ min: 10n ** 15n, max: 10n ** 20n - 1n }), (kind, id) => {
        const urn = { kind: kind as 'activity', id: String(id) };
        expect(postInLink(postUrl(urn))).toEqual(urn);
      }),
    );
  });
});

describe('dateOfPostId', () => {
  it('turns every millisecond since 2003 into an id and back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2003, 5), max: Date.UTC(2099, 0) }),
        fc.integer({ min: 0, max: 2 ** 22 - 1 }),
        (time, rest) => {
          const id = (BigInt(time) << 22n) | BigInt(rest);
          expect(dateOfPostId(String(id))).toBe(new Date(time).toISOString());
        },
      ),
    );
  });

  it('gives a valid date or null for any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.bigInt({ min: 0n }).map(String)), (id) => {
        const date = dateOfPostId(id);
        expect(date === null || !Number.isNaN(Date.parse(date))).toBe(true);
      }),
    );
  });
});

describe('pages', () => {
  it('knows where a post stands', () => {
    const places = {
      '/feed/': 'feed',
      [`/feed/update/urn:li:activity:${ID}/`]: 'post',
      '/feed/hashtag/?keywords=wind': 'search',
      '/search/results/content/?keywords=x': 'search',
      '/groups/44/': 'list',
      '/in/mirte-oolders/recent-activity/all/': 'profile',
      '/company/brugwerk/posts/': 'profile',
    };
    for (const [path, place] of Object.entries(places)) expect(placeOf(page(path))).toBe(place);
  });

  it('counts LinkedIn’s own hosts as no link of a post, but its short links', () => {
    expect(isOffSite('https://lnkd.in/abc')).toBe(true);
    expect(isOffSite('https://shop.example/')).toBe(true);
    expect(isOffSite('https://media.licdn.com/x')).toBe(false);
    expect(isOffSite('https://www.linkedin.com/jobs/')).toBe(false);
    expect(isOffSite('nothing')).toBe(false);
  });

  it('throws on no address', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.webPath()), (href) => {
        accountOf(href);
        postInLink(href);
        urnIn(href);
        isOffSite(href);
      }),
    );
  });
});
