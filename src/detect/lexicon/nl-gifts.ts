import { apart, label, phrase, tag } from './entry.ts';
import type { Entry } from './index.ts';
import { LIFE, PRIVATE, PUBLIC } from './nl-terms.ts';

const NIGHT =
  'verblijf|overnachting|overnachtingen|nachtje|diner|etentje|lunch|reis|weekend|weekendje|behandeling|arrangement|vlucht|vluchten|trip';
/** What people send each other. */
const TRIFLE =
  'foto fotos filmpje link bericht berichtje kaart kaartje ansichtkaart artikel liedje tikkie factuur rekening brief briefje mail mailtje app appje locatie recept meme screenshot voicebericht spraakbericht tekening rouwkaart geboortekaartje bloemen aanmaning tip tips verkeerd verkeerde kapotte retour retourkosten beschadigd schilderij zaal ruimte terrein locatie lintje award oorkonde prijs archief';
const COPY = 'recensie|lees|vooruit|vooraf|review|test|pers|promo';
const ASKED = 'proeven|testen|uitproberen|proberen|reviewen|dragen|ontdekken|beleven|ervaren';
const PARCEL =
  'pakket|pakketje|box|doos|doosje|tas|mand|collectie|goodiebag|setje|goodies|producten|pr';
/** Where one is invited to speak or to party. */
const GUEST =
  'podcast panel uitzending interview gastles workshop feest feestje barbecue bbq bruiloft talkshow sessie seminar symposium keynote debat borrel jury etentje gesprek training festival beurs studio radio tv housewarming babyshower kraamvisite kerstdiner verjaardagsfeest';

/** Gifts, loans, stays and invitations that the sentence itself tells, mostly of a brand that it names. */
export const GIFTS: readonly Entry[] = [
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
      'op uitnodiging van de|het? @ _? gingen|ging|mocht|mochten|reisden|reisde|aten|at|vlogen|vertrokken|waren|was|bezochten|ontdekten|ontdekte|trokken|reed|reden|vierden',
      'op uitnodiging van de|het? @|& _? verbleven|verbleef|sliepen|sliep|proefden|proefde|testte|testten|logeerden|ontdekten|ontdekte|overnachtten|dineerden',
      'op uitnodiging van de|het? & gingen|reisden|vlogen we|wij _? _? dagen|nachten|weekend|week',
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
      'product|producten|artikelen|items is|zijn|was|waren gekregen|gifted',
      'product|producten|artikelen|items _? gekregen|ontvangen van|door|via de|het? @|&',
      'dit|deze|dat|outfit|jurk|jas|tas|set|bril|ring|look is|was|waren|zijn gifted',
      'boek|roman|thriller|exemplaar ontving|ontvingen ik|wij|we? van de|het? @|&',
      'las|lees|gelezen|kreeg|kregen|ontving|ontvingen|ontvangen|gekregen|luisterde _? _? _? _? _? recensie|review|lees|vooruit|vooraf|pers exemplaar',
      'recensie|lees|vooruit|vooraf|recensie exemplaar ontvangen|gekregen',
      'auto|wagen|bolide|toestel|telefoon|camera|lens|laptop|drone|camper|caravan|fiets|bike|bakfiets _? _? _? _? _? _? te leen gekregen? van|via|door de|het? @|&',
      'hoefde|hoefden|hoeven ik|we? _? _? niks|niets|niet te betalen|afrekenen ,? met|door|dankzij dank? aan? @',
      'in ruil voor deze|dit|mijn|een|onze post|video|filmpje|reel|bericht|verslag|blog kreeg|kregen|mocht|mochten',
    ],
    {
      unless: `${LIFE} ${TRIFLE} ${PUBLIC} journalist zij hij iemand lezer lezers volger volgers penvriendin besteld bestelde gekocht klacht bestelling geruild kind kinderen begaafd hoogbegaafd lezing presentatie spreken speech`,
    },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'opgestuurd|toegestuurd|toegezonden|thuisgestuurd gekregen? door|via|vanuit de|het? @|&',
      'ter? beschikking|beschikbaar gesteld _? door|via de|het? @|&',
      '@|& stelde|stelden mij|me|ons _? _? _? _? beschikbaar|ter',
      '@|& stelde|stelden deze|dit|het|de testtoestel|toestel|product|producten|auto|wagen|fiets|testauto|camera|laptop|telefoon|boek|set _? beschikbaar|ter',
      '@|& was|waren zo lief|vriendelijk|aardig|attent om _? _? _? _? op|toe te sturen',
      '@ was|waren zo lief|vriendelijk|aardig|attent om _? _? _? _? te? sturen|bezorgen|geven|schenken|opsturen|toesturen',
      'mocht|mochten|mogen|mag _? _? _? _? ontvangen van|via de|het? @|&',
      `${COPY} exemplaar|sample|samples|unit|code|key|copy _? _? _? gekregen|ontvangen? van|via|door de|het? @|&`,
      'reviewexemplaar|testexemplaar|leesexemplaar|reviewsample|reviewcode|reviewcopy|reviewkey|reviewunit|gamecode|perscode|pers|testunit _? _? _? gekregen|ontvangen? van|via|door de|het? @|&',
      'op|via een|n _? code|key|exemplaar|copy van de|het uitgever|uitgeverij|ontwikkelaar|developer|ontwikkelaars',
      'spelen|lezen|kijken|proberen|testen|rijden dankzij de|het? @|&',
      'dank|bedankt|dankjewel|merci aan? de|het? @|& voor het ter? beschikking|beschikbaar stellen',
      'is|werd|was|zijn|werden mij|me|ons _? geschonken|aangeboden|opgestuurd|toegestuurd door de|het? @|&',
      `@|& bood|boden mij|me|ons dit|deze|het|een|de _? _? ${NIGHT}|nacht|nachten|${PARCEL} _? _? aan`,
      '@ heeft|hebben mij|me|ons _? _? verwend|verrast|getrakteerd',
      '@ heeft|hebben mij|me|ons _? in de watten',
      'is|zijn|was|waren pr van|via @|&',
      'op persreis|perstrip geweest',
      '& vroeg|vroegen mij|me|ons hun _? _? _? te? testen|proeven|proberen|reviewen',
      'op verzoek|vraag van de|het? @|& testte|test|testten|probeerde|proefde|proefden|reviewde',
      'test|testte|testten|getest ik|we|wij? voor @',
      'voor @ test|testte|testten|probeerde|reviewde ik|we|wij',
      'voor|van & testte|testten|kregen|kreeg ik|we|wij hun|de _? _? _? mee?',
      'mee van|door @|& _? om te? testen|proberen|uitproberen|reviewen',
      'na|voor de|deze|mijn review|test|video|opnames mocht|mochten ik|we|wij? _? _? houden',
      'gratis|kosteloos voor ons|mij|me ,? dankzij|met @|&',
      `betaalde|betaalden niets|niks voor dit|deze|ons|het ${NIGHT}|product`,
      `alles|diner|etentje|verblijf|reis|avond|lunch|hotel|overnachting|drankjes _? _? op|voor kosten|rekening van de|het? @|&`,
      'kosten|rekening waren|zijn|was|is|ging voor|naar @',
      '@ nam|namen de|alle|mijn|onze kosten',
      '@ betaalde|betaalden|vergoedde|vergoedden de|onze|mijn|het|ons reis|vlucht|hotel|verblijf|reiskosten|overnachting|diner|tickets|lunch',
      'importeur|dealer|fabrikant leende|leenden mij|me|ons',
      'importeur|dealer|fabrikant gaf|gaven mij|me|ons _? _? _? _? mee',
      'dank|dankje|dankjewel|bedankt|thanks|thnx|merci je|u|jullie? wel? aan? @|& voor _? _? uitlenen|testauto|testfiets|testwagen|testtoestel|leenauto',
      `uitgenodigd om|voor te? _? _? _? ${ASKED}|eten|dineren|logeren|lunchen|overnachten _? _? _? bij|in|van @|&`,
      '@ had|heeft|hebben|hadden mij|me|ons uitgenodigd _? om|voor _? _? _? _? _? _? komen|bekijken|ontdekken|proeven|testen|logeren|overnachten|eten|ervaren|beleven|proberen|slapen|verblijf|nacht|nachtje|weekend|diner|lunch|overnachting|behandeling',
      '& had|heeft|hebben|hadden mij|me|ons uitgenodigd _? om|voor _? _? _? _? _? _? bekijken|ontdekken|proeven|testen|overnachten|ervaren|beleven|proberen|verblijf|overnachting|behandeling',
      'dank|dankje|dankjewel|bedankt|thanks|thnx|merci je|u|jullie? wel? aan? @|& voor _? _? _? _? recensieexemplaar|leesexemplaar|reviewexemplaar|vooruitexemplaar|luisterexemplaar',
      'dank|dankje|dankjewel|bedankt|thanks|thnx|merci je|u|jullie? wel? aan? @|& voor _? _? recensie|lees|review|gratis|pers exemplaar',
      'was|waren|ben|zijn|verbleef|verbleven|sliep|sliepen|at|aten hier? op uitnodiging van|bij|in|op @',
      'op kosten|rekening van @',
      'door @ _? _? verrast|verwend|getrakteerd',
      'in ruil daarvoor|hiervoor laten|laat|delen|deel|post|posten|maak|maken|schrijf|schrijven|vertel',
      'perssample|persexemplaar|perspakket|persbox|prpakket|prsample|reviewsample|testsample ontvangen|gekregen|binnen|toegestuurd|opgestuurd',
      'perskaart|perskaarten van|via het|de _? poppodium|theater|festival|concertzaal|organisatie|zaal',
      'mocht ik|wij|we _? _? _? _? uitzoeken|uitkiezen bij|van|uit @',
      'uitgeleend door|via de|het? @|&',
      '@|& bezorgde|bezorgden|leverde|leverden mij|me|ons _? _? _? _? gratis|kosteloos|cadeau',
      'mocht|mochten|mogen _? _? _? _? _? proeven bij|in|van|door @',
      'mocht|mochten|mogen _? _? gratis|kosteloos _? naar? binnen _? bij @',
      'gratis tickets|kaartjes|kaarten|entree|toegang|kaart|ticket gekregen? van|via @|&',
      '@|& gaf|gaven|geeft mij|me|ons vrijkaarten|vrijkaartjes|perskaarten|perskaartjes|persaccreditatie',
      'perskaarten|perskaartjes|vrijkaarten van|via @|&',
      'in ruil voor content|beelden|fotos|stories|storys|posts|promotie|reclame|mijn|onze _? _? _? kregen|kreeg|mocht|mochten',
      'gratis|kosteloos in ruil voor content|beelden|stories|promotie|reclame|mijn|een? post|posts|reel|reels|review|vermelding|mening?',
      'gratis|kosteloos in ruil voor content|beelden|promotie|reclame|exposure',
      'gratis product|producten|exemplaar|pakket|verblijf in ruil',
      'ruildeal|barterdeal|barter|bartersamenwerking met|voor|van @|&',
      'hosted|gehoste stay|visit|trip|diner|dinner|verblijf|reis bij|at|in|met|by|door @|&',
      `${NIGHT} werd|werden|is|was|waren _? betaald|vergoed|georganiseerd|gesponsord|geregeld door de|het? @|&`,
      `@|& verwende|verraste|verrasten|verwenden mij|me|ons met _? _? _? _? ${PARCEL}|verblijf|weekend|overnachting|diner|lunch`,
      `@|& trakteerde|trakteerden mij|me|ons op _? _? _? ${PARCEL}|verblijf|weekend|overnachting|diner|lunch|nachtje|behandeling`,
      'verrassing|cadeau|cadeautje|pakket|pakketje in|op de? brievenbus|bus|deurmat|mat van @',
      'kijk wat|eens _? @ _? _? opstuurde|bezorgde|opstuurden',
      'binnenkwam|binnengekomen|binnengekregen van @',
      'sponsorcadeau|sponsorcadeautje|sponsorpakket van @|&',
      'voor niks|niets gekregen van de|het? @|&',
      'testte|test|getest|testten _? gratis|kosteloos via|voor|dankzij @|&',
      'gratis|kosteloos testen|uitproberen|proberen via|voor|dankzij @',
      'geselecteerd|uitgekozen om _? _? gratis|kosteloos _? te testen|proberen',
      'testpanel|testplatform kreeg|mocht|ontving',
      'kreeg|mocht|ontving _? _? _? gratis? via een testpanel|testplatform|testteam',
      'product|producten|items|artikelen|kledingstukken|kledij|spullen _? _? _? is|zijn gekregen|gifted|pr',
      'items|producten|artikelen|spullen|alles met een? sterretje|asterisk? is|zijn|heb|kreeg ik? gekregen|gifted|pr|gesponsord',
      'product|producten|item werd|werden|is|zijn mij|me|ons gratis|kosteloos aangeboden|toegestuurd|opgestuurd|geschonken|bezorgd',
      'jurk|jurkje|jas|trui|broek|set|bril|schoenen|sneakers|tas|outfit|top|rok|bikini|ketting|oorbellen gekregen @',
      '#recensie|#lees exemplaar',
    ],
    {
      unless: `${LIFE} ${TRIFLE} ${PUBLIC} journalist zij hij iemand lezer lezers volger volgers besteld bestelde gekocht klacht bestelling geruild`,
    },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'vooruitexemplaar|recensieexemplaar|reviewexemplaar',
      'vooruit|recensie|review exemplaar',
      'niks|niets voor? hoeven|moeten te? betalen|afrekenen',
      'kregen|kreeg de kans|gelegenheid|mogelijkheid|eer om _? _? _? _? _? _? _? te? proeven|testen|uitproberen|proberen|ervaren|ontdekken',
      'brachten|bracht mij|me|ons _? _? _? _? langs|mee|binnen om te proeven|testen|proberen',
      'mocht|mochten als eerste|eersten _? _? _? _? _? proeven|testen|uitproberen|proberen|ervaren|dragen|rijden|spelen|binnen',
    ],
    { mention: true, unless: `${LIFE} ${TRIFLE} mijn eigen aanvragen verstuurd wie` },
  ),
  phrase(
    'gifted',
    'medium',
    ['van|door de|het? @|& in bruikleen', 'in bruikleen van|door|via de|het? @|&'],
    {
      unless: `${PRIVATE} ${PUBLIC} kunstwerk schilderij schilderijen doek archief werk collectie`,
    },
  ),
  apart(
    'gifted',
    'medium',
    [
      'hut|auto|verblijf|kamer|hotel|diner|lunch|ontbijt|tickets|kaartjes|accommodatie|overnachting|fiets|kleding|outfit|product|producten|eten|drankjes|behandeling|reis|vlucht|camper|bus|huisje|tent|kajak _? aangeboden|verzorgd|gesponsord|geleend door|van @|&',
    ],
    { unless: `${LIFE} ${PUBLIC}` },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'mocht|mochten|mag|mogen _? _? _? _? _? gebruiken|uitproberen|testen|rijden|dragen van de|het importeur|fabrikant|merk|dealer|uitgever|makers|winkel|producent',
    ],
    { unless: LIFE },
  ),
  // "PR" is a runner's record and a trade, too.
  apart('gifted', 'medium', ['nieuwe? pr van|via @', 'pr binnen|ontvangen|gekregen|haul van? @'], {
    unless:
      'km kilometer marathon kg tijd minuten min seconden record squat deadlift bench bureau rennen hardlopen parkrun',
  }),
  phrase(
    'gifted',
    'medium',
    [
      'dank|dankje|dankjewel|bedankt|thanks|thnx|merci je|u|jullie? wel? aan? @ voor de|het|deze|jullie _? _? uitnodiging|invite|persreis|perstrip',
      'uitgenodigd bij|in|op @ _? _? voor|om',
      'dank|dankje|dankjewel|bedankt|thanks|thnx|merci je|u|jullie? wel? voor de|het|deze|jullie _? _? uitnodiging|invite ,? @',
    ],
    { unless: `${LIFE} ${PUBLIC} ${GUEST}` },
  ),
  phrase(
    'gifted',
    'medium',
    ['in ruil voor een? paar? foto|fotos s? _? _? mocht|mochten|kregen|kreeg'],
    {
      unless: PRIVATE,
    },
  ),
  label('gifted', 'medium', ['uitgenodigd', 'op uitnodiging'], {
    mention: 'aside',
    unless: PRIVATE,
  }),
  tag('gifted', 'medium', [
    'recensieexemplaar recexemplaar leesexemplaar perslunch persdiner persevent persreis* perstrip* pressreis gratisproductgekregen',
  ]),
];
