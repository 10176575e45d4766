import type { Lexicon } from './index.ts';

const PRIVATE =
  'geburtstag weihnachten mama papa oma opa schwester bruder tante freundin freund freunde hochzeit muttertag ' +
  'valentinstag nachbarin nachbar kollegin kollegen vortrag podcast interview lesung gesprach diskussion podium ' +
  'konferenz sendung radio panel workshop fest verein feiern vernissage';
/** In one sentence with these it is talked about. */
const SUBJECT =
  'influencer influencern influencerin influencerinnen marketing kennzeichnen kennzeichnet kennzeichnung ' +
  'kennzeichnungspflicht gericht urteil abmahnung gesetz regeln medienanstalt studie anfanger anfangern tipps ' +
  'kurs einsteiger firmen erklare erklart schleichwerbung luge nervt ablehnen abgelehnt annehme lehne';
const CHARITY =
  'stiftung verein gemeinde museum universitat schule ministerium forderung unicef projekt frieden';
const POLICE = 'polizei strafanzeige erstattet erstatten diebstahl fahndung staatsanwaltschaft';
/** What "unpaid advertising" may still have come with. */
const SAMPLE =
  'sample samples prsample muster pressemuster rezensionsexemplar kostenlos gratis eingeladen';
const NAMING =
  'markennennung|markennennungen|namensnennung|nennung|markenerkennung|verlinkung|verlinkungen|markenverlinkung|' +
  'profilverlinkung|ortsnennung|ortsangabe|ortsmarkierung|markierung|markierungen|markenmarkierung|namensnennungen';
const WHY = 'da|wegen|wg|durch|aufgrund|weil';
const UNPAID = 'unbezahlt|unbeauftragt|unentgeltlich|freiwillig|unbez';
const AD = 'werbung|#werbung|anzeige|#anzeige';
const FREE = 'kostenlos|gratis|kostenfrei|unentgeltlich';
const SENT =
  'zugeschickt|zugesandt|zugesendet|geschickt|uberlassen|bereitgestellt|geschenkt|gesponsert|spendiert';
const TRY =
  'testen|ausprobieren|probieren|geniessen|ubernachten|wohnen|erleben|besuchen|aussuchen|nutzen';
const THIS = 'dieses|dieser|diese|der|das|die|heutige';
const POST =
  'video|beitrag|post|folge|reel|podcast|podcastfolge|artikel|posting|blogpost|story|rezept';
const COOP = 'kooperation|koop|zusammenarbeit|partnerschaft|werbepartnerschaft|werbekooperation';

const TRADE = `marketing werbeagentur agentur onlinemarketing branding vintage retro plakat werbetechnik nostalgie schleichwerbung kennzeichnungspflicht bussgeld abmahnung ${POLICE}`;

export const de: Lexicon = {
  entries: [
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'Medienanstalten',
      form: 'tag',
      terms: ['werbung anzeige bezahltewerbepartnerschaft werbevideo produktplatzierung'],
      unless: TRADE,
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'usage',
      form: 'tag',
      terms: [
        'bezahltewerbung* bezahltepartnerschaft bezahltekooperation werbevideo',
        'bezahltewerbepartnerschaft bezahlteanzeige dauerwerbesendung werbungbezahlt',
        'werbungpr werbungprsample werbunganzeige anzeigewerbung werbungad adwerbung prwerbung enthaltwerbung',
        'enthaeltwerbung produktplatzierung werbepartnerschaft werbekooperation werbungkooperation',
        'werbungaffiliate entgeltlicheeinschaltung gesponserterbeitrag werbig',
      ],
      unless: TRADE,
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'usage',
      form: 'tag',
      terms: [
        'gesponsert gesponsertvon* anzeigevon* anzeigefur* werbungfur* werbungfuer* inkooperationmit*',
      ],
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'usage',
      form: 'tag',
      terms: ['bezahlt'],
      mention: true,
      unless: 'rechnung selbst selber unbezahlt',
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'Medienanstalten',
      form: 'label',
      terms: [
        'werbung|anzeige|werbevideo',
        'unterstutzt durch? produktplatzierung|produktplatzierungen',
        'produktplatzierung|produktplatzierungen|produkteplatzierung',
      ],
      unless: `${SUBJECT} ${POLICE}`,
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'usage',
      form: 'label',
      terms: [
        'dauerwerbesendung|werbebeitrag|werbeanzeige|werbig|warbig',
        'werbung|anzeige fur|von|mit &',
        'gesponserter|gesponsertes|gesponserte|bezahlter|bezahltes inhalt|content|beitrag|post|video|folge|artikel|reel',
        'gesponsert',
        'werbung|anzeige ( bezahlt|pr|kooperation|einladung|affiliate|sample )',
        'werbung|anzeige bezahlt|beauftragt|kooperation|affiliate|affiliatelink|einladung|pressereise|rabattcode|gewinnspiel|verlosung|werbung|anzeige|ad',
        'werbung|anzeige pr sample|samples|muster|produkt|produkte|paket|geschenk|einladung|reise?',
        'bezahlte|bez|bezahlti|werbliche werbung|partnerschaft|kooperation|koop|werbepartnerschaft|anzeige|zusammenarbeit|promotion',
        'werbekooperation|werbepartnerschaft|auftragswerbung|werbeeinschaltung|publireportage',
        'bezahlte einschaltung',
      ],
      unless: `${SUBJECT} ${POLICE}`,
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: '§ 26 MedienG',
      form: 'label',
      terms: ['entgeltliche einschaltung'],
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'usage',
      form: 'apart',
      terms: [
        'werbung|anzeige fur|fuer|mit|von|wegen|zusammen @',
        'werbung|anzeige in|im kooperation|koop|zusammenarbeit|partnerschaft|auftrag mit|von|der',
        'werbung ,|(? wegen|da|durch|weil|aufgrund _? pr|kooperation|einladung|prsample|rabattcode|affiliate|gratis|kostenloser',
        'bezahlte|bez partnerschaft|kooperation|koop|werbung|zusammenarbeit @',
        'werbekooperation|werbepartnerschaft @',
        'werbekooperation|werbepartnerschaft mit @',
      ],
      unless: `${SUBJECT} ${CHARITY}`,
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'usage',
      form: 'phrase',
      terms: [
        'dieses|dieser|diese|das|die heutige|neue video|folge|beitrag|episode wird|wurde|ist unterstutzt|prasentiert|gesponsert von|durch @|&',
        'dieses|dieser|diese|das|die video|folge|beitrag|post|episode wird|wurde|ist unterstutzt|prasentiert von|durch @|&',

        'bezahlte|bezahlter|bez|werbliche|werblicher|gesponserte|gesponserter partnerschaft|kooperation|koop|werbung|werbepartnerschaft|zusammenarbeit mit|fur|von|vom|zwischen @|&',
        `${COOP} mit @ |? ,|(|[? bezahlt|bezahlte|bez|gesponsert|werbung`,
        'dieses|dieser|diese video|beitrag|post|folge|reel ist|enthalt|beinhaltet|enthaelt eine? bezahlte|bezahlter|werbung|gesponsert|gesponserter|werbliche|produktplatzierung|produktplatzierungen',
        'enthalt|enthaelt|beinhaltet bezahlte? werbung|produktplatzierung|produktplatzierungen|werbelinks|affiliatelinks|anzeige',
        `${THIS} ${POST} wird|wurde|ist mir? von|durch @|& unterstutzt|gesponsert|prasentiert|bezahlt|finanziert|ermoglicht`,
        'gesponsert von|vom|durch @',
        'gesponserte produktplatzierung',
        'sponsor dieses|dieser|der|des heutigen? videos|folge|beitrags',
        'danke|dank an? @|& furs|fur das? sponsern|sponsoring',
        'unterstutzung dieses|dieser videos|folge|beitrags',
        'ich|wir werde|werden|wurde|wurden|bin dafur|hierfur? von @|& dafur|hierfur? bezahlt',
        'als werbung gekennzeichnet , da|weil',
        `${THIS} ${POST} enthalt|ist werbung`,
      ],
      unless: `${SUBJECT} ? mannschaft trikots turnier`,
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'heutiger sponsor',
        'gesponsert von|vom &',
        `${THIS} ${POST} entstand|ist|entsteht|entstanden|wurde in|im freundlicher|bezahlter? rahmen|kooperation|zusammenarbeit|auftrag|partnerschaft meiner|unserer|einer? kooperation? mit|von|der @|&`,
        'meine|meiner|unsere|unserer bezahlte|bezahlten? kooperation|partnerschaft mit @',
        'werbepartner|kooperationspartner|werbepartnerin @|&',
        'in bezahlter|werblicher kooperation|partnerschaft|zusammenarbeit',
      ],
      unless: `${SUBJECT} ${CHARITY} mannschaft trikots turnier`,
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'usage',
      form: 'label',
      terms: [COOP],
      mention: true,
      unless: `${SUBJECT} ${CHARITY}`,
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'usage',
      form: 'apart',
      terms: ['unterstutzt durch|von @', 'kooperation|koop|partnerschaft mit @'],
      unless: `${CHARITY} ${SUBJECT} forschung tagung`,
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'tag',
      terms: [
        'prsample prsamples pressesample pressereise kostenloszurverfugunggestellt pressemuster prmuster',
        'prpaket prgeschenk prreise presseeinladung pressetrip bloggerreise rezensionsexemplar',
        'leseexemplar vorabexemplar kostenloserhalten gratisprodukt testprodukt',
      ],
      unless: 'politik ministerin bundeswehr',
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'label',
      terms: [
        'pressemuster|pressesample|presseeinladung|pressereise|rezensionsexemplar|leseexemplar|bloggerreise',
        'pr sample|samples|muster|produkt|produkte|paket|geschenk|einladung|reise',
        `${FREE} erhalten|bekommen|getestet`,
        'kostenloses|kostenlose|gratis produkt|testprodukt|produkte|rezensionsexemplar',
      ],
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'pr sample|samples|muster|paket|packerl|sendung|geschenk|produkte',
        'pressemuster|pressesample|prsample|rezensionsexemplar|leseexemplar von|vom|bei|durch _? @|&',
        'als pressemuster|pressesample|rezensionsexemplar|leseexemplar erhalten|bekommen|zugeschickt|zur',
        'danke|dank fur das|dieses|mein rezensionsexemplar|leseexemplar',
        `${FREE} zur|zum verfugung|verfuegung|testen gestellt|bekommen|erhalten`,
        'zur verfugung|verfuegung gestellt bekommen|von|vom|durch @|&?',
        '@ _? _? _? zur verfugung|verfuegung gestellt',
        `@ hat|haben mir|uns _? _? _? _? ${FREE} zur? _? gestellt|${SENT}`,
        `mir|uns _? _? ${FREE} ${SENT}`,
        `von|vom|durch|bei @ _? ${FREE} erhalten|bekommen|${TRY}|${SENT}`,
        `durfte|durften ich|wir _? _? _? _? von|vom|bei @ testen|ausprobieren`,
        `${FREE} ${TRY} durfte|durften|konnte|konnten`,
        'hat|haben mir|uns _? _? _? gesponsert',
        'von|vom @ _? geschenkt|zugeschickt|zugesandt|zugesendet|gesponsert|bereitgestellt',
        `${FREE} von|vom|durch @|& erhalten|bekommen|${SENT}`,
        `geschenkt|${SENT} bekommen? von|vom @`,
        `habe|haben ich|wir _? _? _? ${FREE} erhalten|bekommen`,
        `durfte|durften|darf|durfen ich|wir _? _? _? _? ${FREE} _? ${TRY}`,
        `durfte|durften|darf|durfen ich|wir _? _? _? _? fur @ testen|ausprobieren`,
        `ich|wir durfte|durften|darf|durfen _? _? _? _? ${FREE} _? ${TRY}`,
        'eingeladen von|vom @',
        'auf einladung von|vom @',
        'ich|wir wurde|wurden|bin|sind|war|waren _? von|vom @ _? _? _? eingeladen',
        'wurde|wurden|war|waren ich|wir _? von|vom @ _? _? eingeladen',
        'danke|dank|bei liebes|liebe|an? @ _? fur das|die|den|eure|euer|dieses _? pr|sample|testpaket|testprodukt|rezensionsexemplar|leseexemplar|kostenlose|gratis',
        'pressereise|presseeinladung|bloggerreise mit|von|vom|nach|zu @',
        'als gegenleistung fur|fuer meine|eine ehrliche|rezension|meinung|bewertung',
      ],
      unless: `${PRIVATE} ${SUBJECT} ? euch ihnen wie trikots mannschaft`,
    },
    {
      kind: 'affiliate',
      strength: 'strong',
      source: 'usage',
      form: 'phrase',
      terms: [
        'affiliatelink|affiliatelinks|provisionslink|provisionslinks|werbelink|werbelinks|partnerlink|partnerlinks|empfehlungslink|empfehlungslinks',
        'werbe|provisions|partner link|links',
        'kleine|geringe|winzige provision',
        'ich|wir erhalte|bekomme|verdiene|kriege|erhalten|bekommen|verdienen _? eine? provision|kommission',
        'erhalte|bekomme|verdiene|kriege|erhalten|bekommen|verdienen ich|wir _? eine? provision|kommission',
        'verdiene|bekomme ich _? ein|eine paar|bisschen|kleinen|kleine cent|mit|anteil|beteiligung',
        'fur|fuer dich|euch entstehen|fallen _? keine|keinerlei mehrkosten|kosten|zusatzkosten|zusatzlichen',
        'als amazon partner|associate verdiene|verdienen ich|wir',
        'link|links anzeige|werbung',
      ],
      unless: `${SUBJECT} ?`,
    },
    {
      kind: 'affiliate',
      strength: 'medium',
      source: 'usage',
      form: 'tag',
      terms: [
        'werbelink werbelinks provisionslink partnerlink affiliatewerbung provisionslinks partnerlinks',
      ],
    },
    {
      kind: 'ambassador',
      strength: 'medium',
      source: 'usage',
      form: 'tag',
      terms: ['markenbotschafter markenbotschafterin'],
      unless: 'gesucht bewerbung employerbranding corporateinfluencer',
    },
    {
      kind: 'ambassador',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'markenbotschafter|markenbotschafterin|markenbotschafterinnen|testimonial von|fur|bei|vom|der @|&',
        'botschafter|botschafterin|ambassador|ambassadorin von|fur|fuer|bei|vom|des|der @',
        '@ botschafter|botschafterin|markenbotschafter|markenbotschafterin',
        'gesicht der|von|fur neuen? kampagne? von? @',
      ],
      unless: `${CHARITY} ${SUBJECT} botschaft er gesucht`,
    },
    {
      kind: 'ambiguous',
      strength: 'weak',
      source: 'usage',
      form: 'tag',
      terms: [
        'kooperation koop kooperationspartner produkttest produkttester produkttesterin geschenkt zusammenarbeit',
      ],
      unless: 'team handwerk gemeinde schule verein projekt kollegen',
    },
    {
      kind: 'ambiguous',
      strength: 'weak',
      source: 'usage',
      form: 'phrase',
      terms: [
        `in|als|eine|meine|neue|unsere ${COOP} mit @|$`,
        `${COOP} mit @`,
        'prasentiert von @',
        'mit freundlicher unterstutzung von|durch|der @|&',
        'danke|dank liebes|liebe|an? @ _? fur das|die|den|diese|dieses|eure|euer',
        'danke|dank fur die einladung _? @',
      ],
      unless: `${PRIVATE} ${CHARITY} kommentar nachricht foto fotos song album hilfe tag abend zeit tipp`,
    },
    {
      kind: 'ambiguous',
      strength: 'weak',
      source: 'usage',
      form: 'phrase',
      terms: [
        'jetzt|hier|gleich|direkt shoppen|bestellen|kaufen|sichern|zuschlagen',
        'link in bio|bio zum|zur|um shoppen|shop|bestellen|kollektion',
      ],
      unless: 'lokal nie nicht',
    },
    {
      kind: 'ambiguous',
      strength: 'weak',
      source: 'usage',
      form: 'phrase',
      mention: true,
      terms: ['gewinnspiel|verlosung|verlose|verlosen', '% rabatt'],
    },
    {
      kind: 'own-brand',
      strength: 'weak',
      source: 'usage',
      form: 'phrase',
      terms: [
        'mein|unser|meinem|unserem|meine|unsere|meiner|unserer eigenes|eigene|eigener|neues|neuer|neue|neuen|erstes|erste? shop|onlineshop|buch|kochbuch|laden|kollektion|marke|webshop|store|etsy|salon|studio|kurs|album',
        'bei uns im|in|ab jetzt|shop|laden|geschaft|sofort',
      ],
    },
    {
      kind: 'negation',
      strength: 'strong',
      source: 'usage',
      form: 'tag',
      terms: [
        'unbezahltewerbung werbungohneauftrag werbungunbezahlt unbezahlt keinewerbung selbstgekauft selbstbezahlt',
        'unbeauftragtewerbung werbungunbeauftragt unbeauftragt werbungwegenmarkennennung werbungdamarkennennung markennennung',
        'nichtgesponsert keineanzeige werbungdurchverlinkung werbungwegenverlinkung werbungdaverlinkung namensnennung',
        'werbungdurchmarkennennung werbungnichtbezahlt nichtbezahlt',
        'unbezahlteanzeige freiwilligewerbung werbungausliebe werbungausuberzeugung keinekooperation unbezahltwerbung',
        'selbstgekauftewerbung markenverlinkung werbungwegennennung',
      ],
    },
    {
      kind: 'negation',
      strength: 'strong',
      source: 'usage',
      form: 'phrase',
      terms: [
        `${AD} |? ,|(|[? ${WHY} _? _? ${NAMING}|marke|marken|tags|verlinkt|genannt|getaggt|markiert|logo|nenne|erkennbar|sichtbar`,
        `${AD} |? ,|(|[? ${NAMING}`,
        `wegen|wg|durch|aufgrund|da _? ${NAMING} =? ${AD}`,
        `${NAMING} =|(? ${AD}`,
        `${AD} | ${UNPAID}`,
        'selbst|selber|privat gekauft|bezahlt|gezahlt|finanziert|erworben|gekaufte|gekauften|gekauftes|bestellt',
        'nicht bezahlt|beauftragt',
        'aus eigener tasche',
        'von|mit meinem eigenen|eigenem geld',
      ],
    },
    {
      kind: 'negation',
      strength: 'strong',
      source: 'usage',
      form: 'phrase',
      terms: [
        `unbezahlte|unbeauftragte|freiwillige|unentgeltliche|${UNPAID} ${AD}|kooperation`,
        `${AD} |? ,|(|[? ${UNPAID}`,
        `${AD} |? ,|(|[? ohne|aus|nicht auftrag|bezahlung|gegenleistung|entgelt|vergutung|liebe|uberzeugung|beauftragt|bezahlt|herz`,
        'nicht gesponsert|gesponserte|gesponserter',
        'keine|kein bezahlte|bezahlter|gesponserte? werbung|anzeige|kooperation|koop|partnerschaft|sponsoring|sponsor|ad|sample',
        'ware|war diese|dieser|dieses|das _? werbung|gesponsert|bezahlt|post|beitrag',
      ],
      unless: SAMPLE,
    },
  ],
  deny: 'kein keine keinen keiner nicht nie ohne keinerlei weder niemals unbezahlte unbeauftragte nix',
  between:
    'eine ein einen einer die der das bezahlte bezahlt mit von fur meine echte als ist wurde',
  everyday:
    'tanz lebens leben gesprachs geschafts trainings lauf reise sport fruher spiel sparring ehe koalitions vertrags ansprech bundnis handels verhandlungs familien kletter tandem wunsch traum schul lern netzwerk bildungs klima friedens umwelt kultur tourismus stadt heimat wein bier lese natur musik marken plakat fernseh radio kino print schleich straf klein stellen wohnungs fahrzeug wahl',
  spokenOf:
    'der die das den hashtag und oder ohne wort mit man als wir sie begriff schreibt schreiben dass weil warum',
  talk: 'kennzeichnen kennzeichnest kennzeichnet kennzeichnung kennzeichnungspflicht medienanstalt medienanstalten bussgeld abmahnung zahlen',
  code: 'rabattcode rabattcodes gutscheincode gutscheincodes aktionscode vorteilscode rabattkode',
  otherCode: 'dress qr zugangs postleit bar strich tur pin quell mode kleider sicherheits farb',
  use: 'mit mein meinem nutze nutzt nutzen benutze benutzt dem verwende verwendet verwenden eingeben gib gebt',
  rebate:
    'rabatt prozent sparen spart sparst spare gratis kostenlos bestellung versand versandkostenfrei gutschein gunstiger ' +
    'billiger nachlass ersparnis',
  sale: 'sommer herbst winter weihnachten ostern willkommen neu neukunde neukunden fruhling rabatt danke spar versand muttertag vatertag valentin geburtstag advent nikolaus neujahr hallo newsletter ferien aktion',
  partner: 'partner partnerin werbepartner kooperationspartner partnerschaft kooperation',
  ambassador: 'botschafter botschafterin markenbotschafter markenbotschafterin testimonial',
  advert: 'werbung anzeige gesponsert werbig',
  call: 'jetzt shoppen shoppt bestellen bestellt kaufen kauft sichern entdecke entdecken entdeckt probiert testet klickt schnapp holt verlinkt',
  goods:
    'kollektion produkt produkte marke marken serum creme sortiment neuheit neuheiten duft lippenstift palette angebot angebote onlineshop schuhe kleid',
  praise:
    'liebe lieblings liebling lieblingsprodukt begeistert empfehle empfehlung empfehlen traumhaft perfekt genial verliebt uberzeugt toll',
};
