import { describe, expect, it } from 'vitest';
import { instagramSite } from '../../pages/instagram/site.ts';
import { ACCOUNTS, homeIds, profileIds, truthOf } from '../../pages/truth.ts';
import { xSite } from '../../pages/x/site.ts';
import { partsOf } from '../../pages/x/text.ts';

const INSTAGRAM = 'https://www.instagram.com';
const X = 'https://x.com';

async function graphql(query: string, variables: object): Promise<string> {
  const form = new URLSearchParams({
    fb_api_req_friendly_name: query,
    variables: JSON.stringify(variables),
  });
  const answer = await instagramSite.answer(new URL(`${INSTAGRAM}/graphql/query`), form.toString());
  return answer?.body ?? '';
}

async function timeline(query: string, variables: object): Promise<string> {
  const asked = encodeURIComponent(JSON.stringify(variables));
  const url = new URL(`${X}/i/api/graphql/hash/${query}?variables=${asked}`);
  return (await xSite.answer(url, ''))?.body ?? '';
}

function codesIn(body: string): string[] {
  return Array.from(
    body.matchAll(/"pk":"(\d+)","id":"\d+_\d+","code"/g),
    (match) => match[1] ?? '',
  );
}

function tweetsIn(body: string): string[] {
  return Array.from(
    body.matchAll(/"entryId":"(?:promoted-)?tweet-(\d+)/g),
    (match) => match[1] ?? '',
  );
}

describe('the Instagram replica', () => {
  const home = 'PolarisFeedRootPaginationCachedQuery_subscribe';

  it('gives the home feed in pages, in order and complete', async () => {
    const seen: string[] = [];
    for (let after = 0; after < homeIds('instagram').length; after += 6) {
      seen.push(...codesIn(await graphql(home, { after: String(after) })));
    }
    expect(seen).toEqual(homeIds('instagram'));
  });

  it('streams some pages as several documents, one a line', async () => {
    const lines = (await graphql(home, { after: '12' })).split('\n');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(() => JSON.parse(line)).not.toThrow();
  });

  it('gives a profile in pages', async () => {
    const query = 'PolarisProfilePostsTabContentQuery_connection';
    const first = await graphql(query, { username: 'fennenaait', after: '0' });
    expect(codesIn(first)).toEqual(profileIds('instagram', 'fennenaait').slice(0, 12));
  });

  it('carries the first page in the document, unless told not to', async () => {
    const page = (query: string) => instagramSite.answer(new URL(`${INSTAGRAM}/${query}`), '');
    expect(codesIn((await page(''))?.body ?? '')).toEqual(homeIds('instagram').slice(0, 6));
    expect((await page('?nodata=1'))?.body).not.toContain('data-sjs');
  });

  it('sends a strict policy when asked to', async () => {
    const page = await instagramSite.answer(new URL(`${INSTAGRAM}/?csp=1`), '');
    expect(page?.headers?.['Content-Security-Policy']).toContain("style-src 'self'");
    expect(page?.body).not.toMatch(/<style|style="/);
  });

  it.each(['/nobody_here/', '/p/AAAA/', '/graphql/query', '/adrift-demo/../x', '/a/b/c'])(
    'has nothing at %s',
    async (path) => {
      expect(await instagramSite.answer(new URL(INSTAGRAM + path), 'variables={')).toBeNull();
    },
  );
});

describe('the X replica', () => {
  it('gives the home timeline in pages, in order and complete', async () => {
    const seen: string[] = [];
    for (let cursor = 0; cursor < homeIds('x').length; cursor += 10) {
      seen.push(...tweetsIn(await timeline('HomeTimeline', { cursor: String(cursor) })));
    }
    expect(seen).toEqual(homeIds('x'));
  });

  it('goes on under new ids where more posts are asked for', async () => {
    const seen: string[] = [];
    for (let cursor = 0; cursor < 300; cursor += 10) {
      const asked = { cursor: String(cursor), posts: 300 };
      seen.push(...tweetsIn(await timeline('HomeTimeline', asked)));
    }
    const first = new Set(homeIds('x'));
    expect(seen).toHaveLength(300);
    expect(seen.slice(0, homeIds('x').length)).toEqual(homeIds('x'));
    expect(seen.slice(homeIds('x').length).filter((id) => first.has(id))).toEqual([]);
  });

  it('gives every post its advertiser, date and full text', async () => {
    const userId = ACCOUNTS.x.find((account) => account.handle === 'tolmantests')?.stableId;
    const body = await timeline('UserTweets', { userId, cursor: '0' });
    expect(tweetsIn(body)).toHaveLength(10);
    expect(body).toMatch(/"promotedMetadata":\{"advertiser_results"/);
    expect(body).toMatch(/"created_at":"[A-Z][a-z]{2} [A-Z][a-z]{2} \d\d [\d:]{8} \+0000 2026"/);
  });

  it('shows an advertisement and replies below a post', async () => {
    const id = profileIds('x', 'keukenvanilse')[4] ?? '';
    const body = await timeline('TweetDetail', { focalTweetId: id });
    const below = Array.from(
      body.matchAll(/"entryId":"conversationthread-(?:promoted-)?tweet-(\d+)/g),
    );
    expect(tweetsIn(body)[0]).toBe(id);
    expect(below).toHaveLength(4);
    for (const [, other = ''] of below) expect(truthOf('x').has(other)).toBe(true);
  });

  it('keeps addresses behind short links', () => {
    const [before, link] = partsOf('Look: https://www.example.com/a/very/long/path/indeed?x=1');
    expect(before).toBe('Look: ');
    expect(link).toMatchObject({ display: 'example.com/a/very/long/pat…' });
  });

  it.each(['/nobody_here', '/tolmantests/status/1', '/i/api/graphql/h/Nothing', '/a/b'])(
    'has nothing at %s',
    async (path) => {
      expect(await xSite.answer(new URL(X + path), '')).toBeNull();
    },
  );
});
