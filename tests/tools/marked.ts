/**
 * A document with what stands between two of its marks replaced.
 * @param from the first mark, as it stands in the document; kept
 * @param to the last mark; kept
 * @throws Error where the document has lost its marks
 */
export function betweenMarks(document: string, from: string, to: string, text: string): string {
  const start = document.indexOf(from);
  const end = document.indexOf(to);
  if (start < 0 || end < start) throw new Error(`The document has lost its marks: ${from} ${to}`);
  return `${document.slice(0, start + from.length)}\n\n${text}\n\n${document.slice(end)}`;
}
