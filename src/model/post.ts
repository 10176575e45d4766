import * as v from 'valibot';
import { MAX_TEXT } from './limits.ts';
import { NETWORK_IDS } from './network.ts';

const MAX_NAME = 500;
const MAX_URL = 4096;
const MAX_LIST = 2000;

const name = v.pipe(v.string(), v.maxLength(MAX_NAME));
const url = v.pipe(v.string(), v.maxLength(MAX_URL));
const list = v.pipe(v.array(url), v.maxLength(MAX_LIST));
const isoDate = v.pipe(
  v.string(),
  v.maxLength(40),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'not a date'),
);

export const NetworkIdSchema = v.picklist(NETWORK_IDS);

/** Where on a network a post stood when it was read. */
export const PLACES = ['feed', 'profile', 'post', 'search', 'list', 'short-video'] as const;
export const PlaceSchema = v.picklist(PLACES);
export type Place = v.InferOutput<typeof PlaceSchema>;

/** An account as one page or one response shows it; null is "not shown", never "no". */
export const AuthorSchema = v.object({
  /** The network's own id that survives a rename, where it is shown. */
  stableId: v.nullable(name),
  /** Without "@", as the network writes it. */
  handle: v.pipe(name, v.minLength(1)),
  name: v.nullable(name),
  url: v.nullable(url),
  followers: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  followed: v.nullable(v.boolean()),
});
export type Author = v.InferOutput<typeof AuthorSchema>;

/** What a network itself says of a post, in its own words or by its own mark. */
export const LabelSchema = v.object({
  kind: v.picklist(['platform-ad', 'paid-partnership']),
  /** The exact words shown, or the name of the mark ("is_paid_partnership") where none are. */
  text: name,
  /** Who pays, where the label names them. */
  brand: v.nullable(name),
});
export type Label = v.InferOutput<typeof LabelSchema>;

/**
 * How much of the post was there to read.
 * - `shell`: a placeholder, still loading or emptied by a virtual list; it is retried, never counted
 * - `part`: the caption is cut off behind "more", or absent although the post may have one
 * - `whole`: all that the author wrote
 */
export const EXTENTS = ['shell', 'part', 'whole'] as const;
export type Extent = (typeof EXTENTS)[number];

/** What is told of a post beyond its page. */
export const PostFactsSchema = v.object({
  network: NetworkIdSchema,
  /** The network's post id; null where the place does not show it (ads on X and Instagram). */
  id: v.nullable(v.pipe(name, v.minLength(1))),
  url: v.nullable(url),
  author: v.nullable(AuthorSchema),
  /** Accounts that publish the same post together with `author` (Instagram's co-authors). */
  coAuthors: v.pipe(v.array(AuthorSchema), v.maxLength(50)),
  publishedAt: v.nullable(isoDate),
  place: PlaceSchema,
  extent: v.picklist(EXTENTS),
});

/** One publication of one account, as read in one place at one moment. */
export const PostSchema = v.object({
  ...PostFactsSchema.entries,
  text: v.nullable(v.pipe(v.string(), v.maxLength(MAX_TEXT))),
  /** BCP 47, where the network says it. */
  lang: v.nullable(v.pipe(v.string(), v.maxLength(35))),
  /** Without "#". */
  hashtags: list,
  /** Without "@". */
  mentions: list,
  /** Absolute, with the network's own link shims opened. */
  links: list,
  labels: v.pipe(v.array(LabelSchema), v.maxLength(20)),
});
export type Post = v.InferOutput<typeof PostSchema>;

/** An account's own facts, from a profile page or from page data. */
export const AccountFactsSchema = v.object({ network: NetworkIdSchema, ...AuthorSchema.entries });
export type AccountFacts = v.InferOutput<typeof AccountFactsSchema>;
