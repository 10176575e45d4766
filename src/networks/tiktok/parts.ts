/** A post in a feed or on its own page; empty until it comes near the screen. Proof: fixtures/foryou-en.html. */
export const ITEM = '[data-e2e="recommend-list-item-container"]';
/** The caption in the viewer that opened over a grid until 2025. Proof: fixtures/viewer-nl.html. */
export const VIEWER = '[data-e2e="browse-video-desc"]';
/** A tile of a profile, a search, or "You may like". Proof: fixtures/profile-nl.html, search-ja.html. */
export const TILE = 'a[href*="/video/"], a[href*="/photo/"]';

export const CAPTION = `[data-e2e="video-desc"], ${VIEWER}`;
export const AVATAR = '[data-e2e="video-author-avatar"], [data-e2e="browse-user-avatar"]';
/** The handle in words. */
export const HANDLE = '[data-e2e="video-author-uniqueid"], [data-e2e="browse-username"]';
export const NICKNAME =
  '[data-e2e="video-author-nickname"], [data-e2e="browser-nickname"] > :first-child';
/** Shown at a post only while its author is not followed (facts 3g). */
export const FOLLOW = '[data-e2e="feed-follow"]';
/** The player; its element id ends in the post's (capture of December 2025). */
export const PLAYER = '[id^="xgwrapper-"]';
/** TikTok's chip that a post is an advertisement (EasyList, August 2026). */
export const AD_TAG = '[data-e2e="ad-tag"]';
/** The button of TikTok's Ads Manager below an advertisement ("Shop now"), read live by several extensions in 2026. */
export const AD_BUTTON = '[data-e2e="ttam-ads-cta"]';
/** TikTok's chip that the creator disclosed a commercial relation (capture of December 2025). */
export const CREATOR_TAG = '[data-e2e="sponsored-tag"]';
/** The link to the user's own profile; without a handle for a guest. */
export const OWN_PROFILE = 'a[data-e2e="nav-profile"]';

export function href(link: Element): string {
  return link.getAttribute('href') ?? '';
}

/** The first element of a kind that is not inside another kind, or null. */
export function firstOutside(scope: Element, selector: string, outside: string): Element | null {
  const found = Array.from(scope.querySelectorAll(selector));
  return found.find((element) => element.closest(outside) === null) ?? null;
}

/** Inside a caption, but not its words: buttons, and the summary that TikTok's AI writes. */
const NOT_WRITTEN = 'button, svg, [data-e2e="see-more"], [data-e2e^="v2t-"]';

/** The words of a caption. TikTok sets its tags as paragraphs inside of the line: only `<br>` breaks. */
export function captionWords(caption: Element): string {
  const kinds = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
  const walker = caption.ownerDocument.createTreeWalker(caption, kinds, (node) =>
    node instanceof Element && node.matches(NOT_WRITTEN)
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  const words: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    words.push(node instanceof Element ? drawn(node) : (node.nodeValue ?? ''));
  }
  return words.join('').trim();
}

function drawn(element: Element): string {
  if (element.tagName === 'BR') return '\n';
  return element.tagName === 'IMG' ? (element.getAttribute('alt') ?? '') : '';
}
