import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  acctInLink,
  acctOfProfile,
  dateOfId,
  fullHandle,
  idInLink,
  localIdInLink,
  namesServer,
  placeOf,
} from '../../../../src/networks/mastodon/addresses.ts';
import { expectLinear } from '../../linear.ts';

const HOME = new URL('https://social.polder.example/home');
const page = (path: string) => new URL(path, HOME);

describe('handles', () => {
  it.each([
    ['mira', 'mira@polder.example'],
    ['@mira', 'mira@polder.example'],
    [' @mira@Tuin.Example ', 'mira@tuin.example'],
    ['van.dijk-2@tuin.example', 'van.dijk-2@tuin.example'],
  ])('name their server: %s', (acct, handle) => {
    expect(fullHandle(acct, 'polder.example')).toBe(handle);
  });

  it.each(['', '@', 'two words', 'a@b@c', '@@a', 'a@', '<b>', 'a/b'])(
    'are not made of "%s"',
    (acct) => {
      expect(fullHandle(acct, 'polder.example')).toBeNull();
    },
  );

  it('never are the same for namesakes on two servers', () => {
    const name = fc.stringMatching(/^[a-z]\w{0,9}$/);
    const server = fc.domain();
    fc.assert(
      fc.property(name, server, server, (acct, here, there) => {
        fc.pre(here !== there);
        expect(fullHandle(acct, here)).not.toBe(fullHandle(`${acct}@${there}`, here));
      }),
    );
  });

  it('take a long hostile text in linear time', () => {
    expectLinear((size) => {
      expect(fullHandle('a.-'.repeat(size), 'polder.example')).toBeNull();
      expect(namesServer(`a@${'b.'.repeat(size)}`)).toBe(false);
    }, 400_000);
  });
});

describe('links', () => {
  it.each([
    ['/@mira', 'mira'],
    ['/@mira@tuin.example', 'mira@tuin.example'],
    ['https://tuin.example/@mira', 'mira@tuin.example'],
    ['https://tuin.example/users/mira', 'mira@tuin.example'],
    ['/web/@mira', 'mira'],
    ['/tags/mira', null],
    ['mailto:mira@tuin.example', null],
  ])('tell whose they are: %s', (href, acct) => {
    expect(acctInLink(href, HOME)).toBe(acct);
  });

  it('hold the id that this server gave, or another', () => {
    expect(localIdInLink('/@mira@tuin.example/115530000000000101', HOME)).toBe(
      '115530000000000101',
    );
    expect(localIdInLink('https://tuin.example/@mira/9', HOME)).toBeNull();
    expect(idInLink('https://tuin.example/@mira/9', HOME)).toBe('9');
    expect(idInLink('/@mira', HOME)).toBeNull();
  });
});

describe('pages', () => {
  it.each([
    ['/home', 'feed'],
    ['/public/local', 'feed'],
    ['/@mira', 'profile'],
    ['/@mira/with_replies', 'profile'],
    ['/@mira@tuin.example/115530000000000101', 'post'],
    ['/users/mira/statuses/9', 'post'],
    ['/web/timelines/home', 'feed'],
    ['/web/statuses/9', 'post'],
    ['/deck/@mira', 'profile'],
    ['/tags/tuin', 'search'],
    ['/lists/4', 'list'],
    ['/bookmarks', 'list'],
  ])('are placed by their address: %s', (path, place) => {
    expect(placeOf(page(path))).toBe(place);
  });

  it('are a profile on its own address alone', () => {
    expect(acctOfProfile(page('/@mira@tuin.example/media'))).toBe('mira@tuin.example');
    expect(acctOfProfile(page('/@mira/9'))).toBeNull();
    expect(acctOfProfile(page('/web/accounts/9'))).toBeNull();
  });
});

describe('dateOfId', () => {
  it('reads back every moment that an id was made of', () => {
    const moment = fc.integer({ min: Date.UTC(2016, 1), max: Date.UTC(2090, 0) });
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 2 ** 16 - 1 }), (time, rest) => {
        const id = String((BigInt(time) << 16n) | BigInt(rest));
        expect(dateOfId(id)).toBe(new Date(time).toISOString());
      }),
    );
  });

  it('finds none in ids of another make', () => {
    for (const id of ['9', '12345678901234567', 'AbCdEf0123456789xy', ''])
      expect(dateOfId(id)).toBeNull();
  });
});
