/** The toolbar button has room for three characters. */
const MAX_SHOWN = 99;

/** A number of sponsored posts as the toolbar button shows it; "" for none. */
export function countText(count: number): string {
  if (count === 0) return '';
  return count > MAX_SHOWN ? `${MAX_SHOWN}+` : String(count);
}
