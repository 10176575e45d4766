import { apart, phrase } from './entry.ts';
import type { Entry } from './index.ts';
import { PRIVATE } from './nl-terms.ts';

/** Who or what gives, pays and invites in everyday life. */
const LIFE = `${PRIVATE} werk baan beschuldigd beschuldigen beschuldigt sollicitatie sollicitatiegesprek ouders buurman buren kameraad maat dierenarts zwerfkat zwerfhond gemeente verzekering bank burgemeester school club vereniging voetbalclub sleutel ondertekenen tekenen invullen lezen kijken begrafenis doop trouwerij huisbaas ziekenhuis dokter kerk unicef amnesty kwf kika voedselbank fonds hartstichting museum vluchtelingen goede winnen gewonnen`;
const TRY = 'testen|proberen|uitproberen|reviewen|recenseren|proeven|uittesten';
const SHOW = 'laten|filmen|tonen|posten|vertellen|reviewen|bespreken|vloggen';
const STAY =
  'verblijf|overnachting|overnachtingen|nacht|nachten|diner|etentje|lunch|reis|weekend|kamer|vlucht|behandeling';
const PLACE =
  'hotel|restaurant|salon|kliniek|merk|resort|camping|brouwerij|spa|b&b|verkeersbureau|organisatie|park';

/** How people say it in words of every day, where no fixed wording tells. */
export const EVERYDAY: readonly Entry[] = [
  phrase(
    'gifted',
    'medium',
    [
      `ze|merk|fabrikant stuurden|stuurde mij|me|ons dit|deze|m|hem|em|het|een|ze|de _? _? _? _? om|voor te? ${TRY}|review|test`,
      `merk|bedrijf|firma|fabrikant|label _? _? _? _? _? vroeg|vraagt|vragen|vroegen of ze|zij mij|me|ons _? _? _? _? mocht|mochten|konden|kon sturen|opsturen|geven`,
      `vroeg|vroegen|vraagt of ze|zij mij|me|ons _? _? _? mochten|konden|mogen sturen|opsturen|geven|uitnodigen`,
      `& heeft|hebben|had hem|m|em|het|ze|dit|deze|die|de _? _? _? _? gratis|kosteloos opgestuurd|gestuurd|toegestuurd|geleverd|geplaatst`,
      'zat|zaten _? _? _? _? _? _? _? in van @',
      'op de|onze mat|stoep|deurmat _? _? _? _? _? _? _? _? van @',
      'dank|dankje|dankjewel|bedankt|thanks|thnx|thx|merci je|u|jullie? wel? aan? @ _? _? _? voor _? _? _? _? pr|pakket|proefpakket|goodiebag',
    ],
    {
      unless: `${LIFE} besteld bestelde gekocht foto filmpje oppassen pup puppy kitten garantie reparatie gerepareerd vervanging vervangen kapot terugbetaald retour`,
    },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'persevent|perspresentatie|persmoment|persavond|persborrel|perslunch van|bij|met &|@',
      'stuurde|stuurden mij|me|ons deze|dit|een|de _? _? _? om _? _? _? _? te kijken|testen|proberen|reviewen',
      `${STAY}|trip _? _? is|was|werd|werden|waren geregeld|georganiseerd|verzorgd|betaald|aangeboden door het|de|hun verkeersbureau|toerismebureau|${PLACE}|fabrikant`,
      'merk|fabrikant|makers liet|lieten mij|me|ons _? _? _? _? houden',
      'cadeautje|cadeau|kado|kadootje|geschenk van @',
      'cadeautje|cadeau|kado|kadootje|geschenk van de|het|den|een _? merk|winkel|boetiek|webshop|shop|fabrikant|uitgever|uitgeverij|hotel|salon|makers',
      `rekent|rekende|rekenen|vraagt|vroeg|wilde|wilden|wou mij|me|ons|van? mij|me|ons? niks|niets|geen _? _? _? _? _? zodat ik|we`,
      `niks|niets|gratis|kosteloos _? _? _? zodat|opdat ik|we _? _? _? _? ${SHOW}`,
      'niks|niets _? _? hebben|afrekenen|betalen in ruil voor',
      `${STAY} was|waren|is|ging op|voor kosten|rekening van|voor het|de ${PLACE}`,
      `${PLACE} trakteerde|trakteerden|trakteert op|ons|me|mij`,
      'ik|we|wij werd|werden|word|ben|zijn|was|waren ingevlogen|overgevlogen door|voor &|@|deze',
      'op uitnodiging van hun|het|de _? persbureau|pr|persdienst|merk|bureau|verkeersbureau|persteam|marketingteam',
    ],
    { unless: `${LIFE} eieren groenten` },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'uitgenodigd en|dus moesten|hoefden|hoefde|hoeven|moest _? _? niks|niets _? _? betalen|afrekenen|rekenen',
      'kaartjes|kaarten|tickets kregen|kreeg|gekregen _? _? van|via het|de|hun persbureau|pr|organisatie|persdienst|theater',
    ],
    { unless: `${LIFE} journalist` },
  ),
  phrase(
    'author-disclosure',
    'medium',
    [
      'heeft|hebben|had deze|dit|de post|bericht|video|aflevering|reel|advertentieruimte ingekocht|gekocht|afgekocht|betaald',
      'deze|dit post|bericht|video|aflevering|reel is|was|werd gewoon? ingekocht|gekocht|betaald',
      'heeft|hebben|had|gaf|gaven|geeft mij|me|ons _? _? _? _? vergoeding|honorarium|fee _? _? gegeven|betaald|voor',
      'ik|mij|me _? _? tegen betaling|vergoeding _? _? _? _? delen|vertellen|laten|posten|maken|testen|uitproberen|proberen|schrijven|promoten|zeggen',
      'word|werd|krijg ik? er|hier|daar _? _? _? voor betaald he|hoor? ,? dat|mag|mogen mag|mogen|jullie|je',
      'deze|dit video|post|aflevering|reel|bericht bestaat|komt er? omdat & _? betaald|betaalt',
      'disclosure|disclaimer|transparantie : & is|zijn een|mijn? klant|opdrachtgever|sponsor|partner',
      'betaalt|betalen|betaalde|financiert|bekostigt deze|dit aflevering|video|post|reel|serie|nieuwsbrief|stream',
      'via|met mij|me _? _? krijg|krijgen|krijgt jij|jullie|je|ge _? _? _? _? _? en ik ook',
      'betalende klant|opdrachtgever van mij|me|ons',
      'betaalt|betaalden|betalen|betaalde mij|me|ons om|voor _? _? _? _? _? _? _? _? plaatsen|posten|delen|tonen|laten|vertellen|testen|proberen|filmen|schrijven|maken',
      'ingehuurd|gevraagd en betaald? door &|@ om|voor _? _? _? _? te? maken|filmen|posten|delen|laten|testen|vertellen',
    ],
    {
      unless: `${LIFE} loon salaris dienst nachtdienst vrijwilliger onkosten werkgever stage schilderen vertraging vertraagde ns klm schade smartengeld gestolen`,
    },
  ),
  apart('author-disclosure', 'medium', ['reclame|ad|advertentie voor _ want|omdat|,'], {
    unless: 'influencers kinderen roken gokken',
  }),
  phrase(
    'ambassador',
    'medium',
    [
      'ben|word|werd|mag|als _? _? _? het nieuwe? gezicht van|voor &|@',
      'ben|word|werd|als|mag _? _? _? hun|een|de|officieel|officiele|trotse|kersverse brandambassador|merkambassadeur|merkambassadrice|brandambassadeur|testimonial|productambassadeur',
      'als|ben hun ambassadeur|ambassadrice|ambassador|testimonial',
      'ik|mag _? _? _? ambassadeur|ambassadrice van|voor|bij &|@ zijn|worden',
      'deel van|lid van|bij het|de & creatorteam|ambassadeursteam|creatorprogramma|creator|ambassadeurs team|squad|crew|programma?',
    ],
    { unless: `${LIFE} hij zij nederland belgie vlaanderen gezocht vacature land` },
  ),
  phrase(
    'affiliate',
    'medium',
    [
      'via|met deze|mijn|de|m|die? hotellink|hotellinks|boekingslink|boekingslinks|boeklink|shoplink|shoplinks|linkjes|links|link krijg|ontvang|verdien|hou ik|we _? _? _? _? bijdrage|percentage|commissie|vergoeding|centje|centjes|euro|procent|iets|beetje',
      'klein|kleine|beetje|paar|stukje _? bijdrage|percentage|deel|stukje|centjes|euro van|per|over elke|iedere|de|jullie _? bestelling|aankoop|boeking|verkoop',
      'stukje|deel|percentage van elke|iedere|de|jullie verkoop|aankoop|bestelling|boeking gaat|komt naar|bij|voor mij|me|ons',
      'link|links|linkje|linkjes levert|leveren|geeft|geven mij|me|ons een|wat|iets|een? paar? op|centjes|euro|procent|klein|kleine|zakcentje',
    ],
    { unless: `${LIFE} doel collecte stichting makelaar belasting` },
  ),
  phrase('own-brand', 'weak', [
    '%|korting|procent korting? op al|alle|alles? wat? mijn|ik|m zepen|mokken|kommen|vazen|kaarsen|sieraden|oorbellen|prints|kaarten|schilderijen|tassen|garens|wol|patronen|boeken|cursussen|workshops|ontwerpen|werk|creaties|draai|maak|naai|bak|giet',
    'nieuwe voorraad|lading|drop in|vanaf|op|van|staat|komt',
    'zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|vanavond|morgen|weer nieuwe voorraad|lading',
    'mijn|ons|onze kleine? zeepmakerij|bakkerij|keramiekstudio|weverij|drukkerij|kwekerij|pottenbakkerij|webwinkeltje|atelier|ateliertje',
  ]),
];
