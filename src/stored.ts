import browser from 'webextension-polyfill';

/**
 * Tells what the browser's storage holds under some keys, now and after every change, until the signal
 * ends it. Storage that does not answer tells nothing.
 */
export function followStored<T>(
  area: 'sync' | 'local',
  keys: readonly string[],
  read: () => Promise<T>,
  use: (value: T) => void,
  signal: AbortSignal,
): void {
  const tell = () =>
    void read().then(
      (value) => !signal.aborted && use(value),
      () => {},
    );
  const changed = (changes: Record<string, unknown>, where: string) => {
    if (where === area && keys.some((key) => key in changes)) tell();
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => {
    // Without its extension an orphaned page has no storage either.
    browser.storage?.onChanged.removeListener(changed);
  });
  tell();
}
