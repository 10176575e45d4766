import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
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
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  } as unknown as ManifestV3Export;
}

/** manifest.json leaves the sites open: they are those of the registry. */
function matchPatterns(sites: readonly { hosts: readonly string[] }[]): string[] {
  return sites.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`));
}

export default defineConfig(({ mode }) => {
  const browser: Browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins: [crx({ manifest: manifestFor(browser), browser })],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      modulePreload: false,
      sourcemap: false,
      target: ['chrome120', 'firefox140'],
    },
  };
});
