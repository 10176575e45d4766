import { isDigit } from './cursor.ts';
import { accountsNear, anyAround, type Finding, inText, MAX_FINDINGS } from './finding.ts';
import { fold } from './normalize.ts';
import { KIND, type Reading } from './reading.ts';
import { FLAG, flags, signs } from './vocabulary.ts';
import { WORDS } from './words.ts';

const { code: CODE, otherCode: OTHER, use: USE, sale: SALE, gripe: GRIPE } = WORDS;
const { codeBetween: BETWEEN, codeBare: BARE, codeOwned: OWNED, mine: MINE, ours: OURS } = WORDS;
const { with: WITH, grants: GRANTS, entrance: ENTRANCE, noCode: NO_CODE } = WORDS;
/** A word to write under the post rather than in a shop. */
const REPLY = /^(?:com+ent|kom+ent|reacti|yorum|komment)/u;
const PERCENT = -37;
const BRACKET = -40;
const QUOTE = -34;
const COLON = -58;
const HYPHEN = -45;
const QUOTES = signs('"\'「『【');
const REACH = 20;
/** Tokens between "code" and the code itself, and where a colon stands before it. */
const CLOSE = 7;
const FAR = 14;
/** Words of "NORA10 is my personal code". */
const OWNING = 3;
/** Words between a code and the verb that tells to enter it. */
const ENTRY = 3;
/** Letters of a word in capitals that is taken for a code. */
const PLAIN = 5;
const CLOSING = signs('」』】');
/** Between a code and the rebate that it is named after. */
const VALUE_REACH = 14;

/**
 * Personal discount codes of a brand ("met code SANNE15", "use NORA10 for 10% off"). A code that is
 * the author's own shop's is noted as own-brand; one that any shop hands to anyone is weak.
 * @param own the post speaks of the author's own shop
 */
export function findCodes(reading: Reading, handle: string, own: boolean): Finding[] {
  const findings: Finding[] = [];
  if (!mayHoldCode(reading)) return findings;
  for (let at = 0; at < reading.count && findings.length < MAX_FINDINGS; at++) {
    if (reading.kind(at) !== KIND.word || at < (findings.at(-1)?.to ?? 0)) continue;
    const place = codeAt(reading, at);
    if (place !== null && !isComplaint(reading, place) && !isCited(reading, place))
      findings.push(judged(reading, place, handle, own));
  }
  return findings;
}

/** A word for a code, or a rebate with a word that looks like a code or is called one. */
function mayHoldCode(reading: Reading): boolean {
  const { seen, percent, mixed, quoted } = reading;
  if ((seen & FLAG.code) !== 0) return true;
  if (!percent && (seen & FLAG.rebate) === 0) return false;
  return mixed || quoted || (seen & FLAG.use) !== 0 || grantsAny(reading);
}

/** "PRIYACURLS gets you ...": what it gives may tell that it is a code. */
function grantsAny(reading: Reading): boolean {
  for (let at = 0; at < reading.count; at++) if (GRANTS.isAt(reading, at)) return true;
  return false;
}

/** "Code NEWS10: expired", "every influencer with their code GIU20": nobody is to use it. */
function isComplaint(reading: Reading, { code }: Place): boolean {
  return anyAround(reading, code, 'sentence', REACH, (near) => GRIPE.isAt(reading, near));
}

/** `One more "use code JESS15" and I'm off`: not the code alone is quoted, but who recommends it. */
function isCited(reading: Reading, { from, code }: Place): boolean {
  if (from === code || reading.number(code - 1) === QUOTE) return false;
  const [start] = reading.stretch(from, 'sentence', REACH);
  let inside = false;
  for (let at = start; at < from; at++) if (reading.number(at) === QUOTE) inside = !inside;
  return inside;
}

interface Place {
  from: number;
  code: number;
}

function codeAt(reading: Reading, at: number): Place | null {
  const flag = flags[reading.number(at)] as number;
  if ((flag & FLAG.code) !== 0) {
    const other = OTHER.isAt(reading, wordBefore(reading, at)) || OTHER.isAt(reading, at + 1);
    return other ? null : (announced(reading, at) ?? backward(reading, at));
  }
  if (flag !== 0 && !isQuoted(reading, at)) return null;
  return isBare(reading, at) ? { from: at, code: at } : null;
}

/** "code: X", "code is X", "code for my readers: X10" */
function announced(reading: Reading, at: number): Place | null {
  const called = isCalled(reading, at);
  const rebate = hasRebate(reading, at);
  if (!rebate && anyAround(reading, at, 'line', REACH, (near) => ENTRANCE.isAt(reading, near)))
    return null;
  // "Code: NORA10" alone tells; with another word before, it may open a gate.
  const alone = wordBefore(reading, at) < 0;
  let direct = true;
  for (let next = at + 1; next <= at + FAR; next++) {
    const kind = reading.kind(next);
    if (kind === KIND.url || !reading.together(next - 1, next, 'line')) return null;
    if (kind === KIND.mention) direct = false;
    if (kind !== KIND.word) continue;
    const before = reading.number(next - 1);
    const colon = before === COLON || before === BRACKET;
    const here = direct || colon;
    if (next > at + CLOSE && !colon) continue;
    const shape = shapeOf(reading, next);
    const given = alone && direct && isAccountBehind(reading, next);
    if (shape === 'firm' && (rebate || given || (called && here) || (colon && direct && alone)))
      return { from: at, code: next };
    if (shape === 'soft' && rebate && here) return { from: at, code: next };
    if (!BETWEEN.isAt(reading, next)) direct = false;
  }
  return null;
}

/** "Code NORA10 at @brand" */
function isAccountBehind(reading: Reading, at: number): boolean {
  const kinds = [at + 1, at + 2, at + 3].map((next) => reading.kind(next));
  const here = kinds.findIndex((kind) => kind !== KIND.word && kind !== KIND.mark);
  return kinds[here] === KIND.mention;
}

/** "ECE15 kodumla", "NESLICE kodu", "ELISE (min kode)": some languages name the code first. */
function backward(reading: Reading, at: number): Place | null {
  const mine = MINE.isAt(reading, wordBefore(reading, at));
  let code = at - 1;
  // "NORA10 is my personal code"
  while (code >= at - OWNING && BETWEEN.isAt(reading, code)) code--;
  if (reading.number(code) === BRACKET) code--;
  if (reading.kind(code) !== KIND.word || !reading.together(code, at, 'line')) return null;
  const shape = shapeOf(reading, code);
  if (shape === null) return null;
  const capitals = /^[\p{Lu}\d]{5,}$/u.test(reading.written(code));
  const soft = shape === 'soft' && capitals && (mine || OWNED.isAt(reading, at));
  if (!soft && (shape !== 'firm' || !reading.isMixed(code))) return null;
  return hasRebate(reading, at) ? { from: code, code } : null;
}

/**
 * A code that no word before it announces: "NORA15 for 15% off", "type in JOLENE10", `"TEAMFRIEDA"
 * at checkout`. There is a rebate, and the code says how much, is entered, or both is plain.
 */
function isBare(reading: Reading, at: number): boolean {
  const shape = mayBeCode(reading, at) ? shapeOf(reading, at) : null;
  if (shape === null) return false;
  if (!anyAround(reading, at, 'line', REACH, (near) => isRebate(reading, near))) return false;
  const quoted = isQuoted(reading, at);
  const [before, behind] = [isEntered(reading, at, -ENTRY), isEntered(reading, at, ENTRY)];
  if (shape === 'firm') return before || behind || quoted || saysHowMuch(reading, at);
  if (quoted && isCodeNear(reading, at)) return true;
  if (!/^[\p{Lu}\d]+$/u.test(reading.written(at))) return false;
  if (quoted) return before || behind;
  if (reading.written(at).length < PLAIN || WITH.isAt(reading, at - 1)) return false;
  if (anyAround(reading, at, 'line', REACH, (near) => REPLY.test(reading.folded(near))))
    return false;
  if (isEntered(reading, at, -1) || isEntered(reading, at, 1)) return true;
  return GRANTS.isAt(reading, at + 1);
}

/** Most words are done with here. */
function mayBeCode(reading: Reading, at: number): boolean {
  if (reading.isMixed(at) || isQuoted(reading, at)) return true;
  const second = reading.text.charCodeAt(reading.start(at) + 1);
  return second >= 65 && second <= 90;
}

function isQuoted(reading: Reading, at: number): boolean {
  const before = reading.number(at - 1);
  const after = reading.number(at + 1);
  // Signs have numbers below zero.
  if (before >= 0 || after >= 0) return false;
  return QUOTES.has(before) && (after === before || CLOSING.has(after));
}

/** A word that tells to use or enter it, at most so many words before (below zero) or behind. */
function isEntered(reading: Reading, at: number, reach: number): boolean {
  const step = Math.sign(reach);
  for (let near = at + step, words = 0; words < Math.abs(reach); near += step) {
    if (!reading.together(near - step, near, 'sentence')) return false;
    if (reading.kind(near) !== KIND.word) continue;
    if (isListed(reading, near, FLAG.use)) return true;
    words++;
  }
  return false;
}

function isCodeNear(reading: Reading, at: number): boolean {
  return anyAround(reading, at, 'line', REACH, (near) => isListed(reading, near, FLAG.code));
}

/** "NORA15 for 15% off", "HANNAH20 saves you 20 dollars" */
function saysHowMuch(reading: Reading, at: number): boolean {
  if (!isDigit(reading.text.charCodeAt(reading.end(at) - 1))) return false;
  const amount = /^\p{L}{2,15}(\d{1,2})$/u.exec(reading.folded(at))?.[1];
  if (amount === undefined) return false;
  // "%" alone may be of milk.
  if (!anyAround(reading, at, 'line', REACH, (near) => isListed(reading, near, FLAG.rebate)))
    return false;
  const [from, to] = reading.stretch(at, 'line', VALUE_REACH);
  for (let near = from; near < to; near++) if (reading.folded(near) === amount) return true;
  return false;
}

/** `firm`: letters with a number; `soft`: capitals or a quoted word that may be a word as well. */
function shapeOf(reading: Reading, at: number): 'firm' | 'soft' | null {
  const [start, end] = [reading.start(at), reading.end(at)];
  if (end - start < 3 || end - start > 20 || NO_CODE.isAt(reading, at)) return null;
  const name = reading.text.slice(start, end);
  const [first, last] = [name.charCodeAt(0), name.charCodeAt(name.length - 1)];
  if (isDigit(first) !== isDigit(last) && FIRM.test(name)) return 'firm';
  if (QUOTES.has(reading.number(at - 1))) return 'soft';
  const loud = isDigit(first) || reading.isCapital(at);
  if (loud && CAPITALS.test(name) && !isShouting(reading, at)) return 'soft';
  return name.includes('_') && HANDLED.test(name) ? 'soft' : null;
}

const FIRM = /^(?:\p{L}{2,17}\d{1,4}|\d{1,3}\p{L}{3,17})$/u;
/** Two of its capitals in a row. */
const CAPITALS = /^(?=.*\p{Lu}{2})[\p{Lu}\d]{3,20}$/u;
const HANDLED = /^[a-z0-9]+_[a-z0-9]+$/iu;

/** In a line of capitals they tell nothing. */
function isShouting(reading: Reading, at: number): boolean {
  const [from, to] = reading.stretch(at, 'line', 6);
  let [words, loud] = [0, 0];
  for (let near = from; near < to; near++) {
    if (reading.kind(near) !== KIND.word) continue;
    words++;
    if (reading.isCapital(near) && /^\p{Lu}{2,}$/u.test(reading.written(near))) loud++;
  }
  return words > 3 && loud > words * 0.6;
}

function isCalled(reading: Reading, at: number): boolean {
  for (let near = at - 1; near >= at - 3; near--) {
    if (!reading.together(near, near + 1, 'sentence')) return false;
    if (USE.isAt(reading, near)) return true;
  }
  return false;
}

function hasRebate(reading: Reading, at: number): boolean {
  const named = CODE.isAt(reading, at) && !BARE.isAt(reading, at);
  return named || isRebateNear(reading, at);
}

function isRebateNear(reading: Reading, at: number): boolean {
  for (let near = at - REACH; near < at + REACH; near++) if (isRebate(reading, near)) return true;
  return false;
}

function isRebate(reading: Reading, at: number): boolean {
  return reading.number(at) === PERCENT || isListed(reading, at, FLAG.rebate);
}

function isListed(reading: Reading, at: number, flag: number): boolean {
  return reading.kind(at) === KIND.word && ((flags[reading.number(at)] as number) & flag) !== 0;
}

function judged(reading: Reading, { from, code }: Place, handle: string, own: boolean): Finding {
  const brands =
    reading.mentionCount === 0
      ? []
      : [from, code].flatMap((at) => accountsNear(reading, at, fold(handle), REACH));
  const mine = MINE.isAt(reading, wordBefore(reading, from));
  const ours = anyAround(reading, from, 'sentence', REACH, (near) => OURS.isAt(reading, near));
  const anyones = isSale(reading.folded(code)) && !mine;
  const traits = { form: 'code', brands: brands.slice(0, 2) } as const;
  const shop = brands.length === 0 && (own || (ours && !mine));
  if (shop)
    return inText(reading, from, code + 1, { ...traits, kind: 'own-brand', strength: 'weak' });
  const strength = anyones && brands.length === 0 ? 'weak' : 'strong';
  return inText(reading, from, code + 1, { ...traits, kind: 'discount-code', strength });
}

/** "SUMMER20", "EXTRAKORTING": made of words of sales alone. */
export function isSale(code: string): boolean {
  const letters = fold(code).replace(/[^\p{L}]/gu, '');
  if (letters === '' || SALE.has(letters)) return true;
  for (let i = 2; i < letters.length - 1; i++) {
    if (SALE.has(letters.slice(0, i)) && SALE.has(letters.slice(i))) return true;
  }
  return false;
}

/** The word before, also across a hyphen ("QR-code"); -1 for none. */
function wordBefore(reading: Reading, at: number): number {
  const before = reading.number(at - 1) === HYPHEN ? at - 2 : at - 1;
  const near = reading.kind(before) === KIND.word && reading.together(before, at, 'sentence');
  return near ? before : -1;
}
