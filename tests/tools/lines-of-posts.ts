import type { AccountFacts, Author, Post } from '../../src/model/post.ts';
import type { Verdict } from '../../src/model/verdict.ts';

interface Judged {
  post: Post;
  verdict: Verdict;
}

/** Posts and a profile as `read-page` and `read-data` print them: a line each, fixed fields. */
export function pageLines(readings: readonly Judged[], account: AccountFacts | null): unknown[] {
  const posts = readings.map(({ post, verdict }) => ({
    network: post.network,
    id: post.id,
    url: post.url,
    author: post.author === null ? null : authorFields(post.author),
    coAuthors: post.coAuthors.map(authorFields),
    publishedAt: post.publishedAt,
    text: post.text,
    hashtags: post.hashtags,
    mentions: post.mentions,
    links: post.links,
    labels: post.labels,
    place: post.place,
    verdict,
  }));
  return account === null
    ? posts
    : [...posts, { network: account.network, account: authorFields(account) }];
}

function authorFields({ handle, name, url, followers, followed }: Author) {
  return { handle, name, url, followers, followed };
}
