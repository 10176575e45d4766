import * as v from 'valibot';
import { KindSchema, RulebookIdSchema, STRENGTHS } from '../../model/verdict.ts';
import type { Lexicons } from './all.ts';
import { CONCEPTS } from './concepts.ts';
import { LANGUAGE_CODES } from './languages.ts';

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
const ShapeSchema = v.objectWithRest(
  {
    kind: KindSchema,
    strength: v.picklist(STRENGTHS),
    head: v.picklist(CONCEPTS),
    near: v.array(v.string()),
    unless: v.string(),
  },
  v.unknown(),
);
const RulebookSchema = v.objectWithRest(
  { id: RulebookIdSchema, languages: v.string(), accepts: v.string(), refuses: v.string() },
  v.unknown(),
);
const HostsSchema = v.array(v.tuple([v.string(), v.string()]));
const LexiconsSchema = v.object({
  languages: v.record(v.picklist(LANGUAGE_CODES), LexiconSchema),
  shapes: v.array(ShapeSchema),
  paying: HostsSchema,
  pointing: HostsSchema,
  rulebooks: v.array(RulebookSchema),
});

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
  if (LANGUAGE_CODES.some((code) => !Object.hasOwn(lexicons.languages, code)))
    throw new Error('a language is missing');
  return lexicons as unknown as Lexicons;
}
