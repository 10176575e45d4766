import type { AccountSummary, DriftState } from '../model/tally.ts';
import type { MessageKey, PluralKey } from './i18n.ts';
import { postsSeen, shareOf } from './share.ts';

/** What is said of an account, in words first: a verdict, then what it rests on. */
export interface Sentence {
  head: MessageKey;
  detail: Detail;
}

/** A whole message: without numbers, or of `posts` ($1) with shares or a count behind it. */
export type Detail =
  | { key: 'detailNone' }
  | { plural: PluralKey; posts: number; shares?: readonly number[]; count?: number };

const HEADS: Record<DriftState, MessageKey> = {
  up: 'headUp',
  'maybe-up': 'headMaybeUp',
  steady: 'headSteady',
  'maybe-down': 'headMaybeDown',
  down: 'headDown',
  'too-few': 'headTooFew',
};

/**
 * The one sentence on an account. Where it has likely posts, which may be sponsored too, what is
 * said of the sponsored ones is a lower bound: "at least".
 */
export function sentenceOf(summary: Pick<AccountSummary, 'tally' | 'drift'>): Sentence {
  const { tally, drift } = summary;
  if (postsSeen(tally) === 0) return { head: 'headNone', detail: { key: 'detailNone' } };
  const head = HEADS[drift.state];
  if (drift.state === 'too-few') return { head, detail: countDetail(summary) };
  if (drift.state === 'steady') return { head, detail: shareDetail(summary) };
  return { head, detail: changeDetail(summary) };
}

function changeDetail(summary: Pick<AccountSummary, 'tally' | 'drift'>): Detail {
  const { state, recent, older } = summary.drift;
  if (recent.share === null || older.share === null) return shareDetail(summary);
  const rose = state === 'up' || state === 'maybe-up';
  const bounded = summary.tally.likely > 0 && recent.share > 0;
  const plural: PluralKey = rose
    ? bounded
      ? 'detailRoseAtLeast'
      : 'detailRose'
    : bounded
      ? 'detailFellAtLeast'
      : 'detailFell';
  return { plural, posts: recent.posts, shares: [recent.share, older.share] };
}

function shareDetail({ tally }: Pick<AccountSummary, 'tally'>): Detail {
  const posts = postsSeen(tally);
  const share = shareOf(tally);
  if (share === null || share === 0) return nothingProven(tally.likely, posts);
  return {
    plural: tally.likely > 0 ? 'detailShareAtLeast' : 'detailShare',
    posts,
    shares: [share],
  };
}

function countDetail({ tally }: Pick<AccountSummary, 'tally'>): Detail {
  const posts = postsSeen(tally);
  if (tally.sponsored === 0) return nothingProven(tally.likely, posts);
  const plural = tally.likely > 0 ? 'detailCountAtLeast' : 'detailCount';
  return { plural, posts, count: tally.sponsored };
}

function nothingProven(likely: number, posts: number): Detail {
  return { plural: likely > 0 ? 'detailUnproven' : 'detailOrganic', posts };
}
