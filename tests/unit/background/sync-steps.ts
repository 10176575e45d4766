import fc from 'fast-check';
import type { Correction } from '../../../src/model/messages.ts';
import { account, author, sighting } from '../ledger/fixtures.ts';
import type { FakeBrowser, FakeService } from './fake-sync.ts';

/** As the world has them: one whose id is shown at times, one without, one whose id is always there. */
export const ACCOUNTS = [
  { handle: 'ann', ids: ['11', null] },
  { handle: 'bea', ids: [null] },
  { handle: '__proto__', ids: ['13'] },
] as const;
const POSTS = ['1', '2'];

/** What happens in one of two browsers. */
export type Step =
  | { act: 'star'; on: number; account: number; starred: boolean }
  | { act: 'page'; on: number; account: number; id: number; followed: boolean | null }
  | { act: 'post'; on: number; post: number; idShown: boolean }
  | { act: 'correct'; on: number; post: number; idShown: boolean; correction: Correction | null }
  | { act: 'forget'; on: number; account: number }
  | { act: 'reconcile'; on: number }
  | { act: 'exchange'; on: number }
  | { act: 'die'; on: number; at: 'get' | 'set' | number };

const on = fc.nat(1);
export const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    act: fc.constant('star' as const),
    on,
    account: fc.nat(2),
    starred: fc.boolean(),
  }),
  fc.record({
    act: fc.constant('page' as const),
    on,
    account: fc.nat(2),
    id: fc.nat(1),
    followed: fc.option(fc.boolean()),
  }),
  fc.record({ act: fc.constant('post' as const), on, post: fc.nat(1), idShown: fc.boolean() }),
  fc.record({
    act: fc.constant('correct' as const),
    on,
    post: fc.nat(1),
    idShown: fc.boolean(),
    correction: fc.constantFrom<Correction | null>('sponsored', 'organic', null),
  }),
  fc.record({ act: fc.constant('forget' as const), on, account: fc.nat(2) }),
  fc.record({ act: fc.constant('reconcile' as const), on }),
  fc.record({ act: fc.constant('exchange' as const), on }),
  fc.record({
    act: fc.constant('die' as const),
    on,
    at: fc.oneof(fc.constantFrom('get' as const, 'set' as const), fc.nat(12)),
  }),
);

function postSeen(post: number, idShown: boolean, seenAt: number) {
  const id = POSTS[post] ?? '1';
  return sighting({
    id: idShown ? id : null,
    fingerprint: `~f${id}`,
    author: author('bea'),
    seenAt,
  });
}

/** Does a step. */
export async function take(browser: FakeBrowser, service: FakeService, step: Step): Promise<void> {
  const { worker, storage } = browser;
  const now = browser.clock();
  if (step.act === 'exchange') service.exchange(storage);
  else if (step.act === 'reconcile') await browser.reconcile();
  else if (step.act === 'die') await browser.reconcileAndDie(step.at);
  else if (step.act === 'post') {
    await worker.record({ sightings: [postSeen(step.post, step.idShown, now)], accounts: [] }, now);
  } else if (step.act === 'correct') {
    const { key } = postSeen(step.post, step.idShown, now);
    // Of a post that was never recorded here.
    await worker.correct(key, step.correction, now).catch(() => {});
  } else {
    const { handle, ids } = ACCOUNTS[step.account] ?? ACCOUNTS[0];
    if (step.act === 'forget') await worker.forgetAccount({ network: 'x', handle }, now);
    else if (step.act === 'star') await worker.star({ network: 'x', handle }, step.starred, now);
    else {
      const stableId = ids[step.id % ids.length] ?? null;
      const facts = account(handle, { stableId, followed: step.followed });
      await worker.record({ sightings: [], accounts: [facts] }, now);
    }
  }
}
