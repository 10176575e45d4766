import type { Box } from './spot.ts';

/** What stands around a badge, measured; to be asked only while the layout is clean, see `Placing`. */
export interface Surroundings {
  /** In a tile, not the link that is the tile. */
  controls: Box[];
  words: Box[];
  pictures: Box[];
  /** True where a link lies over the whole post: the badge must lie over it. */
  covered: boolean;
}

const CONTROL =
  'a, button, input, select, textarea, summary, label, [role="button"], [role="link"], [role="menuitem"], [role="tab"], [role="switch"], [role="checkbox"], [tabindex="0"]';
const PICTURE = 'img, video, picture, canvas, svg, iframe, object';
/** Most elements are neither. */
const TAKING = `${CONTROL}, ${PICTURE}`;
/** Elements looked at around one badge; what lies behind is taken for free. */
const MAX_ELEMENTS = 600;

/** Where to look around a badge. */
export interface Around {
  /** The post. */
  root: Element;
  /** The badge's own element, in the root. */
  host: Element;
  /** What the badge may not leave. */
  bounds: Box;
  /** Whether the post is a tile. */
  tile: boolean;
}

/** @param area only what stands in it matters; the smaller it is, the less is measured */
export function surroundings(around: Around, area: Box): Surroundings {
  const { root, host } = around;
  const found: Surroundings = { controls: [], words: [], pictures: [], covered: false };
  const range = root.ownerDocument.createRange();
  const waiting: Node[] = Array.from(root.childNodes).reverse();
  for (let left = MAX_ELEMENTS; waiting.length > 0 && left > 0; left--) {
    const node = waiting.pop();
    if (node === undefined || node === host) continue;
    if (node.nodeType === Node.TEXT_NODE) {
      if (/\S/u.test(node.nodeValue ?? '')) {
        range.selectNodeContents(node);
        addBoxes(found.words, range.getClientRects(), area);
      }
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      const element = node as Element;
      if (isFarFrom(element, area)) continue;
      addElement(element, around, found, area);
      for (let child = element.lastChild; child !== null; child = child.previousSibling) {
        waiting.push(child);
      }
    }
  }
  return found;
}

function addElement(
  element: Element,
  { host, bounds, tile }: Around,
  found: Surroundings,
  area: Box,
): void {
  if (!element.matches(TAKING)) return;
  if (element.matches(PICTURE)) addBoxes(found.pictures, [element.getBoundingClientRect()], area);
  if (!element.matches(CONTROL) || element.contains(host)) return;
  const boxes = Array.from(element.getClientRects());
  // Nothing could stand beside a link that lies over the whole post, or fills a tile with its picture.
  if (boxes.some((box) => covers(box, bounds))) found.covered = true;
  else if (!(tile && element.querySelector(PICTURE) !== null))
    addBoxes(found.controls, boxes, area);
}

/** Elements without a box of their own (`display: contents`) may have children that have one. */
function isFarFrom(element: Element, area: Box): boolean {
  const { width, height, left, top, right, bottom } = element.getBoundingClientRect();
  return width > 0 && height > 0 && !meet({ left, top, right, bottom }, area);
}

function addBoxes(to: Box[], rects: Iterable<DOMRect>, area: Box): void {
  for (const { left, top, right, bottom } of Array.from(rects)) {
    const box = { left, top, right, bottom };
    if (right > left && bottom > top && meet(box, area)) to.push(box);
  }
}

/** The part of the post that nothing around the badge cuts off. */
export function visiblePart(root: Element, host: Element): Box {
  const frame = boxOf(root);
  const view = { ...frame, left: 0, right: root.ownerDocument.documentElement.clientWidth };
  // Of a post that is to be scrolled into view sideways, nothing is cut off: its badge comes along.
  let bounds = meet(frame, view) ? common(frame, view) : frame;
  for (const clip of clipsBetween(host, root)) bounds = common(bounds, boxOf(clip));
  return bounds;
}

/**
 * The elements from the badge up to the post that cut the badge off. An element that does not hold
 * the badge's positioned ancestor does not, whatever its `overflow`.
 */
export function clipsBetween(host: Element, root: Element): Element[] {
  const clips: Element[] = [];
  let positioned = false;
  for (let at = host.parentElement; at !== null; at = at.parentElement) {
    const { position, overflowX, overflowY } = getComputedStyle(at);
    positioned ||= position !== 'static';
    if (positioned && (overflowX !== 'visible' || overflowY !== 'visible')) clips.push(at);
    if (at === root) break;
  }
  return clips;
}

export function boxOf(element: Element): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left, top, right, bottom };
}

function common(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}

function covers(a: Box, b: Box): boolean {
  const part = common(a, b);
  const area = Math.max(0, part.right - part.left) * Math.max(0, part.bottom - part.top);
  return area > 0.9 * (b.right - b.left) * (b.bottom - b.top);
}
