const BLOCKS = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'BLOCKQUOTE', 'H1', 'H2', 'H3']);
/** Deep enough for any site seen; a page that nests further is read to here. */
const MAX_DEPTH = 200;

/**
 * The text of an element as its author wrote it: line breaks from `<br>` and blocks, emoji from the
 * `alt` of the pictures that sites draw them with.
 * @param skip elements whose text is not the author's (buttons, nested posts)
 * @returns "" where there is none
 */
export function writtenText(
  element: Element,
  skip: (element: Element) => boolean = () => false,
): string {
  const parts: string[] = [];
  collect(element, skip, parts, 0);
  return trimmedLines(parts.join(''));
}

function trimmedLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}

function collect(
  node: Node,
  skip: (element: Element) => boolean,
  parts: string[],
  depth: number,
): void {
  if (depth > MAX_DEPTH) return;
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === Node.TEXT_NODE) {
      parts.push(child.nodeValue ?? '');
    } else if (child.nodeType === Node.ELEMENT_NODE) {
      const element = child as Element;
      if (skip(element)) continue;
      if (element.tagName === 'BR') parts.push('\n');
      else if (element.tagName === 'IMG') parts.push(element.getAttribute('alt') ?? '');
      else {
        const block = BLOCKS.has(element.tagName) && parts.length > 0;
        if (block && !parts.at(-1)?.endsWith('\n')) parts.push('\n');
        collect(element, skip, parts, depth + 1);
        if (block) parts.push('\n');
      }
    }
  }
}

/** One tag, or several run together; networks link each of "#zomer#ad". */
const HASHTAGS = /(?<![\p{L}\p{N}_&/])(?:[#＃][\p{L}\p{M}\p{N}_]+)+/gu;
const MENTION = /(?<![\p{L}\p{N}_.@/])[@＠]([A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?)/gu;

/** The hashtags of a text in order, without "#", each once. */
export function hashtagsOf(text: string): string[] {
  const tags = Array.from(text.matchAll(HASHTAGS), ([run]) => run.split(/[#＃]/u)).flat();
  return unique(tags.filter((tag) => /[\p{L}\p{M}]/u.test(tag)));
}

/** The mentioned handles of a text in order, without "@", each once. */
export function mentionsOf(text: string): string[] {
  return unique(Array.from(text.matchAll(MENTION), (match) => match[1] ?? ''));
}

/** The same list without repetition, first places kept. */
export function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}
