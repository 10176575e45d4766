/*
 * The script in the page's own world. It reads what the page loads and changes nothing:
 *
 *   page --fetch / XMLHttpRequest--> site          (wrapped functions pass everything through)
 *                 \__ copy, when idle __ data.read __ idle, part by part __ channel --> content script
 *   inline scripts, once parsed, idle _/
 */

import { openChannel } from '../channel.ts';
import { readInline } from '../networks/inline.ts';
import type { DataFacts, DataReader } from '../networks/network.ts';
import { whenIdle } from './idle.ts';
import { observeResponses } from './responses.ts';

/**
 * Posts in one message. The content script looks at it in the task in which it is sent: few enough that
 * this is no long one, on a slow processor either.
 */
const CHUNK = 10;
/** Longest wait for the next message, in ms: what was read late need not be late once more. */
const SOON = 50;

/** Hands over what a reader finds in the page's first answer and in its responses. */
export function handOver(data: DataReader): void {
  const send = openChannel(window);
  const idle = whenIdle();
  const sendFacts = ({ posts, accounts }: DataFacts) => {
    for (let i = 0; i < Math.max(posts.length, accounts.length); i += CHUNK) {
      const part = { posts: posts.slice(i, i + CHUNK), accounts: accounts.slice(i, i + CHUNK) };
      idle(() => send(JSON.stringify(part)), SOON);
    }
  };
  observeResponses(
    (url) => data.wants(url),
    (json) => sendFacts(data.read(json)),
    idle,
  );
  const readPage = () =>
    idle(() => {
      for (const facts of readInline(document, data)) sendFacts(facts);
    });
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', readPage, { once: true });
  else readPage();
}
