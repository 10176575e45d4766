import * as v from 'valibot';
import type { NetworkId } from './network.ts';
import { AccountFactsSchema, NetworkIdSchema, PlaceSchema, PostFactsSchema } from './post.ts';
import type { AccountSummary } from './tally.ts';
import { VerdictSchema } from './verdict.ts';

/** One time a post was read on a page. The caption stays on the page: only its evidence is sent. */
export const SightingSchema = v.object({
  key: v.pipe(v.string(), v.minLength(3), v.maxLength(600)),
  /** See `fingerprint`; joins an ad read without its id to the same ad read with it. */
  fingerprint: v.nullable(v.pipe(v.string(), v.maxLength(40))),
  post: PostFactsSchema,
  verdict: VerdictSchema,
  /** ms since 1970, on the reader's clock. */
  seenAt: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Which judge said so, see `JUDGE_VERSION`; 0 where it is not told. */
  judge: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
});
export type Sighting = v.InferOutput<typeof SightingSchema>;

export const CorrectionSchema = v.picklist(['sponsored', 'organic']);
/** What the user says a post is; it outranks every verdict. */
export type Correction = v.InferOutput<typeof CorrectionSchema>;

/** Posts counted on the page that is open now. */
const PageCountSchema = v.object({
  read: v.pipe(v.number(), v.integer(), v.minValue(0)),
  sponsored: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type PageCount = v.InferOutput<typeof PageCountSchema>;

/** The answer to `record`; anything else is no acknowledgement. */
export const RecordedSchema = v.object({ recorded: v.array(v.string()) });

export const RecordSchema = v.object({
  sightings: v.pipe(v.array(SightingSchema), v.maxLength(200)),
  accounts: v.pipe(v.array(AccountFactsSchema), v.maxLength(200)),
  page: PageCountSchema,
});

const AccountRefSchema = v.object({
  network: NetworkIdSchema,
  handle: v.pipe(v.string(), v.minLength(1), v.maxLength(500)),
});
export type AccountRef = v.InferOutput<typeof AccountRefSchema>;

export const CorrectSchema = v.object({
  key: v.pipe(v.string(), v.minLength(3), v.maxLength(600)),
  correction: v.nullable(CorrectionSchema),
});
export const StarSchema = v.object({ ...AccountRefSchema.entries, starred: v.boolean() });
export { AccountRefSchema };

const CountSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
/** What a bug report says of a page: kinds and counts, nothing that anybody wrote or is called. */
export const PageReportSchema = v.object({
  place: PlaceSchema,
  /** "/p/:id/": the path with all that may name somebody left out. */
  path: v.pipe(v.string(), v.maxLength(200)),
  /** Of the page's interface; "" where it does not say. */
  lang: v.pipe(v.string(), v.maxLength(35)),
  /** Elements that the reader's selectors match; null where it has no such selector. */
  matched: v.object({ unit: CountSchema, row: v.nullable(CountSchema) }),
  /** Units by what the reader made of them (`none`: not a post), and those with an ad label. */
  read: v.object({
    none: CountSchema,
    shell: CountSchema,
    part: CountSchema,
    whole: CountSchema,
    ads: CountSchema,
  }),
  /** How many posts lack what. */
  missing: v.object({
    author: CountSchema,
    id: CountSchema,
    text: CountSchema,
    time: CountSchema,
    labels: CountSchema,
  }),
});
export type PageReport = v.InferOutput<typeof PageReportSchema>;

/** Why a sweep of a profile ended. */
export const SWEEP_ENDS = ['limit', 'age', 'time', 'end', 'stopped'] as const;
/** How far the reading of an account's own posts on its profile is, see content/sweep.ts. */
const SweepStateSchema = v.object({
  stage: v.picklist(['ready', 'reading', 'paused', ...SWEEP_ENDS]),
  /** Distinct posts of the account: read, and those whose words the page did not show. */
  read: CountSchema,
  unread: CountSchema,
  /** `YYYY-MM` of the oldest post reached, pinned ones aside; null where that is not known. */
  reached: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/))),
  /** So many posts end it. */
  limit: CountSchema,
});
export type SweepState = v.InferOutput<typeof SweepStateSchema>;
export type SweepEnd = (typeof SWEEP_ENDS)[number];

/** What one tab shows now; asked by the popup, answered by the content script. */
export const TabStateSchema = v.object({
  network: NetworkIdSchema,
  /**
   * - `changed`: the reader no longer fits the network's page, and counting is paused
   * - `off`: the user switched Adrift off for this network
   */
  health: v.picklist(['ok', 'changed', 'off']),
  /** Null while the network is well. */
  report: v.nullable(PageReportSchema),
  page: PageCountSchema,
  /** So many posts of the feed were read without one ad of the network; null where that is usual. */
  adFree: v.nullable(CountSchema),
  /** The account whose profile or post is open. */
  account: v.nullable(AccountFactsSchema),
  /** Null where no profile is open that could be swept. */
  sweep: v.nullable(SweepStateSchema),
});
export type TabState = v.InferOutput<typeof TabStateSchema>;

/** What the popup asks of a tab, which answers each with its state as it is then. */
export interface TabMessages {
  tabState(): TabState;
  /** Begins to read the profile that is open. */
  sweepStart(): TabState;
  sweepStop(): TabState;
}

/** Every other message: content script and popup call, the worker answers. */
export interface Messages {
  /** Records; the answer names the keys that are safely stored, so the page may forget them. */
  record(data: v.InferOutput<typeof RecordSchema>): { recorded: string[] };
  /** All the user's corrections of posts of one network, by post key. */
  corrections(data: NetworkId): Record<string, Correction>;
  correct(data: v.InferOutput<typeof CorrectSchema>): void;
  star(data: v.InferOutput<typeof StarSchema>): void;
  /** The account as the ledger knows it; null if it was never seen. */
  account(data: AccountRef): AccountSummary | null;
  /** The words that the judge goes by, all languages, as `parseLexicons` reads them. */
  lexicons(): string;
  /** Counts at once what was recorded and is still to be counted; asked by pages that show numbers. */
  count(): void;
  /** Looks through the records, and mends what cannot be read; asked by the popup that could not. */
  checkRecords(): void;
  /** The page of this tab's network looks changed; asked for once a page. */
  lookedChanged(data: PageReport): void;
  /** The match patterns of each network's sites, of those that the manifest names. */
  networkSites(): Partial<Record<NetworkId, string[]>>;
  /** An own page wrote something to the ledger that the user's other browsers may lack. */
  share(): void;
  /** Switches the sync on or off in this browser; off, what it stored there is taken away. */
  chooseSync(on: boolean): void;
  /** Erases the ledger, and what the browser's sync carries. */
  eraseAll(): void;
}
