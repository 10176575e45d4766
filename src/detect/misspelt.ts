/**
 * Whether a word is another with one typing error: one letter more, less or other, or two in the
 * other order, and the first and last letter right.
 */
export function isOneOff(known: string, word: string): boolean {
  if (Math.abs(known.length - word.length) > 1 || known.at(-1) !== word.at(-1)) return false;
  let from = 0;
  while (from < known.length && known[from] === word[from]) from++;
  let [a, b] = [known.length, word.length];
  while (a > from && b > from && known[a - 1] === word[b - 1]) {
    a--;
    b--;
  }
  if (a - from <= 1 && b - from <= 1) return true;
  const swapped = a - from === 2 && b - from === 2;
  return swapped && known[from] === word[from + 1] && known[from + 1] === word[from];
}
