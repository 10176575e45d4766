/**
 * Every network's saved pages, read in both browsers by the code that ships: each post once, in
 * order, with every field that its expected file names. A new network is tested by its folder alone.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NETWORKS } from '../../src/networks/registry.ts';
import { openReader, type PageReaderTool } from '../tools/reader.ts';

interface Expected {
  url: string;
  posts: Record<string, unknown>[];
  account?: Record<string, unknown> | null;
}

const pages = NETWORKS.flatMap(({ id }) => {
  const folder = join('tests/pages', id, 'fixtures');
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ network: id, path: join(folder, file) }));
});

it('has saved pages of every network', () => {
  expect([...new Set(pages.map(({ network }) => network))]).toEqual(NETWORKS.map(({ id }) => id));
});

describe.each(['chrome', 'firefox'] as const)('saved pages in %s', (browser) => {
  let reader: PageReaderTool;
  beforeAll(async () => {
    reader = await openReader(browser);
  });
  afterAll(() => reader?.close());

  it.each(pages)('$path', async ({ network, path }) => {
    const expected: Expected = JSON.parse(
      readFileSync(path.replace('.html', '.expected.json'), 'utf8'),
    );
    const lines = await reader.read(network, expected.url, readFileSync(path, 'utf8'));
    const posts = lines.filter((line) => !isAccount(line));
    expect(posts).toMatchObject(expected.posts);
    if (expected.account !== undefined) {
      expect(lines.find(isAccount)?.account ?? null).toEqual(expected.account);
    }
  });
});

function isAccount(line: unknown): line is { account: unknown } {
  return typeof line === 'object' && line !== null && 'account' in line;
}
