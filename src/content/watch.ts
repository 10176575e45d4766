import type { PageReader } from '../networks/network.ts';

/*
 * One observer for the whole page. Nothing happens on a quiet page: no timer, no frame.
 *
 *   mutation records -> the units they touch -> (next frame) -> process, a few ms at a time
 *                                                    |             ^
 *                                                    +-- behind a frame that the page fills itself
 */

/** Work done in one frame, in ms, before the rest waits for the next: a quarter of a 60 Hz frame. */
const FRAME_BUDGET = 4;
/** A frame that already took so long, in ms, gets none of it: it would be one long task together. */
const FULL_FRAME = 8;

export interface Watched {
  /** Called once a frame with work in it, before its units. */
  frame(): void;
  /** True where a change outside of any unit matters too (a profile's header). */
  wholePage(): boolean;
  /** @param changed false where the page did not touch it: only what is known besides changed */
  unit(unit: Element, changed: boolean): void;
  /** True for nodes that are Adrift's own. */
  own(node: Node): boolean;
}

export interface Watching {
  /** Has units read again. */
  touch(units: Iterable<Element>): void;
  /** Has them looked at again, though the page did not touch them. */
  touchKnown(units: Iterable<Element>): void;
}

/** Units to look at in the next frame, and whether the page itself changed them. */
type Dirty = Map<Element, boolean>;

/** Watches a page for posts that appear or change, until the signal aborts. */
export function watch(
  root: Document,
  page: PageReader,
  watched: Watched,
  signal: AbortSignal,
): Watching {
  const dirty: Dirty = new Map();
  let scheduled = false;

  const schedule = () => {
    if (scheduled || signal.aborted) return;
    scheduled = true;
    requestAnimationFrame((began) => {
      if (performance.now() - began < FULL_FRAME) work();
      else setTimeout(work);
    });
  };

  const work = () => {
    scheduled = false;
    if (!signal.aborted) watched.frame();
    if (signal.aborted) return;
    const end = performance.now() + FRAME_BUDGET;
    for (const [unit, changed] of dirty) {
      dirty.delete(unit);
      if (unit.isConnected) watched.unit(unit, changed);
      if (performance.now() > end) break;
    }
    if (dirty.size > 0) schedule();
  };

  const observer = new MutationObserver((records) => {
    for (const record of records) unitsTouched(record, page, watched.own, dirty);
    if (dirty.size > 0 || watched.wholePage()) schedule();
  });
  observer.observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: [...page.attributes],
  });
  signal.addEventListener('abort', () => observer.disconnect());
  const touch = (units: Iterable<Element>) => {
    addAll(dirty, units);
    if (dirty.size > 0) schedule();
  };
  const touchKnown = (units: Iterable<Element>) => {
    for (const unit of units) if (!dirty.has(unit)) dirty.set(unit, false);
    if (dirty.size > 0) schedule();
  };
  touch(root.querySelectorAll(page.unit));

  return { touch, touchKnown };
}

function unitsTouched(
  record: MutationRecord,
  page: PageReader,
  own: (node: Node) => boolean,
  dirty: Dirty,
): void {
  const { target } = record;
  if (record.type === 'childList' && isOwnAlone(record, own)) return;
  const element =
    target.nodeType === Node.ELEMENT_NODE ? (target as Element) : target.parentElement;
  const unit = element?.closest(page.unit);
  if (unit) dirty.set(unit, true);
  else if (page.row !== undefined) {
    const row = element?.closest(page.row);
    if (row) addAll(dirty, row.querySelectorAll(page.unit));
  }
  for (const node of record.addedNodes) {
    if (node.nodeType !== Node.ELEMENT_NODE || own(node)) continue;
    const added = node as Element;
    if (added.matches(page.unit)) dirty.set(added, true);
    addAll(dirty, added.querySelectorAll(page.unit));
  }
}

/** What is Adrift's own comes one by one, and alone. */
function isOwnAlone(
  { addedNodes, removedNodes }: MutationRecord,
  own: (node: Node) => boolean,
): boolean {
  const [node] = addedNodes.length === 1 && removedNodes.length === 0 ? addedNodes : [];
  return node !== undefined && own(node);
}

function addAll(dirty: Dirty, elements: Iterable<Element>): void {
  for (const element of elements) dirty.set(element, true);
}
