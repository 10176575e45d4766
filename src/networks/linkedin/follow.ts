/** The plus sign of the button (facts 7g), its key, or the older pages' class for it. */
export const FOLLOW = [
  ...['button svg[data-token-id="86"]', 'button[componentkey$="_follow"]'],
  ...['button.follow', 'button[class*="follow-button"]'],
].join(', ');

/**
 * Whether an account is followed, by the state of its button, never by its words.
 * @param mark an element that `FOLLOW` found
 */
export function isFollowing(mark: Element): boolean {
  const button = mark.closest('button');
  return (
    button?.getAttribute('aria-pressed') === 'true' || button?.matches('.is-following') === true
  );
}
