/**
 * `npm run screenshots [-- FOLDER]`: pictures of every screen in each of its states, light and dark, in
 * English and Dutch, to be looked at; in screenshots/ unless told. `--lang de --lang fr` takes other
 * languages, `--only NAME` the screens whose names begin so, `--width 320` another width, `--rtl` mirrors,
 * `--forced-colors` shows the colours of a high contrast theme, `--own-fonts` this machine's fonts.
 * `--approve` renews the pictures that tests compare with.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { APPROVED, APPROVED_IN, nameOf } from './approved.ts';
import { build } from './build.ts';
import { LANGUAGES, type Language } from './language.ts';
import { smaller } from './pictures.ts';
import { SCREENS, type Screen, shoot } from './screens.ts';
import { startServer } from './serve.ts';
import { openStudio, THEMES, type Theme } from './studio.ts';

const { values, positionals } = parseArgs({
  options: {
    lang: { type: 'string', multiple: true, default: ['en', 'nl'] },
    only: { type: 'string', multiple: true, default: [''] },
    width: { type: 'string' },
    rtl: { type: 'boolean', default: false },
    'forced-colors': { type: 'boolean', default: false },
    'own-fonts': { type: 'boolean', default: false },
    'no-build': { type: 'boolean', default: false },
    approve: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const folder = values.approve ? APPROVED : (positionals[0] ?? 'screenshots');
const series: { lang: Language; themes: readonly Theme[] }[] = values.approve
  ? APPROVED_IN.map(({ lang, theme }) => ({ lang, themes: [theme] }))
  : languages().map((lang) => ({ lang, themes: THEMES }));
const screens = SCREENS.filter(({ name }) =>
  values.only.some((start) => name.startsWith(start)),
).map(resized);

if (values.approve && values.only.includes('')) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
if (!values['no-build']) await build(['chrome']);
const server = await startServer();
try {
  for (const { lang, themes } of series) await shootAll(lang, themes);
} finally {
  await server.close();
}

async function shootAll(lang: Language, themes: readonly Theme[]): Promise<void> {
  const studio = await openStudio({
    port: server.port,
    lang,
    ownFonts: values['own-fonts'],
    forcedColors: values['forced-colors'],
    rtl: values.rtl,
  });
  try {
    const desk = await studio.newPage();
    await studio.page.bringToFront();
    for (const theme of themes) {
      await studio.setTheme(theme);
      for (const screen of screens) {
        const picture = await shoot(studio, screen);
        const name = `${nameOf(screen.name, { lang, theme })}.png`;
        const bytes = values.approve
          ? await smaller(desk, picture)
          : Buffer.from(picture, 'base64');
        writeFileSync(join(folder, name), bytes);
        console.info(name);
      }
    }
  } finally {
    await studio.close();
  }
}

function resized(screen: Screen): Screen {
  return values.width === undefined ? screen : { ...screen, width: Number(values.width) };
}

function languages(): Language[] {
  return values.lang.map((name) => {
    const lang = LANGUAGES.find((each) => each === name);
    if (lang === undefined) throw new Error(`--lang is one of: ${LANGUAGES.join(', ')}`);
    return lang;
  });
}
