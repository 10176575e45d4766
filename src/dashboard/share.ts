import { sendMessage } from '../messaging.ts';

/** Tells the worker that there may be something to share; if it does not hear it, its next start finds it. */
export function tellOfChanges(): void {
  sendMessage('share').catch(() => {});
}
