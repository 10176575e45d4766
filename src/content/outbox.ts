import * as v from 'valibot';
import { type PageCount, RecordedSchema, type Sighting } from '../model/messages.ts';
import type { AccountFacts } from '../model/post.ts';
import { Patience } from './patience.ts';

/** What is sent to the worker. */
export interface Delivery {
  sightings: Sighting[];
  accounts: AccountFacts[];
  page: PageCount;
}
/** @returns whatever the worker answers; only a `RecordedSchema` counts as an acknowledgement */
export type Send = (delivery: Delivery) => Promise<unknown>;

/** Gathered this long, in ms, so that a fast scroll wakes the worker once, not for every post. */
const GATHER = 800;
const BATCH = 50;
/** Kept while the worker does not answer; the oldest go first. */
const CAPACITY = 1000;
const FIRST_RETRY = 1000;
const LAST_RETRY = 30_000;
/** For an answer, in ms. */
const PATIENCE = 20_000;

/*
 * Sightings on their way to the worker: kept until it says that they are stored, and sent again
 * until then. Nothing is scheduled while it is empty. A newer reading takes the place of one that is
 * not stored yet: what a page shows for a moment only, half drawn or half replaced, is not recorded.
 *
 *   add --GATHER--> deliver one batch --stored--> forget it, next batch
 *                        ^                |
 *                        +-- RETRY, later and later, in smaller batches, those that failed last
 *
 * Deliveries may overlap (the timer's, `flush`): recording the same sighting twice counts it once.
 */
export class Outbox {
  readonly #sightings = new Map<string, Sighting>();
  readonly #accounts = new Map<string, AccountFacts>();
  readonly #underWay = new Set<Sighting | AccountFacts>();
  readonly #send: Send;
  readonly #page: () => PageCount;
  readonly #patience = new Patience(PATIENCE);
  #countSent = JSON.stringify({ read: 0, sponsored: 0 });
  #timer: ReturnType<typeof setTimeout> | null = null;
  #deliveries = 0;
  #retry = FIRST_RETRY;
  #batch = BATCH;
  #stopped = false;
  #held = false;

  constructor(send: Send, page: () => PageCount) {
    this.#send = send;
    this.#page = page;
  }

  add(sighting: Sighting): void {
    toEnd(this.#sightings, sighting.key, sighting);
    this.#schedule(GATHER);
  }

  addAccount(account: AccountFacts): void {
    toEnd(this.#accounts, nameOf(account), account);
    this.#schedule(GATHER);
  }

  /** The number on the toolbar may have changed without a new sighting. */
  countChanged(): void {
    if (this.#isCountNew()) this.#schedule(GATHER);
  }

  /** Keeps sightings back until it is called with false; without that, they go with the page. */
  hold(held: boolean): void {
    this.#held = held;
    if (!held && this.#sightings.size > 0) this.#schedule(GATHER);
  }

  /**
   * Sends at once: the page may be gone the next moment.
   * @param key sends only the sighting of this key, held or not: the user spoke of this post.
   * Without it all goes that is neither held nor under way.
   * @returns resolves when it was tried; true where nothing that was to be sent is left
   */
  async flush(key?: string): Promise<boolean> {
    if (this.#stopped) return false;
    if (key !== undefined) {
      const sighting = this.#sightings.get(key);
      // Also where it is under way: that delivery may fail, or hold an older reading.
      return sighting === undefined || this.#deliver([sighting], []);
    }
    this.#cancel();
    const sightings = batches(this.#waiting());
    const accounts = batches(this.#waitingAccounts());
    const count = Math.max(sightings.length, accounts.length, this.#isCountNew() ? 1 : 0);
    const deliveries = Array.from({ length: count }, (_, i) =>
      this.#deliver(sightings[i] ?? [], accounts[i] ?? []),
    );
    return (await Promise.all(deliveries)).every(Boolean);
  }

  /** The page is back from the back/forward cache: answers that came meanwhile are lost. */
  returned(): void {
    this.#patience.lose();
  }

  stop(): void {
    this.#stopped = true;
    this.#cancel();
  }

  #cancel(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #schedule(delay: number): void {
    if (this.#stopped || this.#timer !== null) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      // One at a time; the delivery that is under way schedules what is left when it ends.
      if (this.#deliveries > 0) return;
      const sightings = this.#waiting().slice(0, this.#batch);
      const accounts = this.#waitingAccounts().slice(0, this.#batch);
      if (sightings.length + accounts.length > 0 || this.#isCountNew())
        void this.#deliver(sightings, accounts);
    }, delay);
  }

  #isCountNew(): boolean {
    return JSON.stringify(this.#page()) !== this.#countSent;
  }

  #waiting(): Sighting[] {
    if (this.#held) return [];
    return [...this.#sightings.values()].filter((each) => !this.#underWay.has(each));
  }

  #waitingAccounts(): AccountFacts[] {
    return [...this.#accounts.values()].filter((each) => !this.#underWay.has(each));
  }

  /** @returns true where all of it is stored */
  async #deliver(sightings: Sighting[], accounts: AccountFacts[]): Promise<boolean> {
    const delivery = { sightings, accounts, page: this.#page() };
    const items = [...sightings, ...accounts];
    for (const item of items) this.#underWay.add(item);
    this.#deliveries++;
    const stored = await this.#patience.wait(this.#exchange(delivery)).catch(() => false);
    this.#deliveries--;
    for (const item of items) this.#underWay.delete(item);
    if (stored) {
      this.#retry = FIRST_RETRY;
      this.#batch = Math.min(this.#batch * 2, BATCH);
      if (this.#isAnyLeft()) this.#schedule(0);
    } else this.#putBack(delivery);
    return stored;
  }

  #isAnyLeft(): boolean {
    return this.#waiting().length + this.#waitingAccounts().length > 0 || this.#isCountNew();
  }

  /** An answer counts whenever it comes, also behind all patience. */
  async #exchange(delivery: Delivery): Promise<boolean> {
    const { sightings, accounts, page } = delivery;
    const { recorded } = v.parse(RecordedSchema, await this.#send(delivery));
    const keys = new Set(recorded);
    const stored = sightings.filter(({ key }) => keys.has(key));
    forget(this.#sightings, stored);
    forget(this.#accounts, accounts);
    this.#countSent = JSON.stringify(page);
    return stored.length === sightings.length;
  }

  /**
   * What was not stored goes again, later and later. In smaller batches and behind the others, so
   * that one sighting that cannot be stored does not keep all others from it.
   */
  #putBack({ sightings, accounts }: Delivery): void {
    this.#batch = Math.max(1, Math.floor(this.#batch / 2));
    for (const each of sightings)
      if (this.#sightings.get(each.key) === each) toEnd(this.#sightings, each.key, each);
    for (const each of accounts)
      if (this.#accounts.get(nameOf(each)) === each) toEnd(this.#accounts, nameOf(each), each);
    this.#schedule(this.#retry);
    this.#retry = Math.min(this.#retry * 2, LAST_RETRY);
  }
}

function nameOf({ handle }: AccountFacts): string {
  return handle.toLowerCase();
}

function batches<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / BATCH) }, (_, i) =>
    items.slice(i * BATCH, (i + 1) * BATCH),
  );
}

/** Forgets what was sent, unless a newer reading took its place meanwhile. */
function forget<T>(map: Map<string, T>, sent: readonly T[]): void {
  const done = new Set(sent);
  for (const [key, value] of map) if (done.has(value)) map.delete(key);
}

function toEnd<T>(map: Map<string, T>, key: string, value: T): void {
  map.delete(key);
  map.set(key, value);
  const oldest = map.size > CAPACITY ? map.keys().next().value : undefined;
  if (oldest !== undefined) map.delete(oldest);
}
