import { apart, label, phrase, tag } from './entry.ts';
import type { Entry } from './index.ts';

/** Family, friends and feasts: what they give is no sample. */
export const FAMILY =
  'aiti aidin aidilta isalta isani mummo* mummi* mummu* ukki* vaari* sisko* veljel* veljen* serku* serkku* miehelta mieheni vaimo* ystava* kaveri* poikaysta* tyttoysta* anopi* anoppi* naapur* tyokaver* kolleg* pomolta synttar* syntymapaiv* joulu jouluna joululahj* haalahj* haihin ristiais* valmistujai* aitienpaiv* isanpaiv*';
export const SUBJECT =
  'vaikuttaj* kkv kuluttajaviras* markkinoin* saannot linjau* merkita merkitsemi* merkinta* piilomain* telkkar* televisio* mainoskat* mainostau* gradu* luenno* kurssi* miksi paljonko';
const TRADE =
  'mainostoimisto markkinointi mainonta mainosala graafinensuunnittelu copywriter vintage retro digimarkkinointi';
const SPORT = 'joukkue seura turnaus ottelu tapahtuma festivaali';

export const TERMS: readonly Entry[] = [
  tag('gifted', 'medium', ['saatunaytteena saatutuote']),
  phrase(
    'gifted',
    'medium',
    [
      'testilaite|testipuhelin|testikappale|testiauto|testipyora _? saatu|lainassa|lainattu|lainaan _? _? &',
      'arvostelukoodi|arvostelukoodin|arvosteluavain|arvosteluavaimen|pressikoodi|pressikoodin',
      '& uuden|uusi _? testiin|testattavaksi|kokeiluun',
      'matkan|majoituksen|illallisen|lennot maksoi|kustansi|tarjosi &',
    ],
    { unless: FAMILY },
  ),
  label('gifted', 'medium', ['kutsu'], { mention: 'aside' }),
  phrase(
    'gifted',
    'medium',
    [
      'vastineeksi rehellisesta? mielipiteestani|mielipiteesta|arviosta|arvostelusta|arviostani',
      'ilmaiseksi|maksutta rehellista? arvostelua|arviota|mielipidetta vastaan',
    ],
    { unless: '?' },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'pressimatka|pressimatkan|lehdistomatka|lehdistomatkan|pressireissu|pressireissun ,? jarjestajana|jarjesti|tarjosi|kustansi|maksoi &|@',
    ],
    { unless: 'ministerio* hallitus* toimittaj* peruttiin' },
  ),
  phrase(
    'affiliate',
    'strong',
    [
      'linkit|linkki ovat|on kumppanuuslinkkeja|kumppanilinkkeja|mainoslinkkeja|affiliatelinkkeja|kumppanuuslinkki|mainoslinkki',
    ],
    { unless: '?' },
  ),
  phrase(
    'ambassador',
    'medium',
    [
      'sponsoroituna juoksijana|pyorailijana|urheilijana|laskijana|kiipeilijana|hiihtajana|uimarina|surffaajana|golfaajana',
    ],
    { mention: true, unless: `${FAMILY} han` },
  ),
  phrase(
    'ambassador',
    'medium',
    [
      '@ sponsoroima|sponsoroimana|tukema|tukemana juoksija|juoksijana|pyorailija|pyorailijana|urheilija|urheilijana|laskija|laskijana|kiipeilija|kiipeilijana|hiihtaja|hiihtajana|uimari|uimarina',
      '@ lahettilaana|lahettilas|brandilahettilaana|sponsoriurheilijana|tiimilaisena',
    ],
    { unless: `? ${FAMILY} seura seuran unicef han` },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'tarjosivat|maksoivat|kustansivat|hoitivat koko aterian|illallisen|laskun|ruoat|lystin|illan',
      'kutsuvieraina|kutsuvieraana|kutsuvieraiksi|kutsuvieraaksi',
      'paketti|laatikko|boksi @ _? _? _? _? ,? se? on lahja heilta|merkilta|brandilta|firmalta',
      'lahetti|lahettivat|lahettaneet minulle|mulle|meille _? _? _? _? testattavaksi|kokeiltavaksi|testiin|kokeiluun|arvioitavaksi',
      'sain|saimme|saatiin _? _? kotiin|kotiovelle testiin|testattavaksi|kokeiltavaksi|kokeiluun',
    ],
    {
      mention: true,
      unless: `${FAMILY} naapurit serkun tilasin tilauksen linnan juhlat gaala gaalan podcast* jakso* jaksossa ohjelma* lahetykse* juhlissa syntymapaiv* vaaran koon veli podcastissa`,
    },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'huoneen|majoituksen|yopymisen|yon _? tarjosi|maksoi|kustansi|sponsoroi|kattoi @',
      '@ tarjosi|maksoi|kustansi|hoiti majoituksen|huoneen|yopymisen',
      'yo|yota|yon|viikonloppu _? _? @ vieraina|kutsuvieraina',
      'kutsuttiin|paasimme|paastiin|paasin|kutsun|kutsuivat|kutsui maistamaan|testaamaan|kokeilemaan uutta|uuden|uusia ruokalistaa|menua|listaa|kylpylaa|ravintolaa|syysmenua|kesamenua|saunaa|menun',
    ],
    { unless: `? ${FAMILY} haakakku* haakakkua ruokala* koulun veli veljeni koulu` },
  ),
  apart('gifted', 'strong', ['arvostelukappale|arvostelukappaleena|pressikappale'], {
    unless: 'etsin haluan',
  }),
  phrase(
    'gifted',
    'medium',
    [
      'kiitos|kiitokset|kiitti|iso|suuri kiitos? _? @ _? _? _? _? paketista|paketin|lahetyksesta|boksista|lahjasta|lahjakassista|tuotteista',
      'kiitos|kiitokset _? paketista|lahetyksesta|boksista|tuotteista _? _? @',
    ],
    { unless: `${FAMILY} tilaus tilattu toimitus posti voitto` },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'pressimatka|pressimatkalla|lehdistomatka|blogimatka|bloggaajamatka &|@',
      'nakyvyytta|postausta|julkaisua|kuvia|somenakyvyytta vastaan',
    ],
    { unless: `? ${FAMILY} ministeri` },
  ),
  tag(
    'author-disclosure',
    'strong',
    [
      'mainos maksettumainos kaupallinenyhteistyo* kaupallisessayhteistyossa* maksettuyhteistyo* maksettukumppanuus mainosyhteistyo kaupallisyhteistyo',
    ],
    { source: 'KKV', unless: TRADE },
  ),
  tag(
    'author-disclosure',
    'medium',
    [
      'brandlahettilas brandilahettilas kaupallinen sponsoroitu sponsoroitupostaus sponsoroituyhteistyo kaupyht kaupallinenyht',
    ],
    { source: 'KKV', unless: `${TRADE} ${SPORT}` },
  ),
  label(
    'author-disclosure',
    'strong',
    [
      'mainos',
      'mainos &',
      'mainos saatu|lahja|pr|kutsuvierastilaisuus|kutsu|nayte|mainoslinkki|yhteistyo|tapahtuma|lainattu|pressimatka tuote|tuotteet|lahja|tilaisuus|nayte?',
      'mainosyhteistyo|mainosjulkaisu|mainospostaus|kaupallinen',
      'kaupallinen|maksettu|mainosyhteistyo|kaupallisessa|maksetussa yhteistyo|yhteistyossa? & kanssa?',
      'kaupallinen yhteistyo',
      'sisaltaa|sis kaupallista? mainoksen|mainoksia|mainosta|mainontaa|yhteistyota|yhteistyon',
      'kaup yht|yhteistyo',
    ],
    { source: 'KKV' },
  ),
  apart(
    'author-disclosure',
    'strong',
    [
      'mainos saatu|pr|lahja? tuote|tuotteet? @|&',
      'kaup yht|yhteistyo @|&',
      'mainos yhteistyossa @|&',
      'maksettu mainos|yhteistyo',
    ],
    { source: 'KKV' },
  ),
  phrase(
    'author-disclosure',
    'strong',
    [
      'sis|sisaltaa maksetun|kaupallisen? mainoksen|mainosta|mainontaa|tuotesijoittelua|yhteistyota|yhteistyon',
      'toteutettu|tehty|julkaistu kaupallisessa|maksetussa|mainosyhteistyossa yhteistyossa?',
      'saatu|saadut|saatuja|lahetetty _? mainostarkoituksessa|markkinointitarkoituksessa',
    ],
    { source: 'KKV', unless: SUBJECT },
  ),
  phrase(
    'author-disclosure',
    'medium',
    [
      'on maksettu minulle|meille palkkio|korvaus',
      '& toimeksiannosta|toimeksiannolla',
      'postaus|video|julkaisu|jakso|resepti|kuva|reels|arvonta on? toteutettu|tehty|toteutetaan|toteutettiin yhteistyossa @|&',
    ],
    { unless: `${SUBJECT} ${SPORT}` },
  ),
  label('author-disclosure', 'medium', ['sponsoroitu', 'sponsoroitu &']),
  label('author-disclosure', 'medium', ['yhteistyo|yhteistyossa'], {
    source: 'KKV',
    mention: 'beside',
  }),
  tag(
    'gifted',
    'medium',
    [
      'prtuote prlahja prnayte prpaketti prtuotteet prlahjat saatutuote saatunayte saatublogin* saatulahjaksi tuotesaatu pressimatka pressinayte lehdistomatka arvostelukappale saatuarvostelukappale prtilaisuus tuotelahja saatupr',
    ],
    { source: 'KKV', unless: FAMILY },
  ),
  tag(
    'gifted',
    'medium',
    ['saatu saatulahja lahjaksisaatu kutsuttuna kutsuvieraana kutsuvieras lahjasaatu'],
    { source: 'KKV', mention: true, unless: FAMILY },
  ),
  label(
    'gifted',
    'medium',
    [
      'saatu',
      'saatu pr? tuote|tuotteet|kirja|laukku|mekko|nayte|naytteet|paketti|liput|lahja|lahjana|lahjaksi|naytteena|arvostelukappale|kutsu|ilmaiseksi|blogin kautta?',
      'tuote|tuotteet|kirja|laukku|mekko|nayte|naytteet|paketti|liput|lippu saatu|saatiin|saadut',
      'pr tuote|tuotteet|lahja|lahjat|nayte|paketti|lahetys|tilaisuus|matka|yhteistyo',
      'pressimatka|lehdistomatka|pressinayte|pressilahja|arvostelukappale|kutsuvierastilaisuus|tuotelahja',
      'saatu|lahjana|lahjaksi &',
    ],
    { source: 'KKV', unless: FAMILY },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'pr nayte|paketti|lahetys',
      '@ kun lahetitte|lahjoititte|tarjositte mulle|minulle|meille',
      'saatu|saadut|saatiin|sain|saimme|saamani _? _? _? lahjaksi|lahjana|ilmaiseksi|maksutta|testiin|testattavaksi|kokeiluun|naytteena @',
      '@ n|lta|ilta? saatu|lahjoittama|lahettama|lahettamat|tarjoama|tarjoamat _? lahja|lahjaksi|testiin|testattavaksi|ilmaiseksi|majoituksen|tuotteita|tuotteet|paketin',
      'tuote|tuotteet|tuotteita|kirja|kirjan|laukku|mekko|naytteet|paketti|liput saatu|saatiin|saadut @|&|lahjana|lahjaksi|yritykselta|pr|testiin|testattavaksi|arvosteluun|kustantajalta|kustantamolta|maahantuojalta|ilmaiseksi|naytteena',
      'saatu|saadut blogin|blogini|instan|kanavan|somen|podcastin|pr|naytteena|yhteistyona kautta?',
      'arvostelukappale|arvostelukappaleen|arvostelukappaleena|arvostelukappaleesta|ennakkokappale|ennakkokappaleen saatu|saatiin|sain|kustantajalta|kustantamolta|kustantamosta|kiitos|kustantajalle|@|&',
      'saatu|sain|saatiin|saamani|pyysin|kiitos _? _? _? arvostelukappale|arvostelukappaleen|arvostelukappaleena|arvostelukappaleesta|ennakkokappaleesta|ennakkokappaleen',
      'vastineeksi|vastineena rehellisesta|arviosta|arvostelusta|postauksesta|nakyvyydesta',
    ],
    { unless: FAMILY },
  ),
  phrase(
    'ambassador',
    'medium',
    [
      'toimin|olen|oon|aloitin|minusta|paasin _? & brandilahettilas|lahettilas|lahettilaana|brandilahettilaana|brandilahettilaaksi',
    ],
    { unless: 'unicef rauhan punaisen ristin hyvan tahdon' },
  ),
  tag('ambassador', 'medium', ['brandilahettilas']),
  phrase(
    'affiliate',
    'strong',
    [
      'mainoslinkki|mainoslinkit|mainoslinkin|mainoslinkkeja|mainoslinkista|affiliatelinkki|affiliatelinkit|affiliatelinkin|affiliatelinkkeja|komissiolinkki',
      'affiliate|affiliaatti|mainos|komissio linkki|linkit|linkin|linkkeja',
      'amazon kumppanina|partnerina _? ansaitsen|saan',
      'hyvaksytyista|ehdot tayttavista ostoista',
    ],
    { source: 'KKV', unless: `${SUBJECT} blogeissa tubettajat vuotiailta halua puolet` },
  ),
  tag(
    'affiliate',
    'medium',
    ['mainoslinkki mainoslinkit affiliatelinkki affiliatelinkit affilinkki sisaltaamainoslinkkeja'],
    { source: 'KKV' },
  ),
  phrase('own-brand', 'weak', [
    'omassa|oma|omasta _? verkkokaupassa|verkkokauppa|kaupassa|putiikissa',
    'itse tehdyt|tekemani',
    'oma|oman|omat|omaa|uusi|meidan|mun|minun oma|uusi|oman|uuden? verkkokauppa|verkkokaupassa|kirja|mallisto|mallistoni|merkki|brandi|yritys|salonki|kurssi|putiikki|kauppa|liike',
    'verkkokaupassamme|verkkokauppamme|liikkeessamme|myymalassamme|tuotteemme|mallistomme|valikoimaamme|brandini|verkkokauppani|kirjani|verkkokaupassani',
  ]),
  label('ambiguous', 'weak', ['yhteistyo'], { mention: true }),
  tag('ambiguous', 'weak', ['yhteistyo yhteistyossa* yhteistyokumppani'], {
    source: 'KKV',
    unless: 'koulu kunta tiimi tiimityo tutkimus verkosto',
  }),
  phrase(
    'ambiguous',
    'weak',
    [
      'yhteistyossa @|$',
      'yhteistyo|yhteistyota @',
      'kiitos|kiitti|kiitokset @ lle? tuotteista|lahjasta|paketista|kutsusta|majoituksesta|illallisesta',
      'kiitos|kiitti|kiitokset tuotteista|lahjasta|paketista|kutsusta @',
      'osta|tilaa|shoppaa nyt|taalta|tasta|heti|omasi',
    ],
    { source: 'KKV', unless: `${FAMILY} ${SPORT}` },
  ),
  tag('negation', 'strong', [
    'eimainos eikaupallinenyhteistyo eiyhteistyo eisponsoroitu itseostettu itsemaksettu eimaksettu eimaksettumainos omallarahalla',
  ]),
  phrase('negation', 'strong', [
    'itse ostettu|maksettu|ostettuja|ostetut|ostin|maksoin|maksettuja|hankittu|ostamani',
    'ostin|maksoin|ostettu|maksettu|hankin _? ihan? itse',
    'omilla|omalla|omasta rahoilla|rahoillani|rahalla|pussista|lompakosta',
    'ei ole|oo|ollut|mikaan|sisalla|maksettu|todellakaan? mikaan|maksettu|saatu? mainos|mainosta|mainoksia|kaupallinen|kaupallista|yhteistyo|yhteistyota|sponsoroitu|maksettu|saatu|mainoslinkki|mainoslinkkeja',
    'en|emme ole|oo saanut|saa|saaneet? maksua|palkkiota|lahjaksi|ilmaiseksi|korvausta|mitaan',
    'mainos oma|omalle|omat|omaa|omasta yritys|yritykselle|kirja|tuote|tuotteet|brandi|verkkokauppa|mallisto|palvelu|kurssi',
    'oma mainos',
    'omamainos|epakaupallinen|itseostettu|itsemaksettu|maksamaton',
  ]),
];
