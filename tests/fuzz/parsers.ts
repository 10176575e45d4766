/** Parsers of words, addresses, dates and counts, on strings grown from ones that they know. */
import fc from 'fast-check';
import * as v from 'valibot';
import { addHosts, paidLink } from '../../src/detect/affiliates.ts';
import { judge } from '../../src/detect/judge.ts';
import { labelText } from '../../src/detect/labels.ts';
import { HOSTS } from '../../src/detect/lexicon/hosts.ts';
import { labelOn } from '../../src/detect/network-labels.ts';
import { fold, withoutInvisible } from '../../src/detect/normalize.ts';
import { fingerprint } from '../../src/model/keys.ts';
import { MAX_TEXT } from '../../src/model/limits.ts';
import { NETWORK_IDS } from '../../src/model/network.ts';
import { EXTENTS, LabelSchema, type Post } from '../../src/model/post.ts';
import { VerdictSchema } from '../../src/model/verdict.ts';
import * as bluesky from '../../src/networks/bluesky/addresses.ts';
import { parseCount, parseFollowers } from '../../src/networks/counts.ts';
import * as facebook from '../../src/networks/facebook/addresses.ts';
import * as instagram from '../../src/networks/instagram/addresses.ts';
import { isoDate, isoSeconds, parseDocuments } from '../../src/networks/json.ts';
import { boundedList, boundedName } from '../../src/networks/limits.ts';
import * as linkedin from '../../src/networks/linkedin/addresses.ts';
import { phraseOf } from '../../src/networks/linkedin/phrases.ts';
import { decoded, openLink } from '../../src/networks/links.ts';
import * as mastodon from '../../src/networks/mastodon/addresses.ts';
import * as pinterest from '../../src/networks/pinterest/addresses.ts';
import * as reddit from '../../src/networks/reddit/addresses.ts';
import { isoOf } from '../../src/networks/reddit/dates.ts';
import { shellPost } from '../../src/networks/shell.ts';
import { hashtagsOf, mentionsOf } from '../../src/networks/text.ts';
import * as threads from '../../src/networks/threads/addresses.ts';
import * as tiktok from '../../src/networks/tiktok/addresses.ts';
import { captionInCover } from '../../src/networks/tiktok/phrases.ts';
import * as x from '../../src/networks/x/addresses.ts';
import * as youtube from '../../src/networks/youtube/addresses.ts';
import { dateInWords } from '../../src/networks/youtube/dates.ts';
import { inlineDocuments } from '../../src/networks/youtube/inline.ts';
import { oddString, spoiled, spoiling } from './hostile.ts';
import { type Fuzzed, holds, inTime } from './property.ts';

addHosts(HOSTS);

/** What parsers are made for: their own bait. */
const WORDS = [
  ...[
    '#ad',
    '#spon ',
    '@oak ',
    'code MIRA10 ',
    '10% off ',
    'met code SANNE15 ',
    'use code: “KELP”',
  ],
  ...[
    'paid partnership with @oak',
    'Sponsored',
    '#notsponsored ',
    'zelf gekocht ',
    '광고 ',
    '[ad] ',
  ],
  ...[
    'https://amzn.to/a1 ',
    'https://oak.example/?ref=mira ',
    'oak.example ',
    'gifted by ',
    'thanks to ',
  ],
  ...['1.2M', '12,3 tn', '1.2万人', '١٢٣', '12 345 ', '1.234.567,89', '3 days ago', '12 Sept 2026'],
  ...[
    'Premiered 2 Nov 2025',
    '2026-09-12T01:00:00-07:00',
    '2026年9月12日',
    ' • ',
    '\n',
    '\u00a0',
    '…',
  ],
  ...[
    'Promoted by Oak',
    'Gesponsert von Oak',
    '*님과의 유료 파트너십',
    '{videoText}',
    '🎉',
    'é',
    '"',
    "'",
  ],
  ...[
    'ytInitialData = {"a":"b"};',
    '{"a":1}\n{"b":2}',
    'for (;;);{}',
    '\\u0022',
    '(',
    ')',
    '-',
    '.',
  ],
];
const ADDRESSES = [
  'https://x.com/mira_vell/status/1974000000000000055/photo/1',
  'https://www.instagram.com/mira.vell/p/DKa1_-x/?img_index=2',
  'https://www.instagram.com/reels/DKa1/c/17/',
  'https://www.facebook.com/mira.vell/posts/some-words/1010000000000001?comment_id=2',
  'https://www.facebook.com/permalink.php?story_fbid=pfbid0abc&id=61500001',
  'https://www.facebook.com/p/Some-Name-100064000000000/photos/a.1/2',
  'https://www.threads.com/@mira.vell/post/DKa1?serp_type=tags&q=%23tuin',
  'https://www.threads.com/search?serp_type=tags&q=%23tuin',
  'https://www.linkedin.com/posts/mira-vell_chairs-activity-7380000000000000000-abcd/',
  'https://www.linkedin.com/feed/update/urn:li:share:7380000000000000000/',
  'https://www.linkedin.com/in/mira-vell/?miniProfileUrn=urn%3Ali%3Afs',
  'https://www.reddit.com/r/tuin/comments/1abcde/a_shelf/?share_id=1',
  'https://old.reddit.com/user/mira_vell/comments/1abcde/',
  'https://www.pinterest.com/pin/801001000000000001/',
  'https://nl.pinterest.com/miravell/_created/',
  'https://bsky.app/profile/mira.example/post/3l5abcdefgh2k',
  'https://bsky.app/profile/did:plc:abcdefghijklmnop/lists',
  'https://www.tiktok.com/@mira.vell/video/7692352140135633511?lang=nl',
  'https://www.tiktok.com/tag/onepan',
  'https://www.youtube.com/watch?v=abcdefghijk&list=PL1&t=5s',
  'https://www.youtube.com/@miravell/shorts',
  'https://www.youtube.com/redirect?q=https%3A%2F%2Foak.example%2F%3Fref%3Dmira',
  'https://l.instagram.com/?u=https%3A%2F%2Fl.facebook.com%2F%3Fu%3Dhttps%253A%252F%252Foak.example',
  'https://mastodon.example/@mira@other.example/112233445566778899',
  'https://mastodon.example/users/mira/statuses/112233445566778899',
  'https://www.amazon.nl/dp/B000/?tag=mira-21&linkCode=ll1',
  'https://oak.example/discount/MIRA10?redirect=%2Fchairs',
  'urn:li:activity:7380000000000000000',
  'at://did:plc:mira/app.bsky.feed.post/3l5abcdefgh2k',
];

/** Long enough that work in the square of the length would show. */
const LONG = 20_000;
const LONGEST_ENTRY = 4096;

const words = fc.array(fc.oneof(fc.constantFrom(...WORDS, ...ADDRESSES), oddString), {
  maxLength: 12,
});
/** Seldom, one piece is said over and over. */
const repeated = fc
  .tuple(
    words,
    fc.oneof(fc.constantFrom(...WORDS), fc.string({ minLength: 1, maxLength: 4 })),
    words,
  )
  .map(([before, piece, after]) =>
    [...before, piece.repeat(Math.ceil(LONG / Math.max(1, piece.length))), ...after].join(''),
  );
const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 40, arbitrary: words.map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: repeated },
);
const address: fc.Arbitrary<string> = fc
  .tuple(fc.oneof(fc.constantFrom(...ADDRESSES), oddString), fc.array(spoiling, { maxLength: 3 }))
  .map(([start, list]) => list.reduce(spoiled, start));

const lang = fc.constantFrom(
  '',
  'en',
  'nl',
  'tr-TR',
  'hu',
  'cs',
  'ja',
  '__proto__',
  'x'.repeat(99),
);

export const PARSERS: readonly Fuzzed[] = [
  {
    name: 'parsers: counts',
    share: 1000,
    property: () =>
      holds(fc.record({ text, lang }), ({ text, lang }) => {
        for (const read of [parseCount, parseFollowers]) {
          const count = inTime(read.name, () => read(text, lang));
          demand(count === null || (Number.isSafeInteger(count) && count >= 0), `count ${count}`);
        }
      }),
  },
  {
    name: 'parsers: dates',
    share: 1000,
    property: () =>
      holds(fc.oneof(text, address, fc.double().map(String)), (text) => {
        for (const read of [isoDate, isoSeconds, isoOf, dateInWords]) {
          expectDate(inTime(read.name, () => read(text)));
        }
        expectDate(isoSeconds(Number(text)));
        const ids = [x, tiktok, linkedin].map(({ dateOfPostId }) => dateOfPostId);
        for (const date of [...ids, bluesky.dateOfRecordKey, mastodon.dateOfId]) {
          expectDate(date(text));
        }
      }),
  },
  {
    name: 'parsers: tags and handles',
    share: 1000,
    property: () =>
      holds(text, (text) => {
        for (const read of [hashtagsOf, mentionsOf]) {
          const found = boundedList(inTime(read.name, () => read(text)));
          demand(found.length <= 2000, `${found.length} of them`);
          for (const one of found) {
            demand(one !== '' && one.length <= LONGEST_ENTRY, 'an empty or endless one');
            demand(text.includes(one), `${one}, which was not there`);
          }
        }
        demand((boundedName(text) ?? 'x').length <= 500, 'an endless name');
      }),
  },
  {
    name: 'parsers: labels',
    share: 1400,
    property: () =>
      holds(fc.record({ text, network: fc.constantFrom(...NETWORK_IDS) }), ({ text, network }) => {
        const label = inTime('label', () => labelOn(text, network));
        demand(label === null || v.is(LabelSchema, label), `label ${JSON.stringify(label)}`);
        demand(label === null || labelText(text) !== '', 'a label without words');
        const phrase = inTime('phrase', () => phraseOf(text));
        demand(phrase === null || v.is(LabelSchema, phrase), `label ${JSON.stringify(phrase)}`);
        inTime('cover', () => captionInCover(text, text));
      }),
  },
  {
    name: 'parsers: links',
    share: 1000,
    property: () =>
      holds(fc.record({ href: fc.oneof(address, text), base: address }), ({ href, base }) => {
        for (const link of [openLink(href), openLink(href, base)]) {
          demand(link === null || /^https?:\/\//.test(link), `link ${link}`);
          demand(link === null || openLink(link) !== null, `link ${link}, but not twice`);
        }
        demand(typeof decoded(href) === 'string', 'no text');
        inTime('paidLink', () => paidLink(href));
      }),
  },
  {
    name: 'parsers: addresses of networks',
    share: 1600,
    property: () =>
      holds(fc.record({ href: fc.oneof(address, text), page: address }), ({ href, page }) => {
        const base = URL.canParse(page) ? new URL(page) : new URL('https://mastodon.example/@mira');
        inTime('addresses', () => {
          for (const read of OF_LINKS) expectNamed(read(href, base), read);
          for (const read of OF_PAGES) expectNamed(read(base), read);
        });
      }),
  },
  {
    name: 'parsers: documents in scripts',
    share: 600,
    property: () =>
      holds(fc.oneof(text, fc.json()), (text) => {
        for (const read of [parseDocuments, inlineDocuments]) {
          demand(Array.isArray(inTime(read.name, () => read(text))), 'no list');
        }
      }),
  },
  {
    name: 'parsers: codes, words and verdicts',
    share: 2800,
    property: () =>
      holds(
        fc.record({
          text,
          extent: fc.constantFrom(...EXTENTS),
          network: fc.constantFrom(...NETWORK_IDS),
          links: fc.array(address, { maxLength: 3 }),
        }),
        expectVerdict,
      ),
  },
];

/** What a link tells; each gets the page it stands on, and most do without. */
const OF_LINKS: readonly ((href: string, base: URL) => unknown)[] = [
  ...[x.handleInLink, x.postInLink, tiktok.postIn, tiktok.handleIn],
  ...[pinterest.pinInLink, pinterest.accountInLink, bluesky.targetOf],
  ...[mastodon.localIdInLink, mastodon.idInLink],
  // What it finds counts only where it makes a handle.
  function handleOfAcct(href, base) {
    return mastodon.fullHandle(mastodon.acctInLink(href, base) ?? '', 'mastodon.example');
  },
  ...[instagram.accountOf, instagram.permalinkOf, instagram.isPostLink, instagram.isAdRedirect],
  ...[facebook.accountOf, facebook.permalinkOf, facebook.isGroup, facebook.isAdExplanation],
  ...[threads.accountOf, threads.permalinkOf],
  ...[linkedin.accountOf, linkedin.urnIn, linkedin.postInLink],
  ...[reddit.handleInLink, reddit.profileInLink, reddit.permalinkOf],
  ...[youtube.videoInLink, youtube.channelInLink, youtube.isCollectionLink],
  ...[x, tiktok, instagram, facebook, threads, youtube, pinterest, bluesky].map(
    ({ isDataUrl }) => isDataUrl,
  ),
  ...[instagram, facebook, threads, linkedin].map(({ isOffSite }) => isOffSite),
  // These two end up in lists, which leave out what is too long.
  ...[threads.tagOf, tiktok.hashtagIn].map(
    (read) => (href: string, base: URL) => read(href, base) === '',
  ),
];
const OF_PAGES: readonly ((page: URL) => unknown)[] = [
  ...[x, tiktok, instagram, facebook, threads, linkedin, reddit, youtube, pinterest].map(
    ({ placeOf }) => placeOf,
  ),
  ...[bluesky.placeOf, mastodon.placeOf, bluesky.actorOfProfile, mastodon.acctOfProfile],
  ...[x.handleOfProfile, tiktok.handleOfProfile, reddit.handleOfProfile],
  ...[instagram.profileOf, instagram.gridOwner, facebook.profileOf, threads.profileOf],
  ...[pinterest.accountOfProfile, pinterest.creatorOfPage],
];

/** Names, ids and addresses fit the model; an address that is told is one of the web. */
function expectNamed(found: unknown, read: { name: string }): void {
  const parts = typeof found === 'object' && found !== null ? Object.entries(found) : [['', found]];
  for (const [key, part] of parts as [string, unknown][]) {
    if (typeof part !== 'string') continue;
    const isAddress = /^https?:/.test(part);
    const most = isAddress ? LONGEST_ENTRY : 500;
    demand(part.length <= most, `${read.name}: ${key} of ${part.length} characters`);
    demand(!isAddress || URL.canParse(part), `${read.name}: ${part}`);
  }
}

function expectVerdict({
  text,
  links,
  ...more
}: Pick<Post, 'text' | 'extent' | 'network' | 'links'>): void {
  const given = text ?? '';
  const post: Post = { ...shellPost(more.network, 'feed'), ...more, text: given, links };
  const verdict = inTime('judge', () => judge(post));
  demand(v.is(VerdictSchema, verdict), `verdict ${JSON.stringify(verdict).slice(0, 500)}`);
  for (const { evidence, where, start, end } of verdict.signals) {
    if (where !== 'text') continue;
    demand(given.slice(start ?? 0, end ?? 0).startsWith(evidence), `${evidence}, not said`);
  }
  demand(fold(given).length <= MAX_TEXT * 4, 'more than was said');
  demand(withoutInvisible(given).length <= given.length, 'more than was said');
  const author = {
    handle: 'mira',
    stableId: null,
    name: null,
    url: null,
    followers: null,
    followed: null,
  };
  demand((fingerprint({ ...post, author }) ?? '').length <= 40, 'an endless fingerprint');
}

function expectDate(date: string | null): void {
  demand(
    date === null || (date.length <= 40 && !Number.isNaN(Date.parse(date))),
    `date ${JSON.stringify(date)}`,
  );
}

function demand(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}
