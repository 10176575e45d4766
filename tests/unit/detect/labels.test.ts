import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelText } from '../../../src/detect/labels.ts';
import { labelOn } from '../../../src/detect/network-labels.ts';
import { NETWORK_IDS, type NetworkId } from '../../../src/model/network.ts';

describe('labelOn', () => {
  it.each<[string, NetworkId]>([
    ['Sponsored', 'instagram'],
    ['SPONSORED', 'facebook'],
    ['Gesponsord', 'threads'],
    ['Gesponsord ·', 'facebook'],
    ['\u200ESponsorisé\u200F', 'facebook'],
    ['Sponsorlu', 'facebook'],
    ['مُموَّل', 'facebook'],
    ['ممول', 'facebook'],
    ['広告', 'instagram'],
    ['Реклама', 'x'],
    ['Ad', 'x'],
    ['Promoted', 'x'],
    ['Uitgelicht', 'x'],
    ['Gepromoot', 'linkedin'],
    ['Treść promowana', 'linkedin'],
    ['Promoted', 'reddit'],
    ['Ad', 'youtube'],
  ])('knows the ad label %j on %s', (text, network) => {
    expect(labelOn(text, network)).toMatchObject({ kind: 'platform-ad', brand: null });
  });

  it.each<[string, NetworkId, string | null]>([
    ['Paid partnership', 'tiktok', null],
    ['Paid partnership (ad)', 'x', null],
    ['Paid partnership with Oak & Elm', 'instagram', 'Oak & Elm'],
    ['Betaald partnerschap met lichthuis.nl', 'instagram', 'lichthuis.nl'],
    ['Betaald\u00A0partnerschap met \u2068Été Ünlü\u2069', 'instagram', 'Été Ünlü'],
    ['Partenariat rémunéré avec Maison Lune', 'facebook', 'Maison Lune'],
    ['LUMA ile ücretli ortaklık', 'instagram', 'LUMA'],
    ['Bevat betaalde promotie', 'youtube', null],
    ['유료 광고 포함', 'youtube', null],
    ['付費合作關係', 'tiktok', null],
    ['Creator earns commission', 'tiktok', null],
    ['En partenariat avec Maison Lune', 'linkedin', 'Maison Lune'],
  ])('knows the creator label %j on %s', (text, network, brand) => {
    expect(labelOn(text, network)).toMatchObject({ kind: 'paid-partnership', brand });
  });

  it('names who pays for an ad', () => {
    expect(labelOn('Promoted by Oak & Elm', 'linkedin')?.brand).toBe('Oak & Elm');
    expect(labelOn('Sponsored · Paid for by Oak & Elm', 'facebook')?.brand).toBe('Oak & Elm');
  });

  it.each<[string, NetworkId]>([
    ['', 'instagram'],
    ['Sponsored post tips', 'facebook'],
    ['Not sponsored', 'instagram'],
    ['Ads', 'x'],
    ['Address', 'x'],
    ['Paid partnership with ', 'instagram'],
    ['Uitgelicht', 'instagram'],
    ['推荐', 'x'],
    ['Promoted', 'instagram'],
    ['Promotional content', 'tiktok'],
    ['Sponsored', 'mastodon'],
  ])('leaves %j on %s alone', (text, network) => {
    expect(labelOn(text, network)).toBeNull();
  });

  it('knows newer wordings where the network uses them, and nowhere else', () => {
    expect(labelOn('Betaald partnerschap (advertentie)', 'x')?.kind).toBe('paid-partnership');
    expect(labelOn('شراكة مدفوعة مع mossworks', 'instagram')).toMatchObject({
      kind: 'paid-partnership',
      brand: 'mossworks',
    });
    expect(labelOn('Reklama', 'facebook')?.kind).toBe('platform-ad');
    expect(labelOn('Reklama', 'reddit')).toBeNull();
  });

  it('is none where one sign stands for many, and the words are longer than they look', () => {
    expect(labelOn(`Gesponsert von ${'ﷺ'.repeat(100)}`, 'linkedin')).toBeNull();
    expect(labelOn('Gesponsert von ﷺ', 'linkedin')?.text).toHaveLength(33);
  });

  it('never takes a label out of a longer text', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...NETWORK_IDS),
        fc.string({ minLength: 1 }).filter((rest) => /^[a-z]/u.test(rest)),
        (network, rest) => {
          expect(labelOn(`Gesponsord${rest}`, network)).toBeNull();
        },
      ),
    );
  });
});

describe('labelText', () => {
  it('drops what no reader sees', () => {
    expect(labelText(' \u2060Spon\u200Bsored\u00A0· ')).toBe('Sponsored');
  });
});
