import { MAX_TEXT } from '../../model/limits.ts';
import { at, isObject, items, text } from '../json.ts';

/** A text in one of YouTube's three shapes: `simpleText`, `runs`, `content`; null where it is none. */
export function textOf(value: unknown): string | null {
  const plain = text(at(value, 'simpleText')) ?? text(at(value, 'content'));
  if (plain !== null) return plain;
  const words = items(at(value, 'runs')).map((run) => text(at(run, 'text')) ?? '');
  return words.length === 0 ? null : words.join('').slice(0, MAX_TEXT);
}

/** The first of several texts that is one. */
export function firstText(...values: unknown[]): string | null {
  for (const value of values) {
    const found = textOf(value);
    if (found !== null) return found;
  }
  return null;
}

/** Where a click on something leads: an endpoint of the older or of the newer shape. */
export function endpointOf(value: unknown): unknown {
  const older = at(value, 'navigationEndpoint');
  if (isObject(older)) return older;
  return (
    at(value, 'onTap', 'innertubeCommand') ??
    at(value, 'rendererContext', 'commandContext', 'onTap', 'innertubeCommand')
  );
}
