/*
 * Adrift keeps no element that the page has let go: posts of a list that was scrolled on, and views
 * that were left. Chromium alone can be told to collect garbage, see `forget`.
 */
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Demo, eventually, openDemo, pause } from './support/demo.ts';

const POSTS = 300;
const NAVIGATIONS = 50;
const PATHS = ['/tolmantests', '/home', '/keukenvanilse', '/stadsgeluiden', '/runwithorla'];

let demo: Demo;
let page: Page;
let client: CDPSession;

beforeAll(async () => {
  demo = await openDemo('chrome');
});
afterAll(() => demo?.shut());

async function open(path: string): Promise<void> {
  page = await demo.newPage();
  client = await page.createCDPSession();
  await page.evaluateOnNewDocument(watchNodes);
  await page.goto(`https://x.com${path}`);
  await page.bringToFront();
  await there('[data-adrift]');
}

/** Not by `waitForSelector`: its handle would hold the element. */
async function there(selector: string): Promise<void> {
  await page.waitForFunction((wanted) => document.querySelector(wanted) !== null, {}, selector);
}

/** Posts and badges that came by, and those of them that are out of the page and still held. */
async function forget(): Promise<{ posts: number; badges: number; held: string[] }> {
  // What was read is on its way to the worker; frames and idle moments have passed.
  await pause(2500);
  return eventually(
    async () => {
      await client.send('HeapProfiler.collectGarbage');
      return page.evaluate(heldNodes);
    },
    ({ held }) => held.length === 0,
    10_000,
  );
}

it('posts that were scrolled away are let go, and their badges with them', async () => {
  await open(`/home?posts=${POSTS}`);
  await page.evaluate(scrollOn, POSTS);
  const { posts, badges, held } = await forget();
  expect(posts).toBeGreaterThanOrEqual(POSTS);
  expect(badges).toBeGreaterThan(POSTS / 10);
  expect(held).toEqual([]);
  await page.close();
});

it('views that were left are let go, with posts that had an open explanation', async () => {
  await open('/home');
  for (let i = 0; i < NAVIGATIONS; i++) {
    await page.evaluate(() => {
      const badge = document.querySelector<HTMLElement>('[data-adrift]');
      badge?.shadowRoot?.querySelector<HTMLElement>('.badge')?.click();
    });
    await page.evaluate(goTo, PATHS[i % PATHS.length] ?? '');
    await there('article');
    if (i % 5 === 0) await there('[data-adrift]');
  }
  const { posts, held } = await forget();
  expect(posts).toBeGreaterThan(NAVIGATIONS * 5);
  expect(held).toEqual([]);
});

/* In the page. */

interface Watching extends Window {
  nodes?: { posts: WeakRef<Element>[]; badges: WeakRef<Element>[] };
}

/** Remembers each post and each badge, without holding it. */
function watchNodes(): void {
  const nodes: NonNullable<Watching['nodes']> = { posts: [], badges: [] };
  (window as Watching).nodes = nodes;
  const note = (list: WeakRef<Element>[], selector: string, added: Element) => {
    for (const found of added.querySelectorAll(selector)) list.push(new WeakRef(found));
    if (added.matches(selector)) list.push(new WeakRef(added));
  };
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const added of addedNodes)
        if (added instanceof Element) {
          note(nodes.posts, 'article', added);
          note(nodes.badges, '[data-adrift]', added);
        }
  }).observe(document, { subtree: true, childList: true });
}

function heldNodes() {
  const { posts, badges } = (window as Watching).nodes ?? { posts: [], badges: [] };
  const isHeld = (ref: WeakRef<Element>) => ref.deref()?.isConnected === false;
  const held = [...posts, ...badges].filter(isHeld);
  return {
    posts: posts.length,
    badges: badges.length,
    held: held.map((ref) => ref.deref()?.textContent?.slice(0, 80) ?? ''),
  };
}

/** Scrolls with every frame until so many posts came by, or the feed ends. */
async function scrollOn(posts: number): Promise<void> {
  const isOver = () =>
    document.querySelector('[data-demo-end]') !== null &&
    scrollY + innerHeight >= document.documentElement.scrollHeight - 4;
  for (let frames = 0; frames < posts * 20 && !isOver(); frames++) {
    scrollBy(0, 300);
    await new Promise(requestAnimationFrame);
  }
}

/** As a click on a link of the site. */
function goTo(path: string): void {
  const link = document.createElement('a');
  link.href = path;
  link.setAttribute('href', path);
  document.body.append(link);
  link.click();
  link.remove();
}
