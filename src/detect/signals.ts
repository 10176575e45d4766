import { isShortAmazon, type PaidLink, paidLink } from './affiliates.ts';
import { findCodes } from './codes.ts';
import { withoutDenied } from './denials.ts';
import type { JudgeInput } from './engine.ts';
import { accountsNear, beside, type Finding, inText, MAX_FINDINGS } from './finding.ts';
import { findShapes } from './grammar.ts';
import { findIdioms } from './idioms.ts';
import { fold } from './normalize.ts';
import { KIND, type Reading } from './reading.ts';
import { findBrandTags } from './tags.ts';
import { findTerms } from './terms.ts';

const RANK = { strong: 2, medium: 1, weak: 0 } as const;

/**
 * All evidence of a post, denied words taken out: labels first, then the text's in order, then links.
 * @param handle the author's own, folded
 */
export function findSignals(post: JudgeInput, reading: Reading, handle: string): Finding[] {
  const said = wordsIn(reading, handle);
  const own = said.some(({ kind }) => kind === 'own-brand');
  const codes = findCodes(reading, handle, own);
  const addresses = addressesIn(reading);
  const text = codes.length + addresses.length === 0 ? said : [...said, ...codes, ...addresses];
  const beside = post.labels.length + post.links.length;
  if (text.length + beside === 0) return text;
  if (text.length > 1) text.sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
  const all = text.map((finding) => named(reading, finding, handle));
  return beside + reading.urls.length === 0
    ? all
    : withGearList([...labelsOf(post), ...all, ...linksOf(post, reading)]);
}

/** Terms and brand tags, without those of the author's own name and those that are denied. */
function wordsIn(reading: Reading, handle: string): Finding[] {
  const terms = findTerms(reading);
  const shapes = findShapes(reading, handle, findIdioms(reading));
  const tags = findBrandTags(reading);
  if (terms.length + shapes.length + tags.length === 0) return terms;
  const words = [...terms, ...shapes, ...tags];
  const others =
    handle === ''
      ? words
      : words.filter(
          ({ brands }) => brands.length === 0 || brands.some((brand) => fold(brand) !== handle),
        );
  return longestOnly(withoutDenied(reading, others));
}

/** Several of Amazon's short links prove what one only hints at. */
function withGearList(findings: readonly Finding[]): Finding[] {
  const isShort = ({ form, evidence }: Finding) => form === 'address' && isShortAmazon(evidence);
  const short = new Set(findings.filter(isShort).map(({ evidence }) => evidence));
  return findings.map((finding) =>
    short.size > 1 && isShort(finding) ? { ...finding, strength: 'medium' } : finding,
  );
}

function labelsOf({ labels }: JudgeInput): Finding[] {
  return labels.map(({ kind, text, brand }) =>
    beside('label', text, {
      kind,
      strength: 'strong',
      form: 'network',
      brands: brand === null ? [] : [brand],
    }),
  );
}

function addressesIn(reading: Reading): Finding[] {
  if (reading.urls.length === 0) return [];
  const found: Finding[] = [];
  for (const at of reading.urls.slice(0, MAX_FINDINGS)) {
    const paid = paidLink(reading.written(at));
    if (paid !== null) found.push(inText(reading, at, at + 1, traitsOf(paid)));
  }
  return found;
}

function linksOf({ links }: JudgeInput, reading: Reading): Finding[] {
  if (links.length === 0) return [];
  const written = new Set(reading.urls.map((at) => reading.written(at)));
  return [...new Set(links)].flatMap((link) => {
    const paid = written.has(link) ? null : paidLink(link);
    return paid === null ? [] : [beside('link', link, traitsOf(paid))];
  });
}

function traitsOf({ kind, strength, shop }: PaidLink) {
  return { kind, strength, form: 'address', brands: shop === null ? [] : [shop] } as const;
}

/**
 * Of two stretches that overlap, the one that says more: "paid partnership with @x" over its
 * "partnership with @x", and "Ad (gifted)" over the gift alone.
 */
function longestOnly(findings: readonly Finding[]): Finding[] {
  if (findings.length < 2) return [...findings];
  const best = [...findings].sort(
    (a, b) =>
      RANK[b.strength] - RANK[a.strength] ||
      Number(b.form !== 'shape') - Number(a.form !== 'shape') ||
      b.to - b.from - (a.to - a.from),
  );
  const taken = new Set<number>();
  return best.filter((finding) => {
    for (let at = finding.from; at < finding.to; at++) if (taken.has(at)) return false;
    for (let at = finding.from; at < finding.to; at++) taken.add(at);
    return true;
  });
}

const DISCLOSING = new Set(['author-disclosure', 'gifted', 'ambassador']);
const BESIDE = 12;

/** Names the accounts beside a bare disclosure ("#ad @brand"), or the only one of the post. */
function named(reading: Reading, finding: Finding, author: string): Finding {
  if (finding.brands.length > 0 || !DISCLOSING.has(finding.kind) || reading.mentionCount === 0)
    return finding;
  const near = accountsNear(reading, finding.from, author, BESIDE);
  return { ...finding, brands: near.length > 0 ? near.slice(0, 3) : onlyAccount(reading, author) };
}

/** The account of a post that names one account, and no photographer. */
function onlyAccount(reading: Reading, author: string): string[] {
  const { mentions } = reading;
  if (mentions.length !== 1) return [];
  for (let at = 0; at < reading.count; at++) {
    if (reading.kind(at) !== KIND.mention || reading.folded(at) !== mentions[0]) continue;
    return accountsNear(reading, at, author, 0);
  }
  return [];
}
