import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openLink } from '../../../src/networks/links.ts';

const TARGET = 'https://shop.example/a?b=1';
const inside = (shim: string, parameter: string, target = TARGET) =>
  `${shim}?${parameter}=${encodeURIComponent(target)}&e=AT0`;

describe('openLink', () => {
  it.each([
    ['https://l.instagram.com/', 'u'],
    ['https://l.facebook.com/l.php', 'u'],
    ['https://l.threads.com/', 'u'],
    ['https://www.youtube.com/redirect', 'q'],
    ['https://www.linkedin.com/redir/redirect/', 'url'],
    ['https://m.facebook.com/l.php', 'u'],
    ['https://www.facebook.com/l.php', 'u'],
    ['https://nl.pinterest.com/offsite/', 'url'],
    ['https://out.reddit.com/t3_abc', 'url'],
    ['https://www.tiktok.com/link/v2', 'target'],
  ])('opens %s', (shim, parameter) => expect(openLink(inside(shim, parameter))).toBe(TARGET));

  it('opens a redirector inside of another', () => {
    const outer = inside(
      'https://l.facebook.com/l.php',
      'u',
      inside('https://l.instagram.com/', 'u'),
    );
    expect(openLink(outer)).toBe(TARGET);
  });

  it('leaves short links and foreign redirectors as they are', () => {
    for (const href of ['https://t.co/abc', 'https://evil.example/?u=https%3A%2F%2Fshop.example']) {
      expect(openLink(href)).toBe(href);
    }
  });

  it('keeps a redirector that leads to no web address', () => {
    const shim = 'https://l.instagram.com/?u=';
    for (const target of ['javascript:alert(1)', '', '%00']) {
      expect(openLink(`${shim}${target}`)).toMatch(/^https:\/\/l\.instagram\.com\//);
    }
  });

  it.each(['javascript:alert(1)', 'mailto:a@b.example', 'data:text/html,x', '', '/a', 'https://['])(
    '%s is no web address',
    (href) => expect(openLink(href)).toBeNull(),
  );

  it('takes no address that is too long to be real, unless a real one is inside', () => {
    expect(openLink(`https://shop.example/${'a'.repeat(4075)}`)).toHaveLength(4096);
    expect(openLink(`https://shop.example/${'a'.repeat(4076)}`)).toBeNull();
    expect(openLink(`https://shop.example/${'é'.repeat(1000)}`)).toBeNull();
    expect(openLink(`${inside('https://l.instagram.com/', 'u')}&e=${'a'.repeat(5000)}`)).toBe(
      TARGET,
    );
  });

  it('takes a relative address from its page', () => {
    expect(openLink('/a', 'https://site.example/b')).toBe('https://site.example/a');
  });

  it('gives web addresses or nothing, and opening again changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true })), (href) => {
        const once = openLink(href);
        if (once === null) return;
        expect(once).toMatch(/^https?:\/\//);
        expect(openLink(once)).toBe(once);
      }),
    );
  });
});
