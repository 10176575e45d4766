import type { SweepState } from '../../model/messages.ts';
import type { Reading } from '../read.ts';
import { Sweep } from '../sweep.ts';
import { isAtEnd, scrollerAround, scrollTo } from './scroller.ts';
import { Status } from './status.ts';

/** How often a page in view is looked at, in ms. */
const TICK = 250;
/** Part of a screen that one step scrolls: what was at its foot is seen again at its head. */
const STEP = 0.8;
/** A click this soon after the window got the focus was one out of the popup, in ms. */
const FOCUSING = 400;
/** Keys that do nothing to the page; Tab leads to the stop button. */
const IDLE_KEYS = new Set(['Tab', 'Shift', 'Control', 'Alt', 'Meta', 'CapsLock']);
/** Chromium does not let a smooth scroll be cut short by another; it takes this long at most, in ms. */
const MOTION = 800;
const BY_USER = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** One sweep on the page that is open, from the user's click until it is over. */
export class SweepRun {
  /** The profile that it reads. */
  readonly path = location.pathname;
  readonly #sweep = new Sweep(Date.now());
  readonly #status: Status;
  readonly #scroller: Element;
  readonly #from: number;
  readonly #over = new AbortController();
  #target = 0;
  #scrolledAt = Number.NEGATIVE_INFINITY;
  #focusedAt = Number.NEGATIVE_INFINITY;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param unit one of the posts on the page, if there is any yet */
  constructor(document: Document, unit: Element | null) {
    this.#scroller = scrollerAround(unit, document);
    this.#from = this.#scroller.scrollTop;
    this.#status = new Status(document, () => this.stop());
    this.#listen(document);
    scrollTo(this.#scroller, 0, false);
    this.#tick();
  }

  saw(reading: Reading, own: boolean): void {
    this.#sweep.saw(reading, own);
  }

  state(): SweepState {
    return this.#sweep.state();
  }

  get isOver(): boolean {
    return this.#over.signal.aborted;
  }

  /** True for a node that the sweep put on the page. */
  owns(node: Node): boolean {
    return node === this.#status.host;
  }

  /** Ends it and gives the place on the page back. */
  stop(): void {
    this.#sweep.stop();
    this.#tick();
  }

  /** Ends it without a word: another page is open, or there is no extension any more. */
  drop(): void {
    this.#sweep.stop();
    this.#cease();
    this.#status.remove();
  }

  /** Ends it where it stands: the user has taken over. */
  #leave(): void {
    this.#sweep.stop();
    this.#finish();
  }

  #listen(document: Document): void {
    const { signal } = this.#over;
    const passive = { signal, capture: true, passive: true };
    for (const name of BY_USER) addEventListener(name, (event) => this.#byUser(event), passive);
    addEventListener('focus', () => (this.#focusedAt = performance.now()), { signal });
    document.addEventListener('visibilitychange', () => this.#tick(), { signal });
  }

  #byUser(event: Event): void {
    if (!event.isTrusted || event.composedPath().includes(this.#status.host)) return;
    if (event instanceof KeyboardEvent) {
      if (event.key === 'Escape') this.stop();
      else if (!IDLE_KEYS.has(event.key)) this.#leave();
    } else if (event.type !== 'pointerdown' || performance.now() - this.#focusedAt > FOCUSING) {
      this.#leave();
    }
  }

  #tick(): void {
    clearTimeout(this.#timer);
    if (this.isOver) return;
    if (location.pathname === this.path) this.#goOn();
    else this.drop();
  }

  #goOn(): void {
    const hidden = document.visibilityState === 'hidden';
    const step = this.#sweep.next({ now: Date.now(), hidden, atEnd: isAtEnd(this.#scroller) });
    if (step === 'over') {
      this.#giveBack();
      this.#finish();
    } else if (step === 'scroll' && !this.#scroll()) {
      this.#leave();
    } else {
      this.#status.show(this.state());
      // A page that is shown again tells so.
      if (!hidden) this.#timer = setTimeout(() => this.#tick(), TICK);
    }
  }

  /** @returns false where the page is not where the last step left it: the user moved it */
  #scroll(): boolean {
    const { scrollTop, clientHeight } = this.#scroller;
    if (Math.abs(scrollTop - this.#target) > clientHeight) return false;
    this.#target = scrollTop + STEP * clientHeight;
    scrollTo(this.#scroller, this.#target, true);
    this.#scrolledAt = performance.now();
    return true;
  }

  #giveBack(): void {
    const still = Math.max(0, this.#scrolledAt + MOTION - performance.now());
    setTimeout(() => {
      if (location.pathname === this.path) scrollTo(this.#scroller, this.#from, false);
    }, still);
  }

  #finish(): void {
    this.#cease();
    this.#status.end(this.state());
  }

  #cease(): void {
    clearTimeout(this.#timer);
    this.#over.abort();
  }
}
