import { expect, it } from 'vitest';
import { DataIndex } from '../../../src/content/join.ts';
import { Outbox } from '../../../src/content/outbox.ts';
import { Profile } from '../../../src/content/profile.ts';
import { Reader } from '../../../src/content/reader.ts';
import type { Post } from '../../../src/model/post.ts';
import { x } from '../../../src/networks/x/index.ts';
import { author, post } from './samples.ts';

const context = { url: new URL('https://x.com/home'), lang: 'nl' };
const unit = {} as Element;

/** A reader of a page that shows what `shown` says; `reads` counts how often the page was read. */
function readerOf(shown: () => Post | null) {
  const index = new DataIndex();
  const count = { reads: 0 };
  const read = () => {
    count.reads++;
    return shown();
  };
  const network = { ...x, page: { ...x.page, read } };
  const outbox = new Outbox(
    async () => ({}),
    () => ({ read: 0, sponsored: 0 }),
  );
  return { index, count, reader: new Reader(network, index, new Profile(network, index, outbox)) };
}

it('joins page data that comes later without reading the page again', () => {
  const { index, count, reader } = readerOf(() => post({ id: null }));
  expect(reader.post(unit, context, true)?.id).toBe(null);
  index.add({
    posts: [post({ id: '7', author: author('mila', { stableId: '3' }) })],
    accounts: [],
  });
  expect(reader.post(unit, context, false)).toMatchObject({ id: '7', author: { stableId: '3' } });
  expect(count.reads).toBe(1);
});

it('reads again what the page changed, and what was no post before', () => {
  let shown: Post | null = null;
  const { count, reader } = readerOf(() => shown);
  expect(reader.post(unit, context, true)).toBe(null);
  shown = post({ id: '1' });
  expect(reader.post(unit, context, false)?.id).toBe('1');
  shown = post({ id: '2' });
  expect(reader.post(unit, context, true)?.id).toBe('2');
  shown = null;
  expect(reader.post(unit, context, true)).toBe(null);
  expect(reader.post(unit, context, false)).toBe(null);
  expect(count.reads).toBe(5);
});

it('keeps a verdict only while all that it rests on is the same', () => {
  const { reader } = readerOf(() => post());
  const first = reader.judged(post(), null);
  const ad = { kind: 'platform-ad', text: 'Ad', brand: null } as const;
  const again = (more: Partial<Post>) => reader.judged(post(more), null).verdict;
  expect(again({ author: author('mila', { stableId: '9' }) })).toBe(first.verdict);
  for (const more of [
    { labels: [ad] },
    { text: 'Iets anders' },
    { lang: 'nl' },
    { links: ['https://winkel.example/?ref=mila'] },
    { extent: 'part' as const },
    { author: author('iemand') },
  ])
    expect(again(more)).not.toBe(reader.judged(post(), null).verdict);
  expect(reader.judged(post(), 'us-ftc').verdict).not.toBe(reader.judged(post(), null).verdict);
  expect(again({ text: null, labels: [ad] }).class).toBe('sponsored');
});
