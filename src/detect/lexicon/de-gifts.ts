import { LIFE, SUBJECT } from './de-terms.ts';
import { apart, label, phrase } from './entry.ts';
import type { Entry } from './index.ts';

const TRY = 'testen|ausprobieren|probieren|reviewen|rezensieren|test|ausprobiern';
const SHOW =
  'zeigen|zeige|filmen|filme|testen|teste|berichten|berichte|posten|poste|vorstellen|erzahle|erzahlen';
const STAY =
  'aufenthalt|ubernachtung|ubernachtungen|nacht|nachte|abendessen|essen|dinner|reise|flug|fluge|wochenende|zimmer|behandlung';
const PLACE =
  'hotel|restaurant|salon|studio|resort|lokal|gasthof|pension|therme|spa|tourismusverband|hutte|campingplatz|marke|hersteller|veranstalter';
const THING =
  'gerat|gerate|kamera|maschine|werkzeug|grill|bike|rad|fahrrad|material|ausrustung|jacke|schuhe|matratze|produkte|produkt|set|software|handy|kopfhorer|drohne|reifen|outfit|bohrer|akkuschrauber|mixer|laptop|zelt|rucksack';
const HOUSE =
  'backerei|rosterei|kaffeerosterei|biobackerei|manufaktur|firma|marke|brauerei|verlag|shop|weingut|metzgerei|hersteller|label|gartnerei|molkerei|kaserei|buchhandlung|schokoladenmanufaktur|onlineshop|startup';
const FIRM =
  'firma|marke|label|hersteller|start|startup|unternehmen|brand|anbieter|verlag|schreibwarenfirma|kosmetikfirma|sockenfirma';
const AGENCY = 'presseagentur|pr|pressestelle|presseabteilung|pragentur|pressebure|presseburo';
const MORE =
  'produkt|produkte|artikel|testprodukt|testprodukte|testgerat|testgerate|sample|samples|muster|rezensionsexemplar|exemplar|buch|bucher|horbuch|ebook|roman|serum|creme|palette|spiel|spiele|key|kleid|ware|proben|inhalte|gegenstande';
/** What one lends or gives out of a shop. */
const STUFF = `${THING}|${MORE}|zutaten|holz|farbe|farben|stoff|stoffe|wolle|garn|fahrzeug|auto|wagen|technik|kleidung|equipment|hardware|pflanzen|futter|software|lizenz`;
const TEST = 'testen|ausprobieren|probetragen|rezensieren|ausprobiern|teste|usprobiere';
const COPY =
  'rezensionsexemplar|rezensionsexemplare|leseexemplar|vorabexemplar|testexemplar|presseexemplar|hoerexemplar|horexemplar|rezensionshorbuch';
const GIFT_PACK =
  'testpaket|probepaket|produktpaket|pressepaket|pressekit|testmuster|testgerat|leihgerat|goodiebag|goodies|rezensionsexemplar|testexemplar|leseexemplar|vorabexemplar|presseexemplar|bereitstellung|bereitstellen|uberlassung|zusendung|zusenden|zurverfugungstellung|zurverfugungstellen|freikarten|pressekarten|leihgabe|leihrad|testrad|leihauto|testauto|testwagen|leihwagen|sample|samples|testkey|muster';
const COVER =
  'flug|fluge|hotel|reisekosten|kosten|anreise|ubernachtung|ubernachtungen|rechnung|eintritt|unterkunft|verpflegung|reise|spritkosten|fahrtkosten';

/** What brands give, lend, pay and invite to, in words of every day. */
export const GIFTS: readonly Entry[] = [
  phrase(
    'gifted',
    'medium',
    [
      `die|sie|${FIRM} haben|hat|ham mir|uns das|den|die|dieses|diese|diesen|eine|einen|ein _? _? _? zum|zur ${TRY} geschickt|zugeschickt|dagelassen`,
      `${FIRM} _? _? _? hat|haben _? _? _? gefragt ,? ob sie|er mir|uns _? _? _? _? schicken|zuschicken|geben|schenken darf|durfen|kann|konnen`,
      `${THING} hat|haben mir|uns? & spendiert|gesponsert|gesponsort|gestellt`,
      `& hat|haben mir|uns die|das|den|dieses|diese|diesen _? ${THING} _? spendiert|gesponsert|gestellt`,
      'von|vo|vom|fu & gsponsert|gesponsert|gesponsort worden|worde|wurde|wore',
      `hab|habe|haben|hob|ham von|vom der|dem? ${HOUSE} &? ein|eine|einen? _? _? paket|packerl|packchen|paeckli|packli|box|muster|kiste _? _? _? _? bekommen|gekriegt|erhalten`,
    ],
    { unless: `${LIFE} ${SUBJECT} bestellt bestellung kaffee bier runde trikots mannschaft` },
  ),
  apart(
    'gifted',
    'medium',
    ['kostenlos|gratis|kostenfrei|unentgeltlich erhalten|bekommen|gekriegt|getestet'],
    { unless: LIFE },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'hat|haben mir|uns den|das|die|diesen|dieses|diese _? _? _? zum rumprobieren|ausprobieren|testen|probieren dagelassen|hingestellt|mitgegeben|geliehen|geschickt',
      'jungs|madels|leute|team von|vom & haben|hat mir|uns _? _? _? _? _? _? hingestellt|dagelassen|mitgegeben|geliehen|gestellt|geschickt',
      `${STAY} _? _? hat|haben das|der|die ${PLACE}|tourismusburo|tourismusamt|tourismus _? _? organisiert|bezahlt|ubernommen|spendiert`,
      'marke|hersteller hat|haben mir|uns die|das|den|diese|dieses|diesen _? _? _? _? uberlassen|geschenkt|dagelassen',
      'leihgabe|leihgerat|dauerleihgabe vom|von der|@|&|hersteller|verlag hersteller|firma|marke?',
      'presse event|lunch|dinner|abend|fruhstuck von|vom|bei|mit &|@',
      'durften|durfte|konnten wir|ich umsonst|gratis|kostenlos _? _? _? _? _? _? ,? dafur|dafuer gibts|gibt|zeige|zeig',
      'hat mir die|das|den|diese|dieses|diesen neuen|neue|neues? _? _? geschenkt ,? ich|und durfte|darf|durft _? _? _? farbe|modell|design|grosse',
      `${PLACE} &? _? _? _? hat|haben mich|uns auf|zu ein|einen|eine|zum|zur _? _? _? _? eingeladen`,
      `ins|in das|im|aufs|zum|zur ${PLACE}|familienhotel|wellnesshotel|kinderhotel|boutiquehotel & _? _? _? _? eingeladen`,
      `eingeladen ins|im|in das|aufs|zur|zum? ${PLACE}|familienhotel|wellnesshotel|kinderhotel|boutiquehotel &`,
      `umsonst|gratis|kostenlos|nichts|nix _? _? _? ,? damit ich|wir _? _? _? _? ${SHOW}`,
      `${STAY} ging|gingen|geht|gehen|war|waren|lief auf|aufs das|die|den|deren|ihre? ${PLACE}|rechnung|kosten|kappe`,
      `karten|tickets|platze|eintritt gab|gabs|kamen|waren|hab|haben|kriegten|bekamen|bekommen s|es? _? _? _? von|vom|vo|uber der|dem|die? ${AGENCY}`,
      '& hat|haben mich|uns _? _? _? _? _? eingeflogen|einfliegen',
      'pressekarten|pressetickets',
    ],
    {
      unless: `${LIFE} gewinnspiel journalist journalisten minister prozess entschadigung beschwerde reklamation firmenfeier betriebsfeier weihnachtsfeier familienfeier`,
    },
  ),
  phrase(
    'gifted',
    'medium',
    [
      `mir|uns|mia|mer|mich _? _? _? von|vom|durch|vo der|dem|den? & _? _? zur|zum verfugung|verfuegung gestellt`,
      `mir|uns|mia|mer _? _? _? von|vom|durch|vo der|dem|den? & _? kostenlos|kostenfrei|gratis|leihweise|vorab|unentgeltlich? uberlassen|bereitgestellt|zugesandt|zugesendet`,
      `${STUFF} hat|haben|wurde|wurden|wurd mir|uns & _? _? _? zur|zum verfugung|verfuegung`,
      `${MORE} wurde|wurden|wurd|hat|habe|hab mir|uns|ich _? _? _? zur|zum verfugung|verfuegung gestellt`,
      `${MORE} wurde|wurden|wurd mir|uns _? _? kostenlos|gratis|kostenfrei|unentgeltlich|leihweise? uberlassen|bereitgestellt|zugesandt|zugesendet|gestellt|gesponsert`,
      `mir|uns wurde|wurden _? _? _? ${MORE} _? _? _? kostenlos|gratis|kostenfrei|leihweise? uberlassen|bereitgestellt|zugesandt|zugesendet|gestellt|gesponsert|zur`,
      `${STUFF} wurde|wurden|wird|werden|kommt? mir|uns? gestellt|gesponsert|bereitgestellt|gesponsort von|vom|durch @|&`,
      `${STUFF} gestellt|gesponsert|gesponsort|bereitgestellt von|vom|durch @|&`,
      `${STUFF} wurde|wurden|hat|haben|wird mir|uns? von|vom|durch der|dem? @|& _? gestellt|gesponsert|bereitgestellt|gesponsort`,
      `${STUFF} hat|haben mir|uns? @ gestellt|gesponsert|spendiert|bereitgestellt`,
      'review|rezensions|presse|test key|keys|code|codes|kopie|version|exemplar|muster _? _? _? von|vom|durch|an|fur|fuer der|dem|den? @|&|publisher|entwickler|hersteller',
      'key|keys|testkey|reviewcode|reviewkey|rezensionscode _? _? _? _? von|vom der|dem|den? publisher|entwickler|entwicklern|hersteller|studio|@',
      'reviewcode|reviewkey|testkey|presskey|rezensionscode _? _? von|vom der|dem|den? &',
      'key|keys von & zur|bereitgestellt|erhalten|gestellt',
      '@|& hat|haben|hot mich|uns _? _? _? _? _? _? ausgestattet|eingekleidet|ausgerustet|eindeckt',
      'ausgestattet|eingekleidet|ausgerustet wurde|bin|werde|sind|wurden? ich|wir? von|vom|durch|hat @|&',
      'von|vom|durch @ _? _? ausgestattet|eingekleidet|ausgerustet',
      'werde|wurde|bin|sind|wurden ich|wir? _? von|vom & _? _? ausgestattet|eingekleidet|ausgerustet',
      '@|marke|firma|hersteller|verlag|team &? hat|haben mich|uns mit einem|einer|diesem|dieser|dem|der|ihrem|den|neuen _? _? _? paket|packchen|produktpaket|goodiebag|box|packerl|produkten|neuheiten uberrascht|beschenkt|verwohnt',
      `danke|dank|merci|dankeschon an|liebe|liebes|dem|der|das? team? von|vom? @|& _? _? _? fur|fuer|furs die|das|den|dieses|diese|diesen|eine|ein|euer|mein? _? _? ${GIFT_PACK}`,
      'danke|dank|merci fur|fuer die|das _? kostenlose|kostenfreie|freundliche|schnelle? bereitstellung|uberlassung|zusendung|zurverfugungstellung',
      'danke|dank|merci fur|fuer|furs das|die|den|dieses _? _? rezensionsexemplar|testexemplar|leseexemplar|vorabexemplar|presseexemplar|testpaket|produktpaket|pressepaket',
      `${COPY} _? von|vom|durch|uber|aus|des|der|bei @|&|verlag|netgalley|autorin|autor|bloggerportal|lesejury|lovelybooks|hersteller`,
      `buch|titel|roman|horbuch|spiel|werk|ebook|thriller|krimi|es ist|war|sind|handelt _? _? _? ${COPY}`,
      `als|mein|ein|dieses ${COPY} _? _? erhalten|bekommen|zugeschickt|gekriegt|gelesen|gehort|zur`,
      'vom|von|durch den? verlag|netgalley|bloggerportal|hersteller _? _? erhalten|bekommen|bereitgestellt|gestellt',
      `durfte|durften|darf|durfen ich|wir|i|mer? _? _? _? _? das|die|den|der neue|neuen|neues|neuesten|neueste _? _? von|vom der|dem? & _? ${TEST}|probieren|vorab|anprobieren`,
      `durfte|durften|darf|durfen ich|wir|i|mer? _? _? _? _? von|vom der|dem? & _? _? ${TEST}|vorab`,
      `durfte|durften|darf|durfen ich|wir|i|mer? fur|fuer|mit|bei @|& _? _? _? _? _? ${TEST}`,
      `produkttester|produkttesterin|produkttesterinnen|testerin|tester von|fur|fuer|bei|vom|der @|&|marke|firma`,
      `im rahmen eines|des|von|vom|einem|der produkttests|produkttest|produkttestes|testaktion|rezensionsaktion`,
      'fur|fuer|am|zum den? produkttest _? von|vom|bei|ausgewahlt|ausgesucht|ausgelost @|&?',
      `produkttesterin|produkttester von @|& ausgewahlt`,
      `kostenlos|gratis|kostenfrei|unentgeltlich von|vom|vo der|dem|den? & _? erhalten|bekommen|gekriegt|kriagt|ubercho|becho|gestellt`,
      'vo|vom|von & gschenkt|gratis|umsonst? ubercho|becho|kriagt|griagt ,? gratis|umsonst|zum|furs',
      'pr|presse post|postchen|sendung|packchen|packerl|lieferung|mail|box von|vom|vo @|&',
      'uberraschungspost|prpost|blogpost|produktpost von|vom @|&',
      'kam|bekam|bekommen|erreichte|gab|gabs|flatterte|trudelte|hatte|hatten|kriegte _? _? _? _? post|uberraschungspost von|vom @',
      'paket|packchen|packerl|packli|box|postpaket von|vom @ _? kam|angekommen|erreichte|an|da|ausgepackt|eingetroffen',
      'ist|sind|war|waren|isch ein|e? geschenk|geschenke|leihgabe|packli|packchen von|vom|vo @',
      `${MORE} _? gratis|kostenlos|umsonst|kostenfrei|geschenkt _? bekommen|erhalten|gekriegt`,
      'danke|dank an netgalley|vorablesen|lesejury|bloggerportal|buchboutique',
      `danke|dank an? den|dem|die|der? verlag|autor|autorin|verlags _? _? _? fur|fuer das|mein|dieses? _? buch|exemplar|ebook|horbuch|leseexemplar`,
      'durfte|durften ich|wir? mir|uns bei|von @|& _? _? was|etwas|ein|eine|einen|zwei _? _? aussuchen',
      '@|& hat|haben unser|unsere|unseren|mein|meine|meinen _? _? gesponsert|gesponsort',
      '@|& hat|haben mir|uns fur|fuer _ _? wochen|tage|monate|wochenende|woche|monat _? _? _? hingestellt|uberlassen|geliehen|gestellt|gegeben|ausgeliehen',
      ', den|das|die|der hat|haben uns|mir @|& _? gestellt|geliehen|zur|gesponsert|uberlassen',
      'zur|zum verfugung|verfuegung gestellt von|durch|vom @|&',
      'von|vom & gestellt bekommen|gekriegt|kriagt',
      'leihgabe|dauerleihgabe|testmodell|testgerat|testmuster|testwagen|testfahrrad|testbike|leihwagen|pressefahrzeug _? _? kommt|stammt|ist|kam|wurde|stellt von|vom|uns|mir @|&',
      'testbike|testexemplar|leihgerat|testprodukt|testprodukte von|vom @|&',
      'gesponsertes|gesponserte|gesponserter|kostenloses|kostenfreies|kostenlose produkt|testprodukt|produkte|ware|testexemplar|reise|ubernachtung|buch ,|.|!|und|meine|trotzdem|ehrlich|ehrliche',
    ],
    {
      unless: `${LIFE} ${SUBJECT} ? studentenwerk wohnheim arbeitgeber warentest schnitt schneidet redaktion pressestelle forderverein ersatzteile unterlagen finanzamt nachzahlung kinder klasse schule mannschaft trikots turnier training bestellt bestellung gekauft lieferung wichteln dhl hermes gemeinde landesamt bilder bild foto raum raume halle saal daten zahlen grafik fotos bewerben bewirb gesucht sucht suchen tausch haftung`,
    },
  ),
  phrase(
    'gifted',
    'medium',
    [
      `durfte|durften|darf ich|wir? _? _? _? _? dafur? behalten`,
      `dass ich|wir|i _? _? _? _? ${TEST}|vorablesen durfte|durften|darf|durfen|derf`,
      `dass ich|wir|i _? _? _? _? vorab|vorher|exklusiv _? lesen|horen|spielen|sehen|probieren|ausprobieren|testen durfte|durften|darf|durfen|derf`,
      'geschenk|aufmerksamkeit von @',
      '@ _? _? fur|fuer die|das|den freikarten|tickets|pressekarten|gastelistenplatze|gasteliste',
      'testen|vorab|rezensieren|ausprobieren durfte|durften|durfen ,? danke|vielen',
      'danke|dank|merci _? fur|fuer das|die|den|dieses _? _? paket|packchen|packerl|packli|uberraschungspaket|goodies|goodiebag|uberraschungsbox|produkte|pr ,|.|!? _? _? @',
    ],
    {
      mention: true,
      unless: `${LIFE} ${SUBJECT} ? gekauft bestellt tausch geliehen schwester nachbar gebacken selbstgemacht wein kuchen`,
    },
  ),
  phrase(
    'gifted',
    'medium',
    [
      `auf einladung von|vom|der|des @|& _? durfte|durften|war|waren|ging|flog|reiste|reisten|besuchte|besuchten|verbrachte|verbrachten|konnte|konnten|habe|haben|bin|sind|teste|schaue`,
      `eingeladen von|vom der|dem? @|& _? durfte|durften|konnte|konnten|haben|ging|gings|waren|war`,
      `& hat|haben uns|mich eingeladen ,? um? das|die|den neue|neuen|neues`,
      `danke|dank|merci _? @|& _? _? _? _? _? einladung|iladig|eiladung|ihladig zum|zur|ins|in|aufs|an presseevent|event|launch|dinner|brunch|lunch|wochenende|hotel|testessen|verkostung|degustation|premiere|presselunch|soft|opening|resort|restaurant|spa|tasting|menu|eroffnung|presse|preopening|pressetag`,
      `danke|dank|merci _? _? _? einladung zum|zur|ins|in|aufs|an presseevent|event|launch|dinner|brunch|lunch|wochenende|hotel|testessen|verkostung|degustation|premiere|presselunch|soft|opening|resort|restaurant|spa|tasting|menu|eroffnung|presse|preopening|pressetag _? _? _? @|&`,
      `${STAY}|nachte|tage|urlaub|auszeit _? im|in|bei hotel? _? _? _? verbringen|geniessen|ubernachten|schlafen ,? danke|vielen|herzlichen|dank _? _? _? _? _? einladung`,
      `durfte|durften ich|wir|mir|mer? _? _? _? im|in|bei|auf hotel|resort|familienhotel|wellnesshotel|kinderhotel|boutiquehotel|pension|gasthof|therme|campingplatz|lodge|chalet &|@ _? verbringen|ubernachten|wohnen|schlafen|geniessen|essen|testen|relaxen|entspannen|urlauben`,
      `durfte|durften ich|wir|mir|mer? _? _? _? bei|im|in @ _? _? verbringen|ubernachten|wohnen|schlafen|geniessen|essen|relaxen|entspannen|schlemmen`,
      `durfte|durften ein|eine|zwei|drei|vier|das|die wochenende|nacht|nachte|tage|auszeit _? im|in|bei hotel? & verbringen|ubernachten|wohnen|geniessen|erleben`,
      `ging|gingen|geht|gehen aufs haus ,|.? _? danke|dank|merci _? _? @|&`,
      `${STAY}|menu|mittagessen|fruhstuck|brunch|verpflegung wurde|wurden|hat|haben|ward mir|uns? von|vom @|& spendiert|gesponsert|ubernommen|bezahlt|geschenkt`,
      `recherchereise|pressereise|bloggerreise|reise|trip|aufenthalt|recherche|roadtrip|tour wurde|wird|war|ist|, _? _? unterstutzt von|vom|durch der|dem? @|&`,
      `recherchereise|pressereise|bloggerreise|reise|trip|aufenthalt|recherche|roadtrip wurde|wird|war von|vom|durch der|dem? @|& _? unterstutzt|gesponsert|ermoglicht|finanziert|bezahlt`,
      'presseaufenthalt|gastaufenthalt|presseaufenthaltes',
      'einladung vom|von|des|durch der|dem|das? hotel|hotels|resort|restaurant|tourismusverband|tourismusverbandes|hersteller|veranstalter|marke|therme',
      'restaurant|hotel|resort|therme|lokal|gasthaus|weingut|spa &? _? fur|fuer die|eure? _? einladung',
      'danke|dank an? @|visit|tourismus _? ,? dass wir|ich euer|eure|das|die|bei|euch|so _? _? _? _? entdecken|erleben|geniessen|kennenlernen|besuchen durfte|durften',
      'rechnung ging|geht|lief auf sie|deren|@',
      `auf pressereise|pressetrip|presseevent|bloggerreise|influencerreise|presstrip|pressetag|bloggerevent mit|von|vom|in|nach|bei|durch|zu`,
      `mit|von @|& auf|zur|zum pressereise|pressetrip|bloggerreise|influencerreise|presstrip`,
      `@|& hat|haben mir|uns|die|alle|meine|unsere? _? _? ${COVER} und? ${COVER}? ubernommen|gezahlt|bezahlt|spendiert|gestellt|gesponsert`,
      `${COVER} hat|haben|wurde|wurden|trug|trugen|zahlte|ubernahm von? @|& ubernommen|getragen|gezahlt|bezahlt|gestellt`,
      `durfte|durften ich|wir|gestern|heute? _? bei|beim|zur|zum der|dem? grossen? eroffnung|neueroffnung|opening|launch|launchevent|event|presseevent|premiere|prapremiere|vernissage|pop|store|verkostung|modenschau _? _? _? _? von|vom|der|des @ _? dabei|reinschnuppern|probieren|sein|vorab|schon`,
      `freikarten|pressekarten|pressetickets|gastekarten|freitickets|presseakkreditierung von|vom|durch|dank @|&`,
      `karten|tickets|eintritt wurden|wurde|hat|haben|haben mir|uns|wir? von|vom @|& zur|gestellt|gesponsert|spendiert`,
      `beim|bei|zum|zur launch|presseevent|premiere|eroffnung|preopening|launchevent|pressetag|influencerevent|bloggerevent|event von|vom|der @|& _? _? eingeladen|dabei ,|sein|und|gewesen`,
      `als gast|gaste|presse von|vom|der|bei & durfte|durften|konnte|konnten`,
      `presseeinladung|pr|influencer einladung von|vom|durch|bei|zu|zum|ins|der @|&`,
      `individuelle pressereise|pressetrip|bloggerreise`,
    ],
    {
      unless: `${LIFE} ? forderverein minister ministerin kanzler kanzlerin zeitung klassenfahrt ferienlager bundestag journalist journalisten politik arbeitgeber firmenfeier weihnachtsfeier betriebsausflug schwiegereltern sprechen referieren halten professor prof diskutieren botschaft familie klasse mannschaft gewinnspiel podcast talk keynote`,
    },
  ),
  apart('gifted', 'medium', ['rezensionsexemplar|leseexemplar|vorabexemplar|pressemuster'], {
    unless: `${LIFE} ${SUBJECT} ? verschicke vergebe anfragen anfrage bewerben mein meines meinem debut`,
  }),
  // An invitation alone may be to a talk; nights and menus tell whose it was.
  phrase(
    'gifted',
    'medium',
    [
      'danke|dank|merci an? das|die|den|euch|liebes|liebe? @ _? _? _? _? fur|fuer die|eure|diese? _? einladung|iladig',
      'fur|fuer die|eure|diese _? einladung ,? _? @',
    ],
    {
      amid: 'nacht nachte ubernachtung hotel hotels resort therme spa sauna zimmer suite wellness restaurant menu gange dinner verkostung degustation aufenthalt wellnesswochenende frustuck fruhstucksbuffet weinprobe pressereise kollektion launch',
      unless: `${LIFE} ? podcast talk keynote sprechen madels`,
    },
  ),
  label(
    'gifted',
    'medium',
    [
      'leihgabe',
      'presse einladung',
      'testprodukt|testprodukte|testexemplar',
      'einladung|gratis von|vom @|&',
    ],
    { mention: true, unless: LIFE },
  ),
];
