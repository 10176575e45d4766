import * as v from 'valibot';
import { CorrectionSchema } from '../model/messages.ts';
import { EXTENTS, NetworkIdSchema, PlaceSchema } from '../model/post.ts';
import { entryName, SyncEntrySchema } from '../model/sync.ts';
import { DRIFT_STATES } from '../model/tally.ts';
import { DISCLOSURES, KindSchema, STRENGTHS } from '../model/verdict.ts';
import { emptyTally } from './counts.ts';
import type { AccountRow, PostRow, SyncedRow } from './database.ts';
import { driftOf } from './drift.ts';
import { listedBy } from './facts.ts';
import { CLASSES, inOrder, settled } from './merge.ts';

/*
 * What a stored row must be to be believed after the database was found broken. Fields that are not
 * known here stay: a newer Adrift may have written them. What follows from other fields is not read
 * but made anew.
 */

const time = v.pipe(v.number(), v.finite(), v.minValue(0));
const text = v.string();
const texts = v.array(text);
const known = <T>(value: v.GenericSchema<unknown, T>) => v.object({ value, at: time });
const EvidenceSchema = v.object({
  kind: KindSchema,
  evidence: text,
  where: v.picklist(['text', 'label', 'link']),
  strength: v.picklist(STRENGTHS),
});

const ReadingSchema = v.looseObject({
  labelled: v.boolean(),
  extent: v.picklist(EXTENTS),
  class: v.picklist(CLASSES),
  kinds: v.array(KindSchema),
  disclosure: v.picklist(DISCLOSURES),
  brands: texts,
  signals: v.array(EvidenceSchema),
  place: PlaceSchema,
  coAuthors: texts,
  judge: v.exactOptional(v.pipe(v.number(), v.finite())),
});

const number = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const PostSchema = v.pipe(
  v.looseObject({
    key: v.pipe(text, v.minLength(3)),
    network: NetworkIdSchema,
    id: v.nullable(text),
    url: v.nullable(text),
    author: v.nullable(
      v.object({ account: number, stableId: v.nullable(text), handle: text, at: time }),
    ),
    published: v.nullable(time),
    firstSeen: time,
    lastSeen: time,
    reading: ReadingSchema,
    /** Older rows tell only the place of their richest reading. */
    places: v.exactOptional(v.array(PlaceSchema)),
    labels: v.array(EvidenceSchema),
    aliases: texts,
    correction: v.nullable(known(v.nullable(CorrectionSchema))),
  }),
  v.check(({ key, network, id }) =>
    id === null ? key.startsWith(`${network}:~`) : key === `${network}:${id}`,
  ),
);

const FactsSchema = v.object({
  handle: known(v.pipe(text, v.minLength(1))),
  name: v.nullable(known(text)),
  url: v.nullable(known(text)),
  followers: v.nullable(known(v.number())),
  followed: v.nullable(known(v.boolean())),
  starred: v.nullable(known(v.boolean())),
  lastSeen: time,
});
const AccountSchema = v.looseObject({
  n: number,
  network: NetworkIdSchema,
  stableId: v.nullable(text),
  ...FactsSchema.entries,
});

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const SampleSchema = v.object({ posts: count, sponsored: count });
const TallySchema = v.looseObject({
  organic: count,
  sponsored: count,
  likely: count,
  byKind: v.record(KindSchema, count),
  own: SampleSchema,
  picked: SampleSchema,
});
const CountsSchema = v.pipe(
  v.looseObject({
    account: number,
    months: v.record(text, TallySchema),
    keys: texts,
    when: v.array(time),
    classes: v.array(v.picklist(CLASSES)),
    own: v.array(v.boolean()),
    picked: v.array(v.boolean()),
  }),
  v.check(({ keys, when, classes, own, picked }) =>
    [when, classes, own, picked].every(({ length }) => length === keys.length),
  ),
);
const byClass = (number: v.GenericSchema<unknown, number>) =>
  v.object({ organic: number, sponsored: number, likely: number });
const MomentSchema = v.looseObject({ from: time, first: byClass(count), last: byClass(count) });
const NumbersSchema = v.looseObject({
  tally: TallySchema,
  drift: v.looseObject({
    state: v.picklist(DRIFT_STATES),
    recent: v.looseObject({ posts: count }),
    older: v.looseObject({ posts: count }),
  }),
});

const by = v.pipe(v.number(), v.safeInteger());
const CountedSchema = v.object({
  account: number,
  key: text,
  when: time,
  class: v.picklist(CLASSES),
  kinds: v.array(KindSchema),
  own: v.boolean(),
  picked: v.boolean(),
});
const ChangeSchema = v.object({
  n: number,
  facts: v.array(v.object({ n: number, ...FactsSchema.entries })),
  out: v.array(CountedSchema),
  into: v.array(CountedSchema),
  moments: v.array(v.object({ from: time, first: byClass(by), last: byClass(by) })),
});

const SyncedSchema = v.intersect([SyncEntrySchema, v.object({ name: text })]);

/** Whether the numbers that stand on an account's row are numbers. */
export function hasNumbers(row: unknown): boolean {
  return v.is(NumbersSchema, row);
}

/** @returns null for what are no counts of an account */
function soundCounts(row: unknown): object | null {
  const { success, output } = v.safeParse(CountsSchema, row);
  return success ? output : null;
}

/** @returns null for what is no moment */
function soundMoment(row: unknown): object | null {
  const { success, output } = v.safeParse(MomentSchema, row);
  return success ? output : null;
}

/** @returns null for what is no post that could have been stored */
export function soundPost(row: unknown): PostRow | null {
  const { success, output } = v.safeParse(PostSchema, row);
  if (!success) return null;
  return settled({ ...output, places: inOrder(output.places ?? [output.reading.place]) });
}

/** @returns the account, its numbers still to be counted; null for what is no account */
export function soundAccount(row: unknown): AccountRow | null {
  const { success, output } = v.safeParse(AccountSchema, row);
  if (!success) return null;
  const handleKey = output.handle.value.toLowerCase();
  const tally = emptyTally();
  return { ...output, handleKey, listed: 0, tally, drift: driftOf([], tally) };
}

/** @returns null for what is no change that was still to be counted */
function soundChange(row: unknown): object | null {
  const { success, output } = v.safeParse(ChangeSchema, row);
  return success ? output : null;
}

/** @returns null for what is no entry of the sync, or stands under another's name */
export function soundSynced(row: unknown): SyncedRow | null {
  const { success, output } = v.safeParse(SyncedSchema, row);
  return success && output.name === entryName(output) ? output : null;
}

/**
 * The stores whose rows a repair saves, each with what tells a sound row; all others are counted anew
 * from these. A store that cannot be made from others must stand here.
 */
export const SAVED: Readonly<Record<string, (row: unknown) => object | null>> = {
  accounts: soundAccount,
  posts: soundPost,
  synced: soundSynced,
};

/**
 * All stores, each with what tells a row that Adrift would have stored so: with the fields that follow
 * from others too, by which it is found.
 */
export const STORED: Readonly<Record<string, (row: unknown) => object | null>> = {
  ...SAVED,
  accounts: (row) => {
    const sound = soundAccount(row);
    return sound && withFields(row, { handleKey: sound.handleKey, listed: listedBy(sound) });
  },
  posts: (row) => {
    const sound = soundPost(row);
    return sound && withFields(row, { when: sound.when, class: sound.class });
  },
  counts: soundCounts,
  moments: soundMoment,
  backlog: soundChange,
};

/** @returns null where a row has another value in one of the fields */
function withFields(row: unknown, fields: Readonly<Record<string, unknown>>): object | null {
  const stored = row as Readonly<Record<string, unknown>>;
  return Object.entries(fields).every(([field, value]) => stored[field] === value) ? stored : null;
}
