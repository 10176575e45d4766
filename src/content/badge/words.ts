import type { AccountSummary } from '../../model/tally.ts';
import { type Kind, type Reason, RULEBOOK_REGIONS, type Signal } from '../../model/verdict.ts';
import { SIGNAL_WORDS, WHERE_WORDS } from '../../ui/evidence.ts';
import { type MessageKey, regionName, t } from '../../ui/i18n.ts';
import { detailText, sinceText } from '../../ui/say.ts';
import { sentenceOf } from '../../ui/sentence.ts';
import type { BadgeView } from './badge.ts';

const KIND: Record<Kind, MessageKey> = {
  'platform-ad': 'badgeKindPlatformAd',
  'paid-partnership': 'badgeKindPaidPartnership',
  'author-disclosure': 'badgeKindAuthorDisclosure',
  affiliate: 'badgeKindAffiliate',
  'discount-code': 'badgeKindDiscountCode',
  gifted: 'badgeKindGifted',
  ambassador: 'badgeKindAmbassador',
  'own-brand': 'badgeKindOwnBrand',
  ambiguous: 'badgeKindAmbiguous',
  negation: 'badgeKindNegation',
};
const REASON: Record<Reason, MessageKey> = {
  'network-label': 'badgeRuleNetworkLabel',
  accepted: 'badgeRuleAccepted',
  'not-at-start': 'badgeRuleNotAtStart',
  'deep-in-tags': 'badgeRuleDeepInTags',
  'behind-more': 'badgeRuleBehindMore',
  'other-language': 'badgeRuleOtherLanguage',
  'word-refused': 'badgeRuleWordRefused',
  'word-vague': 'badgeRuleWordVague',
  'only-link-or-code': 'badgeRuleOnlyLinkOrCode',
};

/** What the badge says: its kind, and who pays where that is known. */
export function badgeText({ verdict, correction }: BadgeView): string {
  if (correction === 'organic') return t('badgeYouOrganic');
  if (correction === 'sponsored') return t('badgeYouSponsored');
  const [kind = 'author-disclosure'] = verdict.kinds;
  const label = t(verdict.class === 'likely' ? 'badgeLikely' : KIND[kind]);
  const [brand] = verdict.brands;
  return brand === undefined || kind === 'platform-ad' ? label : t('badgeWithBrand', label, brand);
}

/** The badge's spoken name. */
export function spokenText(text: string): string {
  return t('badgeAria', text);
}

export function cardTitle({ verdict, correction, unmarked }: BadgeView): string {
  if (unmarked) return t('badgeUnmarked');
  if (correction !== null) return t('badgeWhyYou');
  return t(verdict.class === 'likely' ? 'badgeWhyLikely' : 'badgeWhySponsored');
}

export function signalText(signal: Signal): { what: string; where: string } {
  return { what: t(SIGNAL_WORDS[signal.kind]), where: t(WHERE_WORDS[signal.where]) };
}

/** How plainly it is disclosed, by which country's rule, and what decided. */
export function disclosureText({ verdict: { rule } }: BadgeView): string {
  if (rule === null) return t('badgeDisclosureNone');
  return t(REASON[rule.reason], regionName(RULEBOOK_REGIONS[rule.book]), rule.evidence ?? '');
}

/** The account's share in words, as the popup says it. */
export function shareText(account: AccountSummary): string {
  const sentence = sentenceOf(account);
  const parts = [t(sentence.head), detailText(sentence.detail), sinceText(sentence)];
  return parts.filter((part) => part !== null).join(' ');
}
