/**
 * `npm run network-table`: writes the table of networks, places and fields into README.md. Each mark is
 * a field that a saved page in tests/pages holds and that the conformance tests read right in both
 * browsers; a unit test keeps README equal to what comes out here.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NETWORK_NAMES } from '../../src/model/network.ts';
import { PLACES, type Place } from '../../src/model/post.ts';
import { NETWORKS } from '../../src/networks/registry.ts';
import { type SavedPage, savedPages } from '../e2e/support/saved-pages.ts';
import { betweenMarks } from './marked.ts';

const FROM = '<!-- networks: written by `npm run network-table` -->';
const TO = '<!-- end of networks -->';

interface Line {
  id?: unknown;
  author?: { handle?: unknown; followers?: unknown; followed?: unknown } | null;
  publishedAt?: unknown;
  text?: unknown;
  links?: unknown[];
  labels?: { kind: string; brand: unknown }[];
  place?: Place;
}

const PLACE_NAMES: Record<Place, string> = {
  feed: 'feed',
  profile: 'profile',
  post: 'single post',
  search: 'search',
  list: 'list or group',
  'short-video': 'short videos',
};
const FIELDS: [name: string, has: (line: Line) => boolean][] = [
  ['author', ({ author }) => author?.handle != null],
  ['id', ({ id }) => id != null],
  ['date', ({ publishedAt }) => publishedAt != null],
  ['text', ({ text }) => typeof text === 'string' && text !== ''],
  ['links', ({ links }) => (links?.length ?? 0) > 0],
  ['ad label', ({ labels }) => labels?.some(({ kind }) => kind === 'platform-ad') ?? false],
  [
    'creator label',
    ({ labels }) => labels?.some(({ kind }) => kind === 'paid-partnership') ?? false,
  ],
  ['followed', ({ author }) => author?.followed != null],
];

/** The table as README holds it. */
export function networkTable(pages: readonly SavedPage[] = savedPages()): string {
  const head = ['network', 'place', ...FIELDS.map(([name]) => name), 'page data'];
  const rows = NETWORKS.flatMap(({ id, data }) => {
    const lines = pages
      .filter(({ network }) => network === id)
      .flatMap(({ expected }) => expected.posts as Line[]);
    return PLACES.flatMap((place) => {
      const here = lines.filter((line) => line.place === place);
      if (here.length === 0) return [];
      const marks = FIELDS.map(([, has]) => (here.some(has) ? '●' : ' '));
      return [[NETWORK_NAMES[id], PLACE_NAMES[place], ...marks, data === null ? ' ' : '●']];
    });
  });
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** README with its table renewed. */
export function withTable(readme: string, table = networkTable()): string {
  return betweenMarks(readme, FROM, TO, table);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync('README.md', withTable(readFileSync('README.md', 'utf8')));
  console.info('README.md has the table of today.');
}
