import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { data } from '../../../../src/networks/x/data.ts';
import { expectLinear } from '../../linear.ts';
import { validPosts } from '../valid.ts';
import { entry, home, tweet, user } from './documents.ts';

const MIRA = user('mira_vell');
const LAMP = user('nordlamp');
const ids = (json: unknown) => data.read(json).posts.map((post) => post.id);

describe('which posts a document holds', () => {
  it('reads a post with its author, date and address', () => {
    const { posts, accounts } = data.read(home(entry(tweet('101', MIRA))));
    expect(posts).toEqual([
      {
        network: 'x',
        id: '101',
        url: 'https://x.com/mira_vell/status/101',
        author: {
          stableId: '9900',
          handle: 'mira_vell',
          name: 'Name of mira_vell',
          url: 'https://x.com/mira_vell',
          followers: 1234,
          followed: true,
        },
        coAuthors: [],
        publishedAt: '2026-10-03T08:15:00.000Z',
        text: 'words of 101',
        lang: 'en',
        hashtags: [],
        mentions: [],
        links: [],
        labels: [],
        place: 'feed',
        extent: 'whole',
      },
    ]);
    expect(accounts).toEqual([{ network: 'x', ...posts[0]?.author }]);
  });

  it('reads accounts of the schema before 2025, and knows no follow state where there is none', () => {
    const old = {
      rest_id: '7',
      legacy: { name: 'Old', screen_name: 'old_one', followers_count: 42 },
    };
    const { accounts } = data.read(home(entry(tweet('1', old))));
    expect(accounts).toMatchObject([{ handle: 'old_one', followers: 42, followed: null }]);
    const followed = { ...old, legacy: { ...old.legacy, following: true } };
    expect(data.read(followed).accounts).toMatchObject([{ followed: true }]);
  });

  it('opens the wrapper of posts with limited visibility', () => {
    const wrapped = { __typename: 'TweetWithVisibilityResults', tweet: tweet('102', MIRA) };
    expect(ids(home(entry(wrapped, {}, 'tweet-102')))).toEqual(['102']);
  });

  it('reads a repost as the post it repeats, by its own author', () => {
    const repeated = tweet('103', LAMP);
    const repost = tweet('200', MIRA, {
      full_text: 'RT @nordlamp: words',
      retweeted_status_result: { result: repeated },
    });
    const { posts } = data.read(home(entry(repost), entry(repeated)));
    expect(posts.map((post) => [post.id, post.author?.handle])).toEqual([['103', 'nordlamp']]);
  });

  it('leaves out a repost whose post is withheld', () => {
    expect(ids(home(entry(tweet('200', MIRA, { retweeted_status_result: {} }))))).toEqual([]);
  });

  it('leaves a quoted post out, unless it also stands for itself', () => {
    const quoted = tweet('104', LAMP, { full_text: 'buy it' });
    const quoting = tweet('105', MIRA, {}, { quoted_status_result: { result: quoted } });
    expect(ids(home(entry(quoting)))).toEqual(['105']);
    expect(ids(home(entry(quoting), entry(quoted)))).toEqual(['105', '104']);
    expect(data.read(home(entry(quoting))).posts[0]?.text).toBe('words of 105');
  });

  it.each([
    [{ data: { threaded_conversation_with_injections_v2: {} } }, 'post'],
    [{ data: { user: { result: {} } } }, 'profile'],
    [{ data: { search_by_raw_query: {} } }, 'search'],
    [{ data: { list: {} } }, 'list'],
    [{ data: { home: {} } }, 'feed'],
    [{}, 'feed'],
  ])('tells the place by the name of the answer: %j', (document, place) => {
    const json = { ...document, entries: [entry(tweet('1', MIRA))] };
    expect(data.read(json).posts[0]?.place).toBe(place);
  });
});

describe('what X says of a post', () => {
  const labels = (json: unknown) =>
    data.read(json).posts.map((post) => [post.id, post.labels.map((label) => label.kind)]);

  it('finds an advertisement by the metadata beside it, and only that one', () => {
    const json = home(
      entry(tweet('1', MIRA)),
      entry(tweet('2', LAMP), { promotedMetadata: { impressionId: 'a' } }),
      entry(tweet('3', MIRA), { promotedMetadata: null }),
    );
    expect(labels(json)).toEqual([
      ['1', []],
      ['2', ['platform-ad']],
      ['3', []],
    ]);
  });

  it('finds it by the id of its entry, alone in a list or inside a thread', () => {
    const json = home(entry(tweet('1', LAMP), {}, 'promoted-tweet-1-ab'), {
      entryId: 'conversationthread-9',
      content: {
        items: [
          entry(tweet('8', MIRA), {}, 'conversationthread-9-tweet-8'),
          entry(tweet('9', LAMP), {}, 'conversationthread-9-promoted-tweet-9'),
        ],
      },
    });
    expect(labels(json)).toEqual([
      ['1', ['platform-ad']],
      ['8', []],
      ['9', ['platform-ad']],
    ]);
  });

  it('gives the mark to the post that is paid for, not to one it quotes', () => {
    const quoted = tweet('5', MIRA);
    const ad = tweet('6', LAMP, {}, { quoted_status_result: { result: quoted } });
    expect(labels(home(entry(ad, { promotedMetadata: {} }), entry(quoted)))).toEqual([
      ['6', ['platform-ad']],
      ['5', []],
    ]);
  });

  it('reads the creator\'s own disclosure, and nothing but "true"', () => {
    const disclosed = (value: unknown) => ({
      content_disclosure: { advertising_disclosure: { is_paid_promotion: value } },
    });
    const json = home(
      entry(tweet('1', MIRA, {}, disclosed(true))),
      entry(tweet('2', MIRA, {}, disclosed(false))),
      entry(tweet('3', MIRA, {}, disclosed('no'))),
    );
    expect(labels(json)).toEqual([
      ['1', ['paid-partnership']],
      ['2', []],
      ['3', []],
    ]);
  });
});

describe('whatever it is given', () => {
  const key = fc.constantFrom(
    ...[
      'data',
      'rest_id',
      'legacy',
      'full_text',
      'core',
      'user_results',
      'result',
      'tweet_results',
    ],
    ...[
      'screen_name',
      'entities',
      'urls',
      'url',
      'display_url',
      'expanded_url',
      'display_text_range',
    ],
    ...['card', 'binding_values', 'key', 'value', 'string_value', 'note_tweet', 'promotedMetadata'],
    ...['quoted_status_result', 'entryId', 'hashtags', 'text', '__proto__', 'lang', 'created_at'],
  );
  const leaf = fc.oneof(
    fc.constantFrom(
      '1',
      'unified_card',
      'card_url',
      '{"url_data":{"url":"a:b"}}',
      'https://t.co/a',
    ),
    fc.string(),
    fc.integer(),
    fc.constant(null),
    fc.boolean(),
  );
  const { json } = fc.letrec((tie) => ({
    json: fc.oneof(
      { maxDepth: 9 },
      leaf,
      fc.array(tie('json'), { maxLength: 3 }),
      fc.dictionary(key, tie('json'), { maxKeys: 6 }),
    ),
  }));

  const expectValid = (document: unknown) => validPosts(data, document);

  it('never throws, and gives valid posts only', () => {
    fc.assert(fc.property(json, (document) => void expectValid(document)));
  });

  it('keeps one post a post, whatever stands in its fields', () => {
    fc.assert(
      fc.property(json, json, json, json, (entities, card, note_tweet, author) => {
        const legacy = { entities, created_at: author, lang: card };
        const hostile = tweet('55', { rest_id: '1', core: author }, legacy, { card, note_tweet });
        const shown = expectValid(home(entry(hostile))).filter((post) => post.id === '55');
        expect(shown).toHaveLength(1);
      }),
    );
  });

  it('bounds names and lists', () => {
    const long = 'n'.repeat(10_000);
    const tags = Array.from({ length: 5000 }, (_, i) => ({ text: `tag${i}` }));
    const json = tweet('1', user('mira_vell', { core: { screen_name: 'mira_vell', name: long } }), {
      full_text: 'a'.repeat(1_500_000),
      entities: { hashtags: [...tags, { text: long }] },
    });
    expectValid(home(entry(json)));
  });

  it('stays fast on a megabyte of nested promotion and of short links', () => {
    expectLinear((size) => {
      let nested: unknown = tweet('1', MIRA, { full_text: 'https://t.co/'.repeat(40 * size) });
      for (let i = 0; i < 50; i++)
        nested = { promotedMetadata: {}, entryId: 'promoted', in: nested };
      const wide = Array.from({ length: size }, () => ({ promotedMetadata: {}, a: [{}, {}, {}] }));
      expectValid([nested, wide]);
    }, 500);
  });
});

const CAPTURES = new URL('../../../../../shared/captures/x/', import.meta.url);
const captured = existsSync(CAPTURES);
if (!captured) process.stdout.write(`skipped: no captures at ${CAPTURES.pathname}\n`);

describe.skipIf(!captured)('the captured documents', () => {
  const read = (name: string) =>
    data.read(JSON.parse(readFileSync(new URL(name, CAPTURES), 'utf8'))).posts;

  it('holds 21 posts of a profile, no advertisement', () => {
    const posts = read('user-tweets.json');
    expect(posts).toHaveLength(21);
    expect(new Set(posts.map((post) => post.id)).size).toBe(21);
    expect(posts.filter((post) => post.labels.length > 0)).toEqual([]);
    expect(new Set(posts.map((post) => post.place))).toEqual(new Set(['profile']));
    expect(posts.filter((post) => /^RT @|&amp;|https:\/\/t\.co\//.test(post.text ?? ''))).toEqual(
      [],
    );
  });

  it('holds one promoted post in the thread of 2024', () => {
    const posts = read('tweet-detail-promoted.json');
    expect(posts).toHaveLength(12);
    expect(posts.filter((post) => post.labels.length > 0)).toHaveLength(1);
  });

  it('holds where a composed card leads, and no advertisement', () => {
    const posts = read('link-card.json');
    expect(posts[0]?.links).toHaveLength(1);
    expect(posts.flatMap((post) => post.labels)).toEqual([]);
  });
});
