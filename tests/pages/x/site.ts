/** The server's side of the X replica. */
import { type Answer, ok, ownFile, type Site, shell } from '../shared/site.ts';
import { homeTimeline, tweetDetail, userByScreenName, userTweets } from './data.ts';
import { accountOf, accounts, home, homeOf, postByCode, profile, thread } from './posts.ts';

const QUERY_PATH = /^\/i\/api\/graphql\/[\w-]+\/(\w+)$/;
const POST_PATH = /^\/\w+\/status\/(\d+)$/;
const PROFILE_PATH = /^\/(\w+)$/;

export const xSite: Site = {
  async answer(url) {
    return (await ownFile(url, 'x')) ?? api(url) ?? page(url);
  },
};

function api(url: URL): Answer | null {
  const query = QUERY_PATH.exec(url.pathname)?.[1];
  if (query === undefined) return null;
  const data = answer(query, variables(url));
  return data === null ? null : ok('application/json', JSON.stringify(data));
}

function answer(query: string, asked: Record<string, string | undefined>): unknown {
  const from = Math.max(0, Number(asked.cursor) || 0);
  switch (query) {
    case 'HomeTimeline':
      return homeTimeline(homeOf(Number(asked.posts) || home.length), from);
    case 'UserTweets': {
      const account = accounts.find((known) => known.stableId === asked.userId);
      return account === undefined ? null : userTweets(profile(account.handle), from);
    }
    case 'UserByScreenName': {
      const account = accountOf(asked.screen_name ?? '');
      return account === undefined ? null : userByScreenName(account);
    }
    case 'TweetDetail':
      return tweetDetail(thread(asked.focalTweetId ?? ''));
    default:
      return null;
  }
}

function variables(url: URL): Record<string, string | undefined> {
  try {
    return JSON.parse(url.searchParams.get('variables') ?? '{}') ?? {};
  } catch {
    return {};
  }
}

function page(url: URL): Answer | null {
  const { pathname } = url;
  if (pathname === '/' || pathname === '/home') return shell(url, 'Home / X', null);
  const post = postByCode(POST_PATH.exec(pathname)?.[1] ?? '');
  if (post !== undefined) return shell(url, `${post.author.name} on X`, null);
  const account = accountOf(PROFILE_PATH.exec(pathname)?.[1] ?? '');
  return account === undefined ? null : shell(url, `${account.name} / X`, null);
}
