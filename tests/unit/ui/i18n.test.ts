import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DriftState } from '../../../src/model/tally.ts';
import { i18nIn, LOCALES } from './browser.ts';
import { drifting, few } from './summaries.ts';

const mock = vi.hoisted(() => ({ default: { i18n: {} as object } }));
vi.mock('webextension-polyfill', () => mock);

/** Formatters are made once, for the language that the browser starts in. */
async function startIn(language: string) {
  vi.resetModules();
  mock.default.i18n = i18nIn(language);
  return {
    ...(await import('../../../src/ui/i18n.ts')),
    ...(await import('../../../src/ui/say.ts')),
    ...(await import('../../../src/ui/sentence.ts')),
  };
}
beforeEach(() => vi.resetModules());

describe('numbers', () => {
  it('are written in the language of the browser where the messages are in it', async () => {
    const nl = await startIn('nl-BE');
    expect(nl.formatLocale()).toBe('nl-BE');
    expect(nl.number(12_345)).toBe('12.345');
    expect(nl.compact(1_240_000)).toMatch(/^1,2\smln\.$/);
    expect(nl.monthName('2026-11')).toBe('nov 2026');
  });

  it('are in the language of the messages where the browser has another', async () => {
    const fallback = await startIn('cy-GB');
    expect(fallback.formatLocale()).toBe('en');
    expect(fallback.monthName('2026-11')).toBe('Nov 2026');
  });

  it('never round to none or all what is neither', async () => {
    const { percent } = await startIn('en-US');
    expect([0, 0.004, 0.05, 0.415, 0.996, 1].map(percent)).toEqual([
      '0%',
      '0.4%',
      '5%',
      '42%',
      '99.6%',
      '100%',
    ]);
  });

  it('have a sign where they are a change', async () => {
    const { signed } = await startIn('en-US');
    expect([23, 0, -17].map(signed)).toEqual(['+23', '0', '−17']);
  });
});

describe('plural', () => {
  it('takes the form of the count, and the general one where there is no other', async () => {
    const { plural } = await startIn('nl');
    expect(plural('ofPosts', 1)).toBe('van 1 post');
    expect(plural('ofPosts', 1204)).toBe('van 1.204 posts');
    expect(plural('detailShare', 1, '40%')).toContain('40%');
  });

  it('has as many forms as the language', async () => {
    const { plural } = await startIn('pl');
    expect([1, 3, 5, 22, 100].map((posts) => plural('postsCount', posts))).toEqual([
      '1 post',
      '3 posty',
      '5 postów',
      '22 posty',
      '100 postów',
    ]);
    const brazil = await startIn('pt-BR');
    expect([0, 1, 2].map((posts) => brazil.plural('postsCount', posts))).toEqual([
      '0 post',
      '1 post',
      '2 posts',
    ]);
  });
});

describe('what is said of an account', () => {
  it('is a whole sentence in every language, words before numbers', async () => {
    for (const language of Object.keys(LOCALES)) {
      const { t, sentenceOf, detailText } = await startIn(language);
      for (const account of [
        drifting('up', 8, 6),
        drifting('steady', 1, 2),
        few(3, 1),
        few(0, 0),
      ]) {
        const { head, detail } = sentenceOf(account);
        expect(t(head)).toMatch(/^\p{Lu}[^\d$]+\.$/u);
        expect(detailText(detail)).toMatch(/^[^$]+\.$/);
      }
    }
    const { sentenceOf, detailText } = await startIn('en');
    expect(detailText(sentenceOf(drifting('up', 8, 6)).detail)).toBe(
      'At least 40% of the last 20 posts seen are sponsored, up from 20%.',
    );
  });

  it('says since when, in the language of the messages', async () => {
    const since = '2026-03';
    expect((await startIn('en')).sinceText({ since })).toBe('Since about March 2026.');
    expect((await startIn('nl')).sinceText({ since })).toBe('Sinds ongeveer maart 2026.');
    expect((await startIn('en')).sinceText({ since: null })).toBeNull();
  });

  it('names a change by the difference of the shares shown', async () => {
    const { changeText } = await startIn('en');
    expect(changeText(drifting('up', 8, 5))).toBe('+23 pts');
    expect(changeText(drifting('maybe-down', 2, 6))).toBe('maybe −10 pts');
    expect(changeText(drifting('steady', 2, 6))).toBe('steady');
    expect(changeText(few(3, 1))).toBe('too few posts');
  });

  it('is never wholly sure, and says nothing of a change it does not claim', async () => {
    const { probabilityText } = await startIn('en');
    const sure = (state: DriftState, probabilityRose: number | null) =>
      probabilityText({ ...drifting(state, 5, 5).drift, probabilityRose });
    expect(sure('up', 1)).toBe('over 99% sure it rose');
    expect(sure('up', 0.968)).toBe('96% sure it rose');
    expect(sure('down', 0)).toBe('over 99% sure it fell');
    expect(sure('steady', 0.5)).toBeNull();
    expect(sure('maybe-up', 0.99)).toBeNull();
    expect(sure('up', null)).toBeNull();
  });

  it('has no tier where the followers are unknown', async () => {
    const { tierText } = await startIn('en');
    expect(tierText({ tier: null, followers: null }, 'tierShort')).toBeNull();
    expect(tierText({ tier: 'micro', followers: 48_200 }, 'tierFollowers')).toBe(
      'micro, 48K followers',
    );
  });
});
