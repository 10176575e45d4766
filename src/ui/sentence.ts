import type { AccountSummary, Drift, DriftState } from '../model/tally.ts';
import type { MessageKey, PluralKey } from './i18n.ts';
import { postsSeen, shareOf } from './share.ts';

/** What is said of an account, in words first: a verdict, then what it rests on. */
export interface Sentence {
  head: MessageKey;
  detail: Detail;
  /** The month in which the change began, `YYYY-MM`; null without one, and where it is too vague. */
  since: string | null;
}

/** A change of which the beginning is less sure than this has no date. */
const VAGUE = 365 * 86_400_000;

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
 * What is said of an account. It rests on the posts that were disclosed or proven otherwise, and others
 * may have been paid for too: so its shares are lower bounds, "at least".
 */
export function sentenceOf(summary: Pick<AccountSummary, 'tally' | 'drift'>): Sentence {
  const { tally, drift } = summary;
  if (postsSeen(tally) === 0) {
    return { head: 'headNone', detail: { key: 'detailNone' }, since: null };
  }
  const head = HEADS[drift.state];
  if (drift.state === 'too-few') return { head, detail: countDetail(summary), since: null };
  if (drift.state === 'steady') return { head, detail: shareDetail(summary), since: null };
  return { head, detail: changeDetail(summary), since: sinceOf(drift) };
}

function sinceOf({ since }: Drift): string | null {
  if (since === null || since.high - since.low > VAGUE) return null;
  return new Date(since.at).toISOString().slice(0, 7);
}

function changeDetail(summary: Pick<AccountSummary, 'tally' | 'drift'>): Detail {
  const { state, recent, older } = summary.drift;
  if (recent.share === null || older.share === null) return shareDetail(summary);
  const rose = state === 'up' || state === 'maybe-up';
  const bounded = isBound(recent.share);
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
    plural: isBound(share) ? 'detailShareAtLeast' : 'detailShare',
    posts,
    shares: [share],
  };
}

function countDetail({ tally }: Pick<AccountSummary, 'tally'>): Detail {
  const posts = postsSeen(tally);
  if (tally.sponsored === 0) return nothingProven(tally.likely, posts);
  const plural = tally.sponsored < posts ? 'detailCountAtLeast' : 'detailCount';
  return { plural, posts, count: tally.sponsored };
}

/** Where there is anything between the share and all: "at least none" and "at least all" say nothing. */
function isBound(share: number): boolean {
  return share > 0 && share < 1;
}

function nothingProven(likely: number, posts: number): Detail {
  return { plural: likely > 0 ? 'detailUnproven' : 'detailOrganic', posts };
}
