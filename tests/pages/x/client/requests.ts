/** The requests by which the site's own pages load their data. */
import { options, request } from '../../shared/client/options.ts';
import type { DemoAccount } from '../../shared/post.ts';

export function loadHome(from: number): Promise<void> {
  return graphql('c-CzHF1LboFilMpsx4ZCrQ', 'HomeTimeline', {
    cursor: String(from),
    count: 10,
    ...(options.posts === null ? {} : { posts: options.posts }),
  });
}

export async function loadProfile(account: DemoAccount): Promise<void> {
  await graphql('x3RLKWW1Tl7JgU7YtGxuzw', 'UserByScreenName', { screen_name: account.handle });
}

export function loadUserTweets(account: DemoAccount, from: number): Promise<void> {
  return graphql('E8Wq-_jFSaU7hxVcuOPR9g', 'UserTweets', {
    userId: account.stableId,
    cursor: String(from),
  });
}

export function loadThread(id: string): Promise<void> {
  return graphql('xd_EMdYvB9hfZsZ6Idri0w', 'TweetDetail', { focalTweetId: id });
}

function graphql(hash: string, query: string, variables: Record<string, string | number>) {
  const asked = encodeURIComponent(JSON.stringify(variables));
  return request('GET', `/i/api/graphql/${hash}/${query}?variables=${asked}&features=%7B%7D`);
}
