/**
 * The timeline as X builds it: rows at measured places in one tall box; a row that leaves the
 * surroundings of the view is destroyed, and made anew when it comes back.
 */
import { h, morph } from '../../shared/client/dom.ts';
import { LATE, options } from '../../shared/client/options.ts';
import type { Row } from '../posts.ts';
import { cell, expands, type Look } from './cell.ts';

/** Rows this far outside the view are kept, in pixels. */
const MARGIN = 1000;
/** Taken for the height of a row that was never drawn, in pixels. */
const GUESS = 260;

export interface RowList {
  element: HTMLElement;
  add(rows: readonly Row[]): void;
  stop(): void;
}

/** @param look how the row at an index is drawn */
export function rowList(look: (index: number) => Look = () => 'row'): RowList {
  const element = h('div', { class: 'rows' });
  const rows: Row[] = [];
  const heights: number[] = [];
  const drawn = new Map<number, HTMLElement>();
  const spare: HTMLElement[] = [];
  let waiting = false;

  const sizes = new ResizeObserver(() => {
    for (const [index, node] of drawn) heights[index] = node.offsetHeight;
    schedule();
  });
  const schedule = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      place();
    });
  };

  const draw = (index: number, row: Row): HTMLElement => {
    const old = options.pool ? spare.pop() : undefined;
    const node = old ?? cell(row, 'early', look(index));
    if (old !== undefined) morph(old, cell(row, 'full', look(index)));
    else
      setTimeout(
        () => drawn.get(index) === node && morph(node, cell(row, 'full', look(index))),
        LATE,
      );
    drawn.set(index, node);
    element.append(node);
    sizes.observe(node);
    return node;
  };

  const drop = (index: number, node: HTMLElement) => {
    sizes.unobserve(node);
    drawn.delete(index);
    node.remove();
    if (options.pool) spare.push(node);
  };

  const place = () => {
    const above = -element.getBoundingClientRect().top;
    const tops: number[] = [];
    const total = rows.reduce((top, _, i) => {
      tops.push(top);
      return top + (heights[i] ?? GUESS);
    }, 0);
    const isNear = (i: number) =>
      (tops[i] ?? 0) + (heights[i] ?? GUESS) > above - MARGIN &&
      (tops[i] ?? 0) < above + innerHeight + MARGIN;
    for (const [index, node] of drawn) if (!isNear(index)) drop(index, node);
    rows.forEach((row, i) => {
      if (!isNear(i)) return;
      const node = drawn.get(i) ?? draw(i, row);
      node.style.transform = `translateY(${tops[i] ?? 0}px)`;
    });
    element.style.height = `${total}px`;
  };

  element.addEventListener('click', (event) => {
    for (const [index, node] of drawn) {
      const row = rows[index];
      const inside = event.target instanceof Node && node.contains(event.target);
      if (row === undefined || !inside || !expands(event.target, row)) continue;
      morph(node, cell(row, 'full', look(index)));
    }
  });
  addEventListener('scroll', schedule, { passive: true });
  addEventListener('resize', schedule);
  return {
    element,
    add(more) {
      rows.push(...more);
      place();
    },
    stop() {
      removeEventListener('scroll', schedule);
      removeEventListener('resize', schedule);
      sizes.disconnect();
    },
  };
}
