import type { Author, Extent, Post } from '../../model/post.ts';
import { MAX_TEXT } from '../../model/post.ts';
import type { BadgeSlot, PageContext, PageReader } from '../network.ts';
import { hashtagsOf } from '../text.ts';
import {
  handleInLink,
  isAccountId,
  isHandle,
  isPostId,
  outwardLink,
  permalinkOf,
  placeOf,
  profileUrl,
} from './addresses.ts';
import { dateOf } from './dates.ts';
import { boundedList, boundedName } from './limits.ts';
import { labelsOf } from './marks.ts';
import {
  AD,
  attribute,
  BODY,
  CREDIT,
  FULL_LINK,
  href,
  lineIn,
  ownElements,
  POST,
  TITLE,
  UNIT,
  wordsIn,
} from './parts.ts';
import { readProfile } from './profile.ts';

export const page: PageReader = {
  unit: UNIT,
  attributes: ['id', 'permalink', 'author', 'promoted', 'data-fullname'],
  place: placeOf,
  read: readPost,
  account: readProfile,
  badgeSlot,
};

function readPost(unit: Element, context: PageContext): Post | null {
  // A post in a post is quoted; around the post of an advertisement stands only its frame.
  if (unit.parentElement?.closest(POST) || unit.querySelector(`:is(${AD}) > *`) === unit)
    return null;
  if (unit.matches(AD) && unit.querySelector(UNIT) !== null) return null;
  const title = titleOf(unit);
  const body = ownElements(unit, BODY)[0] ?? null;
  const text = [title, body === null ? '' : wordsIn(body)].join('\n').trim().slice(0, MAX_TEXT);
  const labels = labelsOf(unit);
  const place = placeOf(context.url);
  return {
    network: 'reddit',
    id: idOf(unit),
    url: urlOf(unit),
    author: authorOf(unit),
    coAuthors: [],
    publishedAt: dateOf(unit),
    text: text === '' ? null : text,
    lang: languageOf(unit),
    hashtags: boundedList(hashtagsOf(text)),
    mentions: mentionsIn(text),
    links: linksOf(unit, body),
    labels,
    place,
    extent: text === '' ? (labels.length > 0 ? 'part' : 'shell') : extentOf(unit, body, place),
  };
}
