import 'fake-indexeddb/auto';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { killRun } from '../unit/ledger/kill-run.ts';
import { runCommand, UserError } from './command.ts';

/** The long form of tests/unit/ledger/kills.test.ts: `npx tsx tests/tools/kills.ts [--kills 1000]`. */
await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      kills: { type: 'string', default: '1000' },
      posts: { type: 'string', default: '5000' },
      seed: { type: 'string', default: '1' },
    },
  });
  const [kills, posts, seed] = [values.kills, values.posts, values.seed].map(Number);
  if (![kills, posts, seed].every((given) => Number.isSafeInteger(given)))
    throw new UserError('--kills, --posts and --seed are whole numbers.');
  console.warn = () => {};
  const { tallies, truth, lost, invented, ...counts } = await killRun({
    kills: kills ?? 0,
    posts: posts ?? 0,
    seed: seed ?? 0,
    accounts: 60,
    tabs: 6,
  });
  const right = isDeepStrictEqual(tallies, truth);
  if (lost.length + invented.length > 0 || !right || counts.stored !== posts)
    throw new Error(
      `Lost ${lost.length}, invented ${invented.length}, ${counts.stored} of ${posts} posts, tallies ${right ? 'right' : 'wrong'}.`,
    );
  return [{ ...counts, lost: 0, invented: 0, tallies: 'as the truth' }];
});
