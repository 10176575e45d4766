import { accountsNear, around, type Finding, inText, MAX_FINDINGS } from './finding.ts';
import { wordsOf } from './lexicon/index.ts';
import { fold } from './normalize.ts';
import { KIND, type Reading, type Token } from './reading.ts';
import { FLAG, flags } from './vocabulary.ts';

const CODE = wordsOf('code');
const OTHER = wordsOf('otherCode');
const USE = wordsOf('use');
const REBATE = wordsOf('rebate');
const SALE = wordsOf('sale');
/** Words between "code" and the code itself. */
const BETWEEN = new Set(
  'is my mijn the de het this deze personal persoonlijke a een mon mein for voor promo reduction es mi e il mio o meu er min on de descuento desconto sconto el la rabatowy del do'.split(
    ' ',
  ),
);
/** Words that mean any code; the others say themselves that it takes something off. */
const BARE = new Set(
  (
    'code codes kod kode koden kodene koder kodes koodi koodilla koodin codigo codigos codice codici kodu kodum kodem ' +
    'kodla kodunu kodenya kodeku コード 코드 كود الكود كودي رمز 代码 代碼'
  ).split(' '),
);
const QUOTES = new Set(['"', "'", '「', '『', '【']);
const MINE = new Set(
  'my mijn mon mein meinem meine ma notre nuestro mi mio meu minha min mitt mit minun moj moim benim kodum saya'.split(
    ' ',
  ),
);
const OURS = new Set(
  'we us our ours wij ons onze unser unserem notre nos nuestro nuestra nostro nostra nosso nossa vores vår vart oss meidan nasz nasza nasze bizim kami'.split(
    ' ',
  ),
);
/** What one does with codes that are no rebate. */
const ENTRANCE = new Set(
  (
    'join lobby wifi login log inloggen vote stem stemmen kahoot meeting class klas les server room unlock ' +
    'meedoen clase aula sala minecraft fortnite roblox app download scan scannen zoom teams quiz'
  ).split(' '),
);
/** Written in capitals after "code", and no code. */
const WORDS = new Set(
  (
    'needed required necessary coupon promo discount code red orange yellow green blue black white purple pink rood oranje geel groen blauw zwart roze paars the and ' +
    'for with now here nu hier of off on at in to name names only alert switch check bio link new your jouw'
  ).split(' '),
);
const REACH = 20;
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
    if (place !== null) findings.push(judged(reading, place, handle, own));
  }
  return findings;
}

/** A word for a code, or one that looks like a code beside a rebate. */
function mayHoldCode({ seen, percent, mixed, quoted }: Reading): boolean {
  if ((seen & FLAG.code) !== 0) return true;
  return (mixed || quoted) && (percent || (seen & FLAG.rebate) !== 0);
}

interface Place {
  from: number;
  code: number;
}

function codeAt(reading: Reading, at: number): Place | null {
  const flag = flags[reading.number(at)] as number;
  if ((flag & FLAG.code) !== 0) {
    const before = wordBefore(reading, at);
    const after = reading.at(at + 1);
    const other = [before, after].some((word) => word !== undefined && OTHER.has(word.text));
    return other ? null : (announced(reading, at) ?? backward(reading, at));
  }
  if ((flag & FLAG.use) !== 0) return plain(reading, at);
  return reading.isMixed(at) ? valued(reading, at) : null;
}

/** "code: X", "code is X", "code for my readers: X10" */
function announced(reading: Reading, at: number): Place | null {
  const called = isCalled(reading, at);
  const rebate = hasRebate(reading, at);
  if (!rebate && around(reading, at, 'line', REACH).some(({ text }) => ENTRANCE.has(text)))
    return null;
  // "Code: NORA10" alone tells; with another word before, it may open a gate.
  const alone = wordBefore(reading, at) === undefined;
  let direct = true;
  for (let next = at + 1; next <= at + 7; next++) {
    const token = reading.at(next);
    if (token === undefined || token.line !== reading.at(at)?.line) return null;
    if (token.kind === 'mention' || token.kind === 'url') return null;
    if (token.kind !== 'word') continue;
    const shape = shapeOf(reading, next);
    const colon = reading.at(next - 1)?.text === ':';
    const here = direct || colon;
    if (shape === 'firm' && (rebate || (called && here) || (colon && direct && alone)))
      return { from: at, code: next };
    if (shape === 'soft' && rebate && here) return { from: at, code: next };
    if (!BETWEEN.has(token.text)) direct = false;
  }
  return null;
}

/** "ECE15 kodumla": some languages name the code first. */
function backward(reading: Reading, at: number): Place | null {
  const [token, word] = [reading.at(at - 1), reading.at(at)];
  const named = token?.kind === 'word' && token.line === word?.line && reading.isMixed(at - 1);
  if (!named || shapeOf(reading, at - 1) !== 'firm') return null;
  return isRebateNear(reading, at) ? { from: at - 1, code: at - 1 } : null;
}

/** `use NORA10 for 10% off`, `enter "nora" at checkout` */
function plain(reading: Reading, at: number): Place | null {
  const quoted = QUOTES.has(reading.at(at + 1)?.text ?? '');
  const code = quoted ? at + 2 : at + 1;
  const token = reading.at(code);
  if (token?.kind !== 'word' || token.line !== reading.at(at)?.line) return null;
  const shape = shapeOf(reading, code);
  const plainly = /^[A-Z]{2,15}\d{1,3}$/u.test(written(reading, token)) && shape === 'firm';
  const closed =
    quoted && shape !== null && reading.at(code + 1)?.text === reading.at(at + 1)?.text;
  if (!plainly && !closed) return null;
  return around(reading, code, 'line', 8).some(isRebate) ? { from: at, code } : null;
}

/** "NORA15 for 15% off", "HANNAH20 saves you 20%": the code itself says how much. */
function valued(reading: Reading, at: number): Place | null {
  const amount = /^[a-z]{2,15}(\d{1,2})$/u.exec(reading.at(at)?.text ?? '')?.[1];
  if (amount === undefined || shapeOf(reading, at) !== 'firm') return null;
  const [from, end] = reading.stretch(at, 'sentence', VALUE_REACH);
  for (let near = from; near < end - 1; near++) {
    const stated = reading.at(near)?.text === amount && reading.at(near + 1)?.text === '%';
    if (!stated) continue;
    const rebate = around(reading, at, 'line', 8).some(({ text }) => REBATE.has(text));
    return rebate ? { from: at, code: at } : null;
  }
  return null;
}

/** `firm`: letters with a number; `soft`: capitals or a quoted word that may be a word as well. */
function shapeOf(reading: Reading, at: number): 'firm' | 'soft' | null {
  const token = reading.at(at) as Token;
  const name = written(reading, token);
  if (name.length < 3 || name.length > 20 || WORDS.has(token.text)) return null;
  if (/^(?:\p{L}{2,17}\d{1,4}|\d{1,3}\p{L}{3,17})$/u.test(name)) return 'firm';
  const quoted = QUOTES.has(reading.at(at - 1)?.text ?? '');
  const capitals = /^[\p{Lu}\d]{3,20}$/u.test(name) && /\p{Lu}{2}/u.test(name);
  return (capitals && !isShouting(reading, at)) || quoted ? 'soft' : null;
}

/** In a line of capitals they tell nothing. */
function isShouting(reading: Reading, at: number): boolean {
  const line = around(reading, at, 'line', 6).filter(({ kind }) => kind === 'word');
  const loud = line.filter((token) => /^\p{Lu}{2,}$/u.test(written(reading, token)));
  return line.length > 3 && loud.length > line.length * 0.6;
}

function isCalled(reading: Reading, at: number): boolean {
  return [1, 2, 3].some((back) => {
    const token = reading.at(at - back);
    return token?.sentence === reading.at(at)?.sentence && USE.has(token?.text ?? '');
  });
}

function hasRebate(reading: Reading, at: number): boolean {
  const word = reading.at(at)?.text ?? '';
  const named = CODE.has(word) && !BARE.has(word);
  return named || isRebateNear(reading, at);
}

function isRebateNear(reading: Reading, at: number): boolean {
  for (let near = at - REACH; near < at + REACH; near++) {
    const token = reading.at(near);
    if (token !== undefined && isRebate(token)) return true;
  }
  return false;
}

function written({ text }: Reading, { start, end }: Token): string {
  return text.slice(start, end);
}

function isRebate({ kind, text }: Token): boolean {
  return (kind === 'mark' && text === '%') || (kind === 'word' && REBATE.has(text));
}

function judged(reading: Reading, { from, code }: Place, handle: string, own: boolean): Finding {
  const brands = [from, code].flatMap((at) => accountsNear(reading, at, fold(handle), REACH));
  const sentence = around(reading, from, 'sentence', REACH);
  const mine = MINE.has(wordBefore(reading, from)?.text ?? '');
  const ours = sentence.some(({ text }) => OURS.has(text));
  const anyones = isSale(reading.at(code)?.text ?? '') && !mine;
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

/** The word before, also across a hyphen ("QR-code"). */
function wordBefore(reading: Reading, at: number): Token | undefined {
  const token = reading.at(at - 1)?.text === '-' ? reading.at(at - 2) : reading.at(at - 1);
  const near = token?.kind === 'word' && token.sentence === reading.at(at)?.sentence;
  return near ? token : undefined;
}
