import type { PageCount, Sighting } from '../model/messages.ts';
import type { AccountFacts } from '../model/post.ts';

/** What is sent to the worker, and what it answers. */
export interface Delivery {
  sightings: Sighting[];
  accounts: AccountFacts[];
  page: PageCount;
}
export type Send = (delivery: Delivery) => Promise<{ recorded: string[] }>;

/** Gathered this long, in ms, so that a fast scroll wakes the worker once, not for every post. */
const GATHER = 800;
const BATCH = 50;
/** Kept while the worker does not answer; the oldest go first. */
const CAPACITY = 1000;
const FIRST_RETRY = 1000;
const LAST_RETRY = 30_000;

/**
 * Sightings on their way to the worker: kept until it says that they are stored, and sent again
 * until then. Nothing is scheduled while it is empty.
 */
export class Outbox {
  readonly #sightings = new Map<string, Sighting>();
  readonly #accounts = new Map<string, AccountFacts>();
  readonly #send: Send;
  readonly #page: () => PageCount;
  #countSent = JSON.stringify({ read: 0, sponsored: 0 });
  #timer: ReturnType<typeof setTimeout> | null = null;
  #sending: Promise<void> | null = null;
  #retry = FIRST_RETRY;
  #stopped = false;
  #held = false;

  constructor(send: Send, page: () => PageCount) {
    this.#send = send;
    this.#page = page;
  }

  add(sighting: Sighting): void {
    this.#sightings.delete(sighting.key);
    this.#sightings.set(sighting.key, sighting);
    dropOldest(this.#sightings);
    this.#schedule(GATHER);
  }

  addAccount(account: AccountFacts): void {
    this.#accounts.set(account.handle.toLowerCase(), account);
    dropOldest(this.#accounts);
    this.#schedule(GATHER);
  }

  /** The number on the toolbar may have changed without a new sighting. */
  countChanged(): void {
    if (JSON.stringify(this.#page()) !== this.#countSent) this.#schedule(GATHER);
  }

  /** Keeps sightings back until it is called with false; without that, they go with the page. */
  hold(held: boolean): void {
    this.#held = held;
    if (!held && this.#sightings.size > 0) this.#schedule(GATHER);
  }

  /**
   * Sends what there is at once; resolves when it was tried.
   * @param key of a sighting that goes even while they are held: the user spoke of this post
   */
  flush(key?: string): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#sending ??= this.#deliver(key).finally(() => {
      this.#sending = null;
    });
    return this.#sending;
  }

  stop(): void {
    this.#stopped = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  #schedule(delay: number): void {
    if (this.#stopped || this.#timer !== null) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      void this.flush();
    }, delay);
  }

  #ready(key?: string): Sighting[] {
    const all = [...this.#sightings.values()];
    return this.#held ? all.filter((sighting) => sighting.key === key) : all;
  }

  async #deliver(key?: string): Promise<void> {
    const sightings = this.#ready(key).slice(0, BATCH);
    const accounts = [...this.#accounts.values()].slice(0, BATCH);
    const page = this.#page();
    const nothing = sightings.length + accounts.length === 0;
    if (nothing && JSON.stringify(page) === this.#countSent) return;
    try {
      const { recorded } = await this.#send({ sightings, accounts, page });
      const stored = new Set(recorded);
      forget(
        this.#sightings,
        sightings.filter(({ key }) => stored.has(key)),
      );
      forget(this.#accounts, accounts);
      this.#countSent = JSON.stringify(page);
      this.#retry = FIRST_RETRY;
      if (this.#ready().length + this.#accounts.size > 0)
        this.#schedule(sightings.length > stored.size ? this.#retry : 0);
    } catch {
      // The worker died or is being replaced: the same batch again, later and later.
      this.#schedule(this.#retry);
      this.#retry = Math.min(this.#retry * 2, LAST_RETRY);
    }
  }
}

/** Forgets what was sent, unless a newer reading took its place meanwhile. */
function forget<T>(map: Map<string, T>, sent: readonly T[]): void {
  const done = new Set(sent);
  for (const [key, value] of map) if (done.has(value)) map.delete(key);
}

function dropOldest(map: Map<string, unknown>): void {
  const oldest = map.size > CAPACITY ? map.keys().next().value : undefined;
  if (oldest !== undefined) map.delete(oldest);
}
