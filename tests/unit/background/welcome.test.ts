import { beforeEach, describe, expect, it, vi } from 'vitest';

const mock = vi.hoisted(() => ({ installType: 'normal', opened: [] as string[] }));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { getURL: (path: string) => `extension://abc/${path}` },
    management: { getSelf: async () => ({ installType: mock.installType }) },
    tabs: { create: async ({ url }: { url: string }) => void mock.opened.push(url) },
  },
}));
const { welcome } = await import('../../../src/background/welcome.ts');

beforeEach(() => {
  mock.installType = 'normal';
  mock.opened.length = 0;
});

describe('the first page', () => {
  it('opens where a user installed Adrift', async () => {
    await welcome('install');
    expect(mock.opened).toEqual(['extension://abc/src/welcome/index.html']);
  });

  it.each(['update', 'browser_update', 'chrome_update', 'shared_module_update'])(
    'does not open on %s',
    async (reason) => {
      await welcome(reason);
      expect(mock.opened).toEqual([]);
    },
  );

  it('does not open where it was loaded to work on', async () => {
    mock.installType = 'development';
    await welcome('install');
    expect(mock.opened).toEqual([]);
  });
});
