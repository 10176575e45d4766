import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { record } from '../../../src/ledger/record.ts';
import { catchUp } from '../../../src/ledger/write.ts';
import { followCounting } from '../../../src/ui/counting.ts';
import { eraseAll, NOW, sighting } from '../ledger/fixtures.ts';

const worker = vi.hoisted(() => ({ asked: [] as string[], count: async () => {} }));
vi.mock('../../../src/messaging.ts', () => ({
  sendMessage: async (name: string) => {
    worker.asked.push(name);
    await worker.count();
  },
}));

let told: boolean[] = [];
let end = () => {};

beforeEach(async () => {
  await eraseAll();
  worker.asked = [];
  worker.count = async () => {};
  told = [];
});
afterEach(() => end());

const see = (id: string) => record({ sightings: [sighting({ id })], accounts: [] }, NOW);
const follow = () => {
  end = followCounting((counting) => told.push(counting));
};
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

it('has the worker count at once, and says nothing of a moment', async () => {
  worker.count = catchUp;
  await see('1');
  follow();
  await vi.waitFor(() => expect(told).toEqual([false]));
  await see('2');
  await vi.waitFor(() => expect(told).toEqual([false, false]));
  await wait(1100);
  expect(told).toEqual([false, false]);
  expect(worker.asked).toEqual(['count', 'count']);
});

it('says so while it takes longer, also where more comes in, and until all is counted', async () => {
  await see('1');
  follow();
  await see('2');
  await vi.waitFor(() => expect(told).toEqual([true]), 5000);
  await see('3');
  await catchUp();
  await vi.waitFor(() => expect(told).toEqual([true, false]));
});

it('goes on where the worker gives no answer', async () => {
  worker.count = () => Promise.reject(new Error('no worker'));
  await see('1');
  follow();
  await vi.waitFor(() => expect(told).toEqual([true]), 5000);
});

it('ends when it is told to', async () => {
  await see('1');
  follow();
  await vi.waitFor(() => expect(worker.asked).toEqual(['count']));
  end();
  await wait(1100);
  expect(told).toEqual([]);
});
