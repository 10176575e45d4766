/*
 * The script in the page's own world. It reads what the page loads and changes nothing:
 *
 *   page --fetch / XMLHttpRequest--> site          (wrapped functions pass everything through)
 *                 \__ copy, when idle __ data.read __ channel --> content script
 */

import { openChannel } from '../channel.ts';
import type { DataReader } from '../networks/network.ts';
import { observeResponses } from './responses.ts';

/** Posts in one message; the content script takes no more than 1,000. */
const CHUNK = 200;

/** Hands over what a reader finds in the page's responses. */
export function handOver(data: DataReader): void {
  const send = openChannel(window);
  observeResponses(
    (url) => data.wants(url),
    (json) => {
      const { posts, accounts } = data.read(json);
      for (let i = 0; i < Math.max(posts.length, accounts.length); i += CHUNK) {
        const part = { posts: posts.slice(i, i + CHUNK), accounts: accounts.slice(i, i + CHUNK) };
        send(JSON.stringify(part));
      }
    },
  );
}
