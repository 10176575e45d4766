import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  accountOf,
  gridOwner,
  isAdRedirect,
  isCommentLink,
  permalinkOf,
  placeOf,
} from '../../../../src/networks/instagram/addresses.ts';

const ORIGIN = 'https://www.instagram.com';

describe('permalinkOf', () => {
  it.each([
    ['/p/DAb-c_1/', 'DAb-c_1', 'p', null],
    ['/p/DAb-c_1', 'DAb-c_1', 'p', null],
    ['/reel/DX2/?igsh=1', 'DX2', 'reel', null],
    ['/reels/DX2/', 'DX2', 'reel', null],
    ['/ines.draws/p/DX3/', 'DX3', 'p', 'ines.draws'],
    ['/ines.draws/reel/DX3/', 'DX3', 'reel', 'ines.draws'],
    [`${ORIGIN}/p/DX4/#x`, 'DX4', 'p', null],
  ])('%s', (href, code, kind, handle) => {
    expect(permalinkOf(href)).toEqual({ code, url: `${ORIGIN}/${kind}/${code}/`, handle });
  });

  it.each([
    '/reels/audio/5521/',
    '/reels/audio/',
    '/reels/',
    '/p/DX5/c/1801/',
    '/p/DX5/liked_by/',
    '/stories/ines.draws/3301/',
    '/explore/p/DX6/',
    '/ines.draws/',
    'https://evil.example/p/DX7/',
    'https://[broken',
    null,
  ])('%s is none', (href) => expect(permalinkOf(href)).toBeNull());
});

describe('accountOf', () => {
  it.each([
    ['/ines.draws/', 'ines.draws'],
    ['/ines_draws?hl=nl', 'ines_draws'],
    [`${ORIGIN}/ines.draws/`, 'ines.draws'],
    ['/explore/', null],
    ['/reels/', null],
    ['/ines.draws/followers/', null],
    ['/', null],
    ['#', null],
    ['javascript:alert(1)', null],
    ['https://instagram.com.evil.example/ines/', null],
  ])('%s: %s', (href, handle) => expect(accountOf(href)).toBe(handle));
});

describe('placeOf', () => {
  it.each([
    ['/', 'feed'],
    ['/?variant=following', 'feed'],
    ['/direct/inbox/', 'feed'],
    ['/stories/ines/1/', 'feed'],
    ['/p/DX1/', 'post'],
    ['/reel/DX1/', 'post'],
    ['/ines/p/DX1/', 'post'],
    ['/reels/DX1/', 'short-video'],
    ['/explore/tags/ink/', 'search'],
    ['/popular/ink-drawing/', 'search'],
    ['/ines.draws/', 'profile'],
    ['/ines.draws/tagged/', 'profile'],
  ])('%s: %s', (path, place) => expect(placeOf(new URL(path, ORIGIN))).toBe(place));
});

it('a grid proves its owner only where it holds no one else’s posts', () => {
  const owner = (path: string) => gridOwner(new URL(path, ORIGIN));
  expect(['/ines/', '/ines/reels/', '/ines'].map(owner)).toEqual(['ines', 'ines', 'ines']);
  expect(['/ines/tagged/', '/ines/saved/all/', '/explore/', '/'].map(owner)).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

it('knows an ad redirect from a link that only names one', () => {
  expect(isAdRedirect('https://www.facebook.com/ads/ig_redirect/?d=1')).toBe(true);
  expect(isAdRedirect('https://facebook.com/ads/x')).toBe(true);
  expect(isAdRedirect('https://evil.example/?u=facebook.com/ads/')).toBe(false);
  expect(isAdRedirect('https://facebook.com.evil.example/ads/')).toBe(false);
  expect(isAdRedirect('https://www.facebook.com/business/ads/')).toBe(false);
  expect(isAdRedirect(null)).toBe(false);
});

it('tells a comment’s address', () => {
  expect(isCommentLink('/p/DX1/c/1801/')).toBe(true);
  expect(isCommentLink('/p/DX1/')).toBe(false);
});

it('never throws, whatever the address', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.webPath()), (href) => {
      const link = permalinkOf(href);
      if (link !== null) expect(permalinkOf(link.url)?.code).toBe(link.code);
      accountOf(href);
      isAdRedirect(href);
    }),
  );
});
