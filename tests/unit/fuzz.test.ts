/** The properties of tests/fuzz that need no page, each on its part of 20,000 cases. */
import { describe, expect, it, vi } from 'vitest';
import { NETWORKS } from '../../src/networks/registry.ts';
import { PAGELESS } from '../fuzz/all.ts';
import { PAGE_NAMES } from '../fuzz/browser.ts';
import { documentsFor } from '../fuzz/documents.ts';
import { PAGE_SHARE } from '../fuzz/pages.ts';
import { CI_CASES, casesOf, runOne } from '../fuzz/property.ts';
import { expectSoundPost } from '../fuzz/sound.ts';

/** The same each time: whether a change may land is no matter of luck. The nightly run draws its own. */
const SEED = 20_261_127;

it(`is ${CI_CASES} cases in all`, () => {
  const shares = PAGELESS.reduce((sum, { share }) => sum + share, PAGE_NAMES.length * PAGE_SHARE);
  expect(shares).toBe(CI_CASES);
});

it('starts from documents that are read', () => {
  const reading = NETWORKS.filter(({ data }) => data !== null);
  for (const network of reading) {
    const posts = documentsFor(network).flatMap((json) => network.data?.read(json).posts ?? []);
    expect(posts.some(({ labels }) => labels.length > 0) || network.id === 'bluesky').toBe(true);
    for (const post of posts) expectSoundPost(post, network);
  }
});

describe(`whatever comes from outside `, () => {
  it.each(PAGELESS.map((fuzzed) => [fuzzed.name, fuzzed] as const))('%s', async (name, fuzzed) => {
    // Dexie says each time that an upgrade failed on purpose.
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { failure } = await runOne(fuzzed, {
      cases: casesOf(fuzzed.share, CI_CASES),
      seed: SEED,
    });
    warn.mockRestore();
    const again = `npm run fuzz -- --seed ${SEED} --only "${name}"`;
    expect(failure?.report ?? null, again).toBeNull();
  });
});
