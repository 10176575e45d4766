import { HOSTS as INSTAGRAM } from './instagram/addresses.ts';
import { data as instagram } from './instagram/data.ts';
import type { DataReader } from './network.ts';
import { HOSTS as X } from './x/addresses.ts';
import { data as x } from './x/data.ts';

/** The data readers alone: the script in the page's own world needs, and carries, nothing else. */
export const DATA_READERS: readonly { hosts: readonly string[]; data: DataReader }[] = [
  { hosts: INSTAGRAM, data: instagram },
  { hosts: X, data: x },
];

/** The reader of a page's data; null on pages without. */
export function dataReaderOf(url: URL): DataReader | null {
  return DATA_READERS.find(({ hosts }) => hosts.includes(url.hostname))?.data ?? null;
}
