/**
 * Every screen in each of its states against the picture that was approved, with a tolerance. What looks
 * different is in screenshots/different; `npm run screenshots -- --approve` makes it the one to look like.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { APPROVED, APPROVED_IN, nameOf } from '../tools/approved.ts';
import { difference } from '../tools/pictures.ts';
import { SCREENS, type Screen, shoot } from '../tools/screens.ts';
import { type DemoServer, startServer } from '../tools/serve.ts';
import { openStudio, type Studio } from '../tools/studio.ts';

const DIFFERENT = join('screenshots', 'different');
/** So many blocks may look different: the edge of a letter, not a word. */
const TOLERATED = 2;

/** What a picture is not alike without: each broken on purpose. */
const BREAKS: [what: string, screen: string, style: string][] = [
  ['a lost button', 'popup-profile', '.star-button { visibility: hidden; }'],
  ['a lost dot of a track', 'popup-profile', '.card .track-was { visibility: hidden; }'],
  ['a colour of another meaning', 'popup-profile', ':root { --sponsored: #0f766e; }'],
  ['a row pushed down', 'popup-profile', '.card-say { margin-block-end: 10px; }'],
  ['lost words', 'dashboard-data', 'main h2 { color: transparent; }'],
  ['a lost column', 'dashboard-data', '.side { display: none; }'],
];

const COMPARABLE = process.platform === 'linux';
if (!COMPARABLE) console.warn('Screens are not compared: the fonts of this system are others.');

describe.runIf(COMPARABLE)('the screens', () => {
  let server: DemoServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server?.close());

  it('are all there as approved pictures, and no others', () => {
    const names = APPROVED_IN.flatMap((variant) =>
      SCREENS.map(({ name }) => nameOf(name, variant)),
    );
    expect(readdirSync(APPROVED).sort()).toEqual(names.map((name) => `${name}.png`).sort());
  });

  describe.each(APPROVED_IN)('in $lang, $theme', (variant) => {
    let studio: Studio;
    let desk: Page;
    beforeAll(async () => {
      studio = await openStudio({ port: server.port, lang: variant.lang });
      desk = await studio.newPage();
      await studio.page.bringToFront();
      await studio.setTheme(variant.theme);
    });
    afterAll(() => studio?.close());

    it.each(SCREENS)('$name looks as it did', async (screen) => {
      const name = nameOf(screen.name, variant);
      const fresh = await shoot(studio, screen);
      const { blocks, shown } = await difference(desk, fresh, approved(name));
      if (blocks > TOLERATED) keep(name, { actual: fresh, difference: shown });
      expect(
        blocks,
        `${blocks} blocks look different: ${join(DIFFERENT, name)}-difference.png`,
      ).toBeLessThanOrEqual(TOLERATED);
    });

    if (variant.theme === 'dark') return;

    it.each(BREAKS)('finds %s on %s', async (_, name, style) => {
      const whole = SCREENS.find((each) => each.name === name) as Screen;
      const fresh = await shoot(studio, {
        ...whole,
        show: async (on) => {
          await whole.show(on);
          await on.page.addStyleTag({ content: style });
        },
      });
      const { blocks } = await difference(desk, fresh, approved(nameOf(name, variant)));
      expect(blocks).toBeGreaterThan(TOLERATED);
    });
  });
});

function approved(name: string): string {
  const file = join(APPROVED, `${name}.png`);
  if (!existsSync(file)) throw new Error(`${file} is missing: npm run screenshots -- --approve`);
  return readFileSync(file).toString('base64');
}

function keep(name: string, pictures: Record<string, string>): void {
  mkdirSync(DIFFERENT, { recursive: true });
  for (const [what, picture] of Object.entries(pictures)) {
    writeFileSync(join(DIFFERENT, `${name}-${what}.png`), Buffer.from(picture, 'base64'));
  }
}
