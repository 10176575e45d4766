import type { Lexicon } from './index.ts';

const TRADE =
  'marketing onlinemarketing contentmarketing reclamebureau reclamewereld branding ontwerp grafischontwerp ' +
  'communicatie vormgeving copywriting ondernemerstips vintage retro nostalgie';
const SUBJECT =
  'influencers influencer merken adverteerders marketing ondernemers beginners tips cursus strategie regels ' +
  'wet reclamecode commissariaat onderzoek haat irritant ?';
const PRIVATE =
  'verjaardag jarig kerst sinterklaas pakjesavond moederdag vaderdag bruiloft huwelijk oma opa zus zusje broer mama ' +
  'papa vriend vriendin vriendinnen vrienden collega collegas buurvrouw buurman nicht neef tante oom klas juf afscheid spreker gastspreker lezing congres podcast feestje vertellen interview radio uitzending';
const CHARITY = 'stichting doel goede onderzoek kanker fonds gemeente museum school universiteit';
const ARTS =
  'fotograaf nummer liedje single album kunstenaar kunst muziek koor orkest voorstelling';
/** What people pass on to each other, and no product. */
const NO_GIFT =
  'vraag vragen tip tips recept recepten advies bericht berichtje appje uitleg compliment complimenten idee hulp ' +
  'les lessen knuffel feedback reactie reacties nieuws meme bezoek lintje antwoord toestemming kans boete lach vergunning subsidie brief';
/** Working hours, also written ADV. */
const HOURS = 'dag dagen uren uur vrij werk werken verlof cao arbeidsduurverkorting';
/** What one thanks people for, not brands. */
const COMPANY =
  'foto fotos filmpje video bericht berichtje berichtjes appje link dag avond nacht ochtend weekend tijd ' +
  'moment herinnering herinneringen liefde steun advies hulp tip tips knuffel knuffels lach gezelschap praatje ' +
  'gesprek woorden compliment complimenten inspiratie gezelligheid vertrouwen geduld uitleg les lessen training ' +
  'wedstrijd recept idee rit lift reacties felicitaties';

export const nl: Lexicon = {
  trade: 'influencermarketing socialmediamarketing contentmarketing',
  concepts: {
    paid: 'betaald betaalde gesponsord* gesponserd* commerciele vergoede betalende tegen+betaling',
    sponsor:
      'gesponsord* gesponserd* sponsort sponsorde sponsorden sponseren sponsert hoofdsponsor',
    pay: 'betaalt betaald betalen betaalde betaalden vergoed vergoedt vergoedde ingehuurd gesponsord',
    fee: 'vergoeding geld centje centjes honorarium betaling gage fee zakcentje euros factuur rekening',
    ad: 'reclame* reklame* advertentie advertorial publireportage promo productplaatsing adje spotje ad adv promopraatje',
    deal: 'samenwerking samenwerk* partnerschap partnership opdracht campagne collab collaboratie deal branddeal klus',
    task: 'in+opdracht+van in+opdracht+voor ingehuurd+door namens gevraagd+door',
    enable: 'mede?+mogelijk+gemaakt+door aangeboden+door mogelijk+dankzij gepresenteerd+door',
    content:
      'post bericht video filmpje reel reeltje foto story storys aflevering podcast blog blogpost vlog artikel recept pin stream livestream tweet draad thread tiktok carrousel episode column nieuwsbrief content',
    this: 'deze dit dees hier da dat het hierin hiermee hierover daar daarvoor hiervoor vandaag',
    be: 'is s zijn bevat staat zit was wordt betreft volgt tussendoor',
    me: 'ik mij me we wij ons onze mn mijn mezelf kreeg',
    say: 'vertellen vertel zeggen zeg laten+zien posten post delen deel tonen praten noemen testen test proberen probeer uitproberen uitproberen review reviewen reviews recensie spelen speel maken maakte promoten schrijven ervaring mening proef proeven',
    by: 'door van voor met bij via vanuit namens aan',
    got: 'gekregen kreeg kregen kreegen krijg krijgen ontvangen ontvingen ontving gestuurd stuurde stuurden opgestuurd opgestuurde toegestuurd toegestuurde toegezonden cadeau kado kadootje cadeautje gift gifted geschonken schonk gaf gaven geleverd bezorgd pakket pakketje ter+beschikking verwend verwende verrast verraste mochten+ontvangen sample samples pr+pakket perssample testexemplaar recensie-exemplaar',
    free: 'gratis kosteloos kosteloze voor+niks voor+niets op|voor+hun|haar|zijn+kosten|rekening in+ruil+voor niets+betaald geen+cent+betaald niks+betaald gesponsord vergoed',
    invite: 'uitgenodigd uitnodiging genodigd persreis perstrip persdag pers-uitnodiging',
    house:
      'merk merken webshop webwinkel winkel boetiek fabrikant maker producent uitgever uitgeverij restaurant resto hotel resort zaak bedrijf firma importeur distributeur reisorganisatie salon brand label team+van mensen+van mensen+bij park messenmaker leverancier verhuurder app',
    stay: 'nacht nachten nachtje nachtjes logeren logeerden overnachten overnachting overnachtten verblijf verblijven slapen sliepen verblijven eten diner dineren lunch menu reis weekend vlucht kaartjes tickets behandeling massage ontbijt arrangement retraite',
    commission:
      'commissie provisie percentage procentje vergoeding centje centjes kleinigheid procent',
    earn: 'verdien verdienen krijg krijgen ontvang ontvangen hou houden gaat levert strijk',
    link: 'link links linkje linkjes url webshoplink linkjes affiliatelink* verwijslink* partnerlink* reflink* commissielink*',
    buy: 'koopt koop kopen bestelt bestel bestellen aankoop aankopen shopt shoppen boekt boek iets+koopt klikt klikken',
    affiliate:
      'affiliate affiliatelink* affiliates verwijslink* partnerlink* advertentielink* reflink* gesponsorde+links commissielink*',
    ambassador:
      'ambassadeur* ambassadrice* ambassador* huisambassadeur merkambassadeur* merkpartner brandpartner',
    face: 'gezicht atleet teamrijder rijder testimonial team ploeg creator creators model merkgezicht',
    official:
      'officieel officiele trots contract verlengd getekend tekende seizoen eer sinds vanaf jaar campagne blij',
    private:
      'oma opa mama papa zus zusje broer moeder vader tante oom nichtje neefje vriend vriendin vriendinnen vrienden verjaardag jarig kerst sinterklaas moederdag vaderdag bruiloft huwelijk collega collegas buurvrouw buurman buren buurt baas salaris loon kinderfeestje afscheid stage vacature belasting marktplaats vinted leerlingen juf meester vrijwilliger* spreker gastspreker lezing congres stichting boete minister ambassade doel goede kanker fonds museum school universiteit toneel koor orkest voetbalclub club clubkas toernooi wedstrijd festival kunstenaar gemeente hockey scouting vereniging',
    generic:
      'elke iedere ieder alle alles veel vele meeste andere anderen zijn haar hun zoveel nep',
    perhaps: 'zou zouden moet moeten als wanneer wil willen zoek zoeken gezocht hoop kun kunt',
    subject:
      'jongeren mensen influencers influencer creators bedrijven regels wet reclamecode commissariaat rechter onderzoek cursus tips student studenten haat irritant irritante jeugd marketing hoe waarom',
    trifle:
      'vraag vragen tip recept recepten advies bericht berichtje appje uitleg compliment complimenten idee hulp les lessen knuffel feedback reactie reacties nieuws meme bezoek lintje antwoord toestemming kans lach vergunning subsidie brief liefde steun',
  },
  entries: [
    // Reclamecode Social Media & Influencer Marketing (2019, annex); Commissariaat voor de Media (2022); VRM.
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'usage',
      form: 'tag',
      terms: [
        'advertentie reklame betaaldpartnerschap betaaldepartnerschap betaaldesamenwerking gesponsord',
        'gesponsorddoor* gesponsordepost gesponsordevideo betaaldepromotie betaaldereclame betaaldead',
        'betaaldeadvertentie advertorial',
      ],
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'usage',
      form: 'tag',
      terms: ['reclame publiciteit'],
      unless: TRADE,
    },
    // Riders of adventure motorbikes use this one too.
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'usage',
      form: 'tag',
      terms: ['adv'],
      unless:
        'advrider advriders motorcycle motor motorbike honda yamaha ktm bmw riding adventure rider bikelife',
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'usage',
      form: 'label',
      terms: [
        'advertentie',
        'advertorial',
        'reclame|reklame',
        'publiciteit',
        'gesponsord',
        'gesponsorde post|video|bijdrage|content|samenwerking|inhoud',
        'betaald partnerschap',
        'betaalde samenwerking|promotie|advertentie|reclame|partnerschap|publiciteit|inhoud',
        'bevat|inclusief betaalde? reclame|advertentie|promotie|samenwerking',
        'advertentie|reclame|reklame|advertorial voor &',
      ],
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'usage',
      form: 'label',
      terms: ['adv'],
      unless: HOURS,
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'usage',
      form: 'apart',
      terms: [
        'advertentie|reclame|reklame|advertorial|promotie|ad voor|van|door|met @',
        'advertentie|reclame|reklame|advertorial|promotie|ad|adv in samenwerking met @',
        'advertentie|reclame|reklame|advertorial|promotie|ad|adv i s m @',
        'advertentie|reclame|reklame|advertorial|promotie|ad|adv ism @',
        'gesponsord door @|&',
        'aangeboden door @',
      ],
      unless: SUBJECT,
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'usage',
      form: 'phrase',
      terms: [
        'paid partnership|collab|collaboration|samenwerking met|voor @|&',
        'adverteerder|sponsor|hoofdsponsor van deze|dit|vandaag aflevering|video|podcast|vlog?',
        '@ betaalt|betaalde mij|me|ons',
        'betaald|betaalde partnerschap|samenwerking|promotie|advertentie|reclame met|voor|van|door @|&',
        'deze|dit post|video|filmpje|reel|foto|story|aflevering|podcast|blog|recept|vlog|bericht is|wordt|werd gesponsord|gesponsorde',
        'deze|dit post|video|filmpje|reel|foto|story|aflevering|blog|vlog|bericht|artikel is een? betaalde|gesponsorde|commerciele? samenwerking|advertentie|reclame|promotie',
        'deze|dit post|video|reel|aflevering|blog|vlog|bericht|podcast bevat betaalde|gesponsorde? reclame|advertentie|promotie|content|samenwerking|productplaatsing',
        'dit is een? betaalde|gesponsorde samenwerking|advertentie|reclame|promotie|post|video|bericht',
        'dit is een? reclame|advertentie|promotie voor|van @|&',
        'bevat betaalde? reclame|advertentie|promotie voor|van @|&',
        'in deze|dit post|video|filmpje|reel|foto|story|aflevering|blog|vlog|bericht zit|zitten|staat betaalde? reclame|advertentie|promotie',
        'in deze|dit post|video|filmpje|reel|foto|story|aflevering|blog|vlog|bericht maak ik reclame',
        'gesponsord door @',
        'ik word|werd|ben hiervoor|daarvoor? betaald door @|&',
        'betaalt|betaalde mij|me|ons voor deze|dit post|video|reel|bericht|filmpje',
        'deze|dit podcast|aflevering|video|vlog|post|blog wordt|werd _? aangeboden door @|&',
      ],
      unless: `${SUBJECT} team club shirt evenement festival wedstrijd`,
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'deze|dit post|video|filmpje|reel|foto|aflevering|podcast|blog|recept|vlog is|wordt|werd mede? mogelijk gemaakt door',
        'deze|dit post|video|filmpje|reel|foto|aflevering|podcast|blog|recept|vlog is|werd gemaakt|ontstaan? in samenwerking|opdracht gemaakt? met|van @|&',
        'deze|dit post|video|filmpje|reel|foto|aflevering|blog|recept|vlog maak|maakte|maakten ik|wij|we in samenwerking|opdracht met|van @|&',
        'mede? mogelijk gemaakt door @',
        'in betaalde samenwerking met',
        'mijn samenwerking met @',
        'voor @ ad',
      ],
      unless: `${SUBJECT} ${CHARITY}`,
    },
    // The code accepts "gekregen van" with the giver named.
    {
      kind: 'gifted',
      strength: 'strong',
      source: 'usage',
      form: 'tag',
      terms: ['gekregen gekregenvan* prpakket prpakketje persreis perstrip persuitnodiging'],
      unless: PRIVATE,
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'tag',
      terms: ['uitgenodigd uitnodiging opuitnodiging opuitnodigingvan* uitgenodigddoor*'],
      mention: true,
      unless: PRIVATE,
    },
    {
      kind: 'gifted',
      strength: 'strong',
      source: 'usage',
      form: 'label',
      terms: [
        'gekregen',
        'gratis gekregen|ontvangen',
        'pr pakket|pakketje',
        'persreis',
        'perstrip',
        'persuitnodiging',
      ],
      unless: PRIVATE,
    },
    {
      kind: 'gifted',
      strength: 'strong',
      source: 'usage',
      form: 'phrase',
      terms: [
        'cadeautje|cadeau|kado|kadootje|pakketje|doosje|doos van het|de merk|webshop|winkel|brand',
        'gratis|kosteloos mogen uitproberen|testen|proberen|ophalen|uitkiezen',
        'perssample|persexemplaar|testexemplaar|prsample van @|&',
        'uitgenodigd door het|de restaurant|hotel|merk|zaak|museum|brand',
        'op uitnodiging van het|de restaurant|hotel|merk|museum|stad',
        'gekregen van|via|door|bij @|$',
        'gekregen van het|de merk|webshop|winkel|brand',
        'gestuurd|opgestuurd|toegestuurd|opgestuurde gekregen van|door @|&',
        'gratis gekregen|ontvangen|toegestuurd|verkregen van|door @|&',
        'kreeg|kregen ik|we|wij van @|$',
        'ik|we|wij kreeg|kregen van @|$ een|deze|dit|die|twee|drie|wat',
        'van @ kreeg|kregen ik|we|wij een|de|het|deze|dit|die|twee|drie',
        'cadeau|gratis van @',
        'uitgenodigd door @',
        'op uitnodiging van @|$',
        'pr pakket|pakketje|doos|box van @|&',
        'persreis|perstrip met|van|door|naar @|&',
        '@ gekregen om|voor te|een testen|review|proberen',
        'opgestuurd|toegestuurd van @',
        'met? dank|dankjewel|bedankt aan? @ voor de|het|deze gratis',
        '@ gaf|geeft|stuurde mij|me|ons gratis',
      ],
      unless: `${PRIVATE} ${NO_GIFT}`,
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'mocht|mochten|mag|mogen ik|we|wij _? _? _? gratis|kosteloos _? testen|proberen|uitproberen',
        'ik|we|wij mocht|mochten|mag|mogen _? _? _? gratis|kosteloos _? testen|proberen|uitproberen',
        'mocht|mochten|mag|mogen ik|we|wij _? _? _? testen|proberen|uitproberen van|voor|door @',
        'ik|we|wij mocht|mochten _? _? _? gratis|kosteloos slapen|overnachten|logeren|verblijven|eten|dineren',
        'mocht|mochten ik|we|wij _? _? _? gratis|kosteloos slapen|overnachten|logeren|verblijven|eten|dineren',
        'door @ uitgenodigd',
        'kosteloos|gratis ter beschikking gesteld',
        'toegestuurd|opgestuurd door @',
        'verblijf|overnachting|reis|vlucht|diner|lunch|kaartjes|tickets _? _? vergoed|aangeboden|betaald door @',
        'op kosten van @',
        'in ruil voor een|mijn eerlijke review|recensie|mening',
        'recensie|review exemplaar gekregen|ontvangen',
        'recensie-exemplaar van _? @|&',
        'kreeg|ontving|als een? recensie-exemplaar',
        'dank|dankjewel|bedankt|thanks je|jullie? wel? @ voor het|de|dit|deze gratis|gekregen',
      ],
      unless: PRIVATE,
    },
    {
      kind: 'ambassador',
      strength: 'medium',
      source: 'usage',
      form: 'tag',
      terms: ['merkambassadeur brandambassadeur'],
    },
    {
      kind: 'ambassador',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'ambassadeur|ambassadrice van|voor|bij @',
        'ambassadeur|ambassadrice te zijn|worden van|voor|bij @',
        'merkambassadeur|merkambassadrice van|voor|bij @|&',
        '@ ambassadeur|ambassadrice',
      ],
      unless: `${CHARITY} ${SUBJECT} ambassade unesco unicef is was hij zij`,
    },
    {
      kind: 'affiliate',
      strength: 'strong',
      source: 'usage',
      form: 'phrase',
      terms: [
        'links|linkjes|link|linkje _? _? _? zijn|is affiliate',
        'krijg|ontvang|verdien ik|wij|we een? paar|klein|kleine procent|procentje|percentage|bedrag|bedragje|centjes|cent',
        'affiliatelink|affiliatelinks|affiliatelinkje|affiliatelinkjes',
        'affiliate linkje|linkjes',
        'ontvang|krijg|verdien|krijgen|ontvangen|verdienen ik|wij|we? hierover|hiervoor|daar? een? klein|kleine? commissie|percentage|provisie|vergoeding',
        'kleine commissie|provisie',
        'via deze|mijn|onze link|links _? _? krijg|ontvang|verdien ik|wij|we',
        'levert mij|ons een? kleine? commissie|percentage|vergoeding',
        'als amazon partner|associate verdien ik|wij|we',
      ],
      unless: SUBJECT,
    },
    {
      kind: 'affiliate',
      strength: 'medium',
      source: 'usage',
      form: 'tag',
      terms: ['affiliatelinkje bevataffiliatelinks'],
    },
    {
      kind: 'own-brand',
      strength: 'weak',
      source: 'usage',
      form: 'phrase',
      terms: [
        'mijn|onze|ons eigen? nieuwe|nieuw|eerste|tweede|allereerste? webshop|webwinkel|webwinkeltje|winkeltje|shopje|shop|winkel|merk|boek|kookboek|collectie|lijn|label|cursus|e|website|boetiek|salon|studio|bakkerij|restaurant|menukaart|kaart|album|single|workshop|podcast|theatershow|show|ontwerp|product|producten|assortiment book?',
        'bij|in|op ons|onze|mijn in? de? winkel|webshop|shop|website|salon|site|zaak|vestiging|praktijk',
        'mijn|ons eigen merk|bedrijf|zaak|onderneming|producten',
        'weer|nu op voorraad',
        'wij|we verkopen|leveren|lanceren',
      ],
    },
    {
      kind: 'ambiguous',
      strength: 'weak',
      source: 'usage',
      form: 'tag',
      terms: ['samenwerking samenwerken insamenwerkingmet*'],
      unless: 'zorg onderwijs gemeente team teamwork netwerk school collegas ondernemers',
    },
    {
      kind: 'ambiguous',
      strength: 'weak',
      source: 'usage',
      form: 'phrase',
      terms: [
        'in samenwerking met @|$',
        'i s m @',
        'ism @',
        'samenwerking|samengewerkt met @',
        'in opdracht van @',
        'mogelijk gemaakt door @',
        'met dank aan @',
        'dank|dankjewel|bedankt|thanks|thnx je|jullie? wel? aan? @ _? _? voor het|de|dit|deze|al|alle|een|mijn|onze',
        '@ ,|! dank|dankjewel|bedankt voor het|de|dit|deze|al|alle|een|mijn|onze',
        '@ stuurde|gaf mij|me|ons',
        '@ heeft|hebben mij|me|ons _? _? _? _? gestuurd|opgestuurd|toegestuurd',
      ],
      unless: `${PRIVATE} ${CHARITY} ${ARTS} ${COMPANY}`,
    },
    {
      kind: 'ambiguous',
      strength: 'weak',
      source: 'usage',
      form: 'phrase',
      terms: [
        'shop nu|hier|hem|ze|m|direct|via|nu',
        'bestel|koop nu|hier|direct|snel|hem|m|ze|via nu|hier|snel|via|direct|op|bij?',
        'te shoppen via|bij|op',
        'nu verkrijgbaar|te koop bij|via|op @',
        'probeer nu gratis',
      ],
      unless: 'geen nooit niet',
    },
    {
      kind: 'ambiguous',
      strength: 'weak',
      source: 'usage',
      form: 'phrase',
      mention: true,
      terms: [
        'winactie',
        'win actie',
        'weggeefactie',
        'give away',
        'like en tag',
        '% korting',
        'maak kans op',
      ],
    },
    {
      kind: 'ambiguous',
      strength: 'weak',
      source: 'usage',
      form: 'tag',
      terms: ['winactie'],
      mention: true,
    },
    {
      kind: 'negation',
      strength: 'strong',
      source: 'usage',
      form: 'tag',
      terms: [
        'zelfgekocht zelfbetaald geenspon geenad geenreclame geenadvertentie nietgesponsord nietbetaald',
        'geensponsoring geensamenwerking eigengeld uiteigenzak',
      ],
    },
    {
      kind: 'negation',
      strength: 'strong',
      source: 'usage',
      form: 'phrase',
      terms: [
        'zelf gekocht|betaald|aangeschaft|besteld|gekochte|betaalde',
        'zelf gewoon|netjes|allemaal|helemaal|alles gekocht|betaald',
        'niet gesponsord|betaald|gekregen',
        'onbetaald|onbetaalde reclame|samenwerking|advertentie|promotie',
        'niet gesponsorde',
        'geen betaalde|gesponsorde? spon|ad|reclame|advertentie|promotie|sponsoring|samenwerking|partnerschap|affiliate|pr|sponsor',
        'van mijn|ons eigen geld|centen',
        'uit eigen zak',
        'was|ware dit|deze|het maar een? gesponsord|gesponsorde|betaald|betaalde|reclame',
      ],
    },
  ],
  deny: 'geen niet nooit zonder noch wou wilde',
  turn: 'maar wel echter',
  between: 'een de het dit is door betaalde echt enige ook deze ik er voor van was dat',
  everyday:
    'dans levens leven levensgezel gespreks zaken huwelijks bed sparring reis trainings sport hardloop wandel fiets loop duo ' +
    'bridge stads wijk taal zorg jeugd vredes vrede cultuur duurzaamheids duurzaamheid energie water mijn beste vaste ' +
    'ex school toekomstige nieuwe leuke lieve partner studie werk wonen woon scheidings kook dates spelers speel ' +
    'keten kennis onderwijs media hoofd co onze trotse tennis padel schaats ski zwem vis jacht ' +
    'natuur dieren bevallings zwangerschaps crime',
  spokenOf:
    'de het wat hashtag hashtags gebruik gebruiken gebruikt zet zetten vermeld vermelden vermeldt zonder of woord term ' +
    'label regels verplicht erbij vergeten vergeet woordje noemen',
  talk: 'vermelden vermeldt reclamecode commissariaat toezichthouder',
  code: 'code codes kortingscode kortingscodes actiecode kortingcode vouchercode kortingsbon',
  otherCode: 'toegangs kleur vak dress pin land streep boek deur kassa oranje qr fout',
  use: 'gebruik gebruiken met mijn via voer vul pak',
  rebate:
    'korting kortings gratis goedkoper voordeel bestelling afrekenen verzending actie sale procent',
  sale:
    'zomer lente herfst winter kerst pasen sale korting welkom nieuw weekend feestdagen moederdag vaderdag ' +
    'verjaardag bedankt gratis verzending extra actie sint koningsdag vroegevogel opening hallo',
  partner: 'merkpartner',
  ambassador: 'ambassadeur ambassadrice',
  advert: 'reclame advertentie',
  call: 'shop bestel koop bekijk ontdek probeer check ga kijk klik swipe link bio doe mee win maak download',
  goods:
    'nieuw nieuwe collectie product producten merk lijn serum creme lippenstift mascara shampoo parfum geur pakket set tas jurk schoenen horloge sieraden app aanbieding prijs smaak smaken vitamine eiwit drankje snack hotel matras',
  praise:
    'fijn fijne favoriet favoriete favorieten geweldig geweldige heerlijk heerlijke lekker lekkere mooi mooie perfect perfecte aanrader verliefd fan tip',
  offer: 'verkrijgbaar lancering lanceert collectie winactie winnen kans limited edition campagne',
  worn: 'draag draagt gebruik gebruikt outfit jurk broek trui jas schoenen tas via bij van door',
  site: 'com nl bio',
};
