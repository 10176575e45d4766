import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindsOf, mergePosts, rowOf } from '../../../src/ledger/merge.ts';
import type { Sighting } from '../../../src/model/messages.ts';
import { DAY, labelled, NOW, sighting, verdict } from './fixtures.ts';
import { sightingOfOnePost } from './sightings.ts';

function row(seen: Sighting) {
  const made = rowOf(seen, NOW);
  if (made === null) throw new Error('unread');
  return made;
}

describe('rowOf', () => {
  it('has no row for what could not be read', () => {
    expect(rowOf(sighting({ verdict: verdict('unread') }), NOW)).toBeNull();
  });

  it('takes no time from the future and no date that cannot be', () => {
    expect(row(sighting({ seenAt: NOW + DAY })).lastSeen).toBe(NOW);
    expect(row(sighting({ publishedAt: '2031-01-01T00:00:00Z' })).published).toBeNull();
    expect(row(sighting({ publishedAt: '0021-01-01T00:00:00Z' })).published).toBeNull();
    expect(row(sighting({ publishedAt: '2026-01-01T00:00:00Z' })).when).toBe(Date.UTC(2026, 0));
  });

  it('keeps evidence short, and without its place in a caption that is not kept', () => {
    const signal = { kind: 'affiliate', where: 'text', strength: 'strong' } as const;
    const [kept] = row(
      sighting({
        verdict: verdict('sponsored', ['affiliate'], {
          signals: [{ ...signal, evidence: 'a'.repeat(500), start: 3, end: 503 }],
        }),
      }),
    ).reading.signals;
    expect(kept).toEqual({ ...signal, evidence: 'a'.repeat(200) });
  });
});

describe('mergePosts', () => {
  it('is commutative, associative and idempotent', () => {
    const rows = sightingOfOnePost.map(row);
    fc.assert(
      fc.property(rows, rows, rows, (a, b, c) => {
        expect(mergePosts(a, b)).toEqual(mergePosts(b, a));
        expect(mergePosts(mergePosts(a, b), c)).toEqual(mergePosts(a, mergePosts(b, c)));
        expect(mergePosts(mergePosts(a, b), b)).toEqual(mergePosts(a, b));
      }),
    );
  });

  it('lets the fuller reading win, also where it clears the post', () => {
    const cut = row(sighting({ extent: 'part', verdict: verdict('likely', ['ambiguous']) }));
    const whole = row(sighting({ extent: 'whole', verdict: verdict('organic', ['negation']) }));
    expect(mergePosts(cut, whole).class).toBe('organic');
  });

  it('never forgets a label, whatever is read later without it', () => {
    const inFeed = row(sighting({ extent: 'part', verdict: labelled('platform-ad') }));
    const onProfile = row(sighting({ extent: 'whole', verdict: labelled('paid-partnership') }));
    const plain = row(sighting({ extent: 'whole', verdict: verdict('organic') }));
    const merged = [inFeed, onProfile].reduce(mergePosts, plain);
    expect(merged.class).toBe('sponsored');
    expect(kindsOf(merged)).toEqual(['platform-ad', 'paid-partnership']);
  });
});
