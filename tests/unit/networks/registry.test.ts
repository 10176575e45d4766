import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { NETWORK_IDS } from '../../../src/model/network.ts';
import { NETWORKS } from '../../../src/networks/registry.ts';

/** The networks that have a script of this kind. */
function scripted(folder: string): string[] {
  return readdirSync(folder)
    .map((file) => file.replace('.iife.ts', ''))
    .sort();
}

it('gives every network its content script, and a page-data script where it reads data', () => {
  const ids = NETWORKS.map(({ id }) => id).sort();
  const reading = NETWORKS.filter(({ data }) => data !== null).map(({ id }) => id);
  expect(scripted('src/content/sites')).toEqual(ids);
  expect(scripted('src/page-data/sites')).toEqual(reading.sort());
});

it('carries in each script the reader of its own network alone', () => {
  for (const { id } of NETWORKS)
    for (const world of ['content', 'page-data']) {
      const file = `src/${world}/sites/${id}.iife.ts`;
      const code = existsSync(file) ? readFileSync(file, 'utf8') : '';
      const named = Array.from(code.matchAll(/networks\/(\w+)\//g), ([, name]) => name);
      expect(named, file).toEqual(code === '' ? [] : [id]);
    }
});

it('gives every network of the model its reader, in the same order', () => {
  expect(NETWORKS.map(({ id }) => id)).toEqual(NETWORK_IDS);
});

it('reads no host for two networks', () => {
  const hosts = NETWORKS.flatMap((network) => network.hosts);
  expect(hosts).toHaveLength(new Set(hosts).size);
});
