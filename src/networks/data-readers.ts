import { HOSTS as BLUESKY } from './bluesky/addresses.ts';
import { data as bluesky } from './bluesky/data.ts';
import { HOSTS as FACEBOOK } from './facebook/addresses.ts';
import { data as facebook } from './facebook/data.ts';
import { HOSTS as INSTAGRAM } from './instagram/addresses.ts';
import { data as instagram } from './instagram/data.ts';
import type { DataReader } from './network.ts';
import { HOSTS as PINTEREST } from './pinterest/addresses.ts';
import { data as pinterest } from './pinterest/data.ts';
import { HOSTS as THREADS } from './threads/addresses.ts';
import { data as threads } from './threads/data.ts';
import { HOSTS as TIKTOK } from './tiktok/addresses.ts';
import { data as tiktok } from './tiktok/data.ts';
import { HOSTS as X } from './x/addresses.ts';
import { data as x } from './x/data.ts';
import { HOSTS as YOUTUBE } from './youtube/addresses.ts';
import { data as youtube } from './youtube/data.ts';

/** The data readers alone: the script in the page's own world needs, and carries, nothing else. */
export const DATA_READERS: readonly { hosts: readonly string[]; data: DataReader }[] = [
  { hosts: INSTAGRAM, data: instagram },
  { hosts: TIKTOK, data: tiktok },
  { hosts: YOUTUBE, data: youtube },
  { hosts: X, data: x },
  { hosts: FACEBOOK, data: facebook },
  { hosts: THREADS, data: threads },
  { hosts: PINTEREST, data: pinterest },
  { hosts: BLUESKY, data: bluesky },
];

/** The reader of a page's data; null on pages without. */
export function dataReaderOf(url: URL): DataReader | null {
  return DATA_READERS.find(({ hosts }) => hosts.includes(url.hostname))?.data ?? null;
}
