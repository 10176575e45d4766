import { beforeEach, describe, expect, it, vi } from 'vitest';

interface FakeTab {
  id: number;
  url?: string;
  lastAccessed?: number;
  incognito?: boolean;
}

const mock = vi.hoisted(() => ({
  own: undefined as { id: number } | undefined,
  tabs: [] as FakeTab[],
  /** What each tab answers; a tab without an answer has no content script. */
  answers: new Map<number, unknown>(),
  asked: [] as number[],
  /** What the browser allows; null where it does not say. */
  origins: [] as string[] | null,
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { getManifest: () => ({ content_scripts: [{ matches: ['https://x.com/*'] }] }) },
    permissions: {
      getAll: async () => {
        if (mock.origins === null) throw new Error('no answer');
        return { origins: mock.origins };
      },
    },
    tabs: {
      getCurrent: async () => mock.own,
      query: async ({ active = false }) => (active ? mock.tabs.slice(0, 1) : mock.tabs),
    },
  },
}));
vi.mock('../../../src/messaging.ts', () => ({
  askTab: async (tab: number) => {
    mock.asked.push(tab);
    if (!mock.answers.has(tab)) throw new Error('Receiving end does not exist.');
    return mock.answers.get(tab);
  },
}));
const { askTabs } = await import('../../../src/popup/tab.ts');
const { showsAccount } = await import('../../../src/popup/under.ts');

const state = {
  network: 'x',
  health: 'ok',
  report: null,
  page: { read: 3, sponsored: 1 },
  adFree: null,
  account: null,
  sweep: null,
};

beforeEach(() => {
  vi.useRealTimers();
  mock.own = undefined;
  mock.tabs = [{ id: 2 }, { id: 3 }];
  mock.answers.clear();
  mock.asked.length = 0;
  mock.origins = ['https://x.com/*'];
});

describe('askTabs', () => {
  it('asks only the active tab from a popup', async () => {
    mock.answers.set(3, state);
    expect(await askTabs()).toEqual({ kind: 'nothing' });
    expect(mock.asked).toEqual([2]);
    mock.answers.set(2, state);
    expect(await askTabs()).toEqual({ kind: 'reading', tab: 2, state, site: null });
  });

  it('asks the others from a tab of its own, last used first, until one answers', async () => {
    mock.own = { id: 1 };
    mock.tabs = [
      { id: 1, lastAccessed: 50 },
      { id: 2, lastAccessed: 10 },
      { id: 3, lastAccessed: 40 },
      { id: 4, lastAccessed: 30 },
      { id: 5 },
    ];
    mock.answers.set(2, state).set(4, state);
    expect(await askTabs()).toEqual({ kind: 'reading', tab: 4, state, site: null });
    expect(mock.asked).toEqual([3, 4]);
  });

  it('names the site under it, where only the user can allow it', async () => {
    mock.tabs = [{ id: 2, url: 'https://social.example/home' }];
    expect(await askTabs()).toEqual({ kind: 'offer', host: 'social.example' });
    mock.answers.set(2, state);
    expect(await askTabs()).toEqual({ kind: 'reading', tab: 2, state, site: 'social.example' });
  });

  it.each([
    ['https://x.com/home', ['https://x.com/*'], { kind: 'older', tab: 2 }],
    ['https://x.com/home', [], { kind: 'withheld', host: 'x.com' }],
    ['https://x.com/home', null, { kind: 'older', tab: 2 }],
    ['https://social.example/', ['https://x.com/*'], { kind: 'offer', host: 'social.example' }],
    ['https://social.example/', null, { kind: 'offer', host: 'social.example' }],
    [
      'https://social.example/',
      ['https://social.example/*'],
      { kind: 'allowed', host: 'social.example', tab: 2 },
    ],
    [
      'https://social.example/',
      ['<all_urls>'],
      { kind: 'allowed', host: 'social.example', tab: 2 },
    ],
    ['http://x.com/home', ['https://x.com/*'], { kind: 'nothing' }],
    ['chrome://newtab/', ['https://x.com/*'], { kind: 'nothing' }],
    [undefined, ['https://x.com/*'], { kind: 'nothing' }],
  ])('knows why nobody answers at %s, with %j allowed', async (url, origins, answer) => {
    mock.tabs = [{ id: 2, ...(url !== undefined && { url }) }];
    mock.origins = origins;
    expect(await askTabs()).toEqual(answer);
  });

  it('offers nothing in a private window', async () => {
    mock.tabs = [{ id: 2, url: 'https://x.com/home', incognito: true }];
    expect(await askTabs()).toEqual({ kind: 'private' });
  });

  it('finds nothing where there is no tab', async () => {
    mock.tabs = [];
    expect(await askTabs()).toEqual({ kind: 'nothing' });
  });

  it.each([
    null,
    'text',
    { ...state, network: 'elsewhere' },
    { ...state, page: { read: -1, sponsored: 0 } },
    { ...state, account: { network: 'x', handle: '' } },
    { ...state, health: 'odd' },
    { ...state, report: { path: '/' } },
    { ...state, sweep: { stage: 'reading', read: 1, unread: 0, reached: '2026-13', limit: 100 } },
    { ...state, sweep: { stage: 'left', read: 1, unread: 0, reached: null, limit: 100 } },
    { ...state, adFree: -1 },
  ])('takes no answer of another shape: %j', async (answer) => {
    mock.answers.set(2, answer);
    expect(await askTabs()).toEqual({ kind: 'silent', tab: 2 });
  });

  it('asks a tab once for all that the popup needs first', async () => {
    mock.answers.set(2, { ...state, account: { network: 'x' } });
    const heard = new Map();
    expect(await showsAccount(heard)).toBe(true);
    mock.answers.set(2, state);
    // What was said holds, whoever wants to know.
    expect(await askTabs(heard)).toEqual({ kind: 'silent', tab: 2 });
    expect(mock.asked).toEqual([2]);
    expect(await askTabs()).toEqual({ kind: 'reading', tab: 2, state, site: null });
    expect(mock.asked).toEqual([2, 2]);
  });

  it('knows of a tab that was asked before that nobody answers', async () => {
    mock.tabs = [{ id: 2, url: 'https://x.com/home' }];
    const heard = new Map();
    expect(await showsAccount(heard)).toBe(false);
    expect(await askTabs(heard)).toEqual({ kind: 'older', tab: 2 });
    expect(mock.asked).toEqual([2]);
  });

  it('does not wait for a tab that hangs', async () => {
    vi.useFakeTimers();
    mock.answers.set(2, new Promise(() => {}));
    const answer = askTabs();
    await vi.advanceTimersByTimeAsync(1600);
    expect(await answer).toEqual({ kind: 'silent', tab: 2 });
  });
});
