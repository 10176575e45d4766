/** The demo sites on loopback, under the names the extension's match patterns know them by. */
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { instagramSite } from '../pages/instagram/site.ts';
import type { Answer, Site } from '../pages/shared/site.ts';
import { xSite } from '../pages/x/site.ts';

const SITES: Record<string, Site> = {
  'www.instagram.com': instagramSite,
  'x.com': xSite,
  'twitter.com': xSite,
};
/** What is asked for on a host or path that no demo site has. */
const NOTHING: Answer = { status: 404, type: 'text/plain; charset=utf-8', body: 'Not here.' };

/** What the log says, before its name, of a host whose certificate was not believed. */
export const REFUSED = 'no request: ';

export interface DemoServer {
  port: number;
  close(): Promise<void>;
}

/**
 * Serves the demo sites over https on 127.0.0.1, at a free port, with a certificate made just now.
 * @param log is told of every request ("GET https://x.com/home"), and of
 * connections that came to none
 */
export async function startServer(log: (line: string) => void = () => {}): Promise<DemoServer> {
  const { private: key, cert } = await certificate();
  const server = createServer({ key, cert }, (request, response) => {
    log(`${request.method} https://${request.headers.host}${request.url}`);
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const body: Buffer[] = [];
    request.on('data', (chunk: Buffer) => body.push(chunk));
    request.on('end', () => {
      void answer(host, request.url ?? '/', Buffer.concat(body).toString()).then((given) => {
        response.writeHead(given.status, { ...given.headers, 'Content-Type': given.type });
        response.end(given.body);
      });
    });
  });
  server.on('tlsClientError', (_, { servername }) => {
    if (servername) log(`${REFUSED}${servername}`);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { port: (server.address() as AddressInfo).port, close: () => closed(server) };
}

async function answer(host: string, path: string, body: string): Promise<Answer> {
  const site = Object.hasOwn(SITES, host) ? SITES[host] : undefined;
  const url = `https://${host}${path}`;
  if (site === undefined || !URL.canParse(url)) return NOTHING;
  return (await site.answer(new URL(url), body)) ?? NOTHING;
}

function certificate() {
  const altNames = Object.keys(SITES).map((value) => ({ type: 2 as const, value }));
  return generate([{ name: 'commonName', value: 'Adrift demo' }], {
    keyType: 'ec',
    extensions: [{ name: 'subjectAltName', altNames }],
  });
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}
