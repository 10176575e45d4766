import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  accountOf,
  isAdExplanation,
  isDataUrl,
  isOffSite,
  isPartnershipHelp,
  permalinkOf,
  placeOf,
  profileOf,
} from '../../../../src/networks/facebook/addresses.ts';

const SITE = 'https://www.facebook.com';
const PFBID = 'pfbid02AbcXyz';

describe('accounts', () => {
  it.each([
    ['/nadia.fenn', 'nadia.fenn', null],
    [`${SITE}/nadia.fenn/?__cft__[0]=AZ&__tn__=x`, 'nadia.fenn', null],
    ['https://m.facebook.com/Kiln-Oak-61550000000001', 'Kiln-Oak-61550000000001', null],
    ['/profile.php?id=100064&__cft__[0]=AZ', '100064', '100064'],
    ['/people/Nadia-Fenn/100064/', '100064', '100064'],
    ['/people/Nadia-Fenn/pfbid02AbCdEf/?locale=nl_NL', 'pfbid02AbCdEf', null],
    ['/p/Tin-Roof-Deli-61550000000077/', '61550000000077', '61550000000077'],
    ['/pages/Tin-Roof/2002/', '2002', '2002'],
    ['/groups/5/user/100064/', '100064', '100064'],
    ['/100064', '100064', '100064'],
    ['/%D9%85%D8%B7%D8%A8%D8%AE', 'مطبخ', null],
  ])('%s', (href, handle, stableId) => {
    expect(accountOf(href)).toMatchObject({ handle, stableId });
  });

  it.each([
    ['/'],
    ['/reel/1'],
    ['/groups/5/'],
    ['/watch'],
    ['/photo.php?fbid=1'],
    ['/profile.php'],
    ['/nadia.fenn/posts/1'],
    ['/hashtag/spring'],
    ['/ads/about'],
    ['#?ad'],
    [''],
    [null],
    ['javascript:alert(1)'],
    ['https://l.facebook.com/nadia'],
    ['https://facebook.com.evil.example/nadia'],
    ['https://evil.example/nadia'],
  ])('none: %s', (href) => {
    expect(accountOf(href)).toBeNull();
  });

  it.each([
    [`${SITE}/kilnandoak`, 'kilnandoak'],
    [`${SITE}/kilnandoak/followers/`, 'kilnandoak'],
    [`${SITE}/profile.php?id=7&sk=about`, '7'],
    [`${SITE}/kilnandoak/posts/1`, null],
    [`${SITE}/groups/5`, null],
    [`${SITE}/`, null],
  ])('profile of %s', (url, handle) => {
    expect(profileOf(new URL(url))?.handle ?? null).toBe(handle);
  });
});

describe('posts', () => {
  it.each([
    ['/dana/posts/1', '1', `${SITE}/dana/posts/1`],
    [`/dana/posts/${PFBID}?__cft__[0]=AZ`, PFBID, `${SITE}/dana/posts/${PFBID}`],
    ['/dana/posts/some-words-of-it/12/', '12', `${SITE}/dana/posts/some-words-of-it/12`],
    ['/groups/5/posts/12/', '12', `${SITE}/groups/5/posts/12`],
    ['/groups/5/permalink/12/?x=1', '12', `${SITE}/groups/5/permalink/12`],
    [
      `/permalink.php?story_fbid=${PFBID}&id=7&x=1`,
      PFBID,
      `${SITE}/permalink.php?story_fbid=${PFBID}&id=7`,
    ],
    ['/story.php?story_fbid=9&id=7', '9', `${SITE}/story.php?story_fbid=9&id=7`],
    ['/photo/?fbid=9&set=a.1', '9', `${SITE}/photo/?fbid=9`],
    ['/photo.php?fbid=9', '9', `${SITE}/photo.php?fbid=9`],
    ['/dana/photos/a.1/9', '9', `${SITE}/dana/photos/a.1/9`],
    ['/reel/9/?s=feed', '9', `${SITE}/reel/9`],
    ['/dana/videos/title-of-it/9/', '9', `${SITE}/dana/videos/title-of-it/9`],
    ['/watch/?v=9', '9', `${SITE}/watch/?v=9`],
  ])('%s', (href, id, url) => {
    expect(permalinkOf(href)).toEqual({ id, url });
  });

  it.each([
    ['/dana/posts/1?comment_id=2'],
    ['/dana/posts/'],
    ['/dana/posts'],
    ['/dana/photos_by'],
    ['/reel/?s=tab'],
    ['/permalink.php?id=7'],
    ['/photo/?fbid=a.b'],
    ['/dana/posts/1/2/3/4'],
    ['#?ad'],
    ['https://evil.example/dana/posts/1'],
  ])('none: %s', (href) => {
    expect(permalinkOf(href)).toBeNull();
  });
});

it.each([
  ['/', 'feed'],
  ['/home.php', 'feed'],
  ['/groups/feed/', 'feed'],
  ['/groups/5/', 'list'],
  ['/groups/5/user/7/', 'profile'],
  ['/saved', 'list'],
  ['/search/posts?q=x', 'search'],
  ['/hashtag/spring', 'search'],
  ['/dana', 'profile'],
  ['/dana/photos', 'profile'],
  ['/dana/posts/1', 'post'],
  ['/watch/?v=1', 'post'],
  ['/watch/', 'feed'],
  ['/reel/1', 'short-video'],
])('place of %s', (path, place) => {
  expect(placeOf(new URL(path, SITE))).toBe(place);
});

it('knows the pages that only labels link to', () => {
  expect(isAdExplanation('/ads/about/?x=1')).toBe(true);
  expect(isAdExplanation('https://evil.example/ads/about')).toBe(false);
  expect(isPartnershipHelp('/business/help/1/')).toBe(true);
  expect(isPartnershipHelp('/business/helpers')).toBe(false);
});

it('tells its own addresses from others', () => {
  expect(isOffSite('https://soil.example/')).toBe(true);
  expect(isOffSite('https://notfacebook.com/')).toBe(true);
  expect(isOffSite('https://scontent.xx.fbcdn.net/p.jpg')).toBe(false);
  expect(isOffSite('nonsense')).toBe(false);
  expect(isDataUrl('https://www.facebook.com/api/graphql/')).toBe(true);
  expect(isDataUrl('https://www.facebook.com/ajax/route-definition/')).toBe(true);
  expect(isDataUrl('https://www.facebook.com/ajax/bulk-route-definitions/')).toBe(false);
  expect(isDataUrl('https://www.facebook.com/ajax/mercury')).toBe(false);
  expect(isDataUrl('https://evil.example/api/graphql/')).toBe(false);
});

it('never throws, and only gives addresses of its own', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.webUrl(),
        fc.string(),
        fc.string().map((s) => `/${s}`),
      ),
      (href) => {
        for (const found of [accountOf(href), permalinkOf(href)]) {
          if (found !== null) expect(new URL(found.url).origin).toBe(SITE);
        }
      },
    ),
  );
});
