import browser from 'webextension-polyfill';
import type { TabState } from '../model/messages.ts';

/** The text of a bug report: exactly what is shown, and what is copied. Not translated: for us. */
export function reportText({ network, report }: Pick<TabState, 'network' | 'report'>): string {
  const { version } = browser.runtime.getManifest();
  return JSON.stringify({ adrift: version, network, ...report }, null, 2);
}
