import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { checkState, zipOf } from '../../tools/package.ts';

const files = fc.dictionary(
  fc.stringMatching(/^[a-z]{1,8}(\/[a-z]{1,8})?\.js$/),
  fc.string({ maxLength: 200 }),
  { minKeys: 1, maxKeys: 8 },
);
const asMap = (entries: [string, string][]) =>
  new Map(entries.map(([path, text]) => [path, strToU8(text)]));

describe('zipOf', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('gives the same bytes in any order of the files, and gives them back', () => {
    fc.assert(
      fc.property(files, (given) => {
        const entries = Object.entries(given);
        const zip = zipOf(asMap(entries));
        expect(zipOf(asMap([...entries].reverse()))).toEqual(zip);
        const back = Object.entries(unzipSync(zip)).map(([path, bytes]) => [
          path,
          strFromU8(bytes),
        ]);
        expect(Object.fromEntries(back)).toEqual(given);
      }),
    );
  });

  it('does not tell where on earth it was made', () => {
    const one = asMap([['manifest.json', '{}']]);
    process.env.TZ = 'Pacific/Kiritimati';
    const east = zipOf(one);
    process.env.TZ = 'Pacific/Niue';
    expect(zipOf(one)).toEqual(east);
  });
});

describe('checkState', () => {
  it('lets a clean tree pass, with no tag or the right one', () => {
    expect(() => checkState('', '1.2.3', undefined)).not.toThrow();
    expect(() => checkState('', '1.2.3', 'v1.2.3')).not.toThrow();
  });

  it.each([
    [' M src/a.ts\n', '1 file differs'],
    [' M src/a.ts\n?? b.ts\n', '2 files differ'],
  ])('refuses a dirty tree in one line', (status, said) => {
    expect(() => checkState(status, '1.2.3', undefined)).toThrow(said);
  });

  it.each(['1.2.3', 'v1.2.4', ''])('refuses the tag "%s" of another version', (tag) => {
    expect(() => checkState('', '1.2.3', tag)).toThrow('v1.2.3');
  });
});
