/**
 * A Mastodon server that the user allowed: the worker registers the content script for it, and the
 * page is known by its markup.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launch } from '../tools/launch.ts';
import { packageAllowing } from './support/allowed.ts';
import { eventually, ledgerOf, pause } from './support/demo.ts';
import { savedPages, servePages } from './support/saved-pages.ts';

const ALLOWED = 'allowed.example';
const OTHER = 'other.example';

describe.each(['chrome', 'firefox'] as const)(
  'a server that the user allowed, in %s',
  (browser) => {
    const saved = savedPages().find(
      ({ network, name }) => network === 'mastodon' && name.startsWith('home'),
    );
    let server: Awaited<ReturnType<typeof servePages>>;
    let adrift: Launched;
    beforeAll(async () => {
      server = await servePages();
      adrift = await launch(browser, {
        port: server.port,
        dist: packageAllowing(browser, [ALLOWED]),
      });
      const { pathname } = new URL(saved?.expected.url ?? '');
      for (const host of [ALLOWED, OTHER])
        server.show(`https://${host}${pathname}`, saved?.html ?? '');
      server.show(
        `https://${ALLOWED}/blog`,
        '<!doctype html><article><p>Gewoon een blog #ad</p></article>',
      );
    });
    afterAll(async () => {
      await adrift?.close();
      await server?.close();
    });

    it('is read there, and nowhere else', async () => {
      expect(saved).toBeDefined();
      const { pathname } = new URL(saved?.expected.url ?? '');
      const page = await adrift.newPage();
      const open = async (url: string) => {
        await page.goto(url);
        await page.bringToFront();
        await pause(1200);
        return (await page.$$('[data-adrift]')).length;
      };
      // The worker registers the script just after the installation.
      const badges = await eventually(
        () => open(`https://${ALLOWED}${pathname}`),
        (count) => count > 0,
      );
      expect(badges).toBeGreaterThan(0);
      expect(await open(`https://${OTHER}${pathname}`)).toBe(0);
      expect(await open(`https://${ALLOWED}/blog`)).toBe(0);
      const popup = await adrift.open(adrift.popupUrl);
      const counted = await eventually(
        () => ledgerOf(popup),
        (ledger) => Object.keys(ledger).length > 0,
      );
      expect(Object.keys(counted).every((name) => name.startsWith('mastodon:'))).toBe(true);
      expect(Object.keys(counted).length).toBeGreaterThan(0);
    });
  },
);
