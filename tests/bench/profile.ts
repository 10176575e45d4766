/* What an extension's scripts cost in Firefox, which has no trace: by the browser's own profiler. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launch } from '../tools/launch.ts';
import { pause } from './tab.ts';

/** In ms. Samples weigh what the thread used since the last one, so that no more of them are needed. */
const INTERVAL = 0.5;
/** For the profile to be written behind the closed browser, in ms. */
const PATIENCE = 30_000;

/** The part of a Gecko profile that is read (firefox-devtools/profiler, docs-developer/gecko-profile-format.md). */
interface Profile {
  threads: Thread[];
  processes: Profile[];
}
interface Thread {
  stringTable: string[];
  samples: Table;
  markers: Table;
  frameTable: Table;
  stackTable: Table;
}
/** Rows, and the place of each column in them. */
interface Table {
  schema: Record<string, number>;
  data: unknown[][];
}

/**
 * Runs work in a tab of a fresh Firefox that sets the mark `bench-start`.
 * @returns processor time of the extension's scripts in the tab behind that mark, in the profiler's unit
 */
export async function profiled(
  port: number,
  dist: string,
  work: (tab: Page) => Promise<void>,
): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'adrift-profile-'));
  const file = join(folder, 'profile.json');
  const env = {
    MOZ_PROFILER_STARTUP: '1',
    MOZ_PROFILER_STARTUP_FEATURES: 'js,cpu',
    MOZ_PROFILER_STARTUP_FILTERS: 'GeckoMain',
    MOZ_PROFILER_STARTUP_INTERVAL: String(INTERVAL),
    MOZ_PROFILER_STARTUP_ENTRIES: '8000000',
    MOZ_PROFILER_SHUTDOWN: file,
  };
  try {
    const browser = await launch('firefox', { port, dist, env });
    try {
      const tab = await browser.newPage();
      await tab.bringToFront();
      await work(tab);
    } finally {
      await browser.close();
    }
    return costIn(await written(file));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function written(file: string): Promise<Profile> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(500)) {
    try {
      if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
    } catch {
      // Still being written.
    }
  }
  throw new Error('Firefox wrote no profile.');
}

function costIn(profile: Profile): number {
  for (const thread of threadsOf(profile)) {
    const start = markedAt(thread);
    if (start !== null) return costFrom(thread, start);
  }
  throw new Error('The profile holds no page that set the mark.');
}

function threadsOf({ threads, processes }: Profile): Thread[] {
  return [...threads, ...processes.flatMap(threadsOf)];
}

function markedAt({ markers: { schema, data } }: Thread): number | null {
  const row = data.find((marker) => isNamed(marker[schema.data as number], 'bench-start'));
  return row === undefined ? null : Number(row[schema.startTime as number]);
}

function isNamed(data: unknown, name: string): boolean {
  return typeof data === 'object' && data !== null && 'name' in data && data.name === name;
}

function costFrom(thread: Thread, start: number): number {
  const { schema, data } = thread.samples;
  const isOwn = ownStacks(thread);
  let cost = 0;
  for (const sample of data) {
    const stack = sample[schema.stack as number];
    if (typeof stack !== 'number' || !isOwn[stack] || Number(sample[schema.time as number]) < start)
      continue;
    cost += Number(sample[schema.threadCPUDelta as number] ?? 0);
  }
  return cost;
}

/** By stack, whether an extension's script is in it; the one in the page's own world goes by that name. */
function ownStacks({ stringTable, frameTable, stackTable }: Thread): boolean[] {
  const location = frameTable.schema.location as number;
  const own = frameTable.data.map((frame) =>
    /moz-extension:|\(page:/.test(stringTable[Number(frame[location])] ?? ''),
  );
  const { frame = 0, prefix = 0 } = stackTable.schema;
  const found: boolean[] = [];
  for (const stack of stackTable.data) {
    const before = stack[prefix];
    found.push(
      own[Number(stack[frame])] === true || (typeof before === 'number' && found[before] === true),
    );
  }
  return found;
}
