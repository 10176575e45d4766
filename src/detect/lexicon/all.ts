import { type Hosts, PAYING, POINTING } from './hosts.ts';
import { LANGUAGES, type Lexicon } from './index.ts';
import type { LanguageCode } from './languages.ts';
import { RULEBOOKS, type Rulebook } from './rulebooks.ts';
import { SHAPES, type Shape } from './shapes.ts';

/** All that is learned before a post is judged: no part of a content script. */
export interface Lexicons {
  languages: Readonly<Record<LanguageCode, Lexicon>>;
  /** How words of these languages join. */
  shapes: readonly Shape[];
  /** Hosts whose links pay their author, and those whose links may. */
  paying: readonly Hosts[];
  pointing: readonly Hosts[];
  /** By which disclosures are judged. */
  rulebooks: readonly Rulebook[];
}

export const LEXICONS: Lexicons = {
  languages: LANGUAGES,
  shapes: SHAPES,
  paying: PAYING,
  pointing: POINTING,
  rulebooks: RULEBOOKS,
};
