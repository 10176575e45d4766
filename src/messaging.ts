import { defineExtensionMessaging } from '@webext-core/messaging';
import browser from 'webextension-polyfill';
import type { Messages, TabState } from './model/messages.ts';

/**
 * Typed messages between the extension's own parts. `sendMessage` rejects where nobody answers (the
 * worker died halfway, the extension was reloaded), and with the receiver's error where it threw: in
 * both cases the sender still has what it sent, and may send it again.
 */
export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();

const TAB_STATE = 'tabState' satisfies keyof Messages;

/**
 * Asks a tab for its state. Not by `sendMessage`, which leaves an unchecked error in the console for
 * each tab where nothing of Adrift runs (@webext-core/messaging 4.0.0, `tabs.sendMessage`).
 * @returns whatever the tab says
 * @throws where nobody answers
 */
export function askTabState(tab: number): Promise<unknown> {
  return browser.tabs.sendMessage(tab, { type: TAB_STATE });
}

/**
 * Answers `askTabState`.
 * @returns a function that ends it
 */
export function answerTabState(answer: () => TabState): () => void {
  const listener = (message: unknown) =>
    isObject(message) && message.type === TAB_STATE ? Promise.resolve(answer()) : undefined;
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
