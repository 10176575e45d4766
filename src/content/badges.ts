import { sendMessage } from '../messaging.ts';
import type { Correction } from '../model/messages.ts';
import type { NetworkId } from '../model/network.ts';
import type { BadgeSlot } from '../networks/network.ts';
import { Badge, type BadgeView } from './badge/badge.ts';
import type { Outbox } from './outbox.ts';
import type { Reading } from './read.ts';

/** A site that keeps throwing a badge out gets its way after so many times. */
const MAX_ATTACHMENTS = 30;
/** How often a correction is tried before the user is left to try again. */
const ATTEMPTS = 3;

interface Shown {
  badge: Badge;
  key: string | null;
  attachments: number;
}

/** The badges on the page: which element has which, and what the user said of its post. */
export class Badges {
  readonly #document: Document;
  readonly #outbox: Outbox;
  readonly #touch: (units: Element[]) => void;
  readonly #shown = new WeakMap<Element, Shown>();
  readonly #hosts = new WeakSet<Node>();
  readonly #connected = new Set<WeakRef<Badge>>();
  readonly #waiting = new Set<Element>();
  #corrections: Map<string, Correction> | null = null;
  #asked = false;
  #correcting: Promise<void> = Promise.resolve();
  #theme: 'light' | 'dark' | null = null;

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

  /** Shows, changes or takes away the badge of a unit, as its reading asks. */
  show(unit: Element, reading: Reading, slot: () => BadgeSlot | null): void {
    const marked = reading.verdict.class === 'sponsored' || reading.verdict.class === 'likely';
    const place = marked ? slot() : null;
    if (place === null) {
      this.remove(unit);
    } else if (this.#corrections === null) {
      this.#waiting.add(unit);
      this.#askCorrections(reading.post.network);
    } else {
      this.#attach(unit, reading, place);
    }
  }

  remove(unit: Element): void {
    this.#shown.get(unit)?.badge.remove();
    this.#shown.delete(unit);
  }

  /** The site may have changed its theme with the page. */
  pageChanged(): void {
    this.#theme = null;
  }

  clear(): void {
    for (const badge of this.#connected) badge.deref()?.remove();
    this.#connected.clear();
  }

  #attach(unit: Element, reading: Reading, slot: BadgeSlot): void {
    const view: BadgeView = {
      key: reading.key ?? '',
      verdict: reading.verdict,
      correction: this.correctionOf(reading),
    };
    const before = this.#shown.get(unit);
    // Another post in the same element: its explanation must not keep talking about the first.
    if (before !== undefined && before.key !== reading.key) this.remove(unit);
    const shown = this.#shown.get(unit) ?? this.#create(unit, reading, view);
    shown.badge.show(view);
    if (shown.badge.host.parentElement === slot.parent) return;
    if (shown.attachments++ < MAX_ATTACHMENTS) shown.badge.attach(slot, this.#themeOf(slot.parent));
  }

  #create(unit: Element, { key, post }: Reading, view: BadgeView): Shown {
    const { author, network } = post;
    const badge = new Badge(this.#document, view, {
      account: async () =>
        author === null ? null : sendMessage('account', { network, handle: author.handle }),
      correct: (correction) => {
        // One after the other: of two clicks the last one holds, also where the first is repeated.
        this.#correcting = this.#correcting.then(() => this.#correct(unit, key, correction));
      },
    });
    this.#hosts.add(badge.host);
    for (const known of this.#connected) {
      if (known.deref()?.host.isConnected !== true) this.#connected.delete(known);
    }
    this.#connected.add(new WeakRef(badge));
    const shown = { badge, key, attachments: 0 };
    this.#shown.set(unit, shown);
    return shown;
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

  /** Once a page, with the first badge; a quiet page never wakes the worker. */
  #askCorrections(network: NetworkId): void {
    if (this.#asked) return;
    this.#asked = true;
    const use = (corrections: Record<string, Correction>) => {
      this.#corrections = new Map(Object.entries(corrections));
      this.#touch([...this.#waiting]);
      this.#waiting.clear();
    };
    sendMessage('corrections', network).then(use, () => use({}));
  }

  #themeOf(element: Element): 'light' | 'dark' {
    this.#theme ??= isLight(getComputedStyle(element).color) ? 'dark' : 'light';
    return this.#theme;
  }
}

/** Light text means a dark page. Rec. 709 luma of a computed `rgb()` colour. */
function isLight(color: string): boolean {
  const [r = 0, g = 0, b = 0] = color.match(/[\d.]+/g)?.map(Number) ?? [];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b > 140;
}
