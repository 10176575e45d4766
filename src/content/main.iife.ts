import { networkByMarkup, networkOf } from '../networks/registry.ts';
import { startSession } from './session.ts';

const network = networkOf(new URL(location.href));
if (network !== null) startSession(network);
else document.addEventListener('DOMContentLoaded', startByMarkup, { once: true });

/** On a host that the user allowed: nothing is known of it but what its page looks like. */
function startByMarkup(): void {
  const recognised = networkByMarkup(document);
  if (recognised !== null) startSession(recognised);
}
