import type { Kind, Strength } from '../../model/verdict.ts';
import type { Entry, Form } from './index.ts';

/** Where the wording comes from, if not from common use, and what else must or must not be there; see `Entry`. */
type Rest = Partial<Pick<Entry, 'source' | 'mention' | 'opening' | 'script' | 'amid' | 'unless'>>;

/** Terms that stand in one form: what they show, how surely, and the terms. */
const formed =
  (form: Form) =>
  (kind: Kind, strength: Strength, terms: readonly string[], rest: Rest = {}): Entry => ({
    kind,
    strength,
    source: 'usage',
    form,
    terms,
    ...rest,
  });

export const tag = formed('tag');
export const label = formed('label');
export const apart = formed('apart');
export const phrase = formed('phrase');
