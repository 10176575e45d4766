/*
 * The script in the page's own world. It reads what the page loads and changes nothing:
 *
 *   page --fetch / XMLHttpRequest--> site          (wrapped functions pass everything through)
 *                 \__ copy, when idle __ network.data.read __ channel --> content script
 */

import { openChannel } from '../channel.ts';
import { networkOf } from '../networks/registry.ts';
import { observeResponses } from './responses.ts';

const network = networkOf(new URL(location.href));
if (network?.data) {
  const { data } = network;
  const send = openChannel(window);
  observeResponses(
    (url) => data.wants(url),
    (json) => {
      const facts = data.read(json);
      if (facts.posts.length + facts.accounts.length > 0) send(JSON.stringify(facts));
    },
  );
}
