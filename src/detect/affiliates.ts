import type { Kind, Strength } from '../model/verdict.ts';
import { isSale } from './codes.ts';
import type { AllHosts, Hosts } from './lexicon/hosts.ts';

/** What a link to a host needs to pay a commission, and to point at one; see lexicon/hosts.ts. */
const PAYING = new Map<string, string>();
const POINTING = new Map<string, string>();
const OWN_PAGES = new Set<string>();

/** Takes up hosts whose links pay, those whose links may, and pages that are somebody's own. */
export function addHosts({ paying, pointing, ownPages }: AllHosts): void {
  list(PAYING, paying);
  list(POINTING, pointing);
  for (const page of ownPages.split(' ')) OWN_PAGES.add(page);
}

function list(table: Map<string, string>, all: readonly Hosts[]): void {
  for (const [hosts, needs] of all) for (const host of hosts.split(' ')) table.set(host, needs);
}

const CLICKS = ['irclickid', 'irgwc'];
/** A brand's own name for a campaign with influencers; other utm_ values tell nothing. */
const CAMPAIGN =
  /[?&]utm_(?:source|medium|campaign)=[\w.+%-]{0,40}(?:influencer|ambassador|affiliate)/iu;

/** Shops with a host a country. */
const AMAZON = /(?:^|\.)(?:amazon|audible)\.[a-z]{2,3}(?:\.[a-z]{2})?$/u;
const SHOPEE = /^s\.shopee\.[a-z]{2,3}(?:\.[a-z]{2})?$/u;
const EBAY = /(?:^|\.)ebay\.[a-z]{2,3}(?:\.[a-z]{2})?$/u;
const ASSOCIATE = /^[\w-]+-\d{2}$/u;
/** An affiliate's own number on a shop's link. Numbers of one click (irclickid, awc) prove nothing. */
const NUMBERS = [
  'aff_id',
  'affid',
  'affiliate_id',
  'afflnk',
  'a_aid',
  'a_bid',
  'rfsn',
  'sca_ref',
  'tap_a',
  'bg_ref',
  'affcode',
  'aff_code',
  'fpr',
  'lmref',
];
/** Where a redirector keeps the address it leads to. */
const GOALS = [
  'url',
  'u',
  'q',
  'ued',
  'murl',
  '_td_deeplink',
  'dl',
  'deeplink',
  'r',
  'target',
  'to',
  'link',
  'goto',
  'htmlurl',
  'wgtarget',
  'redirect',
];
const REFERRAL = /\/(?:referral|refer)\/[\w-]+/iu;
const MAX_DEPTH = 3;

export interface PaidLink {
  kind: Extract<Kind, 'affiliate' | 'discount-code'>;
  strength: Strength;
  /** The shop's host, where the address shows it. */
  shop: string | null;
}

/**
 * Tells whether an address earns its author a commission, by host, path and parameters alone.
 * Redirectors are opened where they carry their goal; short links stay unknown, since opening one
 * would tell others what the user reads. A bare `utm_` or `ref` proves nothing.
 * @param address as written; "https://" may be missing
 * @returns null for an ordinary, an unknown or a broken address
 */
export function paidLink(address: string, depth = 0): PaidLink | null {
  const url = mayPay(address) ? parse(address) : null;
  if (url === null) return null;
  const goal = depth < MAX_DEPTH ? goalOf(url) : null;
  if (isCommission(url)) {
    const shop = goal === null ? (isShop(url) ? hostOf(url) : null) : hostOf(goal);
    return { kind: 'affiliate', strength: 'strong', shop };
  }
  const code = /^\/discount\/([\w-]{3,40})/u.exec(url.pathname)?.[1];
  if (code !== undefined)
    return { kind: 'discount-code', strength: isSale(code) ? 'weak' : 'strong', shop: hostOf(url) };
  const inner = goal === null ? null : paidLink(goal.href, depth + 1);
  if (inner !== null || !isHint(url)) return inner;
  return { kind: 'affiliate', strength: 'weak', shop: null };
}

/** Anything by which a link may pay: an ordinary address is done with before it is taken apart. */
const TELLING = new RegExp(
  `[?&](?:${[...NUMBERS, ...GOALS, ...CLICKS, 'si', 'tt', 'utm_source', 'utm_medium', 'utm_campaign'].join('|')})=|/discount/|/refer(?:ral)?/`,
  'iu',
);

/** A quick look before the close one. */
const MAY_TELL = /[?&]|\/disc|\/refer/iu;
const SHOPS = /amazon|audible|ebay|shopee|bol\.com/u;

function mayPay(address: string): boolean {
  if (MAY_TELL.test(address) && TELLING.test(address)) return true;
  const host = /^(?:https?:\/\/)?(?:www\.)?([^/?#:]+)/iu.exec(address)?.[1]?.toLowerCase() ?? '';
  if (needsOf(host, PAYING) !== null || needsOf(host, POINTING) !== null) return true;
  if (!SHOPS.test(host)) return false;
  return AMAZON.test(host) || EBAY.test(host) || SHOPEE.test(host) || host === 'bol.com';
}

/** Amazon's short links; one may be for sharing, a list of them is an associate's. */
export function isShortAmazon(address: string): boolean {
  return /^(?:https?:\/\/)?(?:www\.)?amzn\.to\/./iu.test(address);
}

function isHint(url: URL): boolean {
  const needs = needsOf(hostOf(url), POINTING);
  if (needs !== null && meets(url, needs)) return true;
  return CLICKS.some((name) => url.searchParams.has(name)) || CAMPAIGN.test(url.search);
}

function isCommission(url: URL): boolean {
  const { searchParams: query, pathname: path } = url;
  const host = hostOf(url);
  if (AMAZON.test(host) && isAssociate(url)) return true;
  if (host === 'bol.com' && /[?&]referrer=adv/iu.test(url.search)) return true;
  // Channel 1 is the partner network; 16 is the share button, which sets mkevt and mkrid as well.
  if (EBAY.test(host))
    return /^\d{5,}$/u.test(query.get('campid') ?? '') || query.get('mkcid') === '1';
  if (SHOPEE.test(host)) return path.length > 1;
  // TradeTracker's direct links: campaign, material, affiliate and a reference.
  if (/^\d+_\d+_\d+_/u.test(query.get('tt') ?? '')) return true;
  if (['si', 'li', 'wi'].every((name) => /^\d+$/u.test(query.get(name) ?? ''))) return true;
  if (path.includes('/aff_c') && query.has('aff_id')) return true;
  // "monzo.com/refer/abc": one who brings somebody in is paid for it.
  if (REFERRAL.test(path)) return true;
  const needs = needsOf(host, PAYING);
  return (needs !== null && meets(url, needs)) || NUMBERS.some((name) => query.has(name));
}

function isAssociate({ searchParams: query, href, pathname }: URL): boolean {
  const tagged = ASSOCIATE.test(query.get('tag') ?? query.get('associateTag') ?? '');
  const built = ['ascsubtag', 'linkCode'].some((name) => query.has(name));
  return tagged || built || /[?&/]ref=as_li_/u.test(href) || /^\/shop\/[\w.-]/u.test(pathname);
}

function meets({ pathname, searchParams }: URL, needs: string): boolean {
  if (needs === '') return pathname.length > 1 || searchParams.size > 0;
  return needs.split(' ').some((need) => {
    if (need === '~') return isPersonal(pathname);
    return need.startsWith('?') ? searchParams.has(need.slice(1)) : pathname.includes(need);
  });
}

/** "/wanderjo": an advertiser's page for one channel, rather than one of its own. */
function isPersonal(pathname: string): boolean {
  const name = /^\/([a-z\d]{3,25})\/?$/iu.exec(pathname)?.[1]?.toLowerCase();
  return name !== undefined && !OWN_PAGES.has(name);
}

/** What the host or one of its parents asks for. */
function needsOf(host: string, table: ReadonlyMap<string, string>): string | null {
  // No host is longer (RFC 1035).
  for (let from = 0; host.length < 256; ) {
    const needs = table.get(host.slice(from));
    if (needs !== undefined) return needs;
    const dot = host.indexOf('.', from);
    if (dot < 0) return null;
    from = dot + 1;
  }
  return null;
}

function goalOf({ searchParams }: URL): URL | null {
  for (const name of GOALS) {
    const value = searchParams.get(name);
    if (value !== null && /^https?:\/\//iu.test(value)) return parse(value);
  }
  return null;
}

/** A shop's own host, rather than a network's that stands between. */
function isShop(url: URL): boolean {
  if (SHOPEE.test(hostOf(url))) return false;
  const needs = needsOf(hostOf(url), PAYING);
  return needs === null || (needs.startsWith('?') && needs !== '?si');
}

function hostOf(url: URL): string {
  return url.hostname.replace(/^www\./u, '');
}

function parse(address: string): URL | null {
  if (address.length > 4096) return null;
  const whole = /^https?:\/\//iu.test(address) ? address : `https://${address}`;
  return URL.canParse(whole) ? new URL(whole) : null;
}
