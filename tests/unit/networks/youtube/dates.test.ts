import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateInWords } from '../../../../src/networks/youtube/dates.ts';
import { expectLinear } from '../../linear.ts';

describe('dateInWords', () => {
  it.each([
    ['19 Jun 2018', '2018-06-19'],
    ['Jun 19, 2018', '2018-06-19'],
    ['22 Sept 2017', '2017-09-22'],
    ['Streamed live on 26 Nov 2022', '2022-11-26'],
    ['51,204 views • Sep 12, 2026', '2026-09-12'],
    ['27.04.2021', '2021-04-27'],
    ['27 apr 2021', '2021-04-27'],
    ['27 de abr. de 2021', '2021-04-27'],
    ['27 avr. 2021', '2021-04-27'],
    ['2021/04/27', '2021-04-27'],
    ['2021년 4월 27일', '2021-04-27'],
    ['2021. 4. 27.', '2021-04-27'],
    ['2021年4月27日', '2021-04-27'],
    ['27\u200f/04\u200f/2021', '2021-04-27'],
    ['27 thg 4, 2021', '2021-04-27'],
    ['27 апр. 2021 г.', '2021-04-27'],
    ['27 nis 2021', '2021-04-27'],
    ['27 เม.ย. 2021', '2021-04-27'],
    ['27 באפר׳ 2021', '2021-04-27'],
  ])('%s', (line, day) => {
    expect(dateInWords(line)).toBe(`${day}T00:00:00.000Z`);
  });

  it.each([
    '3 weeks ago',
    'vor 2 Jahren',
    '03/04/2021',
    '31 Feb 2020',
    '19 Jun 1999',
    '51,204 views',
    '10 srp 2020',
    '',
  ])('no day in %j', (line) => {
    expect(dateInWords(line)).toBeNull();
  });

  it('never throws, and is linear on a long line', () => {
    fc.assert(fc.property(fc.string(), (line) => dateInWords(line) !== undefined));
    expectLinear((size) => dateInWords('1 '.repeat(size)), 250_000);
  });
});
