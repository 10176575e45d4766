import { isBare, isSpokenAddress, SPOKEN } from './bare-codes.ts';
import { isQuoted, isRebate, isShouting, shapeOf } from './code-shapes.ts';
import { accountsNear, anyAround, type Finding, inText, MAX_FINDINGS } from './finding.ts';
import { fold } from './normalize.ts';
import { isCited } from './quotes.ts';
import { KIND, type Reading } from './reading.ts';
import { FLAG, flags } from './vocabulary.ts';
import { WORDS } from './words.ts';

const { code: CODE, otherCode: OTHER, use: USE, sale: SALE, gripe: GRIPE, save: SAVE } = WORDS;
const { codeBetween: BETWEEN, codeBare: BARE, codeOwned: OWNED, mine: MINE, ours: OURS } = WORDS;
const { grants: GRANTS, entrance: ENTRANCE, noCode: NO_CODE, with: WITH, like: LIKE } = WORDS;
const BRACKET = -40;
const COLON = -58;
const HYPHEN = -45;
const EQUALS = -61;
const REACH = 20;
/** Tokens between "code" and the code itself, and where a colon stands before it. */
const CLOSE = 7;
const FAR = 14;
/** Words of "NORA10 is my personal code". */
const OWNING = 3;

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
    if (place !== null && !isComplaint(reading, place) && !isRecited(reading, place))
      findings.push(judged(reading, place, handle, own));
  }
  return findings;
}

/** A word for a code, or a rebate with a word that looks like a code or is called one. */
function mayHoldCode(reading: Reading): boolean {
  const { seen, percent, mixed, quoted } = reading;
  if ((seen & FLAG.code) !== 0 || reading.has(SPOKEN)) return true;
  if (!percent && (seen & FLAG.rebate) === 0) return false;
  if (reading.mentions.length > 0) return true;
  return mixed || quoted || (seen & FLAG.use) !== 0 || grantsAny(reading);
}

/** "PRIYACURLS gets you ...": what it gives may tell that it is a code, and that one saves. */
function grantsAny(reading: Reading): boolean {
  for (let at = 0; at < reading.count; at++)
    if (GRANTS.isAt(reading, at) || SAVE.isAt(reading, at)) return true;
  return false;
}

/** "Code NEWS10: expired", "every influencer with their code GIU20": nobody is to use it. */
function isComplaint(reading: Reading, { code }: Place): boolean {
  return anyAround(reading, code, 'sentence', REACH, (near) => GRIPE.isAt(reading, near));
}

/** `One more "use code JESS15" and I'm off`: not the code alone is quoted, but who recommends it. */
function isRecited(reading: Reading, { from, code }: Place): boolean {
  return !isQuoted(reading, code) && isCited(reading, from, code + 1);
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
  if (isSpokenAddress(reading, at)) return { from: at - 1, code: at };
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
    // "A code like ANNA20" is any.
    if (LIKE.isAt(reading, next)) return null;
    const shape = shapeOf(reading, next);
    const likeName = /^\p{Lu}{4,}\d*$/u.test(reading.written(next));
    const given = direct && (alone || likeName) && isAccountBehind(reading, next);
    if (likeName && isToldMine(reading, at, next)) return { from: at, code: next };
    if (direct && isNamed(reading, at, next)) return { from: at, code: next };
    if (shape === 'firm' && (rebate || given || (called && here) || (colon && direct && alone)))
      return { from: at, code: next };
    if (shape === 'soft' && here && (rebate || (likeName && given)))
      return { from: at, code: next };
    if (!BETWEEN.isAt(reading, next)) direct = false;
  }
  return null;
}

/**
 * "Mijn code is noor-15", "use my code LILY"; and where the post names an account, "my code = LILYSIPS" and
 * "Rabattcode: mamamitherz", a rebate's in plain letters.
 */
function isNamed(reading: Reading, at: number, code: number): boolean {
  const mine = isMine(reading, at);
  if (mine && isNumbered(reading, code)) return true;
  const name = reading.written(code);
  const capitals = /^\p{Lu}{4,}$/u.test(name) && !NO_CODE.isAt(reading, code);
  const own = mine && capitals && !isShouting(reading, code);
  if (own && isAsked(reading, at)) return true;
  const sign = reading.number(code - 1);
  if (reading.mentions.length === 0 || (sign !== EQUALS && sign !== COLON)) return false;
  if (own) return true;
  const rebate = (CODE.isAt(reading, at) && !BARE.isAt(reading, at)) || isRebate(reading, at + 1);
  const alone = !isWord(reading.kind(code + 1)) && reading.number(code) === 0;
  return (mine || rebate) && alone && /^\p{L}{6,20}$/u.test(name);
}

function isWord(kind: number): boolean {
  return kind >= 0 && kind < KIND.mark;
}

/** "My code at @x is LILY" */
function isToldMine(reading: Reading, at: number, code: number): boolean {
  if (!isMine(reading, at)) return false;
  const isAccount = (near: number) =>
    near > at && near < code && reading.kind(near) === KIND.mention;
  if (!anyAround(reading, at, 'sentence', CLOSE, isAccount)) return false;
  return BETWEEN.isAt(reading, code - 1) && shapeOf(reading, code) !== null;
}

function isMine(reading: Reading, at: number): boolean {
  return MINE.isAt(reading, wordBefore(reading, at)) || MINE.isAt(reading, at + 1);
}

/** "noor-15" */
function isNumbered(reading: Reading, at: number): boolean {
  const [hyphen, number] = [at + 1, at + 2];
  if (reading.number(hyphen) !== HYPHEN || reading.isSpaced(hyphen) || reading.isSpaced(number))
    return false;
  return /^\p{L}{3,}$/u.test(reading.written(at)) && /^\d{1,3}$/u.test(reading.written(number));
}

/** "Code NORA10 at @brand" */
function isAccountBehind(reading: Reading, at: number): boolean {
  const kinds = [1, 2, 3, 4].map((step) => reading.kind(at + step));
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

/** "Use my code", "bruk koden min"; but not "with my code", which says what something is made of too. */
function isAsked(reading: Reading, at: number): boolean {
  for (let near = at - 1; near >= at - 3; near--) {
    if (!reading.together(near, near + 1, 'sentence')) return false;
    if (MINE.isAt(reading, near)) continue;
    if (WITH.isAt(reading, near)) return false;
    if (USE.isAt(reading, near)) return true;
  }
  return false;
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
