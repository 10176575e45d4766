import { readFileSync } from 'node:fs';

/** One line of a JSONL file that holds a JSON object. */
export interface Line {
  /** Counted from 1, blank lines included. */
  number: number;
  value: Record<string, unknown>;
}

/**
 * The objects of a JSONL file; blank lines are skipped.
 * @throws Error with one clear line: no such file, or which line is not a JSON object
 */
export function readLines(path: string): Line[] {
  return textOf(path)
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .flatMap((line, i) => (line.trim() === '' ? [] : [parse(line, i + 1, path)]));
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : 'unknown error';
    const why =
      code === 'ENOENT' ? 'no such file' : code === 'EISDIR' ? 'is a folder' : String(code);
    throw new Error(`${path}: ${why}`);
  }
}

function parse(line: string, number: number, path: string): Line {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error(`${path}: line ${number} is not JSON`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${path}: line ${number} is not a JSON object`);
  return { number, value: value as Record<string, unknown> };
}
