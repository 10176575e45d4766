/*
 * Timers that run when the test says so, while the fake database goes on by itself (it lives on
 * setImmediate). Needs no test runner, so that the long form can use it too.
 */

interface Timer {
  at: number;
  run: () => void;
}

/** Takes the place of `setTimeout` until `restore`. */
export class Clock {
  now = 0;
  #timers = new Map<number, Timer>();
  #next = 1;
  readonly #real = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };

  constructor() {
    const set = (run: () => void, ms = 0) => {
      this.#timers.set(this.#next, { at: this.now + ms, run });
      return this.#next++;
    };
    Object.assign(globalThis, {
      setTimeout: set,
      clearTimeout: (id: number) => this.#timers.delete(id),
    });
  }

  restore(): void {
    Object.assign(globalThis, this.#real);
  }

  get waiting(): number {
    return this.#timers.size;
  }

  /**
   * Lets time pass.
   * @param ms of the clock
   * @param turns of the event loop after each timer: how far the database gets
   */
  async pass(ms: number, turns: number): Promise<void> {
    const end = this.now + ms;
    for (;;) {
      const [id, timer] = this.#first();
      if (timer === undefined || timer.at > end) break;
      this.now = Math.max(this.now, timer.at);
      this.#timers.delete(id);
      timer.run();
      await turn(turns);
    }
    this.now = end;
    await turn(turns);
  }

  #first(): [number, Timer | undefined] {
    let first: [number, Timer | undefined] = [0, undefined];
    for (const [id, timer] of this.#timers)
      if (first[1] === undefined || timer.at < first[1].at) first = [id, timer];
    return first;
  }
}

/** Some turns of the event loop. */
export async function turn(times: number): Promise<void> {
  for (let i = 0; i < times; i++) await new Promise<void>((done) => setImmediate(done));
}
