import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Delivery, Outbox } from '../../../src/content/outbox.ts';
import { readingOf } from '../../../src/content/read.ts';
import { toSighting } from '../../../src/content/sighting.ts';
import type { Sighting } from '../../../src/model/messages.ts';
import { account, post } from './samples.ts';

const ORGANIC = {
  class: 'organic',
  kinds: [],
  disclosure: 'none',
  rule: null,
  brands: [],
  signals: [],
} as const;

function sighting(id: string): Sighting {
  const verdict = { ...ORGANIC, kinds: [], brands: [], signals: [] };
  return toSighting(readingOf(post({ id }), verdict), 1) as Sighting;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('outbox', () => {
  it('sends a fast scroll in one delivery and then schedules nothing', async () => {
    const sent: Delivery[] = [];
    const outbox = new Outbox(
      async (delivery) => {
        sent.push(delivery);
        return { recorded: delivery.sightings.map(({ key }) => key) };
      },
      () => ({ read: 3, sponsored: 0 }),
    );
    for (const id of ['1', '2', '3']) outbox.add(sighting(id));
    await vi.runAllTimersAsync();
    expect(sent.map(({ sightings }) => sightings.length)).toEqual([3]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('repeats what a dying worker did not acknowledge', async () => {
    const stored: string[] = [];
    let calls = 0;
    const outbox = new Outbox(
      async ({ sightings }) => {
        if (++calls < 4) throw new Error('the worker died');
        stored.push(...sightings.map(({ key }) => key));
        return { recorded: stored };
      },
      () => ({ read: 1, sponsored: 0 }),
    );
    outbox.add(sighting('1'));
    await vi.runAllTimersAsync();
    expect(stored).toEqual(['x:1']);
    expect(calls).toBe(4);
  });

  it('keeps a newer reading that came while the older one was under way', async () => {
    const sent: Sighting[] = [];
    const outbox = new Outbox(
      async ({ sightings }) => {
        if (sent.length === 0) outbox.add({ ...sighting('1'), seenAt: 2 });
        sent.push(...sightings);
        return { recorded: sightings.map(({ key }) => key) };
      },
      () => ({ read: 1, sponsored: 0 }),
    );
    outbox.add(sighting('1'));
    await vi.runAllTimersAsync();
    expect(sent.map(({ seenAt }) => seenAt)).toEqual([1, 2]);
  });

  it('is bounded while nobody answers', async () => {
    let largest = 0;
    const outbox = new Outbox(
      async ({ sightings }) => {
        largest = Math.max(largest, sightings.length);
        throw new Error('nobody there');
      },
      () => ({ read: 0, sponsored: 0 }),
    );
    for (let i = 0; i < 5000; i++) outbox.add(sighting(`${i}`));
    await vi.advanceTimersByTimeAsync(5000);
    outbox.stop();
    expect(largest).toBe(50);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not wake the worker to say nothing', async () => {
    const send = vi.fn(async () => ({ recorded: [] }));
    const outbox = new Outbox(send, () => ({ read: 0, sponsored: 0 }));
    await outbox.flush();
    expect(send).not.toHaveBeenCalled();
  });

  it('keeps held sightings back, but not the count, and sends them once they are let go', async () => {
    const sent: Delivery[] = [];
    let read = 1;
    const outbox = new Outbox(
      async (delivery) => {
        sent.push(delivery);
        return { recorded: delivery.sightings.map(({ key }) => key) };
      },
      () => ({ read, sponsored: 0 }),
    );
    outbox.hold(true);
    outbox.add(sighting('1'));
    await vi.runAllTimersAsync();
    read = 2;
    await outbox.flush();
    expect(sent.map(({ sightings, page }) => [sightings.length, page.read])).toEqual([
      [0, 1],
      [0, 2],
    ]);
    expect(vi.getTimerCount()).toBe(0);
    outbox.hold(false);
    await vi.runAllTimersAsync();
    expect(sent.at(-1)?.sightings.map(({ key }) => key)).toEqual(['x:1']);
  });

  it('sends a held sighting of which the user spoke', async () => {
    const sent: string[] = [];
    const outbox = new Outbox(
      async ({ sightings }) => {
        const recorded = sightings.map(({ key }) => key);
        sent.push(...recorded);
        return { recorded };
      },
      () => ({ read: 2, sponsored: 0 }),
    );
    outbox.hold(true);
    outbox.add(sighting('1'));
    outbox.add(sighting('2'));
    await outbox.flush('x:2');
    expect(sent).toEqual(['x:2']);
  });
});

/** A worker of which each answer comes, or fails, when the test says so. */
function slowWorker() {
  const deliveries: { keys: string[]; answer(): void; fail(): void }[] = [];
  const send = ({ sightings }: Delivery) =>
    new Promise<unknown>((resolve, reject) => {
      const keys = sightings.map(({ key }) => key);
      deliveries.push({
        keys,
        answer: () => resolve({ recorded: keys }),
        fail: () => reject(new Error('the worker died')),
      });
    });
  return { deliveries, send };
}

describe('outbox, several deliveries', () => {
  it('stores the sighting of which the user spoke, also while another delivery is under way', async () => {
    const { deliveries, send } = slowWorker();
    const outbox = new Outbox(send, () => ({ read: 1, sponsored: 0 }));
    outbox.add(sighting('1'));
    await vi.advanceTimersByTimeAsync(800);
    outbox.add(sighting('2'));
    let done: boolean | null = null;
    void outbox.flush('x:2').then((stored) => {
      done = stored;
    });
    await vi.advanceTimersByTimeAsync(0);
    expect(deliveries.map(({ keys }) => keys)).toEqual([['x:1'], ['x:2']]);
    deliveries[0]?.answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(done, 'not before its own answer').toBeNull();
    deliveries[1]?.answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(done).toBe(true);
  });

  it('sends the sighting of which the user spoke, however many wait before it', async () => {
    const { deliveries, send } = slowWorker();
    const outbox = new Outbox(send, () => ({ read: 1, sponsored: 0 }));
    for (let i = 0; i < 200; i++) outbox.add(sighting(`${i}`));
    void outbox.flush('x:150');
    expect(deliveries.map(({ keys }) => keys)).toEqual([['x:150']]);
  });

  it('tells that the sighting of which the user spoke could not be stored', async () => {
    const outbox = new Outbox(
      async () => {
        throw new Error('the worker died');
      },
      () => ({ read: 1, sponsored: 0 }),
    );
    outbox.add(sighting('1'));
    expect(await outbox.flush('x:1')).toBe(false);
    outbox.stop();
  });

  it('sends all there is when the page is left, also behind a delivery that is under way', async () => {
    const { deliveries, send } = slowWorker();
    const outbox = new Outbox(send, () => ({ read: 1, sponsored: 0 }));
    outbox.add(sighting('early'));
    await vi.advanceTimersByTimeAsync(800);
    for (let i = 0; i < 120; i++) outbox.add(sighting(`${i}`));
    void outbox.flush();
    expect(deliveries.map(({ keys }) => keys.length)).toEqual([1, 50, 50, 20]);
    expect(new Set(deliveries.flatMap(({ keys }) => keys)).size).toBe(121);
  });

  it('repeats what got no answer at all, and takes an answer that comes late', async () => {
    const { deliveries, send } = slowWorker();
    const outbox = new Outbox(send, () => ({ read: 1, sponsored: 0 }));
    outbox.add(sighting('1'));
    await vi.advanceTimersByTimeAsync(800 + 20_000 + 1000);
    expect(deliveries.length).toBe(2);
    deliveries[0]?.answer();
    await vi.advanceTimersByTimeAsync(20_000 + 60_000);
    expect(deliveries.length, 'stored by the first, so it is not sent a third time').toBe(2);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('outbox, back from the back/forward cache', () => {
  it('soon sends again what was under way, and what was read since', async () => {
    const { deliveries, send } = slowWorker();
    const outbox = new Outbox(send, () => ({ read: 1, sponsored: 0 }));
    outbox.add(sighting('1'));
    void outbox.flush();
    await vi.advanceTimersByTimeAsync(100);
    outbox.returned();
    outbox.add(sighting('2'));
    await vi.advanceTimersByTimeAsync(2500);
    const again = deliveries.slice(1).flatMap(({ keys }) => keys);
    expect(again).toContain(deliveries[0]?.keys[0]);
    expect(new Set(again).size).toBe(2);
    outbox.stop();
  });
});

describe('outbox, answers', () => {
  it.each([undefined, null, {}, { recorded: 'x:1' }, { recorded: [1] }, 'ok'])(
    'takes %j for no acknowledgement, neither of posts nor of accounts',
    async (answer) => {
      const sent: Delivery[] = [];
      const outbox = new Outbox(
        async (delivery) => {
          sent.push(delivery);
          return sent.length < 3 ? answer : { recorded: delivery.sightings.map(({ key }) => key) };
        },
        () => ({ read: 1, sponsored: 0 }),
      );
      outbox.add(sighting('1'));
      outbox.addAccount(account('mila'));
      await vi.runAllTimersAsync();
      expect(sent.map(({ sightings, accounts }) => [sightings.length, accounts.length])).toEqual([
        [1, 1],
        [1, 1],
        [1, 1],
      ]);
    },
  );

  it('repeats the part of a batch that was not recorded', async () => {
    const sent: string[][] = [];
    const outbox = new Outbox(
      async ({ sightings }) => {
        const keys = sightings.map(({ key }) => key);
        sent.push(keys);
        return { recorded: sent.length === 1 ? keys.slice(0, 1) : keys };
      },
      () => ({ read: 1, sponsored: 0 }),
    );
    for (const id of ['1', '2', '3']) outbox.add(sighting(id));
    await vi.runAllTimersAsync();
    expect(sent).toEqual([
      ['x:1', 'x:2', 'x:3'],
      ['x:2', 'x:3'],
    ]);
  });

  it('lets one sighting that can never be stored keep no other from it', async () => {
    const stored = new Set<string>();
    const outbox = new Outbox(
      async ({ sightings }) => {
        if (sightings.some(({ key }) => key === 'x:bad')) throw new Error('cannot be stored');
        for (const { key } of sightings) stored.add(key);
        return { recorded: sightings.map(({ key }) => key) };
      },
      () => ({ read: 1, sponsored: 0 }),
    );
    outbox.add(sighting('bad'));
    for (let i = 0; i < 300; i++) outbox.add(sighting(`${i}`));
    await vi.advanceTimersByTimeAsync(300_000);
    expect(stored.size).toBe(300);
    outbox.stop();
  });
});

it('outbox: loses nothing, whatever fails and whenever more is read', async () => {
  const step = fc.oneof(
    fc.record({ add: fc.nat(60) }),
    fc.record({ flush: fc.constantFrom('all', 'one') }),
    fc.record({ wait: fc.integer({ min: 0, max: 40_000 }) }),
  );
  const fate = fc.constantFrom('stored', 'stored, not told', 'lost', 'silent', 'half');
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 40 }),
      fc.array(fate, { maxLength: 30 }),
      async (steps, fates) => {
        const stored = new Map<string, number>();
        let calls = 0;
        const outbox = new Outbox(
          ({ sightings }) => {
            const fate = fates[calls++] ?? 'stored';
            const kept = fate === 'half' ? sightings.slice(1) : sightings;
            if (fate === 'silent') return new Promise(() => {});
            if (fate === 'lost') return Promise.reject(new Error('died'));
            for (const { key, seenAt } of kept)
              stored.set(key, Math.max(seenAt, stored.get(key) ?? 0));
            if (fate === 'stored, not told') return Promise.reject(new Error('died'));
            return Promise.resolve({ recorded: kept.map(({ key }) => key) });
          },
          () => ({ read: 0, sponsored: 0 }),
        );
        const truth = new Map<string, number>();
        for (const [at, step] of steps.entries()) {
          if ('add' in step) {
            const seen = { ...sighting(`${step.add}`), seenAt: at + 1 };
            truth.set(seen.key, seen.seenAt);
            outbox.add(seen);
          } else if ('flush' in step) {
            void outbox.flush(step.flush === 'one' ? [...truth.keys()][0] : undefined);
          } else await vi.advanceTimersByTimeAsync(step.wait);
        }
        await vi.runAllTimersAsync();
        expect(stored).toEqual(truth);
        expect(vi.getTimerCount()).toBe(0);
      },
    ),
    { numRuns: 150 },
  );
});
