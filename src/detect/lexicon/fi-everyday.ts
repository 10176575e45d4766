import { apart, label, phrase, tag } from './entry.ts';
import { FAMILY } from './fi-terms.ts';
import type { Entry } from './index.ts';

/** Who gives, pays and invites in everyday life. */
const LIFE = `${FAMILY} aiti isa isi iska mies poika tytar lapset sukulais* luokka tyonantaja* tyopaik* kunta kunnan kaupunki kaupungin koulu koulun paivakoti seurakun* seura seuran yhdistys yhdistyksen jarjesto museo kirjasto yliopisto sairaala kela firma vakuutus vakuutusyhtio taloyhtio`;
/** Clubs and charities, whose sponsors and teams are no one's income. */
const CLUB =
  'rynkeby rynkebya syopa syopasaatio maajoukkue ottelu ottelun peli pelin turnaus turnauksen sarja pelaajat pelaajia valmentaja* seura seuran seuramme joukkue joukkueen joukkueemme yhdistys juniorit juoksu juoksun festivaali kerays keraykseen hyvantekevaisyys p10 p11 p12 p13 p14 t10 t11 t12 t13 t14 oppilaat kyla kylayhdistys talkoot talkoiden tapahtuman';
/** Posts by musicians, stages and associations, who work with each other, and give-aways. */
const STAGE =
  'biisi biisin kappale kappaleen single sinkku albumi levy ep keikka keikan konsertti konsertin esitys esityksen nayttely nayttelyn luento luennon seminaari seminaarin tyopaja tyopajan kokous avajaiset tutkimus tutkimuksen projekti hanke hankkeen raportti esitamme jarjestamme jarjestaa jarjestetaan luemme keraamme kutsumme naytos avain arvonta arvon arvomme arvotaan arvottaisiin kilpailu voita giveaway';
const JOB =
  'tyo tyota toissa tyossa tyopaikka rekry rekrytoi esihenkilo esimies kollega kollegat ura harjoittelu johtaja myyntitiimi markkinointitiimi aloitin aloitan';
const TEST =
  'testiin|testattavaksi|testaukseen|kokeiltavaksi|kokeiluun|arvosteltavaksi|arvioitavaksi|maisteltavaksi|testikayttoon|koekayttoon|koeajoon|pitkaaikaistestiin|arvosteluun';
const THING =
  'tuote|tuotteet|mekko|takki|paita|kengat|housut|asu|laukku|kirja|kirjat|voide|meikit|korut|lelu|lelut|lanka|langat|kello|matto|lamppu|sohva|tuoli|peli|liput|haalari|neule|vaatteet|kangas|hoito|hieronta|naytteet|setti|laite|kamera|pyora|lakanat|huivi|pipo|astiat|keittio|vaunut|rattaat';
const DEVICE =
  'auto|asuntoauto|sahkoauto|pyora|sahkopyora|kamera|puhelin|laite|kello|kone|drooni|sukset|teltta|robotti';
const LENT =
  'auton|asuntoauton|sahkoauton|pyoran|sahkopyoran|kameran|puhelimen|laitteen|kellon|koneen|droonin|sukset|teltan|robotin|kengat|takin';
const STAY =
  'majoituksen|matkan|illallisen|reissun|lennot|huoneen|hoidon|liput|elamyksen|risteilyn|hotellin|yopymisen|aterian|viikonlopun';
const POST = 'videon|jakson|postauksen|julkaisun|striimin|podcastin|reelsin|sarjan';
const TODAY = 'paivan|viikon|jakson|videon|illan|kuukauden|striimin|podcastin|kanavan';

/** How people say it in words of every day, where no fixed wording tells. */
export const EVERYDAY: readonly Entry[] = [
  label(
    'author-disclosure',
    'medium',
    [
      'kaupall|kaup|kaupallinen yhteistyo|yht|yhteistyossa &|@',
      'mainospostaus|mainosjulkaisu|mainosvideo|kaupallinen postaus|julkaisu|sisalto &|@',
      'mainospostaus|mainosjulkaisu|mainosvideo|mainosyhteistyo &|@',
      'sponsoroitu sisalto|postaus|julkaisu|video|yhteistyo &|@?',
      'postaus|video|julkaisu yhteistyossa &|@ kanssa?',
      'yhteistyossa|yhteistyo @ n? kanssa?',
    ],
    { unless: STAGE },
  ),
  label('author-disclosure', 'medium', ['yhteistyossa & kanssa?', 'yhteistyo & kanssa?'], {
    mention: 'aside',
    unless: `${STAGE} ${LIFE}`,
  }),
  apart('author-disclosure', 'medium', [
    'mainos , tuote|tuotteet|lahja|lahjana|saatu|nayte|lainassa|lainattu|kutsu|pr|sain',
    'sponsoroitu postaus|sisalto|julkaisu|video :|,|.|/',
  ]),
  apart('author-disclosure', 'medium', ['yhteistyossa @'], { unless: `? ${STAGE} ${LIFE} kunta` }),
  phrase(
    'author-disclosure',
    'medium',
    [
      'teen|tein|aloitin|aloitan|aloittanut|aloitimme|jatkan|jatkuu yhteistyota|yhteistyon|yhteistyo|yhteistyoni @',
      'uusi|uudesta|uuden|uutta|ensimmainen|eka|unelmien yhteistyo|yhteistyosta|yhteistyostani|yhteistyoni|yhteistyon|yhteistyota @',
      'saada|saan|sain|paasen|paasin|ihanaa|ihana tehda|tekemaan yhteistyota @',
      'kiitollinen|onnellinen|iloinen|ylpea|innoissani _? yhteistyosta|yhteistyostani|yhteistyostamme @',
      'majoitus|illallinen|reissu|matka|hotelliyo|hoito yhteistyossa|yhteistyona &|@',
      'mun|minun|elamani eka|ensimmainen maksettu|kaupallinen yhteistyo|yhteistyoni',
      'eka|ensimmainen maksettu|kaupallinen yhteistyoni',
    ],
    { unless: `? ${STAGE} ${LIFE}` },
  ),
  phrase(
    'author-disclosure',
    'medium',
    [
      'saan|sain|saamme|saimme rahaa|palkkion|palkkiota|maksun|korvauksen & taman|tan|tasta|naiden|nayttamisesta|postauksesta|videosta|julkaisusta|jutusta',
      '&|@|yritys|merkki|brandi on? maksanut|maksoi|maksaa|maksavat mulle|minulle|meille? tasta|talle _? postauksesta|julkaisusta|videosta|jaksosta|jutusta',
      '&|@|yritys|merkki|brandi on? osti|ostanut|ostivat taman|tan postauksen|julkaisun|videon|jakson|jutun|mainospaikan|paikan',
      'minulle|mulle|meille on? maksettu|maksetaan|maksettiin tasta|taman|tan|jotta|etta _? postauksesta|julkaisusta|videosta|nayttamisesta|mainostamisesta|sanon|naytan|kerron|testaan',
    ],
    { unless: `? ${LIFE} toista yotoista tyosta duunista ? palkka` },
  ),
  phrase('author-disclosure', 'medium', ['mulle|minulle maksetaan|maksettiin|maksavat tasta'], {
    mention: true,
    unless: `? ${LIFE} tyosta uskoa ihme duuni palkka`,
  }),
  // With an account it tells who pays, though the authority finds the word too little.
  tag('author-disclosure', 'medium', ['yhteistyo yhteistyossa*'], {
    source: 'KKV',
    mention: true,
    unless: `${STAGE} ${LIFE} tiimi tiimityo verkostoituminen yrittajyys vastuullisuus innovaatio`,
  }),
  tag('author-disclosure', 'medium', [
    'sisaltaamainoksen sisaltaamainoksia sisaltaamainontaa sisaltaakaupallisenyhteistyon sponsoroitusisalto kaupallinenjulkaisu',
  ]),
  tag('affiliate', 'medium', [
    'sisaltaamainoslinkin affiliatelinkkeja mainoslinkkeja kumppanuuslinkki',
  ]),
  tag('gifted', 'medium', [
    'ennakkokappale lukukappale tuotenayte ilmaiseksisaatu saatuilmaiseksi saatulainaan saatutestiin testikappale lehdistonayte prnaytteet',
  ]),
  tag('gifted', 'medium', ['lainassa saatu lahjaksisaatu saatuna kutsu kutsuttu kutsuvieras'], {
    mention: true,
    unless: FAMILY,
  }),
  tag('ambassador', 'medium', ['lahettilas lahettilaana'], {
    mention: true,
    unless: 'unicef rauhan hyvan tahdon suurlahettilas',
  }),
  label(
    'gifted',
    'medium',
    ['lahja|lahjana|lahjaksi|kutsu|kutsuttuna|lainassa|lainattu @', 'pr @', 'pr : @|&'],
    {
      unless: LIFE,
    },
  ),
  label(
    'gifted',
    'medium',
    [
      `${THING} on|ovat? * ? saatu`,
      'tuote|tuotteet|mekko|takki|asu|kengat|laukku|neule|liput|hoito|majoitus * saatu',
    ],
    { unless: `${LIFE} ostettu ${STAGE}` },
  ),
  phrase(
    'gifted',
    'medium',
    [
      `${THING} on|ovat? saatu|saatiin|saimme|sain _? &|@|${TEST}|lahjaksi|lahjana|lahjoituksena|naytteena|naytteina|ilmaiseksi|yhteistyossa|yhteistyona`,
      `${THING} on|ovat &|@ lahjoittamia|tarjoamia|lahjoittama|tarjoama|lahettamia|lahettama|sponsoroimia|sponsoroima`,
      `${THING} lahjoitti|tarjosi|lahetti|sponsoroi|toimitti &|@`,
      'pr lahja|lahjana|nayte|naytteena|naytteina|paketti|tuote|lahetys @|&',
      'majoitus|hotelliyo|hotelliyot|yopyminen|huone|matka|hoito|elamys|brunssi on|oli? saatu|sain|saatiin|saimme &|@|kutsuttuna|ilmaiseksi|yhteistyossa|blogin|lahjaksi',
      'majoitus|hotelliyo|hotelliyot|yopyminen|matka|hoito on|oli? tarjottu|sponsoroitu',
      'kirja|peli|tama|teos|aanikirja on|oli arvostelukappale|ennakkokappale|arvostelukappaleeni|lukukappale',
    ],
    { unless: `? ${LIFE} kirpparilta kierratyksesta ostettu itse hintaan` },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'sain|saimme|saatiin tan|taman|nama|naa|koko|uuden|uudet|ihanan|ihanat|uusimman _? _? @',
      `sain|saimme|saatiin tan|taman|nama|naa @ lta? ${TEST}`,
    ],
    { unless: `${LIFE} tilasin tilattu tilaus vaaran vaara rikki` },
  ),
  phrase(
    'gifted',
    'medium',
    [
      `sain|saimme|saatiin|saan|saatu _? _? & _? _? ${TEST}`,
      `sain|saimme|saatiin|saan|saatu _? _? ${TEST} &|@`,
      `&|@ lahetti|lahettivat|antoi|antoivat|lainasi|toimitti|lahjoitti _? _? _? _? ${TEST}`,
      `lainasi|antoi|lahetti|toimitti|tarjosi _? _? ${TEST} &|@`,
      '& lahetti|lahettivat mulle|minulle|meille koko|uuden|uutuus _? sarjan|malliston|tuotteita|paketin|laatikon|tuotepaketin',
      '@ lahetti|lahettivat mulle|minulle|meille|kokonaisen|koko|taman|tan|tuotteita',
      `${LENT} lainasi|tarjosi|antoi kayttoon|kayttoomme|lainaan? @`,
      `${DEVICE} on|oli? lainattu|lainassa|saatu _? lainaan|lainaksi? @`,
      `${DEVICE} on|oli? lainattu|lainassa|saatu _? lainaan|lainaksi? & ${TEST}|testia|testin|koeajon|arvostelua`,
      'auto|asuntoauto|sahkoauto|kamera|puhelin|drooni saatu|saatiin lainaan|lainaksi|koeajoon &',
      'auto|asuntoauto|sahkoauto|kamera|puhelin|drooni|sahkopyora lainattu &',
      'sain|saimme|saatiin|saan lainata|lainaksi|lainaan tata|taman|tan|auton|auto|kameran|kamera|pyoran|pyora|kellon _? @',
      'testikappale|testikappaleen|testilaite|testilaitteen|testituote|pressinayte|lehdistonayte|naytekappale on|lahetti|toimitti|tarjosi|lainasi? &|@',
      'sain|saimme|saatu|saatiin kirjan|kirjat|aanikirjan|kirja|teoksen kustantajalta|kustantamolta|kustantamosta',
      'kiitos|kiitokset|kiitti kirjasta|kirjoista|aanikirjasta ,? @|kustantajalle|kustantamolle|kustantamo',
      'kiitos|kiitokset|kiitti & lle? naytteista|testituotteista|testituotteesta|tuotenaytteista|arvostelukappaleesta|lehdistonaytteesta|tuotteista',
      'kiitos|kiitokset|kiitti @ lle? naytteista|testituotteista|testituotteesta|tuotenaytteista|kutsusta|lainasta|arvostelukappaleesta',
      'kiitos|kiitokset|kiitti kutsusta|naytteista|testituotteista|arvostelukappaleesta ,? @',
      'kiitos|kiitti @ kun|etta sain|saan|saimme|saatiin|saadaan|paasin|paasimme|paastiin _? testata|kokeilla|testaamaan|kokeilemaan|maistaa|maistamaan',
      'kiitos|kiitti @ kun|etta lahetitte|kutsuitte|lainasitte|tarjositte|muistitte|sponsoroitte',
      'sain|saimme|saatu|saatiin _? _? ilmaiseksi|maksutta|lahjaksi|veloituksetta ,? mutta|ja|silti _? mielipiteet|mielipide|mielipiteeni|arvio|arvioni|sanat|kokemus',
      'yritys|merkki|brandi|valmistaja|maahantuoja ei|eivat ole nahnyt|lukenut|hyvaksynyt|vaikuttanut|maksanut videota|arvostelua|arviota|postausta|sisaltoon|mielipiteeseeni|arvioon|testia',
    ],
    {
      unless: `? ${LIFE} tilasin tilattu tilaus vaaran vaara rikki myohastymi* kylaan podcast* jakso* paneeli* puhumaan esiintymaan soittamaan keikalle haat juhlat synttarit`,
    },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'kutsuttuna|kutsuvieraana|vieraaksi @',
      'olimme|olin|paasimme|paasin|olen|ollaan|matka|matkalla|reissu|reissussa|illallinen|tilaisuudessa|lanseerauksessa|lanseeraustilaisuudessa|tapahtumassa @|& n? kutsumana|kutsuvieraana|kutsuvieraina|kutsusta',
      'olimme|olin|paasimme|paasin|olen|ollaan @ n? vieraana|vieraina|vieraaksi|vieraiksi|tilaisuudessa',
      'olimme|paasimme & vieraiksi|vieraina|vieraana|vieraaksi viikonlopun|viikonlopuksi|yoksi|illaksi',
      '&|@ kutsui|kutsuivat meidat|minut|mut|meitsin testaamaan|kokeilemaan|tutustumaan|maistamaan|yopymaan|viikonlopuksi|illalliselle',
      `${STAY} tarjosi|kustansi|sponsoroi|jarjesti|lahjoitti|maksoi @`,
      'majoituksen|yopymisen|hotellin|huoneen|reissun|hoidon|liput tarjosi|kustansi|sponsoroi|lahjoitti &',
      `@ tarjosi|kustansi|sponsoroi|lahjoitti|maksoi _? koko? ${STAY}`,
      '& tarjosi|kustansi|sponsoroi _? koko? majoituksen|yopymisen|hotellin|huoneen|reissun',
      'yovyimme|majoituimme|soimme|yovyin @|& ilmaiseksi|maksutta|veloituksetta|kutsuvieraina',
      'paasin|paasimme|paastiin testaamaan|kokeilemaan|maistamaan|maistelemaan @ n? _? uutta|uusia|uuden|uudet|menua|menun|ruokalistaa|kylpylaa|huoneita',
      'matka|reissu|risteily|viikonloppu &|@ n? tarjoama|kustantama|sponsoroima|kutsumana',
      '@ kutsui|kutsuivat meidat|minut|mut',
    ],
    {
      unless: `? ${LIFE} podcastissa jaksossa ohjelmassa kiltisti veli velje* sisko haat haihin juhliin synttareille ministeri puolue toimittajat aamussa radiossa lahetyksessa studiossa podcastiin paneeliin puhumaan`,
    },
  ),
  phrase(
    'discount-code',
    'strong',
    [
      'koodini|alennuskoodini|alekoodini|koodiani|koodillani|alekoodillani|alennuskoodillani _? @ _? _? on|:? &',
      'mun|minun koodi|koodini|alekoodi|alennuskoodi|koodilla @ _? _? on|:? &',
      '@ koodi|alekoodi|alennuskoodi|koodini|alekoodini : &',
      'kirjoita|kirjoittakaa|kayta|kayttakaa|syota|naputtele|laita & _? _? _? _? niin|ni saat|saatte|saa|tippuu|lahtee 10|15|20|25|30|40|50|neljasosan|puolet|viidenneksen|kolmanneksen _? %|prosenttia|prossaa|e|euroa|pois|alea|alennusta',
      'kayttakaa|kayta & niin|ni saatte|saat neljasosan|puolet|viidenneksen|kolmanneksen|alea|alennusta|alet',
    ],
    { unless: '?' },
  ),
  phrase(
    'affiliate',
    'medium',
    [
      'sisaltaa|sis|ovat|on|seassa kumppanuuslinkkeja|kumppanuuslinkin|kumppanuuslinkki|kumppanuuslinkit|kumppanilinkkeja|suosittelulinkkeja|affilinkkeja|affiliatea',
      'saan|saamme|saa pienen? osuuden|siivun|palasen|osan|prosentin|bonuksen myynnista|ostoksista|ostoksestasi|tilauksista|tilauksestasi|kaupasta',
      'linkki|linkit|linkeista on|ovat|osa sponsoroitu|sponsoroituja|kaupallisia|maksettuja|affiliate',
      'rekisteroidy|liity|tilaa|ilmoittaudu linkistani|linkillani|linkkini|kauttani _? niin saamme|saadaan|saat|molemmat',
      'mun|minun linkilla|linkillani|linkin|linkista|koodilla kautta? saat|saatte _? _? _? _? ja mina|ma|makin|minakin|mulle',
      'kutsulinkillani|kutsulinkkini|kutsulinkistani|suosittelulinkkini|suosittelulinkillani|suosittelulinkistani|suosittelukoodini|suosittelukoodillani|kaverikoodini|kaverikoodillani|kutsukoodini|kutsukoodillani',
      'ansaitsen|tienaan|saan _? _? _? komission|provision|palkkion|euron|sentin|rahaa jos|kun ostat|tilaat|klikkaat|ostatte|tilaatte|linkeista',
    ],
    {
      unless: `${LIFE} ? arvan arpa arpoja luokkaretkeen keraykseen vaikuttajat kiinteistonvalittaja`,
    },
  ),
  apart(
    'ambassador',
    'medium',
    [
      '@ lahettilas|brandilahettilas|athlete|urheilija|creator|ambassador',
      '& sponsoroima juoksija|urheilija|pyorailija|hiihtaja|laskija|kiipeilija|golfari|ratsastaja',
    ],
    {
      unless: `? ${LIFE} unicef rauhan han suomen`,
    },
  ),
  phrase(
    'ambassador',
    'medium',
    [
      'ylpea|ylpeana|uusi|virallinen|virallisena|iloinen &|@ n? brandilahettilas|lahettilas|lahettilaana|brandilahettilaana',
      'osa|osana|mukana|jasen|jasenena @ n? tiimia|tiimissa',
      'osa|osana|mukana|jasen|jasenena @|& n? creatortiimia|creatortiimissa|lahettilastiimia|lahettilastiimissa|lahettilasperhetta|ambassadortiimia',
      'osa|osana team &|@',
      'olen|oon|tulin|paasin osa|osaksi team|@ &|tiimia|tiimiin?',
      'olen|oon|tulin|uusi & sponsoroima|sponsoroitu juoksija|urheilija|pyorailija|hiihtaja|laskija|kiipeilija|golfari|ratsastaja',
      'kauden|uusi|mun|minun sponsori|paasponsori|sponsorini : @|&',
      'sponsorini|sponsorinani|paasponsorini jatkaa|lahetti|toimii|on? @|&',
      'paasin|valittiin|paasen|hyvaksyttiin @|& creator|lahettilas|vaikuttaja|ambassador ohjelmaan|tiimiin',
      'olen|oon|toimin|paasen|paasin|minusta|musta tulee|tuli? @|& n? kasvona|kasvoksi|kasvot|keulakuva|keulakuvana',
    ],
    { unless: `? ${CLUB} ${JOB} ${LIFE} suomen suomi unicef han finland` },
  ),
  phrase(
    'author-disclosure',
    'medium',
    [
      `kiitos|kiitokset &|@ lle? taman|tan? ${POST} sponsoroinnista|tukemisesta|mahdollistamisesta|tarjoamisesta`,
      'kiitos|kiitokset &|@ kun|joka|etta sponsoroitte|sponsoroi|sponsoroivat|mahdollistitte _? videota|videon|jaksoa|jakson|podcastia|tata|striimia|taman',
      `kiitos|kiitokset ${TODAY} sponsorille|sponsorillemme|yhteistyokumppanille|kumppanille &|@`,
      `${TODAY} sponsori|sponsorina|yhteistyokumppani|yhteistyokumppanina|kumppani|kumppanina on|:|toimii? &|@`,
      'video|jakso|postaus|striimi|podcast|julkaisu on &|@ n? sponsoroima|tarjoama|mahdollistama|rahoittama',
      '&|@ tarjoaa|tarjosi|mahdollistaa|mahdollisti|sponsoroi taman|tan|tata|talla jakson|videon|striimin|jaksoa|videota',
      'yhteistyokumppanina tassa|talla _? videossa|jaksossa|postauksessa|kertaa &|@',
      'palkkasi|palkannut minut|mut testaamaan|nayttamaan|kertomaan|kuvaamaan|tekemaan',
    ],
    { unless: `? ${CLUB} tyonantaja` },
  ),
  phrase(
    'author-disclosure',
    'medium',
    ['esittaa|tarjoaa|tukee|mahdollistaa|kaupallinen kumppani? &|@'],
    {
      amid: 'jakso jaksossa podcast podcastin podcastissa podi',
      unless: `? ${CLUB}`,
    },
  ),
  phrase(
    'author-disclosure',
    'medium',
    [
      'kiitos|kiitokset &|@ lle? kanavan|podcastin|videon|jakson|sarjan tukemisesta|tuesta|tuestanne',
    ],
    {
      unless: 'patreon jasenille',
    },
  ),
  apart('author-disclosure', 'medium', ['mainos _ _? joo|jep|lol|kylla'], {
    unless: '? alkoholi pelaaminen kasino tupakka kaikki sama telkkarissa radiossa',
  }),
  label('author-disclosure', 'medium', ['mainos , &|@']),
  phrase(
    'author-disclosure',
    'medium',
    [
      '@|& tilasi|tilasivat ja maksoi|maksoivat',
      '@|& tilaama ja? maksama?',
      'maksua|palkkiota|korvausta vastaan @|&',
    ],
    { mention: true, unless: `? ${LIFE}` },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'pressiaamiaisella|pressiaamiainen|pressibrunssilla|pressilounaalla|pressitilaisuudessa|pressiillassa|pressipaivilla|pressipaivassa|vaikuttajatapahtumassa|vaikuttajaillassa|bloggaajatapahtumassa|lanseerausjuhlissa|blogimatkalla @|&',
      '@|& kysyi|kysyivat|otti|ottivat yhteytta? ja? kysyi|kysyivat|halusimmeko|haluaisinko|haluaisimmeko|haluanko|haluisinko|josko _? _? testata|kokeilla|tulla|vierailla',
    ],
    { mention: true, unless: `? ${LIFE} toimittaja` },
  ),
  phrase(
    'ambassador',
    'medium',
    [
      '& lahettilaana|brandilahettilaana saan|paasen|olen|kerron|testaan|testasin',
      '@ n? lahettilastiimiin|lahettilasohjelmaan|lahettilaaksi|ambassadoriksi|creatorohjelmaan',
      '& lahettilastiimiin|lahettilasohjelmaan|lahettilaaksi valituksi|minut|paasin|valittiin|vuodelle|kaudelle',
      'valituksi|valittu|valittiin _? @|& lahettilastiimiin|lahettilasohjelmaan|lahettilaaksi',
    ],
    {
      unless: `? ${LIFE} unicef suomen han rauhan haluaisin haluan unelma etsii etsitaan hae haku`,
    },
  ),
  phrase(
    'author-disclosure',
    'medium',
    [
      `kiitos|kiitokset ${TODAY} sponsorille|sponsorillemme ,? @|&`,
      'majoitus|matka|reissu|illallinen|hoito|viikonloppu|risteily on|oli? tehty|toteutettu|toteutettiin|toteutui? yhteistyossa &|@',
      'uusi|mun|minun yhteistyo|yhteistyokumppani|yhteistyoni @',
      'yhteistyokumppani|yhteistyokumppanini|kumppanini : @',
      'yhteistyokumppanini|kumppanini @',
    ],
    { unless: `? ${STAGE} ${LIFE} ${CLUB}` },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'postaus|video|julkaisu|story sisaltaa _? _? _? saatuja|saadun|lahjoitettuja tuotteita|tuotteen|vaatteita|lahjoja',
      'sisaltaa lahjaksi|ilmaiseksi|yritykselta|blogin saatuja|saadun|saatu tuotteita|tuotteen|tuote|vaatteita',
      'sain|saimme tuotteen|tuotteet|mekon|laukun|kirjan lahjana|lahjaksi|ilmaiseksi|naytteena|testiin &|@|.|,|!',
      'tuotteen|tuotteet|mekon|laukun|takin|kirjan|kengat|laitteen sain|saimme|saatiin lahjaksi|lahjana|ilmaiseksi|testiin|naytteena',
      'sain|saimme _? _? ilmaiseksi|lahjaksi & _? arvostelua|testia|arviota|testausta varten|vastaan',
      '@|& n? pr paketissa|lahetyksessa|laatikossa|kassissa',
      '@|& n? goodiebagissa|pressikassissa|pressitilaisuudessa|pressipaivassa|lanseeraustilaisuudessa|lanseerausjuhlissa|vaikuttajatapahtumassa',
      'olemme|ollaan|olen taalla|tanaan|taas &|@ n? kutsumana|vieraana|kutsuvieraana|kutsuvieraina',
      '@ kutsui|kutsuivat koko|meidan|minut|mun? perheen|porukan|tiimin',
      'kengat|takki|pyora|sukset|vaunut|rattaat|kamera|auto|laukku|mekko lainaan|lainassa|lainaksi @',
      'ilmaiseksi|maksutta kun|jos|niin|silla|vastineeksi _? naytan|kerron|kuvaan|postaan|julkaisen|jaan',
      'unboxing|unboksaan|avataan|avaan pr paketti|paketin|laatikko|lahetys?',
      'unboxing pr',
    ],
    { unless: `? ${LIFE} toimittaja tilasin` },
  ),
  label('gifted', 'medium', ['kutsuttuna|kutsuttuina|kutsuvieraana|kutsuvieraina'], {
    mention: true,
    unless: LIFE,
  }),
  phrase(
    'affiliate',
    'medium',
    [
      'osta|tilaa|shoppaa linkkini|linkin|linkistani|linkillani kautta? niin|ni saan',
      'saan pienen osuuden|siivun|palkkion|provision|komission',
    ],
    {
      unless: `${LIFE} ?`,
      amid: 'linkki linkkini linkin linkit linkkien linkista linkeista ostat osta tilaat',
    },
  ),
  phrase(
    'discount-code',
    'strong',
    ['henkilokohtainen|oma|nimikko koodini|alekoodini|alennuskoodini|koodi _? _? on &'],
    { unless: '? ovi portti' },
  ),
  phrase(
    'ambassador',
    'medium',
    [
      'kunnia|ilo olla|toimia|edustaa @|& n? lahettilas|lahettilaana|brandilahettilaana',
      'ylpeana|ylpea|ilolla|kunnia edustan|edustaa @',
      'team & jasen',
      'mukana|osana team &|@',
    ],
    { unless: `? ${CLUB} ${JOB} ${LIFE} suomen suomi unicef` },
  ),
  phrase(
    'author-disclosure',
    'medium',
    [`${POST} tilasi|maksoi|maksaa|rahoitti|kustansi|sponsoroi|tarjosi|tarjoaa|mahdollisti &|@`],
    {
      unless: `? ${CLUB} univaje kahvi stressi`,
    },
  ),
  label('author-disclosure', 'medium', ['yhteistyossa & kanssa?'], {
    opening: true,
    unless: `${LIFE} yliopist* kunta kunnan kaupung*`,
  }),
  apart('author-disclosure', 'medium', ['sponsorina|sponsorini|sponsoroinut @'], { unless: CLUB }),
  phrase('gifted', 'medium', ['pr laatikko|laatikon|paketti|paketin|boksi|kassi|lahetys'], {
    mention: true,
    unless: `? ${LIFE} genre`,
  }),
  phrase(
    'gifted',
    'medium',
    [
      'sain|saimme tuotteen|laitteen|tuotteet|naytteet &|@',
      'yritys|merkki|brandi|valmistaja|he|ne ei|eivat ole nahnyt|nahneet|lukenut|lukeneet|hyvaksynyt|hyvaksyneet videota|arvostelua|arviota|postausta|testia|juttua',
    ],
    { unless: `? ${LIFE} tilasin vaaran` },
  ),
  phrase(
    'ambassador',
    'medium',
    ['jatkan|kisaan|ajan|juoksen|hiihdan|edustan|kilpailen team &|@'],
    { unless: `? ${CLUB} ${LIFE} suomen` },
  ),
  apart('author-disclosure', 'medium', ['uusi yhteistyo ,|!'], {
    mention: true,
    unless: `? ${STAGE} ${LIFE} ei`,
  }),
  phrase('own-brand', 'weak', [
    'sivuiltamme|sivuillamme|verkkosivuillamme|verkkosivuiltamme|putiikistamme|kaupassamme|liikkeessamme',
    'verkkosivuillani|verkkosivuiltani|kotisivuillani|nettisivuillani|nettisivuiltani|putiikissani',
    'oma|oman|omassa|omasta|mun putiikki|putiikin|putiikissa|verkkokauppa|verkkokaupassa|verkkokaupasta',
    'kirjani|romaanini|esikoiseni|levyni|kurssini|podcastini ilmestyi|ilmestyy|julkaistaan|julkaistiin|on|tuli',
  ]),
  // Codes for one's own courses, concerts and wares.
  phrase('own-brand', 'weak', [
    'verkkokurssini|kurssini|mallistoni|kynttilamallistoni|kauppani|putiikkini|julisteistani|kursseistani',
    'saat|saatte kurssista|kursseista|lipuista|liput|leirista',
    'illalla|perjantaina|lauantaina|huomenna|tanaan soitan|soitetaan|soitamme|keikka|keikalla',
    'soitan|soitetaan|soitamme illalla|perjantaina|lauantaina|huomenna|tanaan',
    'vieraslista|ennakkoliput on|ovat|koodilla',
    'kauppa|putiikki|kahvila on|ovat auki|avattu',
    'uusia|uudet mukeja|mukit|maljakoita|julisteita|koruja|kynttiloita|kuppeja kaupassa|putiikissa|verkkokaupassa',
    'uudet _ tammikuussa|helmikuussa|maaliskuussa|huhtikuussa|toukokuussa|elokuussa|syyskuussa|lokakuussa|marraskuussa',
    'varaa surffileiri|leiri|paikka|paikkasi|kurssi',
    'ilmoittautuminen|ilmoittautumiset sivuilla|sivuillani|sahkopostilla|linkista',
    'uutiskirjeen tilaajille',
    'valamme|teemme|ompelemme|painamme|paahdamme kaiken|kaikki itse',
  ]),
];
