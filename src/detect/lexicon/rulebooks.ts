import type { RulebookId } from '../../model/verdict.ts';

/** What one rule asks of a disclosure: plain data; a comment names rule, body and year. */
export interface Rulebook {
  id: RulebookId;
  /** The languages whose posts it judges unless the user chose another; the first is its own. */
  languages: string;
  /** Folded letters of wordings, without spaces, anywhere in the evidence; "#x" as a whole hashtag only. */
  accepts: string;
  /** The same, but the evidence begins so ("betalt samarbeid" is no mere "samarbeid"); "x*" anywhere. */
  refuses: string;
  /** No other wording will do; else the strong ones of the lexicon do too. */
  only?: true;
  /** Wants its own language: a strong wording of another one is not enough. */
  own?: true;
  /** A brand's name grown together with what its author is to it: #glowlabpartner. */
  brandTag?: true;
  /** Where it must stand: before "more", before all other words, or anywhere. */
  place: 'first-lines' | 'start' | 'any-seen';
  /** Which hashtags are seen: the first of a long row, its first and last, or the post's first three. */
  tags: 'row-first' | 'row-ends' | 'first-three';
}

const SEEN = { place: 'first-lines', tags: 'row-first' } as const;
const AT_START = { place: 'start', tags: 'row-first' } as const;
const ANYWHERE = { place: 'any-seen', tags: 'row-first' } as const;

/**
 * The rules by country. A rule that is not said to ask for a place is given the one that all of
 * them share in substance: what the reader sees without asking for more.
 */
export const RULEBOOKS: readonly Rulebook[] = [
  {
    // Reclamecode Social Media & Influencer Marketing, annex (2019).
    id: 'nl-rsm',
    languages: 'nl',
    accepts: 'ad adv spon #collab #partner #partnership betaaldpartnerschap gekregenvan',
    refuses: '',
    brandTag: true,
    place: 'first-lines',
    tags: 'row-ends',
  },
  {
    // Mediawet, Commissariaat voor de Media (2022).
    id: 'nl-media-act',
    languages: '',
    accepts: 'ad reclame reklame',
    refuses: 'partner partnership collab samenwerking insamenwerkingmet',
    only: true,
    ...SEEN,
  },
  {
    // FOD Economie (2022), VRM Content Creator Protocol.
    id: 'be',
    languages: '',
    accepts: 'reclame advertentie publiciteit',
    // #gesponsord only where nothing was agreed about the post, which it does not show.
    refuses: 'ad spon pub gesponsord',
    only: true,
    ...AT_START,
  },
  {
    // FTC Endorsement Guides, Disclosures 101.
    id: 'us-ftc',
    languages: 'en',
    accepts: 'ad sponsored paidpartnership',
    refuses:
      'sp spon #collab #partner #partnership #collaboration #thanks #thankyou #ambassador brandambassador #brandpartner #brandpartnership',
    brandTag: true,
    ...SEEN,
  },
  {
    // ASA/CMA influencer guide.
    id: 'uk-asa',
    languages: '',
    accepts: 'ad advert advertising advertisement',
    refuses:
      'sponsored* gifted* kindlygifted gift prgift aff affiliate afflink sp spon collab pr brandambassador ambassador ' +
      'inpartnershipwith inassociationwith incollaborationwith supportedby fundedby teamedupwith partneredwith',
    ...AT_START,
  },
  {
    // UWG and Medienstaatsvertrag: OLG Celle 13 U 53/17, KG (2017), Medienanstalten.
    id: 'de',
    languages: 'de',
    accepts: 'werbung anzeige bezahltewerbepartnerschaft',
    refuses: 'sponsored* gesponsert* promotion prasentiertvon poweredby',
    own: true,
    ...AT_START,
  },
  {
    // Loi 2023-451, art. 5 (ordonnance of 2024).
    id: 'fr',
    languages: 'fr',
    accepts: 'publicite collaborationcommerciale',
    refuses: '',
    own: true,
    ...SEEN,
  },
  {
    // IAP Digital Chart, AGCOM.
    id: 'it',
    languages: 'it',
    accepts:
      'pubblicita advertising adv ad promossoda sponsorizzato incollaborazionecon inpartnershipcon suppliedby ' +
      'prodottofornitoda prodottoinviatoda gifted #gift',
    refuses: '',
    place: 'any-seen',
    tags: 'first-three',
  },
  {
    // RD 444/2024; code of conduct of AEA, Autocontrol and IAB Spain (2025).
    id: 'es',
    languages: 'es',
    accepts: 'publicidad colaboracionpagada contenidopatrocinado promocionpagada patrocinadopor',
    refuses: 'ad sp colab collab sponso',
    ...SEEN,
  },
  {
    // Reklamombudsmannen.
    id: 'se',
    languages: 'sv',
    accepts: 'reklam annons betaltsamarbete reklamsamarbete annonssamarbete',
    refuses: 'samarbete isamarbetemed spons sponsrad ad gaw',
    ...SEEN,
  },
  {
    // Forbrukertilsynet.
    id: 'no',
    languages: 'no nb nn',
    accepts: 'reklame annonse',
    refuses: 'produktplassering sponset* spons ad samarbeid isamarbeidmed',
    ...AT_START,
  },
  {
    // Forbrugerombudsmanden.
    id: 'dk',
    languages: 'da',
    accepts: 'reklame annonce',
    refuses: 'spons ad gaw sponsoreret* betaltpartnerskab samarbejde isamarbejdemed',
    ...AT_START,
  },
  {
    // UOKiK, Rekomendacje (2022).
    id: 'pl',
    languages: 'pl',
    accepts:
      'reklama materialreklamowy wspolpracareklamowa platnawspolpraca reklamamarki autopromocja prezent ' +
      'materialsponsorowany',
    refuses: 'wspolpraca ad collab sponsored',
    only: true,
    own: true,
    ...SEEN,
  },
  {
    // Reklam Kurulu, influencer guide (2021).
    id: 'tr',
    languages: 'tr',
    accepts: 'reklam sponsor sponsorlu isbirligi tanitim',
    refuses: '',
    ...SEEN,
  },
  {
    // CONAR guide.
    id: 'br',
    languages: 'pt',
    accepts: 'publicidade anuncio patrocinado publi publipost',
    refuses: 'parceria emparceriacom',
    ...SEEN,
  },
  {
    // Direção-Geral do Consumidor, guide.
    id: 'pt',
    languages: '',
    accepts: '#pub patrocinio #parceria #oferta emparceriacom',
    refuses: '',
    ...SEEN,
  },
  {
    // KFTC guide.
    id: 'kr',
    languages: 'ko',
    accepts: '광고 협찬 유료광고',
    refuses: '컬래버레이션 콜라보 파트너십 체험단',
    own: true,
    ...SEEN,
  },
  {
    // CAA, stealth marketing rule (2023).
    id: 'jp',
    languages: 'ja',
    accepts: '広告 pr 宣伝 プロモーション',
    refuses: '',
    own: true,
    ...ANYWHERE,
  },
];
