import { followQuery } from '../ledger/live.ts';
import { batchesPutOff } from '../ledger/queries.ts';
import { sendMessage } from '../messaging.ts';

/** Counting that takes less, ms, is not worth a word. */
const MOMENT = 1000;

/**
 * Tells whether what was recorded has been waiting to be counted for more than a moment; meanwhile all
 * numbers are shown as they are. Has the worker count it at once, which else does so when it is quiet.
 * @returns a function that ends it
 */
export function followCounting(tell: (counting: boolean) => void): () => void {
  let word: ReturnType<typeof setTimeout> | undefined;
  const done = () => {
    clearTimeout(word);
    word = undefined;
    tell(false);
  };
  const unfollow = followQuery(
    batchesPutOff,
    (batches) => {
      if (batches === 0) return done();
      word ??= setTimeout(() => tell(true), MOMENT);
      // Where it cannot, the records cannot be read either, and that is said.
      sendMessage('count').catch(() => {});
    },
    done,
  );
  return () => {
    clearTimeout(word);
    unfollow();
  };
}
