import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import packageJson from './package.json' with { type: 'json' };
import type { Network } from './src/networks/network.ts';
import { NETWORKS } from './src/networks/registry.ts';

export type Browser = 'chrome' | 'firefox';

/**
 * One manifest.json serves both browsers. Firefox has no background service workers
 * (bugzilla 1573659), wants an add-on id, and asks every add-on to declare what it collects.
 */
function manifestFor(browser: Browser): ManifestV3Export {
  const base = {
    ...manifest,
    version: packageJson.version,
    content_scripts: NETWORKS.flatMap(scriptsFor),
  };
  if (browser === 'chrome') {
    return { ...base, minimum_chrome_version: '120' } as ManifestV3Export;
  }
  return {
    ...base,
    background: { scripts: [manifest.background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'adrift@adrift.example',
        // The first that knows data_collection_permissions on every device.
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  } as unknown as ManifestV3Export;
}

/**
 * manifest.json leaves the sites open: they are those of the registry, and each gets scripts with its
 * own network's reader alone. A site without named hosts has its script registered by the worker.
 */
function scriptsFor({ id, hosts, data }: Network) {
  if (hosts.length === 0) return [];
  const matches = hosts.map((host) => `https://${host}/*`);
  return manifest.content_scripts
    .filter(({ world }) => data !== null || world !== 'MAIN')
    .map((script) => ({
      ...script,
      js: script.js.map((file) => file.replace('NETWORK', id)),
      matches,
    }));
}

/**
 * Takes back what crxjs does for a script that the worker registers (`?script`): it lets every page
 * load the script, and leaves a second copy of it in the package (@crxjs/vite-plugin 3.0.0).
 */
function unexposed(): Plugin {
  return {
    name: 'adrift:unexposed',
    apply: 'build',
    async writeBundle({ dir = '' }, bundle) {
      const manifestFile = join(dir, 'manifest.json');
      const { web_accessible_resources: _, ...rest } = JSON.parse(
        await readFile(manifestFile, 'utf8'),
      );
      await writeFile(manifestFile, JSON.stringify(rest, null, 2));
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && file.facadeModuleId?.includes('.iife.ts'))
          await rm(join(dir, file.fileName));
    },
  };
}

/**
 * Scripts in the page's own world, as guests. They throw nothing into it, also where it broke the built-ins
 * that they begin with; and they go by another name: an error on its way through a function that they listen
 * to would name them, and with them the address of the extension, to the page.
 */
function guests(): Plugin {
  const FOLDER = 'src/page-data/sites';
  return {
    name: 'adrift:guests',
    apply: 'build',
    async writeBundle({ dir = '' }) {
      for (const name of await readdir(join(dir, FOLDER))) {
        const file = join(dir, FOLDER, name);
        const code = await readFile(file, 'utf8');
        await writeFile(file, `try{${code}\n}catch{}\n//# sourceURL=page\n`);
      }
    },
  };
}

/**
 * Preact can write markup (`dangerouslySetInnerHTML`). Adrift never asks for it, so that what is built
 * holds no such sink at all, for us and for a store's reviewer: it would write text.
 * @throws Error where an update of Preact writes markup in another way
 */
function withoutMarkup(): Plugin {
  const SINK = /\.innerHTML=/g;
  return {
    name: 'adrift:without-markup',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.mjs$/.test(id)) return null;
      const found = code.match(SINK)?.length ?? 0;
      if (found !== 1)
        throw new Error(`Preact writes markup in ${found} places; one was expected.`);
      return { code: code.replace(SINK, '.textContent='), map: null };
    },
  };
}

/**
 * The worker's file gets a name without a hash: where it registers a script (`?script`), crxjs puts the
 * project's own folder into what is hashed, so that no two folders would make the same package.
 */
function nameOf({ facadeModuleId }: { facadeModuleId?: string | null }): string {
  return facadeModuleId?.endsWith(manifest.background.service_worker)
    ? 'assets/background.js'
    : 'assets/[name]-[hash].js';
}

/**
 * What the popup needs for its first rows, in two files: each further one costs it more than its bytes.
 * One of them the worker needs too; other pages take their shared parts from both. A page's styles come in
 * the order of its files: the tokens are in the first, so that what a component says of itself comes later.
 */
const FIRST_ROWS = [
  {
    name: 'first-shared',
    test: /src\/(?:messaging\.ts|model\/(?:keys|network)\.ts|ui\/(?:say|names)\.ts|ledger\/(?:raw|summary)\.ts)$/,
    priority: 1,
  },
  {
    name: 'first-rows',
    test: /src\/(?:popup\/(?:Popup|under)\.tsx?|ledger\/glance\.ts|ui\/tokens\.css)$/,
  },
];

const POLYFILL = 'webextension-polyfill';
const NATIVE = resolve('src/native.ts');

/**
 * The worker keeps the polyfill. crxjs builds content scripts with the aliases of this configuration,
 * but without its plugins: the alias is for them and for the pages, and is taken back here.
 */
function polyfilled(): Plugin {
  const WORKER = resolve('src/background');
  return {
    name: 'adrift:polyfilled',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (source !== NATIVE || !importer?.startsWith(WORKER)) return null;
      return createRequire(importer).resolve(POLYFILL);
    },
  };
}

export default defineConfig(({ mode }) => {
  const browser: Browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins: [
      polyfilled(),
      withoutMarkup(),
      crx({ manifest: manifestFor(browser), browser }),
      unexposed(),
      guests(),
    ],
    resolve: { alias: { [POLYFILL]: NATIVE } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      // Pages that the manifest does not name; the extension's own links lead to them.
      rolldownOptions: {
        input: ['src/welcome/index.html', 'src/demo/index.html'],
        output: {
          chunkFileNames: nameOf,
          entryFileNames: nameOf,
          codeSplitting: { groups: FIRST_ROWS },
        },
      },
      // The modules of a page in one round, not in one after the other.
      modulePreload: { polyfill: false },
      sourcemap: false,
      target: ['chrome120', 'firefox142'],
    },
  };
});
