/**
 * Real saved pages in ../shared/captures, read in both browsers. They are not ours to keep: where the
 * folder is missing, these tests are left out and say so.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReader, type PageReaderTool } from '../tools/reader.ts';

const CAPTURES = '../shared/captures';
const present = existsSync(CAPTURES);
if (!present) console.warn(`No real pages to read: ${CAPTURES} is not on this machine.`);

interface Line {
  id: string | null;
  author: { handle: string; followed: boolean | null };
  publishedAt: string | null;
  text: string | null;
  labels: { kind: string }[];
  verdict: { class: string };
}

describe.skipIf(!present).each(['chrome', 'firefox'] as const)('real pages in %s', (browser) => {
  let reader: PageReaderTool;
  beforeAll(async () => {
    reader = await openReader(browser);
  });
  afterAll(() => reader?.close());

  async function read(network: string, url: string, file: string): Promise<Line[]> {
    const html = readFileSync(join(CAPTURES, network, file), 'utf8');
    return (await reader.read(network, url, html)) as Line[];
  }

  it('Instagram, October 2026: three organic posts, two ads, a shell that is none', async () => {
    const posts = await read('instagram', 'https://www.instagram.com/', 'feed-2026-10.html');
    expect(posts.map(({ id }) => id)).toEqual(['AAA', null, null, 'BBB', 'CCC']);
    expect(posts.map(({ verdict }) => verdict.class)).toEqual([
      'organic',
      'sponsored',
      'sponsored',
      'organic',
      'organic',
    ]);
    expect(posts.map(({ publishedAt }) => publishedAt?.slice(0, 10) ?? null)).toEqual([
      '2026-10-01',
      null,
      null,
      '2026-09-28',
      '2026-10-02',
    ]);
    expect(posts[3]?.author.followed).toBe(false);
  });

  it('X, October 2026: two ads, and neither repost, video nor quote taken for one', async () => {
    const posts = await read('x', 'https://x.com/home', 'timeline-2026-10.html');
    expect(posts.map(({ verdict }) => verdict.class)).toEqual([
      'organic',
      'sponsored',
      'sponsored',
      'organic',
      'organic',
      'organic',
    ]);
    expect(posts.map(({ author }) => author.handle)).toHaveLength(
      new Set(posts.map(({ author }) => author.handle)).size,
    );
    // The quoted words are not the quoting author's.
    expect(posts[5]?.text).not.toContain(posts[0]?.text ?? '');
  });
});
