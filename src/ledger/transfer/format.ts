import * as v from 'valibot';
import { FINGERPRINT } from '../../model/keys.ts';
import { type Correction, CorrectionSchema } from '../../model/messages.ts';
import type { NetworkId } from '../../model/network.ts';
import {
  AuthorSchema,
  EXTENTS,
  NetworkIdSchema,
  PLACES,
  type Place,
  PlaceSchema,
} from '../../model/post.ts';
import type { AccountSummary, Tally } from '../../model/tally.ts';
import { KINDS, SignalSchema, type Verdict, VerdictSchema } from '../../model/verdict.ts';
import type { Evidence, PostRow, Reading } from '../database.ts';
import { MAX_ALIASES, MAX_EVIDENCE, MAX_SIGNALS } from '../merge.ts';

/*
 * The ledger as a file. Dates are ISO 8601, UTC. Version 1 had the fields of `BasicAccount` and
 * `BasicPost` only; a file of that version, or one with these fields only, is imported as well.
 */

export const FORMAT = 'adrift-export';
export const VERSION = 2;
const DAY = 86_400_000;

export interface Export {
  format: typeof FORMAT;
  version: typeof VERSION;
  exportedAt: string;
  accounts: ExportedAccount[];
  posts: ExportedPost[];
}

interface BasicAccount
  extends Pick<
    AccountSummary,
    'network' | 'handle' | 'name' | 'followed' | 'starred' | 'followers' | 'drift'
  > {
  /** `byMonth` by `YYYY-MM`, only months with posts. For readers only: an import counts again. */
  tally: Tally & { byMonth: Record<string, Tally> };
}

export interface ExportedAccount extends BasicAccount {
  /** The network's own id that survives a rename, where it is known. */
  id: string | null;
  url: string | null;
  /** When a post that names it as author was last seen; null if none was. */
  lastSeen: string | null;
  /** When each fact was read; null for one that is not known. */
  times: Record<(typeof FACTS)[number], string | null>;
}

export const FACTS = ['handle', 'name', 'url', 'followers', 'followed', 'starred'] as const;

interface BasicPost extends Pick<Verdict, 'kinds' | 'disclosure' | 'brands'> {
  network: NetworkId;
  /** The network's post id; "~" and the fingerprint where it was never shown. */
  id: string;
  /** The author's handle, as in `accounts`. */
  account: string | null;
  publishedAt: string | null;
  firstSeen: string;
  /** What was read; `correction` outranks it. */
  verdict: PostRow['class'];
  correction: Correction | null;
}

export interface ExportedPost extends BasicPost {
  /** The author's stable id, as in `accounts`: with `account` it tells which account is meant. */
  accountId: string | null;
  /** Who the reading named at the time, which may be an older name of the account. */
  author: { id: string | null; handle: string; at: string } | null;
  url: string | null;
  lastSeen: string;
  /** When the user corrected it, or took that back. */
  correctedAt: string | null;
  /** "~" and a fingerprint each. */
  aliases: string[];
  labels: Evidence[];
  /** Every kind of place it was seen in. */
  places: Place[];
  /** The rest of the reading; its `kinds` are those without the labels. */
  reading: Pick<
    Reading,
    'labelled' | 'extent' | 'kinds' | 'signals' | 'place' | 'coAuthors' | 'judge'
  >;
}

/** Why a line of a file is left out. */
export const REASONS = ['malformed', 'date', 'network'] as const;
export type Reason = (typeof REASONS)[number];

const name = v.pipe(v.string(), v.maxLength(500));
const optionalName = v.optional(v.nullable(v.pipe(name, v.minLength(1))), null);
/** An address that is no web address is as good as none: it may end up in a link. */
const webAddress = v.fallback(
  v.optional(v.nullable(v.pipe(v.string(), v.maxLength(4096), v.regex(/^https?:\/\//i))), null),
  null,
);
const kinds = v.optional(VerdictSchema.entries.kinds, []);
const evidence = v.object({
  kind: SignalSchema.entries.kind,
  evidence: v.pipe(
    SignalSchema.entries.evidence,
    v.transform((words) => words.slice(0, MAX_EVIDENCE)),
  ),
  where: SignalSchema.entries.where,
  strength: SignalSchema.entries.strength,
});
// The message of an issue is the reason it stands for; all others are "malformed".
const network = v.picklist(NetworkIdSchema.options, 'network' satisfies Reason);

/** A time as ms since 1970. @param latest later ones are absurd: they would outdo all that is true */
function timeUntil(latest: number) {
  return v.pipe(
    v.string(),
    v.maxLength(40),
    v.transform((text) => Date.parse(text)),
    v.check((time) => time >= 0 && time <= latest, 'date' satisfies Reason),
  );
}

/**
 * What each item of a file must be like. Fields that only version 2 has are null (or empty) where a
 * file does not have them; tallies and drift are not read at all.
 * @param now ms since 1970
 */
export function schemasAt(now: number) {
  const time = timeUntil(now + DAY);
  const optionalTime = v.optional(v.nullable(time), null);
  const account = v.object({
    network,
    id: optionalName,
    handle: AuthorSchema.entries.handle,
    name: v.optional(AuthorSchema.entries.name, null),
    url: webAddress,
    followers: v.optional(AuthorSchema.entries.followers, null),
    followed: v.optional(AuthorSchema.entries.followed, null),
    starred: v.optional(v.boolean(), false),
    /** Undefined where the file does not say. */
    lastSeen: v.optional(v.nullable(time)),
    times: v.optional(
      v.object(v.entriesFromList(FACTS, optionalTime)),
      Object.fromEntries(FACTS.map((fact) => [fact, null])),
    ),
  });
  const post = v.object({
    network,
    id: v.pipe(name, v.minLength(1)),
    url: webAddress,
    account: optionalName,
    accountId: optionalName,
    author: v.optional(
      v.nullable(v.object({ id: optionalName, handle: AuthorSchema.entries.handle, at: time })),
    ),
    publishedAt: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(40))), null),
    firstSeen: time,
    lastSeen: optionalTime,
    verdict: v.picklist(['organic', 'likely', 'sponsored']),
    kinds,
    disclosure: v.optional(VerdictSchema.entries.disclosure, 'none'),
    brands: v.optional(VerdictSchema.entries.brands, []),
    correction: v.optional(v.nullable(CorrectionSchema), null),
    correctedAt: optionalTime,
    aliases: v.optional(
      v.pipe(v.array(v.pipe(v.string(), v.regex(FINGERPRINT))), v.maxLength(MAX_ALIASES)),
      [],
    ),
    labels: v.optional(v.pipe(v.array(evidence), v.maxLength(KINDS.length)), []),
    places: v.optional(v.pipe(v.array(PlaceSchema), v.maxLength(PLACES.length))),
    reading: v.optional(
      v.object({
        labelled: v.boolean(),
        extent: v.picklist(EXTENTS),
        judge: v.optional(v.pipe(v.number(), v.finite(), v.minValue(0)), 0),
        kinds,
        signals: v.pipe(v.array(evidence), v.maxLength(MAX_SIGNALS)),
        place: PlaceSchema,
        coAuthors: v.pipe(v.array(name), v.maxLength(50)),
      }),
    ),
  });
  return { account, post };
}
export type AccountItem = v.InferOutput<ReturnType<typeof schemasAt>['account']>;
export type PostItem = v.InferOutput<ReturnType<typeof schemasAt>['post']>;
