import { apart, label, phrase, tag } from './entry.ts';
import type { Entry } from './index.ts';
import { FAMILY } from './no-terms.ts';

/** Who gives, pays and invites in everyday life. */
const LIFE = `${FAMILY} mor moren faren bestemor svigerfar svoger svigerinne barna klassen jobben arbeidsgiver kommunen regionen skolen skulen kirka kirken foreningen klubben museet biblioteket universitetet sykehuset kommune region skole museum barnehagen forsikring* konferansen konferanse staten lodd loddene klassetur`;
/** Clubs and charities, whose sponsors and teams are no one's income. */
const CLUB =
  'rynkeby kreft kreftforeningen barnekreftforeningen landslaget kampen kamp kamper cupen turneringa turneringen serien spillere spillerne trenere klubb klubben laget foreningen forening ungdom juniorer lopet stevnet festivalen innsamling innsamlingen veldedighet g10 g11 g12 g13 g14 j10 j11 j12 j13 j14 elevene bygda velforeningen dugnaden dugnad';
/** Posts by musicians, stages and associations, who work with each other. */
const STAGE =
  'sang sangen singel singelen album ep konsert konserten forestilling forestillingen utstilling utstillingen foredrag foredraget seminar workshop mote apning forskning prosjektet rapporten trekning konkurranse vinn vinne giveaway';
const JOB =
  'jobb jobben stilling rolle rollen sjef rekrutterer ansatt ansatte kollega kolleger kollegaer karriere praksis direktor';
const TRY = 'teste|prove|anmelde|smake|oppleve|bruke|provekjore|lese|se';
const MADE =
  'laget|laga|lagd|bakt|kokt|skapt|testet|testa|provd|bygget|bygd|bygga|malt|innredet|stylet|samlet|skrevet|filmet|spilt|grillet|strikket|strikka|sydd|heklet|plantet|dyrket|dekket|besokt|valgt|listet|fotografert|intervjuet|pusset|pussa|satt|pakket|utviklet|funnet|fatt|reist|bodd';
const SHOWS =
  'viser|deler|tester|prover|forteller|lager|baker|innreder|styler|planter|bygger|koker|pusser|snakker|anmelder|pakker|guider|inspirerer';
const THING =
  'produktet|produktene|klaerne|kjolen|genseren|jakka|jakken|skoene|buksa|buksen|boka|boken|bokene|veska|vesken|smykket|smykkene|kremen|teppet|lampa|lampen|stolen|sofaen|leken|lekene|billettene|maten|varene|garnet|serien|spillet|klokka|klokken|kameraet|telefonen|sykkelen|maskinen|verktoyet|vogna|vognen|settet|kapa|kapen|utstyret|sengetoyet|lua|skiene|dressen';
const STAY =
  'oppholdet|overnattinga|overnattingen|hotellet|hotellnatta|hotellnatten|behandlinga|behandlingen|spadagen|helga|helgen|flyet|reisen|reisa|rommet|turen';
const HOST =
  'hotellet|restauranten|kroa|kroen|spaet|resorten|campingplassen|turistkontoret|merket|brandet|firmaet|butikken|salongen|klinikken|forlaget|reisemalet';
const TODAY =
  'dagens|ukas|ukens|ukes|kveldens|manedens|episodens|videoens|podkastens|kanalens|streamens|nyhetsbrevets';

/** How people say it in words of every day, where no fixed wording tells. */
export const EVERYDAY: readonly Entry[] = [
  phrase('author-disclosure', 'medium', [
    'mitt|min livs? aller? forste|storste? betalte samarbeid|oppdrag|samarb|jobb|reklamejobb',
  ]),
  label(
    'author-disclosure',
    'medium',
    [
      'i samarb|samarbeid med @',
      'samarb|samarbeid med @',
      'reklameinnlegg|annonseinnlegg|reklamepost for|fra|fra &|@',
      'reklameinnlegg|annonseinnlegg &|@',
      'inneholder et? samarbeid|samarb med &|@',
      'inneholder betalt? reklame|annonse|reklamer for|fra &|@',
      'innlegg|innlegget|video|videoen er? i samarbeid med @',
      'sponset|sponsa|kommersielt innhold|innlegg|samarbeid &|@',
    ],
    { unless: STAGE },
  ),
  label('author-disclosure', 'medium', ['i samarb|samarbeid med &', 'samarb|samarbeid med &'], {
    mention: 'aside',
    unless: `${STAGE} ${LIFE}`,
  }),
  apart('author-disclosure', 'medium', [
    'reklame|annonse , gave|gaver|pr|har|mottatt|gitt|tilsendt|invitert|lant|lan|fatt',
  ]),
  phrase(
    'author-disclosure',
    'medium',
    [
      `i samarbeid med @ har|fikk|far|skal jeg|eg _? _? _? ${MADE}|lage`,
      'i samarbeid med @ har|fikk|far|skal vi _? _? _? laget|bakt|testet|testa|provd|pusset|pussa|innredet|malt|stylet|satt|bodd',
      `i samarbeid med @ ${SHOWS} jeg|eg`,
      'i samarbeid med @ byr|gir|gjor|tar|kjorer jeg|eg',
      'jeg|eg|meg far|fikk|fekk|fatt|skal a? samarbeide med @',
      'jeg|eg samarbeider|samarbeidar med @|&',
      'samarbeider|samarbeidar jeg|eg med @|&',
      'jeg|eg og @ har et|eit|inngatt et? samarbeid',
      'nytt|nye|et|eit|mitt|dette|gullkorn|goy|betalt|forste|dromme|drommesamarbeid|storste samarbeid|samarb|samarbeidet pa? gang? med @',
      'stolt|glad|takknemlig|taknemmelig|goy|moro|spennende|kjekt _? _? _? _? samarbeidet|samarbeid|samarbeide med @',
      'innlegg|innlegget|video|videoen|klippet|episode|episoden|podkast|podkasten|podcasten|oppskrift|oppskriften|oppskrifta|tekst|teksten|film|filmen|bilder|bildene|guiden|lista|listen|stream|streamen er|blir|ble|vart laget|laga|skapt|skrevet|produsert|tatt|filmet|utviklet|blitt|til i? samarbeid|samarb med @|&',
      'episode|episoden|podkasten|videoen laget|bringes|sendes|presenteres _? _? i? samarbeid|av|til|deg|dere med|av &|@',
    ],
    { unless: `? ${STAGE} ${LIFE} kolleger kommuner forskere politiet` },
  ),
  phrase(
    'author-disclosure',
    'medium',
    [
      'far|fikk|fatt|a|skal jobbe|samarbeide sammen? med @',
      'med i|for en? kampanje|kampanjen for|med @',
    ],
    { amid: 'samarbeid samarb samarbeidet collab #samarbeid', unless: `? ${STAGE}` },
  ),
  phrase(
    'author-disclosure',
    'medium',
    [
      '&|@|de|firmaet|merket|sponsoren har|som betalt|betalte|betaler|betala meg|oss? _? for det|den|dette|denne|her innlegget|innlegg|videoen|episoden|reklamen|posten|video|episode',
      '&|@|firmaet|merket har? kjopt|kjoper det|den|dette|denne her? innlegget|innlegg|video|videoen|plassen|episoden|reklameplassen|annonseplassen',
      'de har betalt|betala meg|oss for dette|det her?',
      'jeg|eg|vi far|fikk|fatt|mottar|mottok|mottatt penger|pengar|betaling|honorar|betalt av|fra|fra &|@ for|til',
      'betalt|betalte samarb|spons|collab|kollab',
      'far|fikk|fatt penger|betalt for a si|vise|dele|fortelle|skrive|lage|teste',
      `pa vegne|oppdrag av|fra|for & har|fikk|far jeg|eg|vi _? _? _? ${MADE}`,
      'pa vegne|oppdrag av|fra|for & viser|tester|skriver|lager jeg|eg|vi',
      'oppskriften|oppskrifta|teksten|innlegget|videoen|saken|artikkelen er utviklet|laget|laga|skrevet|skrive|produsert pa? oppdrag? for|av|fra|til &|@',
      'innlegget|videoen|teksten er? _? skrevet|skrive|laget|laga|lagd pa oppdrag for|fra|av',
      'oppdrag for &|@ , de|som star|betaler',
      'som|er partner med|for|hos @|& far|tester|forteller|viser jeg|eg|vi',
    ],
    { unless: `? ${LIFE} regjeringen lonn timer departementet direktoratet helsedirektoratet` },
  ),
  // With an account it tells who pays, though the authority finds the word too little.
  tag('author-disclosure', 'medium', ['samarbeid isamarbeidmed*'], {
    source: 'Forbrukertilsynet',
    mention: true,
    unless: `${STAGE} ${LIFE} team teamwork forskning kolleger kommuner grunder baerekraft naeringsliv innovasjon`,
  }),
  tag('author-disclosure', 'medium', ['kommersieltinnhold reklamefor*'], { unless: 'norge' }),
  tag('gifted', 'medium', [
    'gratisprodukt gratisprodukter gratisopphold prtur prreise prsample prevent produktgave leseeks anmeldereksemplar presseeksemplar pressetur',
  ]),
  tag('gifted', 'medium', ['gave gaver invitasjon lant utlant tilsendt'], {
    mention: true,
    unless: `${FAMILY} til mamma pappa gavetips farsdag morsdag`,
  }),
  tag('affiliate', 'medium', [
    'adlenke affiliatelenke affiliatelink affiliatelinker annonselinker adlink adlinks',
  ]),
  tag('ambassador', 'medium', ['ambassadorfor*'], { unless: 'unicef fred' }),
  label(
    'gifted',
    'medium',
    ['invitert|gitt|utlant|tilsendt|lant|sendt|fatt av|til|fra|hos &|@', 'gave /|// &|@'],
    { unless: LIFE },
  ),
  label('gifted', 'medium', ['gitt|tilsendt|utlant|invitert|mottatt|fatt', 'pr fra|av|via &|@'], {
    mention: true,
    unless: LIFE,
  }),
  apart('gifted', 'medium', ['gave / /? _? _? _? _? _? _? _? fra @', 'gave *'], { unless: LIFE }),
  phrase('gifted', 'medium', [
    'lese|leseeks|anm|anmelder eks|ex|eksemplar fra|av|via &|@|forlaget',
    'leseeksemplar|leseeks fra|av|via &|@|forlaget',
    'pr fra @',
    `${THING} er|var alle? gaver|pr|sponset|sponsa`,
    'boka|boken|spillet|det|den|dette er et|eit leseeksemplar|leseeks|anmeldereksemplar|testeksemplar|presseeksemplar',
    `${THING}|bilen|dronen|teltet er|har|fikk jeg|eg|vi? fatt? vennligst? stilt|utlant til? radighet|disposisjon? av &|@|forlaget`,
    'stilt til radighet|disposisjon av @|forlaget',
  ]),
  phrase(
    'gifted',
    'medium',
    [
      `${THING} er|har|fikk|fekk jeg|eg|vi? fatt? sendt|tilsendt|gitt|donert|en|ei? gave? til? meg|oss? av|fra &|@`,
      `& sendte|har sendt? meg|oss|den|det|en|et|hjem|over _? _? _? _? _? sa|for|til jeg|eg|vi|a? kunne|kan|skulle|fikk|fa? ${TRY}`,
      '& sendte|har sendt? meg|oss hele|en|et|ei|den|sin|sine|nye _? _? serien|serie|eska|esken|eske|kolleksjonen|pakke|til',
      '@ sendte|sender den|det|de|meg|oss|hjem|over|denne|dette',
      '@ var|er _? snille|snill|greie a|og sende|sendte|invitere|lane|gi meg|oss|den',
      '@ har|hadde sendt|utlant meg|oss|den|det|disse|denne',
      '& har sendt meg|oss klokka|klokken|den|det|en|et|ei|kameraet|telefonen|dronen|skoene|jakka|roboten _? for|til testing|test|anmeldelse|provekjoring',
      'har sendt meg|oss klokka|klokken|kameraet|telefonen|dronen|skoene|jakka|roboten|denne|dette for|til testing|test|anmeldelse|a',
      'fatt av & til|for testing|test|anmeldelse|utproving',
      'tilsendt|utlant|lant av|fra & til|for anmeldelse|test|testing|utproving',
      'testeksemplar|testeksemplaret|anmeldereksemplaret|leseeksemplaret|presseeksemplaret _? kommer|kom|sendt|lant|er|fikk av|fra|via &|@',
      'pressepakke|presseprove|pressegave|pr pakke|pakka|prove|sample|gave? fra|av & .|!',
      'takk til? @ for at jeg|eg|vi far|fikk|fekk|kan|kunne _? _? _? teste|prove|oppleve|smake|anmelde',
      'takk til? @ for at dere|de ville? sendte|sende|sender|inviterte|invitere|lante|utlante|sponset|spanderte',
      'takk til? @ for invitasjonen|gavene|produktene|pressepakka|kjolen|klaerne|skoene|goodiebagen',
      'takk|tusen for gavene|invitasjonen|produktene ,? @',
      'takk for turen|opplevelsen|oppholdet|helga @ , invitert',
      'takk til? & for produktene|pressepakka|leseeksemplaret|anmeldereksemplaret|testeksemplaret',
      'takk til? forlaget _? _? for boka|boken|eksemplaret|bokene',
      `bilen|bobilen|elbilen|sykkelen|elsykkelen|kameraet|telefonen|klokka|klokken|maskinen|dronen|teltet|skiene har|er|fikk jeg|eg|vi? fatt? lov? til? a? lane|lant|utlant|lan et? av|fra|hos &|@ _? _? _? _? _? for|til|i|og test|testen|testing|anmeldelse|a|testformal`,
      `bilen|bobilen|elbilen|sykkelen|elsykkelen|kameraet|telefonen|klokka|klokken|maskinen|dronen|skiene har|er|fikk jeg|eg|vi? fatt? lov? til? a? lane|lant|utlant|et lan? av|fra @`,
      'fatt lov til? a prove|teste _? _? av|hos|fra @',
      'fatt lov til? a lane den|denne|bilen|kameraet|telefonen|sykkelen|klokka|skoene av|hos|fra @',
      '& har? sponset|sponsa|sponser meg med',
      '@ sponser|sponset|sponsa min|mine|meg _? lopesko|sko|klaer|utstyr|tur|reise|med',
      '@ spanderte|betalte oppholdet|overnattingen|turen|billettene',
      '& som spanderte _? _? _? _? pa oss|meg',
      'til gjengjeld for min|en aerlige|aerlig mening|anmeldelse|omtale',
      'de|firmaet|merket|forlaget|@ har|hadde ikke|ikkje|ingen hatt? noen? pavirkning|innflytelse|innsyn pa|i|over hva|innholdet|anmeldelsen|testen|min',
      'de|firmaet|merket|forlaget|@ har? ikke|ikkje sett|lest|godkjent|pavirket|styrt videoen|anmeldelsen|innlegget|testen|innholdet|teksten',
    ],
    {
      unless: `? ${LIFE} bestilte bestilt bestilling feil forsinket podkast+hos panel panelet scenen spille publikum praksis dommeren politikere ministeren`,
    },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'invitert|inviterte til|pa @ _? for a teste|prove|oppleve|feire|se|smake',
      'vi|jeg|eg var|er|ble|blei|vart|blir invitert|inviterte av|til|pa|hos|ut @',
      '@ inviterte|hadde|har invitert? meg|oss _? pa|til|ut|inn middag|lunsj|frokost|brunsj|overnatting|opphold|en|ei|et|spa|lansering',
      `vi|jeg|eg fikk|fekk|far|har fatt? lov? til? a? teste|prove|smake|oppleve _? _? menyen|meny|rommet|spaet|badstua|den|det|behandlinga _? hos|pa|til @`,
      `@|${HOST} betalte|dekket|dekte|stod|sto|sponset|ga|gav|spanderte for? hele? oss|vart|mitt? ${STAY}`,
      '@ stod|sto|star for hotell|hotellet|opphold|reise|fly',
      `bodde|bor|bodd|spiste|spist gratis|kostnadsfritt pa|hos @|&|${HOST}`,
      `${STAY}|billettene|opplevelsen|middagen|eventet er|var|ble|vart betalt|sponset|sponsa|gratis|en|ei|et gave|lan? av|fra &|@|${HOST}`,
      'her pa invitasjon av|fra &|@',
    ],
    {
      unless: `? ${LIFE} bryllup 50 40 60 fest konfirmasjon vernissasje jobbintervju intervju grillfest grilling minister partiet journalister podkast debatt foredrag tale panel`,
    },
  ),
  phrase(
    'discount-code',
    'strong',
    [
      'kode|koden & gjelder|virker|funker _? _? _? _? _? hos|pa @',
      'skriv|bruk|tast|oppgi inn? & _? _? _? _? sa far|sparer|blir dere|du|de 10|15|20|25|30|40|50|100|200 prosent|%|kr|kroner|av',
    ],
    { unless: '? dm kommentar kommentarfeltet kommenter min mitt mine' },
  ),
  phrase(
    'affiliate',
    'medium',
    [
      'kjoper|handler|handlar|bestiller|klikker|booker|shopper du|dere _? _? _? _? _? _? _? _? far|tjener jeg|eg|vi|bloggen|kanalen|podkasten _? en|ei|litt|noen|et|betaling|betalt|penger|kommisjon|provisjon|bonus _? del|belop|slant|prosent|kroner|prosentdel|hvis|om|pa|for?',
      'far jeg|eg|vi|kanalen|bloggen betaling|betalt|penger|provisjon|kommisjon|en|litt hvis|nar|om|liten|lita|penger du|dere|del|slant kjoper|handler|bestiller|klikker|hvis|nar|om',
      'jeg|eg|vi far|tjener|tjenar|tener betaling|betalt|penger|noe|litt penger? hvis|nar|om|dersom du|dere kjoper|handler|handlar|bestiller|klikker|booker',
      'jeg|eg tjener|tjenar|tener|far litt|noe|nokre|noen|penger _? pa|via lenkene|lenka|lenken|linkene|linken|lenkjene|lenkja mine?|min|mi? _? _? om|hvis|nar|nar?',
      'lenke|lenker|lenkene|lenka|lenken|linkene|linken|linker er alle? sponset|sponsede|sponsa|adlenker|affiliate|betalte',
      'sponsede|sponsa|sponset lenker|lenke|linker|link',
      'lenkene|lenka|lenken|linkene|linken gir meg|oss|bloggen|kanalen en|litt|noen|et|penger',
      'min|mi|mine|via|med vervelenke|vennelenke|vervekode|vennekode',
      'via min|mi lenke|lenka|kode far du|dere _? _? _? _? og jeg|eg far ogsa',
    ],
    { unless: `${LIFE} ? eiendomsmegler megler innsamling influensere` },
  ),
  apart(
    'ambassador',
    'medium',
    ['ambassador for|hos &', '@ ambassador|athlete|atlet|creator|utover', 'creator for|hos @'],
    {
      unless: `? ${LIFE} unicef fred fn sos rode rom london paris berlin hun han ho`,
    },
  ),
  phrase(
    'ambassador',
    'medium',
    [
      'i|av|med|pa @|&|deres s? ambassadorteam|ambassadorlag|ambassadorprogram|creatorteam|creatorlag|creatorprogram|creator|influenserteam team|lag|program|programmet?',
      'stolt|glad|takknemlig|heldig|beaert _? _? fa|over|av|for|vaere|a vaere|bli en|ein del av|i team &|@',
      'jeg|eg er|blitt en|na|ein del av team &|@',
      'er|blitt jeg|eg? en|ein? del av|i team &|@ i|fra|denne|na|og|!|.',
      'som en? del av @ far|fikk|tester|kan jeg|eg|vi',
      'representerer|representere|loper|kjorer|sykler|rir|gar|ga|lope|kjore|sykle jeg|eg? for|pa? team &|@',
      'tatt|utvalgt|valgt|plukket|plukka ut|inn|opp? til|i|som|pa @|& s|sitt? creator|creators|creatorprogram|ambassador|ambassadorprogram|utover',
      'er|blir|blitt|som det? nye? ansikt|ansiktet utad? for|til|av &|@',
      'ny|min hovedsponsor|sponsor|klessponsor|utstyrssponsor|skosponsor : @|&',
      'med @ som min? sponsor|hovedsponsor|klessponsor|utstyrssponsor|skosponsor',
      'min sponsor|hovedsponsor|klessponsor|skosponsor @|&',
    ],
    {
      unless: `? ${CLUB} ${JOB} ${LIFE} norge sverige danmark unicef fred hun han ho velkommen vi`,
    },
  ),
  phrase(
    'author-disclosure',
    'medium',
    [
      `takk til? ${TODAY}|var|sponsor sponsor|partner|samarbeidspartner ,? @|&`,
      `${TODAY} sponsor|sponsorer|samarbeidspartner|reklamesamarbeid er|:? @|&`,
      'takk til? @|& for|som at? sponse|sponser|sponset|sponsar|dere|a _? _? _? videoen|episoden|innlegget|podkasten|streamen|kanalen|denne|dette|den|det',
      'takk til? @|& for sponsingen|sponsinga|stotten|stotta _? av|til den|det|dagens|videoen|episoden|podkasten|denne|dette',
      'video|videoen|episode|episoden|podkasten|innlegget|streamen|serien er|blir|ble|gjores|gjort mulig|muliggjort av|takket &|@|vaere &|@?',
      'sponsor av|for dagens|kveldens|ukas|den|det|denne|dette video|episode|stream|her?',
      'laget|produsert|skapt|lagd med stotte fra|av &|@',
    ],
    {
      unless: `? ${CLUB} kulturdepartementet kulturradet fond fondet kommune kommunen departementet helsedirektoratet direktoratet`,
    },
  ),
  phrase(
    'author-disclosure',
    'medium',
    [
      'presentert|presenteres|bringes|produsert|muliggjort _? i samarbeid? med?|av &|@',
      'presentert|presenteres|stottet|sponset av &|@',
      'i samarbeid med &',
    ],
    {
      amid: 'episode episoden podkast podkasten podcast podcasten',
      unless: `? ${STAGE.replace('album ep ', '')} ${CLUB}`,
    },
  ),
  phrase(
    'author-disclosure',
    'medium',
    [
      'takk til? &|@ for at|a dere|du? stotte|stotter|supporter kanalen|podkasten|videoen|episoden|serien',
      'takk til? &|@ som stotter kanalen|podkasten|videoen|episoden',
    ],
    {
      amid: 'rabatt gratis kode koden % lenken linken tilbud prov',
      unless: 'patreon medlem medlemmer vipps',
    },
  ),
  apart('author-disclosure', 'medium', ['reklame|annonse for _ _? ja|jo|haha|lol|men|,'], {
    unless:
      '? spill lan alkohol gambling casino slanking sigaretter tobakk forby forbys burde samme alt alle',
  }),
  label('author-disclosure', 'medium', ['reklame|annonse , &|@']),
  phrase(
    'author-disclosure',
    'medium',
    [
      'innlegget|innlegg|videoen|teksten|filmen|oppskriften|bildene er _? laget|skrevet|skapt|filmet|tatt|lagd pa vegne|oppdrag av|for|fra',
      'pa oppdrag fra|for @',
      'med|mot betaling|vederlag|honorar av|fra @|&',
      'bestilt og betalt av &|@',
    ],
    { mention: true, unless: `? ${LIFE}` },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'pressefrokost|presselunsj|pressemiddag|pressevisning|pressekveld|presseevent|pressedag|pressebrunsj|influenserevent|prevent|lanseringsfest|pressedager med|hos|av|for|pa|til @|&',
      '@|& skrev|tok kontakt? og spurte om jeg|vi ville|kunne|hadde _? _? _? teste|prove|anmelde|smake',
      '@|& spurte om jeg|vi ville|kunne|hadde _? _? _? teste|prove|anmelde|smake',
      'fatt|mottatt|fikk|tilsendt _? som leseeksemplar|anmeldereksemplar|presseeksemplar|gave|pr|presseprove',
    ],
    { mention: true, unless: `? ${LIFE} journalist` },
  ),
  phrase('gifted', 'medium', ['mottatt|fatt som leseeksemplar|anmeldereksemplar|presseeksemplar']),
  phrase(
    'author-disclosure',
    'medium',
    [
      'takk til? &|@ som|for _? _? _? _? video|videoen|episode|episoden|podkasten|serien|streamen|innlegget mulig',
      'innlegg|innlegget|video|videoen|episoden|teksten|filmen|reelen er bestilt|betalt|finansiert av &|@',
      'innlegg|innlegget|video|videoen|episoden|teksten|filmen|reelen er _? laget|skrevet|produsert pa oppdrag for|fra|av &|@',
      'betaler|betalt for dagens|ukas|ukens|det|dette her? innlegg|innlegget|episode|episoden|video|videoen',
      'reisen|turen|oppholdet|middagen|behandlingen|treningen|kurset er|var|ble laget? i samarbeid med @|&',
      'nytt|nye|mitt|min samarbeid|samarbeidspartner|samarb @',
      'samarbeidspartneren min @',
      'det her|dette er et samarbeid med &',
    ],
    {
      unless: `? ${STAGE} ${LIFE} ${CLUB} universitet* kommun* region* direktorat* departement* politiet`,
    },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'innlegget|innlegg|videoen|storyen inneholder gaver|gave|prgaver|pr',
      'inneholder gave|gaver fra|av|/ &|@|reklame|annonse',
      'inneholder _? produkter|produkt|klaer jeg|som|vi har|fikk|fatt _? _? av|fra|i|som &|@|pr|gave',
      'fikk|fatt produktet|produktene i|som gave|pr',
      'produktet|produktene|kjolen|veska|kremen fikk|har jeg|eg fatt? i|som gave av|fra &|@',
      'fatt|fikk den|det|denne|dette her? tilsendt av|fra &',
      'la|kom|var|fant|fikk i _? goodiebagen|goodiebag|presseposen|pressepakka|pressepakken|prpakka fra|av|hos @|&',
      'i|ut en|ei|et|min pr pakke|pakka|boks|eske fra|av &|@',
      'unboxing|unboxer|unboxe|apner av? pr pakke|pakka|fra|eska|eske?',
      'fra|til|hos|pa @ sin|sitt|s? pressevisning|presseevent|pressedag|influenserevent',
    ],
    { unless: `? ${LIFE}` },
  ),
  phrase(
    'affiliate',
    'medium',
    [
      'inneholder affiliate|adlenker|adlenke|sponsede',
      'det|alt hele? er adlenket|adlenka|affiliatelenket',
      'lenkene|linkene|lenker _? er reklame|annonse|annonser',
      'handle|kjop|bestill|shop via|gjennom lenken|lenka|linken|min|mi lenke|link|min|mi sa far jeg|eg',
      'far jeg|eg en|ein liten|lita|lille del|sum|slant|provisjon|bit',
    ],
    {
      unless: `${LIFE} ?`,
      amid: 'lenke lenken lenka lenker lenkene link linken linker linkene handle handler kjoper adlenket',
    },
  ),
  phrase(
    'discount-code',
    'strong',
    [
      'ta|fa|spar|far 10|15|20|25|30|40|50 % med & pa|hos|i @',
      'min|mitt personlige|egen|eigen|helt kode|rabattkode hos|til|pa _? _? _? er|heter &',
      'personlige|personlig koden|rabattkoden|kode min|mi? hos|til|pa _? _? _? er|heter &',
    ],
    { unless: '?' },
  ),
  phrase(
    'ambassador',
    'medium',
    [
      'stolt|glad|aeren|aere|goy|beaert _? _? _? representere @',
      'medlem av|i team &|@',
      'med pa|i team & 2025|2026|2027|2028',
      '@ influenserprogram|influenserteam',
      'samarbeidspartner med|til|for|hos|: @',
    ],
    { unless: `? ${CLUB} ${JOB} ${LIFE} norge vi var` },
  ),
  label('author-disclosure', 'medium', ['i samarb|samarbeid med &'], {
    opening: true,
    unless: `${LIFE} universitet* kommun* region* aof folkeuniversitetet`,
  }),
  phrase(
    'gifted',
    'medium',
    [
      'pr esken|eska|pakken|pakka|boksen|posen|sendinga',
      'takk til? @ som har? sendt|sendte|ga|gav|lante|utlant',
    ],
    { mention: true, unless: `? ${LIFE} genre` },
  ),
  apart('author-disclosure', 'medium', ['nytt samarbeid ,|!'], {
    mention: true,
    unless: `? ${STAGE} ${LIFE}`,
  }),
  phrase('own-brand', 'weak', [
    'i|pa|fra min|mitt|mi|var egen? nettbutikk|etsyshop|hjemmeside|nettside|shop',
    'pa nettsida|nettsiden|hjemmesida|hjemmesiden min|mi|var',
    'pa siden|sida|hjemmesida|hjemmesiden var|var',
    'var egen|eget|egne _ er|endelig|ute|her',
    'min|mi nye? bok|strikkebok|kokebok|debut|roman|ep|plate|singel|kurs|app|podkast kommer|er|slippes|finnes',
  ]),
  // Codes for one's own courses, concerts and wares.
  phrase('own-brand', 'weak', [
    'min|mi|mitt|mine|den nye? _ min? slippes|lanseres|kommer|apner',
    'nettkurset|kurset|kolleksjonen|butikken|lyskolleksjonen mitt|min|mi',
    '% pa|av alle|alt? mine|min|mitt|kurset|kursene|billetten|billetter|billettene|presets|trykkene',
    'rabatt|kr pa billetten|billetter|billettene|kurset|leiren|workshopen|kurs',
    'spiller jeg|eg|vi pa',
    'jeg|eg|vi spiller pa|fredag|lordag',
    'gjestelista|forsalg er|med|fra',
    'butikken|shoppen|nettbutikken|kafeen er apen|apent|live',
    'nye kopper|vaser|trykk|krus|skaler|smykker|lys i butikken|shoppen|nettbutikken',
    'nye _ i januar|februar|mars|april|mai|august|september|oktober|november',
    'book|bestill surfeleiren|leiren|plassen|kurset din|ditt|di',
    'pamelding via|pa nettsida|nettsiden|siden|mail',
    'for nyhetsbrevet|abonnenter',
    'vi stoper|dreier|syr|baker|trykker|brenner|strikker|lager alt|alle|dem selv',
  ]),
  phrase('negation', 'strong', ['betalt|betala av meg|oss']),
];
