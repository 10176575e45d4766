/**
 * The whole road, as its user walks it: both demo networks, both real browsers, the built extension
 * under its real match patterns. What should be seen is in tests/pages/truth.ts, which was written
 * down by hand and shares no code with src/.
 */
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  type DemoNetwork,
  homeIds,
  POSTS,
  profileIds,
  profileUrl,
  talliesOf,
  truthOf,
} from '../../pages/truth.ts';
import type { BrowserName } from '../../tools/browsers.ts';
import {
  type Demo,
  eventually,
  killWorker,
  ledgerOf,
  openDemo,
  rowsOf,
  type Seen,
  scrollThrough,
} from './demo.ts';

const HOME: Record<DemoNetwork, string> = {
  instagram: 'https://www.instagram.com/',
  x: 'https://x.com/home',
};
/** px of window: a feed is walked in half the steps, each of which waits for late labels. */
const TALL = 1700;
/** Followed accounts, and what the popup should say of each once its profile was read. */
const FOLLOWED: Record<DemoNetwork, [handle: string, drift: string][]> = {
  instagram: [
    ['mirrekruimels', 'up'],
    ['tochtmetjorrit', 'steady'],
    ['fennenaait', 'down'],
    ['boekenkastbram', 'too-few'],
  ],
  x: [
    ['tolmantests', 'up'],
    ['keukenvanilse', 'steady'],
    ['runwithorla', 'down'],
    ['stadsgeluiden', 'too-few'],
  ],
};

/**
 * Defines the tests of one network in one browser; a file of its own calls it, so that the files run
 * beside each other.
 */
export function walkTheDemo(network: DemoNetwork, browser: BrowserName): void {
  let demo: Demo;
  beforeAll(async () => {
    demo = await openDemo(browser, { height: TALL });
  });
  afterAll(() => demo?.shut());

  it('marks every sponsored post and no organic one, and counts each once', async () => {
    const first = await demo.open(HOME[network]);
    const second = await demo.open(HOME[network]);
    const popup = await demo.open(demo.popupUrl);
    let kills = 0;
    const kill = async (step: number) => {
      if (browser === 'firefox' || step % 2 !== 1 || kills === 5) return;
      if (await killWorker(demo)) kills++;
    };
    const seen = await scrollThrough(first, 'down', { onStep: kill });
    await scrollThrough(second, 'down', { settle: 120 });
    await scrollThrough(first, 'up', { seen });
    await first.reload();
    await scrollThrough(first, 'down', { seen });
    if (browser === 'chrome') expect(kills).toBe(5);
    expectBadges(network, seen, homeIds(network));
    await expectLedger(popup, network, homeIds(network));
  });

  it('tells which followed accounts drift once their profiles were read', async () => {
    const ids = new Set(homeIds(network));
    const page = await demo.newPage();
    for (const [handle] of FOLLOWED[network]) {
      await page.goto(profileUrl(network, handle));
      const seen = await scrollThrough(page, 'down');
      expectBadges(network, seen, profileIds(network, handle));
      for (const id of profileIds(network, handle)) ids.add(id);
    }
    const popup = await demo.open(demo.popupUrl);
    await popup.bringToFront();
    await expectLedger(popup, network, ids);
    const rows = await eventually(
      () => rowsOf(popup),
      (found) => FOLLOWED[network].every(([handle]) => `${network}:${handle}` in found),
    );
    const tallies = talliesOf(network, ids);
    for (const [handle, drift] of FOLLOWED[network]) {
      const name = `${network}:${handle}`;
      const tally = tallies.get(name);
      expect(rows[name], name).toEqual({
        share: tally?.share.toFixed(4),
        posts: (tally?.organic ?? 0) + (tally?.sponsored ?? 0) + (tally?.likely ?? 0),
        drift,
      });
    }
  });

  it.each(['?nodata=1', '?csp=1&lang=ar', '?pool=1&lang=nl&dark=1'])(
    'holds on %s',
    async (query) => {
      const page = await demo.newPage();
      const errors: unknown[] = [];
      page.on('pageerror', (error) => errors.push(error));
      await page.goto(`${HOME[network]}${query}`);
      const seen = await scrollThrough(page, 'down');
      expectBadges(network, seen, homeIds(network), query.includes('nodata'));
      expect(errors).toEqual([]);
      await page.close();
    },
  );
}

function expectBadges(
  network: DemoNetwork,
  seen: Seen,
  ids: readonly string[],
  withoutData = false,
): void {
  const truth = truthOf(network);
  expect([...seen.keys()].sort()).toEqual([...new Set(ids)].sort());
  const wrong = [...seen].flatMap(([id, badges]) => {
    const post = truth.get(id);
    const wanted = withoutData ? post?.badgeWithoutData : post?.badge;
    // Without page data a reader may still find what it can prove, but never another class.
    const right = [...badges].every((badge) =>
      badge === 'none'
        ? wanted === null
        : post?.badge !== null &&
          rightBadge(badge, post?.expected.class ?? '', post?.expected.kinds ?? []),
    );
    const text = POSTS[network].find((one) => one.id === id)?.text.slice(0, 200);
    return right ? [] : [{ id, badges: [...badges], wanted, kinds: post?.expected.kinds, text }];
  });
  expect(wrong).toEqual([]);
}

function rightBadge(badge: string, expected: string, kinds: readonly string[]): boolean {
  const [shown = '', kind = ''] = badge.split(' ');
  return badge.split(' ').length === 2 && shown === expected && kinds.includes(kind);
}

async function expectLedger(
  popup: Parameters<typeof ledgerOf>[0],
  network: DemoNetwork,
  ids: Iterable<string>,
): Promise<void> {
  const wanted = Object.fromEntries(
    [...talliesOf(network, ids)].map(([name, { organic, sponsored, likely }]) => [
      name,
      { organic, sponsored, likely },
    ]),
  );
  const ledger = await eventually(
    () => ledgerOf(popup),
    (found) => isDeepStrictEqual(found, wanted),
  );
  expect(ledger).toEqual(wanted);
}
