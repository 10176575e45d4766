import { defineExtensionMessaging } from '@webext-core/messaging';
import browser, { type Runtime } from 'webextension-polyfill';
import type { Messages, TabMessages } from './model/messages.ts';

/**
 * Typed messages between the extension's own parts. `sendMessage` rejects where nobody answers (the
 * worker died halfway, the extension was reloaded), and with the receiver's error where it threw: in
 * both cases the sender still has what it sent, and may send it again.
 */
export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();

/**
 * Asks something of a tab. Not by `sendMessage`, which leaves an unchecked error in the console for
 * each tab where nothing of Adrift runs (@webext-core/messaging 4.0.0, `tabs.sendMessage`).
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
