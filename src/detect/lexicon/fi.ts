import type { Lexicon } from './index.ts';

const TRADE =
  'mainostoimisto markkinointi mainonta mainosala graafinensuunnittelu copywriter vintage retro digimarkkinointi ';
const SUBJECT =
  'vaikuttajat vaikuttajien vaikuttajamarkkinointi markkinointi kkv kuluttajavirasto laki saannot linjaus kurssi';
const PRIVATE =
  'syntymapaiva syntymapaivana synttarit joulu joululahja jouluna haat aiti isa aidilta isalta mummo mummi ' +
  'mummolta pappa ukki sisko veli siskolta tati serkku mies miehelta vaimo vaimolta ystava ystavalta ystavat kaveri ' +
  'kaverilta kollega tyokaveri naapuri poikaystava tyttoystava oppilaat luokka valmistujaiset';
const SPORT = 'joukkue seura turnaus ottelu tapahtuma joukkueemme seuramme festivaali';
const PRODUCT =
  'tuote|tuotteet|tuotteita|tuotteen|kirja|kirjan|laukku|paita|vaatteet|mekko|näyte|näytteet|paketti|liput|lippu';

export const fi: Lexicon = {
  entries: [
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'KKV',
      form: 'tag',
      terms: [
        'mainos maksettumainos kaupallinenyhteistyo* kaupallisessayhteistyossa* ' +
          'maksettuyhteistyo* maksettukumppanuus mainosyhteistyo kaupallisyhteistyo',
      ],
      unless: TRADE,
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'KKV',
      form: 'tag',
      terms: [
        'kaupallinen sponsoroitu sponsoroitupostaus sponsoroituyhteistyo kaupyht kaupallinenyht',
      ],
      unless: `${TRADE} ${SPORT}`,
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'KKV',
      form: 'label',
      terms: [
        'mainos',
        'mainos &',
        'mainos saatu|lahja|pr|kutsuvierastilaisuus|kutsu|näyte|mainoslinkki|yhteistyö|tapahtuma|lainattu|pressimatka tuote|tuotteet|lahja|tilaisuus|näyte?',
        'mainos|mainosyhteistyö|kaupallinen|maksettu yhteistyö? & kanssa?',
        'kaupallinen yhteistyö',
        'kaupallinen|maksettu yhteistyö & kanssa?',
        'kaupallisessa|maksetussa|mainosyhteistyössä yhteistyössä? & kanssa?',

        'sisältää kaupallista? mainoksen|mainoksia|mainontaa|yhteistyötä|yhteistyön',
        'kaup yht|yhteistyö',
        'mainosyhteistyö|mainosjulkaisu|mainospostaus|kaupallinen',
        'saatu mainostarkoituksessa|markkinointitarkoituksessa',
      ],
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'KKV',
      form: 'apart',
      terms: [
        'mainos saatu|pr|lahja? tuote|tuotteet? @|&',
        'maksettu mainos|yhteistyö|kumppanuus|mainosyhteistyö',

        'kaup yht|yhteistyö @|&',
        'mainos yhteistyössä @|&',
      ],
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'KKV',
      form: 'phrase',
      terms: [
        'minulle|meille on maksanut|maksettu',
        'sis|sisaltaa mainoksen|mainosta',
        'kaupallisessa|maksetussa yhteistyössä|kumppanuudessa @|&',
        'kaupallinen|maksettu|maksetun|kaupallisen yhteistyö|yhteistyön|kumppanuus ,? @|&',
        'kaupallisena|maksettuna yhteistyönä',
        'toteutettu|tehty|tehtiin|julkaistu kaupallisessa|maksetussa|mainosyhteistyössä yhteistyössä?',
        'postaus|video|julkaisu|jakso|reels|reel|postauksen|resepti|kuva|tarina|story on|sisältää|sis maksettu|kaupallinen|kaupallista|osa|maksetun? mainos|mainoksen|mainosta|mainontaa|mainoksia|yhteistyö|yhteistyötä|yhteistyön',
        'postaus|video|julkaisu|jakso|kuva on sponsoroitu|maksettu|kaupallinen',
        'tämä on maksettu? mainos|mainosyhteistyö|mainospostaus',
        'sain|saan|sain|saimme tästä|julkaisusta|videosta|postauksesta _? maksun|palkkion|korvauksen',
        'sponsoroitu postaus|video|yhteistyö|julkaisu',
        'saatu|saadut|saatuja|saatiin|sain|lähetetty _? mainostarkoituksessa|markkinointitarkoituksessa',
      ],
      unless: SUBJECT,
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'postaus|video|julkaisu|jakso|resepti|kuva|reels|arvonta|matka|majoitus on? toteutettu|tehty|toteutetaan|toteutettiin yhteistyössä @|&',
        'sponsoroinut|sponsoroi|sponsoroima|tarjoaa|tarjosi tämän|postauksen|videon|jakson|julkaisun @|&',
        'postauksen|videon|jakson|julkaisun sponsoroi|tarjoaa|tarjosi|mahdollisti @|&',
      ],
      unless: `${SUBJECT} ${SPORT}`,
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'usage',
      form: 'label',
      terms: ['sponsoroitu', 'sponsoroitu &'],
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'KKV',
      form: 'label',
      mention: true,
      terms: ['yhteistyö|yhteistyössä'],
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'KKV',
      form: 'tag',
      terms: [
        'prtuote prlahja prnayte prpaketti prtuotteet prlahjat saatutuote saatunayte saatublogin* saatulahjaksi tuotesaatu ' +
          'pressimatka pressinayte lehdistomatka arvostelukappale saatuarvostelukappale saatuna prtilaisuus tuotelahja saatupr',
      ],
      unless: PRIVATE,
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'KKV',
      form: 'tag',
      mention: true,
      terms: ['saatu saatulahja lahjaksisaatu kutsuttuna kutsuvieraana kutsuvieras lahjasaatu'],
      unless: PRIVATE,
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'KKV',
      form: 'label',
      terms: [
        'saatu',
        `saatu pr? ${PRODUCT}|lahja|lahjana|lahjaksi|näytteenä|arvostelukappale|kutsu|ilmaiseksi|blogin kautta?`,
        `${PRODUCT} saatu|saatiin|saadut`,
        'pr tuote|tuotteet|lahja|lahjat|näyte|paketti|lähetys|tilaisuus|matka|yhteistyö',
        'pressimatka|lehdistömatka|pressinäyte|pressilahja|arvostelukappale|kutsuvierastilaisuus|tuotelahja',
        'saatu|lahjana|lahjaksi &',
      ],
      unless: PRIVATE,
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'pr nayte|paketti|lahetys',
        '@ _? _? _? kutsumina|kutsumana|kutsusta',
        `saatu|saadut|saatuja|lahjana|lahjaksi saatu|lahjana|lahjaksi|ilmaiseksi? ${PRODUCT}? @|$`,
        'saatu|saadut|saatiin|sain|saimme|saamani|sainkin _? _? _? lahjaksi|lahjana|ilmaiseksi|maksutta|testiin|testattavaksi|kokeiluun|näytteenä|näytteeksi|kokeiltavaksi @|$|yritykseltä|brändiltä|merkiltä',
        'sain|saimme|saatiin|saatu|saamani @ n|lta|ltä|ilta? _? _? _? lahjaksi|lahjana|ilmaiseksi|testiin|testattavaksi|kokeiluun|tuotteita|tuotteet',
        '@ n|lta|ltä|ilta? saatu|lahjoittama|lähettämä|lähettämät|tarjoama|tarjoamat|tarjosi|kutsui|lähetti _? _? lahja|lahjaksi|testiin|testattavaksi|ilmaiseksi|majoituksen|illallisen|tuotteita|tuotteet|paketin|minulle|meidät|minut',
        `${PRODUCT} saatu|saatiin|saadut @|&|lahjana|lahjaksi|yritykseltä|pr|testiin|testattavaksi|arvosteluun|kustantajalta|kustantamolta|kustantamosta|maahantuojalta|ilmaiseksi|näytteenä`,
        'saatu|saadut blogin|blogini|instan|kanavan|somen|podcastin kautta',
        'pr tuote|tuotteet|tuotteita|lahja|lahjat|näyte|paketti|lahjana|lahjaksi|tuotteena|näytteenä @|&',
        'saatu|saadut pr|näytteenä|yhteistyönä|maahantuojalta',
        'arvostelukappale|arvostelukappaleen|arvostelukappaleena|arvostelukappaleesta|ennakkokappale|ennakkokappaleen|lukukappale saatu|saatiin|sain|kustantajalta|kustantamolta|kustantamosta|kiitos|kustantajalle|@|&',
        'saatu|sain|saatiin|saamani|pyydetty|pyysin|kiitos _? _? _? arvostelukappale|arvostelukappaleen|arvostelukappaleena|arvostelukappaleesta|ennakkokappaleesta|ennakkokappale|ennakkokappaleen',
        'pressimatka|pressimatkalla|lehdistömatka|lehdistömatkalla|pressireissulla @|&|yhteistyössä',
        'kutsuttuna|kutsuvieraana|vieraana @',
        '@ ,? kutsuvieraana|kutsuttuna',
        'sain|saimme testattavaksi|testiin|kokeiluun|näytteeksi|ilmaiseksi _? _? _? @',
        '@ kutsumana|vieraana|kutsuvieraana|kutsusta',
        '@ n|in kutsumana|vieraana|kutsuvieraana|kutsusta',
        'vastineeksi|vastikkeeksi|vastineena rehellisestä|arviosta|arvostelusta|postauksesta|näkyvyydestä',
      ],
      unless: PRIVATE,
    },
    {
      kind: 'ambassador',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'brändilähettiläs|brändilähettiläänä|brändilähettilääksi @|&',
        '@ n|in? lähettiläs|lähettiläänä|brändilähettiläs|brändilähettiläänä|ambassadööri|lähettilääksi',
        'toimin|olen|aloitin|minusta|pääsin _? & lähettiläs|lähettiläänä|brändilähettiläs|brändilähettiläänä|brändilähettilääksi',
        'lähettiläs|lähettiläänä @',
      ],
      unless: 'unicef rauhan punaisen ristin hyvan tahdon',
    },
    {
      kind: 'ambassador',
      strength: 'medium',
      source: 'usage',
      form: 'tag',
      terms: ['brandilahettilas'],
    },
    {
      kind: 'affiliate',
      strength: 'strong',
      source: 'KKV',
      form: 'phrase',
      terms: [
        'mainoslinkki|mainoslinkit|mainoslinkin|mainoslinkkejä|mainoslinkistä|affiliatelinkki|affiliatelinkit|affiliatelinkin|affiliatelinkkejä|affilinkki|komissiolinkki',
        'affiliate|affiliaatti|mainos|komissio linkki|linkit|linkin|linkkejä',
        'saan|saamme|ansaitsen linkin|ostoksista|ostoksestasi|siitä|pienen|pienen pienen? provision|komission|palkkion|provisiota|komissiota',
      ],
      unless: SUBJECT,
    },
    {
      kind: 'affiliate',
      strength: 'medium',
      source: 'KKV',
      form: 'tag',
      terms: [
        'mainoslinkki mainoslinkit affiliatelinkki affiliatelinkit affilinkki sisaltaamainoslinkkeja',
      ],
    },
    {
      kind: 'own-brand',
      strength: 'weak',
      source: 'usage',
      form: 'phrase',
      terms: [
        'oma|oman|omat|omaa|uusi|meidän|mun|minun oma|uusi|oman|uuden? verkkokauppa|verkkokaupassa|kirja|mallisto|mallistoni|merkki|brändi|yritys|salonki|kurssi|putiikki|kauppa|liike',
        'verkkokaupassamme|verkkokauppamme|liikkeessämme|myymälässämme|tuotteemme|mallistomme|valikoimaamme|brändini|verkkokauppani|kirjani|verkkokaupassani',
      ],
    },
    {
      kind: 'ambiguous',
      strength: 'weak',
      source: 'KKV',
      form: 'tag',
      terms: ['yhteistyo yhteistyossa* yhteistyokumppani'],
      unless: 'koulu kunta tiimi tiimityo tutkimus verkosto',
    },
    {
      kind: 'ambiguous',
      strength: 'weak',
      source: 'KKV',
      form: 'phrase',
      terms: [
        'yhteistyössä @|$',
        'yhteistyö|yhteistyötä @',
        'kiitos|kiitti|kiitokset @ lle|lle_? tuotteista|lahjasta|paketista|kutsusta|majoituksesta|illallisesta',
        'kiitos|kiitti|kiitokset tuotteista|lahjasta|paketista|kutsusta @',
        'osta|tilaa|shoppaa nyt|täältä|tästä|heti|omasi',
      ],
      unless: `${PRIVATE} ${SPORT}`,
    },
    {
      kind: 'negation',
      strength: 'strong',
      source: 'usage',
      form: 'tag',
      terms: [
        'eimainos eikaupallinenyhteistyo eiyhteistyo eisponsoroitu itseostettu itsemaksettu eimaksettu ' +
          'eimaksettumainos omallarahalla',
      ],
    },
    {
      kind: 'negation',
      strength: 'strong',
      source: 'usage',
      form: 'phrase',
      terms: [
        'itse ostettu|maksettu|ostettuja|ostetut|ostin|maksoin|maksettuja|hankittu|ostamani',
        'ostin|maksoin|ostettu|maksettu|hankin _? ihan? itse|omilla|omalla|omasta rahoilla|rahoillani|rahalla|pussista?',
        'omilla|omalla|omasta rahoilla|rahoillani|rahalla|pussista|lompakosta',
        'ei ole|ollut|mikään|sisällä|maksettu|todellakaan? mikään|maksettu|saatu? mainos|mainosta|mainoksia|kaupallinen|kaupallista|yhteistyö|yhteistyötä|sponsoroitu|maksettu|saatu|mainoslinkki|mainoslinkkejä',
        'en|emme ole saanut|saa|saaneet? maksua|palkkiota|lahjaksi|ilmaiseksi|korvausta|mitään',
        'maksamaton|epäkaupallinen mainos|yhteistyö|suositus',
        'mainos oma|omalle|omat|omaa|omasta yritys|yritykselle|kirja|tuote|tuotteet|brändi|verkkokauppa|mallisto|palvelu|kurssi',
        'oma mainos',
        'omamainos|epäkaupallinen|itseostettu|itsemaksettu',
      ],
    },
  ],
  deny: 'eika ilman ikina',
  between: 'ole ollut mitaan mikaan mikaankaan maksettua kaupallista',
  everyday:
    'elaman avio tanssi treeni juoksu matka keskustelu kulttuuri rauhan ilmasto nuoriso urheilu kehitys kunta koulu',
  spokenOf:
    'hashtagi hashtagia kayta kayttaa kirjoita kirjoittaa laita laittaa tai termi unohda unohtaa merkinta',
  talk: 'kkv kuluttajavirasto merkitse merkita merkinnat merkitsemisesta mainosmerkinta',
  code: 'koodi koodilla koodillani koodini alennuskoodi alennuskoodilla alennuskoodini alennuskoodillani alekoodi alekoodilla etukoodi etukoodilla kampanjakoodi',
  otherCode: 'qr pin pukeutumis ovi viiva lahde',
  use: 'koodia kayta kayttamalla mun minun syota koodilla koodillani kirjoita',
  rebate:
    'alennus alennusta alennuksen ale alea tarjous edun etu ilmainen ilmaiset toimitus prosenttia saastat kassalla tilauksesta',
  sale:
    'kesa syksy talvi kevat joulu paasiainen ale alennus tervetuloa uusi hei viikonloppu aitienpaiva isanpaiva kiitos ' +
    'ilmainen toimitus extra juhannus vappu syntymapaiva',
  partner: 'kumppani',
  ambassador: 'lahettilas brandilahettilas',
  advert: 'mainos yhteistyo',
  call: 'osta tilaa shoppaa kokeile tutustu linkki linkista biossa klikkaa loyda',
  goods:
    'mallisto tuote tuotteet tuotteita uutuus uutuudet uutuustuote sarja brandi tarjous kampanja ' +
    'suosikit valikoima',
  praise: 'rakastan rakastuin suosikki suosikkini suosittelen paras parhaat ihana lemppari',
};
