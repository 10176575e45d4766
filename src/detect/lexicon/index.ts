import type { Kind, Strength } from '../../model/verdict.ts';
import { ar } from './ar.ts';
import type { Concept } from './concepts.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import type { LanguageCode } from './languages.ts';
import { nl } from './nl.ts';
import { no } from './no.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';
import { zh } from './zh.ts';

/**
 * How a term has to stand to mean what it says.
 * - `tag`: a whole hashtag; `x*` also with something behind it ("giftedby*"); in scripts without spaces
 *   `*x` and `*x*` also with something before it
 * - `label`: set apart as a label is: first on its line and closed by a sign, or in brackets
 * - `apart`: the first words of a line, a sentence or a bracket
 * - `phrase`: anywhere in running text
 */
export type Form = 'tag' | 'label' | 'apart' | 'phrase';

/** Terms that mean the same; phrases are written as `Pattern` says. */
export interface Entry {
  kind: Kind;
  /** `strong` proves and is accepted as a disclosure, `medium` proves, `weak` only points. */
  strength: Strength;
  form: Form;
  terms: readonly string[];
  /** Where the wording comes from: a rule, a list or a study, named in SOURCES.md; `usage` for common ways of saying it. */
  source: string;
  /**
   * The post must also mention an account; of a label `beside`, right there unless it is in brackets. `aside`
   * asks no more than that it is in brackets or has one beside it.
   */
  mention?: true | 'beside' | 'aside';
  /** Only as the first words of a post: "IN SAMENWERKING MET X" on a line of its own may close any notice. */
  opening?: true;
  /** Only in a post that also holds this script: "#PR" is an ad in Japanese alone. */
  script?: 'kana';
  /** Only in a post that also holds one of these words, of a language that others share the term with. */
  amid?: string;
  /** Words that show another meaning: anywhere beside a tag, in the same sentence for the rest. */
  unless?: string;
}

/** The words of one language. Adding one = such a file with its terms beside it + a line in LANGUAGES and LANGUAGE_CODES. */
export interface Lexicon {
  /**
   * Words by what they do in a sentence that discloses (see concepts.ts), apart by spaces: a whole
   * word, a stem of four letters or more (`sponsor*`; none in scripts without spaces, where a listed
   * beginning does the same), or several words as a phrase is written,
   * joined by `+` (`op+hun|haar+kosten`).
   */
  concepts?: Partial<Record<Concept, string>>;
  entries: readonly Entry[];
  /** Words that deny the disclosure right behind them, and words that may stand between. */
  deny: string;
  between: string;
  /** Answers that deny what was asked; of several words, the first two. */
  refusal?: string;
  /** Words after which a sentence may say the opposite ("but"). */
  turn?: string;
  /** First parts of hashtags such as #dancepartner that make no brand of it. */
  everyday: string;
  /** Words before or behind "#ad" when the tag itself is spoken of. */
  spokenOf: string;
  /** Words that make a tag behind them in their sentence a subject. */
  talk: string;
  /** Words that announce a code; words before them that make it another code. */
  code: string;
  otherCode: string;
  /** Words of people who complain: of codes that fail, and of those who hand them out. */
  gripe?: string;
  /** Words that call to use it, and words of a rebate. */
  use: string;
  rebate: string;
  /** Words of a code that any shop gives to anyone. */
  sale: string;
  /** Endings of hashtags that make their author a brand's partner, its ambassador, its advertisement. */
  partner: string;
  ambassador: string;
  advert: string;
  /** Commercial wording that proves nothing: calls to act, words for goods and offers, praise. */
  call: string;
  goods: string;
  praise: string;
  /** Words of something being offered now (available, launch), and words that wear or use it. */
  offer?: string;
  worn?: string;
  /** Where an address is spoken of ("link in bio", "name.com"). */
  site?: string;
  /** The trade of advertising and influencers: a post with such a word is about it. */
  trade?: string;
  /** Words between "code" and the code itself. */
  codeBetween?: string;
  /** Words that mean any code; the others of `code` say themselves that it takes something off. */
  codeBare?: string;
  /** Forms of them that only follow the code's name. */
  codeOwned?: string;
  /** "My" and "our" before a code. */
  mine?: string;
  ours?: string;
  /** Words that call to use anything: "10% off with MASTERCARD". */
  with?: string;
  /** "PRIYACURLS gets you 200 off" */
  grants?: string;
  /** "15% off with LILY", "LILY for 15% off", "a code like LILY10" */
  means?: string;
  goodFor?: string;
  like?: string;
  /** Between a label and who pays: "(ad for X)". */
  whose?: string;
  /** What one does with codes that are no rebate. */
  entrance?: string;
  /** Written in capitals after "code", and no code. */
  noCode?: string;
  /** "You save", said to the readers, and they themselves; where one pays; the dot of a spoken address. */
  save?: string;
  you?: string;
  till?: string;
  dot?: string;
  /** What "#ad" is called where the tag itself is spoken of. */
  tagNouns?: string;
  /** Words that join the tags of such talk, and accounts in a row. */
  or?: string;
  and?: string;
  /** What jokers and children name as their sponsors (#sponsoredbymum). */
  noSponsor?: string;
  /** Words before an account that made the photo rather than paid for it, and "by" before it. */
  credit?: string;
  made?: string;
  /** Before a question mark that asks for no more than a nod ("okay?"); not what doubts ("right?"). */
  nod?: string;
  /** Capitalised, and still no one who pays. */
  noBrand?: string;
  /** Distinctive words of seven letters or more, known with one typing error too. */
  misspelt?: string;
  /** Longer words that hide a term inside them, where a script writes no spaces (광고주 hides 광고). */
  hiding?: string;
}

/** Posts mix languages, so every language is looked for in every post. */
export const LANGUAGES: Readonly<Record<LanguageCode, Lexicon>> = {
  nl,
  en,
  de,
  fr,
  es,
  it,
  pt,
  pl,
  sv,
  da,
  no,
  fi,
  tr,
  id,
  ja,
  ko,
  ar,
  zh,
};
