/** `npm run build`: the extension for both browsers, in dist/chrome and dist/firefox. */
import { execFile } from 'node:child_process';
import { readdir, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify, stripVTControlCharacters } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { BrowserName } from './browsers.ts';

export const BROWSERS: readonly BrowserName[] = ['chrome', 'firefox'];

export interface Built {
  browser: BrowserName;
  /** The unpacked extension, relative to the project. */
  folder: string;
  /** What is loaded into a page of each network: both content scripts. */
  pages: PageSize[];
}

export interface PageSize {
  network: string;
  /** Gzipped; what is sent to a page later, such as lexicons, is no part of it. */
  bytes: number;
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
      return { browser, folder, pages: await pageSizes(folder) };
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

/** The scripts of a built package by the network that they are for, largest first. */
export async function pageSizes(folder: string): Promise<PageSize[]> {
  const files = (await readdir(join(folder, 'src'), { recursive: true })).filter((file) =>
    file.endsWith('.iife.js'),
  );
  const sizes = new Map<string, number>();
  for (const file of files) {
    const network = basename(file, '.iife.js');
    const bytes = gzipSync(await readFile(join(folder, 'src', file))).length;
    sizes.set(network, (sizes.get(network) ?? 0) + bytes);
  }
  return Array.from(sizes, ([network, bytes]) => ({ network, bytes })).sort(
    (a, b) => b.bytes - a.bytes,
  );
}

async function main(): Promise<void> {
  try {
    await rm('dist', { recursive: true, force: true });
    for (const { folder, pages } of await build()) {
      const [most, least] = [pages[0], pages.at(-1)].map(
        (page) => `${((page?.bytes ?? 0) / 1024).toFixed(1)} kB (${page?.network})`,
      );
      console.info(`${folder}: content scripts ${least} to ${most} gzipped a page`);
    }
  } catch (error) {
    console.error(`The build failed: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
