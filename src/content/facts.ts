import * as v from 'valibot';
import type { NetworkId } from '../model/network.ts';
import { AccountFactsSchema, type Post, PostSchema } from '../model/post.ts';
import type { DataFacts } from '../networks/network.ts';

const MAX_POSTS = 1000;
const FactsSchema = v.object({
  posts: v.pipe(v.array(v.unknown()), v.maxLength(MAX_POSTS)),
  accounts: v.pipe(v.array(v.unknown()), v.maxLength(MAX_POSTS)),
});

/**
 * Validates what came through the page's world: any script of the page could have sent it.
 * @returns the entries that are well formed and of this network; the others are left out
 */
export function parseFacts(message: unknown, network: NetworkId): DataFacts {
  const facts = v.safeParse(FactsSchema, parseJson(message));
  if (!facts.success) return { posts: [], accounts: [] };
  return {
    posts: valid(PostSchema, facts.output.posts, network) satisfies Post[],
    accounts: valid(AccountFactsSchema, facts.output.accounts, network),
  };
}

function valid<S extends v.GenericSchema<unknown, { network: NetworkId }>>(
  schema: S,
  entries: unknown[],
  network: NetworkId,
): v.InferOutput<S>[] {
  return entries.flatMap((entry) => {
    const parsed = v.safeParse(schema, entry);
    return parsed.success && parsed.output.network === network ? [parsed.output] : [];
  });
}

function parseJson(message: unknown): unknown {
  try {
    return typeof message === 'string' ? JSON.parse(message) : null;
  } catch {
    return null;
  }
}
