import type { Sighting } from '../model/messages.ts';
import { EXTENTS, PLACES, type Place } from '../model/post.ts';
import { KINDS, type Kind, type Signal } from '../model/verdict.ts';
import type { Authorship, CountedClass, Evidence, PostRow, Reading } from './database.ts';
import { newer } from './known.ts';

const DAY = 86_400_000;
/** No network is older: an earlier date was misread. */
const EARLIEST = Date.UTC(2000, 0);
/** Evidence is words, not captions. */
export const MAX_EVIDENCE = 200;
export const MAX_SIGNALS = 20;
/** Captions get edited and translated, each wording is an alias; more are a page at play. */
export const MAX_ALIASES = 8;
/** Kinds that accompany a verdict but never make a post sponsored. */
const NOTES: ReadonlySet<Kind> = new Set<Kind>(['own-brand', 'ambiguous', 'negation']);
export const CLASSES = ['organic', 'likely', 'sponsored'] as const satisfies CountedClass[];

/**
 * A sighting as the row it would be if nothing else were known; the author is not looked up yet.
 * @param now ms since 1970; no date may lie behind it
 * @returns null for a post that could not be read: such posts are not counted
 */
export function rowOf(sighting: Sighting, now: number): PostRow | null {
  const { key, post, verdict, fingerprint } = sighting;
  if (verdict.class === 'unread') return null;
  const evidence = verdict.signals.map(evidenceOf);
  const labels = evidence.filter(({ where }) => where === 'label');
  const seenAt = Math.min(sighting.seenAt, now);
  return settled({
    key,
    network: post.network,
    id: post.id,
    url: post.url,
    author: null,
    published: dateOf(post.publishedAt, now),
    firstSeen: seenAt,
    lastSeen: seenAt,
    reading: {
      labelled: labels.length > 0,
      extent: post.extent,
      class: verdict.class,
      kinds: verdict.kinds,
      disclosure: verdict.disclosure,
      brands: verdict.brands,
      signals: evidence.filter(({ where }) => where !== 'label').slice(0, MAX_SIGNALS),
      place: post.place,
      coAuthors: post.coAuthors.map(({ handle }) => handle),
      judge: sighting.judge ?? 0,
    },
    places: [post.place],
    labels: onePerKind(labels),
    aliases: fingerprint === null ? [] : [`${post.network}:${fingerprint}`],
    correction: null,
  });
}

/**
 * Two rows of one post as one. Commutative, associative and idempotent, so that the order and the
 * repetition of sightings cannot matter. The key is that of the row that knows the post's id.
 */
export function mergePosts(a: PostRow, b: PostRow): PostRow {
  const { key, network, id } = a.id === null ? b : a;
  return settled({
    key,
    network,
    id,
    url: least(a.url, b.url),
    author: surer(a.author, b.author),
    published: least(a.published, b.published),
    firstSeen: Math.min(a.firstSeen, b.firstSeen),
    lastSeen: Math.max(a.lastSeen, b.lastSeen),
    reading: richer(a.reading, b.reading),
    places: inOrder([...a.places, ...b.places]),
    labels: onePerKind([...a.labels, ...b.labels]),
    aliases: [...new Set([...a.aliases, ...b.aliases])].sort().slice(0, MAX_ALIASES),
    correction: newer(a.correction, b.correction),
  });
}

/** Whether nothing would change if one were stored in the place of the other. */
export function isSame(a: PostRow, b: PostRow): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** A row with the fields that follow from its others. */
export function settled(row: Omit<PostRow, 'when' | 'class'>): PostRow {
  return {
    ...row,
    when: row.published ?? row.firstSeen,
    class: row.correction?.value ?? row.reading.class,
  };
}

/** Places, each once, in the order of `PLACES`. */
export function inOrder(places: readonly Place[]): Place[] {
  return PLACES.filter((place) => places.includes(place));
}

/** The kinds of a post, most telling first: what its labels say, then its richest reading. */
export function kindsOf({ labels, reading }: Pick<PostRow, 'labels' | 'reading'>): Kind[] {
  return [...new Set([...labels.map(({ kind }) => kind), ...reading.kinds])];
}

/** The kinds that make a post sponsored, without notes. */
export function sponsoredKindsOf(post: Pick<PostRow, 'labels' | 'reading'>): Kind[] {
  return kindsOf(post).filter((kind) => !NOTES.has(kind));
}

/**
 * The richer of two readings, by a total order: one with the network's label (it is not shown in
 * every place), then the one that saw more of the post, then the one of the newer judge, also where
 * it clears the post, then the one that found more.
 */
function richer(a: Reading, b: Reading): Reading {
  const ranksA = ranksOf(a);
  const ranksB = ranksOf(b);
  for (const [i, rank] of ranksA.entries()) {
    const other = ranksB[i] ?? 0;
    if (rank !== other) return rank > other ? a : b;
  }
  return JSON.stringify(a) >= JSON.stringify(b) ? a : b;
}

function ranksOf(reading: Reading): number[] {
  return [
    Number(reading.labelled),
    EXTENTS.indexOf(reading.extent),
    reading.judge ?? 0,
    CLASSES.indexOf(reading.class),
    reading.signals.length,
  ];
}

/**
 * The surer of two authorships: by stable id, then the earlier, so that a handle that changed hands
 * does not carry old posts to its new owner.
 */
function surer(a: Authorship | null, b: Authorship | null): Authorship | null {
  if (a === null || b === null) return a ?? b;
  if ((a.stableId === null) !== (b.stableId === null)) return a.stableId === null ? b : a;
  if (a.at !== b.at) return a.at < b.at ? a : b;
  return `${a.stableId} ${a.handle}` <= `${b.stableId} ${b.handle}` ? a : b;
}

function least<T extends string | number>(a: T | null, b: T | null): T | null {
  if (a === null || b === null) return a ?? b;
  return a <= b ? a : b;
}

/** The label of each kind that sorts first, in the order of kinds; one with words before one without. */
export function onePerKind(labels: readonly Evidence[]): Evidence[] {
  const nameOf = (label: Evidence) => `${label.evidence === '' ? 1 : 0}${JSON.stringify(label)}`;
  const sorted = labels
    .map((label) => [KINDS.indexOf(label.kind), nameOf(label), label] as const)
    .sort(([kindA, a], [kindB, b]) => kindA - kindB || (a < b ? -1 : 1))
    .map(([, , label]) => label);
  return sorted.filter((label, i) => label.kind !== sorted[i - 1]?.kind);
}

function evidenceOf({ kind, evidence, where, strength }: Signal): Evidence {
  return { kind, evidence: evidence.slice(0, MAX_EVIDENCE), where, strength };
}

/**
 * A date of publication in ms since 1970.
 * @returns null for one that is unknown, or that no post can have
 */
export function dateOf(iso: string | null, now: number): number | null {
  const date = iso === null ? Number.NaN : Date.parse(iso);
  return date >= EARLIEST && date <= now + DAY ? date : null;
}
