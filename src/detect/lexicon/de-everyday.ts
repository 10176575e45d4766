import { LIFE, SUBJECT } from './de-terms.ts';
import { apart, label, phrase } from './entry.ts';
import type { Entry } from './index.ts';

/** Whose cooperations are no advertising. */
const INSTITUTE =
  'universitat uni hochschule fachhochschule institut landesamt amt amter bundesamt behorde landkreis kreis stadtwerke klinik klinikum bibliothek bucherei polizei theater festival oper philharmonie verband verbande kammer ihk volkshochschule vhs akademie ausstellung konzert band kirche kirchengemeinde caritas feuerwehr club partei fraktion bundesland senat forschung paper bericht';
const POST =
  'beitrag|beitrags|post|posts|posting|postings|video|videos|reel|reels|folge|episode|podcast|podcastfolge|story|blogpost|blogbeitrag|artikel|stream|streams|short|vlog|rezept|newsletter|karussell|clip';
const KINDS = 'produktkooperation|markenkooperation|kooperation|koop|zusammenarbeit|partnerschaft';
/** Own goods, which an own code is for. */
const MINE =
  'meine handgefarbten restock meinen unseren unserem unsere workshop coaching onlinekurs kurs seminar masterclass';

/** How people say it in words of every day, where no fixed wording tells. */
export const EVERYDAY: readonly Entry[] = [
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
