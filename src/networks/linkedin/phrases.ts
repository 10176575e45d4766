import { labelText, MAX_LABEL } from '../../detect/labels.ts';
import { fold } from '../../detect/normalize.ts';
import type { Label } from '../../model/post.ts';

/*
 * LinkedIn's own wordings that are not among the label words all networks share. They are read in
 * LinkedIn's own line alone, where no author can write, so that short phrases are safe.
 */

/** Hogwai/LinkedinSponsorBlock, August 2026. */
const PROMOTED = words('Promues;प्रमोट केले;ਪ੍ਰੋਮੋਟ ਕੀਤਾ;ਪ੍ਰੋਮੋਟ ਕੀਤਾ ਗਿਆ;ప్రమోట్ చేయబడింది;Promoveret;Promu(e)');
/** The same source; Dutch, Spanish and Portuguese by analogy, not yet seen. */
const PROMOTED_BY = words(
  'Gesponsert von;Promu par;Promu(e) par;Promosso da;주최:;宣傳單位:;Gepromoot door;Promocionado por;Promovido por',
);
/** English, Dutch and Swedish from guides for creators (2023 to 2025). */
const PARTNERSHIP = words(
  'Brand partnership;Merk Partnership;Merkpartnership;Merkpartnerschap;Varumärkesinlägg;Partenariat de marque',
);
/** French from the same source as above; the others by analogy, not yet seen. */
const PARTNERSHIP_WITH = words(
  'Brand partnership with;In partnership with;Partnership with;Partenariat avec;En partenariat avec;' +
    'In samenwerking met;Samenwerking met;Partnerschap met;In Partnerschaft mit;Partnerschaft mit;' +
    'En colaboración con;Colaboración con;Em parceria com;Parceria com;In collaborazione con;Partnership con',
);
/** Followed accounts have this word where others have their degree; English alone was found. */
export const FOLLOWING = 'Following';

function words(list: string): readonly string[] {
  return list.split(';');
}

/** What one part of LinkedIn's line under the author's name says as a label; null for any other. */
export function phraseOf(part: string): Label | null {
  const shown = labelText(part);
  if (shown.length > MAX_LABEL) return null;
  const key = fold(shown);
  if (PROMOTED.some((word) => fold(word) === key)) return label('platform-ad', shown, null);
  if (PARTNERSHIP.some((word) => fold(word) === key)) return label('paid-partnership', shown, null);
  const payer = restAfter(shown, PROMOTED_BY);
  if (payer !== null) return label('platform-ad', shown, payer);
  const partner = restAfter(shown, PARTNERSHIP_WITH);
  return partner === null ? null : label('paid-partnership', shown, partner);
}

function label(kind: Label['kind'], text: string, brand: string | null): Label {
  return { kind, text, brand };
}

function restAfter(shown: string, beginnings: readonly string[]): string | null {
  for (const beginning of beginnings) {
    if (fold(shown.slice(0, beginning.length)) !== fold(beginning)) continue;
    const rest = shown.slice(beginning.length).trim();
    if (rest !== '') return rest;
  }
  return null;
}
