import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { data } from '../../../../src/networks/pinterest/data.ts';
import { validPosts } from '../valid.ts';

type Fields = Record<string, unknown>;
const ID = '801001000000000001';

const user = (username: string, fields: Fields = {}): Fields => ({
  id: `5${username.length}00`,
  username,
  full_name: `Name of ${username}`,
  ...fields,
});
/** A pin as resources have it (2019 to 2026); own words. */
const pin = (fields: Fields = {}): Fields => ({
  id: ID,
  type: 'pin',
  title: 'A shelf',
  grid_title: 'A shelf',
  description: 'for nine seedlings #balcony',
  link: 'https://gardenlog.example/shelf',
  created_at: 'Sun, 02 Nov 2025 09:00:00 +0000',
  is_promoted: false,
  promoter: null,
  sponsorship: null,
  native_creator: null,
  pinner: user('miravell'),
  ...fields,
});
const answer = (...pins: Fields[]) => ({ resource_response: { data: { results: pins } } });
const read = (fields: Fields = {}) => data.read(answer(pin(fields))).posts[0];

describe('which pins an answer holds', () => {
  it('reads a pin with its author, words and date', () => {
    expect(data.read(answer(pin())).posts).toEqual([
      {
        network: 'pinterest',
        id: ID,
        url: `https://www.pinterest.com/pin/${ID}/`,
        author: {
          stableId: '5800',
          handle: 'miravell',
          name: 'Name of miravell',
          url: 'https://www.pinterest.com/miravell/',
          followers: null,
          followed: null,
        },
        coAuthors: [],
        publishedAt: '2025-11-02T09:00:00.000Z',
        text: 'A shelf\nfor nine seedlings #balcony',
        lang: null,
        hashtags: ['balcony'],
        mentions: [],
        links: ['https://gardenlog.example/shelf'],
        labels: [],
        place: 'feed',
        extent: 'whole',
      },
    ]);
  });

  it("reads GraphQL's names, and the number within its ids", () => {
    const node = {
      __typename: 'Pin',
      id: btoa(`Pin:${ID}`),
      gridTitle: 'A shelf',
      description: ' ',
      closeupUnifiedDescription: 'for nine seedlings',
      isPromoted: true,
      createdAt: 'Sun, 02 Nov 2025 09:00:00 +0000',
      nativeCreator: {
        entityId: '77',
        username: 'runwithorla',
        fullName: 'Orla',
        followerCount: 9,
      },
      pinner: { id: btoa('User:78'), username: 'collector' },
    };
    const { posts, accounts } = data.read({ data: { v3GetPinQuery: { data: node } } });
    expect(posts).toMatchObject([
      {
        id: ID,
        text: 'A shelf\nfor nine seedlings',
        author: { stableId: '77', handle: 'runwithorla' },
      },
    ]);
    expect(posts[0]?.labels).toMatchObject([{ kind: 'platform-ad', text: 'is_promoted' }]);
    expect(accounts).toMatchObject([{ handle: 'runwithorla', followers: 9 }]);
  });

  it('finds the accounts of older pages apart from the pins', () => {
    const state = {
      pins: { [ID]: pin({ pinner: '555' }) },
      users: { 555: user('haneul', { id: '555' }) },
    };
    expect(data.read({ initialReduxState: state }).posts[0]?.author?.handle).toBe('haneul');
  });

  it('takes no board, account or comment for a pin, and no pin inside of one', () => {
    const board = { id: ID, type: 'board', name: 'Lamps', owner: user('miravell') };
    const comment = { id: ID, type: 'aggregatedcomment', text: 'nice', user: user('miravell') };
    const inner = pin({ id: '801001000000000002' });
    expect(data.read([board, comment, user('a_person')]).posts).toEqual([]);
    expect(
      data.read(answer(pin({ collection: [inner] }), pin())).posts.map(({ id }) => id),
    ).toEqual([ID]);
  });

  it('names who made a pin before who saved it', () => {
    expect(read({ native_creator: user('orla') })?.author?.handle).toBe('orla');
    expect(read({ closeup_attribution: user('shop_one') })?.author?.handle).toBe('shop_one');
    expect(read({ promoter: user('nordlamp') })?.author?.handle).toBe('miravell');
    expect(read({ promoter: user('nordlamp'), is_promoted: true })?.author?.handle).toBe(
      'nordlamp',
    );
  });
});

describe('what a pin says', () => {
  it('is read in part where an answer has no description', () => {
    expect(read({ description: undefined })?.extent).toBe('part');
    expect(read({ description: null })).toMatchObject({ extent: 'whole', text: 'A shelf' });
  });

  it('is not what the linked site says of itself', () => {
    const rich_summary = { display_description: 'Sponsored by Kettle #ad' };
    expect(read({ rich_summary, seo_description: '#ad' })?.text).not.toContain('#ad');
  });

  it("leads out by its link, the advertiser's and the affiliate one, to the web alone", () => {
    const links = {
      link: 'javascript:alert(1)',
      ad_destination_url: 'https://a.example/',
      affiliate_link: 'https://b.example/',
    };
    expect(read(links)?.links).toEqual(['https://a.example/', 'https://b.example/']);
    expect(read({ link: 'https://nl.pinterest.com/pin/1/' })?.links).toEqual([]);
  });
});

describe('what Pinterest says of a pin', () => {
  it.each([
    [{ is_promoted: true }, 'is_promoted'],
    [{ is_third_party_ad: true }, 'is_third_party_ad'],
    [{ pin_promotion_id: '2680000000001' }, 'pin_promotion_id'],
    [{ ad_destination_url: 'https://lamp.example/' }, 'ad_destination_url'],
  ])('is an advertisement by %j', (mark, text) => {
    expect(read({ ...mark, promoter: user('nordlamp') })?.labels).toEqual([
      { kind: 'platform-ad', text, brand: 'Name of nordlamp' },
    ]);
  });

  it.each([
    { is_promoted: 'true' },
    { is_promoted: 1 },
    { pin_promotion_id: '' },
    { promoter: user('nordlamp') },
    { is_downstream_promotion: true },
    { ad_match_reason: 3, shopping_flags: [2] },
    { sponsorship: {} },
    { sponsorship: 'x' },
    { sponsorship: { sponsor: user('nordlamp'), status: 'DENIED' } },
  ])('is nothing by %j', (mark) => {
    expect(read(mark)?.labels).toEqual([]);
  });

  it('is a paid partnership with the brand that the creator named', () => {
    expect(read({ sponsorship: { sponsor: user('deepwater') } })?.labels).toEqual([
      { kind: 'paid-partnership', text: 'sponsorship', brand: 'Name of deepwater' },
    ]);
    expect(read({ sponsorship: { id: '1' } })?.labels).toMatchObject([{ brand: null }]);
  });
});

describe('hostile answers', () => {
  const key = fc.constantFrom(
    ...[
      'id',
      'entityId',
      'type',
      'pinner',
      'native_creator',
      'promoter',
      'username',
      'description',
    ],
    ...[
      'title',
      'sponsorship',
      'sponsor',
      'link',
      'hashtags',
      'follower_count',
      '__proto__',
      'created_at',
    ],
  );
  const leaf = fc.oneof(
    fc.constantFrom(ID, btoa(`Pin:${ID}`), 'miravell', 'https://a.example/'),
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

  it('keeps one pin a pin, whatever stands in a field that is not needed', () => {
    const field = fc.constantFrom(
      'description',
      'link',
      'created_at',
      'sponsorship',
      'promoter',
      'hashtags',
    );
    fc.assert(
      fc.property(field, json, (name, value) => {
        expect(expectValid(answer(pin({ [name]: value }))).map(({ id }) => id)).toContain(ID);
      }),
    );
  });

  it('keeps what is far too long within bounds', () => {
    const long = 'x'.repeat(1_200_000);
    const [post] = expectValid(
      answer(pin({ description: long, pinner: user('miravell', { full_name: long }) })),
    );
    expect(post?.text).toHaveLength(1_000_000);
  });
});
