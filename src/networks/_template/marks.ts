import { labelOf } from '../../detect/labels.ts';
import type { Label } from '../../model/post.ts';
import { isWithin } from '../elements.ts';
import { BYLINE, MEDIA, ownElements, ROW, TEXT, UNIT } from './parts.ts';

/**
 * Look first for a mark that needs no words: an element, an attribute, an ad's own kind of link.
 * Take it only where it stands for one post alone, and ask: does anything organic have it too?
 */
const PAID_SLOT = '[data-slot="paid"]';

/**
 * Where a leaf's text may be the author's own words or another's name: no label is read there.
 * Somebody will call themselves "Sponsored" one day, or write it alone on a line.
 */
const NO_LABEL = [TEXT, BYLINE, MEDIA, 'a', 'button'].join(', ');

/** What the site itself says of a post: one label of a kind, shown words before silent marks. */
export function labelsOf(unit: Element): Label[] {
  const labels = [...writtenLabels(unit), ...adMarks(unit)];
  return labels.filter(
    ({ kind }, index) => labels.findIndex((label) => label.kind === kind) === index,
  );
}

/**
 * The words of all networks' labels, in all languages, are in src/detect/labels.ts. It is given the
 * whole text of one leaf (an element that holds text alone), never a part of it and never the text
 * of a whole card: "Sponsored" is a label, "Sponsored by my mum" is a joke.
 */
function writtenLabels(unit: Element): Label[] {
  return ownElements(unit, 'span, div, p').flatMap((element) => {
    const label = element.childElementCount === 0 ? labelOf(element.textContent ?? '') : null;
    return label === null || isWithin(element, NO_LABEL, unit) ? [] : [label];
  });
}

/** The mark stands beside the post, so the row must hold no second one. No words: named by itself. */
function adMarks(unit: Element): Label[] {
  const row = unit.closest(ROW);
  const marks = Array.from(row?.children ?? []).filter((child) => child.matches(PAID_SLOT));
  const isAlone = Array.from(row?.querySelectorAll(UNIT) ?? []).every((post) =>
    unit.contains(post),
  );
  return marks.length > 0 && isAlone
    ? [{ kind: 'platform-ad', text: 'paid-slot', brand: null }]
    : [];
}
