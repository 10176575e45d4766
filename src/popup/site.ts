import browser from 'webextension-polyfill';

/*
 * Hosts that only the user can allow. The browser keeps what is allowed, and the worker follows it
 * (src/background/sites.ts): nothing is stored here.
 */

/**
 * The host of an address, where Adrift would need the user's word to read it.
 * @param address of a tab; undefined where the browser does not tell it
 * @returns null for the sites that the manifest names, and for all but https
 */
export function siteOf(address: string | undefined): string | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:' || hostname === '') return null;
  return namedSites().includes(patternOf(hostname)) ? null : hostname;
}

export function isAllowed(host: string): Promise<boolean> {
  return browser.permissions.contains(permissionFor(host));
}

/**
 * Has the browser ask the user. Only within the handler of a click, before anything is awaited.
 * @returns whether the host is allowed now
 */
export function allow(host: string): Promise<boolean> {
  return browser.permissions.request(permissionFor(host));
}

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
