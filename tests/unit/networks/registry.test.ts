import { expect, it } from 'vitest';
import { NETWORK_IDS } from '../../../src/model/network.ts';
import { DATA_READERS } from '../../../src/networks/data-readers.ts';
import { NETWORKS } from '../../../src/networks/registry.ts';

it('gives the page-data script the reader of every network that has one', () => {
  const wanted = NETWORKS.flatMap(({ hosts, data }) => (data === null ? [] : [{ hosts, data }]));
  expect(DATA_READERS).toEqual(wanted);
});

it('gives every network of the model its reader, in the same order', () => {
  expect(NETWORKS.map(({ id }) => id)).toEqual(NETWORK_IDS);
});

it('reads no host for two networks', () => {
  const hosts = NETWORKS.flatMap((network) => network.hosts);
  expect(hosts).toHaveLength(new Set(hosts).size);
});
