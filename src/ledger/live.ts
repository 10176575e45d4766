import { liveQuery } from 'dexie';
import { batchesPutOff } from './backlog.ts';
import { catchUp } from './write.ts';

const BEHIND = Symbol('behind');

/**
 * Asks the ledger and asks again whenever what was read there changes, also by the worker. What was
 * recorded and is not counted yet is counted first, so that no number is behind.
 * @returns a function that ends it
 */
export function followQuery<T>(
  query: () => Promise<T>,
  next: (value: T) => void,
  failed: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(async () =>
    (await batchesPutOff()) > 0 ? BEHIND : { value: await query() },
  ).subscribe({
    next: (found) => {
      // Counting ends with a change of the backlog, at which this is asked again.
      if (found === BEHIND) catchUp().catch(failed);
      else next(found.value);
    },
    error: failed,
  });
  return () => subscription.unsubscribe();
}
