import { expect, it } from 'vitest';
import { readingOf } from '../../../src/content/read.ts';
import { Waiting } from '../../../src/content/waiting.ts';
import { verdictOn } from '../../../src/detect/engine.ts';
import { post } from './samples.ts';

it('keeps each post once, as it was read last', () => {
  const waiting = new Waiting();
  for (const text of ['Half', 'Half drawn, now whole']) waiting.add(post({ id: '7', text }));
  waiting.add(post({ id: '8' }));
  expect([...waiting.take()].map(({ id, text }) => [id, text?.length])).toEqual([
    ['7', 21],
    ['8', 32],
  ]);
  expect([...waiting.take()]).toEqual([]);
});

it('keeps a bounded number, and none that is never counted', () => {
  const waiting = new Waiting();
  for (let i = 0; i < 1500; i++) waiting.add(post({ id: String(i) }));
  waiting.add(post({ id: null, author: null, text: null }));
  const ids = [...waiting.take()].map(({ id }) => id);
  expect(ids).toHaveLength(1000);
  expect(ids.at(-1)).toBe('1499');
});

it('forgets what was judged where it stands meanwhile, also under the name it had without an id', () => {
  const waiting = new Waiting();
  for (const id of ['1', null, '3']) waiting.add(post({ id, text: `The words of post ${id}` }));
  const given = waiting.take();
  expect(given.next().value).toMatchObject({ id: '1' });
  const named = post({ id: '2', text: 'The words of post null' });
  waiting.forget(readingOf(named, verdictOn(named)));
  expect([...given].map(({ id }) => id)).toEqual(['3']);
});
