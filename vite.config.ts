import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import packageJson from './package.json' with { type: 'json' };
import { DATA_READERS } from './src/networks/data-readers.ts';
import { NETWORKS } from './src/networks/registry.ts';

export type Browser = 'chrome' | 'firefox';

/**
 * One manifest.json serves both browsers. Firefox has no background service workers
 * (bugzilla 1573659), wants an add-on id, and asks every add-on to declare what it collects.
 */
function manifestFor(browser: Browser): ManifestV3Export {
  const [pageData, content] = manifest.content_scripts;
  const base = {
    ...manifest,
    version: packageJson.version,
    content_scripts: [
      { ...pageData, matches: matchPatterns(DATA_READERS) },
      { ...content, matches: matchPatterns(NETWORKS) },
    ],
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

/** manifest.json leaves the sites open: they are those of the registry. */
function matchPatterns(sites: readonly { hosts: readonly string[] }[]): string[] {
  return sites.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`));
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

export default defineConfig(({ mode }) => {
  const browser: Browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins: [withoutMarkup(), crx({ manifest: manifestFor(browser), browser })],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      modulePreload: false,
      sourcemap: false,
      target: ['chrome120', 'firefox142'],
    },
  };
});
