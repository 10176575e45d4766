import * as v from 'valibot';
import { FINGERPRINT } from '../../model/keys.ts';
import { dateOf } from '../merge.ts';
import { FORMAT, REASONS, type Reason, schemasAt, VERSION } from './format.ts';
import { accountsOf, type FileAccount, type FilePost, postOf } from './items.ts';

/**
 * The most text that is read, in bytes: some 300,000 posts. More may not fit in a page's memory as
 * text, as objects and as rows at once.
 */
export const MAX_BYTES = 200_000_000;

export const REFUSALS = ['too-large', 'not-json', 'not-adrift', 'newer'] as const;
/** A file that nothing was taken of, and why. */
export class ImportRefused extends Error {
  constructor(readonly reason: (typeof REFUSALS)[number]) {
    super(`import refused: ${reason}`);
  }
}

export interface FileContents {
  accounts: FileAccount[];
  posts: FilePost[];
  /** How many of the accounts the file lists; the others follow from its posts. */
  listed: number;
  leftOut: Record<Reason, number>;
}

const EnvelopeSchema = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  exportedAt: v.optional(v.unknown()),
  // The items are parsed one by one, so that a bad one does not take the others with it.
  accounts: v.array(v.unknown()),
  posts: v.array(v.unknown()),
});

/**
 * The sound items of an export file, of this version or an older one.
 *
 * What a file does not say never outdoes what is known: see items.ts.
 * @param now ms since 1970; what claims to be later by more than a day is left out
 * @throws ImportRefused
 */
export function readExport(text: string, now: number): FileContents {
  const { accounts, posts, exportedAt } = envelopeOf(text);
  const schemas = schemasAt(now);
  const leftOut: FileContents['leftOut'] = { malformed: 0, date: 0, network: 0 };
  const sound = <T extends v.GenericSchema>(schema: T, items: readonly unknown[]) =>
    items.flatMap((item): v.InferOutput<T>[] => {
      const { success, output, issues } = v.safeParse(schema, item, { abortEarly: true });
      if (success) return [output];
      leftOut[REASONS.find((reason) => reason === issues[0].message) ?? 'malformed'] += 1;
      return [];
    });
  const accountItems = sound(schemas.account, accounts);
  const postItems = sound(schemas.post, posts).filter((item) => {
    const named = !item.id.startsWith('~') || FINGERPRINT.test(item.id);
    if (!named) leftOut.malformed += 1;
    return named;
  });
  const written = typeof exportedAt === 'string' ? dateOf(exportedAt, now) : null;
  return {
    ...accountsOf(
      accountItems,
      postItems.map((item) => postOf(item, written, now)),
    ),
    listed: accountItems.length,
    leftOut,
  };
}

function envelopeOf(text: string): v.InferOutput<typeof EnvelopeSchema> {
  if (text.length > MAX_BYTES) throw new ImportRefused('too-large');
  const { success, output } = v.safeParse(EnvelopeSchema, parseJson(text));
  if (!success) throw new ImportRefused('not-adrift');
  if (output.version > VERSION) throw new ImportRefused('newer');
  return output;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ImportRefused('not-json');
  }
}
