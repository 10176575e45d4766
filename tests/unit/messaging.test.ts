import { beforeEach, expect, it, vi } from 'vitest';

type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined;
const listeners: Listener[] = [];

/** What one part says, the others hear as it comes through: as JSON; nobody may be there. */
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
      async sendMessage(message: unknown) {
        const heard = JSON.parse(JSON.stringify(message));
        const answers = listeners.map((listen) => listen(heard, { id: 'adrift' }));
        const answer = await answers.find((each) => each !== undefined);
        return answer === undefined ? undefined : JSON.parse(JSON.stringify(answer));
      },
    },
  },
}));

beforeEach(() => {
  listeners.length = 0;
  vi.resetModules();
});

async function bothSides() {
  const { onMessage } = await import('../../src/background/answering.ts');
  const { sendMessage } = await import('../../src/messaging.ts');
  return { onMessage, sendMessage };
}

it('brings the answer, also one that says nothing', async () => {
  const { onMessage, sendMessage } = await bothSides();
  onMessage('corrections', async ({ data, sender }) => ({ [`${data} ${sender.id}`]: 'organic' }));
  onMessage('share', () => {});
  expect(await sendMessage('corrections', 'x')).toEqual({ 'x adrift': 'organic' });
  expect(await sendMessage('share')).toBe(undefined);
});

it("brings the receiver's error, whether it threw at once or later", async () => {
  const { onMessage, sendMessage } = await bothSides();
  onMessage('lexicons', () => {
    throw new Error('refused');
  });
  onMessage('checkRecords', async () => {
    throw new Error('closed');
  });
  await expect(sendMessage('lexicons')).rejects.toThrow('refused');
  await expect(sendMessage('checkRecords')).rejects.toThrow('closed');
});

it('rejects where nobody answers, and where it is no answer of ours', async () => {
  const { onMessage, sendMessage } = await bothSides();
  await expect(sendMessage('share')).rejects.toThrow('no answer');
  onMessage('eraseAll', () => {});
  await expect(sendMessage('share')).rejects.toThrow('no answer');
  listeners.push(async () => true);
  await expect(sendMessage('share')).rejects.toThrow('no answer');
});
