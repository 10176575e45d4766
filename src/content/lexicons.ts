import { learnSteps } from '../detect/learn.ts';
import { parseLexicons } from '../detect/lexicon/transfer.ts';
import { withPatience } from './patience.ts';

/*
 * The judge's words are no part of the content script: the worker has them, and a page asks for them
 * with its first post that has any words. All languages come together, since each of them may deny,
 * or tell a name from a word, in a post of another.
 *
 *   want --ask worker--> learn, a language at a time, when idle --> ready
 *              |  ^          (at once where the page is left)
 *              +--+ no answer: again, later and later, while posts wait
 */

const FIRST_RETRY = 1000;
const LAST_RETRY = 30_000;
/** A worker that died may leave a message without any answer. */
const PATIENCE = 20_000;
/** An idle moment shorter than this, in ms, is left to the page. */
const STEP = 6;
/** A busy page is not waited for longer than this, in ms, before each step. */
const IDLE_TIMEOUT = 100;

export class Lexicons {
  ready = false;
  #wanted = false;
  /** What is still to be learned; null before the worker answered. */
  #steps: ReturnType<typeof learnSteps> | null = null;
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

  /** The page is left, or hidden, where idle moments hardly come: learns the rest now. */
  hurry(): void {
    if (this.#steps === null || this.ready) return;
    this.#learn(() => true);
  }

  async #get(retry: number): Promise<void> {
    try {
      this.#steps = learnSteps(parseLexicons(await withPatience(this.#ask(), PATIENCE)));
      if (document.hidden) this.hurry();
      else this.#learnWhenIdle();
    } catch {
      if (this.#signal.aborted) return;
      setTimeout(() => this.#get(Math.min(retry * 2, LAST_RETRY)), retry);
    }
  }

  #learnWhenIdle(): void {
    requestIdleCallback(
      (idle) => {
        if (this.ready || this.#signal.aborted) return;
        this.#learn(() => idle.timeRemaining() > STEP);
        if (!this.ready) this.#learnWhenIdle();
      },
      { timeout: IDLE_TIMEOUT },
    );
  }

  /** One step, and more while there is time. */
  #learn(isTime: () => boolean): void {
    do this.ready = this.#steps?.next().done === true;
    while (!this.ready && isTime());
    if (this.ready && !this.#signal.aborted) this.#whenReady();
  }
}
