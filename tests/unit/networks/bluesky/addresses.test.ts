import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  actorOfProfile,
  dateOfRecordKey,
  isActor,
  isDataUrl,
  placeOf,
  targetOf,
} from '../../../../src/networks/bluesky/addresses.ts';

const HOME = new URL('https://bsky.app/');
const page = (path: string) => new URL(path, HOME);
const SORTABLE = '234567abcdefghijklmnopqrstuvwxyz';

function recordKey(time: number, clock: number): string {
  let bits = (BigInt(time) * 1000n * 1024n) | BigInt(clock);
  let key = '';
  for (let i = 0; i < 13; i++) {
    key = SORTABLE[Number(bits & 31n)] + key;
    bits >>= 5n;
  }
  return key;
}

describe('dateOfRecordKey', () => {
  it('reads back every moment that a key was made of', () => {
    const moment = fc.integer({ min: Date.UTC(2022, 1), max: Date.UTC(2099, 0) });
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 1023 }), (time, clock) => {
        expect(dateOfRecordKey(recordKey(time, clock))).toBe(new Date(time).toISOString());
      }),
    );
  });

  it('finds no date in keys of another make', () => {
    for (const key of [
      'self',
      '2222222222222',
      'jzzzzzzzzzzzz',
      '3m5fgzxqwe22',
      '3M5FGZXQWE22K',
      '',
    ]) {
      expect(dateOfRecordKey(key)).toBeNull();
    }
  });
});

describe('links', () => {
  it('knows an account by handle or by number, and its posts, also by their likes', () => {
    expect(targetOf('/profile/mira.example.nl', HOME)).toEqual({
      actor: 'mira.example.nl',
      rkey: null,
    });
    expect(targetOf('/profile/did:plc:abc123', HOME)?.actor).toBe('did:plc:abc123');
    expect(targetOf('/profile/did%3Aplc%3Aabc123', HOME)?.actor).toBe('did:plc:abc123');
    expect(targetOf('/profile/mira.example.nl/post/3m5a/liked-by', HOME)?.rkey).toBe('3m5a');
  });

  it.each([
    '/profile/handle.invalid',
    '/profile/nodots',
    '/profile/',
    '/search?q=a.b',
    'https://bsky.app.evil.example/profile/mira.example.nl',
    'javascript:alert(1)',
    'x y:',
  ])('takes %s for no account', (href) => {
    expect(targetOf(href, HOME)).toBeNull();
  });

  it('never throws, whatever the address', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          fc.string(),
          fc.string().map((text) => `/profile/${text}`),
        ),
        (href) => {
          const target = targetOf(href, HOME);
          expect(target === null || isActor(target.actor)).toBe(true);
        },
      ),
    );
  });
});

describe('pages', () => {
  it.each([
    ['/', 'feed'],
    ['/profile/mira.example.nl', 'profile'],
    ['/profile/mira.example.nl/post/3m5a', 'post'],
    ['/profile/mira.example.nl/feed/cats', 'feed'],
    ['/profile/mira.example.nl/lists/3m5a', 'list'],
    ['/search?q=lamp', 'search'],
    ['/hashtag/lamp', 'search'],
    ['/saved', 'list'],
    ['/notifications', 'feed'],
  ])('are placed by their address: %s', (path, place) => {
    expect(placeOf(page(path))).toBe(place);
  });

  it('are a profile on its own address alone', () => {
    expect(actorOfProfile(page('/profile/mira.example.nl'))).toBe('mira.example.nl');
    expect(actorOfProfile(page('/profile/mira.example.nl/post/3m5a'))).toBeNull();
  });

  it.each([
    ['https://public.api.bsky.app/xrpc/app.bsky.feed.getAuthorFeed?actor=a', true],
    ['https://mushroom.host.example/xrpc/app.bsky.feed.getTimeline?limit=30', true],
    ['https://api.bsky.app/xrpc/app.bsky.unspecced.getPostThreadV2?anchor=a', true],
    ['https://api.bsky.app/xrpc/app.bsky.actor.getProfile?actor=a', true],
    ['https://api.bsky.app/xrpc/app.bsky.actor.getPreferences', false],
    ['https://api.bsky.chat/xrpc/chat.bsky.convo.getLog', false],
    ['https://bsky.app/static/app.bsky.feed.js', false],
    ['/xrpc/app.bsky.feed.getTimeline', false],
  ])('load posts from %s: %s', (address, wanted) => {
    expect(isDataUrl(address)).toBe(wanted);
  });
});

const CAPTURES = new URL('../../../../../shared/captures/bluesky/', import.meta.url);
const captured = existsSync(CAPTURES);
if (!captured) process.stdout.write(`skipped: no captures at ${CAPTURES.pathname}\n`);

describe.skipIf(!captured)('the captured pages of January 2026', () => {
  it.each(['thread.html', 'profile.html'])(
    '%s shows the dates that its record keys hold',
    (file) => {
      const html = readFileSync(new URL(file, CAPTURES), 'utf8');
      const shown = Array.from(html.matchAll(/<a [^>]*>/g), ([link]) => {
        const [, key = ''] = /\/post\/(\w{13})"/.exec(link) ?? [];
        const [, day, time, half] =
          /data-tooltip="(\w+ \d+, \d{4}) at ([\d:]+)\s([AP]M)"/.exec(link) ?? [];
        const said = Date.parse(`${day} ${time} ${half} UTC`);
        return Math.round((said - Date.parse(dateOfRecordKey(key) ?? '')) / 3_600_000);
      }).filter((hours) => !Number.isNaN(hours));
      expect(shown.length).toBeGreaterThan(20);
      // The reader who saved them lived one hour east of Greenwich.
      expect(new Set(shown)).toEqual(new Set([1]));
    },
  );
});
