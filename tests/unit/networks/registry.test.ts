import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DATA_READERS } from '../../../src/networks/data-readers.ts';
import { NETWORKS } from '../../../src/networks/registry.ts';

it('gives the page-data script the reader of every network that has one', () => {
  const wanted = NETWORKS.flatMap(({ hosts, data }) => (data === null ? [] : [{ hosts, data }]));
  expect(DATA_READERS).toEqual(wanted);
});

it('serves the hosts of the manifest, no more and no fewer', () => {
  const manifest = JSON.parse(readFileSync('manifest.json', 'utf8'));
  const hosts = NETWORKS.flatMap((network) => network.hosts.map((host) => `https://${host}/*`));
  for (const script of manifest.content_scripts) expect(script.matches).toEqual(hosts);
});
