/** Strings and documents that nobody in good faith would send, grown from ones that are right. */
import fc from 'fast-check';

/** Strings that some reader, somewhere, could take for something else. */
const ODD = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\u202e\u2066',
  '\u200b',
  '__proto__',
  'constructor',
  'toString',
  '-1',
  '0',
  '1e309',
  '9'.repeat(30),
  '9'.repeat(700),
  'x'.repeat(600),
  'é'.repeat(1000),
  'a'.repeat(5000),
  // One sign of 18 letters.
  'ﷺ'.repeat(100),
  'javascript:alert(1)',
  'data:text/html,<b>',
  '//evil.example/',
  'https://evil.example/',
  'https://evil.example\\@x.com/',
  'https://x.com.evil.example/ann/status/1',
  'http://[::1',
  'https://a:b@127.0.0.1:1/%ff%00?q=%E0%A4%A',
  '?u=https://evil.example',
  '%00%ff%zz',
  '/../../..',
  '#ad',
  '@ann',
  'Sponsored',
  '1.2M',
  '２万',
  '+275760-09-13T00:00:00.000Z',
  '-271821-04-20T00:00:00.000Z',
  '2025-02-30T25:61:00Z',
  '<img src=x onerror=alert(1)>',
  '{"a":',
] as const;

export const oddString: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.webUrl({ withQueryParameters: true, withFragments: true }) },
);

/** Any value that JSON can hold, small. */
const oddLeaf: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: oddString },
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(
      ...[null, true, false, 0, -1, 0.5, -0, 1e308, 5e-324, 2 ** 53, -(2 ** 53), 4e9, 1e21],
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom('[]', '{}', '[[]]').map((text) => JSON.parse(text)) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(
        '{"__proto__":{"id":"1","text":"x","length":1}}',
        '{"constructor":{"prototype":{}},"hasOwnProperty":1,"toString":null,"valueOf":1}',
        '{"length":1e9,"0":"a"}',
        '{"then":1,"toJSON":1}',
      )
      .map((text) => JSON.parse(text)),
  },
);

/** What a message of structured data may hold beside that. */
export const oddClone: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: oddLeaf },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      ...[undefined, Number.NaN, Number.POSITIVE_INFINITY, 10n ** 30n],
      ...[new Map([['network', 'x']]), new Date(0), new Date(Number.NaN), new Set([1])],
    ),
  },
);

/** How one string is spoiled. */
export interface Spoiling {
  how: 'replace' | 'cut' | 'double' | 'insert' | 'digits' | 'host' | 'case';
  at: number;
  with: string;
}

export const spoiling: fc.Arbitrary<Spoiling> = fc.record({
  how: fc.constantFrom('replace', 'cut', 'double', 'insert', 'digits', 'host', 'case'),
  at: fc.nat(1000),
  with: oddString,
});

export function spoiled(text: string, { how, at, with: odd }: Spoiling): string {
  const place = text.length === 0 ? 0 : at % (text.length + 1);
  switch (how) {
    case 'replace':
      return odd;
    case 'cut':
      return text.slice(0, place);
    case 'double':
      return text + text;
    case 'insert':
      return text.slice(0, place) + odd + text.slice(place);
    case 'digits':
      return text.replace(/\d+/g, '9'.repeat(1 + (at % 40)));
    case 'host':
      return text.replace(/^(https?:\/\/)[^/]+/, '$1evil.example');
    case 'case':
      return at % 2 === 0 ? text.toUpperCase() : text.normalize('NFD');
  }
}

/** How a document is spoiled in one place. */
export interface Edit {
  how: 'drop' | 'retype' | 'spoil' | 'swap' | 'repeat' | 'nest' | 'circle' | 'rename' | 'pollute';
  /** Which place of all there are. */
  at: number;
  /** Which other place, or how often. */
  other: number;
  value: unknown;
  spoiling: Spoiling;
}

/** @param circles whether what is spoiled need not be JSON any more */
export function edits(leaf: fc.Arbitrary<unknown>, circles: boolean): fc.Arbitrary<Edit[]> {
  const hows = ['drop', 'retype', 'spoil', 'swap', 'repeat', 'nest', 'rename', 'pollute'] as const;
  const edit: fc.Arbitrary<Edit> = fc.record({
    how: fc.constantFrom<Edit['how']>(
      ...hows,
      'spoil',
      'retype',
      ...(circles ? ['circle' as const] : []),
    ),
    at: fc.nat(1_000_000),
    other: fc.nat(1_000_000),
    value: leaf,
    spoiling,
  });
  return fc.array(edit, { minLength: 1, maxLength: 6 });
}

export const jsonEdits = edits(oddLeaf, false);
export const dataEdits = edits(oddLeaf, true);
export const cloneEdits = edits(oddClone, true);

type Holder = Record<string, unknown>;
interface Spot {
  holder: Holder;
  key: string;
}

/** Deeper than any reader looks. */
const DEPTH = 300;

/** A copy of a document, spoiled in some places, in order. */
export function grown(document: unknown, list: readonly Edit[]): unknown {
  const root = { document: structuredClone(document) };
  for (const edit of list) {
    const spots = spotsIn(root);
    const spot = spots[edit.at % Math.max(1, spots.length)];
    const other = spots[edit.other % Math.max(1, spots.length)];
    if (spot !== undefined && other !== undefined) spoil(spot, other, edit);
  }
  return root.document;
}

/** Every place of a document that holds a value; the document itself is the first. */
function spotsIn(root: Holder): Spot[] {
  const spots: Spot[] = [];
  const seen = new Set<unknown>();
  const stack: Holder[] = [root];
  for (
    let holder = stack.pop();
    holder !== undefined && spots.length < 5000;
    holder = stack.pop()
  ) {
    if (seen.has(holder)) continue;
    seen.add(holder);
    for (const key of Object.keys(holder)) {
      spots.push({ holder, key });
      const value = holder[key];
      if (typeof value === 'object' && value !== null) stack.push(value as Holder);
    }
  }
  return spots;
}

function spoil({ holder, key }: Spot, other: Spot, edit: Edit): void {
  const value = holder[key];
  switch (edit.how) {
    case 'drop':
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete holder[key];
      return;
    case 'retype':
      put(holder, key, structuredClone(edit.value));
      return;
    case 'spoil':
      if (typeof value === 'string') put(holder, key, spoiled(value, edit.spoiling));
      return;
    case 'swap':
      put(holder, key, structuredClone(other.holder[other.key]));
      return;
    case 'repeat':
      put(
        holder,
        key,
        Array.from({ length: edit.other % 120 }, () => value),
      );
      return;
    case 'nest': {
      let nested: unknown = value;
      for (let i = edit.other % DEPTH; i > 0; i--)
        nested = i % 2 === 0 ? [nested] : { [key]: nested };
      put(holder, key, nested);
      return;
    }
    case 'circle':
      put(holder, key, other.holder);
      return;
    case 'rename':
      put(holder, other.key, value);
      return;
    case 'pollute':
      // An own key, as JSON.parse makes it, not the prototype.
      if (typeof value === 'object' && value !== null)
        put(value as Holder, '__proto__', structuredClone(edit.value));
  }
}

function put(holder: Holder, key: string, value: unknown): void {
  if (Array.isArray(holder) && key === 'length') return;
  Object.defineProperty(holder, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

/** The same document, no part of which can be changed any more without an error. */
export function frozen<T>(document: T): T {
  const stack: unknown[] = [document];
  while (stack.length > 0) {
    const value = stack.pop();
    if (typeof value !== 'object' || value === null || Object.isFrozen(value)) continue;
    Object.freeze(value);
    stack.push(...Object.values(value));
  }
  return document;
}
