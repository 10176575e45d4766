import type { PageReport } from '../model/messages.ts';
import type { Post } from '../model/post.ts';
import type { PageContext, PageSide } from '../networks/network.ts';
import { isPlatformAd } from './health.ts';
import type { DataIndex } from './join.ts';
import { readPost } from './read.ts';

/** Words of addresses that say what kind of page it is; every other part may name somebody. */
const ROUTES = new Set(
  (
    'accounts ads c channel comments company discover explore feed following for-you foryou ' +
    'groups hashtag home i in library lists live media p permalink photo pin playlist post posts ' +
    'profile pulse r reel reels results saved search shorts showcase stories story status tag ' +
    'tagged trending tv u update user v video videos watch web with_replies'
  ).split(' '),
);
/** Longer addresses are cut; no network's are so deep. */
const MAX_PARTS = 8;
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i;

/**
 * What a bug report says of the page: kinds and counts, nothing of its words, names or ids.
 * Reads every unit that is there again; asked for only while somebody looks at the report.
 */
export function pageReport(
  root: Document,
  { page, ...network }: PageSide,
  context: PageContext,
  index: DataIndex,
): PageReport {
  const units = Array.from(root.querySelectorAll(page.unit));
  const posts = units.map((unit) => readPost(unit, { page, ...network }, context, index));
  const read = posts.filter((post) => post !== null);
  const count = (is: (post: Post) => boolean) => read.filter(is).length;
  return {
    place: page.place(context.url),
    path: pathShape(context.url),
    lang: LANGUAGE.test(context.lang) ? context.lang : '',
    matched: {
      unit: units.length,
      row: page.row === undefined ? null : root.querySelectorAll(page.row).length,
    },
    read: {
      none: units.length - read.length,
      shell: count(({ extent }) => extent === 'shell'),
      part: count(({ extent }) => extent === 'part'),
      whole: count(({ extent }) => extent === 'whole'),
      ads: count(isPlatformAd),
    },
    missing: {
      author: count(({ author }) => author === null),
      id: count(({ id }) => id === null),
      text: count(({ text }) => text === null),
      time: count(({ publishedAt }) => publishedAt === null),
      labels: count(({ labels }) => labels.length === 0),
    },
  };
}

/** "/p/:id/" for any post's address: only the words that every such address has are kept. */
export function pathShape({ pathname }: URL): string {
  const parts = pathname.split('/').slice(0, MAX_PARTS);
  return parts.map((part) => (part === '' || ROUTES.has(part) ? part : ':id')).join('/');
}
