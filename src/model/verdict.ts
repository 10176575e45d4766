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

/** What is said of a post, and why. */
export const VerdictSchema = v.object({
  class: v.picklist(VERDICT_CLASSES),
  /** The kinds that decided, most telling first; notes (own-brand, negation) last. */
  kinds: v.pipe(v.array(KindSchema), v.maxLength(KINDS.length)),
  disclosure: v.picklist(DISCLOSURES),
  /** Who pays, as far as the evidence names them. */
  brands: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(20)),
  signals: v.pipe(v.array(SignalSchema), v.maxLength(100)),
});
export type Verdict = v.InferOutput<typeof VerdictSchema>;
