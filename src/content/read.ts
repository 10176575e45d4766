import { postKey } from '../model/keys.ts';
import type { AccountFacts, Post } from '../model/post.ts';
import type { Verdict } from '../model/verdict.ts';
import { parseDocuments } from '../networks/json.ts';
import type { Network, PageContext } from '../networks/network.ts';
import { DataIndex } from './join.ts';

/** A post as it stands on the page, and what is said of it. */
export interface Reading {
  post: Post;
  key: string | null;
  verdict: Verdict;
}

/**
 * Reads one unit of a page, and joins it with page data.
 * @returns null where the unit is no post, or markup that no reader understands
 */
export function readPost(
  unit: Element,
  network: Network,
  context: PageContext,
  index: DataIndex,
): Post | null {
  const shown = network.page.read(unit, context);
  return shown === null ? null : index.join(shown);
}

/** What a page says as it stands, for `read-page`: the same steps the content script takes. */
export function readDocument(
  root: Document,
  network: Network,
  url: URL,
  judge: (post: Post) => Verdict,
): { readings: Reading[]; account: AccountFacts | null } {
  const context = pageContext(root, url);
  const index = new DataIndex();
  readInlineData(root, network, index);
  const byKey = new Map<string, Reading>();
  let nameless = 0;
  for (const unit of root.querySelectorAll(network.page.unit)) {
    const post = readPost(unit, network, context, index);
    if (post === null || isNothing(post)) continue;
    const key = postKey(post);
    const name = key ?? `nameless ${nameless++}`;
    if (!byKey.has(name)) byKey.set(name, { post, key, verdict: judge(post) });
  }
  const account = network.page.account(root, context);
  return {
    readings: [...byKey.values()],
    account: account === null ? null : index.account(account),
  };
}

/** A shell that shows neither whose post it is, nor which, nor that it is an ad. */
function isNothing(post: Post): boolean {
  return post.author === null && post.id === null && post.labels.length === 0;
}

export function pageContext(root: Document, url: URL): PageContext {
  return { url, lang: root.documentElement.lang };
}

/**
 * Takes up the data that the page's first answer carries in inline scripts.
 * @returns the join keys of the posts found
 */
export function readInlineData(root: ParentNode, network: Network, index: DataIndex): string[] {
  if (network.data === null) return [];
  const { data } = network;
  return Array.from(root.querySelectorAll(data.inline)).flatMap((script) =>
    (data.documents ?? parseDocuments)(script.textContent ?? '').flatMap((json) =>
      index.add(data.read(json)),
    ),
  );
}
