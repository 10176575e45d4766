/** All properties that need no page. */
import 'fake-indexeddb/auto';
import { DATA } from './data.ts';
import { IMPORTS } from './imports.ts';
import { MESSAGES } from './messages.ts';
import { MIGRATIONS } from './migrations.ts';
import { PARSERS } from './parsers.ts';
import type { Fuzzed } from './property.ts';

export const PAGELESS: readonly Fuzzed[] = [
  ...PARSERS,
  ...DATA,
  ...MESSAGES,
  ...IMPORTS,
  ...MIGRATIONS,
];
