import type { Lexicon } from './index.ts';

/** Turkish sign makers and printers use #reklam too. */
const TRADE =
  'marknadsforing reklambyra reklamfilm byra design grafiskdesign vintage retro marketing digitalmarketing ' +
  'tabela ajans reklamajansi matbaa baski grafik pazarlama';
const SUBJECT =
  'influencers influencer influerare marknadsforing regler lagen konsumentverket domstolen kurs';
const PRIVATE =
  'fodelsedag fodelsedagen jul julklapp brollop mamma pappa mormor morfar farmor farfar syster bror moster faster van vanner ' +
  'kompis kollega kollegor granne sambo pojkvan flickvan klass studenten dop';
/** What people pass on to each other, and no product. */
const NO_GIFT =
  'fraga fragan fragor tips rad hjalp meddelande energi inspiration utmaning svar recept kram komplimang blommor ' +
  'lift skjuts ide uppdrag chans mejl feedback besok beskedet';
const SPORT =
  'lag laget klubb klubben forening foreningen match cup festival tavlingen eventet forskning';
/** Small ads of people. */
const SELL =
  'ajansi filmi panosu tabela saljes kopes uthyres hyra lagenhet jobb blocket soker sokes tjanst';

export const sv: Lexicon = {
  entries: [
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'Konsumentverket',
      form: 'tag',
      terms: [
        'reklam annons betaltsamarbete reklamsamarbete annonssamarbete betaldreklam betaldannons reklaminlagg',
        'reklamfor* annonsfor* ibetaltsamarbete* kommersielltsamarbete betaltinlagg',
      ],
      unless: `${TRADE} ${SELL}`,
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'Konsumentverket',
      form: 'label',
      terms: [
        'reklam|annons',
        'reklam|annons &',
        'reklam|annons för|med|från & &?',
        'reklam|annons gåva|gåvor|pr|pressresa|pressutskick|bjuden|inbjuden|samarbete|reklam|annons|adlinks|sponsrat|mottagen',
        'reklaminlägg|annonsinlägg|reklamsamarbete|annonssamarbete',
        'betalt|kommersiellt|betald samarbete|inlägg|partnerskap|reklam|annons',
        'i betalt|kommersiellt|annonssamarbete|reklamsamarbete samarbete?',
        'innehåller reklam|annons|reklamsamarbete|annonser|annonssamarbete',
      ],
      unless: SELL,
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'Konsumentverket',
      form: 'apart',
      terms: [
        'reklam|annons|reklaminlägg|annonsinlägg för|av|med|från|via @|&',
        'reklam|annons ,? @',
        'reklam|annons i|ett? betalt? samarbete med|för @|&',
        'betalt|kommersiellt samarbete|annons|reklam @',
      ],
      unless: `${SUBJECT} ${SELL} sverige`,
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'Reklamombudsmannen',
      form: 'phrase',
      terms: [
        'gors|gjordes|gjorts med pengar fran',
        'betalt|betalda|kommersiellt|sponsrat samarbete|samarbetet|partnerskap|inlägg med|för|från|av @|&',
        'reklamsamarbete|annonssamarbete|reklamsamarbetet med|för @|&',
        'i betalt|kommersiellt? annonssamarbete|reklamsamarbete med',
        'i betalt|kommersiellt samarbete med',
        'detta|mitt|vårt|mina betalda samarbete',
        'inlägget|videon|avsnittet|filmen|bilden|receptet|inlägg|video|avsnitt|story|reel|podd är|innehåller en?|ett? betald|betalt|kommersiellt? reklam|sponsrat|sponsrad|sponsras|annons|samarbete|reklamsamarbete|annonssamarbete|produktplacering',
        'detta|här är en|ett betald|betalt? reklam|reklamsamarbete|annons|annonssamarbete|samarbete',
        'får|fick|fått|blir betalt|betald av|från|för @|inlägget',
        'innehåller reklam|annons|annonser för @|&',
      ],
      unless: SUBJECT,
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'Reklamombudsmannen',
      form: 'tag',
      terms: ['sponsrad sponsrat sponsradav* sponsratinlagg spons sponsratsamarbete'],
      unless: SPORT,
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'Reklamombudsmannen',
      form: 'phrase',
      terms: [
        'inlägget|videon|avsnittet|filmen|bilden|receptet|inlägg|video|avsnitt är|görs gjort|gjord|skapat|skapad? i samarbete med|av @|&',
        'sponsrad|sponsrat|sponsras|sponsrade av @',
        'sponsrat inlägg|samarbete|innehåll|avsnitt',
      ],
      unless: `${SUBJECT} ${SPORT}`,
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'Reklamombudsmannen',
      form: 'label',
      terms: ['sponsrad|sponsrat|spons', 'sponsrad|sponsrat av &'],
    },
    // Found insufficient, yet as a label beside an account it means nothing else.
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'Reklamombudsmannen',
      form: 'label',
      mention: true,
      terms: ['samarbete'],
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'KKV',
      form: 'tag',
      terms: [
        'pressutskick prprodukt prprodukter prgava prutskick prpaket pressresa presskit recensionsexemplar',
      ],
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'tag',
      mention: true,
      terms: ['gava gavafran* inbjuden fattav*'],
      unless: PRIVATE,
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'KKV',
      form: 'label',
      terms: [
        'gåva|gåvor',
        'gåva|mottagen från|av &',
        'pressutskick|pressresa|presskit|recensionsexemplar',
        'pr produkt|produkter|gåva|gåvor|utskick|paket|event',
      ],
      unless: PRIVATE,
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'pr utskick|paket|gava fran|av @',
        'pressutskick fran|av @',
        'gåva|gåvor|present från|av @|$',
        'fått|fick|mottagit|mottagen|mottaget _? _? _? av|från @|$',
        'skickad|skickat|skickade|bjuden|inbjuden|inbjudna|bjudna till|på? mig|oss? _? av|från @|$',
        'inbjuden|inbjudna|bjudna|bjuden till|på lansering|lanseringen|pressevent|pressmiddag|event|premiären|invigningen hos|av|med @|&',
        'fått|fick|får _? _? _? gratis|kostnadsfritt av|från @|&',
        'fått|fick|får|få prova|testa|låna|bo|äta|övernatta _? _? _? gratis|kostnadsfritt',
        'pr utskick|paket|gåva från|av &',
        'lånat|lånad|utlånad|utlånat|lånade av|från @',
        'pressutskick|pressresa|pressevent|pressresan med|från|av|till|hos @|&',
        'recensionsexemplar|recensionsexemplaret|recensionsex|recex|läsexemplar från|av|via|till @|&|förlaget',
        'tack till? @|&|förlaget för rec|recensionsex|recensionsexemplar|recensionsexemplaret|recex',
        'sponsrad|sponsrade|sponsrat|gratis produkt|produkter|vistelse|resa|kläder|boende av|från|hos @|&',
        'produkten|produkterna|kläderna|vistelsen|klänningen|resan är en? gåva|gåvor|sponsrad|sponsrade|pr',
        'i utbyte mot en|ett|min|mitt ärlig|ärligt|recension|omdöme|inlägg',
      ],
      unless: `${PRIVATE} ${NO_GIFT}`,
    },
    // "ambassadør" and "ambassadör" are folded alike.
    {
      kind: 'ambassador',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'är|er|som|blivit|blevet|blitt|bli|vara|være stolt|ny|officiell|officiel|offisiell? ambassadör för|hos &',
        'ambassadör hos|åt @',
        'varumärkesambassadör|brandambassadör|merkevareambassadør för|hos|åt @|&',
      ],
      unless: 'hon hun han fred unicef fn ambassaden sos roda kors korset',
    },
    {
      kind: 'affiliate',
      strength: 'strong',
      source: 'Konsumentverket',
      form: 'phrase',
      terms: [
        'annonslänk|annonslänkar|reklamlänk|reklamlänkar|adlink|adlinks|adlänk|adlänkar|affiliatelänk|affiliatelänkar|provisionslänk|provisionslänkar',
        'annons|reklam|ad|affiliate länk|länkar',
        'jag|vi|får|tjänar jag|vi|får|tjänar en? liten? provision|slant',
      ],
      unless: `${SUBJECT} nyborjare passiv`,
    },
    {
      kind: 'affiliate',
      strength: 'medium',
      source: 'usage',
      form: 'tag',
      terms: ['annonslank annonslankar reklamlank adlink adlinks affiliatelank'],
    },
    {
      kind: 'own-brand',
      strength: 'weak',
      source: 'usage',
      form: 'phrase',
      terms: [
        'min|mitt|mina|vår|vårt|våra egen|eget|egna|nya|ny|nytt|första? butik|webbshop|shop|bok|kokbok|kollektion|märke|varumärke|företag|salong|kurs|produkter|podd|sortiment',
        'hos|välkommen|välkomna|till till|hos? oss|butiken',
        'vi säljer|lanserar|erbjuder',
      ],
    },
    {
      kind: 'ambiguous',
      strength: 'weak',
      source: 'Reklamombudsmannen',
      form: 'tag',
      terms: ['samarbete isamarbetemed* samarbetspartner'],
      unless: 'skola kommun team teamwork forskning kollegor',
    },
    {
      kind: 'ambiguous',
      strength: 'weak',
      source: 'Reklamombudsmannen',
      form: 'phrase',
      terms: [
        'i samarbete med @|$',
        'samarbete|samarbetar|samarbetat|samarbetet med @',
        'tack till? @ för _? _? produkterna|gåvan|paketet|lånet|middagen|vistelsen|inbjudan',
        '@ har? skickade|skickat|gav|gett|bjöd|bjudit mig|oss',
        'shoppa|köp|beställ nu|här|den här|nu|via|hos',
      ],
      unless: `${PRIVATE} ${SPORT} inte`,
    },
    {
      kind: 'negation',
      strength: 'strong',
      source: 'usage',
      form: 'tag',
      terms: [
        'ejspons ejsponsrat ejsponsrad ejsamarbete ejreklam intesponsrad intesponsrat',
        'ingenreklam ingetsamarbete osponsrat osponsrad kopsjalv koptsjalv egenkopt sjalvkopt obetaldreklam',
      ],
    },
    {
      kind: 'negation',
      strength: 'strong',
      source: 'usage',
      form: 'phrase',
      terms: [
        'köpt|köpte|betalt|betalat|betalade|bekostat allt|den|det|dem|helt? själv|själva',
        'själv köpt|betalt|betalat|bekostat',
        'egenköpt|självköpt|egenbetald|osponsrat|osponsrad',
        'egna|egen pengar|ficka',
        'obetald|oavlönad reklam|annons',
        'inte|ej|icke|inget|ingen ett|en|något|någon? betalt|betald? sponsrad|sponsrat|reklam|samarbete|spons|annons|reklamsamarbete|gåva|pr|betalt',
        'reklam|annons för|| mitt|min|mina|eget|egen|egna eget|egen|egna? företag|varumärke|märke|bok|verksamhet|produkter|kollektion|butik|podd|shop',
      ],
    },
  ],
  deny: 'inte ej ingen inget inga aldrig utan icke slipper',
  between: 'ett en ar det detta nagot nagon betalt betald vara som',
  everyday:
    'livs dans samtals samarbets affars tranings lek spel resa freds kultur klimat idrotts ungdoms handels',
  spokenOf:
    'hashtaggen anvand anvanda anvander skriv skriva skriver ordet eller utan glomma glommer glomde',
  talk: 'konsumentverket reklamombudsmannen reklammarkera reklammarkering markera markerar markering',
  code: 'kod koden rabattkod rabattkoden rabattkoder kampanjkod',
  otherCode: 'port fel kall streck las skriva skriver',
  use: 'anvand anvander med min ange skriv uppge',
  rebate:
    'kassan rabatt rabatten rea billigare gratis frakt fraktfritt erbjudande procent spara kassan bestallning',
  sale: 'sommar host vinter var jul pask rea valkommen ny hej helg morsdag farsdag alla extra frakt frifrakt fri rabatt tack',
  partner: 'samarbetspartner',
  ambassador: 'ambassador',
  advert: 'reklam annons samarbete',
  call: 'shoppa kop handla bestall hitta lank lanken bion klicka testa prova',
  goods:
    'kollektion kollektionen produkt produkter produkterna serie nyhet nyheter lansering sortiment',
  praise: 'alskar favorit favoriter rekommenderar bast basta underbar tipsar',
};
