/** Saved pages served under their own addresses, so that the extension runs on them as on the site. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import type { NetworkId } from '../../../src/model/network.ts';
import { NETWORKS } from '../../../src/networks/registry.ts';

export interface Expected {
  url: string;
  posts: Record<string, unknown>[];
  account?: Record<string, unknown> | null;
}

export interface SavedPage<Name extends string = NetworkId> {
  network: Name;
  name: string;
  html: string;
  expected: Expected;
}

/** Every network's saved pages in tests/pages, in the order of the registry. */
export function savedPages(): SavedPage[] {
  return NETWORKS.flatMap(({ id }) => pagesIn(id));
}

/** The saved pages of one folder of tests/pages. */
export function pagesIn<Name extends string>(network: Name): SavedPage<Name>[] {
  const folder = join('tests/pages', network, 'fixtures');
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      network,
      name: file.replace('.html', ''),
      html: readFileSync(join(folder, file), 'utf8'),
      expected: JSON.parse(
        readFileSync(join(folder, file.replace('.html', '.expected.json')), 'utf8'),
      ),
    }));
}

/** Serves the pages over https on loopback; `show` says which one an address is answered with. */
export async function servePages(): Promise<{
  port: number;
  show(url: string, html: string): void;
  close(): Promise<void>;
}> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'Adrift tests' }], {
    keyType: 'ec',
  });
  const pages = new Map<string, string>();
  const server = createServer({ key, cert }, (request, response) => {
    const html = pages.get(`https://${request.headers.host}${request.url}`);
    response.writeHead(html === undefined ? 404 : 200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': "script-src 'none'",
    });
    response.end(html ?? '');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    show: (url, html) => {
      const { host, pathname, search } = new URL(url);
      pages.set(`https://${host}${pathname}${search}`, html);
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}
