import { isWithin } from '../elements.ts';
import { at, items, objectsIn, parseDocuments } from '../json.ts';
import { type PostUrn, postInLink, urnIn } from './addresses.ts';
import { href, ownElements, SHARED, TEXT, UNIT } from './parts.ts';

/** Attributes of a unit that name its post. */
const NAMES = ['data-urn', 'data-id', 'data-activity-urn', 'data-attributed-urn', 'componentkey'];
const SCOPE = 'data-view-tracking-scope';
/** Longer ones are read by nobody; real ones have some thousand characters. */
const MAX_SCOPE = 200_000;
/** The box that offers a translation is named after what it translates (2026). */
const TRANSLATION = '[componentkey^="translatable-commentary"]';
const TRANSLATED = /(shareId|userGeneratedContentId|activityId)=(\d{15,20})(?!\d)/;
const TRANSLATED_KINDS: Record<string, PostUrn['kind']> = {
  shareId: 'share',
  userGeneratedContentId: 'ugcPost',
  activityId: 'activity',
};

/**
 * The post's name. The home feed of 2026 shows it rarely: in what is measured, or in the key of a
 * translation; other pages have it in an attribute, a link, or their own address.
 */
export function urnOf(unit: Element, page: URL): PostUrn | null {
  return (
    urnIn(NAMES.map((name) => unit.getAttribute(name) ?? '').join(' ')) ??
    measuredUrn(unit) ??
    linkedUrn(unit) ??
    translatedUrn(unit) ??
    openUrn(unit, page)
  );
}

function measuredUrn(unit: Element): PostUrn | null {
  const around = unit.closest(`[${SCOPE}]`);
  const scopes = ownElements(unit, `[${SCOPE}]`);
  if (around !== null && around.querySelectorAll(UNIT).length <= 1) scopes.unshift(around);
  for (const scope of scopes) {
    const urn = urnInScope(scope.getAttribute(SCOPE) ?? '');
    if (urn !== null) return urn;
  }
  return null;
}

/** A list of events; what each is about stands in it as the character codes of another document. */
function urnInScope(scope: string): PostUrn | null {
  if (scope.length > MAX_SCOPE) return null;
  for (const event of parseDocuments(scope).flatMap((json) => [...objectsIn(json)])) {
    const codes = items(at(event, 'content', 'data')).filter((code) => typeof code === 'number');
    const inner = codes.map((code) => String.fromCharCode(code)).join('');
    const urn = urnIn(/"updateUrn"\s*:\s*"([^"]*)"/.exec(inner)?.[1] ?? null);
    if (urn !== null) return urn;
  }
  return null;
}

/** A post's own links to itself, not those in its text, nor to a post that it shares. */
function linkedUrn(unit: Element): PostUrn | null {
  if (unit.querySelector(SHARED) !== null) return null;
  for (const link of ownElements(unit, 'a[href*="/feed/update/"], a[href*="/posts/"]')) {
    const urn = isWithin(link, TEXT, unit) ? null : postInLink(href(link));
    if (urn !== null) return urn;
  }
  return null;
}

function translatedUrn(unit: Element): PostUrn | null {
  const key = ownElements(unit, TRANSLATION)[0]?.getAttribute('componentkey') ?? '';
  const [, name = '', id = ''] = TRANSLATED.exec(key) ?? [];
  const kind = TRANSLATED_KINDS[name];
  return kind === undefined ? null : { kind, id };
}

/** The page's own address, for the first post of it. */
function openUrn(unit: Element, page: URL): PostUrn | null {
  const urn = postInLink(page.href);
  return urn !== null && unit.ownerDocument.querySelector(UNIT) === unit ? urn : null;
}
