import { writtenText } from '../text.ts';
import { type Channel, channelInLink, videoInLink } from './addresses.ts';

/**
 * A video of a list: the newer model and the older renderers, desktop and mobile (facts 4; maze-utils,
 * May 2026). Proof: tests/pages/youtube/fixtures/home.html, search-nl.html, mobile-ja.html.
 */
export const TILE = [
  ...['yt-lockup-view-model', 'ytm-shorts-lockup-view-model', 'ytd-rich-grid-media'],
  ...['ytd-rich-grid-slim-media', 'ytd-video-renderer', 'ytd-grid-video-renderer'],
  ...['ytd-compact-video-renderer', 'ytd-playlist-video-renderer', 'ytd-reel-item-renderer'],
  ...['ytd-playlist-panel-video-renderer', 'ytd-promoted-video-renderer'],
  ...['ytd-compact-promoted-video-renderer', 'ytm-video-with-context-renderer'],
  ...['ytm-compact-video-renderer', 'ytm-playlist-video-renderer', 'ytm-video-card-renderer'],
  ...['ytm-playlist-panel-video-renderer', 'ytm-reel-item-renderer'],
].join(', ');

/** Until October 2022 title and date stood in an element of their own before the rest. Proof: watch-2022-fr.html. */
export const OLD_WATCH = 'ytd-video-secondary-info-renderer';
/** The video that a page is about: its title, its channel, its description. Proof: watch.html. */
export const WATCH = `ytd-watch-metadata, ytm-slim-video-metadata-section-renderer, ${OLD_WATCH}`;
/** One of the Shorts of the viewer. Proof: shorts-ar.html. */
export const SHORT = 'ytd-reel-video-renderer';

/** What only an ad stands in (EasyList and uBlock filters, August 2026). */
export const AD = [
  ...['ytd-ad-slot-renderer', 'ad-slot-renderer', 'ytd-in-feed-ad-layout-renderer'],
  ...['ytd-promoted-sparkles-web-renderer', 'ytd-promoted-sparkles-text-search-renderer'],
  ...['ytd-promoted-video-renderer', 'ytd-compact-promoted-video-renderer'],
  ...['ytd-search-pyv-renderer', 'ytd-display-ad-renderer', 'ytd-companion-slot-renderer'],
  ...['ytd-video-masthead-ad-v3-renderer', 'ytm-companion-ad-renderer'],
  'ytm-promoted-sparkles-web-renderer',
].join(', ');
/** What stands in an ad and in nothing else. */
export const AD_PART = 'feed-ad-metadata-view-model, ad-badge-view-model, .badge-style-type-ad';
export const AD_BADGE = 'ad-badge-view-model, .badge-style-type-ad';
/** The words of an ad, its headline first. */
const AD_WORDS = 'feed-ad-metadata-view-model span, #title';

/** Where a video is only quoted: in a channel's written post, or in a comment. */
export const QUOTING =
  'ytd-post-renderer, ytd-backstage-post-renderer, ytd-comment-view-model, ytm-backstage-post-renderer';

/** A video's title, in a list and above its description. */
export const TITLE = '#video-title, h1, h2, h3, h4';
/** Words of a description, where links and names are not the channel's. */
export const DESCRIPTION = '#description, #description-text, .metadata-snippet-container';
/** The lines below a title, in the newer model: channel, then views and age. */
export const LINES = 'yt-content-metadata-view-model > div';

/** True for a part of a page that is kept for later: the site hides pages it has left. */
export function isHidden(element: Element): boolean {
  return element.closest('[hidden]') !== null;
}

export function href(link: Element): string {
  return link.getAttribute('href') ?? '';
}

export function linksIn(element: Element): Element[] {
  return Array.from(element.querySelectorAll('a[href]'));
}

/** The words of the first element of several that has any. */
export function wordsOf(root: ParentNode, selector: string): string {
  for (const element of root.querySelectorAll(selector)) {
    const words = wordsIn(element);
    if (words !== '') return words;
  }
  return '';
}

/** The words of an element on one line, in the characters that their author chose. */
function wordsIn(element: Element): string {
  return writtenText(element, isNoise).replace(/\s+/gu, ' ');
}

/** Pictures, hover texts and buttons name what they are, not what the author wrote. */
function isNoise(element: Element): boolean {
  return element.matches('svg, tp-yt-paper-tooltip, button, [hidden]');
}

/** The title of a video, or the headline of an ad. */
export function titleIn(unit: Element): string {
  return wordsOf(unit, TITLE) || wordsOf(unit, AD_WORDS);
}

export function videoIn(unit: Element): { id: string; short: boolean } | null {
  for (const link of linksIn(unit)) {
    const video = link.closest(DESCRIPTION) === null ? videoInLink(href(link)) : null;
    if (video !== null) return video;
  }
  return null;
}

/** Where a link leads to a channel, whatever its address: until 2022 to a name alone ("/lumenwerk"). */
const OF_CHANNEL = 'ytd-channel-name a, #avatar-link';

/** The first channel that is linked outside of title and description, with its name. */
export function channelIn(root: Element): { channel: Channel; name: string; link: Element } | null {
  const links = linksIn(root).flatMap((link) => {
    const address = link.matches(OF_CHANNEL) ? href(link).replace(/^\/\w+$/, '/c$&') : href(link);
    const channel = channelInLink(address);
    const isAside = link.closest(`${TITLE}, ${DESCRIPTION}`) !== null;
    return channel === null || isAside ? [] : [{ channel, name: wordsIn(link), link }];
  });
  const [first] = links;
  if (first === undefined) return null;
  // The picture's link comes first, and has no words.
  const same = links.filter(({ channel }) => channel.handle === first.channel.handle);
  return same.find(({ name }) => name !== '') ?? first;
}
