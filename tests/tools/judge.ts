import { parseArgs } from 'node:util';
import * as v from 'valibot';
import type { JudgeInput } from '../../src/detect/engine.ts';
import { judge } from '../../src/detect/judge.ts';
import { labelOn } from '../../src/detect/network-labels.ts';
import { NETWORK_IDS } from '../../src/model/network.ts';
import { type Author, type Label, NetworkIdSchema } from '../../src/model/post.ts';
import { RULEBOOK_IDS, type RulebookId, RulebookIdSchema } from '../../src/model/verdict.ts';
import { readLines } from './lines.ts';

const USAGE = 'usage: npm run -s judge -- FILE.jsonl [--rulebook ID]';

const AuthorSchema = v.union([
  v.string(),
  v.looseObject({ handle: v.string(), name: v.nullish(v.string()) }),
]);
const LabelSchema = v.union([
  v.string(),
  v.looseObject({
    kind: v.nullish(v.picklist(['platform-ad', 'paid-partnership'])),
    text: v.string(),
    brand: v.nullish(v.string()),
  }),
]);

/** A line of the file; everything else on it is kept as it is. */
const PostLineSchema = v.looseObject({
  text: v.string(),
  lang: v.nullish(v.string()),
  links: v.nullish(v.array(v.string())),
  labels: v.nullish(v.array(LabelSchema)),
  network: v.nullish(NetworkIdSchema),
  author: v.nullish(AuthorSchema),
});
type PostLine = v.InferOutput<typeof PostLineSchema>;

function main(): void {
  const { values, positionals } = parseArgs({
    options: { rulebook: { type: 'string' } },
    allowPositionals: true,
  });
  const [path] = positionals;
  if (path === undefined) throw new Error(USAGE);
  const rulebook = rulebookOf(values.rulebook);
  const judged = readLines(path).map(({ number, value }) => {
    const parsed = v.safeParse(PostLineSchema, value);
    if (!parsed.success) throw new Error(`${path}: line ${number}: ${complaint(parsed.issues[0])}`);
    return { ...value, verdict: judge(postOf(parsed.output), { rulebook }) };
  });
  // Only now, so that a bad line further down leaves nothing half-printed.
  process.stdout.write(judged.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

function rulebookOf(id: string | undefined): RulebookId | null {
  if (id === undefined) return null;
  if (v.is(RulebookIdSchema, id)) return id;
  throw new Error(`no rulebook ${JSON.stringify(id)}; there are ${RULEBOOK_IDS.join(', ')}`);
}

function complaint(issue: v.BaseIssue<unknown>): string {
  const where = v.getDotPath(issue) ?? 'line';
  if (issue.received === 'undefined') return `${where} is missing`;
  return `${where}: expected ${issue.expected ?? 'another value'}, got ${issue.received.slice(0, 80)}`;
}

function postOf(line: PostLine): JudgeInput {
  const network = line.network ?? null;
  return {
    network,
    author: authorOf(line.author),
    text: line.text,
    lang: line.lang ?? null,
    links: line.links ?? [],
    labels: (line.labels ?? []).flatMap((label) => labelFrom(label, network) ?? []),
    extent: 'whole',
  };
}

/** A file of captions often names no author; each of its posts has one all the same. */
function authorOf(author: PostLine['author']): Author {
  const { handle, name = null } =
    typeof author === 'object' && author !== null ? author : { handle: author ?? '' };
  const plain = handle.replace(/^@/u, '');
  return { stableId: null, handle: plain, name, url: null, followers: null, followed: null };
}

/** The words of a label, known on its network or, where none is named, on any. */
function labelFrom(
  label: NonNullable<PostLine['labels']>[number],
  network: JudgeInput['network'],
): Label | null {
  const { kind = null, text, brand = null } = typeof label === 'string' ? { text: label } : label;
  const networks = network === null ? NETWORK_IDS : [network];
  const known = networks.map((id) => labelOn(text, id)).find((found) => found !== null) ?? null;
  if (kind === null) return known;
  return { kind, text, brand: brand ?? known?.brand ?? null };
}

try {
  main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
