/**
 * Waits for answers, but not forever: a worker that died may leave a message without any, and so may a
 * page that slept or was kept aside.
 */
export class Patience {
  readonly #ends = new Set<(error: Error) => void>();

  /** @param ms how long */
  constructor(private readonly ms: number) {}

  /** @throws what the promise throws, or where it takes longer */
  async wait<T>(promise: Promise<T>): Promise<T> {
    let end: (error: Error) => void = () => {};
    const over = new Promise<never>((_, reject) => {
      end = reject;
    });
    const timer = setTimeout(() => end(new Error('no answer')), this.ms);
    this.#ends.add(end);
    try {
      return await Promise.race([promise, over]);
    } finally {
      clearTimeout(timer);
      this.#ends.delete(end);
    }
  }

  /** What is waited for now will not come any more. */
  lose(): void {
    for (const end of this.#ends) end(new Error('lost'));
  }
}
