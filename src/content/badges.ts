import { sendMessage } from '../messaging.ts';
import { accountName } from '../model/keys.ts';
import type { Correction } from '../model/messages.ts';
import type { NetworkId } from '../model/network.ts';
import type { Settings } from '../model/settings.ts';
import type { BadgeSlot } from '../networks/network.ts';
import { setNeverMark } from '../settings.ts';
import { Badge, type BadgeActions, type BadgeView } from './badge/badge.ts';
import { Placing } from './badge/placing.ts';
import { isPlatformAd } from './health.ts';
import type { Outbox } from './outbox.ts';
import type { Reading } from './read.ts';
import { clearShades, setShade, shadeOf } from './shade.ts';

/** A site that keeps throwing a badge out gets its way after so many times. */
const MAX_ATTACHMENTS = 30;
/** How often a correction is tried before the user is left to try again. */
const ATTEMPTS = 3;

export type MarkingSettings = Pick<Settings, 'marking' | 'networkAds' | 'neverMark'>;

interface Shown {
  badge: Badge;
  ref: WeakRef<Badge>;
  key: string | null;
  attachments: number;
}

/** The badges on the page: which element has which, and what the user said of its post. */
export class Badges {
  readonly #document: Document;
  readonly #outbox: Outbox;
  readonly #touch: (units: Element[]) => void;
  readonly #placing = new Placing();
  readonly #shown = new WeakMap<Element, Shown>();
  readonly #hosts = new WeakSet<Node>();
  readonly #connected = new Set<WeakRef<Badge>>();
  readonly #waiting = new Set<Element>();
  /** Posts that the user unfolded on this page, by key. */
  readonly #unfolded = new Set<string | null>();
  #settings: MarkingSettings = { marking: 'mark', networkAds: 'mark', neverMark: [] };
  #corrections: Map<string, Correction> | null = null;
  #asked = false;
  #correcting: Promise<void> = Promise.resolve();

  constructor(document: Document, outbox: Outbox, touch: (units: Element[]) => void) {
    this.#document = document;
    this.#outbox = outbox;
    this.#touch = touch;
  }

  owns(node: Node): boolean {
    return this.#hosts.has(node);
  }

  correctionOf({ key }: Reading): Correction | null {
    return (key === null ? undefined : this.#corrections?.get(key)) ?? null;
  }

  /** @returns true where posts may have to be shown otherwise than before */
  use({ marking, networkAds, neverMark }: MarkingSettings): boolean {
    const chosen = { marking, networkAds, neverMark };
    if (JSON.stringify(chosen) === JSON.stringify(this.#settings)) return false;
    if (marking !== this.#settings.marking) this.#unfolded.clear();
    this.#settings = chosen;
    return true;
  }

  /**
   * Shows, changes or takes away the badge of a unit, as its reading asks.
   * @param changed false where the page did not touch the unit since it was last shown
   */
  show(unit: Element, reading: Reading, slot: () => BadgeSlot | null, changed: boolean): void {
    const marked = reading.verdict.class === 'sponsored' || reading.verdict.class === 'likely';
    const place = marked && !this.#isLeft(unit, reading) ? slot() : null;
    if (place === null) {
      this.remove(unit);
    } else if (this.#corrections === null) {
      this.#waiting.add(unit);
      this.prepare(reading.post.network);
    } else {
      this.#attach(unit, reading, place, changed);
    }
  }

  remove(unit: Element): void {
    const shown = this.#shown.get(unit);
    if (shown === undefined) return;
    this.#shown.delete(unit);
    shown.badge.remove();
    setShade(unit, null);
  }

  pageChanged(): void {
    this.#unfolded.clear();
  }

  clear(): void {
    this.#placing.stop();
    for (const badge of this.#connected) badge.deref()?.remove();
    this.#connected.clear();
    clearShades(this.#document);
  }

  /** True where the user wants no mark: it is counted all the same. */
  #isLeft(unit: Element, reading: Reading): boolean {
    if (this.#settings.networkAds === 'leave' && isPlatformAd(reading.post)) return true;
    // While the user still looks at what was just chosen, it can be taken back there.
    return this.#isUnmarked(reading) && !this.#isOpen(unit, reading);
  }

  #isUnmarked({ post: { network, author } }: Reading): boolean {
    return author !== null && this.#settings.neverMark.includes(accountName(network, author));
  }

  #isOpen(unit: Element, { key }: Reading): boolean {
    const shown = this.#shown.get(unit);
    return shown !== undefined && shown.key === key && shown.badge.isOpen;
  }

  #attach(unit: Element, reading: Reading, slot: BadgeSlot, changed: boolean): void {
    const { key, post, verdict } = reading;
    const correction = this.correctionOf(reading);
    const view: BadgeView = {
      verdict,
      correction,
      text: post.text,
      author: post.author,
      unmarked: this.#isUnmarked(reading),
    };
    const shown = this.#shownIn(unit, reading, view);
    const isSponsored = (correction ?? verdict.class) === 'sponsored' && !view.unmarked;
    const shade =
      isSponsored && !this.#unfolded.has(key)
        ? shadeOf(this.#settings.marking, reading, slot)
        : null;
    const redrawn = shown.badge.show(view);
    if (!shown.badge.isIn(slot, shade) && shown.attachments++ >= MAX_ATTACHMENTS) {
      setShade(unit, null);
      return;
    }
    setShade(unit, shade);
    // Also one that was out of the page meanwhile.
    this.#connected.add(shown.ref);
    shown.badge.attach(slot, shade, !changed && !redrawn);
  }

  /** The unit's badge, turned to what the unit shows now: a list uses its rows over and over. */
  #shownIn(unit: Element, reading: Reading, view: BadgeView): Shown {
    const { key } = reading;
    const before = this.#shown.get(unit);
    if (before?.key === key) return before;
    const actions = this.#actionsOn(unit, reading);
    before?.badge.turnTo(view, actions);
    const badge = before?.badge ?? this.#create(unit, view, actions);
    const shown = { badge, ref: before?.ref ?? new WeakRef(badge), key, attachments: 0 };
    this.#shown.set(unit, shown);
    return shown;
  }

  #actionsOn(unit: Element, { key, post: { author, network } }: Reading): BadgeActions {
    return {
      account: async () =>
        author === null ? null : sendMessage('account', { network, handle: author.handle }),
      correct: (correction: Correction | null) => {
        // One after the other: of two clicks the last one holds, also where the first is repeated.
        this.#correcting = this.#correcting.then(() => this.#correct(unit, key, correction));
      },
      neverMark: async (never: boolean) => {
        if (author !== null) await setNeverMark(accountName(network, author), never);
      },
      unfold: () => {
        this.#unfolded.add(key);
        this.#touch([unit]);
      },
      closed: () => this.#touch([unit]),
    };
  }

  #create(unit: Element, view: BadgeView, actions: BadgeActions): Badge {
    const badge = new Badge(unit, view, actions, this.#placing);
    this.#hosts.add(badge.host);
    for (const known of this.#connected) {
      if (known.deref()?.host.isConnected !== true) this.#connected.delete(known);
    }
    return badge;
  }

  async #correct(unit: Element, key: string | null, correction: Correction | null): Promise<void> {
    if (key === null) return;
    // Where it is not stored, the badge keeps saying what is.
    if (!(await this.#store(key, correction))) return;
    if (correction === null) this.#corrections?.delete(key);
    else this.#corrections?.set(key, correction);
    this.#touch([unit]);
    this.#outbox.countChanged();
  }

  /** @returns true once the ledger has it; the worker may die under the first attempts */
  async #store(key: string, correction: Correction | null): Promise<boolean> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      // The ledger can only correct what it has.
      await this.#outbox.flush(key);
      const stored = await sendMessage('correct', { key, correction }).then(
        () => true,
        () => false,
      );
      if (stored) return true;
    }
    return false;
  }

  /** Asks for the corrections, once a page: badges may come soon. A quiet page never wakes the worker. */
  prepare(network: NetworkId): void {
    if (this.#asked) return;
    this.#asked = true;
    const use = (corrections: Record<string, Correction>) => {
      this.#corrections = new Map(Object.entries(corrections));
      this.#touch([...this.#waiting]);
      this.#waiting.clear();
    };
    sendMessage('corrections', network).then(use, () => use({}));
  }
}
