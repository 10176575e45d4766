/** The built packages, as a store would look at them. `npm test` builds before it tests. */
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NETWORKS } from '../../src/networks/registry.ts';
import { pageSizes } from '../tools/build.ts';

interface Script {
  js: string[];
  matches: string[];
}

const patterns = (sites: readonly { hosts: readonly string[] }[]) =>
  sites.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`));

describe.each(['chrome', 'firefox'])('dist/%s', (browser) => {
  const folder = join('dist', browser);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

  const patternsOf = (world: string) =>
    manifest.content_scripts
      .filter(({ js }: Script) => js[0]?.startsWith(`src/${world}/`))
      .flatMap(({ matches }: Script) => matches);

  it('gives a page the scripts of its own network alone', () => {
    for (const { id, hosts, data } of NETWORKS.filter((network) => network.hosts.length > 0)) {
      for (const pattern of patterns([{ hosts }])) {
        const files = manifest.content_scripts
          .filter(({ matches }: Script) => matches.includes(pattern))
          .flatMap(({ js }: Script) => js);
        const worlds = data === null ? ['content'] : ['page-data', 'content'];
        expect(files, pattern).toEqual(worlds.map((world) => `src/${world}/sites/${id}.iife.js`));
      }
    }
  });

  it('runs on the networks served and asks for no other host', () => {
    expect(patternsOf('page-data')).toEqual(patterns(NETWORKS.filter(({ data }) => data !== null)));
    expect(patternsOf('content')).toEqual(patterns(NETWORKS));
    expect(manifest.host_permissions).toBeUndefined();
    // Asked for one host at a time, when the user says "Use Adrift on this site".
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage']);
  });

  // The aim is 60 kB ("npm run bench -- --only size"): this only keeps what is reached.
  it('loads at most 64 kB into a page', async () => {
    const sizes = await pageSizes(folder);
    expect(sizes.map(({ network }) => network).sort()).toEqual(NETWORKS.map(({ id }) => id).sort());
    for (const { network, bytes } of sizes) expect(bytes, network).toBeLessThanOrEqual(64 * 1024);
  });

  it('has no web-accessible resource and never runs in private windows', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.incognito).toBe('not_allowed');
  });

  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({ file, code: readFileSync(join(folder, file), 'utf8') }));

  it('holds no sink for markup, and makes no code from words', () => {
    expect(scripts.length).toBeGreaterThan(3);
    for (const { file, code } of scripts) {
      expect(code, file).not.toMatch(
        /\beval\(|new Function\(|\.(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML|document\.write/,
      );
    }
  });

  it('ships content scripts that load nothing and do not tell the address of the extension', () => {
    const content = scripts.filter(({ file }) => /content|page-data/.test(file));
    expect(content.length).toBeGreaterThan(1);
    for (const { file, code } of content) {
      expect(code, file).not.toMatch(/chrome-extension:|moz-extension:|getURL/);
      expect(code, file).not.toMatch(/^(?:import|export)\b/m);
    }
  });

  // The screenshots tell it too, later and on Linux alone.
  it('has on each page the styles that all pages share before those of its own', () => {
    for (const page of ['popup', 'dashboard', 'welcome', 'demo']) {
      const html = readFileSync(join(folder, 'src', page, 'index.html'), 'utf8');
      const sheets = [...html.matchAll(/href="(\/assets\/[^"]+\.css)"/g)].map(([, href]) =>
        readFileSync(join(folder, String(href)), 'utf8'),
      );
      expect(sheets.length).toBeGreaterThan(1);
      expect(
        sheets.findIndex((css) => css.includes('--surface:')),
        page,
      ).toBe(0);
    }
  });

  it('has every icon that it names', () => {
    for (const icon of Object.values<string>(manifest.icons))
      expect(existsSync(join(folder, icon))).toBe(true);
  });
});

describe('web-ext lint', () => {
  it('finds no error and nothing to warn of in the Firefox package', () => {
    const args = [
      '--no-install',
      'web-ext',
      'lint',
      '--source-dir',
      'dist/firefox',
      '--output',
      'json',
    ];
    const { stdout } = spawnSync('npx', args, { encoding: 'utf8' });
    const { errors, warnings } = JSON.parse(stdout);
    expect([...errors, ...warnings]).toEqual([]);
  });
});

describe('npm run package', () => {
  const root = mkdtempSync(join(tmpdir(), 'adrift-package-'));
  const clones = ['one', 'two'].map((name) => join(root, name));
  const pack = (clone: string, ...args: string[]) =>
    spawnSync('npx', ['--no-install', 'tsx', 'tests/tools/package.ts', ...args], {
      cwd: clone,
      encoding: 'utf8',
    });
  const zips = (clone: string) =>
    Object.fromEntries(
      readdirSync(join(clone, 'dist/packages')).map((name) => [
        name.replace(/\d+\.\d+\.\d+/, 'VERSION'),
        readFileSync(join(clone, 'dist/packages', name)),
      ]),
    );

  beforeAll(() => {
    for (const clone of clones) {
      spawnSync('git', ['clone', '--quiet', '.', clone]);
      symlinkSync(resolve('node_modules'), join(clone, 'node_modules'));
      appendFileSync(join(clone, '.git/info/exclude'), 'node_modules\n');
    }
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('makes the same zips in two clean clones', { timeout: 480_000 }, () => {
    for (const clone of clones) expect(pack(clone)).toMatchObject({ status: 0, stderr: '' });
    const [first, second] = clones.map(zips);
    expect(Object.keys(first ?? {})).toEqual([
      'adrift-VERSION-chrome.zip',
      'adrift-VERSION-edge.zip',
      'adrift-VERSION-firefox.zip',
      'adrift-VERSION-sources.zip',
    ]);
    expect(second).toEqual(first);
    for (const name of ['chrome', 'edge', 'firefox']) {
      const files = unzipSync(first?.[`adrift-VERSION-${name}.zip`] as Buffer);
      expect(Object.keys(files)).toContain('manifest.json');
    }
    const sources = unzipSync(first?.['adrift-VERSION-sources.zip'] as Buffer);
    expect(Object.keys(sources)).toEqual(
      expect.arrayContaining(['README.md', 'package-lock.json', 'src/detect/judge.ts']),
    );
  });

  it('says in one line why it packs nothing', { timeout: 60_000 }, () => {
    const clone = clones[0] as string;
    expect(pack(clone, '--tag', 'v0.0.0-none')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^The tag v0\.0\.0-none does not fit version .*\n$/),
    });
    appendFileSync(join(clone, 'README.md'), 'x');
    expect(pack(clone)).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^Commit first: 1 file differs .*\n$/),
    });
  });
});
