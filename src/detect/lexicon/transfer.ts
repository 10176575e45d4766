import * as v from 'valibot';
import { KindSchema, STRENGTHS } from '../../model/verdict.ts';
import { CONCEPTS } from './concepts.ts';
import type { Lexicon } from './index.ts';
import { LANGUAGE_CODES, type LanguageCode } from './languages.ts';

const EntrySchema = v.objectWithRest(
  {
    kind: KindSchema,
    strength: v.picklist(STRENGTHS),
    form: v.picklist(['tag', 'label', 'apart', 'phrase']),
    terms: v.array(v.string()),
    unless: v.optional(v.string()),
  },
  v.unknown(),
);
/** The other lists of words are known by their names, see `Lexicon`. */
const LexiconSchema = v.objectWithRest(
  {
    concepts: v.optional(v.record(v.picklist(CONCEPTS), v.string())),
    entries: v.array(EntrySchema),
  },
  v.string(),
);
const LexiconsSchema = v.record(v.picklist(LANGUAGE_CODES), LexiconSchema);

export type Lexicons = Readonly<Record<LanguageCode, Lexicon>>;

/** Lexicons as the worker sends them. */
export function writeLexicons(lexicons: Lexicons): string {
  return JSON.stringify(lexicons);
}

/**
 * Lexicons as they come with a message.
 * @throws where they are not all there, and whole
 */
export function parseLexicons(message: unknown): Lexicons {
  const lexicons = v.parse(LexiconsSchema, JSON.parse(v.parse(v.string(), message)));
  if (LANGUAGE_CODES.some((code) => !Object.hasOwn(lexicons, code)))
    throw new Error('a language is missing');
  return lexicons as unknown as Lexicons;
}
