import type { SweepState } from '../../model/messages.ts';
import type { Reading } from '../read.ts';
import { READY } from '../sweep.ts';
import { SweepRun } from './run.ts';

/** The sweeps of one page, one at a time. Does nothing until the user asks for one. */
export class Sweeper {
  readonly #document: Document;
  readonly #readAgain: () => Element[];
  #run: SweepRun | null = null;

  /** @param readAgain has all posts on the page read once more; @returns their elements */
  constructor(document: Document, readAgain: () => Element[]) {
    this.#document = document;
    this.#readAgain = readAgain;
  }

  start(): void {
    if (this.#run?.isOver === false) return;
    this.drop();
    // What stands there already counts too.
    const unit = this.#readAgain().at(-1) ?? null;
    this.#run = new SweepRun(this.#document, unit);
  }

  stop(): void {
    this.#run?.stop();
  }

  drop(): void {
    this.#run?.drop();
  }

  saw(reading: Reading, own: boolean): void {
    this.#run?.saw(reading, own);
  }

  owns(node: Node): boolean {
    return this.#run?.owns(node) === true;
  }

  /** Of the profile that is open: the outcome on another does not go with it. */
  state(): SweepState {
    return this.#run?.path === location.pathname ? this.#run.state() : READY;
  }
}
