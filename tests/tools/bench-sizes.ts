import { gzipSync } from 'node:zlib';
import { build as bundle } from 'vite';
import { LEXICONS } from '../../src/detect/lexicon/all.ts';
import { writeLexicons } from '../../src/detect/lexicon/transfer.ts';
import type { Ratio } from '../bench/judge.ts';
import { build } from './build.ts';

const KB = 1024;

/** What a page has to load, in kB gzipped; builds the extension for it. */
export async function benchSizes(): Promise<{ set: string; ratios: Ratio[] }> {
  const [built] = await build(['chrome']);
  const pages = (built?.pages ?? []).toSorted((one, other) => one.bytes - other.bytes);
  const [least, most] = [pages[0], pages.at(-1)].map((page) => ({
    name: `content scripts on ${page?.network}, kB gzipped`,
    ratio: (page?.bytes ?? Number.NaN) / KB,
    aim: 60,
  }));
  const lexicons = gzipSync(writeLexicons(LEXICONS)).length;
  return {
    set: 'size, what a page loads',
    ratios: [
      ...[least, most].filter((page) => page !== undefined),
      { name: 'judge: its part of a content script, kB gzipped', ratio: await engine(), aim: 40 },
      {
        name: 'judge: all lexicons, sent to a page with its first words, kB gzipped',
        ratio: lexicons / KB,
        aim: null,
      },
    ],
  };
}

/** Engine and learning, without the lexicons. */
async function engine(): Promise<number> {
  const built = await bundle({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: 'src/content/lexicons.ts', formats: ['iife'], name: 'judge' },
    },
    plugins: [
      {
        name: 'adrift:judge-alone',
        transform: (code, id) =>
          id.endsWith('src/content/lexicons.ts')
            ? `export { verdictOn } from '../detect/engine.ts';\n${code}`
            : null,
      },
    ],
  });
  const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const [chunk] = outputs.filter((output) => output.type === 'chunk');
  return gzipSync(chunk?.code ?? '').length / KB;
}
