import { answerTab, sendMessage } from '../messaging.ts';
import type { TabState } from '../model/messages.ts';
import type { NetworkId } from '../model/network.ts';
import { followSettings } from '../settings.ts';

/**
 * Runs a network's session while the user has not switched the network off. Meanwhile nothing is read,
 * marked or sent; the popup is told why.
 * @param start starts a session; @returns what ends it
 */
export function runWhileOn(network: NetworkId, start: () => () => void): void {
  let off: boolean | null = null;
  let end = () => {};
  followSettings(({ networksOff }) => {
    const wasOff = off;
    off = networksOff.includes(network);
    if (off === wasOff) return;
    end();
    end = off ? answerOff(network) : start();
    if (off && wasOff === false) clearCount();
  }, new AbortController().signal);
}

function answerOff(network: NetworkId): () => void {
  const page = { read: 0, sponsored: 0 };
  const nothing = { report: null, page, account: null, adFree: null, sweep: null };
  const tabState = (): TabState => ({ network, health: 'off', ...nothing });
  return answerTab({ tabState, sweepStart: tabState, sweepStop: tabState });
}

/** Takes the number off the toolbar button. */
function clearCount(): void {
  const page = { read: 0, sponsored: 0 };
  sendMessage('record', { sightings: [], accounts: [], page }).catch(() => {
    // The worker is gone, and the number with it.
  });
}
