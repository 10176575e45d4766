import { useEffect, useState } from 'preact/hooks';
import { followQuery } from '../ledger/live.ts';

/** What a query of the ledger has answered so far. */
export type Live<T> =
  | { state: 'loading' }
  | { state: 'ready'; value: T }
  | { state: 'failed'; error: unknown };

/**
 * Asks the ledger, see `followQuery`.
 * @param key names the question; another key asks anew and forgets the old answer
 */
export function useLive<T>(key: string, query: () => Promise<T>): Live<T> {
  const [answer, setAnswer] = useState<{ key: string; live: Live<T> }>();
  useEffect(() => {
    const set = (live: Live<T>) => setAnswer({ key, live });
    return followQuery(
      query,
      (value) => set({ state: 'ready', value }),
      (error) => set({ state: 'failed', error }),
    );
  }, [key]);
  return answer?.key === key ? answer.live : { state: 'loading' };
}
