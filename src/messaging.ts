import browser, { type Runtime } from 'webextension-polyfill';
import type { Messages, TabMessages } from './model/messages.ts';

type Data<Type extends keyof Messages> = Parameters<Messages[Type]>[0];
type Answer<Type extends keyof Messages> = ReturnType<Messages[Type]>;
type Handle<Type extends keyof Messages> = (message: {
  /** As it came: whoever handles it looks at what it is. */
  data: Data<Type>;
  sender: Runtime.MessageSender;
}) => Answer<Type> | Promise<Answer<Type>>;

/**
 * Asks something of the worker.
 * @throws where nobody answers (the worker died halfway, the extension was reloaded), and the
 *   receiver's error where it threw: the sender still has what it sent, and may send it again
 */
export async function sendMessage<Type extends keyof Messages>(
  type: Type,
  ...[data]: Parameters<Messages[Type]>
): Promise<Answer<Type>> {
  const reply: unknown = await browser.runtime.sendMessage({ type, data });
  if (!isObject(reply)) throw new Error('no answer');
  if (typeof reply.error === 'string') throw new Error(reply.error);
  return reply.answer as Answer<Type>;
}

const handles = new Map<unknown, Handle<keyof Messages>>();

/** Answers `sendMessage`, in the worker. */
export function onMessage<Type extends keyof Messages>(type: Type, handle: Handle<Type>): void {
  if (handles.size === 0) browser.runtime.onMessage.addListener(reply);
  handles.set(type, handle as Handle<keyof Messages>);
}

function reply(message: unknown, sender: Runtime.MessageSender): Promise<object> | undefined {
  const handle = isObject(message) ? handles.get(message.type) : undefined;
  return (
    handle && answered(async () => handle({ data: (message as { data: never }).data, sender }))
  );
}

async function answered(work: () => Promise<unknown>): Promise<object> {
  try {
    return { answer: await work() };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Asks something of a tab.
 * @returns whatever the tab says
 * @throws where nobody answers
 */
export function askTab(tab: number, type: keyof TabMessages): Promise<unknown> {
  return browser.tabs.sendMessage(tab, { type });
}

/**
 * Answers `askTab`.
 * @returns a function that ends it
 */
export function answerTab(answers: TabMessages): () => void {
  // The types know only listeners that always answer; to a message of the worker's, this one never does.
  const listener = ((message, _sender, answer) => {
    const type = isObject(message) ? message.type : undefined;
    if (isQuestion(type, answers)) answer(answers[type]());
  }) as Runtime.OnMessageListenerCallback;
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

function isQuestion(type: unknown, answers: TabMessages): type is keyof TabMessages {
  return typeof type === 'string' && Object.hasOwn(answers, type);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
