import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Delivery, Outbox } from '../../../src/content/outbox.ts';
import { toSighting } from '../../../src/content/sighting.ts';
import type { Sighting } from '../../../src/model/messages.ts';
import { post } from './samples.ts';

const ORGANIC = {
  class: 'organic',
  kinds: [],
  disclosure: 'none',
  rule: null,
  brands: [],
  signals: [],
} as const;

function sighting(id: string): Sighting {
  const reading = {
    post: post({ id }),
    key: `x:${id}`,
    verdict: { ...ORGANIC, kinds: [], brands: [], signals: [] },
  };
  return toSighting(reading, 1) as Sighting;
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
