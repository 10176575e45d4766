/** Longest wait for an idle moment, in ms; a busy page is still read this late. */
const IDLE_TIMEOUT = 2000;

/** @param latest longest wait, in ms, where it is another */
export type Idle = (work: () => void, latest?: number) => void;

/** @returns what does some work when the page is idle, by the browser's function as it is now */
export function whenIdle(): Idle {
  const idle = requestIdleCallback.bind(window);
  return (work, latest = IDLE_TIMEOUT) => void idle(() => quietly(work), { timeout: latest });
}

/** Nothing of ours may ever throw into the page. */
export function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // A response or a page of another shape than thought: left unread.
  }
}
