import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeAgain, type Remains } from '../../../src/detect/again.ts';
import type { JudgeInput } from '../../../src/detect/engine.ts';
import { judge } from '../../../src/detect/judge.ts';
import { DISCLOSURES, KINDS, STRENGTHS } from '../../../src/model/verdict.ts';

const CLASSES = ['organic', 'likely', 'sponsored'] as const;

function remains(more: Partial<Remains>): Remains {
  return { class: 'sponsored', kinds: [], disclosure: 'none', brands: [], signals: [], ...more };
}
const words = (evidence: string, kind: Remains['kinds'][number] = 'author-disclosure') =>
  ({ kind, evidence, where: 'text', strength: 'strong' }) as const;

describe('judgeAgain', () => {
  it('keeps what today’s judge found itself: nothing changes while the judge does not', () => {
    const lost: string[] = [];
    let signals = 0;
    for (const post of corpus()) {
      const verdict = judge(post);
      if (verdict.class === 'unread') continue;
      signals += verdict.signals.length;
      const again = judgeAgain({ ...verdict, class: verdict.class }, []);
      if (again !== null) lost.push(post.text);
    }
    expect(signals).toBeGreaterThan(300);
    // Words that are evidence only by what stands far from them.
    expect(lost.length / signals, lost.join('\n')).toBeLessThan(0.01);
  });

  it('drops words that prove nothing any more, and what followed from them', () => {
    const before = remains({
      kinds: ['author-disclosure', 'own-brand'],
      disclosure: 'clear',
      brands: ['Acme'],
      signals: [words('zomaar iets')],
    });
    expect(judgeAgain(before, [])).toEqual({
      class: 'organic',
      kinds: ['own-brand'],
      disclosure: 'none',
      brands: [],
      signals: [],
    });
  });

  it('keeps the verdict that other evidence still proves, without the kind that fell away', () => {
    const before = remains({
      kinds: ['author-disclosure', 'gifted'],
      disclosure: 'weak',
      brands: ['Acme'],
      signals: [words('#ad'), words('zomaar iets', 'gifted')],
    });
    expect(judgeAgain(before, [])).toEqual({
      ...before,
      kinds: ['author-disclosure'],
      signals: [words('#ad')],
    });
  });

  it('never takes a network’s label for less than it says', () => {
    const before = remains({ kinds: ['platform-ad'], signals: [words('zomaar iets')] });
    expect(judgeAgain(before, ['platform-ad'])).toMatchObject({
      class: 'sponsored',
      kinds: ['platform-ad'],
      signals: [],
    });
  });

  it('keeps a link that was cut when it was stored', () => {
    const link = { ...words(`https://shop.example/${'a'.repeat(179)}`), where: 'link' } as const;
    expect(judgeAgain(remains({ signals: [link] }), [])).toBeNull();
  });

  it('never calls a post worse, and what it dropped stays dropped', () => {
    const signal = fc.record({
      kind: fc.constantFrom(...KINDS),
      evidence: fc.constantFrom(
        '#ad',
        'zomaar iets',
        'code NORA10',
        '',
        '@acme',
        'gifted by @acme',
      ),
      where: fc.constantFrom('text', 'link'),
      strength: fc.constantFrom(...STRENGTHS),
    });
    const any = fc.record({
      class: fc.constantFrom(...CLASSES),
      kinds: fc.uniqueArray(fc.constantFrom(...KINDS)),
      disclosure: fc.constantFrom(...DISCLOSURES),
      brands: fc.array(fc.constant('Acme'), { maxLength: 1 }),
      signals: fc.array(signal, { maxLength: 5 }),
    });
    const labels = fc.subarray(['platform-ad', 'paid-partnership'] as const);
    fc.assert(
      fc.property(any, labels, (before, labels) => {
        const after = judgeAgain(before, labels);
        if (after === null) return;
        expect(CLASSES.indexOf(after.class)).toBeLessThanOrEqual(CLASSES.indexOf(before.class));
        expect(before.signals).toEqual(expect.arrayContaining(after.signals));
        expect(judgeAgain(after, labels)).toBeNull();
      }),
    );
  });
});

function corpus(): (JudgeInput & { text: string })[] {
  const folder = 'tests/corpus';
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readFileSync(`${folder}/${file}`, 'utf8').split('\n').filter(Boolean))
    .map((line) => {
      const { text, links = [] } = JSON.parse(line) as { text: string; links?: string[] };
      const rest = { network: null, author: null, lang: null, extent: 'whole' } as const;
      return { ...rest, labels: [], text, links };
    });
}
