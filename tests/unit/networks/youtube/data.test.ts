import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { AccountFactsSchema, type Post, PostSchema } from '../../../../src/model/post.ts';
import { data } from '../../../../src/networks/youtube/data.ts';
import { expectLinear } from '../../linear.ts';
import {
  browse,
  byline,
  channelPage,
  LAMP,
  lockup,
  overlay,
  player,
  QUILL,
  row,
  simple,
  VELL,
  videoRenderer,
  watchPage,
} from './documents.ts';

const ID = 'kettles_-01';
const only = (json: unknown) => data.read(json).posts[0];
const ids = (json: unknown) => data.read(json).posts.map((post) => post.id);

describe('a video by its player', () => {
  it('has all words, the exact date, the links, the channel', () => {
    expect(data.read(player(ID)).posts).toEqual([
      {
        network: 'youtube',
        id: ID,
        url: `https://www.youtube.com/watch?v=${ID}`,
        author: {
          stableId: QUILL,
          handle: 'tomasquill',
          name: 'Tomas Quill',
          url: 'https://www.youtube.com/@tomasquill',
          followers: null,
          followed: null,
        },
        coAuthors: [],
        publishedAt: '2026-09-12T08:00:00.000Z',
        text: 'Kettles, ranked\nNine kettles. #tea\nhttps://kettleandco.example/tomas?ref=quill.',
        lang: null,
        hashtags: ['tea'],
        mentions: [],
        links: ['https://kettleandco.example/tomas?ref=quill'],
        labels: [],
        place: 'post',
        extent: 'whole',
      },
    ] satisfies Post[]);
  });

  it('carries the creator label in the words shown, or by its name where none are', () => {
    const words = only(player(ID, { paidContentOverlay: overlay('Bevat betaalde promotie') }));
    expect(words?.labels).toEqual([
      { kind: 'paid-partnership', text: 'Bevat betaalde promotie', brand: null },
    ]);
    const bare = only(player(ID, { paidContentOverlay: overlay() }));
    expect(bare?.labels).toMatchObject([{ text: 'paidContentOverlayRenderer' }]);
  });

  it('has no label by the setting that every page has, nor by the name in a list of names', () => {
    const config = {
      ...player(ID),
      config: { disablePaidContentOverlay: true },
      responseContext: { preloadMessageNames: ['paidContentOverlayRenderer'] },
      paidContentOverlay: {},
    };
    expect(only(config)?.labels).toEqual([]);
  });

  it('keeps the label with its own video', () => {
    const both = [
      { playerResponse: player('aaaaaaaaaaa', { paidContentOverlay: overlay('Ad') }) },
      { playerResponse: player('bbbbbbbbbbb') },
    ];
    expect(data.read(both).posts.map(({ id, labels }) => [id, labels.length])).toEqual([
      ['aaaaaaaaaaa', 1],
      ['bbbbbbbbbbb', 0],
    ]);
  });

  it('is read from the data of a Short, with the handle from around it', () => {
    const short = {
      replacementEndpoint: { reelWatchEndpoint: { videoId: ID } },
      overlay: {
        reelPlayerOverlayRenderer: {
          bar: {
            reelChannelBarViewModel: { channelName: byline('@tomasquill', QUILL, '/@tomasquill') },
          },
          title: { shortsVideoTitleViewModel: { text: { content: 'Kettles, ranked' } } },
        },
      },
      playerResponse: { ...player(ID), microformat: {} },
    };
    expect(only(short)).toMatchObject({
      url: `https://www.youtube.com/shorts/${ID}`,
      author: { handle: 'tomasquill', stableId: QUILL },
      place: 'short-video',
      extent: 'whole',
    });
  });
});

describe('a video by the page around the player', () => {
  it('has description, day, subscribers and whether the user follows', () => {
    const { posts, accounts } = data.read(watchPage(ID));
    const author = {
      stableId: QUILL,
      handle: 'tomasquill',
      name: 'Tomas Quill',
      url: 'https://www.youtube.com/@tomasquill',
      followers: 1_230_000,
      followed: true,
    };
    expect(posts).toMatchObject([
      {
        id: ID,
        author,
        publishedAt: '2026-09-12T00:00:00.000Z',
        text: 'Kettles, ranked\nNine kettles, with @miravell: https://kettleandco.example/tom...',
        mentions: ['miravell'],
        links: ['https://kettleandco.example/tomas?ref=quill'],
        labels: [],
        extent: 'whole',
      },
    ]);
    expect(accounts).toEqual([{ network: 'youtube', ...author }]);
  });

  it('reads the label from the second place that it may stand in', () => {
    const playerOverlays = {
      playerOverlayRenderer: { playerDisclosure: overlay('유료 광고 포함') },
    };
    expect(only(watchPage(ID, { playerOverlays }))?.labels).toMatchObject([
      { kind: 'paid-partnership', text: '유료 광고 포함' },
    ]);
  });

  it('is one post where player and page come in one answer; the player has the better words', () => {
    const answer = [
      { playerResponse: player(ID, { paidContentOverlay: overlay('Ad') }) },
      { watchNextResponse: watchPage(ID) },
    ];
    const { posts } = data.read(answer);
    expect(posts).toHaveLength(1);
    expect(posts[0]).toMatchObject({ publishedAt: '2026-09-12T08:00:00.000Z', place: 'post' });
    expect(posts[0]?.text).toContain('#tea');
    expect(posts[0]?.author?.followers).toBe(1_230_000);
    expect(posts[0]?.labels).toHaveLength(1);
  });

  it('names all who made it, by the dialog that lists them', () => {
    const collaborator = (name: string, id: string, subtitle: string) => ({
      listItemViewModel: {
        title: {
          content: name,
          commandRuns: [{ onTap: { innertubeCommand: browse(id, `/channel/${id}`) } }],
        },
        subtitle: { content: subtitle },
      },
    });
    const dialog = {
      showDialogCommand: {
        listItems: [
          collaborator(
            'Tomas Quill',
            QUILL,
            '\u200e\u2068@tomasquill\u2069 • \u20681.23M subscribers\u2069',
          ),
          collaborator('Mira Vell', VELL, '\u200e\u2068@miravell\u2069 • \u206812,4 B abone\u2069'),
        ],
      },
    };
    const document = watchPage(ID);
    const secondary = document.contents.twoColumnWatchNextResults.results.contents[1];
    Object.assign(secondary?.videoSecondaryInfoRenderer?.owner ?? {}, {
      videoOwnerRenderer: { attributedTitle: { content: 'two' }, navigationEndpoint: dialog },
    });
    const post = only(document);
    expect(post?.author).toMatchObject({
      handle: 'tomasquill',
      name: 'Tomas Quill',
      followed: true,
    });
    expect(post?.coAuthors).toMatchObject([
      { handle: 'miravell', stableId: VELL, followers: 12_400, followed: null },
    ]);
  });

  it('does not take a comment, an end card or a product for a video', () => {
    const more = {
      microformat: { microformatDataRenderer: { videoDetails: { comments: [{ text: '#ad' }] } } },
      endScreen: { endScreenVideoRenderer: { videoId: 'eeeeeeeeeee', title: simple('Next') } },
      shelf: { merchandiseItemRenderer: { title: 'Mug', videoId: 'mmmmmmmmmmm' } },
    };
    expect(ids(watchPage(ID, more))).toEqual([ID]);
  });
});

describe('lists of videos', () => {
  const avatar = {
    decoratedAvatarViewModel: {
      rendererContext: {
        commandContext: { onTap: { innertubeCommand: browse(VELL, '/@miravell') } },
      },
    },
  };

  it('reads the newer model with the channel behind the picture', () => {
    const tile = lockup('aaaaaaaaaaa', 'Tea #green', {}, [
      row('Mira Vell'),
      row('9 views', '1 day ago'),
    ]);
    Object.assign(tile.lockupViewModel.metadata.lockupMetadataViewModel, { image: avatar });
    expect(only({ contents: [tile] })).toMatchObject({
      id: 'aaaaaaaaaaa',
      author: { stableId: VELL, handle: 'miravell', name: 'Mira Vell' },
      publishedAt: null,
      text: 'Tea #green',
      hashtags: ['green'],
      place: 'feed',
      extent: 'part',
    });
  });

  it('reads the older renderers, and handles in any script', () => {
    const thai = { ownerText: byline('นายโคม', LAMP, '/@%E0%B8%99%E0%B8%B2%E0%B8%A2') };
    const document = {
      estimatedResults: '2',
      contents: [
        videoRenderer('aaaaaaaaaaa', 'One', thai),
        { gridVideoRenderer: { videoId: 'bbbbbbbbbbb', title: simple('Two') } },
        { reelItemRenderer: { videoId: 'ccccccccccc', headline: simple('Three') } },
      ],
    };
    expect(data.read(document).posts).toMatchObject([
      { author: { handle: 'นาย', stableId: LAMP }, place: 'search' },
      { author: null, text: 'Two' },
      { author: null, text: 'Three' },
    ]);
  });

  it('leaves out playlists, mixes and channels of the same model', () => {
    const types = ['PLAYLIST', 'CHANNEL', 'ALBUM'].map((type) =>
      lockup('aaaaaaaaaaa', type, { contentType: `LOCKUP_CONTENT_TYPE_${type}` }),
    );
    expect(ids([...types, lockup('PLaaaaaaaaaaa', 'list')])).toEqual([]);
  });

  it("gives a channel's own list to the channel, and no one else's", () => {
    const short = {
      shortsLockupViewModel: {
        onTap: { innertubeCommand: { reelWatchEndpoint: { videoId: 'ccccccccccc' } } },
        overlayMetadata: { primaryText: { content: 'In six seconds' } },
      },
    };
    const tiles = [
      lockup('aaaaaaaaaaa', 'Own', {}, [row('9 views', '1 day ago')]),
      lockup('bbbbbbbbbbb', 'Of another', {}, [row('Somebody'), row('9 views')]),
      short,
      videoRenderer('ddddddddddd', 'Of Mira'),
      // "Members only" stands in a row of its own.
      lockup('eeeeeeeeeee', 'Own, for members', {}, [row('9 views'), { badges: [{}] }]),
    ];
    const { posts, accounts } = data.read(channelPage(tiles, ['8.84K subscribers', '258 videos']));
    expect(posts.map((post) => [post.author?.handle, post.place])).toEqual([
      ['tomasquill', 'profile'],
      [undefined, 'profile'],
      ['tomasquill', 'profile'],
      ['miravell', 'profile'],
      ['tomasquill', 'profile'],
    ]);
    expect(accounts).toMatchObject([{ handle: 'tomasquill', stableId: QUILL, followers: 8840 }]);
  });

  it('reads no subscribers where a channel hides them', () => {
    const { accounts } = data.read(channelPage([], ['258 videos']));
    expect(accounts).toMatchObject([{ handle: 'tomasquill', followers: null }]);
  });

  it('reads subscribers of a search result, also where the handle stands in their place', () => {
    const channelRenderer = {
      channelId: LAMP,
      title: simple('Nordlamp'),
      navigationEndpoint: browse(LAMP, '/@nordlamp'),
      subscriberCountText: simple('@nordlamp'),
      videoCountText: simple('구독자 12.3만명'),
    };
    expect(data.read({ contents: [{ channelRenderer }] }).accounts).toMatchObject([
      { handle: 'nordlamp', name: 'Nordlamp', followers: 123_000 },
    ]);
  });

  it('takes the follow state of the newer button from the entity that keeps it', () => {
    const document = {
      button: { channelId: VELL, stateEntityStoreKey: 'key', isSignedOut: false },
      updates: [{ payload: { subscriptionStateEntity: { key: 'key', subscribed: true } } }],
      tile: videoRenderer('aaaaaaaaaaa', 'One'),
    };
    expect(only(document)?.author).toMatchObject({ handle: 'miravell', followed: true });
  });
});

describe('ads', () => {
  const slot = (renderingContent: object) => ({
    adSlotRenderer: {
      fulfillmentContent: { fulfilledLayout: { inFeedAdLayoutRenderer: { renderingContent } } },
    },
  });

  it('are the videos in an ad slot, with the words of the badge', () => {
    const badge = {
      metadataBadgeRenderer: { style: 'BADGE_STYLE_TYPE_AD', label: 'Gesponsord' },
    };
    const ad = slot({
      promotedVideoRenderer: {
        videoId: 'aaaaaaaaaaa',
        title: simple('Light that follows you'),
        longBylineText: byline('Nordlamp', LAMP, '/@nordlamp'),
        badges: [badge],
      },
    });
    const { posts } = data.read({ contents: [ad, videoRenderer('bbbbbbbbbbb', 'Sponsored')] });
    expect(posts).toMatchObject([
      {
        author: { handle: 'nordlamp' },
        labels: [{ kind: 'platform-ad', text: 'Gesponsord', brand: null }],
      },
      { text: 'Sponsored', labels: [] },
    ]);
  });

  it('have a model of their own beside their title, in a slot or not', () => {
    const metadata = {
      lockupMetadataViewModel: {},
      feedAdMetadataViewModel: { adBadge: { adBadgeViewModel: { label: { content: 'Ad' } } } },
    };
    const tile = { lockupViewModel: { contentId: 'aaaaaaaaaaa', metadata } };
    expect(only(tile)).toMatchObject({ author: null, labels: [{ text: 'Ad' }] });
    expect(only(slot(tile))).toMatchObject({ labels: [{ kind: 'platform-ad', text: 'Ad' }] });
  });

  it('among Shorts are told by their address', () => {
    const entry = (videoId: string, isAd: boolean) => ({
      command: { reelWatchEndpoint: { videoId, adClientParams: { isAd } } },
    });
    const { posts } = data.read({
      entries: [entry('aaaaaaaaaaa', true), entry('bbbbbbbbbbb', false)],
    });
    expect(posts).toMatchObject([
      { id: 'aaaaaaaaaaa', author: null, labels: [{ kind: 'platform-ad' }] },
    ]);
  });
});

describe('anything else', () => {
  const seeds = [
    player(ID, { paidContentOverlay: overlay('Ad') }),
    watchPage(ID, {}, [lockup('aaaaaaaaaaa', 'Tea', {}, [row('x')])]),
    channelPage([videoRenderer('bbbbbbbbbbb', 'One')], ['8K subscribers', '1 video']),
  ];
  const isValid = (json: unknown) => {
    const { posts, accounts } = data.read(json);
    return (
      posts.every((post) => v.is(PostSchema, post)) &&
      accounts.every((account) => v.is(AccountFactsSchema, account))
    );
  };

  it('gives well formed facts, and never throws, on any JSON', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 6 }), isValid));
  });

  it('survives any one value of a real shape being another', () => {
    const paths = seeds.flatMap((seed) => pathsIn(seed).map((path) => ({ seed, path })));
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), ({ seed, path }, value) => {
        return isValid(replaced(seed, path, value));
      }),
      { numRuns: 500 },
    );
  });

  it('takes no author from a player whose channel has no id of a channel', () => {
    const post = player(ID);
    Object.assign(post.videoDetails, { channelId: 'a'.repeat(5000) });
    expect(isValid(post)).toBe(true);
    expect(only(post)?.author).toBeNull();
    Object.assign(post.microformat.playerMicroformatRenderer, { externalChannelId: VELL });
    expect(only(post)?.author).toMatchObject({ stableId: VELL, handle: 'tomasquill' });
  });

  it('stays inside the bounds of a post, however long the words', () => {
    const long = `${'#a1 '.repeat(3000)}${'https://x.example/'.repeat(9000)}`;
    const post = player(ID, { paidContentOverlay: overlay('w'.repeat(9000)) });
    Object.assign(post.videoDetails, { shortDescription: long, author: 'n'.repeat(9000) });
    expect(isValid(post)).toBe(true);
  });

  it('reads a large hostile document in linear time', () => {
    const nested = JSON.parse(
      `${'{"currentVideoEndpoint":{"watchEndpoint":{"videoId":"aaaaaaaaaaa"}},"a":'.repeat(50)}1${'}'.repeat(50)}`,
    );
    expectLinear((size) => {
      data.read(Array.from({ length: size }, () => nested));
      data.read(player(ID, { paidContentOverlay: overlay('( '.repeat(250 * size)) }));
    }, 500);
  });
});

function pathsIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...path, key]))];
}

function replaced(seed: unknown, [key, ...rest]: string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof seed !== 'object' || seed === null) return seed;
  const inner = replaced((seed as Record<string, unknown>)[key], rest, value);
  if (Array.isArray(seed)) return seed.map((item, index) => (String(index) === key ? inner : item));
  return { ...seed, [key]: inner };
}

describe('which answers are read', () => {
  it('those that load posts, accounts and players', () => {
    const wanted = [
      'browse?prettyPrint=false',
      'next',
      'player',
      'search',
      'get_watch',
      'reel/reel_item_watch',
    ];
    for (const path of wanted)
      expect(data.wants(`https://www.youtube.com/youtubei/v1/${path}`)).toBe(true);
    expect(data.wants('https://m.youtube.com/youtubei/v1/browse')).toBe(true);
    for (const url of [
      'https://www.youtube.com/youtubei/v1/log_event',
      'https://evil.example/youtubei/v1/browse',
      'https://www.youtube.com.evil.example/youtubei/v1/browse',
      'not a url',
    ])
      expect(data.wants(url)).toBe(false);
  });
});

const CAPTURES = new URL('../../../../../shared/captures/youtube/', import.meta.url);
const hasCaptures = existsSync(CAPTURES);
if (!hasCaptures) console.info('skipped: no ../shared/captures/youtube to read against');

describe.skipIf(!hasCaptures)('captures of 2026', () => {
  const capture = (name: string) =>
    data.read(JSON.parse(readFileSync(new URL(name, CAPTURES), 'utf8')));

  it('watch page: one whole video and twenty related, all with their channels, no labels', () => {
    const { posts } = capture('watch-next.json');
    expect(posts).toHaveLength(21);
    expect(posts.map((post) => post.extent)).toEqual(['whole', ...Array(20).fill('part')]);
    expect(posts.every((post) => post.author?.stableId?.startsWith('UC'))).toBe(true);
    expect(posts.every((post) => post.author?.name && post.text && post.labels.length === 0)).toBe(
      true,
    );
    expect(posts[0]?.author).toMatchObject({ followers: 25_400_000, followed: false });
    expect(posts[0]?.publishedAt).toBe('2018-06-19T00:00:00.000Z');
    expect(posts[0]?.links).toHaveLength(4);
  });

  it('channel: thirty videos of the channel, no labels', () => {
    const { posts, accounts } = capture('channel-videos.json');
    expect(posts).toHaveLength(30);
    expect(new Set(posts.map((post) => post.author?.handle)).size).toBe(1);
    expect(posts.every((post) => post.labels.length === 0 && post.place === 'profile')).toBe(true);
    expect(accounts).toMatchObject([{ followers: 8840 }]);
  });
});
