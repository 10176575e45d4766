/** Readers of pages, on trees grown from the saved pages' own. Runs in a page of a real browser. */
import fc from 'fast-check';
import { pageContext } from '../../src/content/read.ts';
import type { Network } from '../../src/networks/network.ts';
import { NETWORKS } from '../../src/networks/registry.ts';
import { oddString, type Spoiling, spoiled, spoiling } from './hostile.ts';
import { type Fuzzed, holds, inTime, type Outcome, type Run, runOne } from './property.ts';
import { expectSoundAccount, expectSoundPost } from './sound.ts';

/** Of 20,000 cases, for each network. */
export const PAGE_SHARE = 200;

/** A saved page of a network. */
export interface Saved {
  network: string;
  url: string;
  html: string;
}

/** How a tree is spoiled in one place. */
interface Growth {
  how:
    | 'drop attribute'
    | 'swap attribute'
    | 'spoil attribute'
    | 'drop'
    | 'copy'
    | 'move'
    | 'nest'
    | 'unwrap'
    | 'rename'
    | 'retext'
    | 'spoil text';
  /** Which element of all, which of its attributes, and which other element. */
  at: number;
  which: number;
  other: number;
  tag: string;
  text: string;
  spoiling: Spoiling;
}

const TAGS = ['div', 'span', 'a', 'article', 'h3', 'time', 'img', 'button', 'template', 'svg', 'p'];
const DEPTH = 300;

const growth: fc.Arbitrary<Growth> = fc.record({
  how: fc.constantFrom(
    ...(['drop attribute', 'swap attribute', 'drop', 'copy', 'move', 'nest', 'unwrap'] as const),
    ...(['rename', 'retext', 'spoil text', 'spoil attribute', 'spoil attribute'] as const),
  ),
  at: fc.nat(100_000),
  which: fc.nat(20),
  other: fc.nat(100_000),
  tag: fc.constantFrom(...TAGS),
  text: oddString,
  spoiling,
});

/** One property a network: how its reader reads trees grown from these pages. */
export function pageProperties(pages: readonly Saved[]): Fuzzed[] {
  return NETWORKS.map((network) => {
    const own = pages.filter((page) => page.network === network.id);
    return {
      name: `pages: ${network.id}`,
      share: PAGE_SHARE,
      property: () => {
        const trees = own.map(({ html }) => treeOf(html));
        const cases = fc.record({
          page: fc.nat(own.length - 1),
          // Most often the address that the page was saved from.
          at: fc.option(fc.nat(own.length - 1), { freq: 6, nil: null }),
          grown: fc.array(growth, { minLength: 1, maxLength: 8 }),
        });
        return holds(cases, ({ page, at, grown }) => {
          const tree = trees[page]?.cloneNode(true) as Document;
          for (const one of grown) grow(tree, one);
          expectSound(tree, network, new URL(own[at ?? page]?.url ?? ''));
        });
      },
    };
  });
}

/** Shadow roots too, and so that they are copied with the rest. */
function treeOf(html: string): Document {
  return Document.parseHTMLUnsafe(
    html.replaceAll('shadowrootmode=', 'shadowrootclonable shadowrootmode='),
  );
}

/**
 * Reads all there is on one tree.
 * @throws where the reader throws, changes the page, or says what the model does not take
 */
function expectSound(tree: Document, network: Network, url: URL): void {
  const changes = new MutationObserver(() => {});
  const watched = { subtree: true, childList: true, attributes: true, characterData: true };
  changes.observe(tree, watched);
  const context = pageContext(tree, url);
  const { page } = network;
  for (const unit of Array.from(tree.querySelectorAll(page.unit)).slice(0, 30)) {
    const post = inTime(`a post of ${network.id}`, () => page.read(unit, context));
    if (post === null) continue;
    expectSoundPost(post, network);
    const slot = page.badgeSlot(unit, post);
    if (slot !== null && !tree.contains(slot.parent))
      throw new Error('a badge outside of the page');
  }
  const account = inTime(`an account of ${network.id}`, () => page.account(tree, context));
  if (account !== null) expectSoundAccount(account, network);
  if (changes.takeRecords().length > 0) throw new Error('the page was changed');
}

function grow(tree: Document, growth: Growth): void {
  const all = tree.querySelectorAll('body *, html');
  const element = all[growth.at % all.length];
  const other = all[growth.other % all.length];
  if (element === undefined || other === undefined) return;
  if (growth.how.endsWith('attribute')) growAttribute(element, other, growth);
  else if (growth.how.endsWith('text')) growText(element, growth);
  else if (element !== tree.documentElement) growPlace(tree, element, other, growth);
}

function growAttribute(element: Element, other: Element, { how, which, spoiling }: Growth): void {
  const attribute = element.attributes[which % Math.max(1, element.attributes.length)];
  const foreign = other.attributes[which % Math.max(1, other.attributes.length)];
  if (how === 'swap attribute' && foreign !== undefined) {
    element.setAttribute(foreign.name, foreign.value);
  }
  if (attribute === undefined) return;
  if (how === 'drop attribute') element.removeAttribute(attribute.name);
  if (how === 'spoil attribute') attribute.value = spoiled(attribute.value, spoiling);
}

function growText(element: Element, { how, text, spoiling }: Growth): void {
  if (how === 'retext') element.textContent = text;
  else element.textContent = spoiled(element.textContent ?? '', spoiling);
}

function growPlace(tree: Document, element: Element, other: Element, growth: Growth): void {
  const { how, which, tag } = growth;
  switch (how) {
    case 'drop':
      element.remove();
      return;
    case 'copy':
      for (let i = which % 4; i >= 0; i--) element.after(element.cloneNode(true));
      return;
    case 'move':
      if (!element.contains(other)) other.append(element);
      return;
    case 'nest': {
      const depth = which === 0 ? DEPTH : which % 5;
      for (let i = depth; i >= 0; i--) {
        const around = tree.createElement(tag);
        element.replaceWith(around);
        around.append(element);
      }
      return;
    }
    case 'unwrap':
      element.replaceWith(...element.childNodes);
      return;
    default: {
      const renamed = tree.createElement(tag);
      for (const { name, value } of element.attributes) renamed.setAttribute(name, value);
      renamed.append(...element.childNodes);
      element.replaceWith(renamed);
    }
  }
}

/** For the page's own script: runs one property, by its name. */
export function runPages(pages: readonly Saved[], name: string, run: Run): Promise<Outcome> {
  const property = pageProperties(pages).find((one) => one.name === name);
  if (property === undefined) throw new Error(`no property "${name}"`);
  return runOne(property, run);
}

/** For the page's own script: reads one page. @returns what is wrong with what was read, or null */
export function faultOf({ network: id, url, html }: Saved): string | null {
  const network = NETWORKS.find((one) => one.id === id);
  if (network === undefined) throw new Error(`no network "${id}"`);
  try {
    expectSound(treeOf(html), network, new URL(url));
    return null;
  } catch (error) {
    return String(error);
  }
}
