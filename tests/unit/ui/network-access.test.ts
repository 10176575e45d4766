import { describe, expect, it } from 'vitest';
import { NETWORK_IDS } from '../../../src/model/network.ts';
import { accessOf } from '../../../src/ui/network-access.ts';

const SITES = { x: ['https://x.com/*', 'https://twitter.com/*'], reddit: ['https://reddit.com/*'] };
const ALL = [...SITES.x, ...SITES.reddit];
const of = (id: string, allowed: string[], off: Parameters<typeof accessOf>[2] = []) =>
  accessOf(SITES, allowed, off).find((network) => network.id === id);

describe('accessOf', () => {
  it('has every network, on where its sites are allowed', () => {
    expect(accessOf(SITES, ALL, []).map(({ id }) => id)).toEqual([...NETWORK_IDS]);
    expect(of('x', ALL)).toMatchObject({ on: true, missing: [], sites: SITES.x });
  });

  it('has one off that the user switched off, or of which no site is allowed', () => {
    expect(of('x', ALL, ['x'])?.on).toBe(false);
    expect(of('x', SITES.reddit)).toMatchObject({ on: false, missing: SITES.x });
  });

  it('has one on of which some sites are allowed, and knows the others', () => {
    expect(of('x', ['https://x.com/*'])).toMatchObject({
      on: true,
      missing: ['https://twitter.com/*'],
    });
  });

  it('counts what the user allowed beyond the manifest as servers of Mastodon', () => {
    expect(of('mastodon', ALL)).toMatchObject({ on: true, sites: [] });
    const own = 'https://social.example/*';
    expect(of('mastodon', [...ALL, own, 'http://other.example/*'])?.sites).toEqual([own]);
    expect(of('reddit', [...ALL, own])?.sites).toEqual(SITES.reddit);
  });
});
