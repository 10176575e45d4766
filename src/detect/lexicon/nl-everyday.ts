import { apart, label, phrase } from './entry.ts';
import type { Entry } from './index.ts';
import { GATHERING, LIFE, PUBLIC } from './nl-terms.ts';

const TRY = 'testen|proberen|uitproberen|reviewen|recenseren|proeven|uittesten';
const SHOW = 'laten|filmen|tonen|posten|vertellen|reviewen|bespreken|vloggen';
const STAY =
  'verblijf|overnachting|overnachtingen|nacht|nachten|diner|etentje|lunch|reis|weekend|kamer|vlucht|behandeling';
/** A post of whatever sort, pointed at. */
const POST =
  'deze|dit|de post|bericht|video|filmpje|reel|blog|vlog|aflevering|artikel|podcast|recept|column|nieuwsbrief|serie|content|tiktok';
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
  phrase(
    'author-disclosure',
    'medium',
    [`${POST} is|wordt|werd _? betaald|gesponsord|ingekocht|gefinancierd door de|het? @|&`],
    {
      unless: '? fonds gemeente subsidie',
    },
  ),
  // Whoever names a brand speaks of the post; without one it may be of a job.
  phrase(
    'author-disclosure',
    'medium',
    [
      'word|werd|ben ik? hier|hiervoor|ervoor|daarvoor gewoon|wel|dus|ook|netjes|trouwens|natuurlijk? voor? betaald',
      'ja|jup|yep|jep|jawel ,? ik krijg|word betaald',
      'krijg|kreeg ik? er|hier|hiervoor _? geld voor',
      'deze|mijn|onze|allereerste|eerste samenwerking met @',
      'samenwerking is een feit',
    ],
    { mention: true, unless: `${LIFE} ${PUBLIC} ${GATHERING} niet geen` },
  ),
  apart(
    'author-disclosure',
    'medium',
    [
      'een samenwerking met @',
      'reclame|reklame|advertentie|adv|spon|gesponsord|gesponsorde @',
      'in partnerschap|partnership met @|&',
      'let op : reclame|advertentie|ad|gesponsord|adv !|.|@',
      'ja|jup|yep|jep|yup|jawel ,? gesponsord|sponsored',
      'commercieel|commerciele bericht|boodschap van|voor @|&',
      'partnerpost|partnerbericht|partnervideo met|van|voor de|het? @|&',
      'publi reportage',
    ],
    { unless: `${PUBLIC} ${GATHERING}` },
  ),
  label('author-disclosure', 'medium', [
    'reclame alert|melding|blokje',
    'reclamebericht|reclameblokje|reclamealert|reclamemelding|reclamepost',
    'commercieel bericht',
  ]),
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
      'voor deze samenwerking ontvang|ontving|ontvingen|kreeg|krijg|kregen ik|wij|we',
      'kreeg|ontving|krijg|ontvang ik? een|n kleine? vergoeding|fee|bedrag om _? _? _? te? testen|proberen|posten|delen|maken|laten|tonen|vertellen',
      '@|& heeft|hebben|had mij|me|ons gevraagd om _? _? _? _? te? promoten',
      '@ heeft|hebben|had mij|me|ons gevraagd om _? _? _? _? te? testen|proeven|delen|reviewen|proberen|maken|laten',
      '@ vroeg|vroegen|vraagt mij|me|ons om _? _? _? _? te? promoten|testen|proeven|delen|reviewen|proberen',
      'toen|omdat @ mij|me|ons? vroeg|vroegen|mailde|benaderde|belde of|om|voor _? _? _? samenwerken|samenwerking|samen|testen|proberen',
      'mocht|mochten|mag|mogen ik? we? wij? voor @ _? _? _? recept|recepten|gerecht|look|looks|reel|reels|content|filmpje|outfit _? _? ontwikkelen|maken|creeren|bedenken|aan',
      'voor @|& ( betaald )',
      `@|& maakt|maakte|maken|maakten ${POST} _? _? mogelijk`,
      `@|& heeft|hebben ${POST} _? _? mogelijk gemaakt`,
      `dankzij|met de? steun|ondersteuning|support|hulp? van? @|& kon|kan|konden ik|we|wij ${POST} maken|schrijven|opnemen`,
      `${POST} _? _? gemaakt|opgenomen|geschreven met|dankzij de? steun|ondersteuning|support van @|&`,
      'gemaakt|ontwikkeld|geschreven|gefilmd|bedacht in samenwerking met @',
      'gemaakt|ontwikkeld|geschreven|gefilmd|bedacht i s m @',
      'ik moet|moest|zal|dien _? _? erbij? te? zetten|zeggen|vermelden|melden dat|: dit|het _? _? reclame|gesponsord|gesponsorde|advertentie|ad|betaald|betaalde',
      'verplicht|verplichte vermelding|melding? : reclame|advertentie|ad|adv|gesponsord|promo',
      'ik|we|wij word|worden|werd|ben _? _? gesponsord door de|het? @|&',
      'word|worden|werd ik|we|wij gesponsord door de|het? @|&',
      'dit|deze|alles is|was|wordt|werd _? gesponsord door de|het? @|&',
      'gesponsord|sponsored|betaald ,? maar _? _? _? _? _? mening|meen|meningen|liefde|oprecht|fan',
      'ook al|hoewel _? _? dit|deze|het _? _? gesponsord|betaald',
      'mening is niet gekocht',
      'word|worden|werd|werden|ben ik|we|wij? door de|het? @|& _? gesponsord|vergoed',
      'dit|deze is|was|betreft een|n? betaalde|commerciele|gesponsorde advertentie|reclame|ad|promotie|post|video|samenwerking|uiting van|voor|met|door de|het? @|&',
      `${POST}|tip|look|outfit|haul _? in samenwerking|partnerschap|partnership met de|het? @|&`,
      'deel|delen ik|we? _? in samenwerking|partnerschap met de|het? @|&',
      'die|dat deze|dit _ sponsort|sponsoren|sponsorde|sponsorden',
      'samenwerking met @ !|. ik|we ben|zijn',
      `${POST} _? _? tot stand gekomen? _? _? dankzij|door|met|via|in|i _? _? _? @|&`,
      'dit is|was een|n? samenwerking|partnership|collab met @|&',
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
    'affiliate',
    'medium',
    [
      'aankoop|bestelling|boeking via|met deze|mijn|onze|de|onderstaande _? link|linkje|links steun|help je|jij|jullie',
      'koop|bestel|koopt|bestelt|shop|shopt|boek|boekt je|jij|jullie? _? _? _? via|met _? link|links|linkje|linkjes _? _? ,? dan? steun|steunt|help je|jij|jullie? mijn|ons|het|dit kanaal|blog|werk|podcast|account',
      'steun|support mij|me|ons|mijn|dit|het kanaal|blog|podcast|werk? door via|met _? _? link|links|linkje te bestellen|shoppen|boeken|kopen',
      'via|met mijn|onze|deze|onderstaande _? _? link|links|linkje|linkjes steun|help je|jij|jullie mij|me|ons|mijn|dit',
      'bestel|koop|boek|shop dan via|met mijn|onze|deze|onderstaande _? _? link|links|linkje|linkjes',
      'krijg|krijgen|ontvang|ontvangen|verdien|verdienen ik|wij|we? een|n? _? vergoeding|commissie|bedrag|percentage|fee per|voor|over elke|iedere? aanvraag|aanmelding|bestelling|klik|boeking|verkoop|aankoop|lead|sale|inschrijving',
      'partner|medewerker|associate verdien ik|we|wij',
      'koop|bestel|boek je|jij|jullie _? _? _? _? via _? link|links|linkje ,? dan? krijg|verdien|ontvang ik',
      'kost je|jou|jullie niks|niets extra? ,? en|maar? _? _? steunt|steun|help|helpt mij|me|ons|mijn|het',
      'kost je|jou|jullie niks|niets extra? ,? en|maar? ik|wij krijg|krijgen|ontvang|ontvangen|verdien|verdienen',
      'betaalt|betaal je|jij|jullie? hetzelfde|niks|niets extra? ,? en|maar? ik krijg|ontvang|verdien',
      'bestel|koop|boek|shop via mijn|deze|onze|de link|links|linkje ,|en _? _? steun|help|kost|helpt',
      'bestellen|kopen|boeken|shoppen via mijn|deze|onze|de link|links|linkje _? _? _? _? _? steunt|steun|helpt|help',
      'door via|op deze|mijn|de|onze _? link|links|linkje|linkjes te kopen|bestellen|shoppen|klikken|boeken _? _? _? _? steun|help|support je|jij|jullie',
      'steun|steunt|helpt|help je? mij|me|ons door _? _? te? bestellen|kopen|boeken|shoppen via|met mijn|deze|onze|de|mn _? link|links|linkje|linkjes',
      'neem|nemen|doe|doen ik|we|wij? deel|mee aan het|een _? partnerprogramma|affiliateprogramma|affiliate',
      'krijgen|ontvangen we|wij? allebei|beide|beiden _? euro|€|tientje|vijfje|korting|tegoed|bonus|cadeau',
      'ga|check|shop|bestel|probeer via mijn link|linkje _? _? _? _? _? _? korting|gratis',
      'met|via mijn link|linkje _? % korting',
      'mijn _? uitnodigingslink|referrallink|reflink',
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
      'met|via mijn _? code|kortingscode krijg|krijgen|ontvang|scoor|bespaar|pak je|jij|jullie|ge',
      'korting met|via mijn _? code|kortingscode',
      'noem|vermeld|gebruik mijn naam als|bij code|@',
      'zeg dat ik je|jullie gestuurd heb|heeft|hebt',
      'gebruik creator code',
      'mijn code|kortingscode voor|van|bij @|& _? _? _? in mijn|m|mn|de bio|highlights|profiel|link',
      'kortingscode|kortingscodes _? _? in mijn|m|mn? bio|highlights|hoogtepunten|profiel',
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
