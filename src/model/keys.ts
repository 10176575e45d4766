import type { NetworkId } from './network.ts';
import type { Author, Post } from './post.ts';

/** `<network>:<handle>`, the name an account has in the interface and in exports. */
export function accountName(network: NetworkId, author: Pick<Author, 'handle'>): string {
  return `${network}:${author.handle.toLowerCase()}`;
}

/** What `fingerprint` makes. No network's post id begins with "~". */
export const FINGERPRINT = /^~[0-9a-z]{1,20}$/;

/**
 * A short name for "this author, these first words", by which an ad that shows no id is known again.
 * The first words only: the page cuts long captions, page data does not.
 * @returns null where the post has no author or no words to tell it by
 */
export function fingerprint(post: Pick<Post, 'network' | 'author' | 'text'>): string | null {
  if (post.author === null || post.text === null) return null;
  const words = post.text
    .slice(0, 400)
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
  if (words.length < 4) return null;
  const head = Array.from(words).slice(0, 40).join('');
  return `~${hash(`${accountName(post.network, post.author)} ${head}`)}`;
}

/**
 * The key a post is counted by: the network's id, else the fingerprint.
 * @returns null for a post that cannot be told from another; it is never counted
 */
export function postKey(post: Pick<Post, 'network' | 'id' | 'author' | 'text'>): string | null {
  return keyOf(post, post.id ?? fingerprint(post));
}

/** @param name the network's id, or the fingerprint */
export function keyOf({ network }: Pick<Post, 'network'>, name: string | null): string | null {
  return name === null ? null : `${network}:${name}`;
}

/** cyrb53 (public domain, bryc): 53 bits, enough to tell one account's posts apart. */
function hash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}
