import { parseDocuments } from './json.ts';
import type { DataFacts, DataReader } from './network.ts';

/** The data that the first answer of a page carries in inline scripts, one after the other. */
export function* readInline(root: ParentNode, data: DataReader): Generator<DataFacts> {
  for (const script of root.querySelectorAll(data.inline))
    for (const json of (data.documents ?? parseDocuments)(script.textContent ?? ''))
      yield data.read(json);
}
