import * as v from 'valibot';
import { KindSchema, RulebookIdSchema, STRENGTHS } from '../../model/verdict.ts';
import type { Lexicons } from './all.ts';
import { CONCEPTS } from './concepts.ts';
import type { Lexicon } from './index.ts';
import { LANGUAGE_CODES } from './languages.ts';

/** Checked for what the judge could not do without; whatever else there is comes as it is. */
const EntrySchema = v.object({
  kind: KindSchema,
  strength: v.picklist(STRENGTHS),
  form: v.picklist(['tag', 'label', 'apart', 'phrase']),
  terms: v.array(v.string()),
  unless: v.optional(v.string()),
});
const LexiconSchema = v.object({ entries: v.array(EntrySchema) });
const ConceptSchema = v.picklist(CONCEPTS);
const ShapeSchema = v.object({
  kind: KindSchema,
  strength: v.picklist(STRENGTHS),
  head: ConceptSchema,
  near: v.array(v.string()),
  unless: v.string(),
});
const RulebookSchema = v.object({
  id: RulebookIdSchema,
  languages: v.string(),
  accepts: v.string(),
  refuses: v.string(),
});
const HostsSchema = v.array(v.array(v.string()));
const LexiconsSchema = v.object({
  languages: v.object(Object.fromEntries(LANGUAGE_CODES.map((code) => [code, LexiconSchema]))),
  shapes: v.array(ShapeSchema),
  hosts: v.object({
    paying: HostsSchema,
    pointing: HostsSchema,
    ownPages: v.string(),
  }),
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
  const lexicons = JSON.parse(v.parse(v.string(), message));
  v.parse(LexiconsSchema, lexicons);
  for (const code of LANGUAGE_CODES) checkLists(lexicons.languages[code]);
  return lexicons;
}

/** The lists of words are known by their names, see `Lexicon`. */
function checkLists({ entries: _, concepts = {}, ...lists }: Lexicon): void {
  for (const name of Object.keys(concepts)) v.parse(ConceptSchema, name);
  for (const list of [...Object.values(concepts), ...Object.values(lists)])
    v.parse(v.string(), list);
}
