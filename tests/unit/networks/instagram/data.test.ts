import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { AccountFactsSchema, PostSchema } from '../../../../src/model/post.ts';
import { data } from '../../../../src/networks/instagram/data.ts';
import { expectLinear } from '../../linear.ts';
import { type Fields, homeFeed, legacyMedia, media, relay, TAKEN_AT, user } from './documents.ts';

const INES = user('ines.draws', { friendship_status: { following: true } });
const DATE = new Date(TAKEN_AT * 1000).toISOString();
const read = (json: unknown) => data.read(json).posts;
const ids = (json: unknown) => read(json).map((post) => post.id);
const only = (json: unknown) => {
  const posts = read(json);
  expect(posts).toHaveLength(1);
  return posts[0];
};

describe('a post', () => {
  it('is read with its author, date, caption and address', () => {
    const caption = { text: 'Ink on the table 🖋️\nwith @jo.frames #inktober' };
    expect(only(homeFeed({ media: media('DAbc-1_', INES, { caption }) }))).toEqual({
      network: 'instagram',
      id: 'DAbc-1_',
      url: 'https://www.instagram.com/p/DAbc-1_/',
      author: {
        stableId: '7710',
        handle: 'ines.draws',
        name: 'Name of ines.draws',
        url: 'https://www.instagram.com/ines.draws/',
        followers: null,
        followed: true,
      },
      coAuthors: [],
      publishedAt: DATE,
      text: 'Ink on the table 🖋️\nwith @jo.frames #inktober',
      lang: null,
      hashtags: ['inktober'],
      mentions: ['jo.frames'],
      links: [],
      labels: [],
      place: 'feed',
      extent: 'whole',
    });
  });

  it('of a grid that names its owner by id alone has no author', () => {
    const node = legacyMedia('B77', { id: '7710' });
    const { text, ...post } = only({ hashtag: { edges: [{ node }] } }) ?? {};
    expect(post).toMatchObject({ id: 'B77', author: null });
    expect(text).toBe('words of B77');
    expect(read(legacyMedia('B78', { id: '7710', username: 'no handle' }))).toEqual([]);
  });

  it('without a caption has no words; where the answer does not say, they are unknown', () => {
    expect(only(media('A1', INES, { caption: null }))).toMatchObject({ text: '', extent: 'whole' });
    const { caption: _, ...silent } = media('A2', INES);
    expect(only(silent)).toMatchObject({ text: null, extent: 'part' });
    const empty = legacyMedia('A3', INES, { edge_media_to_caption: { edges: [] } });
    expect(only(empty)).toMatchObject({ text: '', extent: 'whole' });
  });

  it('is a reel by its kind, and takes its date from its id where no other is given', () => {
    const reel = only(media('R1', INES, { product_type: 'clips', taken_at: undefined }));
    expect(reel?.url).toBe('https://www.instagram.com/reel/R1/');
    expect(reel?.publishedAt).toBe(DATE);
    expect(only(media('R2', INES, { taken_at: undefined, pk: '12' }))?.publishedAt).toBeNull();
  });

  it('names its co-authors, not itself, not those who have yet to agree', () => {
    const others = { coauthor_producers: [user('jo.frames'), INES, user('<b>')] };
    const pending = { invited_coauthor_producers: [user('not_yet')] };
    const post = only(media('C1', INES, { ...others, ...pending }));
    expect(post?.coAuthors.map(({ handle }) => handle)).toEqual(['jo.frames']);
  });

  it('is not one where the author has no real handle or the code no real form', () => {
    expect(
      ids([media('X1', user('a b')), media('X2', user('explore')), media('a/b', INES)]),
    ).toEqual([]);
  });
});

describe('the shapes of six years', () => {
  const post = media('S1', INES);
  const old = legacyMedia('S1', { ...INES, id: '99', pk: undefined });
  const shapes: Record<string, unknown> = {
    'app feed, 2022': { feed_items: [{ media_or_ad: post }] },
    'post page, 2021': { graphql: { shortcode_media: old } },
    'post page, 2024': { data: { xdt_shortcode_media: old } },
    'post page, 2025': { data: { xdt_api__v1__media__shortcode__web_info: { items: [post] } } },
    'post page, logged out': relay({ xig_polaris_media: { if_not_gated_logged_out: post } }),
    'suggested in the feed': homeFeed({ explore_story: { media: post }, media: null }),
    'list of reels': { items: [{ media: post }] },
    'Relay, with its answer as text': { __bbox: { result: { response: JSON.stringify(post) } } },
  };
  for (const [name, json] of Object.entries(shapes)) {
    it(`${name}`, () => {
      expect(only(json)).toMatchObject({
        id: 'S1',
        text: 'words of S1',
        publishedAt: DATE,
        author: { handle: 'ines.draws' },
        place: 'feed',
      });
    });
  }

  const edges = (node: Fields) => ({ edges: [{ node }] });
  const timelines: Record<string, unknown> = {
    'profile, 2021': { graphql: { user: { ...INES, edge_owner_to_timeline_media: edges(old) } } },
    'profile, 2024': {
      data: { xdt_api__v1__feed__user_timeline_graphql_connection: edges(post) },
    },
    'profile, 2026': relay({
      xig_user_by_username: { polaris_ordered_timeline_connection: edges(post) },
    }),
  };
  for (const [name, json] of Object.entries(timelines)) {
    it(`${name}: stands on a profile`, () => {
      expect(only(json)).toMatchObject({ id: 'S1', place: 'profile' });
    });
  }

  it('takes a post that guests are shown for that of the timeline it stands in', () => {
    const {
      user: _,
      taken_at,
      ...bare
    } = media('G1', INES, { __typename: 'XIGPolarisVideoMedia' });
    const timeline = (owner: Fields) =>
      only(
        relay({
          xig_user_by_username: { ...owner, polaris_ordered_timeline_connection: edges(bare) },
        }),
      );
    const shown = { id: 'G1', text: 'words of G1', publishedAt: DATE, place: 'profile' };
    expect(timeline(INES)).toMatchObject({ ...shown, author: { handle: 'ines.draws' } });
    expect(timeline({ pk: '7710', full_name: 'Ines' })).toMatchObject({ ...shown, author: null });
    const others = { ...bare, user: user('bob') };
    const json = { ...INES, polaris_ordered_timeline_connection: edges(others) };
    expect(only(json)?.author?.handle).toBe('bob');
  });
});

describe('what is no post of its own', () => {
  it('slides, comments and the post that one was made from', () => {
    const inside = {
      carousel_media: [{ code: 'Slide1', pk: '1', media_type: 1, user: INES, taken_at: TAKEN_AT }],
      preview_comments: [{ pk: '5', text: '#ad', user: user('troll'), created_at: TAKEN_AT }],
      clips_metadata: { mashup_info: { original_media: media('Origin1', user('other')) } },
      edge_web_media_to_related_media: { edges: [{ node: legacyMedia('Rel1', INES) }] },
    };
    const post = only(media('M1', INES, inside));
    expect(post).toMatchObject({ id: 'M1', text: 'words of M1', labels: [] });
  });

  it('a story, a mere reference, and a comment thread alone', () => {
    expect(
      ids([
        media('St1', INES, { product_type: 'story' }),
        media('St2', INES, { expiring_at: TAKEN_AT + 86_400 }),
        { code: 'Ref1', user: INES },
        { comments: [{ pk: '1', text: 'nice', user: INES }] },
      ]),
    ).toEqual([]);
  });

  it('but the posts of a timeline that hangs in a post are', () => {
    const author = user('hub', {
      polaris_ordered_timeline_connection: { edges: [{ node: media('T2', INES) }] },
    });
    const posts = read({ ad_id: '7', media: media('T1', author) });
    expect(posts.map(({ id, place }) => [id, place])).toEqual([
      ['T1', 'feed'],
      ['T2', 'profile'],
    ]);
    expect(posts.map(({ labels }) => labels.length)).toEqual([1, 0]);
  });
});

describe('labels', () => {
  it('a paid partnership names its partners', () => {
    const sponsors = [
      { sponsor: { username: 'ochre.paint' }, is_pending: false },
      { username: 'blue_paper' },
      { sponsor: { username: 'waiting' }, is_pending: true },
    ];
    const post = only(media('P1', INES, { is_paid_partnership: true, sponsor_tags: sponsors }));
    expect(post?.labels).toEqual([
      {
        kind: 'paid-partnership',
        text: 'is_paid_partnership',
        brand: 'ochre.paint, blue_paper',
      },
    ]);
  });

  it('also in the schema of 2021', () => {
    const edge_media_to_sponsor_user = {
      edges: [{ node: { sponsor: { id: '4', username: 'ochre.paint' } } }],
    };
    expect(only(legacyMedia('P2', INES, { edge_media_to_sponsor_user }))?.labels).toEqual([
      { kind: 'paid-partnership', text: 'sponsor_tags', brand: 'ochre.paint' },
    ]);
  });

  const ads: Record<string, unknown> = {
    ad: { node: { ad: { ad_id: '81' }, media: media('Ad1', INES) } },
    'ad with items': { node: { ad: { items: [media('Ad1', INES)] }, media: null } },
    ad_id: { media_or_ad: media('Ad1', INES, { ad_id: '81' }) },
    injected: { media_or_ad: media('Ad1', INES, { injected: { ad_id: '81', label: 'Ad' } }) },
    product_type: { node: { media: media('Ad1', INES, { product_type: 'ad' }) } },
    ad_action: { items: [media('Ad1', INES, { ad_action: 'shop_now' })] },
    link: {
      items: [media('Ad1', INES, { link: 'https://www.facebook.com/ads/ig_redirect/?d=1' })],
    },
  };
  for (const [mark, json] of Object.entries(ads)) {
    it(`an advertisement by its mark: ${mark}`, () => {
      const text = mark.split(' ')[0];
      expect(only(json)?.labels).toEqual([{ kind: 'platform-ad', text, brand: null }]);
    });
  }

  it('no mark of an ad that is empty, and none that stands beside another post', () => {
    const organic = media('O1', INES, { ad_id: '', ad: {}, injected: null, ad_action: null });
    const feed = homeFeed(
      { ad: { ad_id: '81' }, media: media('Ad1', user('brand_x')) },
      { ad: null, media: organic },
      { ad: { ad_id: null, tracking_token: '' }, media: media('O2', INES) },
    );
    expect(read(feed).map(({ id, labels }) => [id, labels.length])).toEqual([
      ['Ad1', 1],
      ['O1', 0],
      ['O2', 0],
    ]);
  });

  it('where an ad leads, the redirector opened', () => {
    const link = 'https://l.instagram.com/?u=https%3A%2F%2Fochre.example%2F&e=AT1';
    expect(only(media('L1', INES, { link }))?.links).toEqual(['https://ochre.example/']);
  });
});

describe('accounts', () => {
  const accounts = (json: unknown) => data.read(json).accounts;

  it('of a profile, with followers and whether they are followed', () => {
    const json = relay({
      xig_user_by_username: user('ines.draws', { follower_count: 48_211 }),
      other: user('ines.draws', { full_name: '', friendship_status: { following: false } }),
    });
    expect(accounts(json)).toEqual([
      {
        network: 'instagram',
        stableId: '7710',
        handle: 'ines.draws',
        name: 'Name of ines.draws',
        url: 'https://www.instagram.com/ines.draws/',
        followers: 48_211,
        followed: false,
      },
    ]);
  });

  it('of the schema of 2021; an id of 17 digits is another service’s', () => {
    const old = { id: '31', username: 'old.one', edge_followed_by: { count: 12 } };
    const meta = { id: '17841400000000001', username: 'new.one', follower_count: 3 };
    expect(accounts([old, meta])).toMatchObject([
      { handle: 'old.one', stableId: '31', followers: 12 },
      { handle: 'new.one', stableId: null, followers: 3 },
    ]);
  });

  it('leaves out those of whom it learns nothing', () => {
    expect(accounts(media('N1', user('plain')))).toEqual([]);
  });
});

describe('which answers are worth reading', () => {
  it.each([
    ['https://www.instagram.com/graphql/query', true],
    ['https://www.instagram.com/ajax/route-definition/', true],
    ['https://www.instagram.com/graphql/query/?query_hash=1', true],
    ['https://www.instagram.com/api/graphql', true],
    ['https://www.instagram.com/api/v1/feed/timeline/', true],
    ['https://i.instagram.com/api/v1/media/12/info/', true],
    ['https://www.instagram.com/api/v1/users/web_profile_info/?username=x', true],
    ['https://www.instagram.com/x/?__a=1&__d=dis', true],
    ['https://www.instagram.com/api/v1/direct_v2/inbox/', false],
    ['https://www.instagram.com/ajax/bz', false],
    ['https://instagram.com.evil.example/graphql/query', false],
    ['https://www.facebook.com/api/graphql', false],
    ['no address', false],
  ])('%s: %s', (url, wanted) => expect(data.wants(url)).toBe(wanted));
});

describe('hostile data', () => {
  it('never throws, and what is read is well formed', () => {
    const field = fc.constantFrom(
      ...['code', 'user', 'username', 'caption', 'text', 'taken_at', 'pk', 'ad', 'ad_id', 'link'],
      ...['sponsor_tags', 'coauthor_producers', 'response', 'edges', 'node', 'media', 'owner'],
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom('A1', 'ines', '{"code":"x"}', '3'.repeat(18)),
        fc.anything(),
        fc.dictionary(field, tie('tree')),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(field, tie('tree')).map((fields) => media('A1', INES, fields)),
      ),
    }));
    fc.assert(
      fc.property(tree, (json) => {
        const { posts, accounts } = data.read(json);
        for (const post of posts) v.parse(PostSchema, post);
        for (const account of accounts) v.parse(AccountFactsSchema, account);
      }),
      { numRuns: 500 },
    );
  });

  it('bounds what it keeps', () => {
    const long = media('H1', user('h', { full_name: 'n'.repeat(9000) }), {
      caption: { text: 'x'.repeat(1_200_000) },
      coauthor_producers: Array.from({ length: 300 }, (_, i) => user(`co${i}`)),
    });
    const post = only(long);
    expect(() => v.parse(PostSchema, post)).not.toThrow();
    expect(post?.coAuthors).toHaveLength(50);
  });

  it('reads megabytes in linear time', () => {
    expectLinear((size) => {
      const feed = homeFeed(
        ...Array.from({ length: size }, (_, i) => ({ ad: null, media: media(`B${i}`, INES) })),
      );
      expect(read(feed)).toHaveLength(size);
    }, 750);
  });
});

const CAPTURE = '../shared/captures/instagram/home-feed-2022.json';
const missing = !existsSync(CAPTURE);
if (missing) console.warn(`skipped: ${CAPTURE} is not here`);

describe.skipIf(missing)('a real home feed of 2022', () => {
  it('holds twelve posts by followed accounts but one, none of them an ad', () => {
    const posts = read(JSON.parse(readFileSync(CAPTURE, 'utf8')));
    expect(posts).toHaveLength(12);
    expect(posts.filter(({ author }) => author?.followed === true)).toHaveLength(11);
    expect(posts.filter(({ coAuthors }) => coAuthors.length === 1)).toHaveLength(1);
    for (const post of posts) {
      expect(post.labels).toEqual([]);
      expect(post.extent).toBe('whole');
      expect(post.publishedAt).not.toBeNull();
    }
  });
});
