/** A rectangle of the page, in CSS pixels of the view; left, never start: the same in every direction. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where a badge may stand, and how wide it may be there. */
export interface Spot {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Wanted {
  /** What the badge belongs to: the end of a line of text, or the corner of a tile. */
  line: Box;
  /** The badge stays inside: the post, and what cuts off what hangs out of it. */
  bounds: Box;
  /** What must not be covered. */
  taken: readonly Box[];
  /** Of the whole badge. */
  width: number;
  height: number;
  rtl: boolean;
}

/** Space between the badge and what stands beside it. */
const GAP = 6;
/** A badge narrower than this says too little; its mark alone, a square, says as much. */
const LEAST = 76;
/** Lines above and below the badge's own that are looked at. */
const ROWS = 5;
/** Space beside a mark where there is little room, and so much of its size; at the least its sail still shows. */
const TIGHT_GAP = 2;
const TIGHT_PARTS = [1, 0.85, 0.7];
/** Heights that are tried for it; a page can stack boxes without end. */
const MOST_TOPS = 80;

/**
 * Room for a badge that covers nothing: on its line, behind what stands there; else in the lines near
 * it; rather cut off on its own line than whole far away.
 * @returns null where there is none at all
 */
export function findSpot(wanted: Wanted): Spot | null {
  const { width, height } = wanted;
  const near = Math.min(width, LEAST);
  const tries: [rows: readonly number[], least: number][] = [
    [[0], width],
    [[0], near],
    [[1, -1], near],
    [[0], height],
    [rowsAround(ROWS), near],
    [rowsAround(ROWS), height],
  ];
  for (const [rows, least] of tries) {
    for (const row of rows) {
      const spot = spotAt(wanted, rowTop(wanted, row), least);
      if (spot !== null) return spot;
    }
  }
  return null;
}

/** Room for the whole badge on its own line: what `findSpot` would find there first. */
export function spotOnLine(wanted: Wanted): Spot | null {
  return spotAt(wanted, rowTop(wanted, 0), wanted.width);
}

/**
 * Room for the mark alone wherever it fits between what stands near its line: closer to it, and smaller
 * than it would be. Rows are no help here: a page's lines stand where its fonts and margins put them.
 */
export function findTightSpot(wanted: Wanted): Spot | null {
  for (const part of TIGHT_PARTS) {
    const size = Math.floor(part * wanted.height);
    const mark = { ...wanted, width: size, height: size };
    for (const top of topsAround(mark, ROWS * (wanted.height + 2))) {
      const spot = spotAt(mark, top, size, TIGHT_GAP);
      if (spot !== null) return spot;
    }
  }
  return null;
}

/** Right under and right over all that stands there, nearest first: what fits anywhere fits at one of these. */
function topsAround(wanted: Wanted, reach: number): number[] {
  const { bounds, taken, height } = wanted;
  const home = rowTop(wanted, 0);
  const under = [bounds.top, ...taken.map(({ bottom }) => bottom)].map(Math.ceil);
  const over = [bounds.bottom, ...taken.map(({ top }) => top)].map((y) => Math.floor(y - height));
  return [...new Set([home, ...under, ...over])]
    .filter((top) => Math.abs(top - home) <= reach)
    .sort((a, b) => Math.abs(a - home) - Math.abs(b - home))
    .slice(0, MOST_TOPS);
}

/** Half a badge apart, nearest first: 0.5, -0.5, 1, -1 ... */
function rowsAround(rows: number): number[] {
  return Array.from({ length: rows * 2 }, (_, i) => (i + 1) / 2).flatMap((row) => [row, -row]);
}

function rowTop({ line, height }: Wanted, row: number): number {
  return Math.round((line.top + line.bottom - height) / 2 + row * (height + 2));
}

function spotAt(
  { line, bounds, taken, width, height, rtl }: Wanted,
  top: number,
  least: number,
  gap = GAP,
): Spot | null {
  const bottom = top + height;
  if (top < bounds.top || bottom > bounds.bottom) return null;
  const inRow = taken.filter((box) => box.top < bottom && box.bottom > top);
  const from = rtl ? line.left : line.right;
  const free = freeBetween(bounds, inRow, gap)
    .filter(([left, right]) => right - left >= least)
    // Nearest to the end of the line, in the direction of reading first.
    .sort((a, b) => distance(a, from, rtl) - distance(b, from, rtl))[0];
  if (free === undefined) return null;
  const [left, right] = free;
  const room = least === height ? height : Math.floor(Math.min(width, right - left));
  const wish = rtl ? Math.min(from - gap, right) - room : Math.max(from + gap, left);
  return { left: Math.round(clamp(wish, left, right - room)), top, width: room, height };
}

/** The gaps between boxes from the left to the right of the bounds, each without its margins. */
function freeBetween(
  bounds: Box,
  taken: readonly Box[],
  gap: number,
): [left: number, right: number][] {
  const free: [number, number][] = [];
  let left = bounds.left;
  for (const box of [...taken].sort((a, b) => a.left - b.left)) {
    free.push([Math.ceil(left), Math.floor(Math.min(box.left - gap, bounds.right))]);
    left = Math.max(left, box.right + gap);
  }
  free.push([Math.ceil(left), Math.floor(bounds.right)]);
  return free;
}

function distance([left, right]: [number, number], from: number, rtl: boolean): number {
  const ahead = rtl ? from - right : left - from;
  const behind = rtl ? left - from : from - right;
  // Room before the line is second choice: the badge follows what it speaks of.
  return behind > 0 ? 10_000 + behind : Math.max(0, ahead);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
