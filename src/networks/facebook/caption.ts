import { precedes } from '../elements.ts';
import { writtenText } from '../text.ts';
import { accountOf, permalinkOf } from './addresses.ts';
import {
  ACTION,
  headerElements,
  ownElements,
  type Parts,
  pictureIn,
  UNSEEN,
  wordsOf,
} from './parts.ts';

export interface Caption {
  text: string;
  /** False where the rest stands behind "See more". */
  whole: boolean;
}

const BUTTON = '[role="button"], button';
const NOT_WRITTEN = `${UNSEEN}, ${BUTTON}, svg`;
/** Previews of links, forms and counts are not the author's words. */
const NOT_POSTED = `${NOT_WRITTEN}, [data-ad-rendering-role], [role="toolbar"], [role="article"], form, h2, h3, h4, h5`;
const ELLIPSES = ['…', '...'];

/**
 * The author's words; "" for a picture alone.
 * @returns null where there is nothing to read yet
 */
export function captionOf(parts: Parts): Caption | null {
  const { message } = parts;
  if (message !== null) {
    const text = writtenText(message, (element) => element.matches(NOT_WRITTEN));
    const end = ELLIPSES.find((dots) => text.endsWith(dots));
    // "See translation" and "See less" follow a text that is whole.
    if (end === undefined || message.querySelector(BUTTON) === null) return { text, whole: true };
    return { text: text.slice(0, -end.length).trimEnd(), whole: false };
  }
  if (pictureIn(parts) !== null) return { text: '', whole: true };
  const text = unmarkedWords(parts);
  return text === '' ? null : { text, whole: true };
}

/** Words on a coloured ground have no mark: all that stands between the header and the buttons. */
function unmarkedWords(parts: Parts): string {
  const { box, title, shared } = parts;
  const rows = new Set(headerRows(parts));
  const end = ownElements(parts, ACTION)[0];
  return writtenText(
    box,
    (element) =>
      element === shared ||
      rows.has(element) ||
      element.matches(NOT_POSTED) ||
      precedes(element, title) ||
      (end !== undefined && precedes(end, element)),
  );
}

/** The rows of a header: its title, and the largest boxes beside it around a time or a name. */
function headerRows(parts: Parts): Element[] {
  const { box, title } = parts;
  const links = headerElements(parts, 'a').filter((link) => {
    const href = link.getAttribute('href');
    return wordsOf(link) === '' || accountOf(href) !== null || permalinkOf(href) !== null;
  });
  const rows = links.map((link) => {
    let row = link;
    for (let up = link.parentElement; up !== null && up !== box; up = up.parentElement) {
      if (up.contains(title)) break;
      row = up;
    }
    return row;
  });
  return [title, ...rows];
}
