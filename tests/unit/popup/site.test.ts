import { beforeEach, describe, expect, it, vi } from 'vitest';

const mock = vi.hoisted(() => ({ asked: [] as unknown[], granted: new Set<string>() }));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      getManifest: () => ({
        version: '1.2.3',
        content_scripts: [
          { matches: ['https://x.com/*'] },
          { matches: ['https://x.com/*', 'https://www.reddit.com/*'] },
        ],
      }),
    },
    permissions: {
      getAll: async () => ({ origins: [...mock.granted] }),
      request: (what: unknown) => {
        mock.asked.push(what);
        return Promise.resolve(true);
      },
    },
  },
}));
const { allow, isAllowed, siteOf } = await import('../../../src/popup/site.ts');
const { reportText } = await import('../../../src/ui/report.ts');

beforeEach(() => {
  mock.asked.length = 0;
  mock.granted.clear();
});

describe('siteOf', () => {
  it.each([
    ['https://social.example/@mila', 'other social.example'],
    ['https://social.example:8443/', 'other social.example'],
    ['https://xn--bcher-kva.example/', 'other xn--bcher-kva.example'],
    ['https://old.reddit.com/', 'other old.reddit.com'],
    ['https://x.com/home', 'named x.com'],
    ['https://www.reddit.com/r/tests/', 'named www.reddit.com'],
    ['http://social.example/', null],
    ['chrome-extension://abc/src/popup/index.html', null],
    ['moz-extension://abc/src/popup/index.html', null],
    ['about:blank', null],
    ['file:///home/mila/page.html', null],
    ['data:text/html,hello', null],
    ['no address', null],
    ['', null],
    [undefined, null],
  ])('%s: %s', (address, host) => {
    const site = siteOf(address);
    expect(site && `${site.kind} ${site.host}`).toBe(host);
  });
});

describe('permissions', () => {
  it('asks for the one host, in the same turn as the click', () => {
    void allow('social.example');
    expect(mock.asked).toEqual([{ origins: ['https://social.example/*'] }]);
  });

  it('knows what is allowed', async () => {
    expect(await isAllowed('social.example')).toBe(false);
    mock.granted.add('https://social.example/*');
    expect(await isAllowed('social.example')).toBe(true);
    expect(await isAllowed('other.example')).toBe(false);
  });

  it.each(['https://*/*', '<all_urls>'])('knows that %s is every site', async (pattern) => {
    mock.granted.add(pattern);
    expect(await isAllowed('social.example')).toBe(true);
  });
});

it('writes a report with the version and what the tab said', () => {
  const report = {
    place: 'feed' as const,
    path: '/:id/',
    lang: 'nl',
    matched: { unit: 9, row: null },
    read: { none: 1, shell: 8, part: 0, whole: 0, ads: 0 },
    missing: { author: 8, id: 8, text: 8, time: 8, labels: 8 },
  };
  expect(JSON.parse(reportText({ network: 'x', report }))).toEqual({
    adrift: '1.2.3',
    network: 'x',
    ...report,
  });
});
