import type { Correction } from '../model/messages.ts';
import { actAt } from '../model/sync.ts';
import { refresh } from './accounts.ts';
import { settled } from './merge.ts';
import { findPost, replace } from './posts.ts';
import { correctedAt, noteCorrections } from './synced.ts';
import { write } from './write.ts';

/**
 * Sets what the user says a post is, which outranks every verdict, or takes it back.
 * @param correction null to take it back
 * @param now ms since 1970
 * @throws where the post was never recorded
 */
export function correct(key: string, correction: Correction | null, now: number): Promise<void> {
  return write(async () => {
    const row = await findPost(key);
    if (row === undefined) throw new Error('no such post');
    const at = actAt(now, row.correction?.at, await correctedAt(row.key));
    const corrected = settled({ ...row, correction: { value: correction, at } });
    await replace([row], corrected);
    await noteCorrections([corrected]);
    if (row.author !== null) await refresh(row.author.account);
  });
}
