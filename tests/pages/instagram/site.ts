/** The server's side of the Instagram replica. */
import { type Answer, ok, ownFile, type Site, shell } from '../shared/site.ts';
import {
  homeData,
  inlineScript,
  postData,
  profileData,
  profilePostsData,
  streamedHomeData,
} from './data.ts';
import { accountOf, home, postByCode, profile } from './posts.ts';

const POST_PATH = /^\/(?:[\w.]+\/)?(?:p|reel)\/([\w-]+)\/?$/;
const PROFILE_PATH = /^\/([\w.]+)\/?$/;

export const instagramSite: Site = {
  async answer(url, body) {
    return (await ownFile(url, 'instagram')) ?? api(url, body) ?? page(url);
  },
};

function api(url: URL, body: string): Answer | null {
  if (url.pathname === '/graphql/query') return graphql(new URLSearchParams(body));
  if (!/^\/api\/v1\/users\/web_profile_info\/?$/.test(url.pathname)) return null;
  const account = accountOf(url.searchParams.get('username') ?? '');
  return account === undefined ? null : json(profileData(account, profile(account.handle).length));
}

/** The site names each of its queries in the body; the variables hold what is asked for. */
function graphql(form: URLSearchParams): Answer | null {
  const { after, username, shortcode } = variables(form);
  const from = Math.max(0, Number(after) || 0);
  switch (form.get('fb_api_req_friendly_name')) {
    case 'PolarisFeedRootPaginationCachedQuery_subscribe':
      return from % 12 === 0 ? json(...streamedHomeData(home, from)) : json(homeData(home, from));
    case 'PolarisProfilePostsTabContentQuery_connection':
      return json(profilePostsData(profile(username ?? ''), from));
    case 'PolarisPostRootQuery': {
      const post = postByCode(shortcode ?? '');
      return post === undefined ? null : json(postData(post));
    }
    default:
      return null;
  }
}

function variables(form: URLSearchParams): Record<string, string | undefined> {
  try {
    return JSON.parse(form.get('variables') ?? '{}') ?? {};
  } catch {
    return {};
  }
}

function json(...documents: unknown[]): Answer {
  return ok('text/javascript', documents.map((document) => JSON.stringify(document)).join('\n'));
}

function page(url: URL): Answer | null {
  const inline = (query: string, data: Record<string, unknown>) =>
    url.searchParams.get('nodata') === '1' ? null : inlineScript(query, data);
  if (url.pathname === '/') {
    return shell(url, 'Instagram', inline('PolarisFeedRoot', homeData(home, 0)));
  }
  const post = postByCode(POST_PATH.exec(url.pathname)?.[1] ?? '');
  if (post !== undefined) {
    return shell(url, post.author.name, inline('PolarisPostRoot', postData(post)));
  }
  const account = accountOf(PROFILE_PATH.exec(url.pathname)?.[1] ?? '');
  return account === undefined ? null : shell(url, account.name, null);
}
