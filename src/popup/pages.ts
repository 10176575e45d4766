import browser from 'webextension-polyfill';

/** The address of the full page, or of a part of it (src/dashboard/route.ts). */
export function dashboardUrl(part?: 'settings'): string {
  const page = browser.runtime.getURL('src/dashboard/index.html');
  return part === undefined ? page : `${page}#/${part}`;
}
