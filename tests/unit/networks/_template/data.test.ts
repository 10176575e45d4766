import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { data } from '../../../../src/networks/_template/data.ts';
import { template } from '../../../../src/networks/_template/index.ts';
import { NETWORKS } from '../../../../src/networks/registry.ts';
import { validPosts } from '../valid.ts';

/* Documents are built from a small real shape, with the one field changed that a test is about. */
type Fields = Record<string, unknown>;

const owner = (fields: Fields = {}) => ({
  user_key: 'u1',
  username: 'mira_vell',
  title: 'Mira Vell',
  follower_count: 1234,
  viewer_follows: false,
  ...fields,
});
const post = (id: string, fields: Fields = {}) => ({
  post_key: id,
  body: `words of ${id}`,
  posted_at: 1790841600,
  owner: owner(),
  ...fields,
});
const labels = (fields: Fields) => data.read([post('1', fields)]).posts[0]?.labels;
const ids = (json: unknown) => data.read(json).posts.map(({ id }) => id);

it('is no network that ships', () => {
  expect(NETWORKS).not.toContain(template);
});

describe('which posts a document holds', () => {
  it('reads a post with its author, date and address', () => {
    const { posts, accounts } = data.read({ stream: [post('1', { body: 'Soup #ad @oak ' })] });
    const author = {
      stableId: 'u1',
      handle: 'mira_vell',
      name: 'Mira Vell',
      url: 'https://perch.example/@mira_vell',
      followers: 1234,
      followed: false,
    };
    expect(posts).toEqual([
      {
        network: template.id,
        id: '1',
        url: 'https://perch.example/@mira_vell/p/1',
        author,
        coAuthors: [],
        publishedAt: '2026-10-01T08:00:00.000Z',
        text: 'Soup #ad @oak',
        lang: null,
        hashtags: ['ad'],
        mentions: ['oak'],
        links: [],
        labels: [],
        place: 'feed',
        extent: 'whole',
      },
    ]);
    expect(accounts).toEqual([{ network: template.id, ...author }]);
  });

  it('finds them at any depth, each once', () => {
    expect(ids({ a: { moved: [{ node: post('1') }] }, b: [post('1'), post('2')] })).toEqual([
      '1',
      '2',
    ]);
  });

  it('leaves out a post that another one quotes', () => {
    const quoted = { ...post('2'), quoted_by: '1' };
    expect(ids([post('1', { inner: quoted })])).toEqual(['1']);
  });

  it('knows no follow state and no followers where there are none', () => {
    const shown = owner({ viewer_follows: undefined, follower_count: '12' });
    expect(data.read(shown).accounts).toMatchObject([{ followed: null, followers: null }]);
  });
});

describe('what the site says of a post', () => {
  it('takes an ad slot that is filled, not one that is only named', () => {
    expect(labels({ ad_slot: { campaign: 'c' } })).toMatchObject([{ kind: 'platform-ad' }]);
    for (const ad_slot of [null, false, '', 'none']) expect(labels({ ad_slot })).toEqual([]);
  });

  it('takes a disclosure that is true, with who pays, and nothing that only looks like it', () => {
    const paid_by = { title: 'Oak & Iron' };
    expect(labels({ is_paid_partnership: true, paid_by })).toEqual([
      { kind: 'paid-partnership', text: 'is_paid_partnership', brand: 'Oak & Iron' },
    ]);
    for (const is_paid_partnership of [false, 'false', 1, null]) {
      expect(labels({ is_paid_partnership })).toEqual([]);
    }
  });
});

describe('which requests it wants', () => {
  it.each([
    ['https://perch.example/api/stream?page=2', true],
    ['https://www.perch.example/api/stream', true],
    ['https://perch.example/static/app.js', false],
    ['https://perch.example.evil.test/api/stream', false],
    ['not an address', false],
  ])('%s: %s', (url, wanted) => {
    expect(data.wants(url)).toBe(wanted);
  });
});

describe('whatever it is given', () => {
  /** The keys the reader asks for, with values of every wrong kind: the cases nobody thinks of. */
  const key = fc.constantFrom(
    ...['post_key', 'body', 'posted_at', 'owner', 'ad_slot', 'is_paid_partnership', 'paid_by'],
    ...['user_key', 'username', 'title', 'follower_count', 'viewer_follows', 'quoted_by'],
    ...['__proto__', 'constructor'],
  );
  const leaf = fc.oneof(fc.constantFrom('1', 'mira'), fc.string(), fc.integer(), fc.boolean());
  const { json } = fc.letrec((tie) => ({
    json: fc.oneof(
      { maxDepth: 6 },
      leaf,
      fc.constant(null),
      fc.array(tie('json'), { maxLength: 3 }),
      fc.dictionary(key, tie('json'), { maxKeys: 6 }),
    ),
  }));
  const expectValid = (document: unknown) => validPosts(data, document);

  it('never throws, and gives valid posts only', () => {
    fc.assert(fc.property(json, (document) => void expectValid(document)));
  });

  it('keeps a post a post, whatever stands in its other fields', () => {
    fc.assert(
      fc.property(json, json, json, (user, paid, date) => {
        const hostile = post('7', { owner: user, paid_by: paid, posted_at: date });
        expect(expectValid([hostile]).map(({ id }) => id)).toContain('7');
      }),
    );
  });

  it('bounds what it keeps', () => {
    const long = 'n'.repeat(10_000);
    const body = '#a '.repeat(500_000);
    expect(expectValid([post('1', { body, owner: owner({ title: long }) })])).toHaveLength(1);
  });
});
