import { LEXICON } from './lexicon/index.ts';
import { fold, normalize, PICTURE } from './normalize.ts';

export type TokenKind = 'word' | 'tag' | 'mention' | 'url' | 'mark' | 'picture' | 'line';

export interface Token {
  kind: TokenKind;
  /** Folded; a tag without "#" and "_", a mention without "@", a mark as the one sign it repeats. */
  text: string;
  /** UTF-16 offsets in the original text. */
  start: number;
  end: number;
  /** White space, an emoji or a line break stands before it. */
  spaced: boolean;
  /** Running numbers of the line, the sentence and the clause it stands in. */
  line: number;
  sentence: number;
  clause: number;
}

/** A text taken apart, ready to be searched. */
export interface Reading {
  text: string;
  tokens: readonly Token[];
  /** Folded words and tags, for looking up what else a text speaks of. */
  words: ReadonlySet<string>;
  /** Folded handles (but the author's own) and tags, each once, the first `MAX_NAMES`. */
  mentions: readonly string[];
  tags: readonly string[];
}

// Bounded repeats: a page of nothing but dots or at-signs must not cost more than its length.
const TOKEN = new RegExp(
  [
    String.raw`(?<line>\n)`,
    String.raw`(?<url>(?:https?:\/\/|www\.)[^\s"<>${PICTURE}]+|(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}\/[^\s"<>${PICTURE}]*)`,
    String.raw`#(?<tag>[\p{L}\p{M}\p{N}_]+)`,
    '@(?<mention>[a-z0-9_](?:[a-z0-9_.-]{0,60}[a-z0-9_])?)',
    String.raw`(?<word>[\p{L}\p{M}\p{N}_]+)`,
    `(?<picture>${PICTURE}+)`,
    String.raw`(?<mark>\S)\k<mark>*`,
  ].join('|'),
  'gu',
);
const KINDS: readonly TokenKind[] = ['word', 'mark', 'tag', 'mention', 'line', 'picture', 'url'];
const ENDS = new Set(['.', '!', '?', '…', '。', '！', '？']);
const BREAKS = new Set([',', ';', '|', '(', ')', '[', ']', '、', '，']);
/** Words after which a sentence may say the opposite. */
const TURNS = new Set('but maar wel aber sondern mais pero echter however though'.split(' '));

/** Scripts that write words without spaces between them, or with endings grown on (Korean). */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/u;
const DENSE_WORDS = new Set(
  LEXICON.flatMap(({ entries, ...lists }) => [
    ...entries.flatMap(({ terms, unless }) => [...terms, unless ?? '']),
    ...Object.values(lists),
  ])
    .flatMap((text) => fold(text).split(/[\s|?]+/u))
    .filter((word) => DENSE.test(word)),
);
const LONGEST = Math.max(1, ...[...DENSE_WORDS].map((word) => word.length));

/** Cuts dense script into the longest words that a lexicon knows, else into single characters. */
function* pieces(word: string): Generator<[from: number, to: number]> {
  let plain = 0;
  for (let at = 0; at < word.length; ) {
    if (!DENSE.test(word[at] ?? '')) {
      at++;
      continue;
    }
    if (plain < at) yield [plain, at];
    let length = Math.min(LONGEST, word.length - at);
    while (length > 1 && !DENSE_WORDS.has(word.slice(at, at + length))) length--;
    yield [at, at + length];
    at += length;
    plain = at;
  }
  if (plain < word.length) yield [plain, word.length];
}

/** More than a post may name; what stands behind is not looked up, which keeps the search linear. */
const MAX_NAMES = 200;

/**
 * Takes a text apart into words, tags, mentions, addresses and signs. Any string; linear time.
 * @param author the author's own handle, folded
 */
export function readText(text: string, author = ''): Reading {
  const normal = normalize(text);
  const tokens: Token[] = [];
  const place = { line: 0, sentence: 0, clause: 0 };
  let last = 0;
  for (const match of normal.text.matchAll(TOKEN)) {
    const glued = match.index === last && tokens.length > 0 && tokens.at(-1)?.kind !== 'line';
    const kind = kindOf(match, glued ? tokens.at(-1) : undefined);
    if (kind === 'word' && DENSE.test(match[0])) {
      for (const [from, to] of pieces(match[0])) {
        const [start, end] = normal.origin(match.index + from, match.index + to);
        const spaced = !glued && from === 0;
        tokens.push({ kind, text: match[0].slice(from, to), start, end, spaced, ...place });
      }
      last = match.index + match[0].length;
      continue;
    }
    const raw = kind === 'url' ? trimUrl(match[0]) : match[0];
    const [start, end] = normal.origin(match.index, match.index + raw.length);
    const body = textOf(kind, match, raw);
    if (kind === 'word' && TURNS.has(body)) place.clause++;
    tokens.push({ kind, text: body, start, end, spaced: !glued, ...place });
    last = match.index + match[0].length;
    advance(place, kind, body, normal.text[last]);
  }
  const textsOf = (...kinds: TokenKind[]) =>
    new Set(tokens.filter(({ kind }) => kinds.includes(kind)).map((token) => token.text));
  return {
    text,
    tokens,
    words: textsOf('word', 'tag'),
    mentions: [...textsOf('mention')].filter((name) => name !== author).slice(0, MAX_NAMES),
    tags: [...textsOf('tag')].slice(0, MAX_NAMES),
  };
}

/** "me@mail.example" is no mention and "C#ad" no tag; but "#one#two" are two tags. */
function kindOf(match: RegExpMatchArray, glued: Token | undefined): TokenKind {
  const kind = KINDS.find((name) => match.groups?.[name] !== undefined) ?? 'mark';
  const inWord = glued?.kind === 'word' || (kind === 'mention' && glued?.kind === 'mention');
  return (kind === 'tag' || kind === 'mention') && inWord ? 'word' : kind;
}

function textOf(kind: TokenKind, match: RegExpMatchArray, raw: string): string {
  const group = match.groups ?? {};
  if (kind === 'tag') return (group.tag ?? '').replaceAll('_', '');
  if (kind === 'mention') return group.mention ?? '';
  return kind === 'mark' ? (group.mark ?? raw) : raw;
}

function advance(
  place: { line: number; sentence: number; clause: number },
  kind: TokenKind,
  text: string,
  next: string | undefined,
): void {
  const ends = ENDS.has(text) && (next === undefined || /[\s\uFFFC"')\]]/u.test(next));
  if (kind === 'line') place.line++;
  if (kind === 'line' || (kind === 'mark' && ends)) place.sentence++;
  if (kind === 'line' || kind === 'picture' || (kind === 'mark' && (ends || BREAKS.has(text))))
    place.clause++;
}

/** Sentence marks and brackets after an address belong to the sentence. */
function trimUrl(url: string): string {
  let end = url.length;
  while (end > 1 && ".,;:!?)]}'*".includes(url[end - 1] ?? ' ')) end--;
  return url.slice(0, end);
}
