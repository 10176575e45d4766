import type { Export, ExportedAccount, ExportedPost } from './format.ts';

type Cell = string | number | boolean | null;
type Columns<Item> = readonly (readonly [name: string, of: (item: Item) => Cell])[];

/** So that spreadsheets take the file for UTF-8. */
const BOM = '\ufeff';
/**
 * A cell that begins so is run as a formula by spreadsheets, and handles and links are other people's
 * words (OWASP, "CSV Injection"; the wide forms count in East Asian versions).
 */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

const ACCOUNTS: Columns<ExportedAccount> = [
  ['network', ({ network }) => network],
  ['id', ({ id }) => id],
  ['handle', ({ handle }) => handle],
  ['name', ({ name }) => name],
  ['url', ({ url }) => url],
  ['followed', ({ followed }) => followed],
  ['starred', ({ starred }) => starred],
  ['followers', ({ followers }) => followers],
  ['lastSeen', ({ lastSeen }) => lastSeen],
  ['tally.organic', ({ tally }) => tally.organic],
  ['tally.sponsored', ({ tally }) => tally.sponsored],
  ['tally.likely', ({ tally }) => tally.likely],
  ['drift.state', ({ drift }) => drift.state],
  ['drift.older.share', ({ drift }) => drift.older.share],
  ['drift.recent.share', ({ drift }) => drift.recent.share],
  ['drift.probabilityRose', ({ drift }) => drift.probabilityRose],
];

const POSTS: Columns<ExportedPost> = [
  ['network', ({ network }) => network],
  ['id', ({ id }) => id],
  ['url', ({ url }) => url],
  ['account', ({ account }) => account],
  ['accountId', ({ accountId }) => accountId],
  ['publishedAt', ({ publishedAt }) => publishedAt],
  ['firstSeen', ({ firstSeen }) => firstSeen],
  ['lastSeen', ({ lastSeen }) => lastSeen],
  ['verdict', ({ verdict }) => verdict],
  ['kinds', ({ kinds }) => listed(kinds)],
  ['disclosure', ({ disclosure }) => disclosure],
  ['brands', ({ brands }) => listed(brands)],
  ['correction', ({ correction }) => correction],
  ['correctedAt', ({ correctedAt }) => correctedAt],
  ['labels', ({ labels }) => listed(labels.map(({ evidence }) => evidence))],
  ['reading.signals', ({ reading }) => listed(reading.signals.map(({ evidence }) => evidence))],
  ['reading.place', ({ reading }) => reading.place],
  ['reading.coAuthors', ({ reading }) => listed(reading.coAuthors)],
];

/**
 * An export as two tables for spreadsheets (RFC 4180, UTF-8), columns named as in the export's JSON.
 * For reading only: an import takes the JSON.
 */
export function csvOf({ accounts, posts }: Export): { accounts: string; posts: string } {
  return { accounts: table(ACCOUNTS, accounts), posts: table(POSTS, posts) };
}

function table<Item>(columns: Columns<Item>, items: readonly Item[]): string {
  const head = columns.map(([name]) => name);
  const lines = items.map((item) => columns.map(([, of]) => cellText(of(item))).join(','));
  return `${BOM}${[head.join(','), ...lines].join('\r\n')}\r\n`;
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  // Numbers are ours, and a number with an apostrophe is none.
  if (typeof cell !== 'string') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function listed(words: readonly string[]): string {
  return words.join('; ');
}
