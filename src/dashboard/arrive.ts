import type { Place } from './use-route.ts';

/** How long the rows of a page may take to come, in ms. */
const PATIENCE = 2000;

/** Shows a page from its top, with the focus on its heading, from where Tab goes on. */
export function arriveAtTop(main: HTMLElement): void {
  scrollTo(0, 0);
  headingOf(main)?.focus({ preventScroll: true });
}

/**
 * Goes back to where the user was on a page, as soon as enough of it is there.
 * @param signal ends the waiting
 */
export function arriveAt(place: Place, main: HTMLElement, signal: AbortSignal): void {
  const end = performance.now() + PATIENCE;
  const stop = new AbortController();
  signal.addEventListener('abort', () => stop.abort());
  // Whoever goes on by themselves meanwhile is not pulled back.
  for (const name of ['wheel', 'keydown', 'pointerdown'])
    addEventListener(name, () => stop.abort(), { signal: stop.signal, capture: true });
  headingOf(main)?.focus({ preventScroll: true });
  const look = () => {
    if (stop.signal.aborted) return;
    scrollTo(0, place.scroll);
    const target = place.focus === null ? null : main.querySelector<HTMLElement>(place.focus);
    target?.focus({ preventScroll: true });
    const there = Math.abs(scrollY - place.scroll) < 2 && (place.focus === null || target !== null);
    if (there || performance.now() > end) stop.abort();
    else requestAnimationFrame(look);
  };
  look();
}

function headingOf(main: HTMLElement): HTMLElement | null {
  return main.querySelector<HTMLElement>('h1');
}
