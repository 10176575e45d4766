import { isOwnPage } from './affiliates.ts';
import { isRebate } from './code-shapes.ts';
import { anyAround } from './finding.ts';
import type { Reading } from './reading.ts';

/** Tokens of the line between the address and what it takes off. */
const REACH = 20;
const LEAST = 4;

/**
 * "60% off at brand.com/andreasings", by @andreasings: an address that a brand made for one author, with
 * what it takes off on the same line.
 * @param handle the author's own, folded
 */
export function isNamedLink(reading: Reading, at: number, handle: string): boolean {
  const name = lettersOf(handle);
  if (name.length < LEAST) return false;
  const address = /^(?:https?:\/\/)?([^/?#:]+)\/([\w.@-]{4,40})\/?$/iu.exec(reading.written(at));
  if (address === null) return false;
  const [host, path] = [(address[1] ?? '').toLowerCase(), lettersOf(address[2] ?? '')];
  if (path.length < LEAST || isOwnPage(host) || lettersOf(host).includes(path)) return false;
  if (!name.includes(path) && !path.includes(name)) return false;
  return anyAround(reading, at, 'line', REACH, (near) => isRebate(reading, near));
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\d]/gu, '');
}
