/** A browser in which pictures come out alike: language, time, fonts and theme are fixed, and nothing moves. */
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { inLanguage, type Language } from './language.ts';
import { type Launched, launch } from './launch.ts';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The time on every picture, in ms since 1970. */
export const NOW = Date.UTC(2026, 10, 27, 12);
const FONTS = resolve('tests/tools/fonts.conf');
/** So long without a change, and a page counts as drawn; and so long at most. In ms. */
const QUIET = 80;
const PATIENCE = 4000;

export interface StudioOptions {
  /** See `startServer`. */
  port: number;
  lang: Language;
  /** The fonts of this machine, instead of the one family that every machine has. */
  ownFonts?: boolean;
  /** The user's own few colours instead of ours. */
  forcedColors?: boolean;
  /** As in a language that is written from the right. */
  rtl?: boolean;
  /** The unpacked extension; dist/chrome unless told. */
  dist?: string;
}

export interface Studio extends Launched {
  lang: Language;
  /** The page that screens are shown in. */
  page: Page;
  setTheme(theme: Theme): Promise<void>;
}

/** Opens the browser, with an empty ledger. */
export async function openStudio(options: StudioOptions): Promise<Studio> {
  const { port, lang, ownFonts = false, forcedColors = false, rtl = false, dist } = options;
  const { env, args } = inLanguage(lang);
  const adrift = await launch('chrome', {
    port,
    ...(dist !== undefined && { dist }),
    args: [...args, '--font-render-hinting=none', '--disable-lcd-text'],
    env: { ...env, TZ: 'UTC', ...(ownFonts ? {} : { FONTCONFIG_FILE: FONTS }) },
  });
  const page = await adrift.newPage();
  await page.evaluateOnNewDocument(holdStill, NOW, rtl);
  const session = await page.createCDPSession();
  const setTheme = (theme: Theme) =>
    session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: theme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
        { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
      ],
    });
  return { ...adrift, lang, page, setTheme };
}

/** Waits until a page has been drawn and changes no more. */
export function stillness(page: Page): Promise<void> {
  return page.evaluate(untilStill, QUIET, PATIENCE);
}

/**
 * Runs in each page before its own scripts: the clock starts at `now`, and no caret blinks. With methods,
 * since tsx would have the page know the names of other functions.
 */
function holdStill(now: number, rtl: boolean): void {
  const Real = Date;
  const ahead = now - Real.now();
  const time = {
    now() {
      return Real.now() + ahead;
    },
  };
  globalThis.Date = new Proxy(Real, {
    construct(target, given, self) {
      return Reflect.construct(target, given.length === 0 ? [time.now()] : given, self);
    },
    get(target, name, self) {
      return name === 'now' ? time.now : Reflect.get(target, name, self);
    },
  });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { caret-color: transparent !important; }');
  document.adoptedStyleSheets = [sheet];
  if (!rtl) return;
  const dir = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'dir');
  Object.defineProperty(HTMLElement.prototype, 'dir', {
    ...dir,
    set(this: HTMLElement) {
      dir?.set?.call(this, 'rtl');
    },
  });
}

/** Runs in the page. */
async function untilStill(quiet: number, patience: number): Promise<void> {
  await document.fonts.ready;
  await Promise.all(Array.from(document.images, (image) => image.decode().catch(() => {})));
  await new Promise<void>((done) => {
    let timer = setTimeout(done, quiet);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(done, quiet);
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true });
    setTimeout(done, patience);
  });
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
}
