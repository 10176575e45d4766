/** What the user chose to happen to sponsored posts, and the badge's explanation in the user's hands. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Settings } from '../../src/model/settings.ts';
import { truthOf } from '../pages/truth.ts';
import { type Demo, eventually, openDemo, pause, scrollThrough } from './support/demo.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const DEFAULTS: Partial<Settings> = { marking: 'mark', networkAds: 'mark', neverMark: [] };

interface Api {
  storage: { sync: { set(values: object): Promise<void> } };
}

describe.each(['chrome', 'firefox'] as const)('marking in %s', (browser) => {
  let demo: Demo;
  let popup: Page;
  const choose = (chosen: Partial<Settings>) =>
    popup.evaluate((settings) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      return (browser ?? chrome).storage.sync.set(settings);
    }, chosen);
  const open = async (url: string) => {
    const page = await demo.open(url);
    await page.bringToFront();
    await page.waitForSelector('[data-adrift]');
    return page;
  };

  beforeAll(async () => {
    demo = await openDemo(browser);
    popup = await demo.open(demo.popupUrl);
  });
  afterAll(() => demo?.shut());

  it('fades sponsored posts until one looks at them, at once in open tabs, and likely ones never', async () => {
    const page = await open('https://www.instagram.com/mirrekruimels/');
    await choose({ marking: 'dim' });
    const faded = await eventually(
      () => page.evaluate(shades),
      ({ dim }) => dim.length > 0,
    );
    expect(faded.dim.every((verdict) => verdict === 'sponsored')).toBe(true);
    expect(await page.$$('[data-adrift=likely]')).not.toEqual([]);
    expect(await page.evaluate(opacityOfFaded)).toBeLessThan(0.5);
    await page.hover('[data-adrift-shade=dim]');
    expect(await page.evaluate(opacityOfFaded)).toBe(1);
    await choose(DEFAULTS);
    const plain = await eventually(
      () => page.evaluate(shades),
      ({ dim }) => dim.length === 0,
    );
    expect(plain).toEqual({ dim: [], fold: [], cover: [] });
    await page.close();
  });

  it.each(['', '?pool=1'])(
    'folds sponsored posts of a virtual list to one line each, whatever is used again%s',
    async (query) => {
      await choose({ marking: 'fold' });
      const page = await open(`https://x.com/home${query}`);
      const truth = truthOf('x');
      const wrong: unknown[] = [];
      const look = async () => {
        for (const post of await page.evaluate(foldedPosts)) {
          const sponsored = truth.get(post.id)?.expected.class === 'sponsored';
          if (post.folded !== sponsored || post.overlaps) wrong.push(post);
          if (post.folded && post.height > 60) wrong.push(post);
        }
      };
      await scrollThrough(page, 'down', { onStep: look });
      await scrollThrough(page, 'up', { onStep: look });
      expect(wrong).toEqual([]);
      await page.close();
      await choose(DEFAULTS);
    },
  );

  it('shows a folded post by the keyboard, and no node of the site is gone', async () => {
    await choose({ marking: 'fold' });
    const page = await open('https://www.instagram.com/');
    await page.waitForSelector('[data-adrift-shade=fold]');
    const before = await page.evaluate(() => {
      const unit = document.querySelector('[data-adrift-shade=fold]');
      unit?.setAttribute('data-test', 'folded');
      const host = unit?.querySelector<HTMLElement>('[data-adrift]');
      const show = host?.shadowRoot?.querySelector<HTMLElement>('.unfold');
      show?.focus();
      return {
        name: show?.getAttribute('aria-label'),
        height: unit?.getBoundingClientRect().height,
        nodes: unit?.querySelectorAll('*').length,
      };
    });
    expect(before.name).toMatch(/^Show: Sponsored post by /);
    expect(before.height).toBe(44);
    await page.keyboard.press('Enter');
    const shown = await eventually(
      () =>
        page.$eval('[data-test=folded]', (unit) => ({
          height: unit.getBoundingClientRect().height,
          nodes: unit.querySelectorAll('*').length,
          badge: unit.querySelectorAll('[data-adrift]').length,
        })),
      ({ height }) => height > 100,
    );
    expect(shown).toMatchObject({ nodes: before.nodes, badge: 1 });
    expect(shown.height).toBeGreaterThan(200);
    await page.close();
    await choose(DEFAULTS);
  });

  it("covers tiles in their own boxes, so that a profile's grid stays as it is", async () => {
    const page = await open('https://www.instagram.com/mirrekruimels/');
    await pause(600);
    const boxes = () =>
      page.$$eval('[data-demo-post]', (tiles) =>
        tiles.map((tile) => JSON.stringify(tile.getBoundingClientRect())),
      );
    const before = await boxes();
    await choose({ marking: 'fold' });
    await page.waitForSelector('[data-adrift-shade=cover]');
    expect(await boxes()).toEqual(before);
    await page.close();
    await choose(DEFAULTS);
  });

  it("leaves the network's own ads alone, and counts them all the same", async () => {
    const page = await open('https://x.com/home');
    await page.waitForSelector('[data-kind=platform-ad]');
    await choose({ networkAds: 'leave' });
    const left = await eventually(
      () => page.$$eval('[data-kind=platform-ad]', (hosts) => hosts.length),
      (count) => count === 0,
    );
    expect(left).toBe(0);
    expect(await page.$$('[data-adrift]')).not.toEqual([]);
    const fresh = await demo.open(demo.popupUrl);
    const header = await eventually(
      () => fresh.$eval('header', (element) => element.textContent ?? ''),
      (text) => /\d+ sponsored/.test(text),
    );
    expect(header).toMatch(/[1-9]\d* sponsored/);
    await fresh.close();
    await page.close();
    await choose(DEFAULTS);
  });

  it('never marks an account that the user named, and marks it again when that is undone', async () => {
    const page = await open('https://www.instagram.com/mirrekruimels/');
    const press = (words: string) =>
      page.evaluate((wanted) => {
        const open = Array.from(document.querySelectorAll<HTMLElement>('[data-adrift]')).find(
          (host) => host.shadowRoot?.querySelector('.card:popover-open'),
        );
        const buttons = Array.from(
          open?.shadowRoot?.querySelectorAll<HTMLElement>('.actions button') ?? [],
        );
        const found = buttons.find((button) => button.textContent?.startsWith(wanted));
        found?.click();
        return found !== undefined;
      }, words);
    const badges = () => page.$$eval('[data-adrift]', (hosts) => hosts.length);
    const all = await eventually(badges, (count) => count > 2);
    await page.evaluate(clickFirst);
    expect(await eventually(() => press('Never mark'), Boolean)).toBe(true);
    // The one that is open stays, to take it back.
    expect(await eventually(badges, (count) => count === 1)).toBe(1);
    expect(await eventually(() => press('Undo'), Boolean)).toBe(true);
    expect(await eventually(badges, (count) => count >= all)).toBeGreaterThanOrEqual(all);
    expect(await eventually(() => press('Never mark'), Boolean)).toBe(true);
    await eventually(badges, (count) => count === 1);
    await page.keyboard.press('Escape');
    expect(await eventually(badges, (count) => count === 0)).toBe(0);
    await choose(DEFAULTS);
    expect(await eventually(badges, (count) => count >= all)).toBeGreaterThanOrEqual(all);
    await page.close();
  });

  it('explains itself under a resting mouse, and not to one that passes by', async () => {
    const page = await open('https://www.instagram.com/');
    await pause(300);
    await page.mouse.move(5, 400);
    await page.hover('[data-adrift]');
    await page.mouse.move(5, 400);
    await pause(600);
    expect(await page.evaluate(openCard)).toBeNull();
    await page.hover('[data-adrift]');
    const card = await eventually(
      () => page.evaluate(openCard),
      (found) => found !== null,
    );
    expect(card).toMatchObject({ covers: false, inside: true, expanded: 'true' });
    // From the badge into the card, which stays; then away from both.
    await page.mouse.move(card?.x ?? 0, card?.y ?? 0, { steps: 8 });
    await pause(500);
    expect(await page.evaluate(openCard)).not.toBeNull();
    await page.mouse.move(5, 700);
    const gone = await eventually(
      () => page.evaluate(openCard),
      (found) => found === null,
    );
    expect(gone).toBeNull();
    await page.close();
  });

  it.each([120, 320, 560])('stays in view and off the badge that is %i px down', async (down) => {
    const page = await open('https://x.com/home');
    await pause(1000);
    await page.evaluate((top) => {
      const host = document.querySelector('[data-adrift]');
      scrollBy(0, (host?.getBoundingClientRect().top ?? 0) - top);
    }, down);
    await pause(400);
    await page.evaluate(clickFirst);
    const card = await eventually(
      () => page.evaluate(openCard),
      (found) => found?.text.includes('seen') === true,
    );
    expect(card?.text).toContain('seen');
    expect(card).toMatchObject({ covers: false, inside: true });
    await page.close();
  });

  it('explains itself on the side where one begins to read', async () => {
    const page = await open('https://www.instagram.com/');
    const sideOf = async (dir: string) => {
      await page.evaluate((direction) => {
        document.documentElement.dir = direction;
        const host = document.querySelector<HTMLElement>('[data-adrift]');
        if (host) host.dir = direction;
      }, dir);
      await pause(300);
      await page.evaluate(clickFirst);
      const card = await eventually(
        () => page.evaluate(openCard),
        (found) => found !== null,
      );
      await page.keyboard.press('Escape');
      return { startsAt: card?.startsAt, inside: card?.inside };
    };
    expect(await sideOf('ltr')).toEqual({ startsAt: 'left', inside: true });
    expect(await sideOf('rtl')).toEqual({ startsAt: 'right', inside: true });
    await page.close();
  });

  it('opens by the keyboard, and gives the focus back where Escape closes it', async () => {
    const page = await open('https://www.instagram.com/');
    // Late marks have come, and the post stays as it is.
    await pause(1000);
    await page.evaluate(() => {
      const button = document
        .querySelector<HTMLElement>('[data-adrift]')
        ?.shadowRoot?.querySelector('button');
      button?.focus();
    });
    await page.keyboard.press('Enter');
    const opened = await eventually(
      () => page.evaluate(openCard),
      (found) => found !== null,
    );
    expect(opened?.name).toMatch(/^(?:Ad|Sponsored.*): why\?$/);
    expect(opened?.evidence).not.toBe('');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(focused)).toBe('It is not sponsored');
    await page.keyboard.press('Escape');
    await eventually(
      () => page.evaluate(openCard),
      (found) => found === null,
    );
    expect(await page.evaluate(openCard)).toBeNull();
    const back = await eventually(
      () => page.evaluate(focused),
      (text) => `${text}: why?` === opened?.name,
    );
    expect(`${back}: why?`).toBe(opened?.name);
    await pause(500);
    expect(await page.evaluate(openCard)).toBeNull();
    await page.close();
  });

  it.each(['', '&dark=1'])(
    'has no violation that axe knows of, open, faded or folded%s',
    async (dark) => {
      for (const marking of ['mark', 'dim', 'fold'] as const) {
        await choose({ marking });
        const page = await open(`https://www.instagram.com/?lang=en${dark}`);
        await pause(600);
        await page.evaluate(clickFirst);
        await pause(400);
        await page.evaluate(AXE);
        const violations = await page.evaluate(async () => {
          const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
          // One badge after the other, each in its page, open card included.
          const found = await axe.run({ include: [['[data-adrift]']] } as never);
          return found.violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join()}`,
          );
        });
        expect(violations, marking).toEqual([]);
        await page.close();
      }
      await choose(DEFAULTS);
    },
  );
});

/** These run in the page. */
function shades(): { dim: (string | undefined)[]; fold: unknown[]; cover: unknown[] } {
  const of = (shade: string) =>
    Array.from(
      document.querySelectorAll(`[data-adrift-shade=${shade}]`),
      (unit) =>
        (
          unit.querySelector<HTMLElement>('[data-adrift]') ??
          unit.parentElement?.querySelector<HTMLElement>('[data-adrift]')
        )?.dataset.adrift,
    );
  return { dim: of('dim'), fold: of('fold'), cover: of('cover') };
}

function opacityOfFaded(): number {
  const child = document.querySelector('[data-adrift-shade=dim] > :not([data-adrift])');
  return child === null ? -1 : Number(getComputedStyle(child).opacity);
}

function foldedPosts() {
  const posts = Array.from(document.querySelectorAll<HTMLElement>('[data-demo-post]'));
  const seen = posts
    .map((post) => ({ post, box: post.getBoundingClientRect() }))
    .filter(({ box }) => box.height > 0 && box.bottom > 60 && box.top < innerHeight - 60)
    .sort((a, b) => a.box.top - b.box.top);
  return seen.map(({ post, box }, i) => ({
    id: post.dataset.demoPost ?? '',
    folded: post.querySelector('[data-adrift-shade=fold]') !== null,
    height: box.height,
    overlaps: (seen[i + 1]?.box.top ?? Number.POSITIVE_INFINITY) < box.bottom - 1,
  }));
}

function clickFirst(): void {
  const host = document.querySelector<HTMLElement>('[data-adrift]');
  host?.shadowRoot?.querySelector('button')?.click();
}

function openCard() {
  for (const host of Array.from(document.querySelectorAll<HTMLElement>('[data-adrift]'))) {
    const card = host.shadowRoot?.querySelector('.card:popover-open');
    const button = host.shadowRoot?.querySelector('button');
    if (!card || !button) continue;
    const box = card.getBoundingClientRect();
    const badge = button.getBoundingClientRect();
    return {
      x: box.left + 30,
      y: box.top + 30,
      covers:
        box.top < badge.bottom &&
        box.bottom > badge.top &&
        box.left < badge.right &&
        box.right > badge.left,
      startsAt: ['left' as const, 'right' as const].find(
        (side) => Math.abs(box[side] - badge[side]) < 1,
      ),
      inside: box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight,
      expanded: button.getAttribute('aria-expanded'),
      name: button.getAttribute('aria-label'),
      text: card.textContent ?? '',
      evidence: card.querySelector('mark')?.textContent,
    };
  }
  return null;
}

function focused(): string | null {
  return document.activeElement?.shadowRoot?.activeElement?.textContent ?? null;
}
