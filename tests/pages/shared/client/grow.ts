/** Infinite scroll: more of a list as its end comes near. */
import { h } from './dom.ts';

/** How near, in pixels. */
const NEAR = 1500;
/** How much of each page's list had come in; going back shows as much again. */
const progress = new Map<string, number>();

export interface Growing<T> {
  items: readonly T[];
  pageSize: number;
  /** Asks the site for the page data of a part of the list, before it is shown. */
  load(from: number): Promise<void>;
  show(items: readonly T[]): void;
}

/**
 * Shows a list page by page below `root`, then an end mark.
 * @param firstIsThere the first page came with the document
 * @returns what stops it
 */
export function grow<T>(
  root: Element,
  { items, pageSize, load, show }: Growing<T>,
  firstIsThere: boolean,
  endText: string,
): () => void {
  const key = location.pathname;
  const sentinel = h('div', { class: 'sentinel', role: 'progressbar' });
  root.append(sentinel);
  let shown = Math.min(progress.get(key) ?? (firstIsThere ? pageSize : 0), items.length);
  let busy = false;
  show(items.slice(0, shown));
  const more = async () => {
    if (busy || sentinel.parentElement === null || !isNear(sentinel)) return;
    if (shown >= items.length) {
      sentinel.replaceWith(h('div', { 'data-demo-end': true, class: 'end' }, endText));
      return;
    }
    busy = true;
    await load(shown);
    busy = false;
    if (sentinel.parentElement === null) return;
    show(items.slice(shown, shown + pageSize));
    shown = Math.min(shown + pageSize, items.length);
    progress.set(key, shown);
    requestAnimationFrame(() => void more());
  };
  const look = () => void more();
  addEventListener('scroll', look, { passive: true });
  addEventListener('resize', look);
  requestAnimationFrame(look);
  return () => {
    removeEventListener('scroll', look);
    removeEventListener('resize', look);
    sentinel.remove();
  };
}

function isNear(element: Element): boolean {
  return element.getBoundingClientRect().top < innerHeight + NEAR;
}
