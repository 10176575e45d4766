import browser from 'webextension-polyfill';

/*
 * Which sites the browser lets Adrift read. The browser keeps that; nothing is stored here. Chromium
 * gives the sites of the manifest for good, in Firefox they can be withdrawn as all others.
 */

/** The match patterns of all sites that may be read. */
export async function allowedPatterns(): Promise<string[]> {
  // Not `contains`: Chromium does not count the sites of content scripts there.
  const { origins = [] } = await browser.permissions.getAll();
  return origins;
}

/**
 * Has the browser ask the user for these sites. Only within the handler of a click, before anything
 * is awaited.
 * @returns whether they are allowed now
 */
export function allowPatterns(patterns: string[]): Promise<boolean> {
  return patterns.length === 0
    ? Promise.resolve(true)
    : browser.permissions.request({ origins: patterns });
}

/** Gives back what may be given back of these sites. */
export async function withdrawPatterns(patterns: string[]): Promise<void> {
  if (patterns.length === 0) return;
  await browser.permissions.remove({ origins: patterns }).catch(() => {
    // Chromium: what the manifest names is given for good. Switched off, nothing is read there either.
  });
}

/** Calls whenever the browser's permissions change, until the signal ends it. */
export function followAccess(changed: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  for (const event of [onAdded, onRemoved]) {
    event.addListener(changed);
    signal.addEventListener('abort', () => event.removeListener(changed));
  }
}
