import { CHARITY, PRIVATE, SUBJECT } from './de-terms.ts';
import { apart, label, phrase } from './entry.ts';
import type { Entry } from './index.ts';

/** Who or what gives, pays and invites in everyday life. */
const LIFE = `${PRIVATE} ${CHARITY} arbeit vorgeworfen unterstellt beschuldigt chef chefin job jobs vorstellungsgesprach bewerbung eltern vater mutter mami papi kollege kumpel nachbarn tierarzt streuner kindergarten kita feuerwehr vereinsheim hochzeit taufe beerdigung cousine cousin neffe nichte onkel schwager schwagerin tochter sohn mann frau ehemann madels unterschreiben ausfullen lesen anschauen versicherung krankenkasse krankenhaus klinikum kirche burgermeister gewonnen trainer`;
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

/** Whose cooperations are no advertising. */
const INSTITUTE =
  'universitat uni hochschule fachhochschule institut landesamt amt amter bundesamt behorde landkreis kreis stadtwerke klinik klinikum bibliothek bucherei polizei theater festival oper philharmonie verband verbande kammer ihk volkshochschule vhs akademie ausstellung konzert band kirche kirchengemeinde caritas feuerwehr club partei fraktion bundesland senat forschung paper bericht';
const POST =
  'beitrag|beitrags|post|posts|posting|postings|video|videos|reel|reels|folge|episode|podcast|podcastfolge|story|blogpost|blogbeitrag|artikel|stream|streams|short|vlog|rezept|newsletter|karussell|clip';
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
const KINDS = 'produktkooperation|markenkooperation|kooperation|koop|zusammenarbeit|partnerschaft';
/** Own goods, which an own code is for. */
const MINE =
  'meine handgefarbten restock meinen unseren unserem unsere workshop coaching onlinekurs kurs seminar masterclass';

/** How people say it in words of every day, where no fixed wording tells. */
export const EVERYDAY: readonly Entry[] = [
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
    'author-disclosure',
    'medium',
    [
      'dieser|dieses|der|das post|beitrag|video|reel|posting ist|war|wurde gekauft|bezahlt|erkauft|eingekauft',
      'hat|haben diesen|dieses|den|das post|beitrag|video|reel|platz|posting _? gekauft|bezahlt|eingekauft|gebucht',
      'gegen honorar|bezahlung|entgelt|vergutung|geld _? _? _? _? testfahrer|testfahrerin|testen|tester|testerin|zeigen|zeige|schreiben|schreibe|berichten|berichte|teile|erzahle|vorstelle|poste',
      'dieses|diesen|diese|das video|beitrag|post|folge|reel gibt|entstand es? ,? weil & dafur? bezahlt|zahlt',
      'transparenz|hinweis|disclaimer|offenlegung : & ist|sind ein|eine|mein? kunde|kundin|auftraggeber|sponsor|partner',
      'zahlt ,? ich schreibe|zeige|teste|rede|filme|poste|drehe',
      'arbeite|arbeiten ich|wir? _? _? _? _? bezahlt|honoriert mit _? _? _? _? zusammen',
      'zahlender|zahlende|bezahlter kunde|kundin|auftraggeber|auftraggeberin von mir|uns',
      'bezahlt|zahlt|finanziert diese|diesen|dieses folge|episode|video|beitrag|post|reel|serie|newsletter|stream',
      'ich wurde|werde|bin von|vom der|dem? &? _? gebucht|engagiert|beauftragt ,? um euch',
      'uber|via mich|mir _? ,? kriegt|bekommt|kriegst|bekommst ihr|du _? _? _? _? und ich auch',
      'ist|sind|war zahlender|zahlende kunde|kundin|auftraggeber|auftraggeberin',
      'hat|haben mich|uns _? _? dafur|hierfur engagiert|gebucht|beauftragt|bezahlt',
      'vertrag|vereinbarung mit denen|der|dem|@ _? _? _? ,? also|deshalb|nur damit|das solltet|musst ihr',
    ],
    { unless: `${LIFE} ${SUBJECT} ? gehalt lohn hochzeitsfotograf fotograf dj` },
  ),
  apart('author-disclosure', 'medium', ['werbung|anzeige|ad fur _ ,? weil|denn|,'], {
    unless: `${SUBJECT} kinder alkohol gluckspiel`,
  }),
  phrase(
    'ambassador',
    'medium',
    [
      'bin|wurde|werde|darf|als|nun|jetzt|seit|ab|sofort|neue|neuer|offizielle|offizieller _? _? _? _? testimonial|markenbotschafter|markenbotschafterin|brandambassador|werbegesicht|markengesicht fur|von|bei|vom|vo &|@',
      'bin|wurde|werde|darf ich|i|nun|jetzt _? _? _? _? botschafter|botschafterin fur|von|bei @',
      'im|beim|teil|mitglied des|vom|im? creator|creatoren|athleten|botschafter team|kader von|bei|vom &|@',
      'das neue|offizielle gesicht von|fur &|@',
      'fahre|starte|laufe|renne|schwimme|fahr|lauf ich|i? _? _? fur|im das|die|den|der|dem? & _? _? ,? vertrag',
      'teil vom|des|von & athletenteam|creatorteam|creator|athleten|botschafterteam team?',
    ],
    { unless: `${LIFE} er sie gesucht botschaft deutschland osterreich schweiz` },
  ),
  phrase(
    'affiliate',
    'medium',
    [
      'zahlt|zahlen|gibt|bekomme|bekommen|erhalte|krieg|kriege mir|ich|wir|uns _? _? _? _? _? vermittlungspramie|vermittlungsprovision|empfehlungspramie|werbepramie|abschlusspramie',
      'von jedem|jeder|jeder kauf|verkauf|bestellung|buchung _? _? _? _? bei|an mir|mich|uns',
      'bekomme|bekommen|krieg|kriege|erhalte|verdiene|behalte ich|wir? _? _? anteil|teil|prozent|cent an|von|vom|pro jedem|jeder|eurem|eurer? kauf|verkauf|bestellung|buchung',
      'fallt|fallen|bleibt|bleiben _? _? _? was|bisschen|teil|cent|prozent|euro fur|bei mich|uns|mir ab|hangen',
    ],
    { unless: `${LIFE} ${SUBJECT} makler steuer finanzamt spende spenden` },
  ),
  phrase(
    'author-disclosure',
    'medium',
    [
      'in|heute kooperation|zusammenarbeit|partnerschaft mit der|dem|den? & habe|hab|durfte|darf|teste|zeige|zeig|stelle|verrate|verlose|war|bin|nehme|probiere|koche|backe ich|euch',
      'in kooperation|zusammenarbeit|partnerschaft mit @ habe|hab|haben|durfte|durften|darf|teste|testen|zeige|zeigen|zeig|stelle|verrate|war|waren|bin|nehme|probiere|koche|backe ich|wir|euch',
      'heute|diesmal in kooperation|zusammenarbeit|partnerschaft mit @|&',
      `im|in rahmen meiner|unserer|einer|der bezahlten? ${KINDS} mit der|dem|den? @|&`,
      `meine|unsere bezahlte|neue|aktuelle|erste|zweite? ${KINDS} mit @|& geht|startet|lauft|beginnt|ist`,
      'mein|meinem|meinen kooperationspartner|werbepartner|werbekunden|koopartner @|&',
      '@|& ist|sind|war mein|unser|heute? _? kooperationspartner|werbepartner',
      `habe|hab|haben ich|wir? fur|fuer diesen|dieses|diese|das|den|die ${POST} mit @|& zusammengearbeitet|kooperiert|gearbeitet`,
      `fur|fuer diesen|dieses|diese|das|den|die ${POST} habe|hab|haben|hob ich|wir|i? _? mit @|& zusammengearbeitet|kooperiert|gearbeitet`,
      'habe|hab|haben ich|wir _? _? mit @ kooperiert|zusammengearbeitet|zusammengetan',
      `${KINDS} mit der|dem? @|&? ist|war|wurde|wird bezahlt|vergutet|honoriert|entlohnt|entgeltlich`,
      `${KINDS} mit der|dem? & ,|(|/? bezahlt|vergutet|werbung|anzeige`,
      'mach|mache|machen ich|wir? hier|heute|jetzt|mal|gerne? _? werbung fur|fuer @',
      'mach|mache hier|heute|jetzt _? _? werbung fur|fuer &',
      `in|im dem|diesem|dieser|der? ${POST} ist|steckt|steckt|gibt _? werbung|anzeige drin|enthalten|versteckt|drinnen?`,
      'das|dies|hier ist|hier ein|mein? werbepost|werbebeitrag|werbevideo|auftragspost',
      `fur|fuer diesen|dieses|diese|den|das ${POST} gabs|gab|bekam|kriegte|bekommen|bekomme|floss es? _? _? geld|kohle|knete`,
      'gegen bezahlung|honorar|entgelt getestet|gepostet|gedreht|vorgestellt',
      'ehrlich|ehrliche|meinung ,? auch wenn|obwohl? bezahlt|gesponsert|werbung',
      'enthalt|enthaelt|beinhaltet werbliche|werblichen|bezahlte inhalte|inhalt|inhalten|elemente|partnerschaft|promotion',
      `mit|durch werblicher|freundlicher|finanzieller? unterstutzung von|durch|der @|& _? entstanden|gedreht|produziert|erstellt|umgesetzt`,
      'in freundlicher|liebevoller|enger|toller|wundervoller|schoner kooperation|zusammenarbeit|koop|partnerschaft mit der|dem|den? @|&',
      'look|outfit|rezept|shooting|styling|kleid|diy|beitrag|video|post|lippen|frisur|kuche|projekt in kooperation|zusammenarbeit|koop|partnerschaft mit @|&',
      'in kooperation|zusammenarbeit|partnerschaft mit & sind|waren|reisen|fahren|geht|ging wir|es|ich durch|nach|in|auf|zu|zum',
      'mit meinem|unserem reisepartner|kooperationspartner|werbepartner|partner @',
      'deshalb|daher|darum|somit|drum|deswegen werbung|anzeige|werbig',
      'bezahlter|vergüteter|honorierter auftrag von|fur|fuer|der|des @|&',
      `@|& hat|haben mich|uns _? beauftragt|engagiert|gebucht ,? euch|um|damit|dieses|diesen|diese|den|das`,
      `@|& hat|haben _? diesen|dieses|diese ${POST} finanziert|bezahlt|ermoglicht|unterstutzt|gesponsert|gesponsort|moglich`,
      `@|& ,? die|der|das|dass|weil ihr? diesen|dieses|diese|das|den|die ${POST} moglich|ermoglicht|unterstutzt|gesponsert|sponsert|finanziert|prasentiert gemacht? haben|hat|habt|hot?`,
      `danke|dank|merci an|liebe|liebes|der|dem? @|& fur|fuer die|eure|deren|ihre unterstutzung dieses|dieser|diesem|des|der|bei|fur|am diesem|diese|dieses|dieser? ${POST}`,
      'hier|jetzt geht|gehts|gohts|gods s|es? zu|zum|zur unserem|meinem|dem? heutigen? sponsor|werbepartner|partner :|vom|von|http|des|dieses',
      'heutiger|heutigen|heutigem|heutige sponsor|werbepartner|videosponsor|partnerin|partner ist|sind|:|heisst|an? _? @|&',
      'videosponsor|folgensponsor|streamsponsor',
      `@|& ist|sind der|unser? partner|sponsor|werbepartner dieses|dieser|des|der|vom|von heutigen|aktuellen? ${POST}`,
      'unsere|unserer|unseren|meine|meiner werbepartner|werbepartnern|podcastsponsoren',
      `honorar|vergutung|gage|bezahlung|geld von|vom|vo der|dem|den? @|& _? erhalten|bekommen|gekriegt|erhalte|bekomme|kassiert`,
      `fur|fuer den|diesen|dieses|das|diese|die ${POST} _? _? ein|eine|mein? honorar|vergutung|bezahlung|gage|entgelt`,
    ],
    {
      unless: `${LIFE} ${SUBJECT} ${INSTITUTE} ? suchen suche sucht gesucht betrug fake abzocke trikots mannschaft unbezahlt gehalt lohn bewerbt anfragen`,
    },
  ),
  apart('author-disclosure', 'medium', ['in kooperation|zusammenarbeit|partnerschaft mit @'], {
    unless: `${LIFE} ${SUBJECT} ${INSTITUTE} gewinnspiel verlosen verlose verlosung gewinnen uben bieten veranstalten laden statt eroffnen ?`,
  }),
  label('author-disclosure', 'medium', [`in? ${KINDS} mit der|dem|den? @|&`], {
    unless: `${LIFE} ${SUBJECT} ${INSTITUTE}`,
  }),
  apart(
    'author-disclosure',
    'strong',
    [
      'hinweis|transparenz|transparenzhinweis|disclaimer|kennzeichnung|offenlegung|info : werbung|anzeige|reklame|werbig',
      'achtung|vorsicht|obacht ,? werbung|anzeige|werbig',
    ],
    {
      unless: `${SUBJECT} ? betrug fake abzocke unbezahlt unbezahlte briefkasten verboten bitte raus`,
    },
  ),
  phrase('author-disclosure', 'strong', [
    'w e r b u n g',
    'a n z e i g e',
    'w3rbung|anz3ige|werbvng',
  ]),
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
      'leihgabe|dauerleihgabe|testmodell|testgerat|testmuster|testwagen|testfahrrad|testbike|leihwagen|pressefahrzeug _? _? kommt|stammt|ist|kam|wurde|stellt von|vom|uns|mir @|&',
      'testwagen|testmuster|testgerat|testmodell|testbike|testexemplar|leihgerat|testprodukt|testprodukte von|vom @|&',
      'gesponsertes|gesponserte|gesponserter|kostenloses|kostenfreies|kostenlose produkt|testprodukt|produkte|ware|testexemplar|reise|ubernachtung|buch ,|.|!|und|meine|trotzdem|ehrlich|ehrliche',
    ],
    {
      unless: `${LIFE} ${SUBJECT} ? warentest schnitt schneidet redaktion pressestelle forderverein ersatzteile unterlagen finanzamt nachzahlung kinder klasse schule mannschaft trikots turnier training bestellt bestellung gekauft lieferung wichteln dhl hermes gemeinde landesamt bilder bild foto raum raume halle saal daten zahlen grafik fotos bewerben bewirb gesucht sucht suchen tausch haftung`,
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
  phrase(
    'discount-code',
    'strong',
    [
      'mit|unter " _ " gibt|gibts|bekommt|bekommst|kriegt|kriegst|erhaltet|zahlt|zahlst|spart|sparst|ist|wird|geht _? _? _? _? _? runter|rabatt|nachlass|gunstiger|billiger|weniger|versandkostenfrei|prozent|prozente|geschenkt',
      'mit|unter " _ " gibt|gibts|bekommt|bekommst|kriegt|kriegst|erhaltet|zahlt|zahlst|spart|sparst es|ihr|du|s? _? _? _ % auf|bei|rabatt|nachlass|gunstiger|billiger|weniger|.|!',
      'mit|uber|unter meinem|mein personlichen|persoenlichen|eigenen? code|rabattcode|gutscheincode|rabattkode _? _? _? sparst|spart|bekommst|bekommt|kriegt|kriegst|gibts|gibt|erhaltet|shoppt',
      'habe|hab|haben|hob _? _? _? _? code|rabattcode|rabatt|prozente|gutscheincode fur|fuer euch|dich|eich|meine|enk _? klargemacht|rausgehandelt|bekommen|organisiert|ergattert|ausgehandelt|klarmachen|dabei|mitgebracht',

      'rabattcode|gutscheincode gibts|gibt|ist|findet|steht|wieder _? _? : _',
    ],
    { unless: `${MINE} ? abgelaufen ungultig newsletter` },
  ),
  phrase(
    'discount-code',
    'medium',
    [
      'meine|meinen|meiner aktuellen|personlichen|liebsten? rabattcodes|gutscheincodes',
      'rabattcodes|gutscheincodes|rabatte|codes in|im|unter|findet|sind|stehen der|meiner|meinem|den|ihr|alle|in _? _? bio|highlights|highlight|profil|infobox|beschreibung|steckbrief|story',
      'rabattcode|gutscheincode _? _? _? in|im|unter|meiner|der bio|highlights|infobox|profil|beschreibung',
      'mein|meinen|meinem code _? _? _? in|im|unter|meiner|der bio|highlights|infobox|profil|beschreibung',
      'kriegt|bekommt|spart|kriegst|bekommst|sparst ihr|du? uber|durch|via mich _? %|prozent|rabatt|_ %?',
      'alle meine? codes|rabattcodes|gutscheincodes',
    ],
    {
      unless: `${SUBJECT} ? python java javascript github programmieren newsletter supermarkt pokemon switch nintendo`,
    },
  ),
  phrase(
    'discount-code',
    'medium',
    [
      'hab|habe|haben|gibt|gibts|hob _? auch|noch? nen|einen|an|n code|rabattcode|gutscheincode : _',
    ],
    { unless: `${MINE} ? wenn nicht dass` },
  ),
  label('discount-code', 'medium', ['rabattcodes|gutscheincodes', 'meine codes|rabatte'], {
    unless: `${SUBJECT} python java github`,
  }),
  phrase(
    'affiliate',
    'medium',
    [
      'mein|meinem|meinen|nutzt|nutze|benutzt|dem|mit creator|supporter|creators|support creator? code|kode',
      'creator code : _',
      'code _ im|in item|itemshop|fortnite shop|shop?',
      'mein|meinem|meinen|meine|der|dem? ref|referral|freunde|einladungs|refer werben? link|code|kode :|http|_ _?',
      'freunde werben link|code|kode',
      'werbecode|einladungscode|freundschaftscode|empfehlungscode|refcode|freundescode _ bekommst|bekommt|gibt|gibts|erhaltst|sparst|kriegst|kriegt',
      'einladungslink|empfehlungslink|reflink|werbelink|freundschaftslink in|im|unter|findet|steht der|meiner|den|meinem|ihr? bio|story|kommentaren|kommentar|profil|beschreibung',
      'ihr|du|fur kriegt|kriegst|bekommt|bekommst|euch|dich _? _? _? und ich|fur|mich _? _? _? pramie|bonus|gutschrift|gratisaktie|provision|guthaben|auch',
      'links|link in|im der|meiner|den|meinem? story|bio|infobox|highlights|kommentaren|profil|beschreibung ,|.? _? _? affiliate|provisionslinks|werbelinks',
      'affiliate ,|wie|natuerlich|naturlich immer|gewohnt|eh|ja|klar',
      'mein|meinem|meinen|meine|im amazon storefront|ltk|liketoknowit',
      'amazon storefront',
      'verdiene|verdienen|verdien ich|wir? an qualifizierten verkaufen|kaufen|kaufen',
      'verdiene|verdienen|verdien ich|wir? daran|dabei|dran|da|hier ein|bisschen|etwas|bissl|wenig|paar|nen|minimal _? _? mit',
      'unterstutzt|unterstutzst|supportest|supportet ihr|du? mich|uns|meinen|den|unseren|meine|die kanal|blog|podcast|arbeit|seite? _? ,? wenn|indem ihr|du uber die|den|diese|diesen|meine|meinen|unsere _? links|link|affiliatelinks',
      'mit|bei eurem|einem|deinem|jedem kauf|einkauf|bestellung uber|via|durch diese|diesen|die|den|meine|meinen|einen|unsere _? links|link|partnerlinks _? unterstutzt|unterstutzst|bekomme|erhalte|verdiene|kriege|krieg|bekommen|erhalten|verdienen|unterstutzen',
      'dir|euch|ihnen entstehen|fallen|kommen dadurch|dabei|hierdurch? keine|keinerlei mehrkosten|zusatzkosten|zusatzlichen|zusatzliche|extrakosten|weiteren',
      'ohne mehrkosten|aufpreis|zusatzkosten|extrakosten fur|fuer euch|dich|sie',
      'bei|nach erfolgreichem|erfolgreicher|einem|einer|eurem|deinem? abschluss|kauf|buchung|bestellung|anmeldung|vertragsabschluss|einkauf ggf|gegebenenfalls? erhalte|bekomme|krieg|kriege|erhalten|bekommen|verdiene ich|wir _? _? pramie|provision|vergutung|bonus|kommission|provi|kleinigkeit|anteil',
      'provision|kommission|provi fur|fuer mich|uns',
      'kleine|ne|eine|winzige|bisschen provi',
      'wenn|indem ihr|du meinen|den|mein code nutzt|benutzt|verwendet|eingebt|nutzen|nimmst|nehmt ,? unterstutzt|unterstutzst|supportet|supportest|bekomme|verdiene',
      'mit meinem|dem code unterstutzt|supportet|unterstutzst ihr|du mich|uns|meinen|den',
      'link|links mit|mit? *|stern|sternchen? ist|sind werbung|anzeige|anzeigen|werblich',
      'kostet|kosten euch|dich|sie nix|nichts _? extra|mehr|zusatzlich? ,? und|aber|mir|ich|bringt|hilft|unterstutzt',
      'werbekostenerstattung|werbekostenerstattungen',
      'amazon|awin|thalia|digistore? partnerprogramm|partnerprogramms teil|von|des|amazon|und|nehme',
      'teilnehmer|teilnehmerin|teil|mitglied des|am|eines|im|vom _? partnerprogramm|partnerprogramms|affiliateprogramms|affiliateprogramm',
      'nehme|nehmen ich|wir? _? am _? partnerprogramm|partnernet|affiliateprogramm',
      'bekomm|krieg|kriag|bekumm i|ich? _? _? _? provision|provi|kommission|prozente',
    ],
    {
      unless: `${LIFE} ${SUBJECT} ? makler finanzamt vertrieb aussendienst marketing gehalt bewerbung programm pokemon switch nintendo`,
    },
  ),
  phrase(
    'affiliate',
    'medium',
    [
      'am? preis andert|veranderst|verandert sich _? fur|fuer euch|dich|sie? _? nichts|nix|nicht',
      'fur|fuer euch|dich andert|verandert sich _? am? preis? nichts|nix|nicht',
      'preis bleibt|ist fur|fuer euch|dich|sie? _? gleich|gleiche|derselbe|unverandert|identisch',
      'fur|fuer euch|dich bleibt der? preis? gleich|alles',
      'ihr|du zahlt|zahlst|bezahlt nicht|keinen|nix|nichts mehr|cent|extra|drauf',
    ],
    {
      amid: 'link links affiliate werbelink provision partnerlink *',
      unless: `${SUBJECT} ? shop atelier hofladen verpackung`,
    },
  ),
  phrase(
    'ambassador',
    'medium',
    [
      'neuer|neuem|neuen|offizieller ausruster|ausrustungspartner|bekleidungspartner|materialsponsor|bikesponsor|schuhsponsor|radsponsor :|ist|von|ist @|&',
      'darf|durfen mich|uns jetzt|ab|sofort|nun|offiziell|seit? _? _? @|& athletin|athlet|botschafter|botschafterin|ambassador|creator|partner|partnerin|markenbotschafterin nennen',
      'athletin|athlet|teamathlet|teamathletin|teamfahrer|teamfahrerin|markenbotschafter|markenbotschafterin|testimonial bei|von|fur|fuer @',
      '@|& unterstutzt|supportet|begleitet mich|uns auch|weiterhin|wieder? dieses|diese|in|nachste|das|durch jahr|saison|der _? saison?',
      '@|& ist|bleibt mein|unser neuer|offizieller? sponsor|ausruster|ausrustungspartner|bekleidungspartner|materialsponsor|schuhsponsor',
      'partner|partnerin|teil|mitglied|creator|creatorin im|des|vom|von|der|beim @|& creator|creators|partner|ambassador|botschafter|influencer|affiliate programm|programms|teams|team|netzwerk|netzwerks|squad',
      'creator|ambassador|partner|botschafter programm|programms|programme von|vom|bei @|&',
      'mein|meinem|meinen|unser schuhsponsor|bekleidungssponsor|materialsponsor|radsponsor|bikesponsor|ausruster|reifensponsor|helmsponsor|bekleidungsausruster',
      'teil der|von|vom|des @ family|familie|crew|community|bande',
    ],
    {
      unless: `${LIFE} ${SUBJECT} ? stelle arbeitgeber hr kollegen abteilung mannschaft fc sv tsv tus feuerwehr`,
    },
  ),
  phrase('own-brand', 'weak', [
    'bei mir im|in|der atelier|laden|shop|studio|werkstatt|onlineshop|geschaft',
    '%|prozent|rabatt auf alle|alles|meine|mein|unsere|all meine|mein|was? handgefarbten|handgemachten|neuen|neue? schalen|vasen|tassen|becher|kerzen|seifen|garne|prints|karten|bilder|taschen|ohrringe|schmuck|kurse|bucher|designs|strickanleitungen|anleitungen|stucke',
    'mein|meine|meiner|meinem|meines|unsere|unserer kleine|kleinen|kleiner? keramikwerkstatt|werkstatt|seifenmanufaktur|manufaktur|topferei|naherei|backerei|farberei|druckerei|kerzenwerkstatt|atelier',
    'unser|unsere|unserem|unserer|unseren _? hofcafe|cafe|backerei|konditorei|rosterei|weingut|hofladen|gartnerei|buchhandlung|praxis|pension|ferienwohnung|ferienwohnungen|restaurant|bistro|brauerei|imkerei|yogastudio|tanzschule|musikschule|friseursalon|barbershop|metzgerei|blumenladen|kosmetikstudio|nagelstudio|fitnessstudio|eisdiele|foodtruck|hof|kaserei|topferei|werkstatt|tattoostudio|hundeschule|reitschule|nahschule|kochschule|galerie|app|podcastshop|merch',
    'mein|meine|meinem|meiner|meinen _? hofladen|gartnerei|buchhandlung|praxis|imkerei|tanzschule|musikschule|kosmetikstudio|nagelstudio|topferei|tattoostudio|hundeschule|reitschule|nahschule|kochschule|merch',
    'anmeldung|anmelden|anmeldungen|buchbar|buchung|tickets|termine|platze|reservierung|infos uber|auf|via|unter|gibts die|der|meine|meiner|unsere|unserer|unserem? website|homepage|webseite|seite|telefon|onlineshop',
    'fruhbucher|fruhbucherrabatt|fruhbucherpreis|kurse|workshops|workshop|kurs im|ab|am|starten|startet januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|wieder|montag|freitag|samstag|sonntag?',
    'ab|bis|von samstag|sonntag|freitag|montag im|in|bei laden|cafe|uns',
    'eigenwerbung',
    'werbung in eigener sache',
    'mein|meine|meinen|unsere _? presets|prints|poster|kalender|postkarten|kerzen|schnittmuster|strickanleitungen|anleitungen|rezepthefte|ebooks|zines|sticker|designs|seifen|illustrationen|kurse',
    'restock|nachschub am|ab|um|ist|kommt|gibt|heute|morgen',
    'selbst|selber|handgemacht von mir',
    'mein|meinen|meinem|meine|unser|unseren|unserem|unsere neuer|neuen|neues|neue|eigenen|eigenes|kostenlosen|ersten? onlinekurs|kurs|kurse|workshop|workshops|coaching|ebook|masterclass|online|seminar|webinar|trainingsplan|planer|kalender|buch|printshop|preset|presets|app kurs|kurse|seminar?',
  ]),
];
