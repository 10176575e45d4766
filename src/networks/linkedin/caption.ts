import { precedes } from '../elements.ts';
import type { Header } from './header.ts';
import { BUTTON, ownElements, SHARED, TEXT, wordsIn } from './parts.ts';

export interface Caption {
  box: Element;
  text: string;
  /** False where the rest stands behind "more"; mostly LinkedIn only hides it, and it is all there. */
  whole: boolean;
}

const ELLIPSES = ['…', '...'];
const MEDIA = 'figure, img, video, iframe';

/**
 * What the author wrote; "" for a picture alone.
 * @returns null where there is neither yet
 */
export function captionOf(unit: Element, header: Header): Caption | null {
  const isShare = unit.querySelector(SHARED) !== null;
  const box = ownElements(unit, TEXT)[0] ?? (isShare ? null : unmarkedText(header));
  if (box !== null) return captionIn(box);
  const picture = ownElements(unit, MEDIA).find(
    (media) => !header.box.contains(media) && precedes(header.box, media),
  );
  return picture === undefined ? null : { box: picture, text: '', whole: true };
}

function captionIn(box: Element): Caption {
  const text = wordsIn(box);
  const end = ELLIPSES.find((dots) => text.endsWith(dots));
  if (end === undefined || box.querySelector(BUTTON) === null) return { box, text, whole: true };
  return { box, text: text.slice(0, -end.length).trimEnd(), whole: false };
}

/** Some saved pages have lost the mark: a paragraph right behind the author's row. */
function unmarkedText({ box }: Header): Element | null {
  const next = box.nextElementSibling;
  if (next === null) return null;
  const paragraphs = next.matches('p') ? [next] : Array.from(next.querySelectorAll('p'));
  return paragraphs.find((p) => p.closest(`a, ${BUTTON}`) === null && wordsIn(p) !== '') ?? null;
}
