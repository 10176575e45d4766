import type { Lexicon } from './index.ts';

const PRIVATE =
  'geburtstag weihnachten mama papa oma opa schwester bruder freundin freunde hochzeit muttertag';

/** The unmistakable ones; Leitfaden der Medienanstalten, OLG Celle 13 U 53/17. */
export const de: Lexicon = {
  entries: [
    {
      kind: 'author-disclosure',
      strength: 'strong',
      form: 'tag',
      terms: [
        'werbung anzeige bezahltewerbung bezahltepartnerschaft bezahltekooperation bezahltewerbepartnerschaft',
      ],
      unless: 'marketing werbeagentur agentur onlinemarketing branding vintage retro plakat',
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      form: 'tag',
      terms: ['gesponsert gesponsertvon* anzeigevon* werbungfur*'],
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      form: 'label',
      terms: [
        'werbung',
        'anzeige',
        'dauerwerbesendung',
        'werbevideo',
        'werbung|anzeige fur &',
        'unterstutzt durch produktplatzierung|produktplatzierungen',
        'gesponserter|gesponsertes|gesponserte beitrag|post|video|folge|artikel',
        'gesponsert',
        'werbung ( bezahlt|pr|kooperation )',
        'werbung pr? sample|samples|muster|produkt|produkte|paket|geschenk|einladung|kooperation|bezahlt',
        'bezahlte werbung|partnerschaft|kooperation|werbepartnerschaft|anzeige',
      ],
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      form: 'apart',
      terms: [
        'werbung|anzeige fur|mit|von|wegen @',
        'werbung ,|(? wegen|da|durch|weil|aufgrund pr|kooperation|einladung sample?',
      ],
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      form: 'phrase',
      terms: [
        'bezahlte partnerschaft|kooperation|werbung|werbepartnerschaft|zusammenarbeit mit|fur|von @|&',
        'dieses|dieser|diese video|beitrag|post|folge ist|enthalt eine? bezahlte|werbung|gesponsert|gesponserter',
        'enthalt bezahlte? werbung|produktplatzierung|werbelinks|affiliatelinks',
        'gesponsert von @|&',
        'heutiger sponsor',
        'sponsor dieses|dieser|der|des heutigen? videos|folge|beitrags',
      ],
      unless: 'influencer marketing',
    },
    {
      kind: 'gifted',
      strength: 'medium',
      form: 'tag',
      terms: ['prsample prsamples pressesample pressereise kostenloszurverfugunggestellt'],
    },
    {
      kind: 'gifted',
      strength: 'medium',
      form: 'phrase',
      terms: [
        'pr sample|muster|paket von @|&',
        'kostenlos|gratis zur verfugung gestellt',
        'zur verfugung gestellt bekommen',
        'geschenkt bekommen? von @',
        'eingeladen von @',
        'ich|wir wurde|wurden|bin|sind _? von @ _? eingeladen',
        'wurde|wurden ich|wir von @ _? eingeladen',
        'rezensionsexemplar von|vom _? @|&',
      ],
      unless: PRIVATE,
    },
    {
      kind: 'affiliate',
      strength: 'strong',
      form: 'phrase',
      terms: [
        'affiliatelink|affiliatelinks|provisionslink|provisionslinks|werbelink|werbelinks|partnerlink|partnerlinks',
        'kleine provision',
        'erhalte|bekomme|verdiene ich eine? kleine? provision',
        'als amazon partner verdiene|verdienen ich|wir',
      ],
    },
    {
      kind: 'ambassador',
      strength: 'medium',
      form: 'phrase',
      terms: ['markenbotschafter|markenbotschafterin von|fur|bei @|&'],
    },
    {
      kind: 'ambiguous',
      strength: 'weak',
      form: 'tag',
      terms: ['kooperation'],
    },
    {
      kind: 'ambiguous',
      strength: 'weak',
      form: 'phrase',
      terms: ['in kooperation|zusammenarbeit mit @'],
    },
    {
      kind: 'own-brand',
      strength: 'weak',
      form: 'phrase',
      terms: [
        'mein|unser|meinem|unserem|meine|unsere neues|neuer|neue? shop|onlineshop|buch|laden|kollektion|marke',
      ],
    },
    {
      kind: 'negation',
      strength: 'strong',
      form: 'tag',
      terms: [
        'unbezahltewerbung werbungohneauftrag werbungunbezahlt unbezahlt keinewerbung selbstgekauft selbstbezahlt unbeauftragtewerbung',
        'werbungunbeauftragt werbungwegenmarkennennung werbungdamarkennennung nichtgesponsert keineanzeige',
      ],
    },
    {
      kind: 'negation',
      strength: 'strong',
      form: 'phrase',
      terms: [
        'unbezahlte|unbeauftragte|unbezahlt|unbeauftragt werbung',
        'werbung|anzeige ,|(? unbezahlt|unbeauftragt',
        'werbung|anzeige | unbezahlt|unbeauftragt',
        'werbung|anzeige ,|(? da|wegen|durch|aufgrund|weil marken|markennennung|markenerkennung|namensnennung|verlinkung|ortsnennung|tags',
        'selbst gekauft|bezahlt',
        'nicht gesponsert|bezahlt',
        'werbung|anzeige ohne auftrag|bezahlung',
        'keine bezahlte? werbung|anzeige|kooperation',
      ],
    },
  ],
  deny: 'kein keine nicht nie ohne keinerlei',
  between: 'eine ein die bezahlte mit von',
  everyday: 'tanz lebens gesprachs geschafts trainings lauf reise sport fruher neuer bester',
  spokenOf: 'der die das hashtag und oder ohne wort mit',
  talk: 'kennzeichnen kennzeichnest kennzeichnet kennzeichnung medienanstalt medienanstalten',
  code: 'code rabattcode gutscheincode rabatt',
  otherCode: 'dress qr zugangs postleit',
  use: 'mit meinem nutze benutze dem',
  rebate: 'rabatt prozent sparen gratis kostenlos bestellung versand',
  sale: 'sommer herbst winter weihnachten ostern willkommen neu',
};
