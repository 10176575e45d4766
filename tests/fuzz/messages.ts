/** Messages between parts: what the page's world hands over, and what pages send to the worker. */
import fc from 'fast-check';
import * as v from 'valibot';
import { createHandlers, type Handlers, type Sender } from '../../src/background/handlers.ts';
import { parseFacts } from '../../src/content/facts.ts';
import { DataIndex } from '../../src/content/join.ts';
import { LANGUAGE_CODES } from '../../src/detect/lexicon/languages.ts';
import { parseLexicons } from '../../src/detect/lexicon/transfer.ts';
import { database } from '../../src/ledger/database.ts';
import { isUnsound } from '../../src/ledger/repair.ts';
import { SightingSchema, TabStateSchema } from '../../src/model/messages.ts';
import { type Post, PostSchema } from '../../src/model/post.ts';
import { SettingsSchema } from '../../src/model/settings.ts';
import { readItems, SyncEntrySchema } from '../../src/model/sync.ts';
import { NETWORKS } from '../../src/networks/registry.ts';
import { shellPost } from '../../src/networks/shell.ts';
import {
  account,
  author,
  dump,
  eraseAll,
  labelled,
  NOW,
  sighting,
} from '../unit/ledger/fixtures.ts';
import { record } from '../unit/ledger/recorded.ts';
import { documentsFor } from './documents.ts';
import { cloneEdits, type Edit, grown, oddString, spoiled, spoiling } from './hostile.ts';
import { type Fuzzed, holds, holdsLater, inTime } from './property.ts';

/** What readers really say, for each network that has page data. */
const FACTS = NETWORKS.flatMap((network) =>
  documentsFor(network).flatMap((json) => {
    const { posts = [], accounts = [] } = network.data?.read(json) ?? {};
    return posts.length === 0 ? [] : [{ network: network.id, posts, accounts }];
  }),
);

/** A post as a page shows it, by an author that no message has. */
const SHOWN: Post = {
  ...shellPost('x', 'feed'),
  author: author('ann'),
  text: 'words of ann',
  extent: 'part',
};

const cases = fc.record({ which: fc.nat(1000), edits: cloneEdits, cut: fc.option(spoiling) });

function expectFacts(which: number, edits: readonly Edit[], cut: (text: string) => string): void {
  const sample = FACTS[which % FACTS.length];
  if (sample === undefined) throw new Error('no samples');
  const { network, posts, accounts } = sample;
  const message = cut(asText(grown({ posts, accounts }, edits)));
  const facts = inTime('facts', () => parseFacts(message, network));
  const ids = posts.map(({ id }) => id);
  const index = new DataIndex();
  index.add(facts);
  for (const post of facts.posts) demand(post.network === network, `a post of ${post.network}`);
  for (const id of [...ids, null]) {
    const joined = index.join({ ...SHOWN, network, id });
    demand(v.is(PostSchema, joined), `joined ${JSON.stringify(joined).slice(0, 500)}`);
    const named = facts.posts.flatMap((post) => [post.author, ...post.coAuthors]);
    if (named.some((one) => one?.handle.toLowerCase() === 'ann')) continue;
    demand(joined.labels.length === 0 && joined.text === SHOWN.text, 'a word of somebody else');
  }
}

/** As JSON, where it can be any: a page can send whatever text it likes. */
function asText(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '{"posts":[{"network":';
  }
}

const ANSWER = {
  network: 'x',
  health: 'ok',
  report: null,
  page: { read: 1, sponsored: 0 },
  adFree: null,
  account: account('ann'),
  sweep: { stage: 'ready', read: 1, unread: 0, reached: '2025-01', limit: 100 },
};
const SETTINGS = {
  rulebook: 'nl-rsm',
  keepMonths: 24,
  marking: 'dim',
  networkAds: 'leave',
  neverMark: ['x:ann', 'x:bea'],
  networksOff: ['x'],
};

function expectStored(which: number, edits: readonly Edit[], text: string): void {
  const { success, output } = v.safeParse(TabStateSchema, grown(ANSWER, edits));
  demand(!success || v.is(TabStateSchema, output), 'an answer that is none');
  const stored = grown(SETTINGS, edits);
  const settings = v.safeParse(SettingsSchema, stored);
  const isRecord = typeof stored === 'object' && stored !== null;
  demand(!isRecord || settings.success, 'settings that cannot be read');
  const entries = readItems({ [`synced${which % 12}`]: text });
  for (const entry of entries) demand(v.is(SyncEntrySchema, entry), 'an entry that is none');
  try {
    demand(
      Object.keys(parseLexicons(text).languages).length === LANGUAGE_CODES.length,
      'half the lexicons',
    );
  } catch {
    // Refused, as it should be.
  }
}

const LINES = ['s+x8hk2lq1o ann 42', 'f-i8hk2lq1o ann', 'csy8hk2lq1o dQw4w9WgXcQ', 'sxx'];
const lines = fc
  .array(fc.tuple(fc.constantFrom(...LINES), fc.option(spoiling)), { maxLength: 5 })
  .map((list) => list.map(([line, how]) => (how === null ? line : spoiled(line, how))).join(','));

/** A right message of each name. */
const RIGHT: Record<keyof Handlers, unknown> = {
  record: {
    sightings: [
      sighting({ id: '1', author: author('bea', { followers: 5, stableId: '7' }) }),
      sighting({ id: '2', verdict: labelled('platform-ad') }),
      sighting({ id: null, fingerprint: '~a1', network: 'instagram' }),
    ],
    accounts: [account('ann', { followed: true }), account('cleo', { network: 'instagram' })],
    page: { read: 3, sponsored: 1 },
  },
  corrections: 'x',
  correct: { key: 'x:0', correction: 'sponsored' },
  star: { network: 'x', handle: 'ann', starred: true },
  account: { network: 'x', handle: 'ann' },
  lookedChanged: {
    place: 'feed',
    path: '/',
    lang: 'en',
    matched: { unit: 9, row: null },
    read: { none: 1, shell: 8, part: 0, whole: 0, ads: 0 },
    missing: { author: 8, id: 8, text: 8, time: 8, labels: 8 },
  },
};
const NAMES = Object.keys(RIGHT) as (keyof Handlers)[];

const EXTENSION = 'chrome-extension://abc/';
const SENDERS: readonly Sender[] = [
  { id: 'abc', url: 'https://x.com/home', tab: { id: 4 } },
  { id: 'abc', url: 'https://www.instagram.com/', tab: { id: 5 } },
  { id: 'abc', url: `${EXTENSION}src/popup/index.html` },
  { id: 'abc', url: 'https://x.com.evil.example/', tab: { id: 6 } },
  { id: 'def', url: 'https://x.com/home', tab: { id: 7 } },
  { id: 'abc', url: 'https://x.com/home', tab: { id: 8, incognito: true } },
  { id: 'abc', tab: {} },
];

async function expectHandled(name: keyof Handlers, message: unknown, sender: Sender) {
  await eraseAll();
  await record({ sightings: [sighting({ id: '0' })], accounts: [] }, NOW);
  const effects: string[] = [];
  const handlers = createHandlers({
    extensionId: 'abc',
    extensionUrl: EXTENSION,
    networkOf: ({ hostname }) => NETWORKS.find(({ hosts }) => hosts.includes(hostname))?.id ?? null,
    showCount: (_, count) => void effects.push(`count ${count}`),
    recorded: (network) => void effects.push(`recorded ${network}`),
    lookedChanged: async (network) => void effects.push(`changed ${network}`),
    shared: () => void effects.push('shared'),
    now: () => NOW,
  });
  const before = JSON.stringify(await dump());
  const refused = await handlers[name](message, sender).then(
    () => null,
    (error: unknown) => String(error),
  );
  if (refused !== null) {
    // A right message about a post that is not there is answered so too.
    demand(/^Error: (?:refused|no such post)/.test(refused), refused);
    demand(effects.length === 0, `refused, and yet ${effects.join()}`);
    demand(JSON.stringify(await dump()) === before, 'refused, and yet stored');
    return;
  }
  demand(sender === SENDERS[0] || sender === SENDERS[1] || sender === SENDERS[2], 'not refused');
  demand(!(await isUnsound(database.name)), 'rows that are not sound');
  const network = sender === SENDERS[1] ? 'instagram' : 'x';
  const sound = name === 'record' ? soundKeys(message) : [];
  for (const { key } of await database.posts.toArray())
    demand(
      key === 'x:0' || (key.startsWith(`${network}:`) && sound.includes(key)),
      `stored ${key}`,
    );
}

function soundKeys(message: unknown): string[] {
  const { sightings } = message as { sightings: unknown[] };
  return sightings.flatMap((one) => (v.is(SightingSchema, one) ? [one.key] : []));
}

export const MESSAGES: readonly Fuzzed[] = [
  {
    name: 'messages: page data',
    share: 1000,
    property: () =>
      holds(cases, ({ which, edits, cut }) =>
        expectFacts(which, edits, (text) => (cut === null ? text : spoiled(text, cut))),
      ),
  },
  {
    name: 'messages: answers, settings and entries of the sync',
    share: 600,
    property: () =>
      holds(
        fc.record({ which: fc.nat(1000), edits: cloneEdits, text: fc.oneof(lines, oddString) }),
        ({ which, edits, text }) => expectStored(which, edits, text),
      ),
  },
  {
    name: 'messages: to the worker',
    share: 400,
    property: () =>
      holdsLater(
        fc.record({
          name: fc.constantFrom(...NAMES),
          edits: fc.oneof({ weight: 9, arbitrary: cloneEdits }, fc.constant([])),
          sender: fc.oneof(
            { weight: 3, arbitrary: fc.constantFrom(0, 1, 2) },
            fc.nat(SENDERS.length - 1),
          ),
        }),
        ({ name, edits, sender }) =>
          expectHandled(name, grown(RIGHT[name], edits), SENDERS[sender] as Sender),
      ),
  },
];

function demand(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}
