import type { NetworkId } from '../model/network.ts';
import type { Label } from '../model/post.ts';
import { fold, normalize, withoutInvisible } from './normalize.ts';

/** Most texts of an interface: ASCII, one space between words. */
const AS_COMPARED = /^[!-~]+(?: [!-~]+)*$/;

/**
 * A label as it is compared: NFKC, no invisible marks, one space between words, no trailing "·" or "•".
 * Only ever compare the whole result, never a part of it.
 */
export function labelText(text: string): string {
  if (AS_COMPARED.test(text)) return text;
  return withoutInvisible(text.normalize('NFKC'))
    .replace(/\s+/gu, ' ')
    .replace(/ ?[·•] ?$/u, '')
    .trim();
}

/** Longer than any label with a brand's name in it. */
export const MAX_LABEL = 150;

/**
 * What one leaf's whole text says as a label of a network that sells ads, in any of its languages, whatever the
 * page's own language is.
 * @param text the leaf's text as it stands on the page
 * @param own the network's own words for its ads, see network-labels.ts
 * @returns null where it is no label that is known
 */
export function labelOf(text: string, own: Labels = NONE): Label | null {
  if (text.length > MAX_LABEL) return null;
  const shown = labelText(text);
  // One sign may stand for a whole sentence.
  if (shown.length > MAX_LABEL) return null;
  const key = fold(shown);
  if (AD.has(key) || own.has(key)) return { kind: 'platform-ad', text: shown, brand: null };
  if (CREATOR.has(key) || isExplained(key))
    return { kind: 'paid-partnership', text: shown, brand: null };
  return (
    branded(shown, 'platform-ad', AD_BY()) ?? branded(shown, 'paid-partnership', CREATOR_WITH())
  );
}

/** "Paid partnership (ad)", X's label since March 2026, in any language that both words are known in. */
function isExplained(key: string): boolean {
  const open = key.indexOf('(');
  if (open < 0 || !key.endsWith(')')) return false;
  const [label, word] = [key.slice(0, open).trim(), key.slice(open + 1, -1).trim()];
  return CREATOR.has(label) && (AD.has(word) || ADVERT.has(word));
}

/** "Paid partnership with X", "X ile ücretli ortaklık": a fixed part, and a name for the rest. */
function branded(shown: string, kind: Label['kind'], parts: readonly Fixed[]): Label | null {
  const { text, origin } = normalize(shown);
  for (const { before, after } of parts) {
    if (text.length <= before.length + after.length) continue;
    if (!text.startsWith(before) || !text.endsWith(after)) continue;
    const [start, end] = origin(before.length, text.length - after.length);
    const brand = shown.slice(start, end).trim();
    if (brand !== '') return { kind, text: shown, brand };
  }
  return null;
}

interface Fixed {
  before: string;
  after: string;
}

/** Fixed parts written with `*` where the name stands. */
function fixed(list: string): () => readonly Fixed[] {
  return onceAsked(() =>
    folded(list).map((label) => {
      const [before = '', after = ''] = label.split('*');
      return { before, after };
    }),
  );
}

/** Labels as they are compared, folded. */
export type Labels = Pick<ReadonlySet<string>, 'has'>;

/** @param list labels with `;` between them */
export function labels(list: string): Labels {
  const all = onceAsked(() => new Set(folded(list)));
  return { has: (label) => all().has(label) };
}

function folded(list: string): string[] {
  return list.split(';').map((label) => fold(label.trim()));
}

/** Made when it is first asked for: a page that is loading has better things to do. */
function onceAsked<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

const NONE: Labels = new Set();

/** They sell no ads and mark none: these words would be the author's own there. */
const NO_LABELS: ReadonlySet<NetworkId> = new Set(['bluesky', 'mastodon']);

/** Whether a network shows ads that it marks as such. */
export function sellsAds(network: NetworkId): boolean {
  return !NO_LABELS.has(network);
}

/**
 * Ads that a network delivers. Meta's words (facebook-clean-my-feeds, uBlock's filters 2022); the
 * other networks use the same words or those of EXTRA.
 */
const AD = /* @__PURE__ */ labels(
  'Sponsored;Ad;Geborg;مُموَّل;إعلان;Спонсорирано;স্পনসর্ড;প্রযোজিত;Sponzorováno;Sponsoreret;Gesponsert;Anzeige;' +
    'Χορηγούμενη;Publicidad;Anuncio;دارای پشتیبانی مالی;Sponsoroitu;May Sponsor;Sponsorisé;Sponsorisée;Publicité;' +
    'Commandité;પ્રાયોજિત;ממומן;במימון;प्रायोजित;Sponzorirano;Hirdetés;Bersponsor;Iklan;Sponsorizzato;Annuncio;広告;광고;' +
    'Apmaksāta reklāma;Спонзорирано;Ивээн тэтгэсэн;Ditaja;Sponset;Gesponsord;Advertentie;ਪ੍ਰਾਯੋਜਿਤ;Sponsorowane;' +
    'Patrocinado;Anúncio;Sponsorizat;Реклама;Sponzorované;Спонзорисано;Sponsrad;Sponsrat;Imedhaminiwa;' +
    'விளம்பரதாரர்கள்;ได้รับการสนับสนุน;Sponsorlu;Спонсорована;سپانسرڈ;Được tài trợ;Quảng cáo;赞助内容;广告;贊助;廣告',
);

/**
 * "Ad" in further languages of X's and Meta's interfaces, which say it since 2023 where they said
 * "Promoted" and "Sponsored". Elsewhere some of these words are an author's (a flair, a topic).
 */
export const ADVERTS =
  'Reklama;Reklāma;Reklaam;Reklam;Annons;Annonce;Annonse;Mainos;Oglas;Оглас;Обява;Διαφήμιση;Reclamă;Pubblicità;' +
  'Anunci;Werbung;โฆษณา;विज्ञापन;जाहिरात;বিজ্ঞাপন;விளம்பரம்;מודעה;تبلیغ;آگهی;اشتہار;مُموّل;ממומנת';
export const ADVERT = /* @__PURE__ */ labels(ADVERTS);

const AD_BY = /* @__PURE__ */ fixed(
  'Promoted by *;Sponsored by *;Sponsorisé par *;Gesponsert von *;Gesponsord door *;Uitgelicht door *;' +
    'Promocionado por *;Promovido por *;Patrocinado por *;Sponsorizzato da *;Promowane przez *;' +
    'Sponsorowane przez *;Sponsored · Paid for by *;Sponsored • Paid for by *',
);

/**
 * What creators set themselves: Meta's, X's, YouTube's, TikTok's and Pinterest's. TikTok's
 * "Promotional content" is left out: there it marks the creator's own business.
 */
const CREATOR = /* @__PURE__ */ labels(
  'Paid partnership;شراكة مدفوعة;Платено партньорство;Placené partnerství;' +
    'Bezahlte Werbepartnerschaft;Bezahlte Partnerschaft;Πληρωμένη συνεργασία;Colaboración pagada;Maksettu kumppanuus;' +
    'Partenariat rémunéré;שותפות בתשלום;Kemitraan berbayar;Partnership pubblicizzata;有償パートナーシップ;タイアップ投稿;' +
    'Apmaksāta sadarbība;Betaald partnerschap;Post sponsorowany;Parceria paga;Платное партнерство;Ücretli ortaklık;' +
    'Оплачуване партнерство;Mối quan hệ tài trợ;付费合伙;有偿合作;付費合作;付費合作關係;Betalt samarbete;Betalt partnerskab;' +
    'Betalt partnerskap;Includes paid promotion;Inclut une communication commerciale;Enthält bezahlte Werbung;' +
    'Incluye promoción pagada;Incluye promoción de pago;Include promozione a pagamento;Inclui promoção paga;' +
    'Bevat betaalde promotie;Есть платная реклама;유료 광고 포함;Eligible for commission;Commission paid;' +
    'Creator earns commission;符合佣金領取資格;佣金已支付;Collaboration commerciale;Płatne partnerstwo;유료 파트너십;' +
    'Parteneriat plătit;Plaćeno partnerstvo;Платено партнерство;Platené partnerstvo;Fizetett partnerség;付费合作;付费合作关系',
);

const CREATOR_WITH = /* @__PURE__ */ fixed(
  'Paid partnership with *;Betaald partnerschap met *;Bezahlte Partnerschaft mit *;Bezahlte Werbepartnerschaft mit *;' +
    'Partenariat rémunéré avec *;En partenariat avec *;Sponsorisé • Partenariat avec *;Colaboración pagada con *;' +
    'Partnership pubblicizzata con *;Parceria paga com *;Kemitraan berbayar dengan *;Placené partnerství s *;' +
    'Betalt samarbete med *;Betalt partnerskab med *;Betalt partnerskap med *;Платное партнерство с *;' +
    'Оплачуване партнерство з *;* ile ücretli ortaklık;*とのタイアップ投稿;*との有償パートナーシップ;' +
    'Collaboration commerciale avec *;Płatne partnerstwo z *;Parteneriat plătit cu *;Plaćeno partnerstvo s *;' +
    'Platené partnerstvo s *;Платено партньорство с *;Πληρωμένη συνεργασία με *;Apmaksāta sadarbība ar *;' +
    'Maksettu kumppanuus käyttäjän * kanssa;شراكة مدفوعة مع *;שותפות בתשלום עם *;Mối quan hệ tài trợ với *;' +
    '*님과의 유료 파트너십;*와(과)의 유료 파트너십;*과(와)의 유료 파트너십;与*的付费合作;与*的付费合作关系;与*的有偿合作;' +
    '與*的付費合作;與*的付費合作關係',
);
