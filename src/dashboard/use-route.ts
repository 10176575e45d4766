import { useEffect, useRef, useState } from 'preact/hooks';
import { parseRoute, type Route } from './route.ts';

/** Where the user was on a page when they left it. */
export interface Place {
  scroll: number;
  /** Finds what had the focus; null where nothing that can be found again had it. */
  focus: string | null;
}

export interface Arrival {
  route: Route;
  /** Where to go on; null on a page that is opened anew. */
  place: Place | null;
  /** Counts the arrivals; 0 is the page as it was loaded. */
  turn: number;
}

/**
 * The route in the address, followed through links and the browser's back and forward. Each entry of
 * the history has a number of its own, by which it is told from a new one when it is come back to.
 */
export function useRoute(): Arrival {
  const [arrival, arrive] = useState<Arrival>(() => ({
    route: parseRoute(location.hash),
    place: null,
    turn: 0,
  }));
  const places = useRef(new Map<number, Place>());
  const entry = useRef(0);
  useEffect(() => {
    // The page's parts come later than the browser would scroll to them.
    history.scrollRestoration = 'manual';
    entry.current = numberOf(history.state) ?? numbered();
    const changed = () => {
      places.current.set(entry.current, placeNow());
      const known = numberOf(history.state);
      entry.current = known ?? numbered();
      arrive(({ turn }) => ({
        route: parseRoute(location.hash),
        place: (known === null ? null : places.current.get(known)) ?? null,
        turn: turn + 1,
      }));
    };
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return arrival;
}

/** Gives this entry of the history a number that no other has. */
function numbered(): number {
  const entry = Date.now() + Math.random();
  history.replaceState({ entry }, '');
  return entry;
}

function numberOf(state: unknown): number | null {
  const entry = (state as { entry?: unknown } | null)?.entry;
  return typeof entry === 'number' ? entry : null;
}

function placeNow(): Place {
  return { scroll: scrollY, focus: selectorOf(document.activeElement) };
}

/** A selector for an element of a page that is drawn anew: its account's row, or its own link. */
function selectorOf(element: Element | null): string | null {
  const row = element?.closest<HTMLElement>('[data-account]')?.dataset.account;
  if (row !== undefined) return `[data-account="${CSS.escape(row)}"] :is(a, button)`;
  const href = element?.getAttribute('href');
  return href ? `main a[href="${CSS.escape(href)}"]` : null;
}
