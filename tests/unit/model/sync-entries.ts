import fc from 'fast-check';
import { NETWORK_IDS } from '../../../src/model/network.ts';
import type { SyncEntry } from '../../../src/model/sync.ts';

const HOSTILE = [
  '__proto__',
  'constructor',
  'a b,c%20',
  '%2c',
  '@ann',
  '#5',
  '日本語',
  '<b>&"\\',
  '🎈',
];

/** Few names, so that entries meet; also such as could be mistaken for syntax. */
const fewNames = fc.constantFrom('ann', 'Ann', 'bea', ...HOSTILE);
const anyName = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
const fewTimes = fc.integer({ min: 0, max: 5 });
const anyTime = fc.integer({ min: 0, max: 8_640_000_000_000_000 });

function entryOf(name: fc.Arbitrary<string>, at: fc.Arbitrary<number>): fc.Arbitrary<SyncEntry> {
  const network = fc.constantFrom(...NETWORK_IDS.slice(0, 2), 'mastodon' as const);
  const account = {
    network,
    stableId: fc.option(name),
    handle: name,
    value: fc.boolean(),
    at,
  };
  return fc.oneof(
    fc.record({ kind: fc.constant('star' as const), ...account }),
    fc.record({ kind: fc.constant('follow' as const), ...account }),
    fc.record({
      kind: fc.constant('correction' as const),
      key: fc.tuple(network, name).map(([of, id]) => `${of}:${id}`),
      value: fc.constantFrom('sponsored' as const, 'organic' as const, null),
      at,
    }),
  );
}

/** Entries that often have one name, one time, or both. */
export const meetingEntry = entryOf(fewNames, fewTimes);

/** Entries of any names and times. */
export const anyEntry = entryOf(anyName, anyTime);
