import { useEffect, useState } from 'preact/hooks';
import type { NetworkId } from '../../model/network.ts';
import { followHealth, type NetworkHealth } from '../../network-health.ts';

/** When each network was last read, and whether it looked changed; null until that is known. */
export function useHealth(): Record<NetworkId, NetworkHealth> | null {
  const [health, setHealth] = useState<Record<NetworkId, NetworkHealth> | null>(null);
  useEffect(() => {
    const closed = new AbortController();
    followHealth(setHealth, closed.signal);
    return () => closed.abort();
  }, []);
  return health;
}
