import type { Kind, Strength } from '../model/verdict.ts';
import { isSale } from './codes.ts';

/**
 * Hosts whose links pay a commission, with what has to be in the address for it: "/x" in the path,
 * "?x" as a parameter, "" nothing but a path at all. Networks first, then shops. Sources: the lists
 * of A. Mathur et al. (CSCW 2018), the Affiliate-Link-Detector and nextdns/click-tracking-domains.
 */
const HOSTS: Record<string, string> = {
  ...all('awin1.com', '/cread /awclick ?awinaffid'),
  ...all('zenaps.com', '/rclick'),
  ...all('ad.zanox.com', '/ppc'),
  ...all('shareasale.com', '/r.cfm /m-pr.cfm /u.cfm'),
  ...all('avantlink.com', '?pw'),
  ...all('partner.bol.com', '/click'),
  ...all('tc.tradetracker.net', '?c ?a'),
  ...all(
    'ds1.nl lt45.net jf79.net bdt9.net ndt5.net fr135.net at19.net jdt8.net rkn3.net dt51.net kc6n.net',
    '?si',
  ),
  ...all('sjv.io pxf.io ojrq.net 7eer.net evyy.net', '/c/'),
  ...all('gopjn.com pjatr.com pjtra.com pntra.com pntrac.com pntrs.com', '/t/'),
  ...all('ad.admitad.com', '/g/ /goto/'),
  ...all('prf.hn', '/click/'),
  ...all('aliexpress.com', '?aff_trace_key ?aff_platform ?aff_fcid ?af'),
  ...all('walmart.com', '?wmlspartner'),
  ...all('target.com', '?afid'),
  ...all('flipkart.com', '?affid'),
  ...all('banggood.com', '?p'),
  ...all('zaful.com', '?lkid'),
  ...all('humblebundle.com', '?partner'),
  ...all('hotellook.com', '?marker'),
  ...all('bookdepository.com', '?a_aid ?a_bid'),
  ...all('themeforest.net codecanyon.net videohive.net audiojungle.net graphicriver.net', '?ref'),
  ...all('shopstyle.com', '/g/'),
  ...all('audible.com', '/ep/'),
  ...all(
    'tidd.ly shrsl.com clk.tradedoubler.com pdt.tradedoubler.com clkuk.tradedoubler.com track.webgains.com ' +
      'partner-ads.com online.adservicemedia.dk track.effiliation.com action.metaffiliation.com ' +
      'tracking.publicidees.com affiliatefuture.com go2jump.org anrdoezrs.net dpbolvw.net jdoqocy.com ' +
      'kqzyfj.com tkqlhce.com qksrv.net emjcd.com cj.dotomi.com ftjcfx.com lduhtrp.net tqlkg.com awltovhc.com ' +
      'yceml.net apmebf.com kdukvh.com cc-dt.com click.linksynergy.com linksynergy.com flexlinkspro.com ' +
      'flexlinks.com hop.clickbank.net go.skimresources.com go.redirectingat.com tp.media',
    '',
  ),
  ...all(
    'rstyle.me liketk.it ltk.app shopltk.com shop.ltk.com liketoknow.it shopmy.us go.shopmy.us howl.me howl.link ' +
      'shopstyle.it shop-links.co collabs.shop mavely.app.link go.mavely.com joinmavely.com ali.pub ' +
      's.click.aliexpress.com go.hotmart.com hotmart.net.br go.nordvpn.net raftrack.com wclink.co 8nn1.net ' +
      'scaleo.io shope.ee coupa.ng link.coupang.com a.r10.to hb.afl.rakuten.co.jp px.a8.net ' +
      'referral.robinhood.com invol.co',
    '',
  ),
};

/** Shops with a host a country. */
const AMAZON = /(?:^|\.)amazon\.[a-z]{2,3}(?:\.[a-z]{2})?$/u;
const EBAY = /(?:^|\.)ebay\.[a-z]{2,3}(?:\.[a-z]{2})?$/u;
const ASSOCIATE = /^[\w-]+-\d{2}$/u;
/** An affiliate's own number on a shop's link. Numbers of one click (irclickid, awc) prove nothing. */
const NUMBERS = ['aff_id', 'affid', 'affiliate_id', 'afflnk', 'a_aid', 'rfsn', 'sca_ref'];
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
  const url = parse(address);
  if (url === null) return null;
  const goal = depth < MAX_DEPTH ? goalOf(url) : null;
  if (isCommission(url)) {
    const shop = goal === null ? (isShop(url) ? hostOf(url) : null) : hostOf(goal);
    return { kind: 'affiliate', strength: 'strong', shop };
  }
  const code = /^\/discount\/([\w-]{3,40})/u.exec(url.pathname)?.[1];
  if (code !== undefined)
    return { kind: 'discount-code', strength: isSale(code) ? 'weak' : 'strong', shop: hostOf(url) };
  return goal === null ? null : paidLink(goal.href, depth + 1);
}

function isCommission(url: URL): boolean {
  const { searchParams: query, pathname: path } = url;
  const host = hostOf(url);
  if (AMAZON.test(host)) {
    const tagged = ASSOCIATE.test(query.get('tag') ?? '') || query.has('ascsubtag');
    return tagged || /[?&/]ref=as_li_/u.test(url.href) || /^\/shop\/[\w.-]/u.test(path);
  }
  if (host === 'bol.com' && /[?&]referrer=adv/iu.test(url.search)) return true;
  if (EBAY.test(host)) return /^\d{5,}$/u.test(query.get('campid') ?? '');
  if (['si', 'li', 'wi'].every((name) => /^\d+$/u.test(query.get(name) ?? ''))) return true;
  if (path.includes('/aff_c') && query.has('aff_id')) return true;
  const needs = needsOf(host);
  return (needs !== null && meets(url, needs)) || NUMBERS.some((name) => query.has(name));
}

function meets({ pathname, searchParams }: URL, needs: string): boolean {
  if (needs === '') return pathname.length > 1 || searchParams.size > 0;
  return needs
    .split(' ')
    .some((need) =>
      need.startsWith('?') ? searchParams.has(need.slice(1)) : pathname.includes(need),
    );
}

/** What the host or one of its parents asks for. */
function needsOf(host: string): string | null {
  const labels = host.split('.').slice(-5);
  for (let i = 0; i < labels.length - 1; i++) {
    const name = labels.slice(i).join('.');
    if (Object.hasOwn(HOSTS, name)) return HOSTS[name] ?? null;
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
  const needs = needsOf(hostOf(url));
  return needs === null || (needs.startsWith('?') && needs !== '?si' && needs !== '?c ?a');
}

function hostOf(url: URL): string {
  return url.hostname.replace(/^www\./u, '');
}

function parse(address: string): URL | null {
  if (address.length > 4096) return null;
  const whole = /^https?:\/\//iu.test(address) ? address : `https://${address}`;
  return URL.canParse(whole) ? new URL(whole) : null;
}

function all(hosts: string, needs: string): Record<string, string> {
  return Object.fromEntries(hosts.split(' ').map((host) => [host, needs]));
}
