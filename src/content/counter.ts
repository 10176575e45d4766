import type { Correction, PageCount } from '../model/messages.ts';
import type { VerdictClass } from '../model/verdict.ts';
import { earlierKey, type Reading } from './read.ts';

/** Counts the distinct posts read on the page that is open, for the toolbar and the popup. */
export class Counter {
  readonly #classes = new Map<string, VerdictClass>();

  count(reading: Reading, correction: Correction | null): void {
    const { key, post, verdict } = reading;
    if (key === null || post.author === null || verdict.class === 'unread') return;
    // The same ad, counted before page data told its id.
    this.#classes.delete(earlierKey(reading) ?? '');
    this.#classes.set(key, correction ?? verdict.class);
  }

  clear(): void {
    this.#classes.clear();
  }

  page(): PageCount {
    let sponsored = 0;
    for (const verdict of this.#classes.values()) if (verdict === 'sponsored') sponsored++;
    return { read: this.#classes.size, sponsored };
  }
}
