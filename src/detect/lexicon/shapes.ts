import type { Kind, Strength } from '../../model/verdict.ts';
import type { Concept } from './concepts.ts';

/**
 * How words join into a disclosure, in any language. A shape stands where a word of `head` has each
 * of `near` at its distance in the same sentence, counted in tokens ("deal|ad -3 3": one of these,
 * from three before the head to three behind), one of `within` anywhere in the sentence, and none of
 * `unless`. Beside concepts these may be traits of a token or sentence: see `TRAITS` in ../sentence.ts. None stands
 * beside a word of `generic`, behind one that denies it in its clause or, unless it is
 * `conditional`, behind one of `perhaps`.
 */
export interface Shape {
  kind: Kind;
  strength: Strength;
  head: Concept;
  near: readonly string[];
  within?: string;
  unless: string;
  conditional?: true;
  /** As `near`, and must not be found. */
  without?: string;
}

/** Sentences about such posts rather than in one. */
const TALK = 'subject|question';
const APART = `${TALK}|private`;
const GIVER = 'account|tag|name|house';
const POINTED = 'this|me|account|name|house';

const ad = { kind: 'author-disclosure', strength: 'strong', unless: APART } as const;
const hired = { ...ad, strength: 'medium' } as const;
const gifted = { kind: 'gifted', strength: 'strong', unless: `${APART}|trifle` } as const;
const unbought = { ...gifted, unless: `${APART}|trifle|buy` } as const;
const affiliate = {
  kind: 'affiliate',
  strength: 'strong',
  unless: APART,
  conditional: true,
} as const;
const ambassador = { kind: 'ambassador', strength: 'medium', unless: APART } as const;

export const SHAPES: readonly Shape[] = [
  // "betaalde samenwerking", "collab with @x (paid)"
  { ...ad, head: 'paid', near: ['deal -5 3'] },
  { ...ad, head: 'paid', near: ['ad -2 3'] },
  // Naming who pays, it is no talk, whatever else the sentence is about.
  { ...ad, unless: 'question', head: 'paid', near: ['deal -3 2', 'account 0 7'] },
  { ...ad, unless: 'question', head: 'paid', near: ['deal -3 2', 'name 0 7'], within: 'me|this' },
  { ...ad, unless: 'question|subject', head: 'paid', near: ['deal -3 2', 'first -3 0'] },
  // "Sponsorship" is both a sponsor's and a deal: alone it is talk of either.
  { ...ad, head: 'sponsor', near: ['deal|ad -3 -1'] },
  { ...ad, head: 'sponsor', near: ['deal|ad 1 3'] },
  // "sponsored pin for Larkby", "deze gesponsorde stream", "Sponsored reel, and I loved it"
  { ...ad, head: 'paid', near: ['content -2 2'], within: POINTED },
  { ...ad, head: 'paid', near: ['content -2 2', 'first -2 0'] },
  { ...ad, head: 'sponsor', near: ['content -2 2'], within: POINTED },
  { ...ad, head: 'sponsor', near: ['content -2 2', 'first -2 0'] },
  // "@x, who sponsored this post", "sponsored by X"
  { ...ad, head: 'sponsor', near: ['content -6 6', 'this -7 7'] },
  { ...ad, head: 'sponsor', near: ['by 0 2', 'account 0 5'] },
  { ...ad, head: 'sponsor', near: ['by -6 -1', 'account -8 -1'] },
  { ...ad, head: 'sponsor', near: ['by -12 -1', 'name|house -6 -1'], within: 'content' },
  { ...ad, head: 'sponsor', near: ['by 0 2', 'name|house 0 6', 'first -3 0'] },
  { ...ad, head: 'sponsor', near: ['by 0 2', 'name|house 0 6'], within: 'content' },
  // "@x sponsort mij ook dit seizoen"
  { ...hired, head: 'sponsor', near: ['account -8 3', 'me -5 2'] },
  // "they pay me to talk about it", "ik krijg betaald om te posten", "X compensated me for this review"
  { ...ad, head: 'pay', near: ['me -4 4', 'say|content -8 10'] },
  { ...ad, head: 'pay', near: ['me -4 4', 'account|house -12 6'] },
  { ...ad, unless: 'question|private|trifle', head: 'pay', near: ['me 0 2', 'account -30 -1'] },
  // "they pay me for this, but …"
  { ...ad, head: 'pay', near: ['me -2 2', 'this 1 4'], within: 'account' },
  // "(X pays me for this)"
  { ...hired, head: 'pay', near: ['first -1 -1', 'me 0 3', 'this 0 5'] },
  // "full disclosure: X is paying me for this"
  { ...hired, head: 'pay', near: ['me -2 3', 'this 0 5', 'name|account|house -6 -1'] },
  // "X asked me to post this and pays for it"
  {
    ...hired,
    head: 'pay',
    near: ['me -14 -1', 'say -12 -1', 'name|account|house -18 -1', 'this -12 3'],
  },
  // "I made this video for X (paid)"
  {
    ...hired,
    head: 'paid',
    near: ['content -12 -1', 'this -13 -1', 'me -12 -1', 'name|account|house -6 -1', 'by -6 -1'],
  },
  // "X hat diesen Beitrag bezahlt"
  {
    ...ad,
    head: 'pay',
    near: ['content -4 4', 'this -5 5', 'account|name|house -8 6'],
    without: 'me -6 4',
  },
  { ...ad, head: 'pay', near: ['by -2 3', 'account|name|house 0 6'], within: 'me' },
  // "for this post I receive a fee from X"
  {
    ...ad,
    head: 'fee',
    near: ['content -10 10', 'this -12 10'],
    within: 'me|got|earn|pay|account|name',
  },
  {
    ...ad,
    head: 'fee',
    near: ['say -8 8', 'me -8 8', 'got|earn|pay -8 8'],
    unless: `${APART}|buy`,
  },
  // "yes, I get money for this"
  { ...ad, head: 'fee', near: ['me -4 4', 'earn|got|pay -4 4', 'this -2 2'] },
  {
    ...ad,
    head: 'fee',
    near: ['account -20 10', 'me -20 8', 'got|earn|pay -6 6'],
    unless: `${APART}|buy`,
  },
  // "this is an ad", "ja dit is gewoon reclame"
  { ...ad, head: 'ad', near: ['this -6 -2', 'be -5 -1'] },
  // "Reklam i samarbete med @x"
  { ...ad, unless: 'question', head: 'ad', near: ['first -3 0', 'deal 0 5', 'account|name 0 8'] },
  // "they are paying my costs and a fee for this one"
  { ...hired, head: 'fee', near: ['pay -6 6', 'this 0 4'] },
  // "in deze video maak ik reclame", "this episode contains product placement"
  { ...ad, head: 'ad', near: ['content -8 6', 'this -9 6'] },
  // "Werbung für @x", "an advertisement for X"
  { ...ad, head: 'ad', near: ['account 0 3'] },
  // "mogelijk gemaakt door X" of this video
  { ...ad, head: 'enable', near: ['content -10 8', 'this -11 8'], within: GIVER },
  // "the podcast is back, made possible by X"
  {
    ...hired,
    unless: 'question|private',
    head: 'enable',
    near: ['content -16 8', 'account|name|house 0 6'],
  },
  // "in opdracht van X maakte ik deze reel"
  { ...hired, unless: 'question|private', head: 'task', near: ['account -6 5'] },
  { ...hired, head: 'task', near: ['house -6 -1'], within: 'content|me' },
  { ...hired, head: 'task', near: ['name|house 0 6'], within: 'content' },
  // "this video is a collaboration with @x"
  { ...hired, head: 'deal', near: ['content -8 6', 'this -9 6', 'account|house -8 8'] },
  { ...hired, head: 'deal', near: ['content -8 6', 'this -9 6', 'name 0 3'] },
  { ...hired, head: 'deal', near: ['content -8 6', 'this -9 6', 'be -8 3', 'by 0 2'] },
  // "episode in partnership with X"
  { ...hired, head: 'deal', near: ['content -3 -1', 'account|name 0 3'] },
  // "we partnered up with @x to show you …", "in Zusammenarbeit mit X spreche ich heute über …"
  {
    ...hired,
    unless: 'question|private',
    head: 'deal',
    near: ['me -5 10', 'account|name 0 5', 'say 0 14'],
  },

  // "gekregen van @x", "the people at X sent me this to test"
  { ...gifted, head: 'got', near: ['by 0 6', 'account 0 8'] },
  { ...unbought, head: 'got', near: ['by -5 -1', 'account|house -7 -1'] },
  { ...unbought, head: 'got', near: ['account -12 -1', 'me -4 4'] },
  { ...gifted, head: 'got', near: ['by 0 3', 'house 0 6'] },
  // "got sent these trail runners by the folks at X", "fikk tilsendt en lykt fra X for å teste"
  { ...unbought, strength: 'medium', head: 'got', near: ['by 0 8', 'house 0 10', 'name 0 12'] },
  { ...unbought, strength: 'medium', head: 'got', near: ['by 0 3', 'name 0 4', 'say 0 12'] },
  { ...unbought, head: 'got', near: ['house -11 11', 'me|account -8 8'] },
  { ...unbought, strength: 'medium', head: 'got', near: ['house -8 8', 'say -8 8'] },
  { ...unbought, head: 'got', near: ['free -8 8', 'account|name|house -10 10'], within: 'me' },
  { ...unbought, head: 'got', near: ['free -8 8', 'by 0 6', 'account|name|house 0 8'] },
  { ...unbought, strength: 'medium', head: 'got', near: ['free -9 9', 'say -14 14'] },
  { ...unbought, strength: 'medium', head: 'got', near: ['name -8 8', 'me -9 9', 'say -12 12'] },
  // "Zum Testen bekommen: das Futter von X"
  { ...unbought, strength: 'medium', head: 'got', near: ['say -2 2', 'by 0 8', 'name 0 10'] },
  // "uitgenodigd door @x", "X invited us to stay", "Press trip w/ X"
  { ...gifted, head: 'invite', near: ['by 0 4', 'account 0 6'] },
  { ...gifted, head: 'invite', near: ['by -5 -1', 'account -4 -1'] },
  { ...gifted, head: 'invite', near: ['account -6 -1', 'me -4 4'] },
  { ...gifted, head: 'invite', near: ['house -6 6'] },
  { ...gifted, head: 'invite', near: ['name|account -12 12'], within: 'free|stay' },
  { ...gifted, head: 'invite', near: ['free -8 8', 'stay -8 8', 'me -6 6'] },
  // "invited by X Resort and got to try all of it"
  { ...gifted, strength: 'medium', head: 'invite', near: ['by 0 3', 'name|house 0 6', 'say 0 16'] },
  // "Invited to the soft opening, everything was on the house"
  { ...gifted, head: 'invite', near: ['free -14 14', 'first -2 0'], within: 'house|account' },
  // "the trip was paid by Visit X"
  { ...gifted, head: 'pay', near: ['stay -4 4', 'by 0 3', 'house 0 6'] },
  // "the stay was sponsored"
  { ...gifted, head: 'sponsor', near: ['stay -3 2'] },
  // "two nights free of charge at X", "X had me in for a preview dinner, all on the house"
  { ...unbought, head: 'free', near: ['stay -8 8', 'me -8 8', 'account|name|house -12 12'] },
  { ...unbought, head: 'free', near: ['stay -8 8', 'me -16 16', 'account|house -16 16'] },
  { ...unbought, head: 'free', near: ['say -6 6', 'me -8 8', 'account|house -16 16'] },

  // "I earn a small commission", "X gives me a percentage if you buy through them"
  { ...affiliate, head: 'commission', near: ['me -10 10', 'earn|link|buy -14 14'] },
  { ...affiliate, head: 'commission', near: ['link -14 14', 'earn|buy -14 14'] },
  { ...affiliate, head: 'link', near: ['earn -12 12', 'me -12 12'] },
  { ...affiliate, strength: 'medium', unless: TALK, head: 'affiliate', near: ['link -5 5'] },

  // "ambassador of @x", "trots dat ik ambassadeur ben van X"
  { ...ambassador, head: 'ambassador', near: ['account -4 5'], within: 'me|official' },
  { ...ambassador, head: 'ambassador', near: ['account -4 5', 'first -3 0'] },
  // "I have been a X ambassador for two years"
  { ...ambassador, head: 'ambassador', near: ['name -2 -1', 'me -8 -1', 'be -6 -1'] },
  // "saddle by @x, a brand that I am proud to be an ambassador of"
  { ...ambassador, head: 'ambassador', near: ['account -14 -1', 'house -12 -1', 'me -6 -1'] },
  { ...ambassador, head: 'ambassador', near: ['name|house|tag -4 6', 'me -8 8'] },
  {
    ...ambassador,
    head: 'face',
    near: ['account|name|house -4 6', 'me -10 10', 'official -14 14'],
  },
  { ...ambassador, head: 'ambassador', near: ['house 0 5'], within: 'official' },
  // "Ambassadrice X depuis trois ans"
  { ...ambassador, head: 'ambassador', near: ['name 0 2', 'first -2 0', 'official -14 14'] },
  // "I've joined the X athlete team as an ambassador"
  {
    ...ambassador,
    head: 'ambassador',
    near: ['name -10 -1', 'official -14 6', 'me -14 8'],
  },
  { ...ambassador, head: 'face', near: ['account -4 6', 'official -10 10'] },
];
