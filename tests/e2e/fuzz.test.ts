/** Readers of pages on hostile trees, in both browsers, and what such trees once made them say. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFuzzer, PAGE_NAMES, type PageFuzzer } from '../fuzz/browser.ts';
import { PAGE_SHARE, type Saved } from '../fuzz/pages.ts';
import { CI_CASES, casesOf } from '../fuzz/property.ts';
import { pagesIn } from './support/saved-pages.ts';

/** The same each time: whether a change may land is no matter of luck. The nightly run draws its own. */
const SEED = 20_261_127;
const BROWSERS = ['chrome', 'firefox'] as const;

/** A saved page with one part of it replaced. */
function changed(network: string, name: string, part: RegExp, by: string): Saved {
  const page = pagesIn(network).find((saved) => saved.name === name);
  const html = page?.html.replace(part, by) ?? '';
  if (page === undefined || html === page.html) throw new Error(`${name} has no ${part}`);
  return { network, url: page.expected.url, html };
}

const ENDLESS = 'é'.repeat(1000);
const FOUND: readonly (readonly [what: string, page: Saved])[] = [
  ['a Short without an id', changed('youtube', 'shorts-ar', /video-id="[^"]+"/, 'video-id=""')],
  [
    'a post on Mastodon at an endless address',
    changed('mastodon', 'post-nl', /href="(\/@tomas@licht\.example)\//, `href="$1/${ENDLESS}/`),
  ],
  [
    'a post on Mastodon with an endless number',
    changed('mastodon', 'home-en', /data-id="\d+"/g, `data-id="${ENDLESS}"`),
  ],
];

describe.each(BROWSERS)('readers of pages in %s', (browser) => {
  let fuzzer: PageFuzzer;
  beforeAll(async () => {
    fuzzer = await openFuzzer(browser);
  });
  afterAll(() => fuzzer?.close());

  it.each(FOUND)('say nothing that the model does not take of %s', async (_, page) => {
    expect(await fuzzer.fault(page)).toBeNull();
  });

  it.each(PAGE_NAMES)('hold on hostile trees: %s', async (name) => {
    // Each browser has its half.
    const cases = casesOf(PAGE_SHARE, CI_CASES) / BROWSERS.length;
    const { failure } = await fuzzer.run(name, { cases, seed: SEED });
    const again = `npm run fuzz -- --browser ${browser} --seed ${SEED} --only "${name}"`;
    expect(failure?.report ?? null, again).toBeNull();
  });
});
