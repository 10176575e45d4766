import { useEffect, useState } from 'preact/hooks';
import { sendMessage } from '../messaging.ts';
import { setNetworkOff } from '../settings.ts';
import { allowedPatterns, allowPatterns, followAccess, withdrawPatterns } from './access.ts';
import { accessOf, type NetworkAccess, type Sites } from './network-access.ts';
import { useSettings } from './use-settings.ts';

/** All networks, and how to switch one on or off; null until that is known. */
export function useNetworks() {
  const { settings } = useSettings();
  const [sites, setSites] = useState<Sites | null>(null);
  const [allowed, setAllowed] = useState<string[] | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const closed = new AbortController();
    const look = () => void allowedPatterns().then(setAllowed, () => setAllowed([]));
    followAccess(look, closed.signal);
    look();
    sendMessage('networkSites').then(setSites, () => setFailed(true));
    return () => closed.abort();
  }, []);
  const networks = settings && sites && allowed && accessOf(sites, allowed, settings.networksOff);
  const turn = ({ id, missing, sites: patterns }: NetworkAccess, on: boolean) => {
    const done = on
      ? allowPatterns(missing).then((given) => (given ? setNetworkOff(id, false) : undefined))
      : setNetworkOff(id, true).then(() => withdrawPatterns(patterns));
    done.then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  return { networks, turn, failed };
}
