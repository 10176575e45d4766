import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Health, PATIENCE } from '../../../src/content/health.ts';
import { type KeyedPost, keyedPost } from '../../../src/content/read.ts';
import type { Label, Post } from '../../../src/model/post.ts';
import { author, post } from './samples.ts';

function labelled(kinds: Label['kind'][], more: Partial<Post> = {}): KeyedPost {
  const labels = kinds.map((kind): Label => ({ kind, text: 'Sponsored', brand: null }));
  return keyedPost(post({ labels, ...more }));
}

let next = 0;
/** Distinct posts, each of another account unless said otherwise. */
function posts(count: number, kinds: Label['kind'][], more: Partial<Post> = {}): KeyedPost[] {
  return Array.from({ length: count }, () => {
    const id = String(next++);
    return labelled(kinds, { id, author: author(`account${id}`), ...more });
  });
}
const ads = (count: number, more?: Partial<Post>) => posts(count, ['platform-ad'], more);
const organic = (count: number, more?: Partial<Post>) => posts(count, [], more);

function stateAfter(readings: KeyedPost[], later = 0) {
  const health = new Health();
  for (const each of readings) health.read(each, 0);
  return health.state(later);
}

describe('a page of which nearly every post looks like an ad', () => {
  it('is doubted at once, and set aside with the twelfth post', () => {
    expect(stateAfter(ads(1))).toBe('unsure');
    expect(stateAfter(ads(11))).toBe('unsure');
    expect(stateAfter(ads(12))).toBe('changed');
    expect(stateAfter(ads(12), 10 * PATIENCE)).toBe('changed');
  });

  it('is well with one organic post in five', () => {
    expect(stateAfter([...ads(80), ...organic(20)])).toBe('ok');
    expect(stateAfter([...ads(81), ...organic(19)])).toBe('changed');
    expect(stateAfter([...ads(4), ...organic(1)])).toBe('ok');
  });

  it('recovers with the organic posts that follow', () => {
    const health = new Health();
    for (const each of ads(20)) health.read(each, 0);
    expect(health.state(0)).toBe('changed');
    for (const each of organic(5)) health.read(each, 0);
    expect(health.state(0)).toBe('ok');
  });

  it('recovers when the same posts turn out to be no ads', () => {
    const health = new Health();
    const wrong = ads(20);
    for (const each of wrong) health.read(each, 0);
    for (const { post: read } of wrong.slice(0, 4))
      health.read(keyedPost({ ...read, labels: [] }), 0);
    expect(health.state(0)).toBe('ok');
  });

  it('may be a short page: a few posts are believed after a while, more are not', () => {
    expect(stateAfter(ads(3), PATIENCE - 1)).toBe('unsure');
    expect(stateAfter(ads(3), PATIENCE)).toBe('ok');
    expect(stateAfter(ads(4), PATIENCE)).toBe('unsure');
  });

  it('counts a post once, however often and under whichever of its keys it is read', () => {
    const one = ads(1);
    expect(stateAfter(Array(50).fill(one).flat(), PATIENCE)).toBe('ok');
    const nameless = { id: null, author: author('ona'), text: 'Zo stil was het nooit' };
    const named = { ...nameless, id: '7' };
    const both = [labelled(['platform-ad'], nameless), labelled(['platform-ad'], named)];
    expect(stateAfter([...both, ...ads(2)], PATIENCE)).toBe('ok');
  });

  it('is not said of creator labels and disclosures: a brand shows little else', () => {
    expect(stateAfter(posts(40, ['paid-partnership']))).toBe('ok');
    expect(stateAfter(organic(40, { text: '#ad', links: ['https://amzn.to/3xY'] }))).toBe('ok');
  });

  it('is not said of one advertiser, a search or a list: nothing but ads may be right there', () => {
    expect(stateAfter(ads(40, { author: author('merk'), place: 'profile' }))).toBe('unsure');
    expect(stateAfter(ads(40, { place: 'search' }))).toBe('unsure');
    expect(stateAfter(ads(40, { place: 'list' }))).toBe('unsure');
  });

  it('forgets the oldest posts, never the count', () => {
    expect(stateAfter([...organic(4000), ...ads(2990)])).toBe('changed');
    expect(stateAfter([...ads(4000), ...organic(2990)])).toBe('ok');
  });
});

describe('a page of which no post can be read', () => {
  function unreadable(count: number): Health {
    const health = new Health();
    for (let i = 0; i < count; i++) health.failed({}, 0);
    return health;
  }

  it('is set aside with eight units that stay so', () => {
    expect(unreadable(8).state(PATIENCE - 1)).toBe('ok');
    expect(unreadable(8).state(PATIENCE)).toBe('changed');
    expect(unreadable(7).state(60 * PATIENCE)).toBe('ok');
  });

  it('counts a unit once', () => {
    const health = new Health();
    const unit = {};
    for (let i = 0; i < 100; i++) health.failed(unit, i);
    expect(health.state(60 * PATIENCE)).toBe('ok');
  });

  it('is well once one was read, before or after', () => {
    const after = unreadable(20);
    after.read(labelled([]), PATIENCE);
    expect(after.state(9 * PATIENCE)).toBe('ok');
    const before = new Health();
    before.read(labelled([]), 0);
    for (let i = 0; i < 20; i++) before.failed({}, 1);
    expect(before.state(9 * PATIENCE)).toBe('ok');
  });

  it('is not well by posts of unknown authors alone', () => {
    const health = unreadable(8);
    health.read(labelled([], { author: null }), PATIENCE);
    expect(health.state(9 * PATIENCE)).toBe('changed');
  });
});

const KINDS = fc.constantFrom<Label['kind'][]>([], [], ['platform-ad'], ['paid-partnership']);
const PLACES = fc.constantFrom<Post['place']>('feed', 'feed', 'profile', 'search');
/** The same post always reads the same; it may come several times. */
const READINGS = fc
  .array(fc.record({ who: fc.integer({ min: 0, max: 6 }), kinds: KINDS, place: PLACES }), {
    maxLength: 40,
  })
  .map((list) =>
    list.map(({ who, kinds, place }, id) =>
      labelled(kinds, { id: String(id), author: author(`a${who}`), place }),
    ),
  );

describe('the state', () => {
  it('is the same in any order, with any repetition', () => {
    const shuffled = READINGS.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray([...list, ...list], { minLength: 2 * list.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, fc.nat(2 * PATIENCE), ([list, other], later) => {
        expect(stateAfter(other, later)).toBe(stateAfter(list, later));
      }),
    );
  });

  it('is never changed below the thresholds', () => {
    fc.assert(
      fc.property(READINGS, fc.nat(9 * PATIENCE), (list, later) => {
        const count = list.filter(({ post }) =>
          post.labels.some(({ kind }) => kind === 'platform-ad'),
        ).length;
        const state = stateAfter(list, later);
        if (list.length < 12 || count <= 0.8 * list.length) expect(state).not.toBe('changed');
        if (count <= 0.8 * list.length) expect(state).toBe('ok');
      }),
    );
  });
});
