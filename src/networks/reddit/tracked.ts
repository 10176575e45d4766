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
  const around = unit.closest(`[${CONTEXT}]`);
  const contexts = [...ownElements(unit, `[${CONTEXT}]`), ...(around === null ? [] : [around])];
  for (const element of contexts) {
    const context = element.getAttribute(CONTEXT) ?? '';
    const [json] = context.length > MAX_CONTEXT ? [] : parseDocuments(context);
    const author = text(at(json, 'profile', 'name'));
    const post = text(at(json, 'post', 'id'));
    if (isHandle(author) && isPostId(post) && post === id) return author;
  }
  return null;
}
