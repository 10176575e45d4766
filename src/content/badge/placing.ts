import { isLight } from '../shadow.ts';
import { type Box, findSpot, findTightSpot, type Spot, spotOnLine, type Wanted } from './spot.ts';
import { type Around, boxOf, clipsBetween, surroundings, visiblePart } from './surroundings.ts';

/** One badge, and where it belongs. */
export interface Placed {
  host: HTMLElement;
  /** Where the network wants it, see `BadgeSlot`. */
  parent: Element;
  fit: 'inline' | 'corner';
  unit: Element;
  /** The post's frame is folded to one line, or covered: the badge is as large as that. */
  whole: boolean;
  /** Of the whole badge, in CSS pixels. */
  size(): { width: number; height: number };
  /** Takes the width and the look of its spot. @returns false where it keeps the size that it has */
  dress(spot: Spot, look: Look): boolean;
  /** The last `move`. */
  readonly moved: { x: number; y: number };
  /** @param by px from where the page's layout has it */
  move(by: { x: number; y: number }): void;
}

/** What the badge takes over from the place it stands in. */
export interface Look {
  theme: 'light' | 'dark';
  /** True where it must lie over a link of the site that lies over the post. */
  raised: boolean;
}

interface Measured {
  spot: Spot;
  look: Look;
  /** Where the page's layout has the badge: at the end of what it was appended to. */
  origin: { x: number; y: number };
}

/** How far around its line room is looked for, in lines. */
const AROUND = 7;
/** Measuring in one frame, in ms, before badges that were not seen yet wait for the next. */
const FRAME_BUDGET = 4;

/*
 * Badges take no room: the page's layout is the same with and without them. Each stands in room that
 * is free already, which has to be measured. Measuring is free of cost while the layout is clean, and
 * that is when a ResizeObserver is called: behind the layout of a frame, before it is painted.
 *
 *   badge appended, post changed --> (layout) --> measure all, then move all --> (paint)
 *   post or line changed its size -----^             |          ^
 *                                  (layout, for badges that got another size)
 *
 * Of many new badges some wait, unseen, for the next frame; one that is seen never lags behind its post.
 * Nothing runs while nothing changes.
 */
export class Placing {
  readonly #waiting = new WeakMap<Element, Set<Placed>>();
  #observer: ResizeObserver | null = null;

  /** Finds a place for the badge with the next layout, and again whenever that changes. */
  place(placed: Placed): void {
    this.#observer ??= new ResizeObserver((entries) => this.#changed(entries));
    for (const element of [placed.unit, placed.parent]) {
      const badges = this.#waiting.get(element) ?? new Set();
      this.#waiting.set(element, badges.add(placed));
      // Observed anew, so that it is told at once.
      this.#observer.unobserve(element);
      this.#observer.observe(element);
    }
  }

  /** The badge is gone. */
  forget(placed: Placed): void {
    for (const element of [placed.unit, placed.parent]) {
      const badges = this.#waiting.get(element);
      badges?.delete(placed);
      if (badges?.size !== 0) continue;
      this.#waiting.delete(element);
      this.#observer?.unobserve(element);
    }
  }

  stop(): void {
    this.#observer?.disconnect();
  }

  #changed(entries: readonly ResizeObserverEntry[]): void {
    const due = new Set<Placed>();
    for (const { target } of entries) {
      for (const placed of this.#waiting.get(target) ?? []) {
        // What is not drawn is told again once it is.
        if (!due.has(placed) && placed.host.getClientRects().length > 0) due.add(placed);
      }
    }
    const measured: ({ placed: Placed } & Measured)[] = [];
    const end = performance.now() + FRAME_BUDGET;
    for (const placed of due) {
      if (isUnseen(placed) && performance.now() > end) continue;
      measured.push({ placed, ...measure(placed) });
      due.delete(placed);
    }
    if (due.size > 0) requestAnimationFrame(() => this.#placeAll(due));
    const homed = measured.map(({ placed, ...found }) => ({ placed, ...rehomed(placed, found) }));
    const resized = homed.filter(({ placed, spot, look }) => placed.dress(spot, look));
    // In a line that ends at the left, or is centred, a badge's width decides where it begins.
    for (const each of resized) each.origin = originOf(each.placed);
    for (const { placed, spot, origin } of homed)
      placed.move({ x: spot.left - origin.x, y: spot.top - origin.y });
  }

  /** Those that are still there. */
  #placeAll(badges: Iterable<Placed>): void {
    for (const placed of badges) if (placed.host.isConnected) this.place(placed);
  }
}

/** Until it was dressed for its first spot, see the style. */
function isUnseen({ host }: Placed): boolean {
  return !host.hasAttribute('data-room');
}

function originOf({ host, moved }: Placed): Measured['origin'] {
  const { left, top } = host.getBoundingClientRect();
  return { x: left - moved.x, y: top - moved.y };
}

function measure(placed: Placed): Measured {
  const { parent, host, fit, unit, whole } = placed;
  const { color, direction } = getComputedStyle(parent);
  const theme = isLight(color) ? 'dark' : 'light';
  const origin = originOf(placed);
  if (whole) {
    const { left, top, right, bottom } = boxOf(unit);
    const spot = { left, top, width: right - left, height: bottom - top };
    return { spot, look: { theme, raised: true }, origin };
  }
  const { width, height } = placed.size();
  const tile = fit === 'corner';
  const rtl = direction === 'rtl';
  const line = tile ? cornerOf(boxOf(parent), height, rtl) : endOfLine(parent, host);
  const root = rootOf(parent, unit);
  const around = { root, host, bounds: visiblePart(root, host), tile };
  const room = { line, bounds: around.bounds, width, height, rtl };
  const { spot, covered } = (tile ? null : roomOnLine(around, room)) ?? roomNear(around, room);
  return { spot, look: { theme, raised: tile || covered }, origin };
}

interface Room {
  spot: Spot;
  /** See `Surroundings`. */
  covered: boolean;
}

/** Most badges have room on their line: nothing but that line is measured for them. */
function roomOnLine(around: Around, room: Omit<Wanted, 'taken'>): Room | null {
  const { controls, words, pictures, covered } = surroundings(around, area(room, 1));
  const spot = spotOnLine({ ...room, taken: [...controls, ...words, ...pictures] });
  return spot === null ? null : { spot, covered };
}

function roomNear(around: Around, room: Omit<Wanted, 'taken'>): Room {
  const { controls, words, pictures, covered } = surroundings(around, area(room, AROUND));
  const unpictured = { ...room, taken: [...controls, ...words] };
  const operable = { ...room, taken: controls };
  const spot =
    (around.tile ? null : findSpot({ ...room, taken: [...unpictured.taken, ...pictures] })) ??
    findSpot(unpictured) ??
    findTightSpot(unpictured) ??
    findSpot(operable) ??
    findTightSpot(operable) ??
    lastResort(room);
  return { spot, covered };
}

/** The line, and so many badges above and below it. */
function area({ line, height }: Omit<Wanted, 'taken'>, badges: number): Box {
  const reach = badges * height;
  return { top: line.top - reach, bottom: line.bottom + reach, left: 0, right: 1e6 };
}

/**
 * A line that is cut off at its end has no room inside, but perhaps behind it: then the badge is
 * appended further out. The one place that asks for a second layout, and only for such lines.
 */
function rehomed(placed: Placed, measured: Measured): Measured {
  const { host, unit, parent, whole } = placed;
  if (whole || placed.fit === 'corner' || measured.spot.width >= placed.size().width) {
    return measured;
  }
  const clip = clipsBetween(host, rootOf(parent, unit)).at(-1);
  const home = clip === undefined || clip.contains(unit) ? null : clip.parentElement;
  if (home === null || host.parentElement === home) return measured;
  home.append(host);
  return measure(placed);
}

/** The post; where the badge belongs outside of it, or the post has no box of its own, what holds both. */
function rootOf(parent: Element, unit: Element): Element {
  let root = unit;
  while (root.parentElement !== null && !(root.contains(parent) && isBox(root))) {
    root = root.parentElement;
  }
  return root;
}

function isBox(element: Element): boolean {
  const { display } = getComputedStyle(element);
  return display !== 'inline' && display !== 'contents';
}

/** What stands on the last line of an element, without the badge. */
function endOfLine(parent: Element, host: HTMLElement): Box {
  const range = parent.ownerDocument.createRange();
  range.selectNodeContents(parent);
  if (host.parentElement === parent) range.setEndBefore(host);
  const rects = Array.from(range.getClientRects()).filter(
    ({ width, height }) => width * height > 0,
  );
  const last = rects.at(-1);
  if (last === undefined) return boxOf(parent);
  const onLine = rects.filter(({ top, bottom }) => top < last.bottom && bottom > last.top);
  return {
    left: Math.min(...onLine.map(({ left }) => left)),
    right: Math.max(...onLine.map(({ right }) => right)),
    top: last.top,
    bottom: last.bottom,
  };
}

/** The corner of a tile where its words begin, as a line without any width. */
function cornerOf({ left, top, right }: Box, height: number, rtl: boolean): Box {
  const side = rtl ? right : left;
  return { left: side, right: side, top: top + 6, bottom: top + 6 + height };
}

/** Nothing is free: the mark alone, where the post ends the line. */
function lastResort({ line, bounds, height, rtl }: Omit<Wanted, 'taken'>): Spot {
  const left = rtl ? bounds.left : bounds.right - height;
  return { left, top: (line.top + line.bottom - height) / 2, width: height, height };
}
