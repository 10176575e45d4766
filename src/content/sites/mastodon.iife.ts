import { mastodon } from '../../networks/mastodon/index.ts';
import { begin } from '../begin.ts';

/** On a host that the user allowed: nothing is known of it but what its page looks like. */
document.addEventListener(
  'DOMContentLoaded',
  () => {
    if (mastodon.recognise?.(document)) begin(mastodon);
  },
  { once: true },
);
