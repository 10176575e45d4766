import { apart, label, phrase, tag } from './entry.ts';
import type { Entry } from './index.ts';

/** What makes a gift or an invitation one of private life. */
export const PRIVATE =
  'oma opa mama papa zus zusje broer broertje moeder vader tante oom nonkel nichtje neef vriend vriendin vriendinnen vrienden verjaardag jarig kerst kerstmis kerstpakket sinterklaas moederdag vaderdag bruiloft huwelijk collega collegas buurvrouw buurman buren baas juf meester afscheid spreker lezing congres';

/** Who or what gives, pays and invites in everyday life. */
export const LIFE = `${PRIVATE} werk baan beschuldigd beschuldigen beschuldigt sollicitatie sollicitatiegesprek ouders buurman buren kameraad maat dierenarts zwerfkat zwerfhond gemeente verzekering bank burgemeester school club vereniging voetbalclub sleutel ondertekenen tekenen invullen lezen kijken begrafenis doop trouwerij huisbaas ziekenhuis dokter kerk unicef amnesty kwf kika voedselbank fonds hartstichting museum vluchtelingen goede winnen gewonnen belastingdienst postnl dhl dpd uwv ggd duo koerier bezorger`;
/** Bodies with which one cooperates unpaid, and makers of art. */
export const PUBLIC =
  'stichting doel goede onderzoek kanker fonds gemeente museum school universiteit universitair ziekenhuis umc politie provincie waterschap bibliotheek bieb vereniging vakgroep collegas festival koor orkest theater fotograaf nummer liedje single album kunstenaar kunst muziek voorstelling expositie tentoonstelling winactie subsidie donatie donateurs donaties track remix spotify clip dj beat luister club team toernooi wedstrijd evenement concert buren';
/** What one puts on with others: who is named beside it does not pay for a post. */
export const GATHERING =
  'organiseren organiseert organiseerden organiseer georganiseerd workshop workshops lezing event festival markt aanmelden inschrijven quiz pubquiz toernooi leesclub cursus training webinar congres vrijwilligers inzamelingsactie actie';

export const TERMS: readonly Entry[] = [
  phrase('author-disclosure', 'medium', [
    'reclameboodschap|reclameblok|advertentieboodschap voor|van @|&',
    'reclameboodschap voor de|het _? van @|&',
  ]),
  phrase(
    'affiliate',
    'medium',
    [
      'voor|per elke|elk|iedere aanmelding|bestelling|inschrijving|verkoop|aankoop _? _? krijg|verdien|ontvang ik',
      'verdien|krijg ik? een? beetje|iets|procentje|centje mee? als|wanneer je|ge|jullie',
      'ik krijg er _? euro|€|iets voor',
      'vriendenlink|aanbrenglink , ik',
    ],
    { unless: 'vriend ?' },
  ),
  tag(
    'author-disclosure',
    'medium',
    ['betaalddoor* betaaldvia* aangebodendoor* indienstvan* inopdrachtvan*'],
    { unless: 'oma opa werkgever baas' },
  ),
  tag('author-disclosure', 'medium', [
    'reclamepost gesponsordbericht gesponsordebijdrage partnerbijdrage gekregenproduct',
  ]),
  phrase('author-disclosure', 'strong', [
    'deze|dit|vandaags post|video|aflevering|reel|nieuwsbrief|artikel|podcast|bericht is|wordt|werd gesponsord door @|&',
  ]),
  phrase(
    'gifted',
    'medium',
    [
      'in bruikleen gegeven|gekregen|ontvangen|beschikbaar',
      'te leen gegeven|gekregen voor|van|om _? _? review|video|test|testen',
    ],
    { unless: 'museum kunstwerk vriend vriendin buurvrouw buurman' },
  ),
  phrase(
    'affiliate',
    'medium',
    [
      'mijn uitnodigingslink|verwijzingslink|aanbrenglink|vriendenlink|referral|referrallink|vriendencode|uitnodigingscode',
    ],
    { unless: 'kinderfeestje trouwerij bruiloft ?' },
  ),
  phrase('ambassador', 'medium', ['als|trotse @ ambassadeur|ambassadrice|ambassador|atleet']),
  apart('author-disclosure', 'medium', ['in samenwerking met @|&'], {
    source: 'RSM checker',
    unless: `${PRIVATE} ${PUBLIC}`,
  }),
  phrase(
    'gifted',
    'medium',
    [
      'testtoestel|testexemplaar|testmodel|leenexemplaar|leentoestel|testauto|testfiets _? _? _? van|via|door &|@',
      'bruikleen van|via|door &|@',
      'krijg|kreeg|kregen de|het|deze|dit nieuwe _? _? van & toegestuurd|opgestuurd|thuisgestuurd',
    ],
    { unless: PRIVATE },
  ),
  label('gifted', 'medium', ['uitnodiging|invite'], { mention: 'aside' }),
  phrase(
    'author-disclosure',
    'medium',
    [
      'incl|inclusief|met reclame|advertentie voor @|&',
      'partner|sponsor van deze|de|dit aflevering|podcast|video|nieuwsbrief|serie|reeks|live|livestream|stream',
      'deze|dit aflevering|podcast|video|serie is|kwam|komt er? _? dankzij|door @|&',
    ],
    { unless: PRIVATE },
  ),
  label('author-disclosure', 'strong', ['publi|spon', 'spon .']),
  phrase(
    'author-disclosure',
    'medium',
    [
      'werk|werken|werkte|werkten ik|we|wij? _? _? _? _? samen met @|& _? _? _? om _? _? te laten|vertellen|delen|tonen|inspireren',
      'werk|werkte ik? hiervoor|hierbij|daarvoor|ervoor samen met @|&',
      'hiervoor|hierbij|daarvoor werk|werkte ik samen met @|&',
    ],
    { unless: PRIVATE },
  ),
  phrase(
    'affiliate',
    'strong',
    [
      'link|links steun|steunen|help|helpen je|jullie mijn|het|ons|dit|mij kanaal|blog|podcast|account|mee? , kost|zonder jou|je|jullie|extra',
      'als partner van bol|amazon verdien',
      'koop|bestel|koopt|bestelt|shop|shopt|boek|boekt je|jij|jullie? _? _? _? _? via|met _? _? link|links|linkje|linkjes _? _? _? _? dan? steun|steunt|steunen|support|help je|jij|jullie mij|me|ons|mn',
      'ik krijg|ontvang er|daar|hier een|n? _? vergoeding|commissie|provisie|percentage voor|over|van',
    ],
    { unless: 'stichting doel goede vrijwilliger onkosten' },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'testwagen|testauto|testmodel|testtoestel|testfiets|testexemplaar|reviewexemplaar _? _? _? _? _? _? ter|beschikbaar beschikking|gesteld gesteld?',
      'in opdracht van & sprak|testte|bezocht|proefde|schreef ik|we|wij',
      'dank|dankje|dankjewel|bedankt|thanks|thnx|merci je|u|jullie? wel? aan? @ _? _? _? voor _? _? _? _? pakket|pakketje|pakketjes|goodiebag|goodies|goodiebox|presentje|presentjes|setje|proefpakket|proefpakketje',
      'vond|lag|stond|kwam|arriveerde|bezorgde|verrast _? _? _? _? _? pakket|pakketje|doos|doosje|box|tas|mand _? _? _? van|vanuit @',
    ],
    {
      unless: `${PRIVATE} bestelling besteld bestelde gekocht bezorging levering lootjes ruil gewonnen winnen postnl dhl`,
    },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'reis|verblijf|vlucht|vluchten|hotel|overnachting|overnachtingen|diner is|was|werd|werden|zijn|naar|in _? _? _? _? _? betaald|vergoed|aangeboden|verzorgd|gesponsord door @|&',
    ],
    {
      unless: `${PRIVATE} ouders schoonouders familie verzekering werk werkgever bedrijf club school vereniging`,
    },
  ),
  phrase('gifted', 'medium', ['gifted door|van @'], { unless: 'verjaardag anniversaire' }),
  phrase(
    'author-disclosure',
    'strong',
    ['deze|dit is|was wel|gewoon|trouwens|echt? gesponsord en|maar|dus|hoor|trouwens'],
    { unless: `${PRIVATE} ? club team toernooi event wedstrijd rekening cursus` },
  ),
  phrase('own-brand', 'weak', [
    'zelf gedraaid|genaaid|gemaakt|gegoten|gebakken|gebreid|geschilderd|ontworpen',
    'met mijn|onze eigen handen',
    'in mijn|ons atelier',
    'bestellingen|pakketjes _? ingepakt|verstuurd|inpakken|verpakt|verzonden|deur',
    'alles in de|mijn|onze shop|webshop|winkel|studio|atelier',
  ]),
  phrase(
    'gifted',
    'medium',
    [
      'gifted door|van @|&',
      'in ruil voor wat|een|enkele|paar|deze|dit|mijn|onze paar? fotos|foto|post|posts|bericht|vermelding|story|storys|reel|video|filmpje|tiktok|blog|stories|verslag|content|zichtbaarheid|exposure|reclame',
      'perstrip|persreis|blogtrip naar|met|van|door|bij @|&',
    ],
    {
      unless: `? ${PRIVATE} minister koning premier journalisten school geweigerd weigerde redactie sportredactie krant redacties`,
    },
  ),
  phrase('gifted', 'medium', [
    'in ruil voor een|mijn|onze eerlijke|eerlijk? review|recensie|mening|ervaring|verhaal|oordeel|verslag|blog|stukje',
  ]),
  // Reclamecode Social Media & Influencer Marketing (2019, annex); Commissariaat voor de Media (2022); VRM.
  tag('author-disclosure', 'strong', [
    'advertentie reklame betaaldpartnerschap betaaldepartnerschap betaaldesamenwerking* gesponsord',
    'gesponsorddoor* gesponsorde* betaaldepromotie betaaldereclame betaaldead betaaldepost betaaldecollab',
    'betaaldeadvertentie advertorial bevatreclame bevatbetaalde* publireportage commercielesamenwerking',
  ]),
  tag('author-disclosure', 'strong', ['reclame publiciteit'], {
    unless:
      'marketing onlinemarketing contentmarketing reclamebureau reclamewereld branding ontwerp grafischontwerp communicatie vormgeving copywriting ondernemerstips vintage retro nostalgie',
  }),
  // Riders of adventure motorbikes use this one too.
  tag('author-disclosure', 'strong', ['adv'], {
    unless:
      'advrider advriders motorcycle motor motorbike honda yamaha ktm bmw riding adventure rider bikelife',
  }),
  label('author-disclosure', 'strong', [
    'advertentie|advertorial|reclame|reklame|publiciteit|gesponsord|publireportage|partnerbijdrage|partnercontent',
    'gesponsorde|betaalde|commerciele post|video|bijdrage|content|samenwerking|collab|inhoud|promotie|advertentie|reclame|partnerschap|publiciteit|vermelding',
    'betaald partnerschap',
    'bevat|inclusief betaalde? reclame|advertentie|promotie|samenwerking|productplaatsing',
    'advertentie|reclame|reklame|advertorial|partnerbijdrage|publireportage voor|van|door &|@',
  ]),
  // Working hours, also written ADV.
  label('author-disclosure', 'strong', ['adv'], {
    unless: 'dag dagen uren uur vrij werk werken verlof cao arbeidsduurverkorting',
  }),
  apart(
    'author-disclosure',
    'strong',
    [
      'advertentie|reclame|reklame|advertorial|promotie|ad voor|van|door|met @',
      'advertentie|reclame|reklame|advertorial|promotie|ad|adv in samenwerking met @',
      'advertentie|reclame|reklame|advertorial|promotie|ad|adv i? s? m|ism @|&',
      'advertorial voor|van de|het? &',
      'betaald|aangeboden door @|&',
      'publireportage|partnerbijdrage|partnercontent',
    ],
    {
      unless:
        'influencers merken marketing regels onderzoek irritant krant bushalte bushokje bushokjes tv overal toestemming zegt',
    },
  ),
  phrase(
    'author-disclosure',
    'medium',
    [
      'paid partnership|collab|collaboration|samenwerking met|voor @|&',
      'adverteerder|sponsor|hoofdsponsor van|voor deze|dit reis|trip|tocht|roadtrip|avontuur|challenge|aflevering|video|podcast|vlog|stream|post',
      'sponsor van vandaag|dienst',
    ],
    { unless: 'club team toernooi wedstrijd festival evenement' },
  ),
  phrase('author-disclosure', 'medium', ['mede mogelijk gemaakt door @'], {
    unless:
      'stichting fonds gemeente museum school club team toernooi wedstrijd festival evenement voorstelling concert onderzoek buren',
  }),
  tag('author-disclosure', 'medium', ['betaald'], {
    mention: true,
    unless: 'verlof parkeren salaris loon stage werk',
  }),
  // The code accepts "gekregen van" with the giver named.
  tag(
    'gifted',
    'strong',
    [
      'gekregen gekregenvan* prpakket prpakketje persreis perstrip persuitnodiging gratisgekregen gratisontvangen onbetaaldmaargekregen',
    ],
    { unless: PRIVATE },
  ),
  tag(
    'gifted',
    'medium',
    ['uitgenodigd uitnodiging opuitnodiging opuitnodigingvan* uitgenodigddoor*'],
    { mention: true, unless: PRIVATE },
  ),
  label(
    'gifted',
    'strong',
    [
      'gekregen|persreis|perstrip|persuitnodiging|gift',
      'gratis gekregen|ontvangen',
      'pr pakket|pakketje',
    ],
    { unless: `${PRIVATE} boete tip tips vraag compliment knuffel diploma` },
  ),
  phrase(
    'gifted',
    'strong',
    [
      'dank|dankje|dankjewel|bedankt|thanks|merci je|u|jullie? wel? aan? @ voor het|de|dit|deze|mijn|al? gratis|gekregen|pr|opsturen|toesturen|cadeau|cadeautje',
    ],
    { unless: `${PRIVATE} foto fotos filmpje link` },
  ),
  phrase('gifted', 'strong', ['gekregen van|door @'], {
    unless: `${PRIVATE} tip tips vraag advies bericht berichtje antwoord uitleg recept reactie compliment foto filmpje link mail kippenvel boete diploma stage school zwemschool gemeente korting punten zegels niks niets`,
  }),
  tag('ambassador', 'medium', ['merkambassadeur brandambassadeur']),
  phrase('ambassador', 'medium', [
    '#ambassadeur|#ambassadrice|#ambassador|#merkambassadeur van|voor|bij @|&',
    '#ambassadeur|#ambassadrice|#ambassador @',
    'merkambassadeur|merkambassadrice|brandambassador van|voor|bij @|&',
    'brand ambassador|ambassadeur|ambassadrice van|voor|bij @|&',
    'ambassadeursprogramma|creatorprogramma|ambassadeursteam|creatorteam van|bij @|&',
    'endorsed|endorsing artist|artiest|muzikant|gitarist|bassist|drummer _? _? van|door|by|bij @|&',
    'endorsement|endorsementdeal deal? met|bij|van @|&',
    'endorser van|bij|voor @|&',
    '@ athlete|atleet',
    '@ ,? waar|waarvan|waarvoor ik|we|wij _? _? _? ambassadeur|ambassadrice|ambassador|ambassadeurs|ambassadors',
    'als @ artist|artiest|rider|creator',
    'artist|creator|athlete|ambassador|rider|makers team|squad|crew|programma van|bij @|&',
    'athlete bij|van|voor @',
    'mijn|m|mn sponsors|sponsoren|sponsor :? @',
    'dank|dankjewel|bedankt sponsor @',
    'ben _? een? & athlete|creator',
  ]),
  label('affiliate', 'medium', [
    'link|links|linkje|linkjes|deze bevat|is|zijn affiliate',
    'bevat affiliate|affiliatelink|affiliatelinks|affiliatelinkjes',
  ]),
  phrase('gifted', 'strong', [
    'pr pakket|pakketje|doos|box|mail van @|&',
    'perssample|persexemplaar|prsample|testexemplaar van|via @|&',
  ]),
  tag('affiliate', 'medium', ['affiliatelinkje bevataffiliatelinks']),
  tag('gifted', 'medium', [
    'uitgenodigddoor* prgekregen productgekregen prproduct gratisproduct gekregenproducten productontvangst',
  ]),
  tag('author-disclosure', 'medium', [
    'productplaatsing bevatproductplaatsing sponsorpost mogelijkgemaaktdoor* mogelijkdankzij*',
  ]),
  tag('affiliate', 'medium', ['commissielink commissielinks bolpartner']),
  tag('gifted', 'medium', ['bruikleen inbruikleen leentoestel testtoestel testwagen'], {
    unless: 'museum kunst expositie tentoonstelling',
  }),
  tag(
    'ambassador',
    'medium',
    ['ambassadeurvan* ambassadricevan* ambassadeurvoor* ambassadeurbij*'],
    {
      unless: `${PUBLIC} natuur vrede`,
    },
  ),
  phrase('affiliate', 'strong', ['als amazon partner|associate verdien ik|wij|we']),
  phrase('own-brand', 'weak', [
    'mijn|onze eigen? _? webshop|webwinkel|winkel|shop|atelier|collectie',
    'zelfgemaakte|handgemaakte|eigengemaakte|zelfgebreide',
    'mijn|onze|ons eigen? nieuwe|nieuw|eerste|tweede|allereerste? webshop|webwinkel|webwinkeltje|winkeltje|shop|winkel|merk|boek|kookboek|collectie|lijn|label|cursus|e|website|boetiek|salon|studio|restaurant|menukaart|album|single|workshop|podcast|show|ontwerp|producten|assortiment book?',
    'bij|in|op ons|onze|mijn in? de? winkel|webshop|shop|website|salon|site|zaak|vestiging|praktijk',
    'mijn|ons eigen merk|bedrijf|zaak|onderneming|producten',
    'weer|nu op voorraad',
    'wij|we verkopen|leveren|lanceren',
    'stuur me|ons|mij|een een? dm|pb|berichtje|appje om|voor',
    'bestel|bestellen|reserveren|boeken via|per|kan dm|pb|mail|whatsapp|app',
    'onze|mijn klanten|gasten|leden',
    'wij|we|ik verzenden|bezorgen|bakken|brouwen|branden|gieten|naaien|drukken|weven|verven|kweken|telen',
    'gieten|maken|draaien|naaien|bakken|breien|drukken|giet|maak|draai|naai|bak|brei|druk alles? nog? zelf|hand',
    'vanaf|nu|weer|staat|staan|online _? _? _? _? in de webshop|shop|webwinkel',
    'boek je|jouw|uw kamp|surfkamp|les|lessen|proefles|behandeling|cursus|plek|plekje|sessie|tafel',
  ]),
  label('author-disclosure', 'medium', ['samenwerking'], { mention: 'aside' }),
  label(
    'author-disclosure',
    'medium',
    [
      'samenwerking|partnership|partnerschap met @',
      'in samenwerking met @',
      'i s m @',
      'ism @',
      'promo|promotie @',
      'promo|promotie i s m @',
    ],
    { unless: `${PRIVATE} ${GATHERING}` },
  ),
  apart(
    'author-disclosure',
    'medium',
    ['i s m @', 'ism @', 'mogelijk gemaakt door @', 'made possible by @'],
    {
      unless: `${PUBLIC} ${GATHERING}`,
    },
  ),
  label('author-disclosure', 'medium', ['promotie|betaald|promo'], {
    mention: 'beside',
    unless: 'euro € huur rekening tikkie zelf parkeren vrienden functie',
  }),
  // As in Germany, some name brands under this label alone.
  apart(
    'author-disclosure',
    'medium',
    [
      'reclame|adv|advertentie omdat|want|wegens|vanwege|door|ivm _? _? _? tag|tags|taggen|tagde|getagd|getagde|merk|merken|merknaam|merknamen|merkvermelding|merkvermeldingen|naamsvermelding|vermelding|gekregen|kreeg|samenwerking',
      'reclame|adv|advertentie i v m _? _? tag|tags|merk|merken|merknaam|merkvermelding|vermelding|gekregen|producten',
    ],
    { unless: 'geen nooit onbetaald onbetaalde influencers politie vragen' },
  ),
  label(
    'gifted',
    'medium',
    [
      'productontvangst|productgift',
      'gratis product|producten|exemplaar|verblijf',
      'op uitnodiging van de|het? @|&',
      'recensie-exemplaar|recensieexemplaar|leesexemplaar|testexemplaar|reviewexemplaar',
    ],
    { mention: 'aside', unless: PRIVATE },
  ),
];
