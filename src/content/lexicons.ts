import { learnSteps } from '../detect/learn.ts';
import { parseLexicons } from '../detect/lexicon/transfer.ts';
import { Patience } from './patience.ts';

/*
 * The judge's words are no part of the content script: the worker has them, and a page asks for them
 * with its first post that has any words. All languages come together, since each of them may deny,
 * or tell a name from a word, in a post of another.
 *
 *   want --ask worker--> learn, a language at a time --> ready
 *              |  ^          (the rest at once where the page is left)
 *              +--+ no answer: again, later and later, while posts wait
 */

const FIRST_RETRY = 1000;
const LAST_RETRY = 30_000;
/** For an answer, in ms. */
const PATIENCE = 20_000;
/** Learning gives way to the page after so many ms, for a moment: a badge is waited for. */
const SLICE = 6;

export class Lexicons {
  ready = false;
  #wanted = false;
  /** What is still to be learned; null before the worker answered. */
  #steps: ReturnType<typeof learnSteps> | null = null;
  readonly #patience = new Patience(PATIENCE);
  readonly #ask: () => Promise<unknown>;
  readonly #whenReady: () => void;
  readonly #signal: AbortSignal;

  /**
   * @param ask gets the answer to the message `lexicons`
   * @param whenReady called once, when posts can be judged
   */
  constructor(ask: () => Promise<unknown>, whenReady: () => void, signal: AbortSignal) {
    this.#ask = ask;
    this.#whenReady = whenReady;
    this.#signal = signal;
  }

  /** A post waits for them. */
  want(): void {
    if (this.#wanted) return;
    this.#wanted = true;
    void this.#get(FIRST_RETRY);
  }

  /** The page is left, or hidden, where timers hardly run: learns the rest now. */
  hurry(): void {
    if (this.#steps === null || this.ready) return;
    this.#learn(() => true);
  }

  /** The page is back from the back/forward cache: an answer that came meanwhile is lost. */
  returned(): void {
    this.#patience.lose();
  }

  async #get(retry: number): Promise<void> {
    try {
      this.#steps = learnSteps(parseLexicons(await this.#patience.wait(this.#ask())));
      if (document.hidden) this.hurry();
      else this.#learnInSlices();
    } catch {
      if (this.#signal.aborted) return;
      setTimeout(() => this.#get(Math.min(retry * 2, LAST_RETRY)), retry);
    }
  }

  #learnInSlices(): void {
    if (this.ready || this.#signal.aborted) return;
    const end = performance.now() + SLICE;
    this.#learn(() => performance.now() < end);
    if (!this.ready) setTimeout(() => this.#learnInSlices());
  }

  /** One step, and more while there is time. */
  #learn(isTime: () => boolean): void {
    do this.ready = this.#steps?.next().done === true;
    while (!this.ready && isTime());
    if (this.ready && !this.#signal.aborted) this.#whenReady();
  }
}
