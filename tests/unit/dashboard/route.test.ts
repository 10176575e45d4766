import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountHref, PAGES, pageHref, parseRoute } from '../../../src/dashboard/route.ts';
import { NETWORK_IDS } from '../../../src/model/network.ts';

describe('parseRoute', () => {
  it.each(PAGES)('knows the page %s by its own address', (page) => {
    expect(parseRoute(pageHref(page))).toEqual({ page });
  });

  it('finds an account again, whatever it is called', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...NETWORK_IDS),
        fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }).map((s) => s.toLowerCase()),
        (network, handle) => {
          expect(parseRoute(accountHref({ network, handle }))).toEqual({
            page: 'account',
            account: { network, handle },
          });
        },
      ),
    );
  });

  it.each([
    '',
    '#',
    '#/',
    '#/nowhere',
    '#/account',
    '#/account/',
    '#/account/x:',
    '#/account/mila',
  ])('shows the overview for %j', (hash) => expect(parseRoute(hash)).toEqual({ page: 'overview' }));

  it.each(['#/account/myspace%3Atom', '#/account/%E0%A4%A', `#/account/x:${'a'.repeat(501)}`])(
    'shows the overview for an account that cannot be: %j',
    (hash) => expect(parseRoute(hash)).toEqual({ page: 'overview' }),
  );

  it('has an answer to any fragment', () => {
    fc.assert(
      fc.property(fc.string(), (hash) => {
        expect([...PAGES, 'account']).toContain(parseRoute(`#${hash}`).page);
      }),
    );
  });
});
