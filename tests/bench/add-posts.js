/* In the page: adds copies of its posts behind them, each another post, and takes the first ones out. */

const added = [];
let count = 0;

/**
 * @param unit selector of a post, `row` of what is copied around it
 * @param posts how many, so many of them with each `frame`; `kept` stay on the page
 */
async function addPosts({ unit, row, posts, frame, kept }) {
  const originals = Array.from(document.querySelectorAll(unit))
    .filter((element) => !element.parentElement?.closest(unit))
    .map((element) => element.closest(row) ?? element)
    .filter((element) => !added.includes(element));
  for (let left = posts; left > 0; ) {
    for (let i = 0; i < frame && left > 0; i++, left--) {
      const original = originals[++count % originals.length];
      const copy = copyOf(original, count);
      original.parentElement.append(copy);
      added.push(copy);
      if (added.length > kept) added.shift().remove();
    }
    await new Promise(requestAnimationFrame);
  }
}

function copyOf(original, n) {
  const copy = original.cloneNode(true);
  for (const badge of copy.querySelectorAll('[data-adrift]')) badge.remove();
  for (const element of [copy, ...copy.querySelectorAll('*')])
    for (const { name, value } of element.attributes) {
      const other = otherThan(value, n);
      if (other !== value) element.setAttribute(name, other);
    }
  const words = longestText(copy);
  if (words !== null) words.nodeValue = `${words.nodeValue} ${n}`;
  return copy;
}

/** A number, or the name in a post's address, of the same length. */
function otherThan(value, n) {
  const name =
    /((?:v=|\/(?:p|reel|shorts|post|status|comments|pin)\/)[\w-]+?)[\w-]{4}(?=$|[/?&#])/g;
  return value
    .replace(/\d{9,}/g, (id) => id.slice(0, -6) + String(n).padStart(6, '0'))
    .replace(name, (_, start) => start + n.toString(36).padStart(4, '0'));
}

function longestText(element) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let longest = null;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node.nodeValue.length > (longest?.nodeValue.length ?? 20)) longest = node;
  return longest;
}

globalThis.addPosts = addPosts;
