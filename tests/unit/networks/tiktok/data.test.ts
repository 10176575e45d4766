import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocuments } from '../../../../src/networks/json.ts';
import { data } from '../../../../src/networks/tiktok/data.ts';
import { validPosts } from '../valid.ts';
import { type Fields, ID, item, list, user } from './documents.ts';

const read = (fields: Fields = {}) => data.read(list(item(fields))).posts[0];
const labels = (fields: Fields) => read(fields)?.labels;

describe('a post', () => {
  it('is read with all its fields', () => {
    expect(data.read(list(item()))).toEqual({
      posts: [
        {
          network: 'tiktok',
          id: ID,
          url: `https://www.tiktok.com/@mira.vell/video/${ID}`,
          author: {
            stableId: '6900000000000000001',
            handle: 'mira.vell',
            name: 'Mira Vell',
            url: 'https://www.tiktok.com/@mira.vell',
            followers: 12345,
            followed: false,
          },
          coAuthors: [],
          publishedAt: '2026-10-03T08:15:01.000Z',
          text: 'Seven breakfasts, one pan #onepan with @tomasquill',
          lang: 'en',
          hashtags: ['onepan'],
          mentions: ['tomasquill'],
          links: [],
          labels: [],
          place: 'feed',
          extent: 'whole',
        },
      ],
      accounts: [
        expect.objectContaining({ network: 'tiktok', handle: 'mira.vell', followers: 12345 }),
      ],
    });
  });

  it('of photos has an address of its own, and its caption in paragraphs', () => {
    const contents = [
      { desc: 'Ten trees' },
      { desc: 'in ink #ink', textExtra: [{ hashtagName: 'ink' }] },
    ];
    expect(
      read({ imagePost: { images: [] }, desc: 'Ten trees in ink #ink', contents }),
    ).toMatchObject({
      url: `https://www.tiktok.com/@mira.vell/photo/${ID}`,
      text: 'Ten trees\nin ink #ink',
      hashtags: ['ink'],
    });
  });

  it('believes the marks of TikTok before the words: tags without a space between, names', () => {
    const textExtra = [
      { hashtagName: 'one', userUniqueId: '' },
      { hashtagName: 'two' },
      { hashtagName: '', userUniqueId: 'tomasquill' },
    ];
    expect(read({ desc: '#one#two by Tom', textExtra })).toMatchObject({
      hashtags: ['one', 'two'],
      mentions: ['tomasquill'],
    });
  });

  it('without a usable date is dated by its id', () => {
    expect(read({ createTime: 'soon' })?.publishedAt).toBe('2026-10-03T08:15:00.000Z');
    expect(read({ createTime: 'soon', id: '12345678' })?.publishedAt).toBeNull();
  });

  it('needs no caption, language or statistics', () => {
    const bare = { desc: '', textLanguage: 'un', authorStats: null, authorStatsV2: 3 };
    expect(read(bare)).toMatchObject({ text: '', lang: null, author: { followers: null } });
  });
});

describe('labels', () => {
  it('marks an advertisement by its record or its flag, and keeps where it leads', () => {
    const ad = { kind: 'platform-ad', brand: null };
    expect(labels({ isAd: true })).toEqual([{ ...ad, text: 'isAd' }]);
    const web_url = 'https://nordlamp.example/evening';
    const post = read({ ad_info: { ad_id: '1', web_url } });
    expect(post?.labels).toEqual([{ ...ad, text: 'ad_info' }]);
    expect(post?.links).toEqual([web_url]);
  });

  it('marks a paid partnership by version 2 of the label, with the brand', () => {
    const label = { kind: 'paid-partnership', text: 'adLabelVersion', brand: null };
    expect(labels({ adLabelVersion: 2, BAInfo: '' })).toEqual([label]);
    const named = { adLabelVersion: 2, BAInfo: 'kettleandco' };
    expect(labels(named)).toEqual([{ ...label, brand: 'kettleandco' }]);
    expect(labels({ ...named, isAd: true })).toHaveLength(2);
  });

  it.each([
    ['another version', { adLabelVersion: 1 }],
    ['the leave to advertise with a post', { adAuthorization: true }],
    ["the creator's own business", { brandOrganicType: 1001 }],
    ['a product to buy', { isECVideo: 1, anchors: [{ type: 33, keyword: 'Mug' }] }],
    [
      'an account that sells',
      { author: user('mira.vell', { ttSeller: true, isADVirtual: false }) },
    ],
    ['a brand without the label', { BAInfo: 'kettleandco' }],
    ['an empty record of an advertisement', { ad_info: {} }],
    ['a record that names no advertisement', { ad_info: { ad_id: '', web_url: '' } }],
    ['words in place of a flag', { isAd: 'true', ad_info: 'no' }],
  ])('is not given for %s', (_, fields) => expect(labels(fields)).toEqual([]));
});

describe('shapes', () => {
  const ids = (json: unknown) => data.read(json).posts.map(({ id }) => id);

  it('finds posts in answers of every kind, each once', () => {
    expect(ids(list(item(), item({ id: '7692352140135633512' }), item()))).toHaveLength(2);
    expect(ids({ item_list: [item()] })).toEqual([ID]);
    expect(
      ids({
        data: [
          { type: 4, user_list: [] },
          { type: 1, item: item() },
        ],
      }),
    ).toEqual([ID]);
    expect(ids({ __DEFAULT_SCOPE__: { 'webapp.updated-items': [item()] } })).toEqual([ID]);
  });

  it('knows the post of a page from posts of a list', () => {
    const page = { 'webapp.video-detail': { itemInfo: { itemStruct: item() } } };
    expect(data.read(page).posts).toMatchObject([{ id: ID, place: 'post' }]);
  });

  it('reads the lists of 2021 to 2023, where the author is a name beside the post', () => {
    const old = item({
      author: 'mira.vell',
      nickname: 'Mira',
      authorId: '69',
      authorStatsV2: null,
    });
    const json = {
      ItemModule: { [ID]: old },
      UserModule: {
        users: { 'mira.vell': user('mira.vell', { relation: 2 }) },
        stats: { 'mira.vell': { followerCount: 12300 } },
      },
    };
    const { posts, accounts } = data.read(json);
    expect(posts).toMatchObject([
      { author: { handle: 'mira.vell', name: 'Mira', followers: 12300 } },
    ]);
    expect(accounts).toMatchObject([{ handle: 'mira.vell', followers: 12300, followed: true }]);
  });

  it('reads a profile, the exact count before the rounded one', () => {
    const userInfo = {
      user: user('mira.vell', { relation: 1 }),
      stats: { followerCount: 12300 },
      statsV2: { followerCount: '12345' },
    };
    expect(data.read({ userInfo }).accounts).toEqual([
      {
        network: 'tiktok',
        stableId: '6900000000000000001',
        handle: 'mira.vell',
        name: 'Mira Vell',
        url: 'https://www.tiktok.com/@mira.vell',
        followers: 12345,
        followed: true,
      },
    ]);
  });

  it.each([
    [0, false],
    [1, true],
    [2, true],
    [3, null],
    [4, false],
    [6, false],
    [-1, null],
    ['1', null],
  ])('reads the relation %j as followed: %j', (relation, followed) => {
    const author = user('mira.vell', { relation });
    expect(read({ author })?.author?.followed).toBe(followed);
  });

  it('takes no live room, hashtag, sound or comment for a post', () => {
    expect(ids(list(item({ liveRoomInfo: {} })))).toEqual([]);
    expect(ids({ challenges: [{ id: '123456789', title: 'onepan', desc: '' }] })).toEqual([]);
    expect(ids({ music: { id: ID, title: 'sound', authorName: 'mira.vell' } })).toEqual([]);
    expect(ids({ comments: [{ cid: ID, text: 'nice', user: user('fan.one') }] })).toEqual([]);
  });
});

describe('whatever it is given', () => {
  const keys = [
    'id',
    'desc',
    'createTime',
    'author',
    'uniqueId',
    'nickname',
    'relation',
    'itemList',
  ];
  const more = ['textExtra', 'hashtagName', 'contents', 'ad_info', 'web_url', 'adLabelVersion'];
  const rest = ['users', 'stats', 'statsV2', 'followerCount', 'BAInfo', '__proto__', 'itemStruct'];
  const key = fc.constantFrom(...keys, ...more, ...rest, 'user', 'imagePost', 'textLanguage');
  const leaf = fc.oneof(
    fc.constantFrom(ID, 'mira.vell', '1791015300', 2, true, 'https://a.example/'),
    fc.string(),
    fc.integer(),
    fc.double(),
    fc.constant(null),
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
    const fields = ['textExtra', 'contents', 'ad_info', 'adLabelVersion', 'BAInfo', 'imagePost'];
    const others = ['authorStats', 'authorStatsV2', 'textLanguage', 'isAd', 'nickname'];
    const field = fc.constantFrom(...fields, ...others);
    fc.assert(
      fc.property(field, json, (name, value) => {
        expect(expectValid(list(item({ [name]: value }))).map(({ id }) => id)).toContain(ID);
      }),
    );
  });

  it('keeps what is far too long within bounds', () => {
    const long = 'x'.repeat(1_200_000);
    const [post] = expectValid(
      list(item({ desc: long, author: user('mira.vell', { nickname: long }), textLanguage: long })),
    );
    expect(post?.text).toHaveLength(1_000_000);
  });
});

const CAPTURE = new URL(
  '../../../../../shared/captures/tiktok/video-paid-partnership.html',
  import.meta.url,
);
const captured = existsSync(CAPTURE);
if (!captured) process.stdout.write(`skipped: no capture at ${CAPTURE.pathname}\n`);

describe.skipIf(!captured)('the captured page of December 2025', () => {
  it('holds the data of one post, a paid partnership that is no advertisement', () => {
    const script = /<script id="__UNIVERSAL_DATA_FOR_REHYDRATION__"[^>]*>(.*?)<\/script>/s;
    const [, body = ''] = script.exec(readFileSync(CAPTURE, 'utf8')) ?? [];
    const { posts, accounts } = data.read(parseDocuments(body)[0]);
    expect(posts).toHaveLength(1);
    expect(posts[0]).toMatchObject({ place: 'post', extent: 'whole', lang: 'es' });
    expect(posts[0]?.labels.map(({ kind }) => kind)).toEqual(['paid-partnership']);
    expect(posts[0]?.mentions).toHaveLength(2);
    expect(accounts).toMatchObject([{ followed: false }]);
    expect(accounts[0]?.followers).toBeGreaterThan(700_000);
  });
});
