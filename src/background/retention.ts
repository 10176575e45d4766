const DAY = 86_400_000;

/** What retention needs of the browser and of the ledger. */
export interface Retention {
  /** ms since 1970. */
  now(): number;
  /** For how many months posts are kept; null for ever. */
  keepMonths(): Promise<number | null>;
  /** When it last ran, in ms since 1970; null if it never did. */
  lastRun(): Promise<number | null>;
  setLastRun(time: number): Promise<void>;
  forget(months: number, now: number): Promise<unknown>;
}

/**
 * Deletes what the user no longer wants kept, at most once a day. It has no timer: posts only grow
 * old where posts are recorded, so it is asked after each record message. Never rejects; what failed
 * is done at the next chance.
 */
export function createRetention(env: Retention): () => Promise<void> {
  // The worker's own memory, so that most messages cost nothing; storage knows when it forgot.
  let checked: number | null = null;
  return async () => {
    const now = env.now();
    if (isRecent(checked, now)) return;
    checked = now;
    try {
      checked = await run(env, now);
    } catch {
      checked = null;
    }
  };
}

/** @returns when it last ran */
async function run(env: Retention, now: number): Promise<number> {
  const last = await env.lastRun();
  if (last !== null && isRecent(last, now)) return last;
  const months = await env.keepMonths();
  if (months !== null) await env.forget(months, now);
  await env.setLastRun(now);
  return now;
}

/** A time to come is a clock that was set back: then it is not waited for. */
function isRecent(time: number | null, now: number): boolean {
  return time !== null && time <= now && now - time < DAY;
}
