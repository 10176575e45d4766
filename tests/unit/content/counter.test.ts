import { expect, it } from 'vitest';
import { Counter } from '../../../src/content/counter.ts';
import { readingOf } from '../../../src/content/read.ts';
import type { Post } from '../../../src/model/post.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import { post } from './samples.ts';

function reading(more: Partial<Post>, name: Verdict['class']) {
  const read = post(more);
  const verdict: Verdict = {
    class: name,
    kinds: [],
    disclosure: 'none',
    rule: null,
    brands: [],
    signals: [],
  };
  return readingOf(read, verdict);
}

it('counts an ad once, before and after its id is known', () => {
  const counter = new Counter();
  counter.count(reading({ id: null }, 'sponsored'), null);
  counter.count(reading({ id: '7' }, 'sponsored'), null);
  expect(counter.page()).toEqual({ read: 1, sponsored: 1 });
});

it('leaves out what was not read, and follows the user', () => {
  const counter = new Counter();
  counter.count(reading({ id: '1' }, 'unread'), null);
  counter.count(reading({ id: '2', text: 'Iets anders' }, 'sponsored'), 'organic');
  expect(counter.page()).toEqual({ read: 1, sponsored: 0 });
});
