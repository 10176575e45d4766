import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../model/settings.ts';
import { followSettings, saveSettings } from '../settings.ts';

/** The user's choices, and a way to change them. */
export interface Choices {
  /** Null until they are read. */
  settings: Settings | null;
  /** Keeps a choice, once `first` is done; it is shown at once. */
  choose(chosen: Partial<Settings>, first?: Promise<void>): void;
  /** Whether the last choice could not be kept. */
  failed: boolean;
}

/** Follows the settings, also those that another page or browser of the user changes. */
export function useSettings(): Choices {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const closed = new AbortController();
    followSettings(setSettings, closed.signal);
    return () => closed.abort();
  }, []);
  const choose = (chosen: Partial<Settings>, first = Promise.resolve()) => {
    setSettings((now) => now && { ...now, ...chosen });
    first
      .then(() => saveSettings(chosen))
      .then(
        () => setFailed(false),
        () => setFailed(true),
      );
  };
  return { settings, choose, failed };
}
