/*
 * How the page's world hands facts to the content script. Both scripts start before the page's own,
 * so they agree on a name that the page never sees:
 *
 *   content starts first:  ask (lost)   <- ready(name)
 *   page-data starts first: ready (lost), ask -> ready(name)
 *
 * What comes through is as trustworthy as the page itself; the receiver validates it.
 */
const ASK = 'adrift:ask';
const READY = 'adrift:ready';
/** Messages kept for a content script that starts later; more are dropped. */
const MAX_WAITING = 300;

/** The page's side: @returns a function that sends one message */
export function openChannel(target: Window): (message: string) => void {
  const name = `adrift:${crypto.randomUUID()}`;
  const dispatch = target.dispatchEvent.bind(target);
  const NativeEvent = CustomEvent;
  const waiting: string[] = [];
  let received = false;
  const emit = (message: string) => dispatch(new NativeEvent(name, { detail: message }));
  const ready = () => dispatch(new NativeEvent(READY, { detail: name }));
  target.addEventListener(
    ASK,
    (event) => {
      event.stopImmediatePropagation();
      ready();
      received = true;
      for (const message of waiting.splice(0)) emit(message);
    },
    { once: true },
  );
  // A content script that listens already takes the name at once and asks back.
  ready();
  return (message) => {
    if (received) emit(message);
    else if (waiting.length < MAX_WAITING) waiting.push(message);
  };
}

/** The content script's side. */
export function joinChannel(
  target: Window,
  receive: (message: unknown) => void,
  signal: AbortSignal,
): void {
  let joined = false;
  const join = (event: Event) => {
    event.stopImmediatePropagation();
    const name = (event as CustomEvent<unknown>).detail;
    if (joined || typeof name !== 'string') return;
    joined = true;
    target.removeEventListener(READY, join);
    target.addEventListener(name, (message) => receive((message as CustomEvent).detail), {
      signal,
    });
    // Where the page's side spoke first, it has not heard that someone listens.
    target.dispatchEvent(new CustomEvent(ASK));
  };
  target.addEventListener(READY, join, { signal });
  target.dispatchEvent(new CustomEvent(ASK));
}
