import { readFile } from 'node:fs/promises';

/** Something the user of a command did or gave that it cannot work with; said in one line. */
export class UserError extends Error {}

/**
 * Runs a command: its lines to standard output when all of it went well, else one line to standard
 * error and exit code 1.
 */
export async function runCommand(work: () => Promise<readonly unknown[]>): Promise<void> {
  try {
    const lines = await work();
    process.stdout.write(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${message.split('\n')[0]}\n`);
    process.exitCode = 1;
  }
}

/**
 * The text of a file.
 * @throws UserError where it cannot be read, or is not UTF-8 text
 */
export async function readText(path: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw new UserError(`Cannot read ${path}: ${reason(error)}`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UserError(`Cannot read ${path}: it is not UTF-8 text.`);
  }
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'there is no such file.';
  if (code === 'EISDIR') return 'it is a folder.';
  if (code === 'EACCES') return 'you may not read it.';
  return error instanceof Error ? error.message : String(error);
}
