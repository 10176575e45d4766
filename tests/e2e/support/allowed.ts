import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../../tools/browsers.ts';

/**
 * The built package with some hosts granted as if the user had allowed them: no test can press the
 * browser's own permission prompt, so they are given at the installation.
 * @returns its folder
 */
export function packageAllowing(browser: BrowserName, hosts: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'adrift-allowed-'));
  cpSync(join('dist', browser), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  const granted = hosts.map((host) => `https://${host}/*`);
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: granted }));
  return folder;
}
