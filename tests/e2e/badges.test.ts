/**
 * Where badges stand, on every saved page and in many layouts: the site's own boxes are the same with
 * and without them, and none lies on a control of the site.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NETWORKS } from '../../src/networks/registry.ts';
import { type Launched, launch } from '../tools/launch.ts';
import { packageAllowing } from './support/allowed.ts';
import { LAYOUTS } from './support/layouts.ts';
import { type SavedPage, savedPages, servePages } from './support/saved-pages.ts';

interface Setting {
  layout: string;
  /** Of the window, in px. */
  width: number;
  /** Added between letters, as a wider or a narrower font would; 0.04em are about 8%. */
  letters: string;
}

const SETTINGS: Setting[] = [
  ...[1200, 360].flatMap((width) =>
    Object.keys(LAYOUTS).map((layout) => ({ layout, width, letters: '0' })),
  ),
  { layout: 'rows', width: 360, letters: '0.04em' },
  { layout: 'boxes in boxes', width: 360, letters: '-0.04em' },
];
const PAGES = savedPages();

describe.each(['chrome', 'firefox'] as const)('badges in %s', (browser) => {
  let server: Awaited<ReturnType<typeof servePages>>;
  let adrift: Launched;
  beforeAll(async () => {
    server = await servePages();
    const anywhere = NETWORKS.filter(({ hosts }) => hosts.length === 0).map(({ id }) => id);
    const hosts = PAGES.filter(({ network }) => anywhere.includes(network)).map(
      ({ expected }) => new URL(expected.url).host,
    );
    adrift = await launch(browser, {
      port: server.port,
      dist: packageAllowing(browser, [...new Set(hosts)]),
    });
  });
  afterAll(async () => {
    await adrift?.close();
    await server?.close();
  });

  it.each(NETWORKS.map(({ id }) => id))(
    '%s: move nothing of the site, and cover none of its controls',
    async (network) => {
      const tab = await adrift.newPage();
      let measured = 0;
      for (const page of PAGES.filter((one) => one.network === network && isMarked(one))) {
        server.show(page.expected.url, page.html);
        await tab.goto(page.expected.url);
        await tab.bringToFront();
        await tab.waitForSelector('[data-adrift]');
        for (const setting of SETTINGS) {
          await dress(tab, setting);
          const where = `${page.name}, ${Object.values(setting).join(', ')}`;
          const found = await tab.evaluate(measure);
          expect(found.moved, where).toEqual([]);
          expect(found.covered, where).toEqual([]);
          measured += found.badges;
        }
      }
      expect(measured).toBeGreaterThan(0);
      await tab.close();
    },
  );
});

/** Some pages have no post to mark. */
function isMarked({ expected }: SavedPage): boolean {
  return expected.posts.some(
    ({ labels, verdict }) =>
      (Array.isArray(labels) && labels.length > 0) ||
      /"(sponsored|likely)"/.test(JSON.stringify(verdict ?? null)),
  );
}

/** Gives the page a layout, and its badges the frames that they need to follow. */
async function dress(tab: Page, { layout, width, letters }: Setting): Promise<void> {
  if (tab.viewport()?.width !== width) await tab.setViewport({ width, height: 900 });
  const css = `${LAYOUTS[layout]} body { letter-spacing: ${letters}; }`;
  await tab.evaluate(async (rules) => {
    const style = document.querySelector('style#layout') ?? document.createElement('style');
    style.id = 'layout';
    style.textContent = rules;
    document.head.append(style);
    // As in a tab that was hidden: all sizes change, so that all badges are placed anew.
    document.body.hidden = true;
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    document.body.hidden = false;
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  }, css);
}

/** Runs in the page. Boxes are compared in one go, before the extension can put its badges back. */
function measure() {
  const hosts = Array.from(document.querySelectorAll<HTMLElement>('[data-adrift]'));
  const site = Array.from(document.body.querySelectorAll('*')).filter(
    (element) => !element.matches('[data-adrift]'),
  );
  const boxes = () => [
    `${document.documentElement.scrollWidth} ${document.documentElement.scrollHeight}`,
    ...site.map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return `${element.tagName} ${[left, top, width, height].map((n) => n.toFixed(2))}`;
    }),
  ];
  const controls = site.filter((element) =>
    element.matches('a, button, input, select, textarea, [role=button], [role=link]'),
  );
  const covered: string[] = [];
  for (const host of hosts) {
    const badge = host.getBoundingClientRect();
    if (badge.width === 0) continue;
    const name = `${host.dataset.adrift} ${host.dataset.kind} ${host.dataset.room}`;
    for (const control of controls) {
      // A tile is one link with a picture: its badge lies over it.
      if (control.contains(host) || control.querySelector('img, video, svg') !== null) continue;
      for (const box of Array.from(control.getClientRects())) {
        const width = Math.min(badge.right, box.right) - Math.max(badge.left, box.left);
        const height = Math.min(badge.bottom, box.bottom) - Math.max(badge.top, box.top);
        if (width > 0.5 && height > 0.5) covered.push(`${name} on ${control.textContent?.trim()}`);
      }
    }
  }
  const homes = hosts.map((host) => host.parentElement);
  const before = boxes();
  for (const host of hosts) host.remove();
  const after = boxes();
  hosts.forEach((host, i) => {
    homes[i]?.append(host);
  });
  const moved = before.filter((box, i) => box !== after[i]);
  return { badges: hosts.length, moved, covered };
}
