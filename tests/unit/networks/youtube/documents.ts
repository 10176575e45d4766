/** Documents in the shapes of YouTube's data, with invented content. */

export const QUILL = 'UCquillquillquillquillqu';
export const VELL = 'UCvellvellvellvellvellve';
export const LAMP = 'UClamplamplamplamplampla';

export const browse = (id: string, base: string) => ({
  browseEndpoint: { browseId: id, canonicalBaseUrl: base },
});

export const byline = (name: string, id: string, base: string) => ({
  runs: [{ text: name, navigationEndpoint: browse(id, base) }],
});

export const simple = (text: string) => ({ simpleText: text });

export const videoRenderer = (id: string, title: string, more: object = {}) => ({
  videoRenderer: {
    videoId: id,
    title: { runs: [{ text: title }] },
    ownerText: byline('Mira Vell', VELL, '/@miravell'),
    publishedTimeText: simple('3 days ago'),
    ...more,
  },
});

export const lockup = (id: string, title: string, more: object = {}, rows: object[] = []) => ({
  lockupViewModel: {
    contentId: id,
    contentType: 'LOCKUP_CONTENT_TYPE_VIDEO',
    metadata: {
      lockupMetadataViewModel: {
        title: { content: title },
        metadata: { contentMetadataViewModel: { metadataRows: rows } },
      },
    },
    ...more,
  },
});

export const row = (...texts: string[]) => ({
  metadataParts: texts.map((content) => ({ text: { content } })),
});

export const player = (id: string, more: object = {}) => ({
  videoDetails: {
    videoId: id,
    title: 'Kettles, ranked',
    channelId: QUILL,
    author: 'Tomas Quill',
    shortDescription: 'Nine kettles. #tea\nhttps://kettleandco.example/tomas?ref=quill.',
  },
  microformat: {
    playerMicroformatRenderer: {
      ownerProfileUrl: 'http://www.youtube.com/@tomasquill',
      publishDate: '2026-09-12T01:00:00-07:00',
    },
  },
  ...more,
});

export const overlay = (text?: string) => ({
  paidContentOverlayRenderer: {
    ...(text === undefined ? {} : { text: simple(text) }),
    durationMs: '10000',
  },
});

export const watchPage = (id: string, more: object = {}, related: object[] = []) => ({
  currentVideoEndpoint: { watchEndpoint: { videoId: id } },
  contents: {
    twoColumnWatchNextResults: {
      results: {
        contents: [
          {
            videoPrimaryInfoRenderer: {
              title: { runs: [{ text: 'Kettles, ' }, { text: 'ranked' }] },
              dateText: simple('Premiered 12 Sept 2026'),
            },
          },
          {
            videoSecondaryInfoRenderer: {
              owner: {
                videoOwnerRenderer: {
                  title: byline('Tomas Quill', QUILL, '/@tomasquill'),
                  navigationEndpoint: browse(QUILL, '/@tomasquill'),
                  subscriberCountText: simple('1.23M subscribers'),
                },
              },
              subscribeButton: {
                subscribeButtonRenderer: { channelId: QUILL, subscribed: true },
              },
              attributedDescription: {
                content: 'Nine kettles, with @miravell: https://kettleandco.example/tom...',
                commandRuns: [
                  {
                    startIndex: 30,
                    onTap: {
                      innertubeCommand: {
                        urlEndpoint: {
                          url: 'https://www.youtube.com/redirect?q=https%3A%2F%2Fkettleandco.example%2Ftomas%3Fref%3Dquill',
                        },
                      },
                    },
                  },
                  { onTap: { innertubeCommand: { watchEndpoint: { videoId: 'zzzzzzzzzzz' } } } },
                ],
              },
            },
          },
        ],
      },
      secondaryResults: { results: related },
    },
  },
  ...more,
});

export const channelPage = (tiles: object[], counts: string[]) => ({
  metadata: {
    channelMetadataRenderer: {
      externalId: QUILL,
      title: 'Tomas Quill',
      vanityChannelUrl: 'http://www.youtube.com/@tomasquill',
    },
  },
  header: {
    pageHeaderRenderer: {
      content: {
        pageHeaderViewModel: {
          metadata: {
            contentMetadataViewModel: {
              metadataRows: [row('\u2068@tomasquill\u2069'), row(...counts)],
            },
          },
        },
      },
    },
  },
  contents: tiles,
});
