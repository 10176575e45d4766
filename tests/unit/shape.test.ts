/** The arrows of ARCHITECTURE.md: what may import what. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Files beside the folders wrap one browser interface each; who may speak with the browser uses them. */
const BROWSER = '(browser)';
const ALLOWED: Record<string, readonly string[]> = {
  model: [],
  detect: ['model'],
  ledger: ['model'],
  networks: ['detect', 'model'],
  [BROWSER]: ['model'],
  // Words, numbers and dates in the user's language; no component.
  content: ['networks', 'detect', 'model', BROWSER, 'ui'],
  'page-data': ['networks', BROWSER],
  // The registry's hosts, and the judge: posts are judged again when it got better.
  // A notice says in the user's language what the dashboard would.
  background: ['ledger', 'networks', 'detect', 'model', BROWSER, 'ui'],
  ui: ['ledger', 'model', BROWSER],
  popup: ['ui', 'ledger', 'model', BROWSER],
  dashboard: ['ui', 'ledger', 'model', BROWSER],
  welcome: ['ui', 'model', BROWSER],
  // What marks real posts marks its invented ones.
  demo: ['content', 'detect', 'ui', 'model', BROWSER],
};
const IMPORT =
  /(?:^|\n)(?:import|export)(\s+type\b)?[^;'"]*?from\s+'(\.[^']+)'|import\('(\.[^']+)'\)/g;

interface Import {
  to: string;
  typeOnly: boolean;
}

const files = new Map(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => [join('src', file), importsOf(join('src', file))]),
);

function importsOf(file: string): Import[] {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)]
    .map(([, type, from, lazy]) => ({
      to: normalize(join(dirname(file), from ?? lazy ?? '')),
      typeOnly: type !== undefined,
    }))
    .filter(({ to }) => /^src\/.*\.tsx?$/.test(to));
}

function folderOf(file: string): string {
  const [, folder = '', ...rest] = file.split('/');
  return rest.length === 0 ? BROWSER : folder;
}

describe('the shape of src', () => {
  it('has no folder without a place in it', () => {
    const folders = new Set([...files.keys()].map(folderOf));
    expect(Object.keys(ALLOWED)).toEqual(expect.arrayContaining([...folders]));
  });

  it('has arrows that point down only', () => {
    const wrong = [...files].flatMap(([file, imports]) =>
      imports
        .map(({ to }) => to)
        .filter((to) => folderOf(to) !== folderOf(file))
        .filter((to) => !ALLOWED[folderOf(file)]?.includes(folderOf(to)))
        .map((to) => `${file} -> ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  it('lets content scripts and the worker use words of ui, and no component', () => {
    const used = [...files]
      .filter(([file]) => ['content', 'background'].includes(folderOf(file)))
      .flatMap(([, imports]) => imports.map(({ to }) => to))
      .filter((to) => folderOf(to) === 'ui');
    expect(used.filter((to) => to.endsWith('.tsx'))).toEqual([]);
  });

  it('has no network that knows another', () => {
    const network = (file: string) => /^src\/networks\/([^/]+)\//.exec(file)?.[1];
    const wrong = [...files].flatMap(([file, imports]) =>
      imports
        .filter(({ to }) => network(file) && network(to) && network(file) !== network(to))
        .map(({ to }) => `${file} -> ${to}`),
    );
    // Both are Meta's, and write media in one form.
    expect(wrong).toEqual(['src/networks/threads/data.ts -> src/networks/instagram/media.ts']);
  });

  it('has no circle of imports', () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]) => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      if (done.has(file) || path.includes(file)) return;
      for (const { to, typeOnly } of files.get(file) ?? [])
        if (!typeOnly) visit(to, [...path, file]);
      done.add(file);
    };
    for (const file of files.keys()) visit(file, []);
    expect(circles).toEqual([]);
  });
});
