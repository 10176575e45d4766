import { CHARITY, PRIVATE, SUBJECT } from './de-terms.ts';
import { apart, phrase } from './entry.ts';
import type { Entry } from './index.ts';

/** Who or what gives, pays and invites in everyday life. */
const LIFE = `${PRIVATE} ${CHARITY} arbeit vorgeworfen unterstellt beschuldigt chef chefin job jobs vorstellungsgesprach bewerbung eltern vater mutter mami papi kollege kumpel nachbarn tierarzt streuner kindergarten kita feuerwehr vereinsheim hochzeit taufe beerdigung unterschreiben ausfullen lesen anschauen versicherung krankenkasse krankenhaus klinikum kirche burgermeister gewonnen trainer`;
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
  phrase('own-brand', 'weak', [
    'bei mir im|in|der atelier|laden|shop|studio|werkstatt|onlineshop|geschaft',
    '%|prozent|rabatt auf alle|alles|meine|mein|unsere|all meine|mein|was? handgefarbten|handgemachten|neuen|neue? schalen|vasen|tassen|becher|kerzen|seifen|garne|prints|karten|bilder|taschen|ohrringe|schmuck|kurse|bucher|designs|strickanleitungen|anleitungen|stucke',
    'mein|meine|meiner|meinem|meines|unsere|unserer kleine|kleinen|kleiner? keramikwerkstatt|werkstatt|seifenmanufaktur|manufaktur|topferei|naherei|backerei|farberei|druckerei|kerzenwerkstatt|atelier',
    'restock|nachschub am|ab|um|ist|kommt|gibt|heute|morgen',
    'selbst|selber|handgemacht von mir',
  ]),
];
