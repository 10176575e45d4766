import { type Imported, importContents } from '../../../src/ledger/transfer/import.ts';
import { readExport } from '../../../src/ledger/transfer/read.ts';

/** Imports the text of a file, as where the user agrees to whatever can be read of it. */
export async function importText(text: string, now: number): Promise<Imported> {
  return importContents(readExport(text, now));
}
