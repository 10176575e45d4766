import browser, { type Runtime } from 'webextension-polyfill';
import type { Messages, TabMessages } from './model/messages.ts';

/**
 * Asks something of the worker, see src/background/answering.ts.
 * @throws where nobody answers (the worker died halfway, the extension was reloaded), and the
 *   receiver's error where it threw: the sender still has what it sent, and may send it again
 */
export async function sendMessage<Type extends keyof Messages>(
  type: Type,
  ...[data]: Parameters<Messages[Type]>
): Promise<ReturnType<Messages[Type]>> {
  const reply: unknown = await browser.runtime.sendMessage({ type, data });
  if (!isObject(reply)) throw new Error('no answer');
  if (typeof reply.error === 'string') throw new Error(reply.error);
  return reply.answer as ReturnType<Messages[Type]>;
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

/** True for what may be a message, or an answer. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
