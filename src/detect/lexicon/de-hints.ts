import { AD, CHARITY, COOP, NAMING, PRIVATE, SAMPLE, SUBJECT, UNPAID, WHY } from './de-terms.ts';
import { apart, phrase, tag } from './entry.ts';
import type { Entry } from './index.ts';

/** What proves nothing by itself: words of one's own trade, ambiguous wording, denials. */
export const HINTS: readonly Entry[] = [
  apart('ambiguous', 'weak', ['in kooperation|zusammenarbeit|partnerschaft mit &'], {
    unless: `${SUBJECT} ${CHARITY} universitat uni hochschule schule museum stadt gemeinde klinik bibliothek verein polizei ministerium institut stiftung theater festival`,
  }),
  tag(
    'ambiguous',
    'weak',
    [
      'kooperation koop kooperationspartner produkttest produkttester produkttesterin geschenkt zusammenarbeit',
    ],
    { unless: 'team handwerk gemeinde schule verein projekt kollegen' },
  ),
  phrase(
    'ambiguous',
    'weak',
    [
      `in|als|eine|meine|neue|unsere ${COOP} mit @|$`,
      `${COOP} mit @`,
      'prasentiert von @',
      'mit freundlicher unterstutzung von|durch|der @|&',
      'danke|dank liebes|liebe|an? @ _? fur das|die|den|diese|dieses|eure|euer',
      'danke|dank fur die einladung _? @',
    ],
    {
      unless: `${PRIVATE} ${CHARITY} kommentar nachricht foto fotos song album hilfe tag abend zeit tipp`,
    },
  ),
  phrase(
    'ambiguous',
    'weak',
    [
      'jetzt|hier|gleich|direkt shoppen|bestellen|kaufen|sichern|zuschlagen',
      'link in bio|bio zum|zur|um shoppen|shop|bestellen|kollektion',
    ],
    { unless: 'lokal nie nicht' },
  ),
  phrase('ambiguous', 'weak', ['gewinnspiel|verlosung|verlose|verlosen', '% rabatt'], {
    mention: true,
  }),
  phrase('own-brand', 'weak', [
    'mein|meine|meinem|meinen|unsere|unser eigenen|eigener? _? shop|onlineshop|laden|atelier|etsyshop',
    'selbstgemachte|selbstgenahte|handgemachte|handgefertigte',
    'mein|unser|meinem|unserem|meine|unsere|meiner|unserer eigenes|eigene|eigener|neues|neuer|neue|neuen|erstes|erste? shop|onlineshop|buch|kochbuch|laden|kollektion|marke|webshop|store|etsy|salon|studio|kurs|album',
    'bei uns im|in|ab jetzt|shop|laden|geschaft|sofort',
    'bestellungen|bestellung|bestellen|buchen|buchung|reservieren|termine per|uber|via dm|pn|mail|whatsapp|direktnachricht',
    'unsere|unseren|meine|meinen kunden|kundinnen|gaste|gasten',
    'abholung in|bei|moglich',
    'wir versenden|liefern|verschicken|backen|brauen|rosten',
  ]),
  tag('negation', 'strong', [
    'unbezahltewerbung werbungohneauftrag werbungunbezahlt unbezahlt keinewerbung selbstgekauft selbstbezahlt',
    'unbeauftragtewerbung werbungunbeauftragt unbeauftragt werbungwegenmarkennennung werbungdamarkennennung markennennung',
    'nichtgesponsert keineanzeige werbungdurchverlinkung werbungwegenverlinkung werbungdaverlinkung namensnennung',
    'werbungdurchmarkennennung werbungnichtbezahlt nichtbezahlt',
    'unbezahlteanzeige freiwilligewerbung werbungausliebe werbungausuberzeugung keinekooperation unbezahltwerbung',
    'selbstgekauftewerbung markenverlinkung werbungwegennennung',
  ]),
  phrase('negation', 'strong', [
    `${AD} |? ,|(|[? ${WHY} _? _? ${NAMING}|marke|marken|tags|verlinkt|genannt|getaggt|markiert|logo|nenne|erkennbar|sichtbar`,
    `${AD} |? ,|(|[? ${NAMING}`,
    `wegen|wg|durch|aufgrund|da _? ${NAMING} =? ${AD}`,
    `${NAMING} =|(? ${AD}`,
    `${AD} | ${UNPAID}`,
    'selbst|selber|privat gekauft|bezahlt|gezahlt|finanziert|erworben|gekaufte|gekauften|gekauftes|bestellt',
    'nicht bezahlt|beauftragt',
    'will|wollen|mag|brauche|brauch|mochte keine|keinen|kein _? _? _? _? _? affiliatelink|affiliatelinks|partnerlink|partnerlinks|werbelink|werbelinks|rabattcode|rabattcodes|provision|werbung mehr?',
    'aus eigener tasche',
    'von|mit meinem eigenen|eigenem geld',
  ]),
  phrase(
    'negation',
    'strong',
    [
      `unbezahlte|unbeauftragte|freiwillige|unentgeltliche|${UNPAID} ${AD}|kooperation`,
      `${AD} |? ,|(|[? ${UNPAID}`,
      `${AD} |? ,|(|[? ohne|aus|nicht auftrag|bezahlung|gegenleistung|entgelt|vergutung|liebe|uberzeugung|beauftragt|bezahlt|herz`,
      'nicht gesponsert|gesponserte|gesponserter',
      'keine|kein bezahlte|bezahlter|gesponserte? werbung|anzeige|kooperation|koop|partnerschaft|sponsoring|sponsor|ad|sample',
      'ware|war diese|dieser|dieses|das _? werbung|gesponsert|bezahlt|post|beitrag',
    ],
    { unless: SAMPLE },
  ),
];
