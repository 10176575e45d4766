import type { Virtualizer, VirtualizerOptions } from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';

/** Up to so many rows are simply all there: cheap enough, and the browser's own search finds them. */
export const PLAIN_ROWS = 60;
/** Rows drawn beyond either edge, so that Tab finds the next one before it is seen. */
const OVERSCAN = 8;
/** So many px of the list are drawn before the first paint, and until the library is there. */
const FIRST_HEIGHT = 480;

/** One row to draw. Give its element `data-index`, `aria-posinset`, `aria-setsize` and the `ref`. */
export interface VirtualRow {
  index: number;
  /** Empty space before it, in px, as `margin-block-start`: rows that are not drawn. */
  gap: number;
}

/** What a long list draws now, and what it needs to be told. */
export interface Virtual {
  rows: readonly VirtualRow[];
  /** Whether only some of the rows are drawn. */
  partial: boolean;
  /** Empty space behind the last row, in px, as `padding-block-end` of the list. */
  after: number;
  /** The `ref` of each row, which measures it. */
  measure: (row: Element | null) => void;
  /** On the list: arrow keys, Home and End go from row to row. */
  onKeyDown(event: KeyboardEvent): void;
  onFocusIn(event: FocusEvent): void;
}

interface Options {
  /** The list; all its rows stand in it one below the other, without a space between. */
  list: RefObject<HTMLElement | null>;
  /** One for each row of the whole list, in order, all different. */
  keys: readonly string[];
  /** The usual height of a row in px; each is measured once it is drawn. */
  height: number;
}

type Library = typeof import('@tanstack/virtual-core');
type List = Virtualizer<Scroller, Element>;

/**
 * Draws of a long list only the rows near those in sight, in the normal flow, whatever part of the
 * page scrolls. The row that has the focus, or had it last, is always drawn, so that it is never lost.
 * The library that does it is larger than all that a popup's first rows need: it comes behind them.
 */
export function useVirtual({ list, keys, height }: Options): Virtual {
  const painted = usePainted();
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const focused = useRef<string | null>(null);
  const [wanted, want] = useState<string | null>(null);
  const { scroller, margin } = usePlace(list);
  const partial = keys.length > PLAIN_ROWS;
  const library = useLibrary(partial && painted);
  // By identity the virtualizer knows that all is to be measured anew.
  const getItemKey = useMemo(() => (index: number) => keys[index] ?? index, [keys]);
  const kept = focused.current === null ? -1 : keys.indexOf(focused.current);
  const virtualizer = useVirtualizer(library, (loaded) => ({
    ...waysOf(loaded, scroller),
    count: keys.length,
    enabled: partial,
    estimateSize: () => height,
    getItemKey,
    getScrollElement: () => scroller,
    initialRect: { width: 0, height: FIRST_HEIGHT },
    scrollMargin: margin,
    overscan: OVERSCAN,
    rangeExtractor: (range) => withKept(loaded.defaultRangeExtractor(range), kept, keys.length),
    measureElement: (element, entry, instance) =>
      measured(entry) ??
      instance.itemSizeCache.get(getItemKey(instance.indexFromElement(element))) ??
      height,
    onChange: () => redraw(undefined),
  }));
  useLayoutEffect(() => {
    // Without the library it may not be drawn yet.
    if (wanted === null || (partial && virtualizer === null)) return;
    buttonOf(list.current?.querySelector(`[data-index="${keys.indexOf(wanted)}"]`))?.focus();
    want(null);
  }, [wanted, virtualizer]);

  const go = (index: number) => {
    focused.current = keys[index] ?? null;
    want(focused.current);
  };
  const first = Math.floor(FIRST_HEIGHT / height);
  return {
    ...(!partial
      ? { rows: keys.slice(0, painted ? undefined : first).map(plainRow), after: 0 }
      : virtualizer === null
        ? { rows: keys.slice(0, first).map(plainRow), after: (keys.length - first) * height }
        : drawn(virtualizer, margin)),
    partial,
    measure: virtualizer?.measureElement ?? unmeasured,
    onFocusIn: (event) => {
      focused.current = keys[indexOf(event.target)] ?? null;
      // At once: the next Tab may come before the list has scrolled.
      redraw(undefined);
    },
    onKeyDown: (event) => {
      const next = nextIndex(event, keys.length);
      if (next === null) return;
      event.preventDefault();
      go(next);
    },
  };
}

/** @returns null before it is loaded, and where it is not wanted */
function useLibrary(wanted: boolean): Library | null {
  const [library, setLibrary] = useState<Library | null>(null);
  useEffect(() => {
    if (wanted) void import('@tanstack/virtual-core').then(setLibrary);
  }, [wanted]);
  return library;
}

/** @param optionsOf what it is to do, as of now; @returns null before there is a library */
function useVirtualizer(
  library: Library | null,
  optionsOf: (library: Library) => VirtualizerOptions<Scroller, Element>,
): List | null {
  const made = useRef<List | null>(null);
  if (library !== null) {
    const options = optionsOf(library);
    made.current ??= new library.Virtualizer(options);
    made.current.setOptions(options);
  }
  const virtualizer = made.current;
  useLayoutEffect(() => virtualizer?._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer?._willUpdate());
  return virtualizer;
}

function unmeasured(): void {}

type Scroller = Element | Window;

/**
 * A row's height, as the browser tells it after its own layout: asking for it would force one. Null
 * before that, and for a row of a list that is hidden, which has none.
 */
function measured(entry: ResizeObserverEntry | undefined): number | null {
  return entry?.borderBoxSize[0]?.blockSize || null;
}

/** False for the first paint, then true: what is not in sight can wait for it. */
function usePainted(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setPainted(true));
    return () => cancelAnimationFrame(frame);
  }, []);
  return painted;
}

/** The rows in sight with the kept one and its neighbours, where Tab leads to. */
function withKept(shown: readonly number[], kept: number, count: number): number[] {
  const near = kept < 0 ? [] : [kept - 1, kept, kept + 1].filter((i) => i >= 0 && i < count);
  return [...new Set([...shown, ...near])].sort((a, b) => a - b);
}

function plainRow(_: string, index: number): VirtualRow {
  return { index, gap: 0 };
}

/** The rows that are drawn, with the space that stands for the others. */
function drawn(virtualizer: List, margin: number) {
  let end = margin;
  const rows = virtualizer.getVirtualItems().map((item) => {
    const gap = item.start - end;
    end = item.end;
    return { index: item.index, gap };
  });
  return { rows, after: Math.max(0, virtualizer.getTotalSize() + margin - end) };
}

/** What scrolls the list, and how far below the beginning of that the list begins, in px. */
function usePlace(list: RefObject<HTMLElement | null>): {
  scroller: Scroller | null;
  margin: number;
} {
  const [scroller, setScroller] = useState<Scroller | null>(null);
  const [margin, setMargin] = useState(0);
  // After the first paint, which it would hold up: nobody has scrolled before that.
  useEffect(() => {
    const element = list.current;
    if (element === null) return;
    const ancestors = ancestorsOf(element);
    const found = ancestors.find(scrolls) ?? window;
    const look = () => {
      // A list that is hidden has no place; it comes back where it was.
      if (element.getClientRects().length > 0) setMargin(Math.round(distance(element, found)));
    };
    setScroller(found);
    look();
    // What stands before the list grows and shrinks, and something around both grows with it.
    const observer = new ResizeObserver(look);
    for (const ancestor of [...ancestors, document.body]) observer.observe(ancestor);
    return () => observer.disconnect();
  }, [list]);
  return { scroller, margin };
}

function distance(list: Element, scroller: Scroller): number {
  const { top } = list.getBoundingClientRect();
  if (!(scroller instanceof Element)) return top + scrollY;
  return top - scroller.getBoundingClientRect().top + scroller.scrollTop;
}

function ancestorsOf(element: Element): Element[] {
  const ancestors: Element[] = [];
  for (let at = element.parentElement; at !== null && at !== document.body; at = at.parentElement)
    ancestors.push(at);
  return ancestors;
}

function scrolls(element: Element): boolean {
  return /^(?:auto|scroll)$/.test(getComputedStyle(element).overflowY);
}

/** How the virtualizer watches and moves what scrolls. */
function waysOf(library: Library, scroller: Scroller | null) {
  const ways =
    scroller instanceof Element
      ? {
          observeElementRect: library.observeElementRect,
          observeElementOffset: library.observeElementOffset,
          scrollToFn: library.elementScroll,
        }
      : {
          observeElementRect: library.observeWindowRect,
          observeElementOffset: library.observeWindowOffset,
          scrollToFn: library.windowScroll,
        };
  // Each works on the kind of scroller that it is chosen for, which its type cannot tell.
  return ways as Pick<VirtualizerOptions<Scroller, Element>, keyof typeof ways>;
}

function buttonOf(row: Element | null | undefined): HTMLElement | null {
  return row?.querySelector<HTMLElement>('button, a[href]') ?? null;
}

function indexOf(target: EventTarget | null): number {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
  return Number(row?.dataset.index ?? -1);
}

function nextIndex({ key, target, altKey, ctrlKey, metaKey }: KeyboardEvent, count: number) {
  const index = indexOf(target);
  if (index < 0 || altKey || ctrlKey || metaKey) return null;
  if (key === 'ArrowDown') return Math.min(index + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(index - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
