import { parse, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { type AddressRules, disguiseAddress, isAddress } from './addresses.ts';
import { Disguise } from './disguise.ts';

export interface Rules extends AddressRules {
  /** The address that the page was saved from. */
  url: string;
  /** Words in lower case that readers know: of the network, of dates, of labels. */
  vocabulary: ReadonlySet<string>;
  /** What a leaf's whole text says as a label, and whose name stands in it; null where it is none. */
  labelOf(text: string): { brand: string | null } | null;
}

export interface Anonymised {
  html: string;
  url: string;
}

/** They hold code, looks, drawings or other pages: nothing that a reader goes by. */
const DROPPED = new Set(
  (
    'script style link noscript iframe object embed base path circle ellipse rect line polyline polygon ' +
    'image mask clipPath linearGradient radialGradient filter'
  ).split(' '),
);
const EMPTIED = new Set(['canvas', 'video', 'audio', 'picture']);
const DROPPED_ATTRIBUTE =
  /^(?:on.+|style|srcset|sizes|nonce|integrity|crossorigin|imagesrcset|xmlns.*|viewBox|fill.*|stroke.*|d|width|height|transform)$/;
const PICTURE_ATTRIBUTE = /^(?:src|poster|background|data-src|data-lazy-src)$/;
/** Written by a person who named a part, not by a build: "feed-item__title", "ytRichItem", "tweetText". */
const WRITTEN =
  /^[a-z]{2,}(?:[-_:]{1,2}(?:[a-z]{2,}|v?\d))*$|^[a-zA-Z]?[a-z]+(?:[-_]?[A-Z][a-z]+)+$/;
/** Attributes that name parts of a page; the value of any other may be somebody's handle. */
const MARKS =
  /^(?:class|id|role|type|rel|dir|lang|slot|is|part|target|itemprop|itemtype|property|shadowrootmode|tabindex|for|aria-(?:labelledby|describedby|controls|owns|details)|data-(?:test-?id|testid|e2e|view-name|pagelet|ft-.+|.*(?:type|component|kind|state|context|role)))$/;
const LANGUAGE = /^[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?$/;
const DATE = /^\d{4}-\d\d-\d\dT\d\d:/;

/**
 * A page with its structure and its marks as they were, and all that people wrote, are called or are
 * shown in replaced. The same word becomes the same other word everywhere, so that links still lead to
 * the accounts that are named.
 */
export function anonymise(html: string, rules: Rules): Anonymised {
  const document = parse(html);
  const disguise = new Disguise(rules.vocabulary, wordsOf(document));
  clean(document, rules, disguise);
  const url = disguiseAddress(rules.url, rules.url, rules, disguise);
  return { html: `${serialize(document)}\n`, url };
}

/** All words of a page's texts and attributes, in lower case. */
export function wordsOf(root: Tree.ParentNode): Set<string> {
  const words = new Set<string>();
  const add = (text: string) => {
    for (const word of text.toLowerCase().match(/(?:\p{L}\p{M}*)+/gu) ?? []) words.add(word);
  };
  walk(root, (node) => {
    if ('value' in node) add(node.value);
    if ('attrs' in node) for (const { value } of node.attrs) add(value);
  });
  return words;
}

function walk(node: Tree.ParentNode, visit: (node: Tree.ChildNode) => void): void {
  const pending: Tree.ChildNode[] = [...node.childNodes];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    visit(next);
    if ('childNodes' in next) pending.push(...next.childNodes);
    if ('content' in next) pending.push(...next.content.childNodes);
  }
}

function clean(root: Tree.ParentNode, rules: Rules, disguise: Disguise): void {
  const pending: Tree.ParentNode[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    node.childNodes = node.childNodes.filter(
      (child) => child.nodeName !== '#comment' && !DROPPED.has(child.nodeName) && !isTracker(child),
    );
    for (const child of node.childNodes) {
      if ('attrs' in child) cleanAttributes(child, rules, disguise);
      if ('value' in child) child.value = shown(child.value, rules, disguise);
      if (EMPTIED.has(child.nodeName) && 'childNodes' in child) empty(child);
      if ('content' in child) pending.push(child.content);
      if ('childNodes' in child) pending.push(child);
    }
  }
}

function empty(element: Tree.Element): void {
  element.childNodes = [];
}

/** Heads hold the site's own keys and the reader's session. */
function isTracker(node: Tree.ChildNode): boolean {
  return (
    node.nodeName === 'meta' &&
    'attrs' in node &&
    !node.attrs.some(({ name }) => name === 'charset')
  );
}

function shown(text: string, rules: Rules, disguise: Disguise): string {
  const label = rules.labelOf(text);
  if (label === null) return disguise.text(text);
  return label.brand === null ? text : text.replace(label.brand, (brand) => disguise.text(brand));
}

function cleanAttributes(element: Tree.Element, rules: Rules, disguise: Disguise): void {
  element.attrs = element.attrs
    .filter(({ name }) => !DROPPED_ATTRIBUTE.test(name))
    .map((attribute) => ({
      ...attribute,
      value: cleanValue(attribute.name, attribute.value, rules, disguise),
    }))
    .filter(({ name, value }) => name !== 'class' || value !== '');
}

function cleanValue(name: string, value: string, rules: Rules, disguise: Disguise): string {
  if (PICTURE_ATTRIBUTE.test(name)) return 'data:,';
  // A label may be drawn from a text elsewhere in the page, by its id.
  if (value.startsWith('#')) return value;
  if (name === 'class') {
    return value
      .split(/\s+/)
      .filter((token) => isMark(token, rules))
      .join(' ');
  }
  if (name === 'href' || isAddress(value))
    return disguiseAddress(value, rules.url, rules, disguise);
  // To the hour: the exact second of a post would lead back to it.
  if (DATE.test(value)) return value.replace(/(T\d\d):\d\d(?::\d\d(?:\.(\d+))?)?/, '$1:00:00.000');
  if (MARKS.test(name)) {
    // One by one: `aria-labelledby` names several parts.
    return value.replace(/\S+/g, (token) => (isMark(token, rules) ? token : disguise.text(token)));
  }
  return shown(value, rules, disguise);
}

/** What a selector may go by, and that is nobody's name. */
function isMark(value: string, rules: Rules): boolean {
  const words = value.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  if (words.some((word) => rules.personal.has(word)) || rules.personal.has(value.toLowerCase()))
    return false;
  return (
    WRITTEN.test(value) || LANGUAGE.test(value) || words.every((word) => rules.vocabulary.has(word))
  );
}
