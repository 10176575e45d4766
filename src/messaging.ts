import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Messages } from './model/messages.ts';

/**
 * Typed messages between the extension's own parts. `sendMessage` rejects where nobody answers (the
 * worker died halfway, the extension was reloaded), and with the receiver's error where it threw: in
 * both cases the sender still has what it sent, and may send it again.
 */
export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();
