import browser from 'webextension-polyfill';

/*
 * Hosts that only the user can allow. The browser keeps what is allowed, and the worker follows it
 * (src/background/sites.ts): nothing is stored here.
 */

/**
 * - `named`: the manifest names it, so that Adrift runs there unasked
 * - `other`: it is the user's to allow
 */
export interface Site {
  kind: 'named' | 'other';
  host: string;
}

/**
 * The site of an address.
 * @param address of a tab; undefined where the browser does not tell it
 * @returns null for all but https
 */
export function siteOf(address: string | undefined): Site | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const { protocol, hostname: host } = new URL(address);
  if (protocol !== 'https:' || host === '') return null;
  return { kind: namedSites().includes(patternOf(host)) ? 'named' : 'other', host };
}

/** Whether the browser lets Adrift read a host, also one that the manifest names. */
export async function isAllowed(host: string): Promise<boolean> {
  // Not by `contains`: Chromium does not count the sites of content scripts there.
  const { origins = [] } = await browser.permissions.getAll();
  return [patternOf(host), ...EVERYWHERE].some((pattern) => origins.includes(pattern));
}

/** How browsers name it that every site is allowed. */
const EVERYWHERE = ['https://*/*', '*://*/*', '<all_urls>'];

/**
 * Has the browser ask the user. Only within the handler of a click, before anything is awaited.
 * @returns whether the host is allowed now
 */
export function allow(host: string): Promise<boolean> {
  return browser.permissions.request(permissionFor(host));
}

/** Takes back what the user allowed. */
export function disallow(host: string): Promise<boolean> {
  return browser.permissions.remove(permissionFor(host));
}

function permissionFor(host: string) {
  return { origins: [patternOf(host)] };
}

function patternOf(host: string): string {
  return `https://${host}/*`;
}

function namedSites(): string[] {
  const { content_scripts: scripts = [] } = browser.runtime.getManifest();
  return scripts.flatMap(({ matches = [] }) => matches);
}
