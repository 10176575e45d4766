import { learnSteps } from '../detect/learn.ts';
import { parseLexicons } from '../detect/lexicon/transfer.ts';
import { Patience } from './patience.ts';

/*
 * What the judge goes by (words and how they join, hosts that pay, rulebooks) is no part of the content
 * script: the worker has it, and a page asks for it with its first post. All languages come together,
 * since each of them may deny, or tell a name from a word, in a post of another.
 *
 *   want --ask worker--> learn, a few words at a time --> ready --> judge what waited, post by post
 *              |  ^          (the rest at once where the page is left)
 *              +--+ no answer: again, later and later, while posts wait
 */

const FIRST_RETRY = 1000;
const LAST_RETRY = 30_000;
/** For an answer, in ms. */
const PATIENCE = 20_000;
/** The page gets its turn after so many ms, for a moment: a badge is waited for. */
const SLICE = 6;

export class Lexicons {
  ready = false;
  #wanted = false;
  /** What is still to be learned, and to be judged then; null before the worker answered. */
  #steps: Iterator<void> | null = null;
  readonly #patience = new Patience(PATIENCE);
  readonly #ask: () => Promise<unknown>;
  readonly #whenReady: () => Iterable<void>;
  readonly #signal: AbortSignal;

  /**
   * @param ask gets the answer to the message `lexicons`
   * @param whenReady the steps of what is done once, when posts can be judged
   */
  constructor(ask: () => Promise<unknown>, whenReady: () => Iterable<void>, signal: AbortSignal) {
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

  /** The page is left, or hidden, where timers hardly run: does the rest now. */
  hurry(): void {
    if (this.#steps !== null) this.#run(this.#steps, () => true);
  }

  /** The page is back from the back/forward cache: an answer that came meanwhile is lost. */
  returned(): void {
    this.#patience.lose();
  }

  async #get(retry: number): Promise<void> {
    try {
      this.#steps = this.#toDo(parseLexicons(await this.#patience.wait(this.#ask())));
      if (document.hidden) this.hurry();
      else this.#runInSlices(this.#steps);
    } catch {
      if (this.#signal.aborted) return;
      setTimeout(() => this.#get(Math.min(retry * 2, LAST_RETRY)), retry);
    }
  }

  *#toDo(lexicons: ReturnType<typeof parseLexicons>): Generator<void> {
    yield* learnSteps(lexicons);
    this.ready = true;
    yield* this.#whenReady();
  }

  #runInSlices(steps: Iterator<void>): void {
    if (this.#signal.aborted) return;
    const end = performance.now() + SLICE;
    if (!this.#run(steps, () => performance.now() < end))
      setTimeout(() => this.#runInSlices(steps));
  }

  /** One step, and more while there is time. @returns true where nothing is left */
  #run(steps: Iterator<void>, isTime: () => boolean): boolean {
    do if (steps.next().done === true) return true;
    while (!this.#signal.aborted && isTime());
    return false;
  }
}
