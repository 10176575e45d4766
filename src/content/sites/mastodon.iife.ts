import { mastodon } from '../../networks/mastodon/index.ts';
import { startSession } from '../session.ts';

/** On a host that the user allowed: nothing is known of it but what its page looks like. */
document.addEventListener(
  'DOMContentLoaded',
  () => {
    if (mastodon.recognise?.(document)) startSession(mastodon);
  },
  { once: true },
);
