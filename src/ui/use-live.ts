import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

/** What a query of the ledger has answered so far. */
export type Live<T> =
  | { state: 'loading' }
  | { state: 'ready'; value: T }
  | { state: 'failed'; error: unknown };

/**
 * Asks the ledger and asks again whenever what was read there changes, also by the worker.
 * @param key names the question; another key asks anew and forgets the old answer
 */
export function useLive<T>(key: string, query: () => Promise<T>): Live<T> {
  const [answer, setAnswer] = useState<{ key: string; live: Live<T> }>();
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: (value) => setAnswer({ key, live: { state: 'ready', value } }),
      error: (error: unknown) => setAnswer({ key, live: { state: 'failed', error } }),
    });
    return () => subscription.unsubscribe();
  }, [key]);
  return answer?.key === key ? answer.live : { state: 'loading' };
}
