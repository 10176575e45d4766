import { existsSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { JudgeInput } from '../../../src/detect/engine.ts';
import { judge } from '../../../src/detect/judge.ts';
import { LEXICONS } from '../../../src/detect/lexicon/all.ts';
import { LANGUAGE_CODES } from '../../../src/detect/lexicon/languages.ts';
import { parseLexicons, writeLexicons } from '../../../src/detect/lexicon/transfer.ts';
import { readLines } from '../../tools/lines.ts';
import { post } from './post.ts';

/** A judge of its own, as each page has one, beside the one that knows all words from the start. */
let page: typeof import('../../../src/detect/engine.ts');
let learning: typeof import('../../../src/detect/learn.ts');
beforeAll(async () => {
  vi.resetModules();
  page = await import('../../../src/detect/engine.ts');
  learning = await import('../../../src/detect/learn.ts');
});

const LINK = 'https://shop.example/discount/SUMMER20';
const AD = { kind: 'platform-ad', text: 'Sponsored', brand: null } as const;

describe('a judge without lexicons', () => {
  it.each<[string, JudgeInput]>([
    ['with words', post('Een gewone dag')],
    ['with a disclosure', post('#ad')],
    ['with a link', post('', { links: [LINK] })],
    ['without words', { ...post(''), text: null }],
    ['with a label', post('', { labels: [AD] })],
  ])('calls a post %s nothing', (_, given) => {
    expect(page.verdictOn(given).class).toBe('unread');
  });
});

describe('lexicons by message', () => {
  it('are the same on the other side', () => {
    expect(parseLexicons(writeLexicons(LEXICONS))).toEqual(LEXICONS);
  });

  const { languages, shapes, hosts, rulebooks } = LEXICONS;
  const but = (changed: object) => JSON.stringify({ ...LEXICONS, ...changed });
  const dutch = (changed: object) =>
    but({ languages: { ...languages, nl: { ...languages.nl, ...changed } } });
  it.each([
    ['nothing', undefined],
    ['no text', LEXICONS],
    ['no JSON', '{'],
    ['a language too few', but({ languages: { ...languages, zh: undefined } })],
    ['an entry without terms', dutch({ entries: [{}] })],
    ['a list that is no text', dutch({ deny: 1 })],
    ['without shapes', but({ shapes: undefined })],
    ['a shape of an unknown concept', but({ shapes: [{ ...shapes[0], head: 'weather' }] })],
    ['hosts that are no text', but({ hosts: { ...hosts, paying: [['pays.example', 1]] } })],
    ['without rulebooks', but({ rulebooks: undefined })],
    ['a rulebook that the user cannot choose', but({ rulebooks: [{ ...rulebooks[0], id: 'xx' }] })],
  ])('are refused where they are %s', (_, message) => {
    expect(() => parseLexicons(message)).toThrow();
  });

  it('are learned in steps, and not before the last of them', () => {
    const steps = learning.learnSteps(parseLexicons(writeLexicons(LEXICONS)));
    let count = 0;
    while (!steps.next().done) {
      count++;
      expect(learning.isLearned()).toBe(false);
      expect(page.verdictOn(post('#ad')).class).toBe('unread');
    }
    expect(count).toBeGreaterThanOrEqual(LANGUAGE_CODES.length);
    expect(learning.isLearned()).toBe(true);
  });

  const SETS = ['tests/corpus', '../shared/corpus'];
  for (const set of SETS.filter((name) => !existsSync(name)))
    console.warn(`skipped: no ${set} here, its posts are not ours to copy`);

  it.each(SETS.filter((set) => existsSync(set)))('give each post of %s the same verdict', (set) => {
    const lines = readdirSync(set)
      .filter((file) => file.endsWith('.jsonl'))
      .flatMap((file) => readLines(`${set}/${file}`));
    expect(lines.length).toBeGreaterThan(1000);
    for (const { value } of lines) {
      const links = Array.isArray(value.links) ? value.links.map(String) : [];
      const given = post(String(value.text), { links });
      expect(page.verdictOn(given)).toEqual(judge(given));
    }
  });
});
