import type { Evidence } from '../ledger/database.ts';
import type { Disclosure, Kind } from '../model/verdict.ts';
import type { MessageKey } from './i18n.ts';

/** What a piece of evidence tells. */
export const SIGNAL_WORDS: Record<Kind, MessageKey> = {
  'platform-ad': 'badgeSignalPlatformAd',
  'paid-partnership': 'badgeSignalPaidPartnership',
  'author-disclosure': 'badgeSignalAuthorDisclosure',
  affiliate: 'badgeSignalAffiliate',
  'discount-code': 'badgeSignalDiscountCode',
  gifted: 'badgeSignalGifted',
  ambassador: 'badgeSignalAmbassador',
  'own-brand': 'badgeSignalOwnBrand',
  ambiguous: 'badgeSignalAmbiguous',
  negation: 'badgeSignalNegation',
};

/** Where it stood. */
export const WHERE_WORDS: Record<Evidence['where'], MessageKey> = {
  text: 'badgeInText',
  label: 'badgeInLabel',
  link: 'badgeInLink',
};

export const DISCLOSURE_WORDS: Record<Disclosure, MessageKey> = {
  clear: 'disclosureClear',
  weak: 'disclosureWeak',
  none: 'disclosureNone',
};
