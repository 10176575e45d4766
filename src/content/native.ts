import type { Browser } from 'webextension-polyfill';

/**
 * Stands for webextension-polyfill in content scripts, see vite.config.ts. All that they call answers
 * with promises in both browsers by itself, and the polyfill weighs 3 kB in every page. Not `browser`,
 * which in Chrome could be an element of the page with that id.
 */
export default (globalThis as unknown as { chrome: Browser }).chrome;
