import type { SweepEnd, SweepState } from '../model/messages.ts';
import { earlierKey, type Reading } from './read.ts';

/*
 * Reading an account's own posts on its profile, by the user's click. Only scrolls: the site loads
 * what it loads, and what it shows is read as on any page. This file decides and knows no DOM and no
 * clock; sweep/run.ts looks, scrolls and tells the user.
 *
 *   ready --start--> reading <--page shown / hidden--> paused
 *                      |   ^                              |
 *                      |   +-- PACE is over, nothing new for SETTLE: scroll one screen
 *                      |                                  |
 *                      +--> limit   MOST posts            +--> stopped
 *                      +--> age     posts older than MONTHS
 *                      +--> time    LONGEST
 *                      +--> end     nothing new for PATIENCE
 *                      +--> stopped by the user, or the page was left
 *
 * Whatever ended it first holds. Time in which the page is hidden does not count.
 */

/** Posts of the account; more say little more of its share. */
const MOST = 100;
const MONTHS = 24;
/** ms, here and below: a person reads a screen no faster. */
const PACE = 1200;
const SETTLE = 400;
/** How long a slow site may take to load more. */
const PATIENCE = 8000;
/** Ends a profile that is all others' posts. */
const LONGEST = 5 * 60_000;
/** No tick counts for more: the timers of a hidden or sleeping page stand still. */
const LONGEST_TICK = 1000;
/** Instagram and TikTok pin three posts, of any age, on top. */
const PINNED = 3;
const DAY = 86_400_000;
const MONTH = (365.25 / 12) * DAY;

export type SweepStep = 'wait' | 'scroll' | 'over';

/** What is asked at each tick. */
export interface SweepView {
  /** ms on a clock that may jump. */
  now: number;
  /** Whether the page can be seen; a hidden one loads nothing. */
  hidden: boolean;
  /** Whether there is anything left to scroll now. */
  atEnd: boolean;
}

interface Found {
  read: boolean;
  publishedAt: number | null;
}

/** One sweep of one account's profile. */
export class Sweep {
  /** The account's own posts by every key they had, in the order in which they came to light. */
  readonly #own = new Map<string, Found>();
  readonly #others = new Set<string>();
  readonly #started: number;
  #last: number;
  /** ms since the start in which the page was seen. */
  #clock = 0;
  #newAt = 0;
  #scrolledAt = 0;
  #hidden = false;
  #end: SweepEnd | null = null;

  /** @param now ms since 1970 */
  constructor(now: number) {
    this.#started = now;
    this.#last = now;
  }

  /**
   * Takes note of a post on the page; of its readings, one that could be read holds.
   * @param own whether it is the account's, and not another's that stands there too
   */
  saw(reading: Reading, own: boolean): void {
    const { key, post, verdict } = reading;
    if (this.#end !== null || key === null) return;
    if (!own) {
      if (this.#others.size !== this.#others.add(key).size) this.#newAt = this.#clock;
      return;
    }
    // The same post, seen before page data told its id.
    const before = this.#own.get(key) ?? this.#own.get(earlierKey(reading) ?? '');
    const found = before ?? { read: false, publishedAt: null };
    if (before === undefined || (!found.read && verdict.class !== 'unread')) {
      this.#newAt = this.#clock;
    }
    found.read ||= verdict.class !== 'unread';
    found.publishedAt = this.#dateOf(post.publishedAt) ?? found.publishedAt;
    this.#own.set(key, found);
  }

  /** What to do now; once it is over it stays so. */
  next({ now, hidden, atEnd }: SweepView): SweepStep {
    const passed = Math.min(Math.max(now - this.#last, 0), LONGEST_TICK);
    const wasHidden = this.#hidden;
    this.#last = now;
    this.#hidden = hidden;
    if (this.#end !== null) return 'over';
    if (hidden) return 'wait';
    if (!wasHidden) this.#clock += passed;
    const settled = this.#clock - this.#newAt >= SETTLE;
    this.#end = this.#reason(settled);
    if (this.#end !== null) return 'over';
    if (!settled || atEnd || this.#clock - this.#scrolledAt < PACE) return 'wait';
    this.#scrolledAt = this.#clock;
    return 'scroll';
  }

  /** By the user, or because the page was left. */
  stop(): void {
    this.#end ??= 'stopped';
  }

  state(): SweepState {
    const found = this.#found();
    const read = found.filter((each) => each.read).length;
    const reached = this.#reached();
    return {
      stage: this.#end ?? (this.#hidden ? 'paused' : 'reading'),
      read,
      unread: found.length - read,
      reached: reached === null ? null : new Date(reached).toISOString().slice(0, 7),
      limit: MOST,
    };
  }

  #found(): Found[] {
    return [...new Set(this.#own.values())];
  }

  /** A limit waits until the page has settled: its data may still tell what a post says. */
  #reason(settled: boolean): SweepEnd | null {
    if (this.#clock >= LONGEST) return 'time';
    if (this.#clock - this.#newAt >= PATIENCE) return 'end';
    if (!settled) return null;
    if (this.#found().length >= MOST) return 'limit';
    const reached = this.#reached();
    return reached !== null && reached < this.#started - MONTHS * MONTH ? 'age' : null;
  }

  /**
   * How far back it is: the newest of the last posts, one more than are pinned.
   * @returns ms since 1970; null with fewer dated posts than that
   */
  #reached(): number | null {
    const dates = this.#found().flatMap(({ publishedAt }) => publishedAt ?? []);
    return dates.length > PINNED ? Math.max(...dates.slice(-PINNED - 1)) : null;
  }

  /** @returns null for a date that no post on this page can have */
  #dateOf(iso: string | null): number | null {
    const date = iso === null ? Number.NaN : Date.parse(iso);
    return date > 0 && date <= this.#started + DAY ? date : null;
  }
}

/** Before any sweep. */
export const READY: SweepState = {
  stage: 'ready',
  read: 0,
  unread: 0,
  reached: null,
  limit: MOST,
};
