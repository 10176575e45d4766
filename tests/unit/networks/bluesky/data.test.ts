import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { data } from '../../../../src/networks/bluesky/data.ts';
import { expectLinear } from '../../linear.ts';
import { validPosts } from '../valid.ts';
import { post, profile, timeline } from './documents.ts';

const MIRA = profile('mira.example.nl');
const KEY = '3m5fgzxqwe22k';
const read = (record: Record<string, unknown>, fields: Record<string, unknown> = {}) =>
  data.read(timeline(post(KEY, MIRA, record, fields))).posts[0];

describe('which posts an answer holds', () => {
  it('reads a post with its author, date and address', () => {
    const followed = profile('mira.example.nl', {
      viewer: { following: 'at://me/app.bsky.graph.follow/1' },
    });
    expect(data.read(timeline(post(KEY, followed))).posts).toEqual([
      {
        network: 'bluesky',
        id: KEY,
        url: `https://bsky.app/profile/mira.example.nl/post/${KEY}`,
        author: {
          stableId: 'did:plc:miraexamplenl',
          handle: 'mira.example.nl',
          name: 'Name of mira.example.nl',
          url: 'https://bsky.app/profile/mira.example.nl',
          followers: null,
          followed: true,
        },
        coAuthors: [],
        publishedAt: '2025-11-11T08:15:00.000Z',
        text: `words of ${KEY}`,
        lang: 'nl',
        hashtags: [],
        mentions: [],
        links: [],
        labels: [],
        place: 'feed',
        extent: 'whole',
      },
    ]);
  });

  it("reads a repost as its author's, each post once, and no quoted post", () => {
    const quoted = {
      ...post('3m5aaaaaaa22a', profile('kettle.example')),
      record: undefined,
      value: { text: 'buy' },
    };
    const quoting = post(KEY, MIRA, {}, { embed: { record: quoted } });
    const json = timeline(quoting);
    const repost = { post: quoting, reason: { by: profile('jorrit.example') } };
    const { posts } = data.read({ feed: [json, repost] });
    expect(posts.map(({ author, id }) => [author?.handle, id])).toEqual([['mira.example.nl', KEY]]);
  });

  it('reads both answers to a post and the post of a thread', () => {
    const thread = [
      { depth: 0, value: { post: post(KEY, MIRA) } },
      { value: { post: post('3m5b', MIRA) } },
    ];
    expect(data.read({ thread }).posts.map(({ id, place }) => [id, place])).toEqual([
      [KEY, 'post'],
      ['3m5b', 'post'],
    ]);
  });

  it('keeps an account without a proven handle by its number', () => {
    const lost = profile('handle.invalid', { did: 'did:plc:lost' });
    const [found] = data.read(timeline(post(KEY, lost))).posts;
    expect(found?.author?.handle).toBe('did:plc:lost');
    expect(found?.url).toBe(`https://bsky.app/profile/did:plc:lost/post/${KEY}`);
  });
});

describe('accounts', () => {
  it('gathers what several places tell', () => {
    const detailed = profile('mira.example.nl', { followersCount: 1_101_177, viewer: undefined });
    expect(
      data.read({ ...timeline(post(KEY, MIRA)), profiles: [detailed] }).accounts,
    ).toMatchObject([{ handle: 'mira.example.nl', followers: 1_101_177, followed: false }]);
  });

  it('knows no follow state where nobody is signed in', () => {
    const guest = profile('mira.example.nl', { followersCount: 3, viewer: undefined });
    expect(data.read(guest).accounts).toMatchObject([{ followed: null }]);
  });
});

describe('what a post says', () => {
  it('takes marks by their bytes, in a text of more than ASCII', () => {
    const text = '🌱 met @lotte.example en #tuin: tuin.example/a…';
    const bytes = (part: string) => {
      const byteStart = new TextEncoder().encode(text.slice(0, text.indexOf(part))).length;
      return { byteStart, byteEnd: byteStart + new TextEncoder().encode(part).length };
    };
    const found = read({
      text,
      facets: [
        { index: bytes('@lotte.example'), features: [{ did: 'did:plc:lotte' }] },
        { index: bytes('#tuin'), features: [{ tag: 'tuin' }] },
        {
          index: bytes('tuin.example/a…'),
          features: [{ uri: 'https://tuin.example/a/b?ref=mira' }],
        },
      ],
      tags: ['buiten'],
    });
    expect(found).toMatchObject({
      mentions: ['lotte.example'],
      hashtags: ['tuin', 'buiten'],
      links: ['https://tuin.example/a/b?ref=mira'],
    });
  });

  it('opens link previews, also beside a quote, and nothing but web addresses', () => {
    const embed = { external: { uri: 'https://pan.example/?ref=lot' } };
    expect(read({ embed })?.links).toEqual(['https://pan.example/?ref=lot']);
    expect(read({}, { embed: { media: embed, record: {} } })?.links).toEqual([
      'https://pan.example/?ref=lot',
    ]);
    expect(read({ embed: { external: { uri: 'javascript:alert(1)' } } })?.links).toEqual([]);
  });

  it('believes no date after the post was seen, and falls back to its key', () => {
    expect(read({ createdAt: '2031-01-01T00:00:00Z' })?.publishedAt).toBe(
      '2025-11-11T08:15:01.000Z',
    );
    expect(read({ createdAt: '2014-05-01T00:00:00Z' })?.publishedAt).toBe(
      '2014-05-01T00:00:00.000Z',
    );
    expect(read({ createdAt: 'soon' }, { indexedAt: 7 })?.publishedAt).toBe(
      '2025-11-12T00:57:32.694Z',
    );
  });
});

describe('hostile answers', () => {
  const key = fc.constantFrom(
    ...[
      'uri',
      'author',
      'record',
      'did',
      'handle',
      'text',
      'facets',
      'index',
      'byteStart',
      'byteEnd',
    ],
    ...[
      'features',
      'tag',
      'langs',
      'embed',
      'external',
      'viewer',
      'following',
      '__proto__',
      'thread',
    ],
  );
  const leaf = fc.oneof(
    fc.constantFrom(
      `at://did:plc:a/app.bsky.feed.post/${KEY}`,
      'did:plc:a',
      'mira.example.nl',
      'at:///',
    ),
    fc.string(),
    fc.integer(),
    fc.double(),
    fc.constant(null),
    fc.boolean(),
  );
  const { json } = fc.letrec((tie) => ({
    json: fc.oneof(
      { maxDepth: 8 },
      leaf,
      fc.array(tie('json'), { maxLength: 3 }),
      fc.dictionary(key, tie('json'), { maxKeys: 7 }),
    ),
  }));
  const expectValid = (document: unknown) => validPosts(data, document);

  it('never throws, and gives valid posts only', () => {
    fc.assert(fc.property(json, (document) => void expectValid(document)));
  });

  it('keeps one post a post, whatever stands in a field that is not needed', () => {
    const field = fc.constantFrom('facets', 'langs', 'tags', 'embed', 'createdAt', 'reply');
    fc.assert(
      fc.property(field, json, (name, value) => {
        expect(
          expectValid(timeline(post(KEY, MIRA, { [name]: value }))).map(({ id }) => id),
        ).toContain(KEY);
      }),
    );
  });

  it('keeps what is far too long within bounds, in linear time', () => {
    const textOf = (size: number) => {
      const long = 'x'.repeat(size);
      const facets = Array.from({ length: size / 60 }, () => ({
        index: { byteStart: 0, byteEnd: size },
        features: [{ tag: long.slice(0, 50) }, { did: 'did:plc:a' }],
      }));
      const author = profile('mira.example.nl', { displayName: long });
      const [found] = expectValid(
        timeline(post(KEY, author, { text: long, facets, langs: [long] })),
      );
      return found?.text;
    };
    expect(textOf(1_200_000)).toHaveLength(1_000_000);
    expectLinear(textOf, 300_000);
  });
});
