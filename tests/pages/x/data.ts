/** Timelines in the shapes of X's page data. */
import type { DemoAccount } from '../shared/post.ts';
import { PAGE_SIZE } from './page-size.ts';
import type { Row } from './posts.ts';
import { type Json, tweetResult, userResult } from './tweet.ts';

export function homeTimeline(rows: readonly Row[], from: number): Json {
  return {
    data: { home: { home_timeline_urt: { instructions: [addEntries(rows, from)] } } },
  };
}

export function userTweets(rows: readonly Row[], from: number): Json {
  const pinned = from === 0 ? rows.filter((row) => row.pinned) : [];
  const pins = pinned.map((row) => ({ type: 'TimelinePinEntry', entry: entry(row, 0) }));
  const others = rows.map((row) => (row.pinned ? null : row));
  const instructions = [{ type: 'TimelineClearCache' }, ...pins, addEntries(others, from)];
  return {
    data: { user: { result: { __typename: 'User', timeline: { timeline: { instructions } } } } },
  };
}

export function tweetDetail(rows: readonly Row[]): Json {
  const [focal, ...others] = rows;
  const entries = [
    ...(focal === undefined ? [] : [entry(focal, 0)]),
    ...others.map((row, i) => ({
      entryId: `conversationthread-${row.post.id}`,
      sortIndex: String(900 - i),
      content: {
        entryType: 'TimelineTimelineModule',
        __typename: 'TimelineTimelineModule',
        displayType: 'VerticalConversation',
        items: [
          { entryId: entryId(row, 'conversationthread-'), item: { itemContent: itemContent(row) } },
        ],
      },
    })),
  ];
  return {
    data: {
      threaded_conversation_with_injections_v2: {
        instructions: [{ type: 'TimelineAddEntries', entries }],
      },
    },
  };
}

export function userByScreenName(account: DemoAccount): Json {
  return { data: { user: { result: userResult(account) } } };
}

function addEntries(rows: readonly (Row | null)[], from: number): Json {
  const page = rows.slice(from, from + PAGE_SIZE);
  const seen = String(from + page.length);
  return {
    type: 'TimelineAddEntries',
    entries: [
      ...page.flatMap((row, i) => (row === null ? [] : [entry(row, from + i)])),
      {
        entryId: `cursor-bottom-${seen}`,
        content: { entryType: 'TimelineTimelineCursor', cursorType: 'Bottom', value: seen },
      },
    ],
  };
}

function entry(row: Row, index: number): Json {
  return {
    entryId: entryId(row, ''),
    sortIndex: String(1_000_000 - index),
    content: {
      entryType: 'TimelineTimelineItem',
      __typename: 'TimelineTimelineItem',
      itemContent: itemContent(row),
      clientEventInfo: { component: 'tweet', element: 'tweet' },
    },
  };
}

function entryId({ post }: Row, prefix: string): string {
  return post.ad ? `${prefix}promoted-tweet-${post.id}-5f3a` : `${prefix}tweet-${post.id}`;
}

function itemContent(row: Row): Json {
  return {
    itemType: 'TimelineTweet',
    __typename: 'TimelineTweet',
    tweet_results: { result: tweetResult(row) },
    tweetDisplayType: 'Tweet',
    ...(row.post.ad
      ? {
          promotedMetadata: {
            advertiser_results: { result: userResult(row.post.author) },
            disclosureType: 'NoDisclosure',
            impressionId: row.post.id.slice(-12),
            clickTrackingInfo: { urlParams: [{ key: 'twclid', value: `2-${row.post.id}` }] },
          },
        }
      : {}),
  };
}
