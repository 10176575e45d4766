/** Reads the repository's Markdown for what it says of the repository. Pure Node, no Markdown library. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** Folders of the repository; what git ignores lies beside them. */
const FOLDERS = ['.github', '.ci', 'docs', 'public', 'src', 'store', 'tests'];
/** What a command makes, so that a clean clone lacks it. */
const MADE = [
  /^dist(\/|$)/,
  /^store\/pictures(\/|$)/,
  /^tests\/pages\/x\/fixtures\/home-new-button\./,
];
const FILE = /\.(?:tsx?|jsonl?|css|md|yml|svg|png)$/;

export interface Code {
  text: string;
  /** Lines of their own between fences; else a span within a line. */
  block: boolean;
}

/** All files, relative, with "/". */
export const FILES: readonly string[] = [
  ...readdirSync('.', { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name),
  ...FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  ),
];
export const DOCUMENTS = FILES.filter((file) => file.endsWith('.md'));
const PLACES = new Set(FILES.flatMap((file) => [file, ...foldersOf(file)]));

function foldersOf(file: string): string[] {
  const folder = dirname(file);
  return folder === '.' ? [] : [folder, ...foldersOf(folder)];
}

export function read(file: string): string {
  return readFileSync(file, 'utf8');
}

/** The code in a document: fenced blocks and spans. */
export function codeIn(text: string): Code[] {
  const blocks = [...text.matchAll(/^( *)```\w*\n([\s\S]*?)^\1```/gm)];
  const prose = withoutBlocks(text);
  return [
    ...blocks.map(([, , code = '']) => ({ text: code, block: true })),
    ...[...prose.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => ({ text: code, block: false })),
  ];
}

function withoutBlocks(text: string): string {
  return text.replace(/^( *)```[\s\S]*?^\1```/gm, '');
}

/** The levels and names of a document's headings, in order. */
export function headingsIn(text: string): { level: number; name: string }[] {
  return [...withoutBlocks(text).matchAll(/^(#{1,6}) +(.+)$/gm)].map(
    ([, marks = '', name = '']) => ({
      level: marks.length,
      name: name.trim(),
    }),
  );
}

/** The part of a document under a heading of level 2, without the heading. */
export function sectionOf(text: string, name: string): string {
  const [, ...sections] = text.split(/^## +/m);
  return sections.find((section) => section.startsWith(`${name}\n`))?.slice(name.length) ?? '';
}

/** Links and pictures that lead into the repository and do not arrive, with the reason. */
export function brokenLinks(file: string, text = read(file)): string[] {
  const prose = withoutBlocks(text).replace(/`[^`\n]*`/g, '');
  const targets = [
    ...[...prose.matchAll(/\]\(([^()\s]+)\)/g)].map(([, target = '']) => target),
    ...[...prose.matchAll(/\b(?:src|href)="([^"]+)"/g)].map(([, target = '']) => target),
  ];
  return targets
    .filter((target) => !/^[a-z]+:/.test(target))
    .flatMap((target) => broken(file, target));
}

function broken(file: string, target: string): string[] {
  const [path = '', anchor] = target.split('#');
  const to = path === '' ? file : normalize(join(dirname(file), path));
  if (!existsSync(to)) return [`${file}: ${target}: no such file`];
  if (anchor === undefined || anchorsOf(read(to)).includes(anchor)) return [];
  return [`${file}: ${target}: no such heading`];
}

/** As GitHub names headings. */
function anchorsOf(text: string): string[] {
  return headingsIn(text).map(({ name }) =>
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
}

/** Words of code that name a place in the repository where there is none. */
export function missingPlaces({ text, block }: Code): string[] {
  return text
    .split(/[\s"'|()]+/)
    .flatMap(expanded)
    .map((word) => word.replace(/[:,;]$/, '').replace(/\/$/, ''))
    .filter((word) => isPlace(word) && !isThere(word, block));
}

/** "a.{b,c}" is a.b and a.c. */
function expanded(word: string): string[] {
  const found = /^(.*)\{([^{}]*,[^{}]*)\}(.*)$/.exec(word);
  if (found === null) return [word];
  const [, before = '', choices = '', after = ''] = found;
  return choices.split(',').map((choice) => `${before}${choice}${after}`);
}

function isPlace(word: string): boolean {
  if (/[A-Z]{4,}\.|^[/~.]{1,2}\/|^\/|:\/\/|\$/.test(word)) return false;
  return FOLDERS.includes(word.split('/')[0] ?? '') ? word.includes('/') : FILE.test(word);
}

function isThere(word: string, block: boolean): boolean {
  if (MADE.some((made) => made.test(word))) return true;
  const pattern = word
    .split(/(<[^<>]+>|\*)/)
    .map((part) => (/^[<*]/.test(part) ? '[^/]*' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')))
    .join('');
  // From the root; or the end of a path, where the text says in which folder it is. A test is called
  // by the beginning of its name.
  const rooted = FOLDERS.includes(word.split('/')[0] ?? '');
  const wanted = new RegExp(`${rooted ? '^' : '(?:^|/)'}${pattern}${block ? '' : '$'}`);
  return [...PLACES].some((place) => wanted.test(place));
}

/** Commands of npm that package.json does not have, and of npx that are not installed. */
export function missingCommands(text: string, scripts: readonly string[]): string[] {
  const asked = [...text.matchAll(/\bnpm run (?:-s )?([\w-]+)/g)].map(([, name = '']) => name);
  const tools = [...text.matchAll(/\bnpx (?:--[\w-]+ )*([\w-]+)/g)].map(([, name = '']) => name);
  return [
    ...asked.filter((name) => !scripts.includes(name)).map((name) => `npm run ${name}`),
    ...tools
      .filter((name) => !existsSync(join('node_modules', '.bin', name)))
      .map((name) => `npx ${name}`),
  ];
}

/** The tests of faults and attacks, each by a title of the form "what happens: what must hold". */
const ATTACKS = ['privacy', 'faults', 'kills', 'hostile', 'hostile-worlds', 'hostile-work'];
const TITLE = /\bit(?:\.\w+\([^()]*\))?\(\s*(['`])((?:(?!\1).)+)\1/g;

/** The rows of SECURITY.md's table of faults and attacks, as the tests' titles have them. */
export function attackRows(): string[] {
  return ATTACKS.map((name) => `tests/e2e/${name}.test.ts`).flatMap((file) =>
    [...read(file).matchAll(TITLE)].map(([, , title = '']) => {
      const [what = '', ...holds] = title.replace(/ \([^()]*%s[^()]*\)$/, '').split(': ');
      return `| ${what} | ${holds.join(': ')} | \`${file}\` |`;
    }),
  );
}
