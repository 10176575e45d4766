import { labelText } from '../../detect/labels.ts';

/** Letters of a label that is taken apart; shorter rows are no label in any language that is. */
const MIN_LETTERS = 4;
/** A row of letters with its decoys; a longer one is no label. */
const MAX_LETTERS = 120;

/**
 * What a reader sees or hears at an element, in every way by which Facebook has drawn its labels
 * (facts 5, 2020 to 2026): plain words, words that stand elsewhere on the page, shuffled letters.
 * @returns the texts as labels are compared; none is a part of another element's
 */
export function shownTexts(element: Element): string[] {
  const own = element.childElementCount === 0 ? element.textContent : lettersIn(element);
  const texts = [
    own,
    // A closed root stays closed to us; then the post is undecided.
    element.shadowRoot?.textContent,
    referencedText(element),
    element.getAttribute('aria-label'),
    drawn(element),
  ];
  return texts.map((text) => labelText(text ?? '')).filter((text) => text !== '');
}

/**
 * The text that `aria-labelledby` points at; Facebook keeps it in a pool elsewhere on the page.
 * @returns null where it points nowhere, or at what is not filled in yet
 */
function referencedText(element: Element): string | null {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/u) ?? [];
  const texts = ids.map((id) => element.ownerDocument.getElementById(id)?.textContent ?? '');
  return texts.join(' ').trim() || null;
}

/** The text of another drawing that an `svg` repeats (`<use href="#id">`), or its own. */
function drawn(element: Element): string | null {
  if (element.localName === 'text') return element.textContent;
  if (element.localName !== 'use') return null;
  const target = element.getAttribute('href') ?? element.getAttribute('xlink:href') ?? '';
  if (!target.startsWith('#')) return null;
  return element.ownerDocument.getElementById(target.slice(1))?.textContent ?? null;
}

/**
 * Letters set one by one, in the order in which they are laid out, without the hidden decoys among
 * them. Cost: computes styles, but asks for no layout, and only for a row of single letters.
 */
function lettersIn(row: Element): string | null {
  const letters = Array.from(row.children);
  const { length } = letters;
  if (length < MIN_LETTERS || length > MAX_LETTERS || !letters.every(isLetter)) return null;
  const shown = letters
    .map((letter) => ({ letter, style: getComputedStyle(letter) }))
    .filter(({ style }) => isShown(style))
    .sort((a, b) => Number(a.style.order) - Number(b.style.order))
    .map(({ letter }) => letterOf(letter));
  // Hyphens were put between the letters in 2021.
  return shown.join('').replaceAll('-', '');
}

function isLetter(element: Element): boolean {
  return letterOf(element).length <= 2;
}

/** Some letters are drawn by the style sheet, from an attribute. */
function letterOf(element: Element): string {
  return (element.textContent || element.getAttribute('data-content') || '').trim();
}

function isShown({ display, visibility, position, opacity, fontSize }: CSSStyleDeclaration) {
  return (
    display !== 'none' &&
    visibility === 'visible' &&
    (position === 'static' || position === 'relative') &&
    opacity !== '0' &&
    fontSize !== '0px'
  );
}
