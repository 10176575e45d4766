/** The built packages, as a store would look at them. `npm test` builds before it tests. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DATA_READERS } from '../../src/networks/data-readers.ts';
import { NETWORKS } from '../../src/networks/registry.ts';

const patterns = (sites: readonly { hosts: readonly string[] }[]) =>
  sites.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`));

describe.each(['chrome', 'firefox'])('dist/%s', (browser) => {
  const folder = join('dist', browser);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

  it('runs on the networks served and asks for no other host', () => {
    const hosts = manifest.content_scripts.map(({ matches }: { matches: string[] }) => matches);
    expect(hosts).toEqual([patterns(DATA_READERS), patterns(NETWORKS)]);
    expect(manifest.host_permissions).toBeUndefined();
    // Asked for one host at a time, when the user says "Use Adrift on this site".
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage']);
  });

  it('has no web-accessible resource and never runs in private windows', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.incognito).toBe('not_allowed');
  });

  it('ships scripts that load nothing and hold no sink for markup', () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    expect(scripts.length).toBeGreaterThan(3);
    for (const file of scripts.filter(
      (name) => name.includes('content') || name.includes('page-data'),
    )) {
      const code = readFileSync(join(folder, file), 'utf8');
      expect(code, file).not.toMatch(
        /\beval\(|new Function\(|\.innerHTML\s*=|chrome-extension:|moz-extension:|getURL/,
      );
      expect(code, file).not.toMatch(/^(?:import|export)\b/m);
    }
  });

  it('has every icon that it names', () => {
    for (const icon of Object.values<string>(manifest.icons))
      expect(existsSync(join(folder, icon))).toBe(true);
  });
});

describe('web-ext lint', () => {
  it('finds no error in the Firefox package', () => {
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
    const { errors } = JSON.parse(stdout);
    expect(errors).toEqual([]);
  });
});
