import { record as recordOnly } from '../../../src/ledger/record.ts';
import { catchUp } from '../../../src/ledger/write.ts';

/** Records, and counts at once what recording puts off, as a popup does that is opened then. */
export const record: typeof recordOnly = async (batch, now) => {
  const shared = await recordOnly(batch, now);
  await catchUp();
  return shared;
};
