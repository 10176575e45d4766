/** Pages that make work: however much they change, nest and load, Adrift's part is bounded. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BARE, type Bare, ELSEWHERE, openBare } from './support/bare.ts';
import { eventually, ledgerOf, pause } from './support/demo.ts';
import { addPost, toldByDataAlone } from './support/posts.ts';

const STORM = 3000;
const DISCLOSED = { id: '2072000000000000921', name: 'Mila', text: 'Nieuw! #ad' };
const MARKED = '#added [data-adrift=sponsored]';

describe.each(['chrome', 'firefox'] as const)('hostile work in %s', (browser) => {
  let bare: Bare;
  beforeAll(async () => {
    bare = await openBare(browser);
  });
  afterAll(() => bare?.shut());

  it('a storm of mutations: the page goes on changing and drawing, and is read behind it', async () => {
    const suffered = async (url: string) => {
      const { page } = await bare.visit(url);
      await page.evaluate(addPost, DISCLOSED);
      if (url === BARE) await page.waitForSelector(MARKED);
      return { page, ...(await page.evaluate(storm, STORM)) };
    };
    const alone = await suffered(ELSEWHERE);
    await alone.page.close();
    const { page, mutations, frames } = await suffered(BARE);

    expect(mutations / alone.mutations).toBeGreaterThan(0.1);
    expect(frames / alone.frames).toBeGreaterThan(0.1);
    await page.evaluate(() => document.getElementById('added')?.remove());
    await page.evaluate(addPost, { ...DISCLOSED, id: '2072000000000000922' });
    await page.waitForSelector(MARKED);
  });

  it('words 5,000 elements deep, and a post 5,000 elements deep: reading goes on', async () => {
    const { page, errors } = await bare.visit();
    await page.evaluate(addPost, { ...DISCLOSED, text: '' });
    await page.evaluate(nest, 5000);
    await page.waitForSelector(MARKED);
    await page.waitForSelector('#deep [data-adrift=sponsored]');
    expect(errors).toEqual([]);
  });

  it('page data of 10 MB, and 10,000 levels deep: what comes behind it is read', async () => {
    const { page, errors } = await bare.visit();
    const [post, answer] = toldByDataAlone();
    const filler = Array.from({ length: 100_000 }, (_, i) => ({
      id: `${i}`,
      text: '#ad '.repeat(20),
    }));
    const answers = {
      huge: JSON.stringify({ filler }),
      deep: `${'{"a":['.repeat(10_000)}1${']}'.repeat(10_000)}`,
      good: answer,
    };
    expect(answers.huge.length).toBeGreaterThan(10_000_000);
    for (const [name, body] of Object.entries(answers)) {
      const url = `https://x.com/i/api/graphql/${name}/HomeTimeline`;
      bare.show(url, body);
      const length = await page.evaluate(
        async (to) => (await (await fetch(to)).text()).length,
        url,
      );
      expect(length).toBe(body.length);
    }
    await page.evaluate(addPost, post);
    await page.waitForSelector(MARKED);
    expect(errors).toEqual([]);
  });

  it('badges that the page throws out: after a while it has its way', async () => {
    const { page, errors } = await bare.visit();
    await page.evaluate(throwOut);
    await page.evaluate(addPost, DISCLOSED);
    const count = () => page.evaluate(() => (window as unknown as { out: number }).out);
    const early = await eventually(count, (out) => out >= 20);
    expect(early).toBeGreaterThan(0);
    await pause(1500);
    const late = await count();
    await pause(1000);
    expect(await count()).toBe(late);
    expect(late).toBeLessThan(60);
    expect(errors).toEqual([]);
  });

  it('badges and posts that the page copies and restyles: one post, one badge that opens', async () => {
    const { page, errors } = await bare.visit();
    const popup = await bare.open(bare.popupUrl);
    await page.bringToFront();
    await page.evaluate(addPost, { ...DISCLOSED, handle: 'copied', id: '2072000000000000923' });
    await page.waitForSelector(MARKED);
    const seen = await page.evaluate(copyAndRestyle);
    expect(seen).toEqual({ own: 1, copiesSeen: 0, open: true });
    const ledger = await eventually(
      () => ledgerOf(popup),
      (found) => 'x:copied' in found,
    );
    await pause(1500);
    expect((await ledgerOf(popup))['x:copied']).toEqual({ organic: 0, sponsored: 1, likely: 0 });
    expect(ledger['x:copied']).toBeDefined();
    expect(errors).toEqual([]);
  });

  it('a post that becomes another’s while it is read: each is counted for its own author', async () => {
    const { page, errors } = await bare.visit();
    const popup = await bare.open(bare.popupUrl);
    await page.bringToFront();
    const ids = ['2072000000000000931', '2072000000000000932'] as const;
    await page.evaluate(addPost, { id: ids[0], handle: 'first', name: 'A', text: 'Nieuw! #ad' });
    await page.evaluate(alternate, ids);
    const wanted = {
      'x:first': { organic: 0, sponsored: 1, likely: 0 },
      'x:second': { organic: 1, sponsored: 0, likely: 0 },
    };
    const flipped = async () => {
      const { 'x:first': first, 'x:second': second } = await ledgerOf(popup);
      return { 'x:first': first, 'x:second': second };
    };
    expect(
      await eventually(flipped, (found) => JSON.stringify(found) === JSON.stringify(wanted)),
    ).toEqual(wanted);
    expect(await badgesOf(page)).toBe(0);
    expect(errors).toEqual([]);
  });
});

function badgesOf(page: Page): Promise<number> {
  return page.$$eval('[data-adrift]', ({ length }) => length);
}

/**
 * Runs in the page: changes the post and the page around it as fast as it can, with a break for the
 * browser between every 500 changes.
 */
async function storm(ms: number): Promise<{ mutations: number; frames: number }> {
  const post = document.getElementById('added');
  const words = post?.querySelector('[data-testid=tweetText]')?.firstChild;
  const end = performance.now() + ms;
  let mutations = 0;
  let frames = 0;
  const frame = () => {
    frames++;
    if (performance.now() < end) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  while (performance.now() < end) {
    for (let i = 0; i < 100; i++) {
      const added = document.createElement('p');
      post?.append(added);
      added.remove();
      if (words instanceof Text) words.data = `Nieuw! #ad ${i}`;
      post?.setAttribute('aria-label', String(i));
      document.body.append(added);
      mutations += 5;
    }
    for (const each of document.querySelectorAll('body > p')) each.remove();
    await new Promise((done) => setTimeout(done));
  }
  return { mutations, frames };
}

/** Runs in the page. */
function nest(levels: number): void {
  const article = document.getElementById('added');
  const copy = article?.cloneNode(true) as HTMLElement;
  const deep = (end: Node) => {
    const top = document.createElement('div');
    // Chromium itself gives up a page that has to draw so much.
    top.style.display = 'none';
    let here = top;
    for (let i = 1; i < levels; i++) here = here.appendChild(document.createElement('div'));
    here.append(end);
    return top;
  };
  article?.querySelector('[data-testid=tweetText]')?.append(deep(new Text('Nieuw! #ad')));
  copy.id = 'deep';
  copy
    .querySelector('a[href*="/status/"]')
    ?.setAttribute('href', '/mila/status/2072000000000000929');
  copy.querySelector('[data-testid=tweetText]')?.append('Ook nieuw! #ad');
  document.body.append(deep(copy));
}

/** Runs in the page: no badge stays, and each that is gone gives a reason to come again. */
function throwOut(): void {
  const site = Object.assign(window as unknown as { out: number }, { out: 0 });
  new MutationObserver(() => {
    const badges = document.querySelectorAll('[data-adrift]');
    if (badges.length === 0) return;
    site.out++;
    for (const badge of badges) badge.remove();
    const words = document.querySelector('[data-testid=tweetText]');
    if (words !== null) words.textContent = `Nieuw! #ad ${site.out}`;
  }).observe(document, { childList: true, subtree: true });
}

/** Runs in the page. */
async function copyAndRestyle() {
  const article = document.getElementById('added');
  const host = article?.querySelector<HTMLElement>('[data-adrift]');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('[data-adrift] { all: initial !important; font-size: 90px !important; }');
  document.adoptedStyleSheets = [sheet];
  const copies = [host, host].map((each) => each?.cloneNode(true) as HTMLElement);
  article?.append(...copies);
  await new Promise((done) => setTimeout(done, 500));
  const button = host?.shadowRoot?.querySelector('button');
  button?.click();
  await new Promise((done) => setTimeout(done, 500));
  const hosts = Array.from(article?.querySelectorAll('[data-adrift]') ?? []);
  return {
    own: hosts.filter(({ shadowRoot }) => shadowRoot !== null).length,
    copiesSeen: copies.filter((copy) => copy.getBoundingClientRect().width > 0).length,
    open: host?.shadowRoot?.querySelector('.card')?.matches(':popover-open'),
  };
}

/** Runs in the page: one element shows two posts by turns, in steps, and ends on the second. */
async function alternate(ids: readonly [string, string]): Promise<void> {
  const post = document.getElementById('added');
  const [author, link] = post?.querySelectorAll('a') ?? [];
  const words = post?.querySelector('[data-testid=tweetText]');
  for (let turn = 1; turn < 30; turn++) {
    const second = turn % 2;
    const handle = second ? 'second' : 'first';
    link?.setAttribute('href', `/${handle}/status/${ids[second]}`);
    await Promise.resolve();
    author?.setAttribute('href', `/${handle}`);
    await Promise.resolve();
    if (words) words.textContent = second ? 'Een wandeling' : 'Nieuw! #ad';
    await new Promise((done) => setTimeout(done, 70));
  }
}
