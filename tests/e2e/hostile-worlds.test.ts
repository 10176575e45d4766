/**
 * Pages that turn their own world against a script in it: Adrift's content script lives in another one,
 * and its script in the page's never throws, and never stands in the page's way.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bare, openBare } from './support/bare.ts';
import { eventually, ledgerOf, pause } from './support/demo.ts';
import { addPost, toldByDataAlone } from './support/posts.ts';

const DATA = 'https://x.com/i/api/graphql/a/HomeTimeline';
const [TOLD, TIMELINE] = toldByDataAlone();
const DISCLOSED = { id: '2072000000000000911', name: 'Mila', text: 'Nieuw! #ad' };

describe.each(['chrome', 'firefox'] as const)('hostile worlds in %s', (browser) => {
  let bare: Bare;
  beforeAll(async () => {
    bare = await openBare(browser);
    bare.show(DATA, TIMELINE);
  });
  afterAll(() => bare?.shut());

  it('a page that does nothing of this, for comparison: its data is read', async () => {
    const { page, errors } = await bare.visit();
    expect(await page.evaluate(loadLikeASite, DATA)).toEqual(untouched());
    await page.evaluate(addPost, TOLD);
    await page.waitForSelector('#added [data-adrift=sponsored]');
    expect(errors).toEqual([]);
  });

  it.each(['before any script', 'once it is loaded'])(
    'built-ins that throw: the page goes on, and so does reading (put in place %s)',
    async (when) => {
      const early = when === 'before any script';
      const { page, errors } = await bare.visit(undefined, early ? poison : undefined);
      if (!early) await page.evaluate(poison);
      expect(await page.evaluate(loadLikeASite, DATA)).toEqual(untouched());
      await page.evaluate(addPost, DISCLOSED);
      await page.waitForSelector('#added [data-adrift=sponsored]');
      await pause(2500);
      expect(errors).toEqual([]);
    },
  );

  it('names of traps on Object.prototype: the page’s functions do not become traps', async () => {
    const { page, errors } = await bare.visit();
    expect(await page.evaluate(nameTraps)).toEqual({ name: 'fetch', length: 1, own: true });
    expect(errors).toEqual([]);
  });

  it('functions that a page has frozen: they work on, and what can be read is', async () => {
    const { page, errors } = await bare.visit(undefined, freezeFunctions);
    expect(await page.evaluate(loadLikeASite, DATA)).toEqual(untouched());
    await page.evaluate(addPost, DISCLOSED);
    await page.waitForSelector('#added [data-adrift=sponsored]');
    expect(errors).toEqual([]);
  });

  it('the way of an error through the page’s functions: it does not tell who listens', async () => {
    const { page } = await bare.visit();
    const way = await page.evaluate(wayThroughFetch);
    expect(way).toContain('wayThroughFetch');
    expect(way).not.toMatch(/(?:chrome|moz)-extension/);
  });

  it('facts that the page forges in Adrift’s own form: none but of posts that it shows', async () => {
    const { page, errors } = await bare.visit();
    const popup = await bare.open(bare.popupUrl);
    await page.bringToFront();
    const post = { id: '2072000000000000912', handle: 'eerlijk', name: 'E', text: 'Een wandeling' };
    await page.evaluate(addPost, post);
    await page.evaluate(forge, post.id, post.handle);
    const ledger = await eventually(
      () => ledgerOf(popup),
      (found) => 'x:eerlijk' in found,
    );
    expect(ledger['x:eerlijk']).toEqual({ organic: 1, sponsored: 0, likely: 0 });
    expect(ledger).not.toHaveProperty('x:invented');
    expect(await shownOn(page)).toBe(0);
    expect(errors).toEqual([]);
  });
});

function shownOn(page: Page): Promise<number> {
  return page.$$eval('[data-adrift]', ({ length }) => length);
}

/** What `loadLikeASite` finds where nobody stands between the page and its functions. */
function untouched() {
  const name = 'fetch';
  return { fetched: TIMELINE.length, requested: TIMELINE.length, name, native: true };
}

/** Runs in the page: uses the functions that Adrift listens to, by no other built-in. */
async function loadLikeASite(url: string) {
  const fetched = await (await fetch(url)).text();
  const request = new XMLHttpRequest();
  const requested = await new Promise<string>((done) => {
    request.open('GET', url);
    request.onload = () => done(request.responseText);
    request.send();
  });
  const { name } = fetch;
  const native = `${fetch}`.endsWith('{ [native code] }') || `${fetch}`.includes('[native code]');
  return { fetched: fetched.length, requested: requested.length, name, native };
}

/** Runs in the page: whoever uses one of these built-ins finds a bomb. */
function poison(): void {
  const bomb = (): never => {
    throw new Error('poisoned');
  };
  const set = (on: object, ...names: (string | symbol)[]) => {
    for (let i = 0; i < names.length; i++) {
      const name = names[i] as string;
      Object.defineProperty(on, name, { value: bomb, configurable: true, writable: true });
    }
  };
  const { prototype } = Array;
  const bombs: [object, ...(string | symbol)[]][] = [
    [Map.prototype, 'get', 'set', 'has', 'delete', 'values', Symbol.iterator],
    [Set.prototype, 'add', 'has', Symbol.iterator],
    [WeakMap.prototype, 'get', 'set', 'has'],
    [Promise.prototype, 'then', 'catch', 'finally'],
    [Promise, 'resolve', 'all', 'race'],
    [JSON, 'parse', 'stringify'],
    [Reflect, 'apply', 'get', 'set'],
    [String.prototype, 'split', 'replace', 'slice', 'trim', 'normalize', 'startsWith'],
    [RegExp.prototype, 'exec', 'test'],
    [Response.prototype, 'clone', 'json'],
    [EventTarget.prototype, 'dispatchEvent'],
    [Event.prototype, 'stopImmediatePropagation'],
    [Object, 'values', 'keys', 'entries', 'hasOwn', 'fromEntries'],
    [prototype, 'push', 'map', 'filter', 'flatMap', 'slice', 'splice', 'some', 'every', 'find'],
    [prototype, 'forEach', 'includes', 'join', Symbol.iterator],
  ];
  for (let i = 0; i < bombs.length; i++) {
    const [on, ...names] = bombs[i] as [object, ...string[]];
    set(on, ...names);
  }
  Object.defineProperty(Object.prototype, 'posts', { set: bomb, configurable: true });
}

/** Runs in the page. */
function nameTraps() {
  const names = ['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf'];
  const polluted = Object.prototype as unknown as Record<string, unknown>;
  for (const name of names) polluted[name] = () => 'trapped';
  try {
    return { name: fetch.name, length: fetch.length, own: 'name' in fetch };
  } finally {
    for (const name of names) delete polluted[name];
  }
}

/** Runs in the page. */
function wayThroughFetch(): string {
  let way = '';
  const address = {
    toString: () => {
      way += new Error().stack;
      return '/adrift';
    },
  };
  void fetch(address as unknown as string).catch(() => {});
  const request = new XMLHttpRequest();
  request.open('GET', address as unknown as string);
  return way;
}

/** Runs in the page. */
function freezeFunctions(): void {
  const keep = { writable: false, configurable: false };
  Object.defineProperty(window, 'fetch', { value: window.fetch, ...keep });
  Object.defineProperty(Function.prototype, 'toString', keep);
  Object.defineProperty(XMLHttpRequest.prototype, 'open', keep);
}

/** Runs in the page: facts in the form of channel.ts, by every way that a page has. */
function forge(id: string, handle: string): void {
  const author = { stableId: null, handle, name: null, url: null, followers: 9, followed: true };
  const post = {
    network: 'x',
    id,
    url: null,
    author,
    coAuthors: [],
    publishedAt: null,
    text: 'Advertentie #ad',
    lang: null,
    hashtags: ['ad'],
    mentions: [],
    links: [],
    labels: [{ kind: 'platform-ad', text: 'Ad', brand: null }],
    place: 'feed',
    extent: 'whole',
  };
  const invented = { ...post, id: '1', author: { ...author, handle: 'invented' } };
  const forged = JSON.stringify({
    posts: [post, invented],
    accounts: [{ network: 'x', ...author, handle: 'invented' }],
  });
  const say = (name: string, detail: string) =>
    window.dispatchEvent(new CustomEvent(name, { detail }));
  say('adrift:ready', 'adrift:mine');
  say('adrift:ask', 'adrift:mine');
  for (const name of ['adrift:mine', 'adrift', 'adrift:ready']) say(name, forged);
  window.postMessage(forged, '*');
  window.postMessage({ type: 'record', data: JSON.parse(forged) }, '*');
}
