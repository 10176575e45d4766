import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Message } from './browser.ts';

const ROOT = join(import.meta.dirname, '../../..');
const SOURCES = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(ROOT, 'src', path), 'utf8') }));
const MANIFEST = readFileSync(join(ROOT, 'manifest.json'), 'utf8');
const ENGLISH = Object.keys(LOCALES.en ?? {});
const PLURAL_FORM = /_(?:zero|one|two|few|many|other)$/;

/** A key, or for a plural form the key that the code names. */
const named = (key: string) => key.replace(PLURAL_FORM, '');

describe('the locales', () => {
  it('are all known to this test', () => {
    expect(readdirSync(join(ROOT, 'public/_locales')).sort()).toEqual(Object.keys(LOCALES).sort());
  });

  it('have the same keys, and each plural its general form', () => {
    const keys = (locale: Record<string, Message>) => [...new Set(Object.keys(locale).map(named))];
    for (const locale of Object.values(LOCALES)) {
      expect(keys(locale).sort()).toEqual([...new Set(ENGLISH.map(named))].sort());
      for (const key of Object.keys(locale).filter((each) => PLURAL_FORM.test(each))) {
        expect(locale).toHaveProperty(`${named(key)}_other`);
      }
    }
  });

  it('have the same placeholders in every language, and use no other', () => {
    for (const locale of Object.values(LOCALES)) {
      for (const [key, { message, placeholders = {} }] of Object.entries(locale)) {
        const english = LOCALES.en?.[key] ?? LOCALES.en?.[`${named(key)}_other`];
        const contents = (of: Message['placeholders'] = {}) =>
          Object.entries(of).map(([name, { content }]) => `${name} ${content}`);
        expect(contents(placeholders), key).toEqual(contents(english?.placeholders));
        for (const [, name] of message.matchAll(/\$(\w*)\$?/g)) {
          expect(Object.keys(placeholders), key).toContain(name);
        }
      }
    }
  });

  it('leave no placeholder out, but in a form for one', () => {
    for (const locale of Object.values(LOCALES)) {
      for (const [key, { message, placeholders = {} }] of Object.entries(locale)) {
        if (key.endsWith('_one')) continue;
        for (const name of Object.keys(placeholders)) expect(message, key).toContain(`$${name}$`);
      }
    }
  });

  it('describe every message to translators', () => {
    for (const locale of Object.values(LOCALES)) {
      for (const [key, { message, description }] of Object.entries(locale)) {
        expect(message.trim(), key).not.toBe('');
        expect(description ?? '', key).not.toBe('');
      }
    }
  });

  it('quote as books do, not as typewriters', () => {
    for (const locale of Object.values(LOCALES)) {
      for (const [key, { message }] of Object.entries(locale)) {
        expect(message, key).not.toMatch(/["']/);
      }
    }
  });

  it('fit the stores', () => {
    for (const locale of Object.values(LOCALES)) {
      expect(locale.extensionDescription?.message.length).toBeLessThanOrEqual(132);
    }
  });

  it('translate: no Dutch message is the English one, but for names and shared words', () => {
    const same = Object.entries(LOCALES.nl ?? {})
      .filter(
        ([key, { message }]) =>
          /\p{L}{3}/u.test(message.replace(/\$\w+\$/g, '')) &&
          message === LOCALES.en?.[key]?.message,
      )
      .map(([key]) => key);
    expect(same.filter((key) => !key.startsWith('badge'))).toEqual([
      'extensionName',
      'tierNano',
      'tierMicro',
      'tierMacro',
      'pagePrivacy',
      'postsCount_one',
      'postsCount_other',
      'accountsCount_one',
      'accountsCount_other',
      'filter',
    ]);
  });
});

describe('the code', () => {
  it('names every message there is', () => {
    const all = SOURCES.map(({ text }) => text).join('\n');
    const unused = [...new Set(ENGLISH.map(named))].filter(
      (key) => !all.includes(`'${key}'`) && !MANIFEST.includes(`__MSG_${key}__`),
    );
    expect(unused).toEqual([]);
  });

  it('asks for no message that is not there', () => {
    const asked = SOURCES.flatMap(({ text }) =>
      Array.from(
        text.matchAll(/\b(?:t|plural|pluralOf|getMessage)\(\s*'([^']+)'/g),
        (m) => m[1] ?? '',
      ),
    );
    const manifest = Array.from(MANIFEST.matchAll(/__MSG_(\w+)__/g), (m) => m[1] ?? '');
    const known = new Set([...ENGLISH, ...ENGLISH.map(named)]);
    expect(asked.length).toBeGreaterThan(20);
    expect(
      [...asked, ...manifest].filter((key) => !known.has(key) && !key.startsWith('@@')),
    ).toEqual([]);
  });

  it('holds no words for the user itself', () => {
    const found = SOURCES.filter(({ path }) => path.endsWith('.tsx')).flatMap(({ path, text }) =>
      wordsIn(text).map((words) => `${path}: ${words}`),
    );
    expect(found).toEqual([]);
  });

  it('would be caught with words', () => {
    expect(wordsIn('<p class="a">Hello there</p>')).toEqual(['Hello there']);
    expect(wordsIn('<p>\n  {t("x")} and more\n</p>')).toEqual(['and more']);
    expect(wordsIn('<input placeholder="Search" />')).toEqual(['Search']);
    expect(wordsIn("<b title={'Name'}>{t('x')}</b>")).toEqual(['Name']);
    expect(wordsIn('const f = (a: number): Promise<void> => run(a);')).toEqual([]);
  });
});

/** Literal text between tags, and in attributes that are shown or read out. */
function wordsIn(source: string): string[] {
  const code = source
    .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|^(?:export )?interface .*$/gm, '')
    .replaceAll('=>', '');
  const betweenTags = Array.from(
    code.matchAll(/[>}]([^<>{}()=;:'"`]*\p{L}[^<>{}()=;:'"`]*)(?:<\/|<[a-z]|\{)/gu),
  );
  const attributes = Array.from(
    code.matchAll(
      /\b(?:aria-label|aria-description|title|placeholder|alt|label)=\{?["']([^"']*\p{L}[^"']*)["']/gu,
    ),
  );
  return [...betweenTags, ...attributes].map((match) => (match[1] ?? '').trim());
}
