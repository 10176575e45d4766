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
  author: { handle: string; followers: number | null; followed: boolean | null } | null;
  publishedAt: string | null;
  text: string | null;
  labels: { kind: string }[];
  verdict: { class: string };
}

const FEED = 'https://www.linkedin.com/feed/';

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
    expect(posts[3]?.author?.followed).toBe(false);
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
    expect(posts.map(({ author }) => author?.handle)).toHaveLength(
      new Set(posts.map(({ author }) => author?.handle)).size,
    );
    // The quoted words are not the quoting author's.
    expect(posts[5]?.text).not.toContain(posts[0]?.text ?? '');
  });

  it('LinkedIn, October 2026: three ads of six posts, one author not followed', async () => {
    const posts = await read('linkedin', FEED, 'feed-2026-10.html');
    expect(posts.map(({ verdict }) => verdict.class)).toEqual([
      ...['organic', 'sponsored', 'sponsored'],
      ...['sponsored', 'organic', 'organic'],
    ]);
    expect(posts[1]?.author?.followers).toBe(12_345);
    expect(posts.map(({ author }) => author?.followed)).toEqual([
      null,
      null,
      null,
      null,
      false,
      null,
    ]);
    expect(posts[5]?.author?.handle).toBe('dana-example');
  });

  it.each([
    ['feed-sponsored.html', ['sponsored', 'organic']],
    ['feed-ads.html', ['sponsored', 'sponsored']],
    ['feed-organic.html', ['organic', 'organic', 'organic', 'organic']],
  ])('LinkedIn in French, %s', async (file, classes) => {
    const posts = await read('linkedin', FEED, file);
    expect(posts.map(({ verdict }) => verdict.class)).toEqual(classes);
    expect(posts.every(({ text }) => text !== null && text !== '')).toBe(true);
  });

  it('Reddit, October 2026: each post and each advertisement once, by its own name', async () => {
    const posts = await read('reddit', 'https://www.reddit.com/', 'feed-2026-10.html');
    expect(posts.map(({ id }) => id)).toEqual([
      't3_sub',
      'ad',
      't3_rec',
      't3_video',
      'cad',
      'ctad',
    ]);
    const ads = posts.filter(({ labels }) => labels.some(({ kind }) => kind === 'platform-ad'));
    expect(ads.map(({ id }) => id)).toEqual(['ad', 'cad', 'ctad']);
    expect(ads.every(({ verdict }) => verdict.class === 'sponsored')).toBe(true);
    // The transcript names no author: nothing of it is counted for anybody.
    expect(posts.every(({ author }) => author === null)).toBe(true);
  });

  it.each([
    ['thread.html', 'https://bsky.app/profile/a.test/post/1', 52],
    ['profile.html', 'https://bsky.app/profile/a.test', 28],
  ])('Bluesky, %s: every post once, with words and date', async (file, url, count) => {
    const posts = (await read('bluesky', url, file)).filter((line) => 'verdict' in line);
    expect(posts).toHaveLength(count);
    expect(new Set(posts.map(({ id }) => id)).size).toBe(count);
    expect(posts.every(({ publishedAt }) => publishedAt !== null)).toBe(true);
    expect(posts.some(({ labels }) => labels.length > 0)).toBe(false);
  });

  it('Pinterest: a promoted pin', async () => {
    const [pin] = await read('pinterest', 'https://www.pinterest.com/', 'promoted-pin.html');
    expect(pin?.labels.map(({ kind }) => kind)).toEqual(['platform-ad']);
  });

  it('TikTok, December 2025: thirteen videos, the first a paid partnership', async () => {
    const html = readFileSync(join(CAPTURES, 'tiktok/video-paid-partnership.html'), 'utf8');
    const url =
      /<link[^>]+rel="canonical"[^>]+href="([^"]+)"/.exec(html)?.[1] ?? 'https://www.tiktok.com/';
    const posts = (await read('tiktok', url, 'video-paid-partnership.html')).filter(
      (line) => 'verdict' in line,
    );
    expect(posts).toHaveLength(13);
    expect(new Set(posts.map(({ id }) => id)).size).toBe(13);
    expect(posts.map(({ labels }) => labels.map(({ kind }) => kind))).toEqual([
      ['paid-partnership'],
      ...Array(12).fill([]),
    ]);
  });

  it('Facebook, October 2026: ads by the word joiner and by words, four organic posts', async () => {
    const posts = await read('facebook', 'https://www.facebook.com/', 'feed-2026-10.html');
    const count = (name: string) => posts.filter(({ verdict }) => verdict.class === name).length;
    expect({ sponsored: count('sponsored'), organic: count('organic') }).toEqual({
      sponsored: 3,
      organic: 4,
    });
  });
});
