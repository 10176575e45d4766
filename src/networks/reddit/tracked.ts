import { at, parseDocuments, text } from '../json.ts';
import { isHandle, isPostId } from './addresses.ts';
import { ownElements } from './parts.ts';

/** What Reddit counts clicks by; around a search result, or in it. Proof: search-de.html. */
const CONTEXT = 'data-faceplate-tracking-context';
/** Real ones have some hundred characters. */
const MAX_CONTEXT = 20_000;

/**
 * Who wrote a search result, which shows it nowhere else.
 * @param id of the result's post: the context around it may be that of another
 */
export function trackedAuthor(unit: Element, id: string | null): string | null {
  const authors = contextsOf(unit, id).map((context) => text(at(context, 'profile', 'name')));
  return authors.find(isHandle) ?? null;
}

/**
 * True for an advertisement whose context stands around it. EasyList (August 2026) knows the word;
 * that it is told of the post, as the post's other facts are, was not yet seen.
 */
export function isTrackedAd(unit: Element, id: string | null): boolean {
  return contextsOf(unit, id).some((context) => at(context, 'post', 'promoted') === true);
}

function contextsOf(unit: Element, id: string | null): unknown[] {
  const around = unit.closest(`[${CONTEXT}]`);
  const elements = [...ownElements(unit, `[${CONTEXT}]`), ...(around === null ? [] : [around])];
  return elements
    .map((element) => element.getAttribute(CONTEXT) ?? '')
    .flatMap((context) => (context.length > MAX_CONTEXT ? [] : parseDocuments(context)))
    .filter((context) => isPostId(id) && text(at(context, 'post', 'id')) === id);
}
