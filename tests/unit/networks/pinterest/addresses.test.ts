import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  accountInLink,
  accountOfProfile,
  creatorOfPage,
  HOSTS,
  isDataUrl,
  isOnSite,
  pinInLink,
  placeOf,
} from '../../../../src/networks/pinterest/addresses.ts';

const HOME = new URL('https://nl.pinterest.com/');
const page = (path: string) => new URL(path, HOME);

describe('hosts', () => {
  it('are each named once, and all of them the site', () => {
    expect(new Set(HOSTS).size).toBe(HOSTS.length);
    expect(HOSTS.filter((host) => !isOnSite(`https://${host}/`))).toEqual([]);
    expect(HOSTS).toEqual(
      expect.arrayContaining(['www.pinterest.com', 'nl.pinterest.com', 'www.pinterest.de']),
    );
  });

  it.each([
    'https://pinterest.evil.example/',
    'https://www.pinterest.com.evil.example/',
    'https://notpinterest.com/',
    'https://i.pinimg.com/a.jpg',
    'not an address',
  ])('of others are not the site: %s', (address) => {
    expect(isOnSite(address)).toBe(false);
  });
});

describe('links', () => {
  it.each([
    ['/pin/801001000000000001/', '801001000000000001'],
    ['/pin/nine-seedlings--801001000000000001/', '801001000000000001'],
    ['https://www.pinterest.de/pin/801001000000000001/?mt=login', '801001000000000001'],
    ['/pin/Bbzq0Hx_opaque-Word_ofAnAdvertisement/', 'Bbzq0Hx_opaque-Word_ofAnAdvertisement'],
    ['/pin/', null],
    ['/pin/12/', null],
    ['/ideas/lamp/801001000000000001/', null],
    ['https://evil.example/pin/801001000000000001/', null],
  ])('lead to a pin or not: %s', (href, id) => {
    expect(pinInLink(href, HOME)).toBe(id);
  });

  it('lead to an account, not to its boards or to the site', () => {
    expect(accountInLink('/miravell/', HOME)).toBe('miravell');
    for (const href of [
      '/miravell/lamps/',
      '/search/',
      '/ideas/',
      '/_tools/',
      '/',
      '/a b/',
      'x y:',
    ]) {
      expect(accountInLink(href, HOME)).toBeNull();
    }
  });

  it('never throw, whatever the address', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string()), (href) => {
        expect([pinInLink(href, HOME), accountInLink(href, HOME)]).toHaveLength(2);
      }),
    );
  });
});

describe('pages', () => {
  it.each([
    ['/', 'feed'],
    ['/today/', 'feed'],
    ['/pin/801001000000000001/', 'post'],
    ['/search/pins/?q=lamp', 'search'],
    ['/miravell/', 'profile'],
    ['/miravell/_saved/', 'profile'],
    ['/miravell/winter-lamps/', 'list'],
  ])('are placed by their address: %s', (path, place) => {
    expect(placeOf(page(path))).toBe(place);
  });

  it("show one account's own pins on one tab alone", () => {
    expect(creatorOfPage(page('/miravell/_created/'))).toBe('miravell');
    for (const path of ['/miravell/', '/miravell/_saved/', '/miravell/_created-lamps/', '/']) {
      expect(creatorOfPage(page(path))).toBeNull();
    }
    expect(accountOfProfile(page('/miravell/_saved/'))).toBe('miravell');
    expect(accountOfProfile(page('/miravell/winter-lamps/'))).toBeNull();
  });

  it.each([
    ['https://nl.pinterest.com/resource/UserHomefeedResource/get/?data=1', true],
    ['https://www.pinterest.com/resource/BaseSearchResource/get/', true],
    ['https://www.pinterest.co.uk/_/graphql/', true],
    ['https://www.pinterest.com/resource/ConversationsResource/get/', false],
    ['https://www.pinterest.com/resource/NewsHubResource/get/', false],
    ['https://www.pinterest.com/pin/801001000000000001/', false],
    ['https://evil.example/resource/PinResource/get/', false],
  ])('load pins from %s: %s', (address, wanted) => {
    expect(isDataUrl(address)).toBe(wanted);
  });
});
