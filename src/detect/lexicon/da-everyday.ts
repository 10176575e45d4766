import { FAMILY } from './da-terms.ts';
import { apart, label, phrase, tag } from './entry.ts';
import type { Entry } from './index.ts';

/** Who gives, pays and invites in everyday life. */
const LIFE = `${FAMILY} mor mors fars svigerfar svoger svigerinde bornene klassen jobbet arbejdsgiver arbejdet kommunen regionen skolen kirken foreningen klubben museet biblioteket universitetet hospitalet kommune region skole museum bornehaven forsikring* konference konferencen staten lodseddel lodsedler klassetur`;
/** Clubs and charities, whose sponsors and teams are no one's income. */
const CLUB =
  'rynkeby kraeft kraeftens bornecancerfonden landsholdet kampen kamp kampe cuppen turneringen serien spillere spillerne traenere klubb klubben holdet forening foreningen ungdom juniorer lobet staevnet festivalen indsamling indsamlingen velgorenhed u10 u11 u12 u13 u14 u15 u17 u19 eleverne landsbyen borgerforeningen';
/** Posts by musicians, stages and associations, who work with each other. */
const STAGE =
  'sang sangen single singlen album ep koncert koncerten forestilling forestillingen udstilling udstillingen foredrag foredraget seminar workshop mode indvielse fernisering fof aof forskning projektet rapporten lodtraekning konkurrence vind vinde giveaway';
const JOB =
  'job jobbet stilling rolle rollen chef rekrutterer ansat ansatte kollega kolleger kollegaer karriere praktik direktor';
const TRY = 'teste|prove|afprove|anmelde|smage|opleve|bruge|provekore|lase|laese|se';
const MADE =
  'lavet|bagt|kogt|skabt|testet|provet|bygget|malet|indrettet|stylet|samlet|skrevet|filmet|spillet|grillet|strikket|syet|haeklet|plantet|dyrket|daekket|besogt|valgt|listet|fotograferet|interviewet|renoveret|sat|pakket|udviklet|fundet|faet|vaeret|rejst|boet';
const SHOWS =
  'viser|deler|tester|prover|fortaeller|laver|bager|indretter|styler|planter|bygger|koger|renoverer|snakker|anmelder|pakker|guider|inspirerer';
const THING =
  'produktet|produkterne|tojet|kjolen|blusen|jakken|skoene|bukserne|bogen|bogerne|tasken|smykket|smykkerne|cremen|taeppet|lampen|stolen|sofaen|legetojet|billetterne|maden|varerne|garnet|serien|spillet|uret|kameraet|telefonen|cyklen|maskinen|vaerktojet|vognen|saettet|trojen|sengetojet';
const STAY =
  'opholdet|overnatningen|hotellet|hotelnatten|hotelnaetterne|behandlingen|spadagen|weekenden|flyet|rejsen|vaerelset|turen';
const HOST =
  'hotellet|restauranten|kroen|spaen|resortet|campingpladsen|turistkontoret|turistforeningen|brandet|maerket|firmaet|butikken|salonen|klinikken|forlaget';
const TODAY =
  'dagens|ugens|aftenens|manedens|afsnittets|videoens|podcastens|kanalens|streamens|nyhedsbrevets';

/** How people say it in words of every day, where no fixed wording tells. */
export const EVERYDAY: readonly Entry[] = [
  phrase('author-disclosure', 'medium', [
    'mit|min livs? allerforste|forste|storste? betalte samarbejde|opgave|samarb|job|reklamejob',
  ]),
  label(
    'author-disclosure',
    'medium',
    [
      'i samarb|samarbejde|samarbj med @',
      'samarb|samarbejde med @',
      'reklameindlaeg|reklameopslag|annonceindlaeg|annonceopslag for|fra &|@',
      'reklameindlaeg|reklameopslag|annonceindlaeg|annonceopslag &|@',
      'indeholder et? samarbejde|samarb med &|@',
      'indeholder betalt? reklame|annonce|reklamer for|fra &|@',
      'opslag|opslaget|indlaeg|indlaegget|video|videoen er? i samarbejde med @',
      'sponsoreret|kommercielt indhold|opslag|samarbejde &|@',
    ],
    { unless: STAGE },
  ),
  label('author-disclosure', 'medium', ['i samarb|samarbejde med &', 'samarb|samarbejde med &'], {
    mention: 'aside',
    unless: `${STAGE} ${LIFE}`,
  }),
  apart('author-disclosure', 'medium', [
    'reklame|annonce , gave|gaver|pr|har|modtaget|foraeret|tilsendt|inviteret|lant|lan',
  ]),
  phrase(
    'author-disclosure',
    'medium',
    [
      `i samarbejde med @ har|fik|far|skal jeg _? _? _? ${MADE}|lave`,
      'i samarbejde med @ har|fik|far|skal vi _? _? _? lavet|bagt|testet|provet|renoveret|indrettet|malet|stylet|sat|boet',
      `i samarbejde med @ ${SHOWS} jeg`,
      'i samarbejde med @ byder|giver|gor|tager|korer jeg',
      'jeg|mig far|fik|faet|skal at? samarbejde med @',
      'jeg samarbejder med @|&',
      'samarbejder jeg med @|&',
      'jeg og @ har et|indgaet et? samarbejde',
      'nyt|nye|et|mit|sjovt|fedt|betalt|forste|drom|drommesamarbejde|storste samarbejde|samarb|samarbejdet med @',
      'stolt|glad|taknemlig|taknemmelig|fedt|sjovt|spaendende _? _? _? _? samarbejdet|samarbejde|samarbejde med @',
      'opslag|opslaget|indlaeg|indlaegget|video|videoen|klippet|afsnit|afsnittet|episoden|podcast|podcasten|opskrift|opskriften|tekst|teksten|film|filmen|billeder|billederne|guiden|listen|stream|streamen er|bliver|blev|er lavet|skabt|skrevet|produceret|optaget|filmet|udviklet|blevet|til i? samarbejde|samarb med @|&',
      'afsnit|afsnittet|episoden|podcasten|videoen bringes|bragt|sendes _? _? i? samarbejde|af|til|dig|jer med|af &|@',
    ],
    { unless: `? ${STAGE} ${LIFE} kolleger kommuner forskere politiet` },
  ),
  phrase(
    'author-disclosure',
    'medium',
    [
      'far|fik|faet|at|skal arbejde|samarbejde sammen? med @',
      'med i|for en? kampagne|kampagnen for|med @',
    ],
    { amid: 'samarbejde samarb samarbejdet collab #samarbejde', unless: `? ${STAGE}` },
  ),
  phrase(
    'author-disclosure',
    'medium',
    [
      '&|@|de|firmaet|brandet|maerket|sponsoren har|som|der? betalt|betalte|betaler mig|os? _? for det|den|dette|denne her? opslaget|opslag|videoen|afsnittet|reklamen|indlaegget|video|afsnit|indlaeg',
      '&|@|firmaet|brandet har? kobt|kober det|den|dette|denne her? opslaget|opslag|indlaeg|indlaegget|video|videoen|pladsen|afsnittet|reklamepladsen',
      'de har betalt mig|os for det|dette her?',
      'jeg|vi far|fik|faet|modtager|modtog|modtaget penge|betaling|honorar|betalt af|fra &|@ for|til',
      'betalt|betalte samarb|spons|collab',
      'far|fik|faet penge for at sige|vise|dele|fortaelle|skrive|lave|teste',
      `pa vegne|opdrag af|fra|for & har|fik|far jeg|vi _? _? _? ${MADE}`,
      'pa vegne|opdrag af|fra|for & viser|tester|skriver|laver jeg|vi',
      'opskriften|teksten|indlaegget|videoen|opslaget er udviklet|lavet|skrevet|produceret for &|@',
      'som|er partner med|for|hos @|& far|tester|fortaeller|viser jeg|vi',
    ],
    { unless: `? ${LIFE} regeringen lon timer` },
  ),
  // With an account it tells who pays, though the ombudsman finds the word too little.
  tag('author-disclosure', 'medium', ['samarbejde isamarbejdemed*'], {
    source: 'Forbrugerombudsmanden',
    mention: true,
    unless: `${STAGE} ${LIFE} team teamwork forskning kolleger kommuner ivaerksaetteri baeredygtighed erhvervsliv innovation`,
  }),
  tag('author-disclosure', 'medium', [
    'sponsoreretindhold kommercieltsamarbejde kommercieltindhold',
  ]),
  tag('gifted', 'medium', [
    'gratisprodukt gratisprodukter gratisophold prtur prrejse anmeldereks prsample prevent produktgave gavefrabrand',
  ]),
  tag('gifted', 'medium', ['invitation lant udlant tilsendt foraeret'], {
    mention: true,
    unless: FAMILY,
  }),
  tag('ambassador', 'medium', ['ambassadorfor*'], { unless: 'unicef fred' }),
  label(
    'gifted',
    'medium',
    ['inviteret|foraeret|udlant|tilsendt|lant|sendt af|til|fra|hos &|@', 'gave /|// &|@'],
    { unless: LIFE },
  ),
  label(
    'gifted',
    'medium',
    ['foraeret|tilsendt|udlant|inviteret|modtaget|faet', 'pr fra|af|via &|@'],
    {
      mention: true,
      unless: LIFE,
    },
  ),
  apart('gifted', 'medium', ['gave / /? _? _? _? _? _? _? _? fra @', 'gave *'], { unless: LIFE }),
  phrase('gifted', 'medium', [
    'anm|anmelder eks|ex|eksemplar fra|af|via &|@|forlaget',
    'pr fra @',
    'bogen|spillet|det|den|dette er et anmeldereksemplar|anmeldereks|testeksemplar|presseeksemplar|laeseeksemplar',
    `${THING}|bilen|dronen|teltet er|har|fik jeg|vi? faet? venligst? stillet|udlant|foraeret til? radighed? af &|@|forlaget`,
    'stillet til radighed af @|forlaget',
  ]),
  phrase(
    'gifted',
    'medium',
    [
      `${THING} er|har|fik jeg|vi? faet? sendt|tilsendt|foraeret|doneret|en? gave? til? mig|os? af|fra &|@`,
      `& sendte|har sendt? mig|os|den|det|en|et|hjem|over _? _? _? _? _? sa|for|til jeg|vi|at? kunne|kan|skulle|ma|fa? ${TRY}`,
      '& sendte|har sendt? mig|os hele|en|et|den|sin|sine|nye _? _? serien|serie|kassen|kasse|kollektionen|pakke|til',
      '@ sendte|sender den|det|de|mig|os|hjem|over|denne|dette',
      '@ var|er _? sode|soede|sod at|og sende|sendte|invitere|lane|give mig|os|den',
      '@ har|havde sendt|udlant|foraeret mig|os|den|det|disse',
      'tilsendt|foraeret af|fra & til|for anmeldelse|test|testning|afprovning',
      'testeksemplar|testeksemplaret|anmeldereksemplaret|presseeksemplaret|presseproven _? kommer|kom|sendt|lant|er af|fra|via &|@',
      'presse|pressepakke|presseprove|pressegave|pr pakke|prove|sample|gave? fra|af & .|!',
      'tak til? @ fordi|for at? jeg|vi ma|matte|far|fik|har|kunne _? _? _? teste|prove|opleve|smage|anmelde',
      'tak til? @ fordi|for at? i ville? sendte|sende|sender|inviterede|invitere|lante|udlante|sponsorerede',
      'tak til? @ for invitationen|gaverne|produkterne|pressepakken|kjolen|tojet|skoene|goodiebaggen',
      'tak|tusind for gaverne|invitationen|produkterne ,? @',
      'tak til? & for produkterne|pressepakken|anmeldereksemplaret|testeksemplaret',
      'tak til? forlaget _? _? for bogen|eksemplaret|bogerne',
      `bilen|autocamperen|elbilen|cyklen|elcyklen|kameraet|telefonen|uret|computeren|dronen|teltet|skiene|maskinen har|er|fik jeg|vi? faet? lov? til? at? lane|lant|udlant|lan et? af|fra|hos &|@ _? _? _? _? _? for|til|i|og test|testen|testning|anmeldelse|at|testformal`,
      `bilen|autocamperen|elbilen|cyklen|elcyklen|kameraet|telefonen|uret|computeren|dronen|skiene|maskinen har|er|fik jeg|vi? faet? lov? til? at? lane|lant|udlant|et lan? af|fra @`,
      'faet lov til? at prove|teste _? _? af|hos|fra @',
      'faet lov til? at lane den|denne|bilen|kameraet|telefonen|cyklen|uret|skoene af|hos|fra @',
      '& har? sponsoreret|sponsorerede|sponsorerer mig med',
      '@ sponsorerer|har|sponsorerede sponsoreret? min|mine|mig _? lobesko|sko|toj|udstyr|tur|rejse|med',
      'til gengaeld for min|en aerlige|aerlig mening|anmeldelse|omtale',
      'de|firmaet|brandet|maerket|forlaget|@ har|havde ikke|ingen haft? nogen? indflydelse|indsigt|indblik pa|i|over hvad|indholdet|anmeldelsen|testen|min',
      'de|firmaet|brandet|maerket|forlaget|@ har? ikke set|laest|godkendt|pavirket|styret|gennemset videoen|anmeldelsen|opslaget|testen|indholdet|teksten',
    ],
    {
      unless: `? ${LIFE} bestilte bestilt bestilling forkert forkerte forsinket podcast+hos panel panelet scenen spille publikum praktik dommeren politikere ministeren`,
    },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'har sendt mig|os den|det|dronen|uret|kameraet|telefonen|robotten|skoene|jakken|en|et|de _? _? ,? sa jeg|vi kunne|kan|skulle teste|prove|anmelde',
    ],
    {
      unless: `? ${LIFE} bestilte`,
    },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'inviteret|inviterede til|pa @ _? for at teste|prove|opleve|fejre|se|smage',
      'vi|jeg var|er|blev|bliver inviteret _? _? _? til|pa|hos|ud @',
      `@|${HOST} betalte|daekkede|stod|sponsorerede|gav|bod|foraerede|foraeret for? hele? os|vores|mit? ${STAY}`,
      '@ stod|star for hotel|hotellet|ophold|rejse|fly',
      `boede|bor|boet|spiste|spist gratis|vederlagsfrit pa|hos @|&|${HOST}`,
      `${STAY}|billetterne|oplevelsen|middagen|eventet er|var|blev betalt|sponsoreret|gratis|en|et gave|lan? af|fra &|@|${HOST}`,
      'her pa invitation af|fra &|@',
    ],
    {
      unless: `? ${LIFE} bryllup 50 40 60 fest konfirmation fernisering jobsamtale samtale interview reception grillfest grill minister partiet journalister podcast debat foredrag tale panel`,
    },
  ),
  phrase(
    'discount-code',
    'strong',
    [
      'kode|koden & gaelder|virker _? _? _? _? _? hos|pa @',
      'skriv|brug|indtast|tast|anvend & _? _? _? _? sa far|sparer|bliver i|du|de 10|15|20|25|30|40|50|100|200 procent|%|kr|kroner|pct|af',
    ],
    { unless: '? dm kommentar kommentarerne kommenter min mit mine' },
  ),
  phrase(
    'affiliate',
    'medium',
    [
      'kober|handler|bestiller|klikker|booker|shopper du|i _? _? _? _? _? _? _? _? far|tjener jeg|vi|bloggen|kanalen|podcasten _? en|lidt|nogle|et|betaling|penge|kommission|provision|bonus _? del|belob|skilling|procent|kroner|procentdel|hvis|pa|for?',
      'far jeg|vi|kanalen|bloggen betaling|penge|provision|kommission|en hvis|nar|lille du|i|del|skilling kober|handler|bestiller|klikker|hvis|nar',
      'jeg|vi far|tjener betaling|penge|noget|lidt hvis|nar du|i kober|handler|bestiller|klikker|booker',
      'link|links|linkene|linksene|linket er alle? sponsoreret|sponsorerede|adlinks|affiliate|betalte',
      'mit|mine|via|med hvervelink|vennelink|henvisningslink|hvervekode|vennekode',
      'via mit|min link far|kode du|i _? _? _? _? og jeg far ogsa',
    ],
    { unless: `${LIFE} ? ejendomsmaegleren indsamling influencere` },
  ),
  apart(
    'ambassador',
    'medium',
    ['ambassador for|hos &', '@ ambassador|athlete|atlet|creator', 'creator for|hos @'],
    {
      unless: `? ${LIFE} unicef fred fn sos rode rom london paris berlin hun han`,
    },
  ),
  phrase(
    'ambassador',
    'medium',
    [
      'i|af|med|pa @|&|deres s? ambassadorteam|ambassadorhold|ambassadorprogram|creatorteam|creatorhold|creatorprogram|creator|influencerteam team|hold|program|programmet?',
      'stolt|glad|taknemlig|taknemmelig|heldig|beaeret _? _? fa|over|vaere|at vaere|blive en|en del af|i team &|@',
      'jeg er|er|blevet en|nu del af team &|@',
      'som en? del af @ far|fik|tester|ma|kan jeg|vi',
      'repraesenterer|repraesentere|lober|korer|cykler|rider|kore|lobe|cykle|ride jeg? for|pa? team &|@',
      'optaget|udvalgt|udtaget|valgt til|i|som|pa @|& s? creator|creators|creatorprogram|ambassador|ambassadorprogram|athlete',
      'er|bliver|blevet|som det? nye? ansigt|ansigtet udadtil? for|af &|@',
      'ny|min hovedsponsor|sponsor|tojsponsor|udstyrssponsor|skosponsor : @|&',
      'med @ som min? sponsor|hovedsponsor|tojsponsor|udstyrssponsor|skosponsor',
      'min sponsor|hovedsponsor|tojsponsor|skosponsor @|&',
    ],
    {
      unless: `? ${CLUB} ${JOB} ${LIFE} danmark sverige norge unicef fred hun han velkommen vi`,
    },
  ),
  phrase(
    'author-disclosure',
    'medium',
    [
      `tak til? ${TODAY}|vores sponsor|partner|samarbejdspartner ,? @|&`,
      `${TODAY} sponsor|sponsorer|samarbejdspartner|reklamesamarbejde er|:? @|&`,
      'tak til? @|& for at? sponsere|sponsorere|sponsorerer|sponserer|sponsorerede|i _? _? _? videoen|afsnittet|opslaget|podcasten|streamen|kanalen|denne|dette|den|det',
      'tak til? @|& for sponsoratet|stotten _? af|til den|det|dagens|videoen|afsnittet|podcasten|denne|dette',
      'video|videoen|afsnit|afsnittet|podcasten|opslaget|streamen|serien er|bliver|blev|gjort mulig|muligt|muliggjort af|takket|tak &|@|vaere|til &|@?',
      'sponsor af|for dagens|aftenens|ugens|den|det|denne|dette video|afsnit|stream|her?',
      'afsnit|afsnittet|video|videoen|podcasten|episoden er? bragt|bringes|praesenteres _? _? af &|@',
      'lavet|produceret|skabt|optaget med stotte fra|af &|@',
    ],
    { unless: `? ${CLUB} kulturministeriet fond fonden kunstfond kommune kommunen` },
  ),
  phrase(
    'author-disclosure',
    'medium',
    [
      'praesenteret|praesenteres|bringes|produceret|muliggjort _? i samarbejde? med?|af &|@',
      'praesenteret|praesenteres|bragt|stottet af &|@',
      'i samarbejde med &',
    ],
    {
      amid: 'afsnit afsnittet podcast podcasten episode episoden',
      unless: `? ${STAGE.replace('album ep ', '')} ${CLUB}`,
    },
  ),
  phrase(
    'author-disclosure',
    'medium',
    [
      'tak til? &|@ for|fordi at|i|du stotte|stotter|supporter kanalen|podcasten|videoen|afsnittet|serien',
      'tak til? &|@ som|der stotter kanalen|podcasten|videoen|afsnittet',
    ],
    {
      amid: 'rabat gratis kode koden % linket tilbud prov',
      unless: 'patreon medlem medlemmer mobilepay',
    },
  ),
  apart('author-disclosure', 'medium', ['reklame|annonce for _ _? ja|jo|haha|lol|men|,'], {
    unless:
      '? spil lan alkohol gambling casino slankekure cigaretter tobak forbyd forbyde burde samme alt alle',
  }),
  label('author-disclosure', 'medium', ['reklame|annonce , &|@']),
  phrase(
    'author-disclosure',
    'medium',
    [
      'opslaget|opslag|videoen|teksten|filmen|opskriften|billederne er _? lavet|skrevet|skabt|optaget|taget pa vegne|opdrag af|for|fra',
      'med|mod betaling|vederlag|honorar af|fra @|&',
      'bestilt og betalt af &|@',
    ],
    { mention: true, unless: `? ${LIFE}` },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'pressemorgenmad|pressefrokost|presselunch|pressemiddag|pressevisning|presseaften|presseevent|pressedag|pressebrunch|influencerevent|prevent|lanceringsfest|pressedage med|hos|af|for|pa|til @|&',
      '@|& skrev og spurgte om jeg|vi ville|kunne|havde _? _? _? teste|prove|anmelde|smage',
      '@|& spurgte om jeg|vi ville|kunne|havde _? _? _? teste|prove|anmelde|smage',
      'faet|modtaget|fik|tilsendt _? som anmeldereksemplar|anmeldereks|laeseeksemplar|presseeksemplar|gave|pr|presseprove',
    ],
    { mention: true, unless: `? ${LIFE} journalist` },
  ),
  phrase('gifted', 'medium', [
    'bogen|spillet er|har modtaget|faet som anmeldereksemplar|anmeldereks|presseeksemplar',
    'modtaget som anmeldereksemplar|presseeksemplar',
  ]),
  phrase(
    'author-disclosure',
    'medium',
    [
      'tak til? &|@ der|som|for _? _? _? _? video|videoen|afsnit|afsnittet|podcasten|serien|streamen|opslag|opslaget mulig|muligt',
      'tak til? &|@ der|som|for _? _? _? muligt|mulig denne|dette _? video|afsnit',
      'opslag|opslaget|indlaegget|video|videoen|afsnittet|teksten|filmen|reelen er bestilt|betalt|finansieret af &|@',
      'opslag|opslaget|indlaeg|indlaegget|video|videoen|afsnittet|teksten|filmen er _? lavet|skrevet|produceret pa opdrag af|for|fra &|@',
      'indlaeg|opslag|indlaegget|opslaget|video|videoen er lavet|skrevet for & ( betalt',
      'betaler|betalt for dagens|ugens|det|dette her? opslag|opslaget|indlaeg|afsnit|afsnittet|video|videoen',
      'rejsen|turen|opholdet|middagen|behandlingen|traeningen|kurset er|var|blev lavet? i samarbejde med @|&',
      'nyt|nye|mit|min samarbejde|samarbejdspartner|samarb @',
      'det her|dette er et samarbejde med &',
    ],
    { unless: `? ${STAGE} ${LIFE} ${CLUB} universitet* kommun* region* myndighed* politiet` },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'opslaget|opslag|indlaegget|indlaeg|videoen|storyen indeholder gaver|gave|prgaver|pr|foraerede',
      'indeholder gave|gaver fra|af|/ &|@|reklame',
      'indeholder _? produkter|produkt|toj jeg|som|vi har|fik _? _? af|fra|i|som &|@|pr|gave',
      'fik|faet produktet|produkterne i|som gave|pr',
      'produktet|produkterne|kjolen|tasken|cremen fik|har jeg faet? i|som gave af|fra &|@',
      'faet|fik den|det|denne|dette her? tilsendt af|fra &',
      'la|kom|var|fandt|fik i _? goodiebaggen|goodiebag|presseposen|pressepakken|prpakken fra|af|hos @|&',
      'i|ud en|et|min pr pakke|pakken|boks|kasse fra|af &|@',
      'unboxing|unboxer|unboxe|abner af? pr pakke|pakken|fra|kassen|kasse?',
      'fra|til|hos @ s? pressevisning|presseevent|pressedag|influencerevent',
    ],
    { unless: `? ${LIFE}` },
  ),
  phrase(
    'affiliate',
    'medium',
    [
      'indeholder affiliate|adlinks|adlink|sponsorerede',
      'det|alt hele? er adlinket|affiliatelinket',
      'linkene|links _? er reklame|annonce|annoncer',
      'handl|kob|bestil|shop via|gennem mit|mine link|links sa far jeg',
      'far jeg en lille del|sum|skilling|provision|kommission|bid',
    ],
    {
      unless: `${LIFE} ?`,
      amid: 'link linket links linkene linksene handl handler kober adlinket',
    },
  ),
  phrase(
    'discount-code',
    'strong',
    [
      'tag|fa|spar|far 10|15|20|25|30|40|50 % med & pa|hos|i @',
      'min|mit personlige|egen|helt kode|rabatkode hos|til|pa _? _? _? er|hedder &',
    ],
    { unless: '?' },
  ),
  phrase(
    'ambassador',
    'medium',
    [
      'stolt|glad|aeren|aere|fedt|beaeret _? _? _? _? repraesentere @',
      'medlem af|i team &|@',
      'med pa|i team & 2025|2026|2027|2028',
      '@ influencerprogram|influencerteam',
      'samarbejdspartner med|til|for|hos|: @',
    ],
    { unless: `? ${CLUB} ${JOB} ${LIFE} danmark vi vores` },
  ),
  label('author-disclosure', 'medium', ['i samarb|samarbejde med &'], {
    opening: true,
    unless: `${LIFE} universitet* kommun* region* aof fof`,
  }),
  phrase(
    'gifted',
    'medium',
    [
      'pr kassen|pakken|boksen|posen|sendingen',
      'tak til? @ som|der har? sendt|sendte|gav|lante|udlant',
    ],
    { mention: true, unless: `? ${LIFE} genre` },
  ),
  apart('author-disclosure', 'medium', ['nyt samarbejde ,|!'], {
    mention: true,
    unless: `? ${STAGE} ${LIFE}`,
  }),
  phrase('own-brand', 'weak', [
    'i|pa|fra min|mit|vores egen? webshop|netbutik|etsyshop|hjemmeside|shop',
    'pa min side|hjemmeside|etsy|webshop',
    'pa vores side|hjemmeside|webshop',
    'vores egen|eget|egne _ er|endelig|ude|her',
    'min nye? bog|strikkebog|kogebog|debut|roman|ep|plade|single|kursus|app|podcast udkommer|kommer|er|udgives|findes',
  ]),
  // Codes for one's own courses, concerts and wares.
  phrase('own-brand', 'weak', [
    'min|mit|mine nye? _ udkommer|lanceres|lander|kommer|abner',
    'min|mit|mine nye? _ er live|ude|i|oppe|abent',
    '% pa|af alle|alt? mine|min|mit|kurset|kurserne|billetten|billetter|billetterne|presets|prints',
    'rabat|kr pa billetten|billetter|billetterne|kurset|lejren|workshoppen|kurser',
    'spiller jeg|vi pa',
    'jeg|vi spiller pa|fredag|lordag',
    'gaestelisten|forsalg er|med|fra',
    'butikken|shoppen|webshoppen|cafeen er aben|abent|live',
    'nye krus|vaser|prints|kopper|skale|smykker|lys i butikken|shoppen|webshoppen',
    'nye _ i januar|februar|marts|april|maj|august|september|oktober|november',
    'book din|dit|jeres surflejr|lejr|plads|kursus',
    'tilmelding|booking via|pa hjemmesiden|siden|mail',
    'for nyhedsbrevet|abonnenter',
    'vi stober|drejer|syr|bager|trykker|rister|strikker|laver alt|alle|dem selv',
  ]),
  phrase('negation', 'strong', ['betalt af mig|os']),
];
