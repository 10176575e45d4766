import { apart, label, phrase, tag } from './entry.ts';
import type { Entry } from './index.ts';

export const PRIVATE =
  'geburtstag weihnachten mama papa oma opa schwester bruder tante freundin freund freunde hochzeit muttertag ' +
  'valentinstag nachbarin nachbar kollegin kollegen vortrag podcast interview lesung gesprach diskussion podium ' +
  'konferenz sendung radio panel workshop fest verein feiern vernissage';
/** In one sentence with these it is talked about. */
export const SUBJECT =
  'influencer influencern influencerin influencerinnen marketing kennzeichnen kennzeichnet kennzeichnung ' +
  'kennzeichnungspflicht gericht urteil abmahnung gesetz regeln medienanstalt studie anfanger anfangern ' +
  'kurs einsteiger firmen erklare erklart schleichwerbung luge nervt ablehnen abgelehnt annehme lehne';
export const CHARITY =
  'stiftung verein gemeinde museum universitat schule ministerium forderung unicef projekt frieden';
/** Who or what gives, pays and invites in everyday life. */
export const LIFE = `${PRIVATE} ${CHARITY} arbeit vorgeworfen unterstellt beschuldigt chef chefin job jobs vorstellungsgesprach bewerbung eltern vater mutter mami papi kollege kumpel nachbarn tierarzt streuner kindergarten kita feuerwehr vereinsheim hochzeit taufe beerdigung cousine cousin neffe nichte onkel schwager schwagerin tochter sohn mann frau ehemann madels unterschreiben ausfullen lesen anschauen versicherung krankenkasse krankenhaus klinikum kirche burgermeister gewonnen trainer`;
const POLICE = 'polizei strafanzeige erstattet erstatten diebstahl fahndung staatsanwaltschaft';
/** What "unpaid advertising" may still have come with. */
export const SAMPLE =
  'sample samples prsample muster pressemuster rezensionsexemplar kostenlos gratis eingeladen';
export const NAMING =
  'markennennung|markennennungen|namensnennung|nennung|markenerkennung|verlinkung|verlinkungen|markenverlinkung|' +
  'profilverlinkung|ortsnennung|ortsangabe|ortsmarkierung|markierung|markierungen|markenmarkierung|namensnennungen';
export const WHY = 'da|wegen|wg|durch|aufgrund|weil';
export const UNPAID = 'unbezahlt|unbeauftragt|unentgeltlich|freiwillig|unbez';
export const AD = 'werbung|#werbung|anzeige|#anzeige';
export const FREE = 'kostenlos|gratis|kostenfrei|unentgeltlich|umsonst';
export const COOP =
  'kooperation|koop|zusammenarbeit|partnerschaft|werbepartnerschaft|werbekooperation';
const TRADE = `marketing werbeagentur agentur onlinemarketing branding vintage retro plakat werbetechnik nostalgie schleichwerbung kennzeichnungspflicht bussgeld abmahnung ${POLICE}`;

export const TERMS: readonly Entry[] = [
  phrase(
    'author-disclosure',
    'medium',
    ['gegen honorar|bezahlung|entgelt , auftraggeber', 'auftraggeber war|ist @|&'],
    { unless: '? gericht' },
  ),
  phrase('affiliate', 'strong', [
    'verlinkte|verlinkten|gekennzeichneten _? sind|ist affiliate|provision|provisionsbasiert',
  ]),
  tag('gifted', 'medium', [
    'gratiserhaltenvon* kostenloserhalten* zurverfugunggestellt* testmuster aufeinladungvon* eingeladenvon* geschenktvon* leihgabevon*',
  ]),
  tag('author-disclosure', 'medium', ['bezahltvon* beauftragtvon* imauftragvon*']),
  tag('author-disclosure', 'medium', [
    'werbungsample werbungweilprsample werbungdaprsample unbezahltewerbungprsample werbungbeauftragt auftragswerbung beauftragtewerbung beitragenthaltwerbung enthaltwerbung gesponsertervideo gesponserterbeitrag',
  ]),
  tag('gifted', 'medium', ['leihgabe eingeladen geschenktbekommen'], {
    mention: true,
    unless: `${PRIVATE} museum ausstellung`,
  }),
  tag('author-disclosure', 'medium', ['werbepartner'], { unless: 'suche gesucht verein agentur' }),
  phrase('author-disclosure', 'strong', [
    'dieser|dieses|diese|diesen|der|das|die post|beitrag|video|folge|reel|newsletter|artikel|podcast wird|wurde|ist gesponsert|gesponsort von|vom @|&',
  ]),
  phrase(
    'affiliate',
    'medium',
    [
      'mein|meinem|meinen einladungslink|empfehlungslink|freundschaftslink|werbelink|empfehlungscode|freundescode',
    ],
    { unless: 'hochzeit kindergeburtstag pokemon switch nintendo ?' },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'testgerat|testmuster|leihgerat|testmodell|testwagen|testauto|testrad _? _? _? von|vom &|@',
      'leihweise|leihgabe von|vom &|@',
      'neuen|neue|neues _? _? _? _? von|vom & zugeschickt|zugesendet|geschickt bekommen|gekriegt',
      'review key|code|keys vom|von',
    ],
    { unless: `${PRIVATE} warentest schnitt schneidet redaktion autobild laden mediamarkt` },
  ),
  label('gifted', 'medium', ['einladung'], { mention: 'aside' }),
  phrase(
    'author-disclosure',
    'medium',
    [
      'partner|werbepartner|sponsor dieser|der|des heutigen|aktuellen? folge|episode|ausgabe|videos|newsletters|podcasts',
      'bezahlter|bezahlte partner|partnerin von|bei @|&',
    ],
    { unless: 'verein schule' },
  ),
  apart('gifted', 'strong', [
    'werbung|anzeige wg|wegen|da|durch|aufgrund|weil .? einladung|eingeladen|presseeinladung|pressereise|prsample|gastaufenthalt',
  ]),
  phrase(
    'author-disclosure',
    'medium',
    [
      'arbeite|arbeiten ich|wir? _? _? _? mit @|& zusammen _? _? um|damit|und _? _? zeige|zeigen|erzahle|erzahlen|berichte|teile|durfte|darf',
    ],
    { unless: PRIVATE },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'danke|dank|merci|dankeschon|vielen|lieben|herzlichen dank? _? _? an? _? @ _? fur _? _? _? _? packchen|paket|packerl|packli|pakete|box|goodies|goodiebag|uberraschungspaket|produktpaket|probepaket|testpaket|geschenk|geschenke',
      'kam|kamen|lag|stand|angekommen|uberrascht|erreichte _? _? _? _? _? packchen|paket|packerl|packli|box|uberraschungspaket _? _? von @',
    ],
    {
      unless: `${PRIVATE} bestellung bestellt gekauft lieferung wichteln wichtel gewonnen dhl hermes tausch`,
    },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'reise|aufenthalt|flug|fluge|hotel|ubernachtung|unterkunft wurde|wurden|ist|war|nach _? _? _? von|vom|durch @|& _? _? _? bezahlt|finanziert|ubernommen|gesponsert|gestellt',
    ],
    {
      unless: `${PRIVATE} eltern schwiegereltern familie versicherung krankenkasse arbeitgeber firma schule`,
    },
  ),
  phrase('gifted', 'medium', ['gifted von|vom|durch @'], { unless: 'geburtstag mitschuler' }),
  phrase('own-brand', 'weak', [
    'jede|jedes|jeden|alles|alle _? _? selbst|selber gedreht|genaht|gemacht|gegossen|getopfert|gebacken|gestrickt|gestaltet|bemalt',
    'selbst|selber gedreht|genaht|getopfert|gegossen|gestrickt',
    'alles im|in atelier|shop|laden|onlineshop|werkstatt',
    'mit? meinen|unseren eigenen? handen',
  ]),
  phrase(
    'gifted',
    'medium',
    [
      'geschenkt von|vom @',
      'gifted von &',
      'pressereise|bloggerreise|pressetrip|presseevent nach|in|mit|von|zu|zum|zur @|&',
      'austausch|tausch|gegenzug|gegenleistung fur|gegen ein|eine|einen|paar|diesen|dieses|ein? paar? foto|fotos|post|posts|beitrag|story|storys|video|reel|content|werbung|reichweite|erwahnung',
    ],
    { unless: `? ${PRIVATE} minister ministerin kanzler journalisten` },
  ),
  phrase(
    'author-disclosure',
    'medium',
    [
      'placement mit|fur|von|bei @|&',
      'mein|unser|bezahltes|heutiges placement',
      'paid partnership|placement mit @|&',
    ],
    { unless: 'praktikum student job marketing stelle universitat' },
  ),
  // Medienanstalten; MedienG § 26 (Austria); Schweizerische Lauterkeitskommission.
  tag(
    'author-disclosure',
    'strong',
    [
      'werbung anzeige bezahltewerbepartnerschaft werbevideo produktplatzierung bezahltewerbung* bezahltepartnerschaft',
      'bezahltekooperation bezahlteanzeige dauerwerbesendung werbungbezahlt werbungpr werbungprsample werbunganzeige',
      'anzeigewerbung werbungad adwerbung prwerbung enthaltwerbung enthaeltwerbung werbepartnerschaft werbekooperation',
      'werbungkooperation werbungaffiliate werbepost entgeltlicheeinschaltung gesponserterbeitrag werbig',
    ],
    { unless: TRADE },
  ),
  tag('author-disclosure', 'medium', [
    'gesponsert gesponsertvon* anzeigevon* anzeigefur* werbungfur* werbungfuer* inkooperationmit*',
  ]),
  tag('author-disclosure', 'medium', ['bezahlt'], {
    mention: true,
    unless: 'rechnung selbst selber unbezahlt',
  }),
  label(
    'author-disclosure',
    'strong',
    [
      'werbung|anzeige|werbevideo|werbepost|gesponsert|reklame|dauerwerbesendung|werbebeitrag|werbeanzeige|werbig|warbig|werbekooperation|werbepartnerschaft|auftragswerbung|werbeeinschaltung|publireportage|produktplatzierung|produktplatzierungen|produkteplatzierung',
      'unterstutzt durch? produktplatzierung|produktplatzierungen',
      'werbung|anzeige enthalten|inside',
      'beauftragte|beauftragti werbung|anzeige',
      'markenkooperation|produktkooperation|werbepartner',
      'werbung|anzeige fur|von|mit &',
      'gesponserter|gesponsertes|gesponserte|bezahlter|bezahltes inhalt|content|beitrag|post|video|folge|artikel|reel',
      'werbung|anzeige (? pr|bezahlt|beauftragt|kooperation|affiliate|affiliatelink|einladung|pressereise|rabattcode|gewinnspiel|verlosung|sample|werbung|anzeige|ad )?',
      'werbung|anzeige pr sample|samples|muster|produkt|produkte|paket|geschenk|einladung|reise',
      'bezahlte|bez|bezahlti|werbliche|entgeltliche werbung|partnerschaft|kooperation|koop|werbepartnerschaft|anzeige|zusammenarbeit|promotion|einschaltung',
    ],
    { unless: `${SUBJECT} ${POLICE} uberall standig dauernd` },
  ),
  apart(
    'author-disclosure',
    'strong',
    [
      'werbung|anzeige in|im kooperation|koop|zusammenarbeit|partnerschaft|auftrag mit|von|der',
      'werbung|anzeige ,|(? wegen|wg|da|durch|weil|aufgrund|mit _? pr|prsample|kooperation|markenkooperation|werbekooperation|zusammenarbeit|bezahlte|bezahlter|einladung|pressereise|rabattcode|affiliate|affiliatelinks|gratis|kostenloser|kostenlos|gewinnspiel|gesponsert|bezahlt|verlosung|kooperationspartner|produkttest|rezensionsexemplar|code|sample|geschenkt|gifted',
      'werbekooperation|werbepartnerschaft mit? @',
    ],
    { unless: `${SUBJECT} ${CHARITY}` },
  ),
  phrase(
    'author-disclosure',
    'strong',
    [
      `${COOP} mit @ |? ,|(|[? bezahlt|bezahlte|bez|gesponsert|werbung`,
      'enthalt|enthaelt|beinhaltet bezahlte? werbung|produktplatzierung|produktplatzierungen|werbelinks|affiliatelinks|anzeige',
      'danke|dank an? @|& furs|fur das? sponsern|sponsoring',
    ],
    { unless: SUBJECT },
  ),
  phrase(
    'author-disclosure',
    'medium',
    [
      'gesponsert von|vom|durch @|&',
      'heutiger|heutigen|unser|unserem werbepartner|sponsor @|&',
      'entstand|entsteht|entstanden in freundlicher? kooperation|zusammenarbeit|partnerschaft mit @|&',
      'meine|meiner|unsere|unserer kooperation|partnerschaft mit @',
    ],
    { unless: `${SUBJECT} ${CHARITY} trikots mannschaft turnier` },
  ),
  label('author-disclosure', 'medium', [COOP], { mention: true, unless: `${SUBJECT} ${CHARITY}` }),
  apart(
    'author-disclosure',
    'medium',
    ['unterstutzt durch|von @', 'kooperation|koop|partnerschaft mit @'],
    { unless: `${SUBJECT} ${CHARITY}` },
  ),
  tag(
    'gifted',
    'medium',
    [
      'prsample prsamples pressesample pressereise kostenloszurverfugunggestellt pressemuster prmuster prpaket prgeschenk',
      'prreise presseeinladung pressetrip bloggerreise rezensionsexemplar leseexemplar vorabexemplar kostenloserhalten',
      'gratisprodukt testprodukt',
    ],
    { unless: 'politik ministerin bundeswehr' },
  ),
  label('gifted', 'medium', [
    'pressemuster|pressesample|presseeinladung|pressereise|rezensionsexemplar|leseexemplar|bloggerreise',
    'pr produkt|einladung|reise',
    `${FREE} erhalten|bekommen|getestet`,
    'kostenloses|kostenlose|gratis produkt|testprodukt|produkte|rezensionsexemplar',
  ]),
  phrase(
    'gifted',
    'medium',
    [
      'pr sample|samples|muster|paket|packerl|sendung|geschenk|produkte',
      'fur|als das|dieses|mein? rezensionsexemplar|leseexemplar|probierpackli|testpaket|pressesample|pressemuster',
      `${FREE} zur verfugung|verfuegung gestellt`,
    ],
    { unless: `${SUBJECT} ? versteuern finanzamt steuer keine arbeitgeber arbeit schule` },
  ),
  phrase(
    'affiliate',
    'strong',
    [
      'kleine|geringe|winzige provision',
      'affiliatelink|affiliatelinks|provisionslink|provisionslinks|werbelink|werbelinks|partnerlink|partnerlinks',
      'fur|fuer dich|euch entstehen|fallen _? keine|keinerlei mehrkosten|zusatzkosten|zusatzlichen',
      'als amazon partner|associate verdiene|verdienen',
      'link|links anzeige|werbung',
    ],
    { unless: `${SUBJECT} solange ?` },
  ),
  tag('affiliate', 'medium', [
    'werbelink werbelinks provisionslink partnerlink affiliatewerbung provisionslinks partnerlinks',
  ]),
  tag('ambassador', 'medium', ['markenbotschafter markenbotschafterin'], {
    unless: 'gesucht bewerbung employerbranding corporateinfluencer',
  }),
  phrase(
    'ambassador',
    'medium',
    ['@ botschafter|botschafterin|markenbotschafter|markenbotschafterin'],
    { unless: `${CHARITY} ${SUBJECT} gesucht` },
  ),
];
