import type { Browser } from 'webextension-polyfill';

/**
 * Stands for webextension-polyfill but in the worker, see vite.config.ts. All that is called there answers
 * with promises in both browsers by itself, and the polyfill weighs 3 kB in every page, and some ms of the
 * popup's first paint; only a listener's own promise needs it. Not `browser`, which in Chrome could be an
 * element of a site's page with that id.
 */
export default (globalThis as unknown as { chrome: Browser }).chrome;
