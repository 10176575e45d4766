import { apart, phrase } from './entry.ts';
import type { Entry } from './index.ts';
import { PRIVATE, PUBLIC } from './nl-terms.ts';

/** Who or what gives, pays and invites in everyday life. */
const LIFE = `${PRIVATE} werk baan beschuldigd beschuldigen beschuldigt sollicitatie sollicitatiegesprek ouders buurman buren kameraad maat dierenarts zwerfkat zwerfhond gemeente verzekering bank burgemeester school club vereniging voetbalclub sleutel ondertekenen tekenen invullen lezen kijken begrafenis doop trouwerij huisbaas ziekenhuis dokter kerk unicef amnesty kwf kika voedselbank fonds hartstichting museum vluchtelingen goede winnen gewonnen`;
const TRY = 'testen|proberen|uitproberen|reviewen|recenseren|proeven|uittesten';
const SHOW = 'laten|filmen|tonen|posten|vertellen|reviewen|bespreken|vloggen';
const STAY =
  'verblijf|overnachting|overnachtingen|nacht|nachten|diner|etentje|lunch|reis|weekend|kamer|vlucht|behandeling';
const NIGHT =
  'verblijf|overnachting|overnachtingen|nachtje|diner|etentje|lunch|reis|weekend|weekendje|behandeling|arrangement|vlucht|vluchten';
/** A post of whatever sort, pointed at. */
const POST =
  'deze|dit|de post|bericht|video|filmpje|reel|blog|vlog|aflevering|artikel|podcast|recept|column|nieuwsbrief|serie|content|tiktok';
/** What people send each other. */
const TRIFLE =
  'foto fotos filmpje link bericht berichtje kaart kaartje ansichtkaart artikel liedje tikkie factuur rekening brief briefje mail mailtje app appje locatie recept meme screenshot voicebericht spraakbericht tekening rouwkaart geboortekaartje bloemen aanmaning tip tips';
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
  phrase(
    'author-disclosure',
    'medium',
    [
      'werd|word|ben|zijn|werden|worden _? door @|& _? _? ingehuurd|ingeschakeld om|voor',
      `${POST} _? _? tot stand gekomen? _? _? dankzij|door|met|via|in|i _? _? _? @|&`,
      'dit is|was een|n? samenwerking|partnership|collab met de|het? @|&',
      '& betaalde|betaalden|betaalt|betalen mee? _? voor|aan deze|dit post|bericht|video|filmpje|reel|aflevering|blog|vlog|column|serie|nieuwsbrief|podcast',
      'woordje|woord|boodschap|boodschapje|berichtje|bericht|spotje|spot|reclame van onze|deze|de|mijn sponsor|sponsors|partner|adverteerder',
      'tijd voor _? onze|de|een sponsor|adverteerder|reclameblokje',
      'deze|vandaag week|maand|aflevering|keer? is @|& _? onze|mijn sponsor',
      'sponsor|sponsoring|sponsoren van deze|dit|de|mijn video|aflevering|podcast|stream|vlog|reel|post|serie',
    ],
    {
      unless: `${LIFE} ${PUBLIC} kinderfonds band`,
    },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'kreeg|kregen|krijg|krijgen|heb|hebben|had|hadden|ontving|ontvingen _? _? _? _? _? opgestuurd|toegestuurd|toegezonden|thuisgestuurd gekregen? van|door|via|vanuit de|het? @|&',
      '& stuurde|stuurden|stuurt mij|me|ons deze|dit|hun|het|een|de|hem|m _? _? _? _? op|toe',
      '& heeft|hebben mij|me|ons deze|dit|hun|het|een|de|hem|m _? _? _? _? opgestuurd|toegestuurd|toegezonden|thuisgestuurd|bezorgd',
      '& gaf|gaven|geeft|heeft|hebben mij|me|ons _? _? _? _? gratis|kosteloos mee|gegeven|geleverd|opgestuurd|toegestuurd|laten',
      'hebben|heeft mij|me|ons die|deze|dit|hem|het|m? gegeven|geschonken zodat|opdat',
      'mocht|mochten|mag|mogen ik? we? _? _? _? _? logeren|overnachten|slapen|verblijven|dineren|lunchen|proeven bij|in @',
      'mocht|mochten|mag|mogen ik? we? _? _? _? _? bij|in @ _? _? _? logeren|overnachten|slapen|verblijven|dineren|lunchen|proeven|eten|langskomen',
      'op uitnodiging van de|het? @|& gingen|ging|mocht|mochten|verbleven|verbleef|sliepen|sliep|reisden|reisde|aten|at|proefden|proefde|testte|testten|vlogen|vertrokken|logeerden',
      '& nodigde|nodigden|nodigt mij|me|ons uit om|voor _? _? _? _? proeven|eten|testen|logeren|ontdekken|overnachten|proberen|slapen|dineren|beleven',
      `${NIGHT} _? kregen|kreeg|krijgen we|ik|wij _? aangeboden|cadeau|gesponsord|gratis|vergoed`,
      `kregen|kreeg we|ik|wij? _? _? ${NIGHT} _? _? _? aangeboden|cadeau|vergoed`,
      `${NIGHT}|trip|bezoek|vakantie is|was|werd|werden|waren _? _? mede? mogelijk gemaakt|gesponsord|aangeboden door de|het? @|&`,
      'deze|dit reis|trip|vakantie|weekend is|was|betreft een persreis|perstrip|blogtrip',
      'pr pakket|pakketje|pakketjes|box|doos|mail _? @',
      'pr pakket|pakketje|pakketjes|box|doos ontvangen|gekregen|binnen|binnengekregen|uitpakken|unboxen|unboxing|alert',
      'bedankt|dank|dankje|dankjewel|thanks|thnx|merci je|u|jullie|you? wel? voor het|de|dit|deze|al|jullie _? _? pakket|pakketje|opsturen|toesturen|goodies|goodiebag|goodiebox|prpakket|proefpakket|testpakket ,? @',
      'thank you @ voor _? _? _? pakket|pakketje|goodies|goodiebag|opsturen|toesturen|box',
      'bedankt|dank|dankjewel|merci _? _? uitgeverij|uitgever & voor _? _? _? recensie|lees|review|gratis exemplaar|boek',
      'product|producten|artikelen|items is|zijn|was|waren gekregen|gifted|ontvangen|gratis',
      'product|producten|artikelen|items _? gekregen|ontvangen van|door|via de|het? @|&',
      'dit|deze|dat|outfit|jurk|jas|tas|set|bril|ring|look is|was|waren|zijn gifted',
      'boek|roman|thriller|exemplaar ontving|ontvingen ik|wij|we? van de|het? @|&',
      'las|lees|gelezen|kreeg|kregen|ontving|ontvingen|ontvangen|gekregen|luisterde _? _? _? _? _? recensie|review|lees|vooruit|vooraf|pers exemplaar',
      'recensie|lees|vooruit|vooraf|recensie exemplaar ontvangen|gekregen',
      'auto|wagen|bolide|toestel|telefoon|camera|lens|laptop|drone|camper|caravan|fiets|bike|bakfiets _? _? _? _? _? _? te leen van|via|door de|het? @|&',
      'hoefde|hoefden|hoeven ik|we? _? _? niks|niets|niet te betalen|afrekenen ,? met|door|dankzij dank? aan? @',
      'in ruil voor deze|dit|mijn|een|onze post|video|filmpje|reel|bericht|verslag|blog kreeg|kregen|mocht|mochten',
    ],
    {
      unless: `${LIFE} ${TRIFLE} journalist zij hij iemand lezer lezers volger volgers penvriendin besteld bestelde gekocht klacht bestelling geruild kind kinderen begaafd hoogbegaafd lezing presentatie spreken speech`,
    },
  ),
  phrase(
    'affiliate',
    'medium',
    [
      'aankoop|bestelling|boeking via|met deze|mijn|onze|de|onderstaande _? link|linkje|links steun|help je|jij|jullie',
      'koop|bestel|koopt|bestelt|shop|shopt|boek|boekt je|jij|jullie? _? _? _? via|met _? link|links|linkje|linkjes _? _? ,? dan? steun|steunt|help je|jij|jullie? mijn|ons|het|dit kanaal|blog|werk|podcast|account',
      'steun|support mij|me|ons|mijn|dit|het kanaal|blog|podcast|werk? door via|met _? _? link|links|linkje te bestellen|shoppen|boeken|kopen',
      'via|met mijn|onze|deze|onderstaande _? _? link|links|linkje|linkjes steun|help je|jij|jullie mij|me|ons|mijn|dit',
      'bestel|koop|boek|shop dan via|met mijn|onze|deze|onderstaande _? _? link|links|linkje|linkjes',
      'partner verdien ik|we|wij',
      'gratis|korting|cashback|tegoed via|met mijn|onze persoonlijke? link|linkje|reflink|affiliatelink|uitnodigingslink',
      'via|met mijn persoonlijke? link|linkje krijg|ontvang|pak|heb|scoor|krijgen je|jij|jullie|ge? _? _? _? _? korting|gratis|€|euro|%|procent|maand|maanden|tegoed|cashback',
    ],
    {
      unless: `${LIFE} doel collecte stichting makelaar belasting webshop cursus training workshop boek ebook e nieuwsbrief donatie doneer doneren petitie masterclass`,
    },
  ),
  phrase(
    'discount-code',
    'medium',
    [
      'mijn code|kortingscode voor|van|bij @|& _? _? _? in mijn|m|mn|de bio|highlights|profiel|link',
      'kortingscode|kortingscodes _? _? in mijn|m|mn|de? bio|highlights|hoogtepunten|profiel',
    ],
    { mention: true, unless: 'webshop winkel onze ons ?' },
  ),
  phrase('own-brand', 'weak', [
    '%|korting|procent korting? op al|alle|alles? wat? mijn|ik|m zepen|mokken|kommen|vazen|kaarsen|sieraden|oorbellen|prints|kaarten|schilderijen|tassen|garens|wol|patronen|boeken|cursussen|workshops|ontwerpen|werk|creaties|draai|maak|naai|bak|giet',
    'nieuwe voorraad|lading|drop in|vanaf|op|van|staat|komt',
    'zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|vanavond|morgen|weer nieuwe voorraad|lading',
    'ticket|tickets|kaartje|kaartjes|kaarten _? _? voor|van mijn|onze avond|feest|show|optreden|concert|set|event|party|voorstelling|tour|release',
    'draai|speel|treed|sta ik|wij|we _? _? in|op|bij',
    'mijn|ons|onze kleine? zeepmakerij|bakkerij|keramiekstudio|weverij|drukkerij|kwekerij|pottenbakkerij|webwinkeltje|atelier|ateliertje',
  ]),
];
