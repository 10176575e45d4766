import type { CDPSession } from 'puppeteer-core';

/** One stretch of work on the page's main thread, in ms of its processor time. */
interface Stretch {
  start: number;
  end: number;
  cost: number;
}

export interface Traced {
  /** All tasks of the page's main thread. */
  tasks: Stretch[];
  /** What an extension's scripts did in them, each call from outside once. */
  own: Stretch[];
  /** When the page set its marks, by name. */
  marks: Map<string, number>;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args: { data?: { url?: string } };
}

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
];

/** Records what a tab's main thread does meanwhile; the work sets `performance.mark`s. */
export async function traced(client: CDPSession, work: () => Promise<void>): Promise<Traced> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => events.push(...(value as TraceEvent[]));
  client.on('Tracing.dataCollected', collect);
  await client.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, recordMode: 'recordAsMuchAsPossible' },
  });
  await work();
  const done = new Promise((resolve) => client.once('Tracing.tracingComplete', resolve));
  await client.send('Tracing.end');
  await done;
  client.off('Tracing.dataCollected', collect);
  return mainThread(events);
}

/** The thread that set the marks is the page's; the worker's and other tabs' are left out. */
function mainThread(events: readonly TraceEvent[]): Traced {
  const marked = events.filter(({ name }) => name.startsWith('bench-'));
  const [{ pid, tid } = { pid: 0, tid: 0 }] = marked;
  const here = events.filter((event) => event.pid === pid && event.tid === tid);
  const whole = here.filter(({ ph }) => ph === 'X').toSorted((a, b) => a.ts - b.ts);
  const calls = whole.filter(({ args }) => isOwn(args.data?.url));
  return {
    tasks: whole.filter(({ name }) => name === 'RunTask').map(stretch),
    own: outermost(calls.filter(({ tdur }) => tdur !== undefined).map(stretch)),
    marks: new Map(marked.map(({ name, ts }) => [name, ts / 1000])),
  };
}

/** Scripts in the page's own world go by the name that vite.config.ts gives them. */
function isOwn(url = ''): boolean {
  return url.startsWith('chrome-extension:') || url === 'page';
}

function stretch({ ts, dur = 0, tdur = 0 }: TraceEvent): Stretch {
  return { start: ts / 1000, end: (ts + dur) / 1000, cost: tdur / 1000 };
}

function outermost(stretches: readonly Stretch[]): Stretch[] {
  let end = 0;
  return stretches.filter((each) => {
    if (each.start < end) return false;
    end = each.end;
    return true;
  });
}

/** Their cost between two moments. */
export function costOf(stretches: readonly Stretch[], from = 0, to = Infinity): number {
  return stretches
    .filter(({ start }) => start >= from && start < to)
    .reduce((sum, { cost }) => sum + cost, 0);
}

/** Tasks that last longer than `limit` only because of the extension's part in them. */
export function overlong({ tasks, own }: Traced, limit: number): number {
  return tasks.filter(({ start, end, cost }) => {
    const part = costOf(own, start, end);
    return cost > limit && cost - part <= limit;
  }).length;
}
