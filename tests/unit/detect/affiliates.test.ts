import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paidLink } from '../../../src/detect/affiliates.ts';
import { learnAll } from '../../../src/detect/learn.ts';
import { LEXICONS } from '../../../src/detect/lexicon/all.ts';

learnAll(LEXICONS);

const shop = encodeURIComponent('https://www.shop.example/lamp');

describe('paidLink', () => {
  it.each([
    ['https://www.amazon.nl/dp/B0000?tag=hiker-21', 'amazon.nl'],
    ['https://www.amazon.com/gp/x/ref=as_li_tl?ie=UTF8', 'amazon.com'],
    ['https://www.amazon.com/shop/hiker', 'amazon.com'],
    [`https://www.awin1.com/cread.php?awinmid=1&awinaffid=2&ued=${shop}`, 'shop.example'],
    [`https://partner.bol.com/click/click?p=1&t=url&s=2&url=${shop}`, 'shop.example'],
    ['https://tc.tradetracker.net/?c=1&m=2&a=3', null],
    [`https://clk.tradedoubler.com/click?p=1&a=2&url=${shop}`, 'shop.example'],
    ['https://anything.example/c/?si=1&li=2&wi=3', 'anything.example'],
    ['https://www.anrdoezrs.net/click-1-2', null],
    [`https://click.linksynergy.com/deeplink?id=a&murl=${shop}`, 'shop.example'],
    ['https://brand.sjv.io/c/1/2/3', null],
    ['https://prf.hn/click/camref:1abc', null],
    ['liketk.it/abcd', null],
    ['https://go.shopmy.us/p-1', null],
    [`https://go.skimresources.com/?id=1&url=${shop}`, 'shop.example'],
    ['https://s.click.aliexpress.com/e/_abc', null],
    ['https://www.ebay.com/itm/1?mkcid=1&campid=5338000000', 'ebay.com'],
    ['https://brand.example/?aff_id=7', 'brand.example'],
    ['https://www.amazon.de/dp/B0?linkCode=ll1', 'amazon.de'],
    ['https://www.audible.com/ep/hiker', null],
    ['https://www.audible.co.uk/pd/x?tag=hiker-21', 'audible.co.uk'],
    ['https://www.ebay.de/itm/1?mkcid=1&mkevt=1', 'ebay.de'],
    ['https://s.shopee.ph/3abc', null],
    ['https://skl.sh/hiker', null],
    [`https://redirect.viglink.com/?key=1&u=${shop}`, 'shop.example'],
  ])('pays: %s', (address, brand) => {
    const paid = paidLink(address);
    expect(paid).toMatchObject({ kind: 'affiliate', strength: 'strong' });
    if (brand !== 'anything.example') expect(paid?.shop).toBe(brand);
  });

  it.each([
    'https://www.amazon.nl/dp/B0000',
    'https://www.amazon.nl/dp/B0000?ref=cm_sw_r_apan&th=1',
    'https://notamazon.example/?tag=hiker-21',
    'https://bit.ly/3abc',
    'https://shop.example/?utm_source=instagram&utm_medium=social&ref=home',
    'https://music.apple.com/nl/album/x/1',
    'https://www.booking.com/hotel/nl/x.html',
    'https://www.ebay.com/itm/1?mkcid=16&mkevt=1&media=COPY',
    'https://www.awin1.com/',
    'https://shopmy.us',
    'https://tickets.example/e/1?aff=oddtdtcreator',
    'https://shop.example/?awc=2&clickref=3',
    'mailto:me@shop.example',
    'not an address at all',
    'https://',
  ])('proves nothing: %s', (address) => {
    expect(paidLink(address)).toBeNull();
  });

  it.each([
    'https://amzn.to/3abc',
    'https://a.co/d/3abc',
    'https://geni.us/record',
    'https://www.booking.com/hotel/nl/x.html?aid=1234567',
    'https://music.apple.com/nl/album/x/1?at=1000lAbc',
    'https://shop.example/?irclickid=1',
    'https://shop.example/?utm_medium=social&utm_campaign=autumn-influencers',
  ])('only hints: %s', (address) => {
    expect(paidLink(address)).toEqual({ kind: 'affiliate', strength: 'weak', shop: null });
  });

  it('opens redirectors, but not for ever', () => {
    const wrap = (inner: string) => `https://out.example/?url=${encodeURIComponent(inner)}`;
    const paid = 'https://www.amazon.de/dp/X?tag=hiker-21';
    expect(paidLink(wrap(paid))?.shop).toBe('amazon.de');
    expect(paidLink(wrap(wrap(wrap(paid))))?.kind).toBe('affiliate');
    expect(paidLink(wrap(wrap(wrap(wrap(paid)))))).toBeNull();
  });

  it('tells a personal discount link from one for anyone', () => {
    expect(paidLink('https://shop.example/discount/NORA10')).toMatchObject({
      kind: 'discount-code',
      strength: 'strong',
      shop: 'shop.example',
    });
    expect(paidLink('https://shop.example/discount/SUMMER20')?.strength).toBe('weak');
  });

  it('takes any string', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true })), (address) => {
        expect([null, 'affiliate', 'discount-code']).toContain(paidLink(address)?.kind ?? null);
      }),
    );
  });
});
