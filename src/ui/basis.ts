import type { Basis } from '../model/tally.ts';
import type { MessageKey } from './i18n.ts';

/** What is said of the posts that a share rests on. */
export const BASIS_WORDS: Record<Basis, MessageKey> = {
  feed: 'basisFeed',
  own: 'basisOwn',
  both: 'basisBoth',
};
