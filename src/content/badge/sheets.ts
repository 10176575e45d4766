import { PAGE_STYLE, STYLE } from './style.ts';

type View = Window & typeof globalThis & { wrappedJSObject?: Window & typeof globalThis };

/** One sheet for all badges of a document. */
const sheets = new WeakMap<Document, CSSStyleSheet>();

/** Gives a badge its look. A constructed sheet is not subject to the page's Content-Security-Policy. */
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

/** Firefox wants the sheet from the page's own window, not from the content script's. */
function sheetOf(document: Document, css: string): CSSStyleSheet {
  const view = document.defaultView as View | null;
  const Sheet = view?.wrappedJSObject?.CSSStyleSheet ?? view?.CSSStyleSheet ?? CSSStyleSheet;
  const sheet = new Sheet();
  sheet.replaceSync(css);
  return sheet;
}
