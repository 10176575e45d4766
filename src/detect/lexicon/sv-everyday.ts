import { apart, label, phrase, tag } from './entry.ts';
import type { Entry } from './index.ts';
import { FAMILY } from './sv-terms.ts';

/** Who gives, pays and invites in everyday life. */
const LIFE = `${FAMILY} mamsen papsen svarfar svager svagerska faster barnen klassen jobbet arbetsgivaren kommunen regionen skolan kyrkan foreningen klubben museet biblioteket universitetet sjukhuset kommun region skola museum forsakring* firman konferensen konferens staten landstinget lott lotten lotter klassresan`;
/** Clubs and charities, whose sponsors and teams are no one's income. */
const CLUB =
  'rynkeby cancer barncancer barncancerfonden landslaget matchen match matcher cupen turneringen serien spelare spelarna tranare klubb klubben laget foreningen forening ungdomar juniorer loppet tavlingen festivalen insamling insamlingen f10 f11 f12 f13 f14 p10 p11 p12 p13 p14 eleverna byalaget valgorenhet';
/** Posts by musicians, stages and associations, who work with each other. */
const STAGE =
  'lat laten singel singeln album ep konsert konserten forestallning forestallningen utstallning utstallningen forelasning forelasningen seminarium workshop mote invigning studieforbundet abf vuxenskolan forskning projektet rapporten lotta lottar tavling tavla vinn vinna giveaway utlottning';
const JOB =
  'jobb jobba jobbet tjanst roll rollen chef rekryterar rekryterare anstalld kollega kollegor karriar praktik uppsagning vd';
const TRY = 'testa|prova|testkora|recensera|utvardera|provsmaka|uppleva|anvanda|provkora';
const MADE =
  'tagit|lagat|bakat|gjort|skapat|testat|provat|byggt|malat|inrett|stylat|samlat|skrivit|filmat|spelat|kokat|grillat|stickat|sytt|virkat|planterat|odlat|pysslat|fixat|dukat|besokt|valt|listat|plockat|satt|fotat|fotograferat|intervjuat|renoverat|snickrat|tipsat|packat|spelat|rest|akt|bott';
const SHOWS =
  'visar|tipsar|delar|testar|provar|berattar|lagar|bakar|listar|guidar|inreder|stylar|planterar|bygger|kokar|renoverar|fixar|pratar|recenserar|packar';
const THING =
  'produkten|produkterna|plagget|plaggen|kladerna|klanningen|trojan|jackan|skorna|byxorna|boken|bockerna|vaskan|smycket|smyckena|kramen|mattan|lampan|stolen|soffan|leksaken|leksakerna|biljetterna|maten|varorna|garnet|serien|spelet|klockan|kameran|telefonen|cykeln|maskinen|garnen|verktyget|verktygen|vagnen';
const STAY =
  'vistelsen|boendet|overnattningen|hotellet|hotellnatten|hotellnatterna|login|behandlingen|spadagen|weekenden|flyget|resan|rummet';
const HOST =
  'hotellet|restaurangen|krogen|spaet|resorten|campingen|anlaggningen|turistbyran|turistbolaget|varumarket|market|foretaget|butiken|salongen|kliniken|forlaget';
const TODAY =
  'dagens|veckans|kvallens|manadens|avsnittets|videons|poddens|kanalens|streamens|nyhetsbrevets';

/** How people say it in words of every day, where no fixed wording tells. */
export const EVERYDAY: readonly Entry[] = [
  phrase('author-disclosure', 'medium', [
    'mitt|min livs? allra? forsta|storsta? betalda samarbete|uppdrag|samarb|jobb|reklamjobb',
  ]),
  label(
    'author-disclosure',
    'medium',
    [
      'i samarb|samarbete med @',
      'samarb|samarbete med @',
      'reklaminlagg|annonsinlagg for|fran|at &|@',
      'reklaminlagg|annonsinlagg &|@',
      'innehaller ett? samarbete|samarb med &|@',
    ],
    { unless: STAGE },
  ),
  label('author-disclosure', 'medium', ['i samarb|samarbete med &', 'samarb|samarbete med &'], {
    mention: 'aside',
    unless: `${STAGE} ${LIFE}`,
  }),
  apart('author-disclosure', 'medium', [
    'reklam|annons , fatt|fadd|fadda|gava|pr|produkt|produkten|produkter|inbjuden|lanad|lan',
  ]),
  label('author-disclosure', 'medium', ['annons|reklam for|fran & _? _'], {
    unless: '? tv radio bussen bussar gammal gamla gammalt vintage retro jobbet blocket tradera',
  }),
  phrase(
    'author-disclosure',
    'medium',
    [
      `i samarbete med @ har|fick|far|ska jag _? _? _? ${MADE}|gora`,
      'i samarbete med @ har|fick|far|ska vi _? _? _? gjort|lagat|bakat|testat|provat|renoverat|inrett|malat|stylat|bott',
      `i samarbete med @ ${SHOWS} jag`,
      'i samarbete med @ bjuder|ger|gor|tar|kor jag',
      'jag|mig far|fick|fatt? samarbeta med @',
      'jag samarbetar med @|&',
      'samarbetar jag med @|&',
      'jag och @ har ett|inlett|ingatt ett? samarbete',
      'nytt|nya|ett|mitt|min|roligt|kul|betalt|forsta|drom|storsta samarbete|samarb|samarbetet med @',
      'stolt|glad|tacksam|kul|roligt|pirrigt|overlycklig _? _? _? _? samarbetet|samarbete|samarbeta med @',
      'inlagg|inlagget|video|videon|klippet|avsnitt|avsnittet|recept|receptet|text|texten|film|filmen|bilder|bilderna|guiden|listan|stream|streamen ar|ar|gors|gjordes|blev gjord|gjort|gjorda|framtaget|framtagen|skrivet|skriven|producerad|producerat|inspelad|filmad|skapat|skapad|skapade|till i samarbete med @|&',
    ],
    { unless: `? ${STAGE} ${LIFE} kollegor kommuner forskare polisen` },
  ),
  phrase(
    'author-disclosure',
    'medium',
    ['fa|far|fick|fatt jobba|arbeta|samarbeta med @', 'med i|for en? kampanj|kampanjen for|med @'],
    { amid: 'samarbete samarb samarbetet collab #samarbete', unless: `? ${STAGE}` },
  ),
  phrase(
    'author-disclosure',
    'medium',
    [
      '&|@|de|dom|foretaget|market|sponsorn har|som? betalat|betalade|betalar|betalt|pyntat mig|oss? _? for det|den|detta|denna har? inlagget|videon|avsnittet|reklamen|posten|klippet|inlagg|video|avsnitt',
      '&|@|foretaget|market har? kopt|koper|bokat det|den|detta har? inlagget|videon|platsen|avsnittet|inlagg|annonsplatsen|reklamplatsen',
      'de|dom har betalat|betalt|pyntat mig|oss for det|detta',
      'betalt|betald|betalda samarb|spons|kollab|collab',
      `pa|i uppdrag av|at|fran & har|fick|far jag|vi _? _? _? ${MADE}`,
      'pa|i uppdrag av|at|fran & visar|testar|skriver|lagar jag|vi',
      'som|ar partner till|med|at @|& far|testar|berattar|visar jag',
    ],
    { unless: `? ${LIFE} regeringen lon timmar` },
  ),
  tag('author-disclosure', 'medium', ['prsamarbete fattiprsyfte']),
  // With an account it tells who pays, though the ombudsman finds the word too little.
  tag('author-disclosure', 'medium', ['samarbete isamarbetemed*'], {
    source: 'Reklamombudsmannen',
    mention: true,
    unless: `${STAGE} ${LIFE} team teamwork forskning kollegor kommuner foretagande hallbarhet naringsliv innovation`,
  }),
  tag('gifted', 'medium', [
    'produktgava gratisprodukt gratisprodukter gratisvistelse prresa recensionsex prinbjudan prlada prevent fattgratis mottagitgratis',
  ]),
  tag('gifted', 'medium', ['inbjudan bjuden bjudna lanad lanat fadd'], {
    mention: true,
    unless: FAMILY,
  }),
  tag('ambassador', 'medium', ['ambassadorfor*'], { unless: 'unicef fred' }),
  tag('ambassador', 'medium', ['ambassador'], {
    mention: true,
    unless: 'unicef fred fn rom london hon han nobel',
  }),
  label('gifted', 'medium', ['inbjuden|inbjudna|bjuden|bjudna|lanad|utlanad av|till|fran? &|@'], {
    unless: LIFE,
  }),
  label('gifted', 'medium', ['fatt|fadd|fadda|inbjuden|inbjudna|bjuden|bjudna'], {
    mention: true,
    unless: LIFE,
  }),
  label('gifted', 'medium', [
    'fatt|fadd|fadda|mottagen i|for pr|reklam|reklamsyfte|marknadsforingssyfte',
    'pr fran|av|via &|@',
  ]),
  phrase('gifted', 'medium', [
    'fatt|fadd|fadda|mottagit|mottagen i pr|reklam|marknadsforings|prsyfte|reklamsyfte|marknadsforingssyfte syfte?',
    'rec ex fran|av|via &|@|forlaget',
    'pr fran @',
    `${THING} ar|var alla? fadd|fadda|pr|gavor|fatt`,
    'boken|spelet|det|den|detta ar ett recensionsexemplar|recensionsex|testexemplar|pressexemplar|forhandsexemplar',
  ]),
  phrase(
    'gifted',
    'medium',
    [
      `${THING} ar|har|fick jag|vi? fatt? skickad|skickade|skickat|hemskickade|hemskickad till? mig|oss? av|fran &|@`,
      `& skickade|skickat|sande den|det|de|en|ett|hem|mig|oss|over _? _? _? _? _? sa|for att? jag|vi? kunde|kan|skulle|far|att? fa? ${TRY}`,
      '& skickade|skickat|sande hem hela|en|ett|nya|sin|sina _? _? serien|serie|ladan|lada|kollektionen|paket|till mig|oss',
      '@ skickade|sande den|det|de|hem|over|dessa|denna',
      '@ har skickat hem|mig|oss|den|det|dessa',
      'hemskickad|hemskickat|hemskickade|tillskickad|tillskickat av|fran @|&',
      'testexemplar|testexemplaret|recensionsexemplaret|provexemplaret|pressexemplaret _? kommer|kom|skickades|lanat|ar|lanades|star fran|av|via &|@',
      'tack till? @ for att jag|vi fick|far|fatt _? _? _? testa|prova|uppleva|smaka|provkora|recensera|provsmaka',
      'tack till? @ for att ni skickade|bjod|bjuder|lanade|sponsrade|ville skicka|bjuda|lana?',
      'tack till? @ for inbjudan|inbjudningen|gavan|gavorna|produkterna|utskicket|pressutskicket|kladerna|skorna|goodiebagen',
      '& har? sponsrat|sponsrade|sponsrar mig med',
      'tack till? & for produkterna|pressutskicket|utskicket|recensionsexemplaret|testexemplaret|recexet',
      'tack till? forlaget _? _? for boken|exemplaret|recensionsboken|bockerna',
      `bilen|husbilen|elbilen|cykeln|elcykeln|kameran|telefonen|klockan|datorn|dronaren|talet|skidorna|maskinen har|ar|fick jag|vi? fatt? lana|lanat|lanad|utlanad av|fran &|@ _? _? _? _? _? for|under|och|i test|testet|testning|recension|att|tester|testsyfte`,
      `bilen|husbilen|elbilen|cykeln|elcykeln|kameran|telefonen|klockan|datorn|dronaren|skidorna|maskinen har|ar|fick|fick jag|vi? fatt? lana|lanat|lanad|utlanad av|fran @`,
      'de|dom|foretaget|market|@ har|hade inte|ingen haft? nagon? paverkan|inflytande|insyn|inverkan pa|i|over vad|innehallet|recensionen|testet|min',
      'de|dom|foretaget|market|tillverkaren|forlaget|@ har? inte|ej sett|last|godkant|paverkat|styrt|granskat videon|recensionen|inlagget|testet|innehallet|texten',
    ],
    {
      unless: `? ${LIFE} bestallde bestallt bestallning fel forsenat forsening forseningen trasig podd podden panel panelen scenen forelasa spela publik praktik domaren politiker ministern`,
    },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'bjudna|bjuden|inbjudna|inbjuden till|pa @ _? for att testa|prova|uppleva|fira|se|smaka',
      `@|${HOST} bjod|bjuder|bjudit|stod|star|betalade|sponsrade|bekostade pa|for? hela|var|min? ${STAY}|kalaset`,
      '& bjod|bjuder|bjudit|sponsrade|bekostade pa? hela|var? vistelsen|overnattningen|hotellnatten|pressresan',
      '@ bjod|bjuder|bjudit pa|oss|mig _? _? middagen|middag|lunchen|lunch|maten|natten|resan|frukost|brunch|behandling|vistelsen',
      `${STAY}|middagen|biljetterna bjod|bjuds|bjods|stod|bjuder @ pa|for?`,
      '@ stod|star for hotell|boende|resa|resor|flyg',
      `bodde|bor|bott|atit|at|ater gratis|kostnadsfritt pa|hos @|&|${HOST}`,
      `${STAY}|biljetterna|upplevelsen|middagen|eventet ar|var|blev|ar betald|betalt|betalda|sponsrad|sponsrat|sponsrade|bekostad|bekostat|gratis av|fran &|@|${HOST}`,
      'bjods|bjuds|bjudna|bjuden pa _? _? _? behandling|behandlingen|middag|middagen|resa|resan|natt|vistelse|vistelsen|spa|lunch|brunch|mat av @',
      'ar har|hit pa inbjudan av &|@',
    ],
    { unless: `? ${LIFE} brollop 50 40 60 fest kalas minister partiet journalister` },
  ),
  phrase(
    'discount-code',
    'strong',
    [
      'kod|koden & galler|funkar|fungerar _? _? _? _? _? hos|pa @',
      'skriv|ange|uppge|anvand|knappa|kor|sla & _? _? _? _? sa far|sparar|blir ni|du|dom|det 10|15|20|25|30|40|50|100|200 procent|%|kr|kronor|pa|av',
    ],
    { unless: '? dm kommentar kommentarerna kommentera min mitt mina' },
  ),
  phrase(
    'affiliate',
    'medium',
    [
      'koper|handlar|bestaller|klickar|bokar|shoppar du|ni _? _? _? _? _? _? _? _? far|tjanar jag|vi|bloggen|kanalen|podden _? en|lite|nagra|ett|betalt|ersattning|provision|bonus _? del|summa|slant|peng|procent|kronor|bidrag|belopp|kickback|om|pa|for?',
      'om du|ni klickar|koper|handlar _? _? _? _? _? far jag|vi ersattning|betalt|provision|pengar|en',
      'far jag|vi|kanalen|bloggen betalt|ersattning|provision|en om|nar|liten du|ni|slant koper|handlar|bestaller|klickar|om|nar',
      'jag|vi far|tjanar betalt|pengar|ersattning|nagot om|nar du|ni koper|handlar|bestaller|klickar|bokar',
      'lank|lanken|lankar|lankarna ar alla? sponsrad|sponsrade|adlinks|affiliate|betalda',
      'min|mitt|mina|via|med varvningslank|vanlank|tipslank|rekommendationslank|varvningskod|vankod',
    ],
    { unless: `${LIFE} ? maklaren insamling influencers` },
  ),
  apart(
    'ambassador',
    'medium',
    ['ambassador for|hos &', '@ ambassador|athlete|atlet|creator', 'creator for|hos @'],
    {
      unless: `? ${LIFE} unicef fred fn sos roda rom london paris berlin hon han`,
    },
  ),
  phrase(
    'ambassador',
    'medium',
    [
      'i|av|med @|&|deras s? ambassadorsteam|ambassadorteam|ambassadorsprogram|creatorteam|creatorprogram|creator|influencerteam team|program|programmet?',
      'stolt|glad|tacksam|lycklig|hedrad _? _? fa|over|vara|att vara|bli|att en del av|i team &|@',
      'tillhor|tillhora|representerar|representera|springer|kor|cyklar|aker|tavlar jag? for|i? team &|@',
      'tillhor|tillhora|representerar|representera|tavla|springa|kora|cykla|aka for? team &|@',
      'som en? del av @ far|fick|testar|kan jag|vi',
      'antagen|uttagen|invald|utvald till|i|som @|& s? creator|creators|creatorprogram|ambassador|ambassadorsprogram|athlete',
      'ar|blir|blivit|som|bli nya? det? nya? ansiktet _? utat? for|av &|@',
      'ny|min huvudsponsor|sponsor|kladsponsor|utrustningssponsor|skosponsor : @|&',
      'med @ som min? sponsor|huvudsponsor|kladsponsor|utrustningssponsor|skosponsor',
      'min sponsor|huvudsponsor|kladsponsor|skosponsor @|&',
    ],
    {
      unless: `? ${CLUB} ${JOB} ${LIFE} sverige norge danmark finland unicef fred hon han valkommen valkomna vi`,
    },
  ),
  phrase(
    'author-disclosure',
    'medium',
    [
      `tack till? ${TODAY}|var sponsor|partner|samarbetspartner ,? @|&`,
      `${TODAY} sponsor|sponsorer|samarbetspartner|reklamsamarbete ar|:? @|&`,
      'tack till? @|& for att ni sponsrar|sponsrat|sponsrade|sponsar|gor _? _? videon|avsnittet|inlagget|podden|streamen|kanalen|resan|dagens|denna|den|det',
      'tack till? @|& for sponsringen|sponsorskapet|stodet _? av|till den|det|dagens|videon|avsnittet|podden',
      'videon|avsnittet|podden|inlagget|streamen|serien|resan gors|ar|blev|gjordes|blir mojlig|mojligt|mojliggjord av|tack &|@|vare &|@?',
      'sponsor av|for dagens|kvallens|veckans|den|det video|avsnitt|stream|har?',
    ],
    { unless: `? ${CLUB}` },
  ),
  phrase(
    'author-disclosure',
    'medium',
    [
      'presenteras|presenterat|produceras|gors|bjuds av|pa|i samarbete? med?|av &|@',
      'i samarbete med|m &',
    ],
    {
      amid: 'avsnitt avsnittet podd podden podcast poddavsnitt',
      unless: `? ${STAGE.replace('album ep ', '')} ${CLUB}`,
    },
  ),
  phrase(
    'author-disclosure',
    'medium',
    [
      'tack till? &|@ for att ni|du stottar|stodjer|supportar kanalen|podden|videon|avsnittet|showen|serien',
      'tack till? &|@ som stottar|stodjer kanalen|podden|videon|avsnittet',
    ],
    {
      amid: 'rabatt gratis kod koden % lanken erbjudande prova',
      unless: 'patreon medlem medlemmar swish',
    },
  ),
  apart('author-disclosure', 'medium', ['reklam|annons for _ _? ja|jo|haha|lol|men|o|,'], {
    unless:
      '? spel lan alkohol gambling casino kasino bantning cigaretter tobak forbjud forbjuda borde samma allt alla',
  }),
  label('author-disclosure', 'medium', ['reklam|annons , &|@']),
  phrase(
    'author-disclosure',
    'medium',
    [
      'inlagget|inlagg|videon|texten|filmen|receptet|bilderna ar _? gjort|gjord|skrivet|skriven|skapat|framtaget|filmad|tagna pa uppdrag av|at|fran',
      'mot betalning|ersattning|betalt|arvode av|fran @|&',
      'bestallt|bestalld och betalt|betald|betalat av &|@',
    ],
    { mention: true, unless: `? ${LIFE}` },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'pressfrukost|presslunch|pressmiddag|pressvisning|presskvall|pressevent|pressdag|pressbrunch|pressmingel|influencerevent|bloggevent|prevent|lanseringsfest med|hos|av|for|pa @|&',
      '@|& horde av sig och|for fragade|undrade om jag|vi _? _? _? _? testa|prova|recensera|provsmaka',
      '@|& fragade|undrade om jag|vi ville|kunde|hade _? _? _? testa|prova|recensera|provsmaka',
      'fatt|mottagit|mottagen|fick _? som recensionsexemplar|recensionsex|lasexemplar|pressexemplar|gava|pr',
    ],
    { mention: true, unless: `? ${LIFE} journalist` },
  ),
  phrase(
    'author-disclosure',
    'medium',
    [
      'tack till? &|@ som|for _? _? _? _? _? videon|avsnittet|podden|serien|streamen|inlagget mojlig|mojligt',
      'video|videon|avsnittet|inlagget|texten|posten|filmen|reelen|klippet ar bestalld|bestallt|betald|betalt|finansierad|finansierat|bekostad|bekostat av &|@',
      'betalar|betalat|betalade for dagens|veckans|det|den har? inlagg|inlagget|avsnitt|avsnittet|video|videon|posten',
      'resan|vistelsen|boendet|middagen|behandlingen|ogonblicket|traningen|kursen ar|gors|gjordes|var gjord? i samarbete med @|&',
      'nytt|nya|mitt|min samarbete|samarbetspartner|samarb @',
      'det har|detta ar ett samarbete med &',
    ],
    {
      unless: `? ${STAGE} ${LIFE} ${CLUB} universitet* hogskola* kommun* region* myndighet* polisen`,
    },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'inlagget|inlagg|videon|posten|storyn innehaller gavor|gava|prprodukter|presenter|pr',
      'innehaller gava|gavor fran|av &|@',
      'innehaller _? produkter|produkt|klader jag|som|vi fatt|har|fick _? _? av|fran|i|som &|@|pr|prutskick|gava|utskick|pressutskick',
      'fick|fatt produkten|produkterna i gava|present|pr',
      'lag|kom|fanns|hittade|fick i _? goodiebagen|goodiebag|goodiepasen|presspaketet|prpaketet|presspaket|prpaket|presskitet fran|av|hos @|&',
      'i|ur ett|en|mitt|min pr paket|paketet|lada|utskick|box fran|av &|@',
      'unboxing|unboxar|unboxa|oppnar av? pr paket|paketet|fran|utskick|ladan|lada?',
      '@ bjod _? pa julbord|afternoon|brunch|spa|overnattning|avsmakningsmeny|trerattersmiddag|provsmakning',
    ],
    { unless: `? ${LIFE}` },
  ),
  tag('author-disclosure', 'medium', ['ireklam ireklamsyfte']),
  phrase(
    'affiliate',
    'medium',
    [
      'innehaller affiliate|affiliates|adlinks|adlank|adlankar|sponsrade',
      'lankarna|lankar _? ar reklam|annons|annonser',
      'handla|kop|bestall|shoppa via|genom min|mina|mitt lank|lankar sa far jag',
      'far jag en liten del|summa|slant|peng|provision',
    ],
    { unless: `${LIFE} ?`, amid: 'lank lanken lankar lankarna handla handlar koper' },
  ),
  phrase(
    'discount-code',
    'strong',
    [
      'ta|fa|spara|far 10|15|20|25|30|40|50 % med & pa|hos|i @',
      'min|mitt personliga|egna|egen|unika kod|rabattkod hos|till|pa|for _? _? _? ar|heter &',
    ],
    { unless: '?' },
  ),
  phrase(
    'ambassador',
    'medium',
    [
      'stolt|glad|aran|aras|kul|hedrad _? _? _? representera @',
      'medlem i|av team &|@',
      'med i|pa team & 2025|2026|2027|2028',
      '@ influencerprogram|influencerteam|ambassadorsgang',
      'samarbetspartner med|till|for|hos|: @',
    ],
    { unless: `? ${CLUB} ${JOB} ${LIFE} sverige vi vart` },
  ),
  label('author-disclosure', 'medium', ['i samarb|samarbete med &'], {
    opening: true,
    unless: `${LIFE} universitet* hogskola* kommun* region* abf studieframjandet`,
  }),
  phrase(
    'gifted',
    'medium',
    [
      'pr ladan|paketet|boxen|kassen|utskicket',
      'tack till? @ som har? skickat|skickade|bjod|lanade|lanat',
    ],
    { mention: true, unless: `? ${LIFE} genre` },
  ),
  apart('author-disclosure', 'medium', ['nytt samarbete ,|!'], {
    mention: true,
    unless: `? ${STAGE} ${LIFE}`,
  }),
  phrase('own-brand', 'weak', [
    'i|pa|fran min|mitt|var egen? webbshop|webshop|webbutik|natbutik|etsyshop|hemsida',
    'pa min sajt|hemsida|sida|etsy',
    'min nya? bok|kokbok|debut|roman|ep|skiva|singel|kurs|app|podd slapps|kommer|ar|finns',
  ]),
  // Codes for one's own courses, concerts and wares.
  phrase('own-brand', 'weak', [
    'min|mitt|mina nya? _ slapps|lanseras|landar|kommer|oppnar',
    'min|mitt|mina nya? _ ar live|ute|igang|uppe|slappt',
    '% pa|av alla|allt? mina|min|mitt|kursen|kurserna|biljetten|biljetter|biljetterna|presets|prints',
    'rabatt|kr pa biljetten|biljetter|biljetterna|kursen|lagret|workshopen|kurser',
    'spelar jag|vi pa',
    'jag|vi spelar pa|ikvall|fredag|lordag',
    'gastlistan|forkop|inslapp ar|med|fran',
    'butiken|shoppen|webbshoppen|kafeet ar oppen|oppet|igang|live',
    'nya muggar|vaser|prints|tavlor|koppar|skalar|smycken|ljus i butiken|shoppen|webbshoppen',
    'nya _ i januari|februari|mars|april|maj|augusti|september|oktober|november',
    'boka ditt|din|er surflager|lager|plats|kurs|kursplats',
    'anmalan|bokning via|pa hemsidan|sidan|mejl',
    'for nyhetsbrevet|prenumeranter',
    'vi gjuter|drejar|syr|bakar|trycker|rostar|stickar|gor allt|alla|dem sjalva',
  ]),
  phrase('negation', 'strong', ['betald|betalda|betalt|betalat av mig|oss']),
];
