import browser from 'webextension-polyfill';
import { t } from '../ui/i18n.ts';

type View = Window & typeof globalThis & { wrappedJSObject?: Window & typeof globalThis };

/** Events that stay inside: the site's own handlers would open the post, or take a key for theirs. */
const KEPT_EVENTS = [
  'click',
  'dblclick',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'keydown',
  'keyup',
  'keypress',
  'touchstart',
  'touchend',
];

const keep = (event: Event) => event.stopPropagation();

/** Of the user's messages; asked for once. */
const language = { dir: '', lang: '' };

/** Gives an element of ours an open shadow root in the user's language. */
export function shadowOf(host: HTMLElement): ShadowRoot {
  language.dir ||= browser.i18n.getMessage('@@bidi_dir');
  language.lang ||= t('locale');
  host.dir = language.dir;
  host.lang = language.lang;
  for (const name of KEPT_EVENTS) host.addEventListener(name, keep);
  return host.attachShadow({ mode: 'open' });
}

/**
 * A constructed sheet is not subject to the page's Content-Security-Policy. Firefox wants it from the
 * page's own window, not from the content script's.
 */
export function sheetOf(document: Document, css: string): CSSStyleSheet {
  const view = document.defaultView as View | null;
  const Sheet = view?.wrappedJSObject?.CSSStyleSheet ?? view?.CSSStyleSheet ?? CSSStyleSheet;
  const sheet = new Sheet();
  sheet.replaceSync(css);
  return sheet;
}

/**
 * Light text means a dark page. Rec. 709 luma.
 * @param color a computed `rgb()` colour
 */
export function isLight(color: string): boolean {
  const [r = 0, g = 0, b = 0] = color.match(/[\d.]+/g)?.map(Number) ?? [];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b > 140;
}
