import { expect, it } from 'vitest';
import { Waiting } from '../../../src/content/waiting.ts';
import { post } from './samples.ts';

it('keeps each post once, as it was read last', () => {
  const waiting = new Waiting();
  for (const text of ['Half', 'Half drawn, now whole']) waiting.add(post({ id: '7', text }));
  waiting.add(post({ id: '8' }));
  expect(waiting.take().map(({ id, text }) => [id, text?.length])).toEqual([
    ['7', 21],
    ['8', 32],
  ]);
  expect(waiting.take()).toEqual([]);
});

it('keeps a bounded number, and none that is never counted', () => {
  const waiting = new Waiting();
  for (let i = 0; i < 1500; i++) waiting.add(post({ id: String(i) }));
  waiting.add(post({ id: null, author: null, text: null }));
  const ids = waiting.take().map(({ id }) => id);
  expect(ids).toHaveLength(1000);
  expect(ids.at(-1)).toBe('1499');
});
