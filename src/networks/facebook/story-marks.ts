import type { Label } from '../../model/post.ts';
import { at, isObject, type Json, text } from '../json.ts';

/** @param ad the name of the mark of an advertisement, in the story or around it */
export function labelsOf(ad: string | null, own: readonly Json[]): Label[] {
  const label = (kind: Label['kind'], name: string): Label => ({ kind, text: name, brand: null });
  const partnership = own.some(({ __typename }) => __typename === PARTNERSHIP);
  return [
    ...(ad === null ? [] : [label('platform-ad', ad)]),
    ...(partnership ? [label('paid-partnership', PARTNERSHIP)] : []),
  ];
}

/** The lines of a post's header, by the names of Facebook's schema (its own compiled queries of 2026). */
const PARTNERSHIP = 'CometStoryPaidPartnershipLabelStrategy';
const SPONSORED = /^CometStorySponsored(?:Political)?LabelStrategy$/;

/** The data of an advertisement, and the name that the page asks for in its place (October 2026). */
const AD_DATA = ['sponsored_data', 'th_dat_spo'];

/**
 * The name of the mark by which an object says that the story in it is shown for money (uBlock
 * filters of August 2026, recordings of October 2026: on 5 of 5 advertisements, null on 39 others).
 */
export function adMarkOf(object: Json): string | null {
  const key = AD_DATA.find((name) => Object.values(object[name] ?? {}).some(Boolean));
  if (key !== undefined && isObject(object[key])) return key;
  const type = text(object.__typename) ?? '';
  if (type === 'SponsoredData' || SPONSORED.test(type)) return type;
  if (object.category === 'SPONSORED') return 'category';
  // A search says beside a result what it is.
  const role = object.role ?? at(object, 'node', 'role');
  return role === 'SEARCH_ADS' ? 'role' : null;
}
