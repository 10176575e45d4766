import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { data } from '../../../../src/networks/facebook/data.ts';
import { parseDocuments } from '../../../../src/networks/json.ts';
import { expectLinear } from '../../linear.ts';
import { validPosts } from '../valid.ts';
import { actor, edge, type Fields, feed, story } from './documents.ts';

const NADIA = actor('100', 'Nadia Fenn', { subscribe_status: 'IS_SUBSCRIBED' });
const KILN = actor('200', 'Kiln Oak');
const only = (json: unknown) => {
  const { posts } = data.read(json);
  expect(posts).toHaveLength(1);
  return posts[0];
};

describe('which posts a document holds', () => {
  it('believes a mark around one story, not one around a whole list', () => {
    const edges = [edge(story('71', NADIA, 'a')), edge(story('72', KILN, 'b'))];
    const marked = { data: { viewer: { sponsored_data: { ad_id: '9' }, news_feed: { edges } } } };
    expect(data.read(marked).posts.map(({ labels }) => labels)).toEqual([[], []]);
  });

  it("finds a search's advertisement by the role that stands beside it", () => {
    const result = (role: string, found: object) => ({
      node: { role },
      rendering_strategy: { view_model: { click_model: { story: found } } },
    });
    const edges = [
      result('SEARCH_ADS', story('71', KILN, 'a')),
      result('TOP_PUBLIC_POSTS', story('72', NADIA, 'b')),
    ];
    const { posts } = data.read({ data: { serpResponse: { results: { edges } } } });
    expect(posts.map(({ labels }) => labels.map(({ text }) => text))).toEqual([['role'], []]);
  });

  it('reads authors under the pseudonyms that guests are shown', () => {
    const url = 'https://www.facebook.com/people/Nadia-Fenn/pfbid02AbCdEf/';
    const nadia = { __typename: 'User', id: 'pfbid02AbCdEf', name: 'Nadia Fenn', url };
    expect(only(feed(edge(story('71', nadia, 'Repotted the fig'))))?.author).toMatchObject({
      handle: 'pfbid02AbCdEf',
      stableId: null,
      name: 'Nadia Fenn',
    });
  });

  it('reads a story from all its sections', () => {
    expect(only(feed(edge(story('71', NADIA, 'Repotted the #fig'))))).toEqual({
      network: 'facebook',
      id: '71',
      url: 'https://www.facebook.com/nadia.fenn/posts/71',
      author: {
        stableId: '100',
        handle: 'nadia.fenn',
        name: 'Nadia Fenn',
        url: 'https://www.facebook.com/nadia.fenn',
        followers: null,
        followed: true,
      },
      coAuthors: [],
      publishedAt: '2026-09-21T14:13:20.000Z',
      text: 'Repotted the #fig',
      lang: null,
      hashtags: ['fig'],
      mentions: [],
      links: [],
      labels: [],
      place: 'feed',
      extent: 'whole',
    });
  });

  it('reads several documents of one answer, also a part that came later', () => {
    const first = JSON.stringify(feed(edge(story('1', NADIA, 'one'))));
    const later = JSON.stringify({
      path: ['viewer', 'news_feed', 'edges', 1],
      data: edge(story('2', KILN, 'two')),
    });
    const posts = parseDocuments(`${first}\n${later}\n`).flatMap((json) => data.read(json).posts);
    expect(posts.map(({ id, text }) => [id, text])).toEqual([
      ['1', 'one'],
      ['2', 'two'],
    ]);
  });

  it('finds the id inside of the story where it is not given, and none in other ids', () => {
    const unnumbered = { ...story('33', NADIA, 'w'), post_id: undefined };
    expect(only(unnumbered)?.id).toBe('33');
    const versioned = { ...unnumbered, id: btoa('S:_I100:VK:44') };
    expect(only(versioned)?.id).toBe('44');
    expect(data.read({ ...unnumbered, id: 'feedback:33' }).posts).toEqual([]);
    expect(data.read({ ...unnumbered, id: '%%%' }).posts).toEqual([]);
  });

  it('tells no words from words that are not there', () => {
    expect(only(story('1', NADIA, null))).toMatchObject({ text: '', extent: 'whole' });
    const silent = { ...story('1', NADIA, 'x'), comet_sections: {}, actors: [NADIA] };
    expect(only(silent)).toMatchObject({ text: null, extent: 'part' });
  });

  it('leaves a shared post to its own author, and takes it alone where nothing was added', () => {
    const shared = story('5', KILN, 'Mugs that keep warm', { post_id: '5' });
    const quoting = story('6', NADIA, 'Look', {}, { attached_story: shared });
    expect(only(feed(edge(quoting)))).toMatchObject({ id: '6', text: 'Look' });
    const bare = story('7', NADIA, null, {}, { attached_story: shared });
    expect(only(feed(edge(bare)))).toMatchObject({ id: '5', author: { handle: 'kiln.oak' } });
    const section = {
      ...bare,
      attached_story: { __typename: 'Section', story: { attached_story: shared } },
    };
    expect(only(feed(edge(section)))).toMatchObject({ id: '5' });
  });

  it('names those who published together', () => {
    const both = story('8', NADIA, 'w', {}, { actors: [NADIA, KILN] });
    const post = only({ ...both, actors: [{ id: '100' }, { id: '200' }] });
    expect(post?.author?.handle).toBe('nadia.fenn');
    expect(post?.coAuthors.map(({ handle }) => handle)).toEqual(['kiln.oak']);
  });

  it.each([
    ['https://www.facebook.com/profile.php?id=100', '100'],
    ['https://www.facebook.com/people/Nadia-Fenn/100/', '100'],
    ['https://www.facebook.com/p/Nadia-Bakes-61550000000100/', '61550000000100'],
    [undefined, '100'],
  ])('knows an author without a name in the address: %s', (url, handle) => {
    expect(only(story('1', { ...NADIA, url }, 'w'))?.author).toMatchObject({
      handle,
      stableId: '100',
    });
  });

  it('opens links in words and previews, and knows whom the words mention', () => {
    const ranges = [
      { entity: { __typename: 'User', url: 'https://www.facebook.com/tessa.quill', id: '3' } },
      {
        entity: {
          __typename: 'ExternalUrl',
          url: 'https://l.facebook.com/l.php?u=https%3A%2F%2Fsoil.example%2F1&h=A',
        },
      },
    ];
    const attachment = {
      story_attachment_link_renderer: {
        attachment: { web_link: { url: 'https://shop.example/2' } },
      },
    };
    const content = {
      message: { text: 'thanks Tessa Quill', ranges },
      attachments: [
        { styles: attachment, media: { image: { uri: 'https://scontent.fbcdn.net/p.jpg' } } },
      ],
    };
    expect(only(story('1', NADIA, 'w', {}, content))).toMatchObject({
      mentions: ['tessa.quill'],
      links: ['https://soil.example/1', 'https://shop.example/2'],
    });
  });

  it('reads the part of a reel that comes later, under the address of its film', () => {
    const film = { __typename: 'Video', id: '4401', owner: { __typename: 'User', id: '100' } };
    const first = {
      creation_story: { id: btoa('S:_I100:VK:4401'), attachments: [{ media: film }] },
    };
    const footer = {
      sponsored_data: null,
      attachments: [{ media: film }],
      id: btoa('S:_I100:VK:4401'),
      post_id: '9901',
      creation_time: 1_790_000_000,
      actors: [NADIA],
      feedback: { id: 'x', comments: [{ message: { text: 'not hers' } }] },
      message: { text: 'Caramel in five minutes #ad', ranges: [] },
    };
    expect(data.read({ data: { video: first } }).posts).toEqual([]);
    expect(only({ path: ['video', 'creation_story'], data: footer })).toMatchObject({
      id: '9901',
      url: 'https://www.facebook.com/reel/4401',
      author: { handle: 'nadia.fenn' },
      publishedAt: '2026-09-21T14:13:20.000Z',
      text: 'Caramel in five minutes #ad',
      extent: 'whole',
    });
  });

  it('reads the words that stood with the film alone, but not those of a reel that is shared', () => {
    const reel = { id: btoa('S:_I100:6:6'), message: { text: 'Poured it #ad' } };
    const attached = (fb_shorts_story: object) => ({
      attachments: [{ styles: { attachment: { style_infos: [{ fb_shorts_story }] } } }],
    });
    const own = attached({ ...reel, post_id: '6' });
    expect(only(story('6', NADIA, null, {}, own))?.text).toBe('Poured it #ad');
    const others = attached({ ...reel, post_id: '7', sponsored_data: { ad_id: '1' } });
    expect(only(story('6', NADIA, null, {}, others))).toMatchObject({ text: '', labels: [] });
  });

  it('knows by the offer to follow that the author is not followed', () => {
    const title = (button: string) => ({
      title: { story: { comet_sections: { follow_button: { __typename: button } } } },
    });
    const follow = title('CometFeedStoryFollowButtonStrategy');
    expect(only(story('6', KILN, 'a', {}, follow))?.author?.followed).toBe(false);
    expect(only(story('6', NADIA, 'a', {}, follow))?.author?.followed).toBe(true);
    const other = title('CometFeedStoryCollabFollowButtonStrategy');
    expect(only(story('6', KILN, 'a', {}, other))?.author?.followed).toBe(null);
  });

  it.each([
    [{ path: ['node', 'timeline_list_feed_units', 'edges', 2] }, 'profile'],
    [{ data: { node: { timeline_list_feed_units: { edges: [] } } } }, 'profile'],
    [{ data: { node: { group_feed: {} } } }, 'list'],
    [{ data: { serpResponse: {} } }, 'search'],
    [{ data: {} }, 'feed'],
  ])('tells the place by the name of the list: %j', (document, place) => {
    expect(only({ ...document, more: story('1', NADIA, 'w') })?.place).toBe(place);
  });
});

describe('what Facebook says of a post', () => {
  const marks = (json: unknown) =>
    data.read(json).posts.map(({ id, labels }) => [id, labels.map(({ text }) => text).join()]);

  /** A line of a post's header, as its sections list them. */
  function header(line: string): Fields {
    return { comet_sections: { metadata: [{ __typename: `CometStory${line}LabelStrategy` }] } };
  }

  it('reads a paid partnership from the header, and no other line of it as one', () => {
    const paid = only(story('1', KILN, 'w', {}, header('PaidPartnership')));
    expect(paid?.labels).toMatchObject([{ kind: 'paid-partnership', brand: null }]);
    expect(only(story('1', KILN, 'w', {}, header('Recommendation')))?.labels).toEqual([]);
    const shared = story('5', KILN, 'Mugs', {}, header('PaidPartnership'));
    expect(only(story('6', NADIA, 'Look', {}, { attached_story: shared }))?.labels).toEqual([]);
  });

  it.each([
    ['sponsored_data', edge(story('1', KILN, 'w', { sponsored_data: { ad_id: '7' } }))],
    ['sponsored_data', edge(story('1', KILN, 'w', { sponsored_data: { client_token: 'a' } }))],
    ['th_dat_spo', edge(story('1', KILN, 'w', { th_dat_spo: { client_token: 'a' } }))],
    ['CometStorySponsoredLabelStrategy', edge(story('1', KILN, 'w', {}, header('Sponsored')))],
    [
      'CometStorySponsoredPoliticalLabelStrategy',
      edge(story('1', KILN, 'w', {}, header('SponsoredPolitical'))),
    ],
    ['SponsoredData', edge(story('1', KILN, 'w', { extra: { __typename: 'SponsoredData' } }))],
    ['category', edge(story('1', KILN, 'w'), { category: 'SPONSORED' })],
    ['role', { role: 'SEARCH_ADS', view_model: { story: story('1', KILN, 'w') } }],
  ])('finds an advertisement by %s, and only that one', (mark, paid) => {
    expect(marks(feed(edge(story('2', NADIA, 'w')), paid))).toEqual([
      ['2', ''],
      ['1', mark],
    ]);
  });

  it.each([null, {}, { ad_id: null }, 'x', false])(
    'takes sponsored_data %j for nothing',
    (value) => {
      for (const key of ['sponsored_data', 'th_dat_spo']) {
        expect(marks(feed(edge(story('1', NADIA, 'w', { [key]: value }))))).toEqual([['1', '']]);
      }
    },
  );

  it('gives the mark to the one who paid, not to the author of what is shared', () => {
    const shared = story('5', NADIA, 'Hello');
    const ad = story(
      '6',
      KILN,
      null,
      { sponsored_data: { ad_id: '7' } },
      { attached_story: shared },
    );
    expect(marks(feed(edge(ad)))).toEqual([['6', 'sponsored_data']]);
    const quoted = story('8', NADIA, 'Funny ad', {}, { attached_story: ad });
    expect(marks(feed(edge(quoted)))).toEqual([['8', '']]);
  });
});

describe('accounts', () => {
  it('reads follow states and followers, and leaves out accounts of which nothing is told', () => {
    const content = [
      { uri: 'https://www.facebook.com/kiln.oak/following/', text: { text: '63 following' } },
      {
        uri: 'https://www.facebook.com/kiln.oak/followers/',
        text: { text: '12,4 mil seguidores' },
      },
    ];
    const page = actor('200', 'Kiln Oak', { profile_social_context: { content } });
    const { accounts } = data.read([
      page,
      NADIA,
      actor('3', 'Nobody'),
      { id: '4', subscribe_status: 'CAN_SUBSCRIBE' },
    ]);
    expect(accounts).toMatchObject([
      { handle: 'kiln.oak', followers: 12_400, followed: null },
      { handle: 'nadia.fenn', followers: null, followed: true },
    ]);
  });

  it.each([
    ['12,5 B takipçi', 12_500],
    ['1,2 mil. sledujících', 1_200_000],
    ['1,2 mil. de urmăritori', 1_200_000],
    ['12 E követő', 12_000],
    ['12 mil seguidores', 12_000],
    ['1.2B followers', 1_200_000_000],
    ['フォロワー1.2万人', 12_000],
    ['٢٫٣ ألف متابع', 2300],
  ])('knows by its words how a number is shortened: %s', (words, followers) => {
    const content = [
      { uri: 'https://www.facebook.com/kiln.oak/followers/', text: { text: words } },
    ];
    const page = actor('200', 'Kiln Oak', { profile_social_context: { content } });
    expect(data.read(page).accounts).toMatchObject([{ followers }]);
  });

  it.each([
    ['IS_SUBSCRIBED', true],
    ['CAN_SUBSCRIBE', false],
    ['CANNOT_SUBSCRIBE', null],
    ['constructor', null],
  ])('%s', (subscribe_status, followed) => {
    expect(only(story('1', actor('1', 'A', { subscribe_status }), 'w'))?.author?.followed).toBe(
      followed,
    );
  });
});

describe('whatever it is given', () => {
  const key = fc.constantFrom(
    ...['__typename', 'id', 'post_id', 'comet_sections', 'content', 'story', 'actors', 'message'],
    ...[
      'text',
      'ranges',
      'entity',
      'url',
      'attachments',
      'attached_story',
      'sponsored_data',
      'node',
    ],
    ...[
      'category',
      'creation_time',
      'web_link',
      'profile_social_context',
      'uri',
      '__proto__',
      'name',
    ],
  );
  const leaf = fc.oneof(
    fc.constantFrom('Story', '7', 'SPONSORED', btoa('S:_I1:2:2'), '/a/posts/1', '/nadia', 'a:b'),
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

  it('keeps one story one post, whatever stands in its fields', () => {
    fc.assert(
      fc.property(json, json, json, (message, attachments, time) => {
        const content = { message, attachments, creation_time: time };
        const hostile = story('55', NADIA, 'w', {}, content);
        expect(expectValid(feed(edge(hostile))).filter(({ id }) => id === '55')).toHaveLength(1);
      }),
    );
  });

  it('reads stories without words that share each other, or one another 20,000 times', () => {
    const one = story('1', NADIA, null);
    one.attached_story = story('2', NADIA, null, { attached_story: one });
    expect(expectValid(feed(edge(one)))).toHaveLength(1);
    let chain = story('3', NADIA, null);
    for (let i = 0; i < 20_000; i++) chain = story('4', NADIA, null, { attached_story: chain });
    expect(expectValid(feed(edge(chain)))).toHaveLength(1);
  });

  it('bounds words, names and lists', () => {
    const long = 'n'.repeat(10_000);
    const tags = Array.from({ length: 3000 }, (_, i) => `#t${i}`).join(' ');
    const words = `#${'x'.repeat(9000)} ${tags} ${'a'.repeat(1_200_000)}`;
    expect(expectValid(story('1', actor('1', 'A', { name: long }), words))).toHaveLength(1);
  });

  it('stays fast on nested advertisements and on stories inside of stories', () => {
    let nested: unknown = story('1', NADIA, null);
    for (let i = 2; i < 50; i++) {
      nested = {
        category: 'SPONSORED',
        node: story(`${i}`, KILN, null, {}, { attached_story: nested }),
      };
    }
    expectLinear((size) => {
      const wide = Array.from({ length: size }, () => ({ category: 'SPONSORED', a: [{}, {}, {}] }));
      expectValid([nested, wide]);
    }, 500);
  });
});
