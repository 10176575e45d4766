import { expect, it } from 'vitest';
import { expectLinear } from './linear.ts';

it('lets linear work pass and finds what is quadratic', () => {
  let sum = 0;
  const add = (times: number) => {
    for (let i = 0; i < times; i++) sum = (sum + i) % 1_000_003;
  };
  expectLinear((size) => add(size * 50), 100_000);
  expect(() => expectLinear((size) => add(size * size), 2000)).toThrow('times the work of');
});
