import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import type { LedgerBench } from '../bench/ledger.ts';
import { browserPath } from './browsers.ts';
import { startServer } from './serve.ts';

const OUT = resolve('node_modules/.cache/adrift/bench-ledger');

/**
 * Measures the ledger in a page of a headless Chromium with a fresh profile on this machine's disk;
 * a web page, whose database is the same as that of an extension's.
 * @param minutes after which it stops recording, and measures what there is
 * @throws MissingBrowser with the command that installs it
 */
export async function benchLedger(
  posts: number,
  accounts: number,
  minutes: number,
): Promise<LedgerBench> {
  const path = browserPath('chrome');
  await bundle();
  const server = await startServer();
  const browser = await puppeteer.launch({
    executablePath: path,
    headless: true,
    pipe: true,
    acceptInsecureCerts: true,
    protocolTimeout: 0,
    args: [
      `--host-resolver-rules=MAP * 127.0.0.1:${server.port}`,
      '--disable-gpu',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  try {
    const page = await browser.newPage();
    await page.goto('https://bench.example/');
    await page.evaluate(readFileSync(`${OUT}/ledger.js`, 'utf8'));
    return (await page.evaluate(`benchLedger(${posts}, ${accounts}, ${minutes})`)) as LedgerBench;
  } finally {
    await browser.close();
    await server.close();
  }
}

async function bundle(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: OUT,
      emptyOutDir: true,
      lib: {
        entry: 'tests/bench/ledger.ts',
        formats: ['iife'],
        name: 'bench',
        fileName: () => 'ledger.js',
      },
    },
  });
}
