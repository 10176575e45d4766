/*
 * One long recording run over which both sides are killed at random points:
 *
 *   tabs (real Outbox) --send--> worker (real handlers, Door, ledger) --> fake IndexedDB
 *
 * - the worker: its messages fail, what it had in memory is gone, and the transaction under way is
 *   aborted, or ends although nobody hears of it
 * - the page: its outbox is gone, with or without a last flush; it comes back and reads on elsewhere
 *
 * What must hold: what was acknowledged, and what a page read that lives to the end, is in the ledger;
 * nothing is there that was never read; and once every post was read by a page that lives, posts and
 * tallies are exactly the truth.
 */
import { createHandlers, type Handlers, type Sender } from '../../../src/background/handlers.ts';
import { type Delivery, Outbox } from '../../../src/content/outbox.ts';
import { monthOf } from '../../../src/ledger/counts.ts';
import { database } from '../../../src/ledger/database.ts';
import { Door } from '../../../src/ledger/opening.ts';
import { catchUp } from '../../../src/ledger/write.ts';
import type { Sighting } from '../../../src/model/messages.ts';
import { Clock, turn } from './clock.ts';
import { author, DAY, labelled, NOW, sighting, tallyRows, verdict } from './fixtures.ts';

export interface KillRun {
  posts: number;
  accounts: number;
  tabs: number;
  /** Worker kills; pages die about half as often. */
  kills: number;
  seed: number;
}

export interface KillReport {
  workerKills: number;
  /** Of those, while a transaction was under way. */
  inTransaction: number;
  pageKills: number;
  sightings: number;
  deliveries: number;
  failedDeliveries: number;
  acknowledged: number;
  /** Acknowledged, or in the outbox of a page that lived to the end. */
  due: number;
  /** Due, but not in the ledger: must be none. */
  lost: string[];
  /** In the ledger, but never read: must be none. */
  invented: string[];
  stored: number;
  /** `<handle> <month>: organic sponsored likely`, as they are and as they should be. */
  tallies: Record<string, string>;
  truth: Record<string, string>;
}

const SENDER: Sender = { id: 'abc', url: 'https://x.com/home' };
const CLASSES = ['organic', 'organic', 'organic', 'sponsored', 'likely'] as const;

export async function killRun(given: KillRun): Promise<KillReport> {
  const clock = new Clock();
  try {
    return await new Run(given, clock).report();
  } finally {
    clock.restore();
  }
}

/** Mulberry32: the same run for the same seed. */
function dice(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

class Worker {
  dead = false;
  readonly #door = new Door(() => {});
  readonly #handlers: Handlers = createHandlers({
    extensionId: 'abc',
    extensionUrl: 'chrome-extension://abc/',
    networkOf: () => 'x',
    showCount: () => {},
    recorded: () => {},
    lookedChanged: async () => {},
    shared: () => {},
    now: () => NOW,
  });

  record(delivery: Delivery): Promise<unknown> {
    return this.#door.run(async () => {
      // What is dead does not begin anything.
      if (this.dead) throw new Error('dead');
      return this.#handlers.record(structuredClone(delivery), SENDER);
    });
  }

  /** Counts what recording put off, as it does when it is quiet. */
  count(): Promise<unknown> {
    return this.#door.run(async () => {
      if (this.dead) throw new Error('dead');
      return catchUp();
    });
  }
}

interface Tab {
  outbox: Outbox;
  /** The post it reads next. */
  at: number;
  /** What it read since it was opened: while it lives, all of this gets to the ledger. */
  owed: Set<string>;
}

class Run {
  readonly #given: KillRun;
  readonly #clock: Clock;
  readonly #random: () => number;
  readonly #tabs: Tab[];
  readonly #read = new Set<string>();
  readonly #acknowledged = new Set<string>();
  readonly #live = new Set<IDBTransaction>();
  readonly #pending = new Set<() => void>();
  #worker = new Worker();
  #counts = { workerKills: 0, inTransaction: 0, pageKills: 0, sightings: 0 };
  #deliveries = 0;
  #failed = 0;

  constructor(given: KillRun, clock: Clock) {
    this.#given = given;
    this.#clock = clock;
    this.#random = dice(given.seed);
    this.#tabs = Array.from({ length: given.tabs }, (_, i) => ({
      outbox: this.#newOutbox(),
      at: Math.floor((i * given.posts) / given.tabs),
      owed: new Set(),
    }));
  }

  async report(): Promise<KillReport> {
    const unwatch = this.#watchTransactions();
    try {
      while (this.#counts.workerKills < this.#given.kills) await this.#step();
      const acknowledged = new Set(this.#acknowledged);
      // Nobody dies any more: the pages that live get rid of what they have.
      await this.#drain();
      const early = await storedNames();
      const due = new Set([...acknowledged, ...this.#tabs.flatMap(({ owed }) => [...owed])]);
      const lost = [...due].filter((key) => !early.names.has(key));
      const invented = early.keys.filter((key) => !this.#read.has(key));
      await this.#readAll();
      return {
        ...this.#counts,
        deliveries: this.#deliveries,
        failedDeliveries: this.#failed,
        acknowledged: acknowledged.size,
        due: due.size,
        lost,
        invented,
        stored: (await storedNames()).keys.length,
        tallies: await storedTallies(),
        truth: this.#truth(),
      };
    } finally {
      unwatch();
    }
  }

  async #step(): Promise<void> {
    for (const tab of this.#tabs) this.#scroll(tab);
    await this.#clock.pass(this.#upTo(4000), this.#upTo(40));
    // Cut off, it is begun again by the next worker.
    if (this.#random() < 0.4) this.#worker.count().catch(() => {});
    // Killed between two turns of the loop: before, inside or after a transaction.
    if (this.#random() < 0.5) await turn(this.#upTo(150));
    if (this.#random() < 0.5) this.#killWorker();
    if (this.#random() < 0.2) this.#killPage();
  }

  /** A tab reads some posts further, now and then some again. */
  #scroll(tab: Tab): void {
    if (this.#random() < 0.2) tab.at = this.#upTo(this.#given.posts);
    for (let i = this.#upTo(12); i > 0; i--) {
      tab.owed.add(this.#see(tab.outbox, tab.at));
      tab.at = (tab.at + 1) % this.#given.posts;
    }
  }

  /** @returns the key it was seen under */
  #see(outbox: Outbox, post: number): string {
    const seen = this.#sightingOf(post, this.#random() < 0.3);
    this.#counts.sightings++;
    this.#read.add(seen.key);
    outbox.add(seen);
    return seen.key;
  }

  /** One in five posts is an ad, and where it is read in part its id is not shown. */
  #sightingOf(post: number, partly: boolean): Sighting {
    const name = CLASSES[post % CLASSES.length] ?? 'organic';
    const ad = name === 'sponsored';
    return sighting({
      id: ad && partly ? null : `${post}`,
      fingerprint: ad ? `~p${post}` : null,
      author: author(`account${post % this.#given.accounts}`, partly ? {} : { followers: post }),
      publishedAt: new Date(NOW - (post % 400) * DAY).toISOString(),
      verdict: ad ? labelled('platform-ad') : verdict(name),
      extent: partly ? 'part' : 'whole',
      seenAt: NOW - this.#upTo(1000),
    });
  }

  #newOutbox(): Outbox {
    const send = (delivery: Delivery) => this.#send(delivery);
    return new Outbox(send, () => ({ read: 0, sponsored: 0 }));
  }

  /** A message to the worker; it fails when the worker dies before its answer arrived. */
  #send(delivery: Delivery): Promise<unknown> {
    this.#deliveries++;
    const worker = this.#worker;
    return new Promise<unknown>((resolve, reject) => {
      const died = () => {
        if (!this.#pending.delete(died)) return;
        this.#failed++;
        reject(new Error('the message channel closed'));
      };
      this.#pending.add(died);
      worker.record(delivery).then((answer) => {
        if (!this.#pending.delete(died)) return;
        for (const key of (answer as { recorded: string[] }).recorded) this.#acknowledged.add(key);
        resolve(answer);
      }, died);
    });
  }

  #killWorker(): void {
    this.#counts.workerKills++;
    if (this.#live.size > 0) this.#counts.inTransaction++;
    this.#worker.dead = true;
    for (const died of [...this.#pending]) died();
    if (this.#random() < 0.6) for (const transaction of this.#live) abort(transaction);
    database.close({ disableAutoOpen: false });
    this.#worker = new Worker();
  }

  #killPage(): void {
    this.#counts.pageKills++;
    const tab = this.#tabs[this.#upTo(this.#tabs.length)];
    if (tab === undefined) return;
    // Left, and its last messages get out; or gone at once.
    if (this.#random() < 0.5) void tab.outbox.flush();
    tab.outbox.stop();
    tab.outbox = this.#newOutbox();
    tab.owed = new Set();
    tab.at = this.#upTo(this.#given.posts);
  }

  /** In the end everything is read once more, by a page that lives. */
  async #readAll(): Promise<void> {
    const outbox = this.#newOutbox();
    for (let post = 0; post < this.#given.posts; post++) {
      this.#see(outbox, post);
      if (post % 200 === 199) await this.#drain();
    }
    await this.#drain();
  }

  async #drain(): Promise<void> {
    for (let i = 0; i < 2000 && (this.#clock.waiting > 0 || this.#pending.size > 0); i++) {
      await this.#clock.pass(500, 5);
      while (this.#pending.size > 0) await turn(5);
    }
  }

  #truth(): Record<string, string> {
    const counts = new Map<string, Record<string, number>>();
    for (let post = 0; post < this.#given.posts; post++) {
      const seen = this.#sightingOf(post, false);
      const name = `${seen.post.author?.handle} ${monthOf(Date.parse(seen.post.publishedAt ?? ''))}`;
      const tally = counts.get(name) ?? { organic: 0, sponsored: 0, likely: 0 };
      tally[seen.verdict.class] = (tally[seen.verdict.class] ?? 0) + 1;
      counts.set(name, tally);
    }
    return written([...counts]);
  }

  /** @returns a number from 0 to below `end` */
  #upTo(end: number): number {
    return Math.floor(this.#random() * end);
  }

  #watchTransactions(): () => void {
    const { transaction } = IDBDatabase.prototype;
    const live = this.#live;
    IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...given) {
      const made = transaction.apply(this, given);
      if (given[1] !== 'readwrite') return made;
      live.add(made);
      for (const end of ['complete', 'abort']) made.addEventListener(end, () => live.delete(made));
      return made;
    };
    return () => {
      IDBDatabase.prototype.transaction = transaction;
    };
  }
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It had ended already.
  }
}

/** The keys of all posts, and all names they are known by. */
async function storedNames(): Promise<{ keys: string[]; names: Set<string> }> {
  const posts = await database.posts.toArray();
  const names = posts.flatMap(({ key, aliases }) => [key, ...aliases]);
  return { keys: posts.map(({ key }) => key), names: new Set(names) };
}

async function storedTallies(): Promise<Record<string, string>> {
  await catchUp();
  const handles = new Map(
    (await database.accounts.toArray()).map(({ n, handle }) => [n, handle.value]),
  );
  const rows = await tallyRows();
  return written(rows.map((row) => [`${handles.get(row.account)} ${row.month}`, { ...row }]));
}

function written(tallies: [string, object][]): Record<string, string> {
  return Object.fromEntries(
    tallies
      .map(([name, tally]) => {
        const { organic, sponsored, likely } = tally as Record<string, number>;
        return [name, `${organic} ${sponsored} ${likely}`] as const;
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
