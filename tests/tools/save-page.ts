/**
 * `npm run save-page -- --network x --url URL --name NAME [FILE.html]`: a page that may be published.
 * Takes a saved page, or opens a browser to sign in and scroll; replaces all that names or shows
 * somebody, and writes a fixture beside those of the network, with what is read from it now.
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { parse } from 'parse5';
import puppeteer from 'puppeteer-core';
import { addHosts, paidLink } from '../../src/detect/affiliates.ts';
import { HOSTS } from '../../src/detect/lexicon/hosts.ts';
import { labelOn } from '../../src/detect/network-labels.ts';
import type { Network } from '../../src/networks/network.ts';
import { NETWORKS } from '../../src/networks/registry.ts';
import { type Anonymised, anonymise, wordsOf } from './anonymise/page.ts';
import { vocabularyOf } from './anonymise/vocabulary.ts';
import { browserPath } from './browsers.ts';
import { readText, UserError } from './command.ts';
import { openReader, type PageReaderTool } from './reader.ts';

const USAGE =
  'npm run save-page -- --network NETWORK --url URL --name NAME [--folder FOLDER] [FILE.html]';

addHosts(HOSTS);

interface Line {
  author?: { handle: string | null; name: string | null } | null;
  account?: { handle: string | null; name: string | null };
  mentions?: string[];
  labels?: { kind: string }[];
  [field: string]: unknown;
}

interface Asked {
  network: Network;
  url: string;
  /** Of the fixture that is written. */
  path: string;
  file: string | undefined;
}

function asked(): Asked {
  const { values, positionals } = options();
  const network = NETWORKS.find(({ id }) => id === values.network);
  if (network === undefined)
    throw new UserError(`Which network? ${USAGE} (${NETWORKS.map(({ id }) => id).join(', ')})`);
  if (values.url === undefined || !URL.canParse(values.url))
    throw new UserError(
      `The page's own address is needed: it tells a feed from a profile. ${USAGE}`,
    );
  if (values.name === undefined || !/^[a-z0-9-]+$/.test(values.name))
    throw new UserError(`A name for the fixture, such as "home-new-button": ${USAGE}`);
  const folder = values.folder ?? join('tests/pages', network.id, 'fixtures');
  const path = join(folder, `${values.name}.html`);
  return { network, url: values.url, path, file: positionals[0] };
}

function options() {
  try {
    return parseArgs({
      options: {
        network: { type: 'string' },
        url: { type: 'string' },
        name: { type: 'string' },
        folder: { type: 'string' },
      },
      allowPositionals: true,
    });
  } catch {
    throw new UserError(USAGE);
  }
}

/** A browser of its own, without Adrift: the page is saved as the network made it. */
async function takenLive(url: string): Promise<string> {
  const browser = await puppeteer.launch({
    executablePath: browserPath('chrome'),
    headless: false,
    defaultViewport: null,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    await page.goto(url).catch(() => {});
    const terminal = createInterface({ input: process.stdin, output: process.stdout });
    await terminal.question(
      'Sign in if you must, scroll to the post in question, then press Enter here. ',
    );
    terminal.close();
    return await page.content();
  } finally {
    await browser.close();
  }
}

/** Names and handles of all who were read, in lower case. */
function personalIn(lines: readonly Line[]): Set<string> {
  const people = lines.flatMap(({ author, account, mentions }) => [
    author?.handle,
    author?.name,
    account?.handle,
    account?.name,
    ...(mentions ?? []),
  ]);
  const names = people.filter((name) => name !== null && name !== undefined);
  return new Set(
    names
      .flatMap((name) => [name, ...name.split(/[^\p{L}\p{N}]+/u)])
      .map((n) => n.toLowerCase())
      .filter((n) => n.length > 2),
  );
}

/** What of a page a fixture must still show, in one line. */
function shapeOf(lines: readonly Line[]): string {
  const posts = lines.filter((line) => line.account === undefined);
  const count = (is: (line: Line) => boolean) => posts.filter(is).length;
  const labelled = (kind: string) =>
    count(({ labels }) => labels?.some((label) => label.kind === kind) ?? false);
  return [
    `${posts.length} posts`,
    `${count(({ author }) => author?.handle != null)} with author`,
    `${count(({ id }) => id !== null)} with id`,
    `${count(({ publishedAt }) => publishedAt !== null)} with date`,
    `${count(({ text }) => typeof text === 'string' && text !== '')} with words`,
    `${labelled('platform-ad')} ads`,
    `${labelled('paid-partnership')} partnerships`,
  ].join(', ');
}

async function main(): Promise<void> {
  const given = asked();
  const { url, path, file } = given;
  if (existsSync(path)) throw new UserError(`${path} is there already; take another name.`);
  const html = file === undefined ? await takenLive(url) : await readText(file);
  if (!/<[a-z!]/i.test(html))
    throw new UserError(`${file ?? url} is not a page: it holds no HTML.`);
  const reader = await openReader('chrome');
  try {
    await save(reader, given, html);
  } finally {
    await reader.close();
  }
}

async function save(
  reader: PageReaderTool,
  { network, url, path }: Asked,
  html: string,
): Promise<void> {
  const before = (await reader.read(network.id, url, html)) as Line[];
  const made = withoutNames(network, url, html, personalIn(before));
  const after = (await reader.read(network.id, made.url, made.html)) as Line[];
  await mkdir(dirname(path), { recursive: true });
  const note = "<!-- biome-ignore-all lint: a replica of the site's own markup. -->";
  await writeFile(path, `${note}\n${made.html}`);
  const expected = JSON.stringify(expectedOf(made.url, after), null, 2);
  await writeFile(path.replace(/html$/, 'expected.json'), `${expected}\n`);
  console.info(`${path}\nread before: ${shapeOf(before)}\nread now:    ${shapeOf(after)}`);
  console.info(
    'Read both files from top to bottom before you commit: you are the last to see a name.',
  );
}

/** @throws UserError where a name that is no word of the readers is still there */
function withoutNames(
  network: Network,
  url: string,
  html: string,
  personal: ReadonlySet<string>,
): Anonymised {
  const known = vocabularyOf(network.id, /<html[^>]*\slang="([^"]*)"/i.exec(html)?.[1] ?? 'en');
  const made = anonymise(html, {
    url,
    vocabulary: new Set([...known].filter((word) => !personal.has(word))),
    personal,
    labelOf: (text) => labelOn(text, network.id),
    keepsHost: (host) =>
      network.hosts.some((own) => host === own || host.endsWith(`.${own}`)) ||
      paidLink(`https://${host}/x`) !== null,
  });
  const left = [...wordsOf(parse(made.html))].filter(
    (word) => personal.has(word) && !known.has(word) && word !== 'example',
  );
  if (left.length > 0)
    throw new UserError(`Not saved: the page still says ${left.join(', ')}. Please report this.`);
  return made;
}

function expectedOf(url: string, lines: readonly Line[]) {
  const account = lines.find((line) => line.account !== undefined)?.account;
  const posts = lines
    .filter((line) => line.account === undefined)
    .map(({ verdict: _, ...post }) => post);
  return account === undefined ? { url, posts } : { url, posts, account };
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message.split('\n')[0] : error);
  process.exitCode = 1;
}
