import { judgeAgain } from '../detect/again.ts';
import { JUDGE_VERSION } from '../detect/version.ts';
import { type Again, rejudge } from '../ledger/rejudge.ts';

/** How far the posts were judged again, by which judge. */
export interface Progress {
  version: number;
  /** The key behind which it goes on; null when all are done. */
  after: string | null;
}

/** What judging again needs of its surroundings. */
export interface Rejudging {
  /** The version that is asked; `JUDGE_VERSION` but in tests. */
  version?: number;
  again?: Again;
  readProgress(): Promise<Progress | null>;
  keepProgress(progress: Progress): Promise<void>;
  /** Resolves once nothing was recorded for a while. */
  quiet(): Promise<void>;
}

/** Posts in one transaction: some ten ms, which a page that records does not notice. */
const BATCH = 200;

/**
 * Judges all stored posts again, if they were not by this version of the judge yet: in batches, only
 * while no page records, and from where it stopped when the worker died.
 */
export async function rejudgeAll(given: Rejudging): Promise<void> {
  const { version = JUDGE_VERSION, again = againByEvidence } = given;
  const kept = await given.readProgress();
  let after = kept?.version === version ? kept.after : '';
  while (after !== null) {
    await given.quiet();
    after = await rejudge(again, version, after, BATCH);
    await given.keepProgress({ version, after });
  }
}

const againByEvidence: Again = (reading, labels) =>
  judgeAgain(
    reading,
    labels.map(({ kind }) => kind),
  );
