/** What must hold of everything that a reader says, whatever it read. */
import * as v from 'valibot';
import {
  type AccountFacts,
  AccountFactsSchema,
  type Post,
  PostSchema,
} from '../../src/model/post.ts';
import type { Network } from '../../src/networks/network.ts';

/**
 * A post that the content script takes, and that stands where the network does.
 * @throws where it is none
 */
export function expectSoundPost(post: Post, network: Network): void {
  expectValid(PostSchema, post);
  expectOwn(post.network === network.id, `a post of ${post.network}`);
  expectHere(post.url, network);
  for (const author of [post.author, ...post.coAuthors]) expectHere(author?.url ?? null, network);
  for (const link of post.links) expectOwn(isWeb(link), `a link to ${link}`);
}

/** The same for an account. */
export function expectSoundAccount(account: AccountFacts, network: Network): void {
  expectValid(AccountFactsSchema, account);
  expectOwn(account.network === network.id, `an account of ${account.network}`);
  expectHere(account.url, network);
}

/** @throws with the field that does not fit the model */
function expectValid(schema: v.GenericSchema, value: unknown): void {
  const { issues } = v.safeParse(schema, value);
  if (issues !== undefined)
    throw new Error(issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`).join('; '));
}

/** Servers of Mastodon show accounts of others; every other network is at home on its own hosts. */
function expectHere(address: string | null, { hosts }: Network): void {
  if (address === null) return;
  expectOwn(isWeb(address), `the address ${address}`);
  const { hostname } = new URL(address);
  expectOwn(hosts.length === 0 || hosts.includes(hostname), `an address on ${hostname}`);
}

function isWeb(address: string): boolean {
  return /^https?:\/\//.test(address) && URL.canParse(address);
}

function expectOwn(holds: boolean, what: string): void {
  if (!holds) throw new Error(`${what}, which is not the network's`);
}
