/** Readers of page data, on documents grown from the shapes that the networks answer in. */
import fc from 'fast-check';
import type { DataReader, Network } from '../../src/networks/network.ts';
import { NETWORKS } from '../../src/networks/registry.ts';
import { documentsFor } from './documents.ts';
import { dataEdits, frozen, grown } from './hostile.ts';
import { type Fuzzed, holds, inTime } from './property.ts';
import { expectSoundAccount, expectSoundPost } from './sound.ts';

type Reading = Network & { data: DataReader };

/** One document says no more than so much. */
const MAX_FACTS = 5000;

export const DATA: readonly Fuzzed[] = NETWORKS.filter(
  (network): network is Reading => network.data !== null,
).map((network) => ({
  name: `data: ${network.id}`,
  share: 600,
  property: () => {
    const documents = documentsFor(network);
    // By its place in the list, so that a report stays short.
    const cases = fc.record({ document: fc.nat(documents.length - 1), edits: dataEdits });
    return holds(cases, ({ document, edits }) => {
      // Frozen: a reader that changed what it reads would throw.
      expectSound(network, frozen(grown(documents[document], edits)));
    });
  },
}));

function expectSound(network: Reading, json: unknown): void {
  const { posts, accounts } = inTime(`data of ${network.id}`, () => network.data.read(json));
  for (const post of posts) expectSoundPost(post, network);
  for (const account of accounts) expectSoundAccount(account, network);
  if (posts.length + accounts.length > MAX_FACTS) throw new Error(`${posts.length} posts`);
}
