/** So long after the last sighting, in ms, a page is taken to have stopped recording. */
const QUIET = 5000;

/** Knows when no page records, for work that can wait. */
export class Quiet {
  readonly #now: () => number;
  #last: number;

  /** @param now ms since any time */
  constructor(now: () => number) {
    this.#now = now;
    // A worker that just started was started for something.
    this.#last = now();
  }

  /** Something was recorded. */
  disturbed(): void {
    this.#last = this.#now();
  }

  /** Resolves once nothing was recorded for a while. */
  async comes(): Promise<void> {
    for (;;) {
      const left = this.#last + QUIET - this.#now();
      if (left <= 0) return;
      await new Promise((done) => setTimeout(done, left));
    }
  }
}
