import * as v from 'valibot';
import { AccountFactsSchema, type Post, PostSchema } from '../../../src/model/post.ts';
import type { DataReader } from '../../../src/networks/network.ts';

/**
 * What a data reader finds in a document, once all of it is shown to fit the model.
 * @throws where the reader throws, or gives what the content script would refuse
 */
export function validPosts(data: DataReader, document: unknown): Post[] {
  const { posts, accounts } = data.read(document);
  for (const post of posts) v.parse(PostSchema, post);
  for (const account of accounts) v.parse(AccountFactsSchema, account);
  return posts;
}
