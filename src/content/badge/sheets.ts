import { sheetOf } from '../shadow.ts';
import STYLE from './badge.css?inline';
import PAGE_STYLE from './page.css?inline';

/** One sheet for all badges of a document. */
const sheets = new WeakMap<Document, CSSStyleSheet>();

/** Gives a badge its look. */
export function styleRoot(document: Document, root: ShadowRoot): void {
  const sheet = sheets.get(document) ?? sheetOf(document, STYLE);
  sheets.set(document, sheet);
  root.adoptedStyleSheets = [sheet];
}

const styled = new WeakSet<Document>();

/** Gives the page the rules for posts that are faded or folded; once, and only where one is. */
export function stylePage(document: Document): void {
  if (styled.has(document)) return;
  styled.add(document);
  // Firefox keeps the list of a page's sheets from content scripts; the page's own view of it is open.
  const owner = (document as Document & { wrappedJSObject?: Document }).wrappedJSObject ?? document;
  owner.adoptedStyleSheets.push(sheetOf(document, PAGE_STYLE));
}
