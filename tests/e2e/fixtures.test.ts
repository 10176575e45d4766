/**
 * Every network's saved pages, read in both browsers by the code that ships: each post once, in
 * order, with every field that its expected file names. A new network is tested by its folder alone.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NETWORKS } from '../../src/networks/registry.ts';
import { openReader, type PageReaderTool } from '../tools/reader.ts';
import { pagesIn, savedPages } from './support/saved-pages.ts';

const NAMES = [...NETWORKS.map(({ id }) => id), '_template'];
const PAGES = [...savedPages(), ...pagesIn('_template')];

it('has saved pages of every network', () => {
  expect([...new Set(PAGES.map(({ network }) => network))]).toEqual(NAMES);
});

describe.each(['chrome', 'firefox'] as const)('saved pages in %s', (browser) => {
  let reader: PageReaderTool;
  beforeAll(async () => {
    reader = await openReader(browser);
  });
  afterAll(() => reader?.close());

  it.each(PAGES.map((page) => [`${page.network} ${page.name}`, page] as const))(
    '%s',
    async (_name, page) => {
      const { posts, account, url } = page.expected;
      const lines = await reader.read(page.network, url, page.html);
      expect(lines.filter((line) => !isAccount(line))).toMatchObject(posts);
      if (account !== undefined) expect(lines.find(isAccount)?.account ?? null).toEqual(account);
    },
  );
});

function isAccount(line: unknown): line is { account: unknown } {
  return typeof line === 'object' && line !== null && 'account' in line;
}
