import { expect, it } from 'vitest';
import { readingOf } from '../../../src/content/read.ts';
import { Units } from '../../../src/content/units.ts';
import { judge } from '../../../src/detect/judge.ts';
import { post } from './samples.ts';

it('finds the element of a post by its id, its address, and its author and first words', () => {
  const units = new Units();
  const url = 'https://www.facebook.com/mila/posts/pfbid02Ab';
  const shown = post({ id: 'pfbid02Ab', url });
  const reading = readingOf(shown, judge(shown));
  const element = {} as Element;
  units.remember(element, reading);
  for (const name of [shown.id, url, reading.print])
    expect(units.shownAs([name ?? ''])).toEqual([element]);
  expect(units.shownAs(['77'])).toEqual([]);
});
