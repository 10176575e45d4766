import { apart, label, phrase, tag } from './entry.ts';
import type { Entry } from './index.ts';

/** Family, friends and feasts: what they give is no sample. */
export const FAMILY =
  'mamma* pappa* mormor* morfar* farmor* farfar* syster* syrran brorsan lillebror storebror moster kusin* kompis* vaninna vanner* sambo sambon pojkvan* flickvan* svarmor* foraldra* fodelsedag* jul julklapp* brollop* student studenten konfirmation* kolleg* chefen granne*';
export const SUBJECT =
  'markas skatteverket influerare influeraren kreatorer konsumentverket reklamombudsmannen reglerna domstol domstolen smygreklam dold dolda reklamavbrott kurs kursen uppsats varfor hur+mycket';
/** What people pass on to each other, and no product. */
export const TRIFLE =
  'bestallde bestallt bestallning fraga fragor fragan svar hjalp rad mejl sms meddelande kramar komplimang komplimanger inspiration utmaning skjuts ide chansen besok besked tillbaka retur fel forsenad leverans pengarna pengar ansokan kritik kommentarer karlek ert|ditt|allt+stod samtal intrade entre frakt parkering diagnos recept';
/** Small ads of people, the trade itself, and what else sells by these words; Turkish sign makers use #reklam too. */
const SELL =
  'bortsprungen upphittad saljes kopes uthyres hyra lagenhet jobb sokes tjanst marknadsforing reklambyra design vintage retro tabela ajans reklamajansi filmi matbaa baski grafik pazarlama';
const SPORT = 'lag laget klubb klubben forening match cup festival tavlingen eventet';

export const TERMS: readonly Entry[] = [
  phrase('gifted', 'medium', ['lanebil|lanecykel|lanetelefon|lanekamera fran|av &|@']),
  tag('author-disclosure', 'medium', [
    'ireklamsamarbete inlagginnehallerreklam prreklam innehallerreklam',
  ]),
  phrase('ambassador', 'medium', ['som|stolt @ ambassador|atlet']),
  phrase('author-disclosure', 'strong', ['tack till? _? @|& for att ni sponsrar|sponsrade']),
  phrase(
    'gifted',
    'medium',
    [
      'testenhet|testexemplar|testtelefon|testbil|testcykel|lanetelefon|laneenhet _? _? _? fran|av &|@',
      'recensionsnyckel|recensionskod|pressnyckel|recensionskopia',
      'mot att vi|jag delar|delade|lagger|publicerar|postar|visar|skriver',
      'fatt den|det|de nya _? _? skickad|skickat|skickade _? _? _? fran &',
    ],
    { unless: FAMILY },
  ),
  label('gifted', 'medium', ['inbjudan'], { mention: 'aside' }),
  phrase(
    'gifted',
    'medium',
    [
      '@ skickade den|det|de|en|ett|sin|sina|denna|detta _? _? _? till mig|oss',
      'lan|laneexemplar|lanebil fran @',
      'gratis|kostnadsfritt i utbyte mot min|mina? arliga? asikt|asikter|recension|omdome|aterkoppling',
      'gratis|kostnadsfritt mot att jag|vi recenserar|recensera|berattar|skriver|tycker',
    ],
    { unless: '?' },
  ),
  phrase(
    'discount-code',
    'strong',
    ['kod|koden & for|ger 5|10|15|20|25|30|35|40|50 _? _? _? hos|pa|i @'],
    { unless: '?' },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'pressresa|pressresan|pressresor _? arrangerad|arrangerades|ordnad|ordnades|anordnad|organiserad|betald av &|@',
    ],
    {
      unless:
        'ud regeringen riksdagen departementet minister* journalist* installd stalldes skriver',
    },
  ),
  apart(
    'ambassador',
    'medium',
    [
      'sponsrad|sponsrat lopare|cyklist|akare|ryttare|atlet|klattrare|skidakare|surfare|seglare|simmare|golfare|triatlet|skejtare hos|av|for|med @',
    ],
    { unless: '? klubben hon han' },
  ),
  phrase(
    'ambassador',
    'medium',
    [
      'som|ar|blivit sponsrad|sponsrat lopare|cyklist|akare|ryttare|atlet|klattrare|skidakare|surfare|seglare|simmare|golfare|triatlet|skejtare hos|av|for|med @',
      'som|ar|blivit @ ambassador|akare|ryttare|cyklist|lopare|atlet',
      'som|ar|blivit ambassador for|hos|at @',
    ],
    { unless: `? klubben hon han ${FAMILY} unicef fred` },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'skickade|skickat hem den|det|de har till? mig|oss?',
      'skickade|skickat mig|oss _? _? _? _? for att testa|prova|utvardera|recensera',
      'skickade|skickat|fick|fatt _? hem _? _? _? _? _? for? att? testa|prova|test',
      'paketet|ladan|kassen|lada|paket fran @ _? _? _? _? _? _? ,? det|den|allt? ar en gava fran dem|market|varumarket|butiken',
      'de bjod|bjuder pa hela|allt maten? middagen|maltiden|menyn|notan|kvallen?',
    ],
    {
      mention: true,
      unless: `${FAMILY} bestallde bestallt bestallning grannar* grannarna skolan fel faktura ars arsdag firade firar fest festen fyller storlek storleken tillbaka retur talamod tekniker`,
    },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'boende|boendet|rum|rummet|logi|login|vistelse|vistelsen|hotellet|overnattning|overnattningen|natten|natterna _? _? stod @ for',
      'boende|boendet|rum|rummet|logi|login|vistelsen|hotellet|overnattningen|natten|natterna _? _? bjod @ pa',
      'boendet|rummet|login|vistelsen|hotellet|hotellnatten|natten|natterna|overnattningen|resan betalades|bekostades|betalas|bekostas av @',
      'bjod in? oss|mig pa|att|for in? for? att? testa|prova|smaka|provsmaka den|deras|pa? nya? menyn|kartan|menyn|hostmenyn|varmenyn|sommarmenyn|vintermenyn',
    ],
    {
      unless: `? ${FAMILY} skolmatsal* eleverna grannar* grannarna forsakring* bror brorsan skolan matsalen`,
    },
  ),
  apart('author-disclosure', 'strong', ['reklam|annons i|genom samarbete med @|&']),
  phrase(
    'gifted',
    'medium',
    [
      'tack|tusen|stort tack? _? _? @ _? for _? _? _? _? paket|paketet|goodiebag|gavan|utskicket',
      'kom|lag|vantade|overraskad|anlande _? _? _? _? _? paket|ladan|lada|pase|goodiebag fran @',
    ],
    { unless: `${FAMILY} bestallde bestallt bestallning leverans postnord vunnit byte` },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'gifted av|fran @|&',
      'pressresa|pressresan|presstur|bloggresa till|med|av|hos|i',
      'i utbyte mot nagra|en|ett|lite|mina|den|det har? bild|bilder|inlagg|story|stories|reel|video|synlighet|exponering|omnamnande',
      'i utbyte mot synlighet|exponering|bilder|inlagg|innehall',
    ],
    { unless: `? ${FAMILY} minister regeringen journalister` },
  ),
  phrase(
    'author-disclosure',
    'strong',
    ['innehaller betald? reklam|annons|annonslankar|sponsring'],
    { unless: 'tidningen kanalen appen' },
  ),
  tag(
    'author-disclosure',
    'strong',
    [
      'reklam annons betaltsamarbete reklamsamarbete annonssamarbete betaldreklam betaldannons reklaminlagg reklamfor* annonsfor* ibetaltsamarbete* kommersielltsamarbete betaltinlagg innehallerreklam',
    ],
    { source: 'Konsumentverket', unless: SELL },
  ),
  label(
    'author-disclosure',
    'strong',
    [
      'reklam|annons|rekl',
      'reklam|annons &',
      'reklam|annons|reklamsamarbete|annonssamarbete for|med|fran & &?',
      'reklam|annons gava|gavor|pr|pressresa|pressutskick|inbjuden|samarbete|reklam|annons|adlinks|sponsrat|mottagen',
      'reklaminlagg|annonsinlagg|reklamsamarbete|annonssamarbete',
      'betalt|kommersiellt|betald samarbete|inlagg|partnerskap|reklam|annons',
      'innehaller reklam|annons|reklamsamarbete|annonser|annonssamarbete',
      'i betalt|kommersiellt samarbete',
    ],
    { source: 'Konsumentverket', unless: SELL },
  ),
  apart('author-disclosure', 'strong', ['annons|reklam ,? @'], {
    source: 'Konsumentverket',
    unless: SELL,
  }),
  phrase(
    'author-disclosure',
    'strong',
    [
      'inlagget|videon|avsnittet|receptet|inlagg|video|avsnitt ar|innehaller en|ett? reklam|annons|sponsrat|sponsrad|reklamsamarbete|annonssamarbete',
    ],
    {
      source: 'Reklamombudsmannen',
      unless: `pappas mammas mormors pension csn somnbrist kaffe koffein angest stress tristess ${SUBJECT}`,
    },
  ),
  tag(
    'author-disclosure',
    'medium',
    ['sponsrad sponsrat sponsradav* sponsratinlagg spons sponsratsamarbete'],
    { source: 'Reklamombudsmannen', unless: SPORT },
  ),
  label('author-disclosure', 'medium', ['sponsrad|sponsrat|spons', 'sponsrad|sponsrat av &'], {
    source: 'Reklamombudsmannen',
  }),
  // Found insufficient, yet as a label beside an account it means nothing else.
  label('author-disclosure', 'medium', ['samarbete'], {
    source: 'Reklamombudsmannen',
    mention: 'beside',
  }),
  tag(
    'gifted',
    'medium',
    [
      'pressutskick prprodukt prprodukter prgava prutskick prpaket pressresa presskit recensionsexemplar',
    ],
    { source: 'KKV' },
  ),
  tag('gifted', 'medium', ['gava gavafran* inbjuden fattav*'], { mention: true, unless: FAMILY }),
  label(
    'gifted',
    'medium',
    [
      'gava|gavor',
      'gava|mottagen fran|av &',
      'pressutskick|pressresa|presskit|recensionsexemplar',
      'pr produkt|produkter|gava|gavor|utskick|paket|event',
    ],
    { source: 'KKV', unless: FAMILY },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'fatt|fick|mottagit|mottog hem? _? _? _? av|fran @',
      'skickad|skickat|skickade till|hem? mig|oss? _? av|fran @',
      'recensionsexemplar|recensionsex|recex|lasexemplar fran|av|via @|&|forlaget',
      'tack till? @|&|forlaget for rec|recensionsex|recensionsexemplar|recensionsexemplaret|recex',
      'produkten|produkterna|kladerna|vistelsen|resan ar en? gava|gavor|sponsrad|sponsrade|pr',
      'i utbyte mot en|ett|min|mitt arlig|arligt|recension|omdome|inlagg',
    ],
    { unless: `${FAMILY} ${TRIFLE}` },
  ),
  // "ambassadør" and "ambassadör" are folded alike.
  phrase(
    'ambassador',
    'medium',
    ['ar|som|blivit|bli|vara stolt|ny|officiell? ambassador|varumarkesambassador for|hos|at &'],
    {
      unless:
        'hon hun han fred unicef fn ambassaden sos roda kors korset sverige norge danmark finland',
    },
  ),
  phrase(
    'affiliate',
    'strong',
    [
      'annonslank|annonslankar|reklamlank|reklamlankar|adlink|adlinks|adlank|adlankar|affiliatelank|affiliatelankar|provisionslank|provisionslankar',
      'annons|reklam|affiliate lank|lankar',
      'som amazon partner|associate tjanar|far jag|vi',
      'pa kvalificerade|kvalificerande kop',
    ],
    {
      source: 'Konsumentverket',
      unless: `${SUBJECT} bloggar youtubers aringar inga halften sajt sajten okej`,
    },
  ),
  tag('affiliate', 'medium', ['annonslank annonslankar reklamlank adlink adlinks affiliatelank']),
  phrase('own-brand', 'weak', [
    'min|mitt|mina|var egen|eget|egna _? butik|webbshop|webbutik|shop|kollektion|atelje',
    'min|mitt|mina|var|vart|vara egen|eget|egna|nya|ny|nytt|forsta? butik|webbshop|shop|bok|kokbok|kollektion|marke|varumarke|foretag|salong|kurs|produkter|podd|sortiment',
    'hos|valkommen|valkomna till till? hos? oss|butiken',
    'vi saljer|lanserar|erbjuder',
    'i min verkstad|studio|atelje|butik|lokal',
    'anmalan|bokning|anmal dig pa|via min|mitt hemsida|sida|mejl|dm',
  ]),
  label('ambiguous', 'weak', ['samarbete'], { mention: true }),
  tag('ambiguous', 'weak', ['samarbete isamarbetemed* samarbetspartner'], {
    source: 'Reklamombudsmannen',
    unless: 'skola kommun team teamwork forskning kollegor',
  }),
  phrase(
    'ambiguous',
    'weak',
    [
      'i samarbete med @|$',
      'samarbete|samarbetar|samarbetat|samarbetet med @',
      'tack till? @ for _? _? produkterna|gavan|paketet|lanet|middagen|vistelsen|inbjudan',
      '@ har? skickade|skickat|gav|gett|bjod|bjudit mig|oss',
      'shoppa|kop|bestall nu|har|den har|nu|via|hos',
    ],
    { source: 'Reklamombudsmannen', unless: `${FAMILY} ${SPORT} inte` },
  ),
  tag('negation', 'strong', [
    'ejspons ejsponsrat ejsponsrad ejsamarbete ejreklam intesponsrad intesponsrat ingenreklam ingetsamarbete osponsrat osponsrad kopsjalv koptsjalv egenkopt sjalvkopt obetaldreklam',
  ]),
  phrase('negation', 'strong', [
    'kopt|kopte|betalt|betalat|betalade|bekostat allt|den|det|dem|helt? sjalv|sjalva',
    'sjalv kopt|betalt|betalat|bekostat',
    'egenkopt|sjalvkopt|egenbetald|osponsrat|osponsrad',
    'egna|egen pengar|ficka',
    'obetald|oavlonad reklam|annons',
    'inte|ej|icke|inget|ingen ett|en|nagot|nagon? betalt|betald? sponsrad|sponsrat|reklam|samarbete|spons|annons|reklamsamarbete|gava|pr|betalt',
    'reklam|annons for mitt|min|mina|eget|egen|egna eget|egen|egna? foretag|varumarke|marke|bok|verksamhet|produkter|kollektion|butik|podd|shop',
  ]),
];
