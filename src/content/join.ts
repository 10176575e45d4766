import { fingerprint } from '../model/keys.ts';
import type { AccountFacts, Author, Label, Post } from '../model/post.ts';
import type { DataFacts } from '../networks/network.ts';

/** Posts and accounts remembered from page data; a long scroll on one page stays below this. */
const CAPACITY = 3000;

/** What the page's own data said, by post and by account, ready to be joined with what is shown. */
export class DataIndex {
  readonly #posts = new Map<string, Post>();
  readonly #accounts = new Map<string, AccountFacts>();

  /** @returns the join keys of the posts that are new or changed */
  add(facts: DataFacts): string[] {
    for (const account of facts.accounts) this.#addAccount(account);
    const changed: string[] = [];
    for (const post of facts.posts) {
      for (const key of joinKeys(post)) {
        const known = this.#posts.get(key);
        remember(this.#posts, key, known === undefined ? post : together(known, post));
        changed.push(key);
      }
    }
    return changed;
  }

  /** The post as page and page data together tell it; the same post where data says nothing. */
  join(post: Post): Post {
    if (post.extent === 'shell') return post;
    const data = this.#find(post);
    return this.#withAccount(data === null ? post : merge(post, data));
  }

  account(facts: AccountFacts): AccountFacts {
    const known = this.#accounts.get(facts.handle.toLowerCase());
    return known === undefined ? facts : { ...facts, ...mergeAuthors(facts, known) };
  }

  /** Page data is believed only about the author that the page shows for the post, if it shows one. */
  #find(post: Post): Post | null {
    for (const name of [post.id, post.url]) {
      const named = this.#posts.get(name ?? '');
      if (named !== undefined && sameAuthor(post, named)) return named;
    }
    const print = this.#posts.size === 0 ? null : fingerprint(post);
    const alike = print === null ? undefined : this.#posts.get(print);
    return alike !== undefined && sameAuthor(post, alike) ? alike : null;
  }

  #addAccount(account: AccountFacts): void {
    const handle = account.handle.toLowerCase();
    const known = this.#accounts.get(handle);
    const merged = known === undefined ? account : { ...known, ...mergeAuthors(account, known) };
    remember(this.#accounts, handle, merged);
  }

  #withAccount(post: Post): Post {
    if (post.author === null) return post;
    const known = this.#accounts.get(post.author.handle.toLowerCase());
    return known === undefined ? post : { ...post, author: mergeAuthors(post.author, known) };
  }
}

/**
 * The names under which page and page data find each other: the id, the address where it has
 * another (Facebook's reels and pseudonyms), and author and first words.
 */
function joinKeys(post: Post): string[] {
  const { id, url } = post;
  const address = id !== null && url?.includes(id) ? null : url;
  return [id, address, fingerprint(post)].filter((name) => name !== null);
}

function remember<T>(map: Map<string, T>, key: string, value: T): void {
  map.delete(key);
  map.set(key, value);
  const oldest = map.size > CAPACITY ? map.keys().next().value : undefined;
  if (oldest !== undefined) map.delete(oldest);
}

function sameAuthor(post: Post, data: Post): boolean {
  if (data.author === null) return false;
  if (post.author === null) return true;
  const shown = post.author.handle.toLowerCase();
  return [data.author, ...data.coAuthors].some((author) => author.handle.toLowerCase() === shown);
}

/** Two answers on one post: the first whole one leads, and a label in either stays. */
function together(known: Post, post: Post): Post {
  return known.extent === 'whole' ? merge(post, known) : merge(known, post);
}

function merge(page: Post, data: Post): Post {
  const dataIsRicher = data.extent === 'whole';
  const words = dataIsRicher || page.text === null ? data : page;
  return {
    ...page,
    // Facebook's page names a post by an id that changes from visit to visit; its data does not.
    id: data.id ?? page.id,
    url: page.url ?? data.url,
    author: mergedAuthor(page, data),
    coAuthors: data.coAuthors.length > 0 ? data.coAuthors : page.coAuthors,
    publishedAt: data.publishedAt ?? page.publishedAt,
    text: words.text,
    lang: data.lang ?? page.lang,
    hashtags: words.hashtags,
    mentions: words.mentions,
    links: data.links.length > 0 ? data.links : page.links,
    labels: mergeLabels(page.labels, data.labels),
    extent: dataIsRicher ? 'whole' : page.extent,
  };
}

/** A shared post stands on either author's page; its author is the one page data names. */
function mergedAuthor(page: Post, data: Post): Author | null {
  if (page.author === null || data.author === null) return page.author ?? data.author;
  return page.author.handle.toLowerCase() === data.author.handle.toLowerCase()
    ? mergeAuthors(page.author, data.author)
    : data.author;
}

/** The page's word on following is fresher: a click changes the page, not the data loaded before. */
function mergeAuthors(page: Author, data: Author): Author {
  return {
    stableId: data.stableId ?? page.stableId,
    handle: page.handle,
    name: data.name ?? page.name,
    url: page.url ?? data.url,
    followers: data.followers ?? page.followers,
    followed: page.followed ?? data.followed,
  };
}

/** One label a kind: the words that the user can see, with the brand that either names. */
function mergeLabels(page: readonly Label[], data: readonly Label[]): Label[] {
  const byKind = new Map<Label['kind'], Label>();
  for (const label of [...page, ...data]) {
    const known = byKind.get(label.kind);
    byKind.set(
      label.kind,
      known === undefined ? label : { ...known, brand: known.brand ?? label.brand },
    );
  }
  return [...byKind.values()];
}
