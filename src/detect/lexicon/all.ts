import { type AllHosts, HOSTS } from './hosts.ts';
import { LANGUAGES, type Lexicon } from './index.ts';
import type { LanguageCode } from './languages.ts';
import { RULEBOOKS, type Rulebook } from './rulebooks.ts';
import { SHAPES, type Shape } from './shapes.ts';

/** All that is learned before a post is judged: no part of a content script. */
export interface Lexicons {
  languages: Readonly<Record<LanguageCode, Lexicon>>;
  /** How words of these languages join. */
  shapes: readonly Shape[];
  hosts: AllHosts;
  /** By which disclosures are judged. */
  rulebooks: readonly Rulebook[];
}

export const LEXICONS: Lexicons = {
  languages: LANGUAGES,
  shapes: SHAPES,
  hosts: HOSTS,
  rulebooks: RULEBOOKS,
};
