import * as v from 'valibot';

export const KINDS = [
  'platform-ad',
  'paid-partnership',
  'author-disclosure',
  'affiliate',
  'discount-code',
  'gifted',
  'ambassador',
  'own-brand',
  'ambiguous',
  'negation',
] as const;
export const KindSchema = v.picklist(KINDS);
export type Kind = v.InferOutput<typeof KindSchema>;

export const STRENGTHS = ['weak', 'medium', 'strong'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** One piece of evidence that the user can see for themselves. */
export const SignalSchema = v.object({
  kind: KindSchema,
  /** The exact words, label or link. */
  evidence: v.pipe(v.string(), v.maxLength(500)),
  /** Where it stood. */
  where: v.picklist(['text', 'label', 'link']),
  /** UTF-16 offsets into the post's text; null unless `where` is "text". */
  start: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  end: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  strength: v.picklist(STRENGTHS),
});
export type Signal = v.InferOutput<typeof SignalSchema>;

export const VERDICT_CLASSES = ['sponsored', 'likely', 'organic', 'unread'] as const;
export type VerdictClass = (typeof VERDICT_CLASSES)[number];

export const DISCLOSURES = ['clear', 'weak', 'none'] as const;
export type Disclosure = (typeof DISCLOSURES)[number];

/** The rules that say what discloses; their words stand in detect/rulebooks.ts. */
export const RULEBOOK_IDS = [
  'nl-rsm',
  'nl-media-act',
  'be',
  'us-ftc',
  'uk-asa',
  'de',
  'fr',
  'it',
  'es',
  'se',
  'no',
  'dk',
  'pl',
  'tr',
  'br',
  'pt',
  'kr',
  'jp',
] as const;
export const RulebookIdSchema = v.picklist(RULEBOOK_IDS);
export type RulebookId = v.InferOutput<typeof RulebookIdSchema>;

/** The country of each, as an ISO 3166-1 code. */
export const RULEBOOK_REGIONS: Readonly<Record<RulebookId, string>> = {
  'nl-rsm': 'NL',
  'nl-media-act': 'NL',
  be: 'BE',
  'us-ftc': 'US',
  'uk-asa': 'GB',
  de: 'DE',
  fr: 'FR',
  it: 'IT',
  es: 'ES',
  se: 'SE',
  no: 'NO',
  dk: 'DK',
  pl: 'PL',
  tr: 'TR',
  br: 'BR',
  pt: 'PT',
  kr: 'KR',
  jp: 'JP',
};

/** Why a disclosure is clear, weak or none; the best first. */
export const REASONS = [
  'network-label',
  'accepted',
  'not-at-start',
  'deep-in-tags',
  'behind-more',
  'other-language',
  'word-refused',
  /** Inadequate, but material. */
  'word-vague',
  'only-link-or-code',
] as const;
export type Reason = (typeof REASONS)[number];

/** By which rule a disclosure was judged, and what decided. */
export const RuleSchema = v.object({
  book: RulebookIdSchema,
  reason: v.picklist(REASONS),
  evidence: v.nullable(v.pipe(v.string(), v.maxLength(500))),
});
export type Rule = v.InferOutput<typeof RuleSchema>;

/** What is said of a post, and why. */
export const VerdictSchema = v.object({
  class: v.picklist(VERDICT_CLASSES),
  /** The kinds that decided, most telling first; notes (own-brand, negation) last. */
  kinds: v.pipe(v.array(KindSchema), v.maxLength(KINDS.length)),
  disclosure: v.picklist(DISCLOSURES),
  /** Null where nothing was there to judge, and in verdicts of before there were rulebooks. */
  rule: v.optional(v.nullable(RuleSchema), null),
  /** Who pays, as far as the evidence names them. */
  brands: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(20)),
  signals: v.pipe(v.array(SignalSchema), v.maxLength(100)),
});
export type Verdict = v.InferOutput<typeof VerdictSchema>;
