/** Builders of TikTok's answers, in the shape of 2025 unless the name says otherwise; own words. */
export type Fields = Record<string, unknown>;

export const ID = '7692352140135633511';

export function user(handle: string, fields: Fields = {}): Fields {
  return { id: '6900000000000000001', uniqueId: handle, nickname: 'Mira Vell', ...fields };
}

export function item(fields: Fields = {}): Fields {
  return {
    id: ID,
    desc: 'Seven breakfasts, one pan #onepan with @tomasquill',
    createTime: '1791015301',
    author: user('mira.vell', { relation: 0 }),
    authorStats: { followerCount: 12300 },
    authorStatsV2: { followerCount: '12345' },
    textLanguage: 'en',
    isAd: false,
    adAuthorization: false,
    adLabelVersion: 0,
    ...fields,
  };
}

export function list(...itemList: Fields[]): Fields {
  return { statusCode: 0, hasMore: true, itemList };
}
