import { useEffect, useRef, useState } from 'preact/hooks';
import type { AccountSummary } from '../model/tally.ts';

/**
 * Which account's details are open. On the way back the focus returns to where it came from, or to
 * `fallback` where that is gone.
 */
export function useDetails() {
  const [opened, setOpened] = useState<AccountSummary | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const fallback = useRef<HTMLElement>(null);
  useEffect(() => {
    if (opened !== null || opener.current === null) return;
    const target = opener.current.isConnected ? opener : fallback;
    target.current?.focus();
    opener.current = null;
  }, [opened]);
  return {
    opened,
    open: (account: AccountSummary, from: HTMLElement) => {
      opener.current = from;
      setOpened(account);
    },
    back: () => setOpened(null),
    /** Back from an account that is no more, whose row still stands for a moment. */
    leave: () => {
      opener.current = fallback.current;
      setOpened(null);
    },
    fallback,
  };
}
