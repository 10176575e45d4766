/**
 * `npm run package [-- --tag v1.2.3]`: the zips for the stores, in dist/packages. The same commit
 * gives the same bytes: files in order of name, all of one date, packed by one library.
 */
import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, posix, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type Zippable, zipSync } from 'fflate';
import packageJson from '../../package.json' with { type: 'json' };
import { type BrowserName, browserPath } from './browsers.ts';
import { BROWSERS, build } from './build.ts';
import { UserError } from './command.ts';
import { launch } from './launch.ts';

export const PACKAGES = join('dist', 'packages');

/** Edge takes the package of Chrome as it is; it has a name of its own so that none is forgotten. */
const STORES: Readonly<Record<'chrome' | 'edge' | 'firefox', BrowserName>> = {
  chrome: 'chrome',
  edge: 'chrome',
  firefox: 'firefox',
};

/**
 * Zips files so that equal files make equal bytes.
 * @param files path within the zip, with "/", to content
 */
export function zipOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  // The first day that a zip can tell, in local time as the format has it: no time zone shows.
  const mtime = new Date(1980, 0, 1);
  const entries: Zippable = {};
  for (const path of [...files.keys()].sort()) {
    entries[path] = [files.get(path) as Uint8Array, { mtime, level: 9, os: 0 }];
  }
  return zipSync(entries);
}

/**
 * What stands in the way of a package that others can make again.
 * @param status of `git status --porcelain`
 * @param tag the release's tag, if it has one yet
 * @throws UserError in one line
 */
export function checkState(status: string, version: string, tag: string | undefined): void {
  const changed = status.split('\n').filter((line) => line !== '').length;
  if (changed > 0) {
    const files = changed === 1 ? '1 file differs' : `${changed} files differ`;
    throw new UserError(
      `Commit first: ${files} from the last commit, so nobody could make this package again.`,
    );
  }
  if (tag !== undefined && tag !== `v${version}`) {
    throw new UserError(
      `The tag ${tag} does not fit version ${version} of package.json; it should be v${version}.`,
    );
  }
}

function git(...args: string[]): string {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    throw new UserError(
      'Packages are made from a git clone: this folder is none, or git is missing.',
    );
  }
}

async function filesIn(folder: string): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return await read(folder, paths);
}

async function read(folder: string, paths: readonly string[]): Promise<Map<string, Uint8Array>> {
  const contents = await Promise.all(paths.map((path) => readFile(join(folder, path))));
  return new Map(
    paths.map((path, at) => [path.split(sep).join(posix.sep), contents[at] as Buffer]),
  );
}

/** Opens the popup of what was built, so that no package leaves that its browser would refuse. */
async function tryIn(browser: BrowserName): Promise<void> {
  // No server listens there: an extension page needs none.
  const launched = await launch(browser, { port: 9, headless: true });
  try {
    const popup = await launched.open(launched.popupUrl);
    await popup.waitForSelector('main', { timeout: 20_000 });
  } finally {
    await launched.close();
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { tag: { type: 'string' } } });
  const { version } = packageJson;
  checkState(git('status', '--porcelain'), version, values.tag);
  BROWSERS.forEach(browserPath);

  await rm('dist', { recursive: true, force: true });
  await build();
  for (const browser of BROWSERS) await tryIn(browser);

  await mkdir(PACKAGES, { recursive: true });
  for (const [store, browser] of Object.entries(STORES)) {
    await save(`adrift-${version}-${store}.zip`, await filesIn(join('dist', browser)));
  }
  const tracked = git('ls-files', '-z')
    .split('\0')
    .filter((path) => path !== '');
  await save(`adrift-${version}-sources.zip`, await read('.', tracked));
}

async function save(name: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const zip = zipOf(files);
  await writeFile(join(PACKAGES, name), zip);
  console.info(
    `${join(PACKAGES, name)}: ${files.size} files, ${(zip.length / 1024).toFixed(0)} kB`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message.split('\n')[0] : error);
    process.exitCode = 1;
  }
}
