import type { AccountFacts, Author } from '../../model/post.ts';
import { parseFollowers } from '../counts.ts';
import { at, items, type Json, text } from '../json.ts';
import { boundedName } from '../limits.ts';
import { accountAt } from './addresses.ts';

/** Those who published the story, each with what all its sections tell of them. */
export function authorsOf(own: readonly Json[]): Author[] {
  const authors = new Map<string, Author>();
  const first = own.find(({ actors }) => items(actors).some((actor) => authorOf(actor) !== null));
  const ids = new Set(items(first?.actors).map((actor) => text(at(actor, 'id'))));
  for (const actor of own.flatMap(({ actors }) => items(actors))) {
    const id = text(at(actor, 'id'));
    const author = id !== null && ids.has(id) ? authorOf(actor) : null;
    if (author === null || id === null) continue;
    authors.set(id, mergeAuthors(id, authors.get(id), author));
  }
  const [author] = authors.values();
  const isOffered = own.some(({ follow_button }) => at(follow_button, '__typename') === FOLLOW);
  if (author !== undefined && isOffered) author.followed ??= false;
  return [...authors.values()];
}

/** In the title of whom the reader does not follow (recordings of October 2026). */
const FOLLOW = 'CometFeedStoryFollowButtonStrategy';

/** An address with a name tells more than one with a number, which is all that some sections have. */
function mergeAuthors(id: string, known: Author | undefined, author: Author): Author {
  return known === undefined || known.handle === id ? filled(author, known) : filled(known, author);
}

/** What one place tells of an account, and another where it is silent. */
export function filled<A extends Author>(account: A, other: Author | undefined): A {
  return {
    ...account,
    name: account.name ?? other?.name ?? null,
    followers: account.followers ?? other?.followers ?? null,
    followed: account.followed ?? other?.followed ?? null,
  };
}

/** A person, page or group as an actor of a story or the owner of a profile. */
export function authorOf(user: unknown): Author | null {
  const id = text(at(user, 'id'));
  const own = id === null ? null : accountAt(`/profile.php?id=${id}`);
  if (own === null) return null;
  const addresses = ['url', 'profile_url', 'profile_uri'].map((key) => text(at(user, key)));
  const found = addresses.map(accountAt).find((account) => account !== null);
  const name = boundedName(text(at(user, 'name')));
  if (name === null && found === undefined) return null;
  return {
    ...(found ?? own),
    stableId: own.stableId,
    name,
    followers: followersOf(user),
    followed: FOLLOWED.get(at(user, 'subscribe_status')) ?? null,
  };
}

/** Values of Facebook's own `subscribe_status`; any other says neither. */
const FOLLOWED = new Map<unknown, boolean>([
  ['IS_SUBSCRIBED', true],
  ['CAN_SUBSCRIBE', false],
]);

/** A profile's "12K followers" leads to their list; the words are those of the interface. */
function followersOf(user: unknown): number | null {
  const lines = items(at(user, 'profile_social_context', 'content'));
  const line = lines.find((entry) => text(at(entry, 'uri'))?.includes('/followers') === true);
  const words = text(at(line, 'text', 'text')) ?? '';
  return parseFollowers(words);
}

/** An account that this object describes, where it tells more than a name. */
export function accountIn(object: Json): AccountFacts | null {
  if (accountAt(text(object.url)) === null) return null;
  const author = authorOf(object);
  if (author === null || (author.followers === null && author.followed === null)) return null;
  return { network: 'facebook', ...author };
}
