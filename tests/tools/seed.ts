/** Fills a browser's ledger as if all had been read. For tests, screenshots and benchmarks. */
import type { Page } from 'puppeteer-core';
import type { NetworkId } from '../../src/model/network.ts';
import { bundled } from './bundle.ts';

const DAY = 86_400_000;
const CLASSES: Record<string, string> = { o: 'organic', s: 'sponsored', l: 'likely' };
/** What each is called so by. */
const SIGNALS: Record<string, { kind: string; evidence: string; strength: string }[]> = {
  s: [{ kind: 'author-disclosure', evidence: '#advertentie', strength: 'strong' }],
  l: [{ kind: 'ambiguous', evidence: '#collab', strength: 'weak' }],
};
/** How sponsored posts are disclosed, in turn. */
const DISCLOSURES = ['clear', 'clear', 'weak', 'clear', 'none'] as const;

export interface Seed {
  network: NetworkId;
  handle: string;
  name?: string | null;
  followers?: number | null;
  /** True unless told. */
  followed?: boolean | null;
  starred?: boolean;
  /** Its posts, the newest first: `o` organic, `s` sponsored, `l` likely. */
  posts: string;
  /** Days between two posts; 5 unless told. */
  days?: number;
  /** How many days ago the newest was published; half of `days` unless told. */
  age?: number;
  /** Who pays, in turn. */
  brands?: readonly string[];
}

let script: Promise<string> | undefined;

/**
 * Puts these accounts in the place of all that the ledger holds, as an export file that is imported.
 * @param page of the extension
 * @param now ms since 1970
 */
export async function seed(page: Page, seeds: readonly Seed[], now: number): Promise<void> {
  script ??= bundled('tests/tools/seed-entry.ts', 'adriftSeeds');
  await page.evaluate(await script);
  const text = JSON.stringify(exportOf(seeds, now));
  const posts = await page.evaluate(seedHere, text, now);
  const wanted = seeds.reduce((sum, each) => sum + each.posts.length, 0);
  if (posts !== wanted) throw new Error(`Of ${wanted} posts, ${posts} were taken.`);
}

/** Records a post that is still to be counted. @param page of the extension */
export async function putOff(page: Page): Promise<void> {
  script ??= bundled('tests/tools/seed-entry.ts', 'adriftSeeds');
  await page.evaluate(await script);
  await page.evaluate('adriftPutOff()');
}

/** What the ledger holds by the page that filled it. */
const seeded = new WeakMap<Page, readonly Seed[]>();

/** As `seed`, unless the page was the last to do so and with the same accounts. */
export async function seedOnce(page: Page, seeds: readonly Seed[], now: number): Promise<void> {
  if (seeded.get(page) !== seeds) await seed(page, seeds, now);
  seeded.set(page, seeds);
}

function exportOf(seeds: readonly Seed[], now: number): object {
  const accounts = seeds.map(({ posts: _, days: __, age: ___, brands: ____, ...facts }) => ({
    followed: true,
    ...facts,
  }));
  const posts = seeds.flatMap((each, account) => postsOf(each, account, now));
  const exportedAt = new Date(now).toISOString();
  return { format: 'adrift-export', version: 1, exportedAt, accounts, posts };
}

function postsOf(seed: Seed, account: number, now: number): object[] {
  const { network, handle, days = 5, age = days / 2, brands = [] } = seed;
  return Array.from(seed.posts, (letter, i) => {
    const publishedAt = new Date(now - Math.round((age + i * days) * DAY)).toISOString();
    const sponsored = letter === 's';
    const signals = (SIGNALS[letter] ?? []).map((each) => ({ ...each, where: 'text' }));
    const kinds = signals.map(({ kind }) => kind);
    return {
      network,
      id: `seed${account}x${i}`,
      url: `https://example.com/seed${account}x${i}`,
      account: handle,
      publishedAt,
      firstSeen: publishedAt,
      verdict: CLASSES[letter],
      kinds,
      disclosure: sponsored ? DISCLOSURES[i % DISCLOSURES.length] : 'none',
      brands: sponsored && brands.length > 0 ? [brands[i % brands.length]] : [],
      reading: {
        labelled: false,
        extent: 'whole',
        kinds,
        signals,
        place: 'feed',
        coAuthors: [],
      },
    };
  });
}

/** Runs in the page. */
function seedHere(text: string, now: number): Promise<number> {
  const { adriftSeed } = globalThis as unknown as {
    adriftSeed(text: string, now: number): Promise<number>;
  };
  return adriftSeed(text, now);
}
