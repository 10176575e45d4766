import { liveQuery } from 'dexie';

/**
 * Asks the ledger and asks again whenever what was read there changes, also by the worker. Numbers are
 * told as they are, also while some of what was recorded is still to be counted.
 * @returns a function that ends it
 */
export function followQuery<T>(
  query: () => Promise<T>,
  next: (value: T) => void,
  failed: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(query).subscribe({ next, error: failed });
  return () => subscription.unsubscribe();
}
