import { judge } from '../detect/judge.ts';
import { postKey } from '../model/keys.ts';
import type { AccountFacts, Post } from '../model/post.ts';
import type { RulebookId, Verdict } from '../model/verdict.ts';
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
 * Reads, joins and judges one unit of a page.
 * @param rulebook the user's choice, see `Settings`
 * @returns null where the unit is no post, or markup that no reader understands
 */
export function readUnit(
  unit: Element,
  network: Network,
  context: PageContext,
  index: DataIndex,
  rulebook: RulebookId | null = null,
): Reading | null {
  const shown = network.page.read(unit, context);
  if (shown === null) return null;
  const post = index.join(shown);
  return { post, key: postKey(post), verdict: judge(post, { rulebook }) };
}

/** What a page says as it stands, for `read-page`: the same steps the content script takes. */
export function readDocument(
  root: Document,
  network: Network,
  url: URL,
): { readings: Reading[]; account: AccountFacts | null } {
  const context = pageContext(root, url);
  const index = new DataIndex();
  readInlineData(root, network, index);
  const byKey = new Map<string, Reading>();
  let nameless = 0;
  for (const unit of root.querySelectorAll(network.page.unit)) {
    const reading = readUnit(unit, network, context, index);
    if (reading === null || isNothing(reading)) continue;
    const key = reading.key ?? `nameless ${nameless++}`;
    if (!byKey.has(key)) byKey.set(key, reading);
  }
  const account = network.page.account(root, context);
  return {
    readings: [...byKey.values()],
    account: account === null ? null : index.account(account),
  };
}

/** A shell that shows neither whose post it is, nor which, nor that it is an ad. */
function isNothing({ post }: Reading): boolean {
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
