/** Page data in the shapes Instagram's web client loads (facts of 2022 to 2026). */
import { sum } from '../shared/assemble.ts';
import { picturePath } from '../shared/picture.ts';
import type { DemoAccount, DemoPost } from '../shared/post.ts';
import { PAGE_SIZE } from './page-size.ts';
import { accountOf } from './posts.ts';

type Json = Record<string, unknown>;

/** A slice of the home feed; an advertisement has its mark beside the post. */
export function homeData(posts: readonly DemoPost[], from: number): Json {
  const page = posts.slice(from, from + PAGE_SIZE.home);
  return {
    data: {
      xdt_api__v1__feed__timeline__connection: {
        edges: page.map((post) => ({ node: feedItem(post), cursor: post.id })),
        page_info: pageInfo(posts.length, from + page.length),
      },
    },
    extensions: { is_final: true },
  };
}

/** The same slice as the site streams it: two documents, the second one deferred. */
export function streamedHomeData(posts: readonly DemoPost[], from: number): Json[] {
  const { edges, page_info } = homeConnection(homeData(posts, from));
  const half = Math.ceil(edges.length / 2);
  const path = ['xdt_api__v1__feed__timeline__connection', 'edges'];
  return [
    { data: { [path[0] ?? '']: { edges: edges.slice(0, half), page_info } } },
    ...edges.slice(half).map((edge, i) => ({
      label: 'FeedRoot_stream$edges',
      path: [...path, half + i],
      data: edge,
      extensions: { is_final: half + i === edges.length - 1 },
    })),
  ];
}

function homeConnection(json: Json): { edges: unknown[]; page_info: unknown } {
  const { data } = json as { data: Record<string, { edges: unknown[]; page_info: unknown }> };
  return data.xdt_api__v1__feed__timeline__connection ?? { edges: [], page_info: null };
}

export function profilePostsData(posts: readonly DemoPost[], from: number): Json {
  const page = posts.slice(from, from + PAGE_SIZE.profile);
  return {
    data: {
      xdt_api__v1__feed__user_timeline_graphql_connection: {
        edges: page.map((post) => ({ node: media(post), cursor: post.id })),
        page_info: pageInfo(posts.length, from + page.length),
      },
    },
  };
}

export function postData(post: DemoPost): Json {
  return { data: { xdt_api__v1__media__shortcode__web_info: { items: [media(post)] } } };
}

/** The answer of /api/v1/users/web_profile_info/, in the older names it has kept. */
export function profileData(account: DemoAccount, posts: number): Json {
  return {
    data: {
      user: {
        id: account.stableId,
        username: account.handle,
        full_name: account.name,
        biography: account.bio,
        is_verified: account.verified,
        is_private: false,
        followed_by_viewer: account.followed,
        edge_followed_by: { count: account.followers },
        edge_follow: { count: 200 + (sum(account.handle) % 500) },
        edge_owner_to_timeline_media: { count: posts, edges: [] },
        profile_pic_url: `/adrift-demo/avatar/${account.handle}.svg`,
      },
    },
    status: 'ok',
  };
}

/** Data in the wrapping that the site's first answer carries in an inline script. */
export function inlineScript(query: string, result: Json): Json {
  const bbox = { __bbox: { complete: true, result } };
  const relay = ['RelayPrefetchedStreamCache', 'next', [], [`adp_${query}Relay`, bbox]];
  return {
    require: [['ScheduledServerJS', 'handle', null, [{ __bbox: { require: [relay] } }]]],
  };
}

function feedItem(post: DemoPost): Json {
  const empty = { media: null, ad: null, explore_story: null, suggested_users: null };
  const item = { __typename: 'XDTFeedItem', id: `${post.id}_${post.author.stableId}`, ...empty };
  if (post.ad) {
    const tracking_token = Buffer.from(`demo ${post.id}`).toString('base64');
    return { ...item, media: media(post), ad: { ad_id: post.id.slice(0, 15), tracking_token } };
  }
  if (!post.author.followed) return { ...item, explore_story: { media: media(post) } };
  return { ...item, media: media(post) };
}

function media(post: DemoPost): Json {
  const takenAt = Math.floor(Date.parse(post.publishedAt) / 1000);
  const coAuthors = post.coAuthors.flatMap((handle) => accountOf(handle) ?? []);
  return {
    __typename: 'XDTMediaDict',
    pk: post.id,
    id: `${post.id}_${post.author.stableId}`,
    code: post.code,
    taken_at: takenAt,
    media_type: post.media === 'video' ? 2 : 1,
    product_type: post.ad ? 'ad' : post.media === 'video' ? 'clips' : 'feed',
    user: user(post.author),
    owner: user(post.author),
    caption: { pk: post.id, text: post.text, created_at: takenAt, has_translation: null },
    is_paid_partnership: post.label !== null,
    sponsor_tags: sponsorTags(post),
    coauthor_producers: coAuthors.map(user),
    invited_coauthor_producers: [],
    usertags: null,
    commerciality_status: 'not_commercial',
    link: post.ad ? 'https://www.facebook.com/ads/ig_redirect/?demo=1' : null,
    image_versions2: { candidates: [{ url: picturePath(post.author.subject, post.code) }] },
    like_count: 40 + (sum(post.code) % 900),
    comment_count: sum(post.code) % 30,
    like_and_view_counts_disabled: false,
  };
}

function sponsorTags(post: DemoPost): Json[] | null {
  const brand = post.label?.brand ?? null;
  if (brand === null) return null;
  const sponsor = {
    pk: String(7_000_000_000 + sum(brand)),
    username: brand.toLowerCase(),
    full_name: brand,
  };
  return [{ sponsor, permission: true, is_pending: false }];
}

/** The feed tells the follow state, and only the profile the number of followers. */
function user(account: DemoAccount): Json {
  return {
    pk: account.stableId,
    id: account.stableId,
    username: account.handle,
    full_name: account.name,
    is_verified: account.verified,
    is_private: false,
    profile_pic_url: `/adrift-demo/avatar/${account.handle}.svg`,
    friendship_status: { following: account.followed, is_bestie: false, is_restricted: false },
  };
}

function pageInfo(total: number, seen: number): Json {
  return { has_next_page: seen < total, end_cursor: String(seen) };
}
