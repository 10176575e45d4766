import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DAY, NOW } from '../ledger/fixtures.ts';
import { FakeBrowser, FakeService, rest } from './fake-sync.ts';
import { ACCOUNTS, step, take } from './sync-steps.ts';

const RUNS = 40;

it('two browsers end alike after any acts, exchanges and deaths of their workers', async () => {
  const cases = fc.record({
    steps: fc.array(step, { maxLength: 24 }),
    ahead: fc.constantFrom(0, 0, 5, -5, -DAY, 365 * DAY),
    pace: fc.constantFrom(0, 1, 40 * DAY),
  });
  await fc.assert(
    fc.asyncProperty(cases, async ({ steps, ahead, pace }) => {
      let time = NOW;
      const service = new FakeService();
      const browsers = [
        await FakeBrowser.open(() => time),
        await FakeBrowser.open(() => time + ahead),
      ];
      for (const one of steps) {
        time += pace;
        const browser = browsers[one.on];
        if (browser !== undefined) await take(browser, service, one);
      }
      time += DAY;
      await rest(browsers, service);
      // Both read what one may not have seen yet: only then can they show the same.
      for (const [i, browser] of browsers.entries()) {
        for (const post of [0, 1]) {
          await take(browser, service, { act: 'post', on: i, post, idShown: true });
        }
        for (const each of [0, 1, 2]) {
          const page = { act: 'page', on: i, account: each, id: 0, followed: null } as const;
          await take(browser, service, page);
        }
      }
      await rest(browsers, service);
      const [first, second] = await Promise.all(browsers.map(viewOf));
      expect(second).toEqual(first);
    }),
    { numRuns: RUNS },
  );
}, 120_000);

/** All that a user sees of what is shared. */
async function viewOf({ worker }: FakeBrowser) {
  const accounts: Record<string, unknown> = {};
  for (const { handle } of ACCOUNTS) {
    const summary = await worker.accountSummary({ network: 'x', handle });
    accounts[`of ${handle}`] = [summary?.starred ?? false, summary?.followed ?? false];
  }
  const posts = await worker.database.posts.toArray();
  return {
    accounts,
    posts: posts.map(({ key, class: name, correction }) => [key, name, correction?.value ?? null]),
    synced: await worker.database.synced.toArray(),
  };
}
