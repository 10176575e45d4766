/** Hostile or unknown markup is left unread; nothing of ours is thrown into the page. */
export function quietly<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
