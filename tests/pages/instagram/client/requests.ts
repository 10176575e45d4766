/** The requests by which the site's own pages load their data. */
import { request } from '../../shared/client/options.ts';

export function loadHome(from: number): Promise<void> {
  return graphql('PolarisFeedRootPaginationCachedQuery_subscribe', {
    after: String(from),
    first: 6,
  });
}

export function loadProfile(handle: string): Promise<void> {
  return request('GET', `/api/v1/users/web_profile_info/?username=${encodeURIComponent(handle)}`);
}

export function loadProfilePosts(handle: string, from: number): Promise<void> {
  return graphql('PolarisProfilePostsTabContentQuery_connection', {
    after: String(from),
    username: handle,
  });
}

export function loadPost(shortcode: string): Promise<void> {
  return graphql('PolarisPostRootQuery', { shortcode });
}

function graphql(query: string, variables: Record<string, string | number>): Promise<void> {
  const form = new URLSearchParams({
    fb_api_caller_class: 'RelayModern',
    fb_api_req_friendly_name: query,
    variables: JSON.stringify(variables),
    doc_id: '9100000000000000',
  });
  return request('POST', '/graphql/query', form.toString());
}
