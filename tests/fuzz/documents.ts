/** Answers of every network that has page data, with the fields that its reader looks for. */
import type { NetworkId } from '../../src/model/network.ts';
import { parseDocuments } from '../../src/networks/json.ts';
import type { Network } from '../../src/networks/network.ts';
import { pagesIn } from '../e2e/support/saved-pages.ts';
import * as bluesky from '../unit/networks/bluesky/documents.ts';
import * as facebook from '../unit/networks/facebook/documents.ts';
import * as instagram from '../unit/networks/instagram/documents.ts';
import * as tiktok from '../unit/networks/tiktok/documents.ts';
import * as x from '../unit/networks/x/documents.ts';
import * as youtube from '../unit/networks/youtube/documents.ts';

const LINK = 'https://oak.example/chair?ref=mira';

const meta = instagram.user('mira.vell', {
  follower_count: 12_300,
  friendship_status: { following: true },
});
const mediaFields = {
  is_paid_partnership: true,
  sponsor_tags: [{ sponsor: { username: 'oak', id: '5' } }],
  coauthor_producers: [instagram.user('tomas')],
  ad_id: '6100000000000',
};
const pinner = {
  id: '5800',
  username: 'miravell',
  full_name: 'Mira Vell',
  follower_count: 9,
  explicitly_followed_by_me: false,
};

const ANSWERS: Partial<Record<NetworkId, readonly unknown[]>> = {
  x: [
    x.home(
      x.entry(
        x.tweet(
          '1974000000000000055',
          x.user('mira_vell'),
          {
            full_text: '@tomas Chairs! #ad @oak https://t.co/abc &amp; more',
            display_text_range: [7, 50],
            entities: {
              hashtags: [{ text: 'ad' }],
              user_mentions: [{ screen_name: 'oak' }],
              urls: [{ url: 'https://t.co/abc', display_url: 'oak.example/…', expanded_url: LINK }],
              media: [{ url: 'https://t.co/pic' }],
            },
            quoted_status_permalink: { url: 'https://t.co/quo' },
          },
          {
            content_disclosure: { advertising_disclosure: { is_paid_promotion: true } },
            note_tweet: { note_tweet_results: { result: { text: 'Long words', entity_set: {} } } },
            card: {
              legacy: {
                binding_values: [
                  { key: 'card_url', value: { string_value: 'https://t.co/abc' } },
                  {
                    key: 'unified_card',
                    value: { string_value: `{"url_data":{"url":"${LINK}"}}` },
                  },
                ],
              },
            },
            quoted_status_result: { result: x.tweet('1974000000000000044', x.user('tomas')) },
          },
        ),
        { promotedMetadata: { impressionId: 'a' } },
      ),
      x.entry(x.tweet('1974000000000000066', x.user('nordlamp', { legacy: { name: 'N' } }))),
    ),
  ],
  instagram: [
    instagram.homeFeed(
      instagram.media('DKa1', meta, mediaFields),
      instagram.media('DKa2', instagram.user('nordlamp'), { product_type: 'clips' }),
    ),
    instagram.relay({ xdt: instagram.legacyMedia('DKa3', { ...meta, id: '771' }) }),
    { response: JSON.stringify(instagram.media('DKa4', meta)) },
  ],
  threads: [
    {
      data: {
        feedData: {
          edges: ['DKt1', 'DKt2'].map((code) => ({
            node: {
              text_post_app_thread: {
                thread_items: [
                  {
                    post: instagram.media(code, meta, {
                      ...mediaFields,
                      text_post_app_info: {
                        link_preview_attachment: { url: LINK },
                        text_fragments: {
                          fragments: [
                            { plaintext: 'Up ' },
                            { tag_fragment: { display_text: 'today' }, plaintext: '#today' },
                            { mention_fragment: { mentioned_user: { username: 'tomas' } } },
                            { link_fragment: { uri: LINK } },
                          ],
                        },
                        share_info: { reposted_post: null },
                      },
                    }),
                  },
                ],
              },
            },
          })),
        },
      },
    },
  ],
  facebook: [
    facebook.feed(
      facebook.edge(
        facebook.story(
          '1010000000000001',
          facebook.actor('61500001', 'Mira Vell', {
            subscribe_status: 'IS_SUBSCRIBED',
            profile_social_context: {
              content: [{ uri: '/mira.vell/followers', text: { text: '12K followers' } }],
            },
          }),
          'Chairs #ad',
          { sponsored_data: { ad_id: '1' } },
          {
            message: {
              text: 'Chairs with Oak #ad',
              ranges: [{ entity: { url: 'https://www.facebook.com/oak', external_url: LINK } }],
            },
            attachments: [{ web_link: { url: LINK }, external_url: LINK }],
          },
        ),
        { category: 'SPONSORED' },
      ),
      facebook.edge(facebook.story('1010000000000002', facebook.actor('9', 'Tomas'), null)),
    ),
  ],
  tiktok: [
    tiktok.list(
      tiktok.item({
        isAd: true,
        ad_info: { web_url: LINK },
        adLabelVersion: 2,
        BAInfo: 'oak',
        contents: [
          { desc: 'Pans', textExtra: [{ hashtagName: 'onepan', userUniqueId: 'tomasquill' }] },
        ],
      }),
      tiktok.item({ id: '7692352140135633512', author: 'tomas', nickname: 'T', imagePost: {} }),
    ),
    { userInfo: { user: tiktok.user('mira.vell'), stats: { followerCount: 5 } } },
  ],
  bluesky: [
    bluesky.timeline(
      bluesky.post(
        '3l5abcdefgh2k',
        bluesky.profile('mira.example', { followersCount: 5, viewer: { following: 'at://a' } }),
        {
          text: 'Chairs #ad @oak.example oak.example/chair',
          tags: ['ad'],
          facets: [
            {
              index: { byteStart: 7, byteEnd: 10 },
              features: [
                { $type: 'app.bsky.richtext.facet#tag', tag: 'ad' },
                { $type: 'app.bsky.richtext.facet#link', uri: LINK },
                { $type: 'app.bsky.richtext.facet#mention', did: 'did:plc:oak' },
              ],
            },
          ],
          embed: { $type: 'app.bsky.embed.external', external: { uri: LINK } },
        },
        { embed: { $type: 'app.bsky.embed.external#view', external: { uri: LINK } } },
      ),
    ),
  ],
  youtube: [
    youtube.watchPage(
      'abcdefghijk',
      youtube.player('abcdefghijk', { paidContentOverlay: youtube.overlay('Paid') }),
      [youtube.videoRenderer('bbbbbbbbbbb', 'Pans')],
    ),
    youtube.channelPage(
      [
        youtube.lockup('ccccccccccc', 'Pots', {}, [
          youtube.row('Mira Vell'),
          youtube.row('3 days ago'),
        ]),
        { adSlotRenderer: youtube.videoRenderer('ddddddddddd', 'Ad') },
        { reelWatchEndpoint: { videoId: 'eeeeeeeeeee', adClientParams: { isAd: true } } },
      ],
      ['1.2M subscribers', '33 videos'],
    ),
  ],
  pinterest: [
    {
      resource_response: {
        data: {
          results: [
            {
              id: '801001000000000001',
              type: 'pin',
              title: 'A shelf',
              grid_title: 'A shelf',
              description: 'for nine seedlings #balcony',
              hashtags: ['#balcony'],
              link: LINK,
              created_at: 'Sun, 02 Nov 2025 09:00:00 +0000',
              is_promoted: true,
              promoter: pinner,
              sponsorship: { status: 'APPROVED', sponsor: pinner },
              native_creator: pinner,
              pinner,
            },
            {
              __typename: 'Pin',
              id: btoa('Pin:801001000000000002'),
              gridTitle: 'Moss',
              isPromoted: false,
              pinner: { ...pinner, id: btoa('User:5801') },
            },
          ],
        },
      },
    },
  ],
};

/** Documents for one network: our own, and those that its saved pages carry. */
export function documentsFor({ id }: Network): unknown[] {
  const inline = pagesIn(id).flatMap(({ html }) =>
    [...html.matchAll(/<script[^>]*json[^>]*>([\s\S]*?)<\/script>/g)].flatMap(([, text = '']) =>
      parseDocuments(text),
    ),
  );
  return [...(ANSWERS[id] ?? []), ...inline];
}
