import fc from 'fast-check';
import type { Sighting } from '../../../src/model/messages.ts';
import { type AccountFacts, type Author, EXTENTS, PLACES } from '../../../src/model/post.ts';
import { DISCLOSURES, KINDS, STRENGTHS, VERDICT_CLASSES } from '../../../src/model/verdict.ts';
import { DAY, NOW } from './fixtures.ts';

/** Accounts as the world has them; two share a handle on two networks, one changed its handle. */
const PEOPLE = [
  { network: 'x', stableId: '11', handles: ['ann'], idAlways: false },
  { network: 'x', stableId: null, handles: ['Bea'], idAlways: false },
  { network: 'x', stableId: '13', handles: ['cleo', 'cleopatra'], idAlways: true },
  { network: 'instagram', stableId: '11', handles: ['ann'], idAlways: false },
  { network: 'instagram', stableId: null, handles: ['__proto__', '__PROTO__'], idAlways: false },
] as const;
const POSTS_EACH = 3;

const time = fc.integer({ min: NOW - 90 * DAY, max: NOW });

const signal = fc.record({
  kind: fc.constantFrom(...KINDS),
  evidence: fc.constantFrom('ad', 'code', 'thanks', ''),
  where: fc.constantFrom('text', 'label', 'link'),
  start: fc.constant(null),
  end: fc.constant(null),
  strength: fc.constantFrom(...STRENGTHS),
});

const verdict = fc.record({
  class: fc.constantFrom(...VERDICT_CLASSES),
  kinds: fc.uniqueArray(fc.constantFrom(...KINDS), { maxLength: 3 }),
  disclosure: fc.constantFrom(...DISCLOSURES),
  rule: fc.constant(null),
  brands: fc.array(fc.constantFrom('Acme', 'Globex'), { maxLength: 2 }),
  signals: fc.array(signal, { maxLength: 3 }),
});

function authorOf(person: (typeof PEOPLE)[number]): fc.Arbitrary<Author> {
  return fc.record({
    stableId: person.idAlways
      ? fc.constant(person.stableId)
      : fc.constantFrom(person.stableId, null),
    handle: fc.constantFrom<string>(...person.handles),
    name: fc.option(fc.constantFrom('A', 'B')),
    url: fc.constant(null),
    followers: fc.option(fc.constantFrom(900, 9000)),
    followed: fc.option(fc.boolean()),
  });
}

/** A sighting of one post by one person; the fingerprint follows handle and post, as the real one. */
function sightingOf(person: number, post: number): fc.Arbitrary<Sighting> {
  const who = PEOPLE[person] ?? PEOPLE[0];
  return fc
    .record({
      author: fc.option(authorOf(who), { freq: 6 }),
      idShown: fc.boolean(),
      worded: fc.boolean(),
      publishedAt: fc.option(time.map((ms) => new Date(ms).toISOString())),
      place: fc.constantFrom(...PLACES),
      extent: fc.constantFrom(...EXTENTS),
      verdict,
      seenAt: time,
      judge: fc.nat(2),
    })
    .map(({ author, idShown, worded, verdict, seenAt, judge, ...post_ }) => {
      const named = author !== null && (worded || !idShown);
      const mark = named
        ? `~${person}${author.handle.toLowerCase().replace(/_/g, '')}${post}`
        : null;
      const id = idShown || mark === null ? `${person}${post}` : null;
      const known = { network: who.network, id, url: null, author, coAuthors: [] };
      return {
        key: `${who.network}:${id ?? mark}`,
        fingerprint: mark,
        post: { ...known, ...post_ },
        verdict,
        seenAt,
        judge,
      };
    });
}

/** Sightings of a handful of posts by a handful of accounts. */
export const anySighting = fc
  .tuple(fc.nat(PEOPLE.length - 1), fc.nat(POSTS_EACH - 1))
  .chain(([person, post]) => sightingOf(person, post));

/** Readings of one and the same post that can be told apart from nothing else. */
export const sightingOfOnePost = sightingOf(0, 0).map((seen) =>
  seen.verdict.class === 'unread'
    ? { ...seen, verdict: { ...seen.verdict, class: 'organic' as const } }
    : seen,
);

/** Facts from a profile page. */
export const anyAccount: fc.Arbitrary<AccountFacts> = fc
  .constantFrom(...PEOPLE)
  .chain((person) => authorOf(person).map((facts) => ({ network: person.network, ...facts })));
