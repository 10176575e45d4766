import browser, { type Runtime } from 'webextension-polyfill';
import { isObject } from '../messaging.ts';
import type { Messages } from '../model/messages.ts';

type Handle<Type extends keyof Messages> = (message: {
  /** As it came: whoever handles it looks at what it is. */
  data: Parameters<Messages[Type]>[0];
  sender: Runtime.MessageSender;
}) => ReturnType<Messages[Type]> | Promise<ReturnType<Messages[Type]>>;

const handles = new Map<unknown, Handle<keyof Messages>>();

/** Answers `sendMessage`. */
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
