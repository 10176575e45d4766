import { refreshAll } from './accounts.ts';
import { database, type PostRow, type Reading } from './database.ts';
import { settled } from './merge.ts';
import { replace } from './posts.ts';
import { write } from './write.ts';

/**
 * What a newer judge makes of a stored reading; null where it stays as it is. Handed in, since the
 * ledger knows no judge.
 */
export type Again = (reading: Reading, labels: PostRow['labels']) => Partial<Reading> | null;

/**
 * A reading that was judged again without its text ranks below one of the same judge that saw the
 * post, and above all of older judges.
 */
const WITHOUT_TEXT = 0.5;

/**
 * Judges stored posts again, in the order of their keys, in one transaction. Doing the same posts
 * twice changes nothing, so that who dies halfway begins again behind the last `after` it kept.
 * @param after the key behind which to go on; "" to begin
 * @param version of the judge that `again` asks
 * @param limit posts looked at
 * @returns the key to go on behind, null at the end
 */
export function rejudge(
  again: Again,
  version: number,
  after: string,
  limit: number,
): Promise<string | null> {
  return write(async () => {
    const rows = await database.posts.where('key').above(after).limit(limit).toArray();
    const touched = new Set<number>();
    for (const row of rows) {
      if ((row.reading.judge ?? 0) >= version - WITHOUT_TEXT) continue;
      const changed = again(row.reading, row.labels);
      if (changed === null) continue;
      const reading = { ...row.reading, ...changed, judge: version - WITHOUT_TEXT };
      await replace([row], settled({ ...row, reading }));
      if (row.author !== null) touched.add(row.author.account);
    }
    await refreshAll([...touched]);
    return rows.length < limit ? null : (rows.at(-1)?.key ?? null);
  });
}
