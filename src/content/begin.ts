import type { PageSide } from '../networks/network.ts';
import { startSession } from './session.ts';
import { runWhileOn } from './switch.ts';

/** Reads a network's page, as long as the user has not switched the network off. */
export function begin(network: PageSide): void {
  runWhileOn(network.id, () => startSession(network));
}
