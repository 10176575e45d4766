import * as v from 'valibot';
import { correct } from '../ledger/corrections.ts';
import { accountSummary, correctionsOf } from '../ledger/queries.ts';
import { record } from '../ledger/record.ts';
import { star } from '../ledger/star.ts';
import { catchUp } from '../ledger/write.ts';
import { FINGERPRINT } from '../model/keys.ts';
import {
  type AccountRef,
  AccountRefSchema,
  CorrectSchema,
  type Messages,
  type PageReport,
  PageReportSchema,
  RecordSchema,
  type Sighting,
  SightingSchema,
  StarSchema,
} from '../model/messages.ts';
import type { NetworkId } from '../model/network.ts';
import { type AccountFacts, AccountFactsSchema, NetworkIdSchema } from '../model/post.ts';

/** The part of the browser's `MessageSender` that is relied on. */
export interface Sender {
  id?: string | undefined;
  /** Of the frame that sent; the browser's word, unlike `tab.url` there without any permission. */
  url?: string | undefined;
  tab?: { id?: number | undefined; incognito?: boolean | undefined } | undefined;
}

/** What the handlers need of the browser. */
export interface Environment {
  extensionId: string;
  /** The address that all pages of the extension begin with. */
  extensionUrl: string;
  /** The network whose page an address is, null for other pages. */
  networkOf(url: URL): NetworkId | null;
  /** Shows a count on the toolbar button while this tab is the open one. */
  showCount(tab: number, count: number): void;
  /** Told who is the author of what was recorded, at least one post. */
  recorded(network: NetworkId, authors: readonly AccountRef[]): void;
  /** Told what a network's page looks like that cannot be read any more. */
  lookedChanged(network: NetworkId, report: PageReport): Promise<void>;
  /** Told when something changed that the user's other browsers should have too. */
  shared(): void;
  /** ms since 1970. */
  now(): number;
}

/** One handler for each message that pages of networks may send. They reject what is malformed. */
export type Handlers = {
  [Name in 'record' | 'corrections' | 'correct' | 'star' | 'account' | 'lookedChanged']: (
    data: unknown,
    sender: Sender,
  ) => Promise<ReturnType<Messages[Name]>>;
};

// The items are parsed one by one, so that a bad one does not take the others with it.
const EnvelopeSchema = v.object({
  sightings: v.pipe(v.array(v.unknown()), v.maxLength(200)),
  accounts: v.pipe(v.array(v.unknown()), v.maxLength(200)),
  page: RecordSchema.entries.page,
});
const KeyedSchema = v.pick(CorrectSchema, ['key']);

/** What the worker does with each message; state lives in the ledger only. */
export function createHandlers(env: Environment): Handlers {
  return {
    async record(data, sender) {
      const scope = scopeOf(sender, env);
      if (scope === 'all') throw new Error('refused: only a page of a network records');
      const { sightings, accounts, page } = parse(EnvelopeSchema, data);
      const sound = sightings.flatMap((item) => soundSighting(item, scope));
      const shared = await record(
        {
          sightings: sound,
          accounts: accounts.flatMap((item) => soundAccount(item, scope)),
        },
        env.now(),
      );
      if (shared) env.shared();
      if (sound.length > 0) env.recorded(scope, sound.flatMap(authorOf));
      if (sender.tab?.id !== undefined) env.showCount(sender.tab.id, page.sponsored);
      // A refused sighting is named too: it will not get better, and the page shall let go of it.
      return { recorded: sightings.flatMap(keyOf) };
    },
    async corrections(data, sender) {
      const network = parse(NetworkIdSchema, data);
      demand(covers(scopeOf(sender, env), network));
      return correctionsOf(network);
    },
    async correct(data, sender) {
      const { key, correction } = parse(CorrectSchema, data);
      const scope = scopeOf(sender, env);
      demand(scope === 'all' || key.startsWith(`${scope}:`));
      await correct(key, correction, env.now());
      env.shared();
    },
    async star(data, sender) {
      const { starred, ...ref } = parse(StarSchema, data);
      demand(covers(scopeOf(sender, env), ref.network));
      await star(ref, starred, env.now());
      env.shared();
    },
    async account(data, sender) {
      const ref = parse(AccountRefSchema, data);
      demand(covers(scopeOf(sender, env), ref.network));
      await catchUp();
      return accountSummary(ref);
    },
    async lookedChanged(data, sender) {
      const report = parse(PageReportSchema, data);
      const scope = scopeOf(sender, env);
      if (scope === 'all') throw new Error('refused: only a page of a network looks changed');
      await env.lookedChanged(scope, report);
    },
  };
}

/**
 * What a sender may read and write: the extension's own pages all, a page of a network this network.
 * @throws for anyone else, and in a private window
 */
function scopeOf(sender: Sender, env: Environment): NetworkId | 'all' {
  demand(sender.id === env.extensionId && sender.tab?.incognito !== true);
  if (sender.url?.startsWith(env.extensionUrl)) return 'all';
  const network =
    sender.url !== undefined && URL.canParse(sender.url)
      ? env.networkOf(new URL(sender.url))
      : null;
  if (network === null) throw new Error('refused: unknown sender');
  return network;
}

function covers(scope: NetworkId | 'all', network: NetworkId): boolean {
  return scope === 'all' || scope === network;
}

/** A list of one, or of none where the item is malformed or of another network. */
function soundSighting(item: unknown, network: NetworkId): Sighting[] {
  const { success, output } = v.safeParse(SightingSchema, item);
  return success && output.post.network === network && isKeyed(output) ? [output] : [];
}

function authorOf({ post: { network, author } }: Sighting): AccountRef[] {
  return author === null ? [] : [{ network, handle: author.handle }];
}

/** The key must be the one that `postKey` makes, so that no post can pass for another. */
function isKeyed({ key, fingerprint, post }: Sighting): boolean {
  if (fingerprint !== null && !FINGERPRINT.test(fingerprint)) return false;
  if (post.id?.startsWith('~')) return false;
  return key === `${post.network}:${post.id ?? fingerprint}`;
}

function soundAccount(item: unknown, network: NetworkId): AccountFacts[] {
  const { success, output } = v.safeParse(AccountFactsSchema, item);
  return success && output.network === network ? [output] : [];
}

function keyOf(item: unknown): string[] {
  const { success, output } = v.safeParse(KeyedSchema, item);
  return success ? [output.key] : [];
}

/** @throws with no more than the fact: the data is not ours to repeat */
function parse<T extends v.GenericSchema>(schema: T, data: unknown): v.InferOutput<T> {
  const { success, output } = v.safeParse(schema, data);
  if (!success) throw new Error('refused: malformed message');
  return output;
}

function demand(allowed: boolean): void {
  if (!allowed) throw new Error('refused: not for this sender');
}
