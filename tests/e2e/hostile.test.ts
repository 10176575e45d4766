/** Pages made to break a reader: nothing runs, nothing throws into the page, nothing false is counted. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Demo, ledgerOf, openDemo, pause } from './support/demo.ts';
import { addPost } from './support/posts.ts';

const MARKUP =
  '<img src=x onerror="document.title=\'hacked\'"><script>document.title="hacked"</script>';
const OVERRIDE = '\u202Egnp.da#\u202C';

describe.each(['chrome', 'firefox'] as const)('hostile pages in %s', (browser) => {
  let demo: Demo;
  beforeAll(async () => {
    demo = await openDemo(browser);
  });
  afterAll(() => demo?.shut());

  it('markup and right-to-left tricks in names and captions: shown as the text they are', async () => {
    const page = await demo.open('https://x.com/home?nodata=1');
    await page.waitForSelector('[data-demo-post]');
    await page.evaluate(addPost, {
      id: '2072000000000000901',
      name: `${MARKUP} ${OVERRIDE}`,
      text: `#ad with @brand${MARKUP} ${OVERRIDE}`,
    });
    await page.waitForSelector('#added [data-adrift]');
    const shown = await page.evaluate(async () => {
      const host = document.querySelector<HTMLElement>('#added [data-adrift]');
      const button = host?.shadowRoot?.querySelector('button');
      button?.click();
      await new Promise((done) => setTimeout(done, 300));
      const card = host?.shadowRoot?.querySelector('.card');
      return {
        open: card?.matches(':popover-open'),
        elements: host?.shadowRoot?.querySelectorAll('img, script, a').length,
        evidence: card?.querySelector('mark')?.textContent,
        title: document.title,
      };
    });
    expect(shown).toMatchObject({ open: true, elements: 0, evidence: '#ad' });
    expect(shown.title).not.toBe('hacked');
  });

  it('posts with parts missing: left unread, and none of them counted', async () => {
    const page = await demo.open('https://x.com/home?nodata=1');
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));
    const popup = await demo.open(demo.popupUrl);
    await page.bringToFront();
    await page.waitForSelector('[data-demo-post]');
    await pause(2500);
    const before = Object.keys(await ledgerOf(popup)).sort();
    await page.bringToFront();
    await page.evaluate(() => {
      const broken = [
        '<article data-testid="tweet"></article>',
        '<article data-testid="tweet"><div data-testid="tweetText">#ad without an author</div></article>',
        '<article data-testid="tweet"><div data-testid="User-Name"></div><a href="/status/">x</a></article>',
        '<article data-testid="tweet"><div data-testid="User-Name"><a href="//evil/status/1">e</a></div></article>',
        '<article data-testid="tweet"><article data-testid="tweet"><div data-testid="tweetText">#ad</div></article></article>',
      ];
      const box = document.createElement('div');
      box.id = 'broken';
      box.innerHTML = broken.join('');
      document.body.append(box);
    });
    await pause(2500);
    expect(await page.$$('#broken [data-adrift]')).toEqual([]);
    expect(Object.keys(await ledgerOf(popup)).sort()).toEqual(before);
    expect(errors).toEqual([]);
  });

  it('a caption of a megabyte: it is read, and reading goes on', async () => {
    const page = await demo.open('https://x.com/home?nodata=1');
    await page.waitForSelector('[data-demo-post]');
    await page.evaluate(addPost, {
      id: '2072000000000000902',
      name: 'Long',
      text: `${'golven '.repeat(140_000)}#ad`,
    });
    await page.waitForSelector('#added [data-adrift]', { timeout: 15_000 });
    await page.evaluate(() => scrollBy(0, 600));
    await pause(500);
    expect(await page.evaluate(() => document.title)).not.toBe('');
  });

  it('a node that shows another post: its badge is taken away at once', async () => {
    const page = await demo.open('https://x.com/home?nodata=1');
    await page.waitForSelector('[data-demo-post]');
    await page.evaluate(addPost, { id: '2072000000000000903', name: 'Mila', text: 'Nieuw! #ad' });
    await page.waitForSelector('#added [data-adrift]');
    const left = await page.evaluate(async () => {
      const unit = document.querySelector('#added');
      const text = unit?.querySelector('[data-testid=tweetText]');
      const link = unit?.querySelector('a[href*="/status/"]');
      if (text) text.textContent = 'Gewoon een wandeling';
      link?.setAttribute('href', '/mila/status/2072000000000000904');
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      return unit?.querySelectorAll('[data-adrift]').length;
    });
    expect(left).toBe(0);
  });

  it('forged messages from the page: nothing of them is believed', async () => {
    const page = await demo.open('https://x.com/home?nodata=1');
    await page.waitForSelector('[data-demo-post]');
    const found = await page.evaluate(async () => {
      const forged = JSON.stringify({
        posts: [{ network: 'x', id: '1', text: '#ad' }],
        accounts: [],
      });
      for (const name of ['adrift:ask', 'adrift:ready', 'adrift']) {
        window.dispatchEvent(new CustomEvent(name, { detail: forged }));
        window.postMessage({ [name]: forged }, '*');
      }
      await new Promise((done) => setTimeout(done, 500));
      return Object.getOwnPropertyNames(window).filter((key) => /adrift/i.test(key));
    });
    expect(found).toEqual([]);
  });

  it('a page that looks at its own functions: name, length and text are as they were', async () => {
    const page = await demo.open('https://x.com/home');
    const functions = await page.evaluate(() =>
      [window.fetch, XMLHttpRequest.prototype.open, Function.prototype.toString].map((one) => ({
        name: one.name,
        length: one.length,
        native: /\{\s*\[native code\]\s*\}$/.test(Function.prototype.toString.call(one)),
        named: Function.prototype.toString.call(one).includes(one.name),
      })),
    );
    expect(functions).toEqual([
      { name: 'fetch', length: 1, native: true, named: true },
      { name: 'open', length: 2, native: true, named: true },
      { name: 'toString', length: 0, native: true, named: true },
    ]);
  });
});
