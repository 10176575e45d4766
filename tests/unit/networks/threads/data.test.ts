import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { AccountFactsSchema, PostSchema } from '../../../../src/model/post.ts';
import { data } from '../../../../src/networks/threads/data.ts';

type Fields = Record<string, unknown>;

const user = (username: string, fields: Fields = {}): Fields => ({
  pk: '631',
  username,
  full_name: `Name of ${username}`,
  friendship_status: null,
  ...fields,
});
const post = (code: string, author: Fields, words: string | null, fields: Fields = {}): Fields => ({
  pk: '3500000000000000000',
  code,
  user: author,
  taken_at: 1_790_000_000,
  caption: words === null ? null : { text: words },
  is_paid_partnership: null,
  text_post_app_info: {},
  ...fields,
});
const feed = (...posts: Fields[]): Fields => ({
  data: {
    feedData: {
      edges: posts.map((item) => ({
        node: { text_post_app_thread: { thread_items: [{ post: item }] } },
      })),
    },
  },
});
const MIRA = user('mira.vell');
const LAMP = user('nordlamp');
const only = (json: unknown) => {
  const { posts } = data.read(json);
  expect(posts).toHaveLength(1);
  return posts[0];
};

describe('which posts a document holds', () => {
  it('reads a post with its author, date and address', () => {
    expect(only(feed(post('DKa1', MIRA, 'Up #today, @tomas')))).toEqual({
      network: 'threads',
      id: 'DKa1',
      url: 'https://www.threads.com/@mira.vell/post/DKa1',
      author: {
        stableId: '631',
        handle: 'mira.vell',
        name: 'Name of mira.vell',
        url: 'https://www.threads.com/@mira.vell',
        followers: null,
        followed: null,
      },
      coAuthors: [],
      publishedAt: '2026-09-21T14:13:20.000Z',
      text: 'Up #today, @tomas',
      lang: null,
      hashtags: ['today'],
      mentions: ['tomas'],
      links: [],
      labels: [],
      place: 'feed',
      extent: 'whole',
    });
  });

  it('reads every post of a thread, and words that are not there as none', () => {
    const thread = {
      thread_items: [{ post: post('a', MIRA, 'one') }, { post: post('b', MIRA, null) }],
    };
    expect(data.read({ mediaData: { edges: [{ node: thread }] } }).posts).toMatchObject([
      { id: 'a', text: 'one', place: 'profile' },
      { id: 'b', text: '', extent: 'whole', place: 'profile' },
    ]);
  });

  it("leaves a quoted post out, and takes a reposted one as its own author's", () => {
    const other = post('q', LAMP, 'buy it');
    const share = (info: Fields) => ({ text_post_app_info: { share_info: info } });
    expect(
      only(feed(post('a', MIRA, 'see', share({ quoted_post: other, reposted_post: null }))))?.id,
    ).toBe('a');
    const repost = post('r', MIRA, null, share({ quoted_post: null, reposted_post: other }));
    expect(only(feed(repost))).toMatchObject({ id: 'q', author: { handle: 'nordlamp' } });
  });

  it('knows tags with spaces, mentions and links by their fragments', () => {
    const fragments = [
      { plaintext: 'balcony life', tag_fragment: { id: '1' }, link_fragment: null },
      { plaintext: '@tomas', mention_fragment: { mentioned_user: { username: 'tomas' } } },
      {
        plaintext: 'x',
        link_fragment: { uri: 'https://l.threads.com/?u=https%3A%2F%2Fa.example%2F1&e=A' },
      },
    ];
    const info = {
      text_fragments: { fragments },
      link_preview_attachment: { url: 'https://l.threads.net/?u=https%3A%2F%2Fb.example%2F2' },
    };
    expect(
      only(feed(post('a', MIRA, 'balcony life x', { text_post_app_info: info }))),
    ).toMatchObject({
      hashtags: ['balcony life'],
      mentions: ['tomas'],
      links: ['https://a.example/1', 'https://b.example/2'],
    });
  });

  it('reads the longer words that are attached to a post, as its own', () => {
    const fragments = [
      { plaintext: 'Dear all, the lamp was a gift by ' },
      { plaintext: '@nordlamp', mention_fragment: { mentioned_user: { username: 'nordlamp' } } },
      { plaintext: '. #ad' },
    ];
    const attached = { snippet_attachment_info: { text_fragments: { fragments } } };
    expect(
      only(feed(post('a', MIRA, 'See below', { text_post_app_info: attached }))),
    ).toMatchObject({
      text: 'See below\nDear all, the lamp was a gift by @nordlamp. #ad',
      hashtags: ['ad'],
      mentions: ['nordlamp'],
    });
    const quoted = post('q', LAMP, 'w', { text_post_app_info: attached });
    const quoting = { text_post_app_info: { share_info: { quoted_post: quoted } } };
    expect(only(feed(post('b', MIRA, 'Ha', quoting)))?.text).toBe('Ha');
  });
});

describe('what Threads says of a post', () => {
  const kinds = (json: unknown) => data.read(json).posts.map(({ id, labels }) => [id, labels]);

  it('reads a paid partnership, and only "true"', () => {
    const json = feed(
      post('a', MIRA, 'w', { is_paid_partnership: true }),
      post('b', MIRA, 'w', { is_paid_partnership: 'no' }),
    );
    const label = { kind: 'paid-partnership', text: 'is_paid_partnership', brand: null };
    expect(kinds(json)).toEqual([
      ['a', [label]],
      ['b', []],
    ]);
  });

  it("reads Meta's ad marks, on a post or around it", () => {
    const around = {
      node: { ad: { ad_id: '7' }, thread: { thread_items: [{ post: post('a', LAMP, 'w') }] } },
    };
    const on = post('b', LAMP, 'w', { ad_id: '8' });
    expect(kinds([around, feed(on, post('c', MIRA, 'w'))])).toMatchObject([
      ['a', [{ kind: 'platform-ad' }]],
      ['b', [{ kind: 'platform-ad' }]],
      ['c', []],
    ]);
  });
});

it('reads accounts of which more is told than a name', () => {
  const { accounts } = data.read({
    data: { user: user('mira.vell', { follower_count: 1234 }) },
    seen: [user('mira.vell', { friendship_status: { following: true } }), LAMP],
  });
  expect(accounts).toMatchObject([
    { network: 'threads', handle: 'mira.vell', followers: 1234, followed: true },
  ]);
});

describe('whatever it is given', () => {
  const key = fc.constantFrom(
    ...['post', 'code', 'pk', 'user', 'username', 'caption', 'text', 'taken_at', 'ad', 'ad_id'],
    ...['text_post_app_info', 'share_info', 'reposted_post', 'text_fragments', 'fragments', 'link'],
    ...['tag_fragment', 'plaintext', 'link_fragment', 'uri', 'is_paid_partnership', '__proto__'],
  );
  const leaf = fc.oneof(
    fc.constantFrom('DKa1', 'mira', 'a:b'),
    fc.string(),
    fc.integer(),
    fc.constant(null),
  );
  const { json } = fc.letrec((tie) => ({
    json: fc.oneof(
      { maxDepth: 9 },
      leaf,
      fc.array(tie('json'), { maxLength: 3 }),
      fc.dictionary(key, tie('json'), { maxKeys: 6 }),
    ),
  }));

  it('never throws, and gives valid posts of Threads only', () => {
    fc.assert(
      fc.property(json, json, (document, info) => {
        const { posts, accounts } = data.read([
          document,
          post('x', MIRA, 'w', { text_post_app_info: info }),
        ]);
        for (const found of posts) expect(v.parse(PostSchema, found).network).toBe('threads');
        for (const account of accounts) v.parse(AccountFactsSchema, account);
        expect(posts.length).toBeGreaterThan(0);
      }),
    );
  });
});
