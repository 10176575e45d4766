/** `npm run -s read-data -- --network x FILE.json` */
import { DataIndex } from '../../src/content/join.ts';
import { judge } from '../../src/detect/judge.ts';
import { postKey } from '../../src/model/keys.ts';
import type { Post } from '../../src/model/post.ts';
import { parseDocuments } from '../../src/networks/json.ts';
import { readText, runCommand, UserError } from './command.ts';
import { pageLines } from './lines-of-posts.ts';
import { networkArguments } from './network-arguments.ts';

const USAGE = 'npm run -s read-data -- --network NETWORK FILE.json';

await runCommand(async () => {
  const { network, file } = networkArguments(USAGE);
  if (network.data === null) {
    throw new UserError(`Adrift reads no page data of ${network.id}, only its pages.`);
  }
  const { data } = network;
  const documents = parseDocuments(await readText(file));
  if (documents.length === 0) throw new UserError(`${file} is not JSON.`);
  const facts = documents.map((json) => data.read(json));
  const index = new DataIndex();
  for (const found of facts) index.add(found);
  const posts = uniquePosts(facts.flatMap((found) => found.posts)).map((post) => index.join(post));
  const authors = new Set(posts.map((post) => post.author?.handle));
  const others = facts.flatMap((found) => found.accounts).filter((a) => !authors.has(a.handle));
  const lines = pageLines(
    posts.map((post) => ({ post, verdict: judge(post) })),
    null,
  );
  return [...lines, ...others.flatMap((account) => pageLines([], index.account(account)))];
});

/** A timeline may carry a post twice: pinned, and in its place. */
function uniquePosts(posts: readonly Post[]): Post[] {
  return [...new Map(posts.map((post) => [postKey(post) ?? post, post])).values()];
}
