/** Less than this, in pixels, is no scrolling: rounding, and boxes that barely overflow. */
const SLACK = 4;

/**
 * What scrolls the posts of a page: the nearest element around one of them that can, else the
 * document. Asks for a layout; only for a user who asked for a sweep.
 */
export function scrollerAround(unit: Element | null, document: Document): Element {
  for (let around = unit?.parentElement; around; around = around.parentElement) {
    if (around === document.body || around === document.documentElement) break;
    if (around.scrollHeight - around.clientHeight > SLACK && scrolls(around)) return around;
  }
  return document.scrollingElement ?? document.documentElement;
}

function scrolls(element: Element): boolean {
  return /auto|scroll/.test(getComputedStyle(element).overflowY);
}

/** Whether there is no more below what is shown. */
export function isAtEnd(scroller: Element): boolean {
  return scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - SLACK;
}

/** Scrolls to a place, in pixels from the top; at once for those who want no motion. */
export function scrollTo(scroller: Element, top: number, smooth: boolean): void {
  const still = !smooth || matchMedia('(prefers-reduced-motion: reduce)').matches;
  scroller.scrollTo({ top, behavior: still ? 'instant' : 'smooth' });
}
