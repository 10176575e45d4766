/** What `read-page` runs inside the saved page: the reading code that ships, nothing else. */
import { readDocument } from '../../src/content/read.ts';
import { judge } from '../../src/detect/judge.ts';
import { template } from '../../src/networks/_template/index.ts';
import { NETWORKS } from '../../src/networks/registry.ts';
import { pageLines } from './lines-of-posts.ts';

/** @returns the lines that `read-page` prints */
function read(networkId: string, url: string): unknown[] {
  // The template is in no registry; it is read all the same, so that it cannot rot.
  const network =
    networkId === '_template' ? template : NETWORKS.find(({ id }) => id === networkId);
  if (network === undefined) throw new Error(`Adrift does not read ${networkId} yet.`);
  const { readings, account } = readDocument(document, network, new URL(url), judge);
  return pageLines(readings, account);
}

Object.assign(globalThis, { adriftRead: read });
