/** Files to import: truncated, retyped, of other versions, or right. */
import fc from 'fast-check';
import { database } from '../../src/ledger/database.ts';
import { isUnsound } from '../../src/ledger/repair.ts';
import { ImportRefused, readExport } from '../../src/ledger/transfer/read.ts';
import { exportLedger } from '../../src/ledger/transfer/write.ts';
import { basicAccount, basicPost, file } from '../unit/ledger/files.ts';
import {
  account,
  author,
  dump,
  eraseAll,
  labelled,
  NOW,
  sighting,
} from '../unit/ledger/fixtures.ts';
import { importText } from '../unit/ledger/import-text.ts';
import { record } from '../unit/ledger/recorded.ts';
import { type Edit, grown, jsonEdits, type Spoiling, spoiled, spoiling } from './hostile.ts';
import { type Fuzzed, holdsLater } from './property.ts';

/** What is known before a file is read. */
const KNOWN = [
  sighting({ id: '0', author: author('ann', { stableId: '7' }) }),
  sighting({ id: '1', verdict: labelled('paid-partnership') }),
];
/** What a file tells, of the same posts and others. */
const TOLD = [
  sighting({ id: '1', author: author('Ann'), publishedAt: '2026-05-01T10:00:00Z' }),
  sighting({ id: '2', author: author('bea', { stableId: '8', followers: 12 }) }),
  sighting({ id: null, fingerprint: '~f1', author: author('ann', { stableId: '7' }) }),
];

async function written(): Promise<unknown> {
  await eraseAll();
  await record({ sightings: TOLD, accounts: [account('cleo', { followed: true })] }, NOW);
  return JSON.parse(JSON.stringify(await exportLedger(NOW)));
}

async function expectTaken(text: string): Promise<void> {
  await eraseAll();
  await record({ sightings: KNOWN, accounts: [] }, NOW);
  const before = JSON.stringify(await dump());
  const refused = refusalOf(() => readExport(text, NOW));
  const result = await importText(text, NOW).catch((error: unknown) =>
    refusalOf(() => raise(error)),
  );
  if (refused !== null || result === null || typeof result === 'string') {
    demand(result === refused, `refused as ${refused}, and then ${JSON.stringify(result)}`);
    demand(JSON.stringify(await dump()) === before, 'refused, and yet taken');
    return;
  }
  const { accounts, posts } = JSON.parse(text);
  const left = Object.values(result.leftOut).reduce((sum, count) => sum + count, 0);
  const told = result.posts + result.accounts + left;
  demand(told === posts.length + accounts.length, `told of ${told} lines`);
  demand(!(await isUnsound(database.name)), 'rows that are not sound');
  const kept = await database.posts.bulkGet(['x:0', 'x:1']);
  demand(!kept.includes(undefined), 'a post that was there is lost');
  const after = JSON.stringify(await dump());
  await importText(text, NOW);
  demand(JSON.stringify(await dump()) === after, 'another outcome the second time');
}

/** @returns why, null where it was not refused */
function refusalOf(work: () => unknown): string | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof ImportRefused) return error.reason;
    throw error;
  }
}

function raise(error: unknown): never {
  throw error;
}

export const IMPORTS: readonly Fuzzed[] = [
  {
    name: 'imports: files',
    share: 400,
    property: () => {
      const older = JSON.parse(file([basicPost(), basicPost({ id: '9' })], [basicAccount()]));
      let newer: Promise<unknown> | null = null;
      const cases = fc.record({
        version: fc.constantFrom(1, 2),
        edits: fc.oneof({ weight: 9, arbitrary: jsonEdits }, fc.constant<Edit[]>([])),
        cut: fc.oneof({ weight: 5, arbitrary: fc.constant<Spoiling | null>(null) }, spoiling),
      });
      return holdsLater(cases, async ({ version, edits, cut }) => {
        newer ??= written();
        const sample = version === 1 ? older : await newer;
        const text = JSON.stringify(grown(sample, edits)) ?? '';
        await expectTaken(cut === null ? text : spoiled(text, cut));
      });
    },
  },
];

function demand(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}
