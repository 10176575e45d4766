import browser from 'webextension-polyfill';
import type { AccountSummary } from '../../model/tally.ts';
import { type Kind, type Reason, RULEBOOK_REGIONS, type Signal } from '../../model/verdict.ts';
import type { BadgeView } from './badge.ts';

const KIND: Record<Kind, string> = {
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
const SIGNAL: Record<Kind, string> = {
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
const WHERE: Record<Signal['where'], string> = {
  text: 'badgeInText',
  label: 'badgeInLabel',
  link: 'badgeInLink',
};
const REASON: Record<Reason, string> = {
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

export function say(key: string, ...substitutions: string[]): string {
  return browser.i18n.getMessage(key, substitutions);
}

/** What the badge says: its kind, and who pays where that is known. */
export function badgeText({ verdict, correction }: BadgeView): string {
  if (correction === 'organic') return say('badgeYouOrganic');
  if (correction === 'sponsored') return say('badgeYouSponsored');
  const [kind = 'author-disclosure'] = verdict.kinds;
  const label = say(verdict.class === 'likely' ? 'badgeLikely' : KIND[kind]);
  const [brand] = verdict.brands;
  return brand === undefined || kind === 'platform-ad'
    ? label
    : say('badgeWithBrand', label, brand);
}

export function cardTitle({ verdict, correction }: BadgeView): string {
  if (correction !== null) return say('badgeWhyYou');
  return say(verdict.class === 'likely' ? 'badgeWhyLikely' : 'badgeWhySponsored');
}

export function signalText(signal: Signal): { what: string; where: string } {
  return { what: say(SIGNAL[signal.kind]), where: say(WHERE[signal.where]) };
}

/** How plainly it is disclosed, by which country's rule, and what decided. */
export function disclosureText({ verdict: { rule } }: BadgeView): string {
  if (rule === null) return say('badgeDisclosureNone');
  return say(REASON[rule.reason], regionName(RULEBOOK_REGIONS[rule.book]), rule.evidence ?? '');
}

function regionName(region: string): string {
  const names = new Intl.DisplayNames(say('locale'), { type: 'region' });
  return names.of(region) ?? region;
}

/** The account's share in one sentence; honest about few posts. */
export function shareText(account: AccountSummary): string {
  const { organic, sponsored, likely } = account.tally;
  const posts = organic + sponsored + likely;
  const name = account.name ?? account.handle;
  const { state, recent, older } = account.drift;
  if (state === 'too-few' || recent.share === null || older.share === null) {
    return say('badgeShareFew', name, number(sponsored), number(posts));
  }
  const shares = [name, percent(recent.share), number(recent.posts), percent(older.share)];
  if (state === 'up' || state === 'maybe-up') return say('badgeShareUp', ...shares);
  if (state === 'down' || state === 'maybe-down') return say('badgeShareDown', ...shares);
  return say('badgeShareSteady', name, percent(sponsored / posts), number(posts));
}

function number(value: number): string {
  return new Intl.NumberFormat(browser.i18n.getUILanguage()).format(value);
}

function percent(share: number): string {
  return new Intl.NumberFormat(browser.i18n.getUILanguage(), { style: 'percent' }).format(share);
}
