/** `npm run build`: the extension for both browsers, in dist/chrome and dist/firefox. */
import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify, stripVTControlCharacters } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { BrowserName } from './browsers.ts';

export const BROWSERS: readonly BrowserName[] = ['chrome', 'firefox'];

export interface Built {
  browser: BrowserName;
  /** The unpacked extension, relative to the project. */
  folder: string;
  /** Gzipped bytes of what is loaded into every page: both content scripts. */
  contentBytes: number;
}

const run = promisify(execFile);
const VITE = 'node_modules/vite/bin/vite.js';

/**
 * Builds the extension over whatever dist held. In a process of its own for each browser: the
 * plugins print what nobody needs, and a test's NODE_ENV would build another extension.
 * @throws Error with the bundler's first lines
 */
export async function build(browsers: readonly BrowserName[] = BROWSERS): Promise<Built[]> {
  return await Promise.all(
    browsers.map(async (browser) => {
      const folder = join('dist', browser);
      await rm(folder, { recursive: true, force: true });
      await vite(browser);
      return { browser, folder, contentBytes: await contentBytes(folder) };
    }),
  );
}

async function vite(browser: BrowserName): Promise<void> {
  const { NODE_ENV: _, ...env } = process.env;
  try {
    await run(process.execPath, [VITE, 'build', '--mode', browser], { env });
  } catch (error) {
    const { stderr = '', message = '' } = error as { stderr?: string; message?: string };
    const lines = stripVTControlCharacters(stderr || message).split('\n');
    const cause = lines.findIndex((line) => /error/i.test(line));
    const said = lines.slice(Math.max(cause, 0)).map((line) => line.trim());
    throw new Error(
      said
        .filter((line) => line !== '')
        .slice(0, 3)
        .join(' '),
    );
  }
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
    console.error(`The build failed: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
