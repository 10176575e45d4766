/** `npm run build`: the extension for both browsers, in dist/chrome and dist/firefox. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build as bundle, createLogger } from 'vite';
import type { BrowserName } from './browsers.ts';

export const BROWSERS: readonly BrowserName[] = ['chrome', 'firefox'];

export interface Built {
  browser: BrowserName;
  /** The unpacked extension, relative to the project. */
  folder: string;
  /** Gzipped bytes of what is loaded into every page: both content scripts. */
  contentBytes: number;
}

/**
 * Builds the extension, one browser after the other, over whatever dist held.
 * @throws the bundler's error, its first line the cause
 */
export async function build(browsers: readonly BrowserName[] = BROWSERS): Promise<Built[]> {
  const results: Built[] = [];
  for (const browser of browsers) {
    const folder = join('dist', browser);
    await rm(folder, { recursive: true, force: true });
    await bundle({ mode: browser, logLevel: 'error', customLogger: logger() });
    results.push({ browser, folder, contentBytes: await contentBytes(folder) });
  }
  return results;
}

/** Errors are thrown as well as logged: once is enough. */
function logger() {
  const quiet = createLogger('error');
  quiet.error = () => {};
  return quiet;
}

async function contentBytes(folder: string): Promise<number> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as {
    content_scripts: { js: string[] }[];
  };
  const files = manifest.content_scripts.flatMap((script) => script.js);
  const sizes = await Promise.all(
    files.map(async (file) => gzipSync(await readFile(join(folder, file))).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function main(): Promise<void> {
  try {
    await rm('dist', { recursive: true, force: true });
    for (const { folder, contentBytes } of await build()) {
      const size = (contentBytes / 1024).toFixed(1);
      console.info(`${folder}: content scripts ${size} kB gzipped`);
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    console.error(
      `The build failed: ${stripVTControlCharacters(message).trim().split('\n').slice(0, 3).join(' ')}`,
    );
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
