import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageReport } from '../../src/model/messages.ts';

const mock = vi.hoisted(() => ({ kept: {} as Record<string, unknown>, writes: 0 }));
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      onChanged: { addListener: () => {}, removeListener: () => {} },
      local: {
        get: async (keys: string[]) =>
          Object.fromEntries(
            keys.flatMap((key) => (key in mock.kept ? [[key, mock.kept[key]]] : [])),
          ),
        set: async (items: object) => {
          mock.writes++;
          Object.assign(mock.kept, structuredClone(items));
        },
        remove: async (keys: string[]) => {
          for (const key of keys) delete mock.kept[key];
        },
      },
    },
  },
}));
const { dropHealth, followHealth, noteChanged, noteRead } = await import(
  '../../src/network-health.ts'
);

const REPORT: PageReport = {
  place: 'feed',
  path: '/',
  lang: 'en',
  matched: { unit: 9, row: null },
  read: { none: 1, shell: 8, part: 0, whole: 0, ads: 0 },
  missing: { author: 8, id: 8, text: 8, time: 8, labels: 8 },
};

/** What the dashboard hears of a network. */
function heard(network: 'x' | 'instagram') {
  return new Promise<unknown>((tell) => {
    const once = new AbortController();
    followHealth((health) => {
      once.abort();
      tell(health[network]);
    }, once.signal);
  });
}

beforeEach(() => {
  mock.kept = {};
  mock.writes = 0;
});

describe('the health of the networks', () => {
  it('says when each was last read, to the minute', async () => {
    expect(await heard('x')).toEqual({ readAt: null, changed: null });
    await noteRead('x', 100_000);
    await noteRead('x', 100_500);
    expect(mock.writes).toBe(1);
    expect(await heard('x')).toEqual({ readAt: 100_000, changed: null });
    await noteRead('x', 200_000);
    expect(await heard('x')).toEqual({ readAt: 200_000, changed: null });
    expect(await heard('instagram')).toEqual({ readAt: null, changed: null });
  });

  it('follows a clock that was set back', async () => {
    await noteRead('x', 900_000);
    await noteRead('x', 100_000);
    expect(await heard('x')).toMatchObject({ readAt: 100_000 });
  });

  it('keeps what a changed page looked like until the network is read again', async () => {
    await noteRead('x', 100_000);
    await noteChanged('x', REPORT, 150_000);
    expect(await heard('x')).toEqual({
      readAt: 100_000,
      changed: { at: 150_000, report: REPORT },
    });
    await noteRead('x', 150_001);
    expect(await heard('x')).toEqual({ readAt: 150_001, changed: null });
  });

  it('takes what it does not understand for nothing', async () => {
    mock.kept['health:x'] = {
      readAt: 'yesterday',
      changed: { at: 1, report: { names: ['Mila'] } },
    };
    expect(await heard('x')).toEqual({ readAt: null, changed: null });
    mock.kept['health:x'] = 7;
    expect(await heard('x')).toEqual({ readAt: null, changed: null });
  });

  it('can be forgotten', async () => {
    await noteRead('x', 100_000);
    await dropHealth();
    expect(await heard('x')).toEqual({ readAt: null, changed: null });
  });
});
