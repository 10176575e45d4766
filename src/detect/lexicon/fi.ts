import type { Lexicon } from './index.ts';

/** Family, friends and feasts: what they give is no sample. */
const FAMILY =
  'aiti aidin aidilta isalta isani mummo* mummi* mummu* ukki* vaari* sisko* veljel* veljen* serku* serkku* miehelta mieheni vaimo* ystava* kaveri* poikaysta* tyttoysta* anopi* anoppi* naapur* tyokaver* kolleg* pomolta synttar* syntymapaiv* joulu jouluna joululahj* haalahj* haihin ristiais* valmistujai* aitienpaiv* isanpaiv*';
const SUBJECT =
  'vaikuttaj* kkv kuluttajaviras* markkinoin* saannot linjau* merkita merkitsemi* merkinta* piilomain* telkkar* televisio* mainoskat* mainostau* gradu* luenno* kurssi* miksi paljonko';
/** What people pass on to each other, and no product. */
const TRIFLE =
  'vinkki* vinkin vinkkej* viesti* sahkopost* kysymy* vastau* palaut* neuvo* apua ohje* kehuja tukea ideoit* inspiraatio* haaste* kyydin takaisin rahat rahani hyvity* alennu* potkut toita luvan sakko* sakon diagnoos* pysakoi* sisaanpaas* toimitu* vaaran rikkin* kommentt* rakkautta';
const TRADE =
  'mainostoimisto markkinointi mainonta mainosala graafinensuunnittelu copywriter vintage retro digimarkkinointi';
const SPORT = 'joukkue seura turnaus ottelu tapahtuma festivaali';

export const fi: Lexicon = {
  trade: 'vaikuttajamarkkinoin* sisaltomarkkinoin* mainostoimisto mediatoimisto',
  concepts: {
    paid: 'kaupallinen kaupallisen kaupallista kaupallisessa kaupallisena maksettu maksettua maksettuna maksetun maksetussa maksullis* sponsoroitu* sponsoroidu*',
    sponsor:
      'sponsoroi sponsoroivat sponsoroima sponsoroiman sponsoroinut sponsoroitu* sponsoroidu* sponsori sponsorina',
    pay: 'maksaa|maksavat|maksoi|maksoivat|maksanut|maksaneet|palkkasi|palkannut+_?+mulle|minulle|meille|minut|mut|meidat mulle|minulle|meille+_?+_?+maksaa|maksetaan|maksettiin|maksettu|maksanut|maksoi saan|sain|saamme|saimme|saatiin+_?+_?+_?+maksun|maksua|palkkion|palkkiota|korvauksen|korvausta|rahaa ostanut|osti+taman|tan|nama+_?+minulta|multa|meilta maksaa|maksoi|maksavat+kuvista|postauksesta|videosta|julkaisusta|mainoksesta',
    fee: 'palkkio palkkion palkkiota korvau* maksua|rahaa|korvausta+vastaan',
    ad: 'on|oli|sis|sisaltaa+_?+mainos|mainoksen|mainosta|mainoksia|mainontaa mainosyhteistyo* mainospostau* mainosvideo* mainosjulkaisu* tuotesijoittelu*',
    deal: 'yhteistyo* kumppanu* kumppanina kumppani kampanj* collab* diili diilin yht',
    task: 'toimeksiannosta toimeksiantona palkkaama palkkaamana',
    enable:
      'videon|jakson|postauksen|julkaisun|podcastin|striimin|reelsin|tarinan+_?+tarjoaa|tarjosi|mahdollisti|mahdollistaa|esittaa|kustansi tarjoaa|tarjosi|mahdollisti|mahdollistaa|esittaa+taman|tan+videon|jakson|postauksen|julkaisun',
    content:
      'postau* julkaisu* video videon videota videossa videosta jakso* podcast* podi* blogi* reel reels story stoori* tarina* resepti* kuva kuvat kuvan kuvissa kuvia kuvista pinni* striimi* ketju* tiktok* vlogi* artikkeli* sisalto* tviitti* uutiskirj*',
    this: 'jakson|videon|postauksen+tarjoaa|mahdollistaa|sponsoroi tama taman tassa tasta tata tahan taa tan nama naa naissa naista talla taalla viikon paivan',
    be: 'on oli ovat sisaltaa sis sisalsi toimii',
    me: 'mulle mina ma minun minulle minulta minut mun mulle multa mut mua me meidan meille meilta meidat sain saan saimme saamme saatu saadut saatiin saamani olen oon olemme ollaan olin olimme tein teimme toimin aloitin paasin vietimme yovyimme tienaan ansaitsen kerron testasin kokeilin',
    say: 'naytan nayttaa puhumi* puhun puhua puhumaan testattav* kokeiltav* testi* testa* kokeil* arvost* arvio* postau* kerron kertoa esittel* suosittel* mielipi* rehelli* maistel*',
    by: 'kanssa lta ilta saatu saadut saatuja saamani lahjaksi lahjana testiin testattavaksi kokeiltavaksi kokeiluun naytteena naytteeksi ilmaiseksi lahettama lahettamat lahjoittama tarjoama sponsoroima sponsoroinut sponsoroi toimesta kautta kutsumana kutsumina kutsusta kutsuttuna kutsuvieraana pressimatka* lehdistomatka*',
    got: 'arvostelukappale arvostelukappaleen gifted sain|saimme|saatiin|saatu+_?+_?+_?+nakyvyytta|kuvia|postausta|julkaisua|mainintaa+vastaan saatu saadut saatuja saamani sain|saimme|saatiin|saan+_?+_?+_?+_?+lahjaksi|lahjana|testiin|testattavaksi|kokeiltavaksi|kokeiluun|naytteena|naytteeksi|maksutta|veloituksetta lahetti lahettivat lahetitte lahettama lahettamat lahetetty lahjoitti lahjoittivat lahjoititte lahjoittama lahjoittamat antoi tarjosi tarjoama tarjoamat tuotelahja* pr+tuote|tuotteet|lahja|lahjat|nayte|naytteet|naytteina|paketti|lahetys prtuote* prnayt* arvostelukappale* ennakkokappale* lukukappale* pressinayt* testikappale*',
    free: 'talon|hotellin|ravintolan|heidan|yrityksen+piikkiin|laskuun|kustannuksella nakyvyytta|kuvia|postausta|julkaisua|mainintaa+vastaan maksoi|maksoivat|kustansi|kustansivat+_?+matkan|lennot|majoituksen|hotellin|illallisen ei+maksanut+mitaan ilmaiseksi ilmatteeks ilmatteeksi maksutta veloituksetta naytteena naytteeksi en|emme+maksanut|maksaneet ilman+kuluja|maksua vastineeksi vastikkeeksi vastineena sponsoroitu* sponsoroima kustansi lahjoititte lahetitte',
    invite:
      'kutsustaan kutsustamme kutsuttiin kutsu|kutsun+_?+_?+_?+testaamaan|kokeilemaan|tsekkaamaan|maistamaan|yopymaan kutsumana kutsumina kutsusta kutsuttuna kutsuttuina kutsuvieraana kutsuvieraina kutsui kutsuivat pressimatka* pressireissu* lehdistomatka* pressitilaisuu*',
    house:
      'merkki brandi brandin brandilta merkki merkilta yritys yrityksen yritykselta firma firmalta valmistaj* maahantuoj* kustantaj* kustantam* verkkokaupalta liikkeelta putiiki* ravintola ravintolan ravintolalta hotelli* kylpyla kylpylan kylpylalta matkatoimist* jalleenmyyj* panimo* paahtimo* leipomo* kampaamo* kauneus* korupaja* polkupyoravalm* vakuutusyhtio* vaatemerk* lautamerk* melontamerk*',
    stay: 'viettamaan yopymaan majoitus majoituksen ruoka ruoat safkat illallinen hotelli lennot matkan yo yon yota majoitu* majoitt* yopymi* viikonlop* illalli* hoidon hieronna* huone huoneen',
    commission:
      'muutama|muutaman|pari+sentti|sentin|senttia|euro|euron|euroa siivu siivun provisio* komissio* prosentti|prosentin|pari+tai|prosenttia muutaman+euron|sentin|prosentin pienen|pieni+palkkion|palkkio|korvauksen|siivun',
    earn: 'kilahtaa tipahtaa molemmat+_?+saa|saavat|saamme|saadaan mina+kin saan|saamme+_?+€|euroa|euron|bonuksen tienaan tienaamme ansaitsen ansaitsemme tilitetaan saan|saamme+_?+_?+_?+komission|provision|palkkion|komissiota|provisiota',
    link: 'linkkini linkkieni linkki linkin linkit linkkia linkkeja linkista linkeista linkkien mainoslink* affiliatelink* affilink* komissiolink* kumppanilink*',
    buy: 'ostaessasi ostaessanne ostat ostatte tilaat tilaatte klikkaat avaat rekisteroidyt ostoksista ostoksestasi ostin ostimme tilasin tilasimme',
    affiliate:
      'affiliate affiliaatti* mainoslink* affiliatelink* affilink* komissiolink* kumppanilink* mainos|komissio|sponsoroitu+linkki|linkit|linkin|linkkeja',
    ambassador: 'lahettila* brandilahettila* ambassadoo*',
    face: 'kasvona kasvoksi tiimiin tiimiinsa tiimissa i|team+_?+tiimissa',
    official:
      'virallinen virallisesti ylpea ylpeana iloinen sopimuks* kausi kauden kaudelle varustaa valitsi saanko+esitella',
    private: `kutsuvieraana+@+podcastissa|jaksossa|ohjelmassa kutsuvieraana+podcastissa|jaksossa|ohjelmassa olen+tulkki|opettaja|juristi|nayttelija|opas|kaantaja arpoja sponsoroikaa sponssatkaa ${FAMILY} palkkani palkkaa verot toissa tyopaik* joukkue* seuramme seuran turnau* ottelu* yhdisty* saatio* keray* unicef museoon museossa museon yliopist* koulu* oppila* kirjasto* nayttely* suurlahett* kirppi* kirppu* kierraty* torista kunnan kaupungin taloyhti* myydaan vuokrataan arkisto* punaisen`,
    generic:
      'sponsoroi|sponsoroivat|tarjoaa|tarjosi+_?+univaje|kahvi|kofeiini|stressi|ahdistus|oma|oman|mun|minun|mieheni|kissani|koirani jokainen jokaisen monen monet muiden toisten hanen kaikki',
    perhaps:
      'jos voisiko voisi pitaisi haluaisin haluan toivon toivoisin etsin etsimme etsitaan haen haemme haetaan unelm* kunpa ehka saisinko ei+ole|oo|ollut|mikaan|saatu|maksettu|kaupallinen|tama en|emme+ole|oo|saa|saanut|saaneet',
    subject: `mainos|yhteistyo|maksettu|kaupallinen|sponsoroitu+vai+ei|onko|tykkaako|ihan|oikeasti onko+tama|se|toi+_?+mainos|maksettu|kaupallinen|sponsoroitu kerrottava merkittava ohje ohjeet kuluttajaliit* kuluttajavirast* ${SUBJECT}`,
    trifle: `vaara vaaran rikki myohas* peruttu perui peruutu* lakko ${TRIFLE}`,
  },
  entries: [
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'vastineeksi rehellisesta? mielipiteestani|mielipiteesta|arviosta|arvostelusta|arviostani',
        'ilmaiseksi|maksutta rehellista? arvostelua|arviota|mielipidetta vastaan',
      ],
      unless: '?',
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'pressimatka|pressimatkan|lehdistomatka|lehdistomatkan|pressireissu|pressireissun ,? jarjestajana|jarjesti|tarjosi|kustansi|maksoi &|@',
      ],
      unless: 'ministerio* hallitus* toimittaj* peruttiin',
    },
    {
      kind: 'affiliate',
      strength: 'strong',
      source: 'usage',
      form: 'phrase',
      terms: [
        'linkit|linkki ovat|on kumppanuuslinkkeja|kumppanilinkkeja|mainoslinkkeja|affiliatelinkkeja|kumppanuuslinkki|mainoslinkki',
      ],
      unless: '?',
    },
    {
      kind: 'ambassador',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'sponsoroituna juoksijana|pyorailijana|urheilijana|laskijana|kiipeilijana|hiihtajana|uimarina|surffaajana|golfaajana',
      ],
      mention: true,
      unless: `${FAMILY} han`,
    },
    {
      kind: 'ambassador',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        '@ sponsoroima|sponsoroimana|tukema|tukemana juoksija|juoksijana|pyorailija|pyorailijana|urheilija|urheilijana|laskija|laskijana|kiipeilija|kiipeilijana|hiihtaja|hiihtajana|uimari|uimarina',
        '@ lahettilaana|lahettilas|brandilahettilaana|sponsoriurheilijana|tiimilaisena',
      ],
      unless: `? ${FAMILY} seura seuran unicef han`,
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'tarjosivat|maksoivat|kustansivat|hoitivat koko aterian|illallisen|laskun|ruoat|lystin|illan',
        'kutsuvieraina|kutsuvieraana|kutsuvieraiksi|kutsuvieraaksi',
        'paketti|laatikko|boksi @ _? _? _? _? ,? se? on lahja heilta|merkilta|brandilta|firmalta',
        'lahetti|lahettivat|lahettaneet minulle|mulle|meille _? _? _? _? testattavaksi|kokeiltavaksi|testiin|kokeiluun|arvioitavaksi',
        'sain|saimme|saatiin _? _? kotiin|kotiovelle testiin|testattavaksi|kokeiltavaksi|kokeiluun',
      ],
      mention: true,
      unless: `${FAMILY} naapurit serkun tilasin tilauksen linnan juhlat gaala gaalan podcast* jakso* jaksossa ohjelma* lahetykse* juhlissa syntymapaiv* vaaran koon veli podcastissa`,
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'huoneen|majoituksen|yopymisen|yon _? tarjosi|maksoi|kustansi|sponsoroi|kattoi @',
        '@ tarjosi|maksoi|kustansi|hoiti majoituksen|huoneen|yopymisen',
        'yo|yota|yon|viikonloppu _? _? @ vieraina|kutsuvieraina',
        'kutsuttiin|paasimme|paastiin|paasin|kutsun|kutsuivat|kutsui maistamaan|testaamaan|kokeilemaan uutta|uuden|uusia ruokalistaa|menua|listaa|kylpylaa|ravintolaa|syysmenua|kesamenua|saunaa|menun',
      ],
      unless: `? ${FAMILY} haakakku* haakakkua ruokala* koulun veli veljeni koulu`,
    },
    {
      kind: 'gifted',
      strength: 'strong',
      source: 'usage',
      form: 'apart',
      terms: ['arvostelukappale|arvostelukappaleena|pressikappale'],
      unless: 'etsin haluan',
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'kiitos|kiitokset|kiitti|iso|suuri kiitos? _? @ _? _? _? _? paketista|paketin|lahetyksesta|boksista|lahjasta|lahjakassista|tuotteista',
        'kiitos|kiitokset _? paketista|lahetyksesta|boksista|tuotteista _? _? @',
      ],
      unless: `${FAMILY} tilaus tilattu toimitus posti voitto`,
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'pressimatka|pressimatkalla|lehdistomatka|blogimatka|bloggaajamatka &|@',
        'nakyvyytta|postausta|julkaisua|kuvia|somenakyvyytta vastaan',
      ],
      unless: `? ${FAMILY} ministeri`,
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'KKV',
      form: 'tag',
      terms: [
        'mainos maksettumainos kaupallinenyhteistyo* kaupallisessayhteistyossa* maksettuyhteistyo* maksettukumppanuus mainosyhteistyo kaupallisyhteistyo',
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
        'mainos saatu|lahja|pr|kutsuvierastilaisuus|kutsu|nayte|mainoslinkki|yhteistyo|tapahtuma|lainattu|pressimatka tuote|tuotteet|lahja|tilaisuus|nayte?',
        'mainosyhteistyo|mainosjulkaisu|mainospostaus|kaupallinen',
        'kaupallinen|maksettu|mainosyhteistyo|kaupallisessa|maksetussa yhteistyo|yhteistyossa? & kanssa?',
        'kaupallinen yhteistyo',
        'sisaltaa|sis kaupallista? mainoksen|mainoksia|mainosta|mainontaa|yhteistyota|yhteistyon',
        'kaup yht|yhteistyo',
      ],
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'KKV',
      form: 'apart',
      terms: [
        'mainos saatu|pr|lahja? tuote|tuotteet? @|&',
        'kaup yht|yhteistyo @|&',
        'mainos yhteistyossa @|&',
        'maksettu mainos|yhteistyo',
      ],
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'KKV',
      form: 'phrase',
      terms: [
        'sis|sisaltaa maksetun|kaupallisen? mainoksen|mainosta|mainontaa|tuotesijoittelua|yhteistyota|yhteistyon',
        'toteutettu|tehty|julkaistu kaupallisessa|maksetussa|mainosyhteistyossa yhteistyossa?',
        'saatu|saadut|saatuja|lahetetty _? mainostarkoituksessa|markkinointitarkoituksessa',
      ],
      unless: SUBJECT,
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'postaus|video|julkaisu|jakso|resepti|kuva|reels|arvonta on? toteutettu|tehty|toteutetaan|toteutettiin yhteistyossa @|&',
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
      mention: 'beside',
      terms: ['yhteistyo|yhteistyossa'],
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'KKV',
      form: 'tag',
      terms: [
        'prtuote prlahja prnayte prpaketti prtuotteet prlahjat saatutuote saatunayte saatublogin* saatulahjaksi tuotesaatu pressimatka pressinayte lehdistomatka arvostelukappale saatuarvostelukappale prtilaisuus tuotelahja saatupr',
      ],
      unless: FAMILY,
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'KKV',
      form: 'tag',
      mention: true,
      terms: ['saatu saatulahja lahjaksisaatu kutsuttuna kutsuvieraana kutsuvieras lahjasaatu'],
      unless: FAMILY,
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'KKV',
      form: 'label',
      terms: [
        'saatu',
        'saatu pr? tuote|tuotteet|kirja|laukku|mekko|nayte|naytteet|paketti|liput|lahja|lahjana|lahjaksi|naytteena|arvostelukappale|kutsu|ilmaiseksi|blogin kautta?',
        'tuote|tuotteet|kirja|laukku|mekko|nayte|naytteet|paketti|liput|lippu saatu|saatiin|saadut',
        'pr tuote|tuotteet|lahja|lahjat|nayte|paketti|lahetys|tilaisuus|matka|yhteistyo',
        'pressimatka|lehdistomatka|pressinayte|pressilahja|arvostelukappale|kutsuvierastilaisuus|tuotelahja',
        'saatu|lahjana|lahjaksi &',
      ],
      unless: FAMILY,
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
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
      unless: FAMILY,
    },
    {
      kind: 'ambassador',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'toimin|olen|oon|aloitin|minusta|paasin _? & brandilahettilas|lahettilas|lahettilaana|brandilahettilaana|brandilahettilaaksi',
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
        'mainoslinkki|mainoslinkit|mainoslinkin|mainoslinkkeja|mainoslinkista|affiliatelinkki|affiliatelinkit|affiliatelinkin|affiliatelinkkeja|komissiolinkki',
        'affiliate|affiliaatti|mainos|komissio linkki|linkit|linkin|linkkeja',
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
        'omassa|oma|omasta _? verkkokaupassa|verkkokauppa|kaupassa|putiikissa',
        'itse tehdyt|tekemani',
        'oma|oman|omat|omaa|uusi|meidan|mun|minun oma|uusi|oman|uuden? verkkokauppa|verkkokaupassa|kirja|mallisto|mallistoni|merkki|brandi|yritys|salonki|kurssi|putiikki|kauppa|liike',
        'verkkokaupassamme|verkkokauppamme|liikkeessamme|myymalassamme|tuotteemme|mallistomme|valikoimaamme|brandini|verkkokauppani|kirjani|verkkokaupassani',
      ],
    },
    {
      kind: 'ambiguous',
      strength: 'weak',
      source: 'usage',
      form: 'label',
      mention: true,
      terms: ['yhteistyo'],
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
        'yhteistyossa @|$',
        'yhteistyo|yhteistyota @',
        'kiitos|kiitti|kiitokset @ lle? tuotteista|lahjasta|paketista|kutsusta|majoituksesta|illallisesta',
        'kiitos|kiitti|kiitokset tuotteista|lahjasta|paketista|kutsusta @',
        'osta|tilaa|shoppaa nyt|taalta|tasta|heti|omasi',
      ],
      unless: `${FAMILY} ${SPORT}`,
    },
    {
      kind: 'negation',
      strength: 'strong',
      source: 'usage',
      form: 'tag',
      terms: [
        'eimainos eikaupallinenyhteistyo eiyhteistyo eisponsoroitu itseostettu itsemaksettu eimaksettu eimaksettumainos omallarahalla',
      ],
    },
    {
      kind: 'negation',
      strength: 'strong',
      source: 'usage',
      form: 'phrase',
      terms: [
        'itse ostettu|maksettu|ostettuja|ostetut|ostin|maksoin|maksettuja|hankittu|ostamani',
        'ostin|maksoin|ostettu|maksettu|hankin _? ihan? itse',
        'omilla|omalla|omasta rahoilla|rahoillani|rahalla|pussista|lompakosta',
        'ei ole|oo|ollut|mikaan|sisalla|maksettu|todellakaan? mikaan|maksettu|saatu? mainos|mainosta|mainoksia|kaupallinen|kaupallista|yhteistyo|yhteistyota|sponsoroitu|maksettu|saatu|mainoslinkki|mainoslinkkeja',
        'en|emme ole|oo saanut|saa|saaneet? maksua|palkkiota|lahjaksi|ilmaiseksi|korvausta|mitaan',
        'mainos oma|omalle|omat|omaa|omasta yritys|yritykselle|kirja|tuote|tuotteet|brandi|verkkokauppa|mallisto|palvelu|kurssi',
        'oma mainos',
        'omamainos|epakaupallinen|itseostettu|itsemaksettu|maksamaton',
      ],
    },
  ],
  codeBetween: 'on',
  codeBare: 'koodi koodilla koodin',
  codeOwned: 'koodilla',
  mine: 'minun',
  ours: 'meidan',
  or: 'tai',
  and: 'ja',
  misspelt: 'yhteistyo kaupallinen sponsoroitu mainosyhteistyo',
  deny: 'eika ilman ikina',
  between: 'ole oo ollut mitaan mikaan mikaankaan maksettua kaupallista',
  everyday:
    'elaman avio tanssi treeni juoksu matka keskustelu kulttuuri rauhan ilmasto nuoriso urheilu kehitys kunta koulu',
  spokenOf:
    'hashtagi hashtagia kayta kayttaa kirjoita kirjoittaa laita laittaa tai termi unohda unohtaa merkinta',
  talk: 'kkv kuluttajavirasto merkitse merkita merkinnat merkitsemisesta mainosmerkinta',
  code: 'koodi koodia koodin koodilla koodillani koodini alennuskoodi alennuskoodia alennuskoodilla alennuskoodini alennuskoodillani alekoodi alekoodia alekoodilla alekoodini alekoodillani etukoodi etukoodia etukoodilla etukoodini etukoodillani kampanjakoodi kampanjakoodia kampanjakoodilla kampanjakoodini kampanjakoodillani nimikkokoodi nimikkokoodia nimikkokoodilla nimikkokoodini nimikkokoodillani',
  otherCode: 'qr pin pukeutumis ovi viiva lahde',
  gripe: 'vaikuttajat vaikuttajien vaikuttajilla vanhentunut vanhentuneet virheellinen',
  use: 'koodia kayta kayttamalla kaytat mun minun syota syotat koodilla koodillani kirjoita kassalla naputtele',
  rebate:
    'alennus alennusta alennuksen alennuskenttaan ale alea tarjous edun etu ilmainen ilmaiset toimitus prosenttia pinnaa saastat kassalla tilauksesta hinnasta hintaan',
  sale: 'kesa syksy talvi kevat joulu paasiainen ale alennus tervetuloa uusi hei viikonloppu aitienpaiva isanpaiva kiitos ilmainen toimitus extra juhannus vappu syntymapaiva',
  partner: 'kumppani',
  ambassador: 'lahettilas brandilahettilas',
  advert: 'mainos yhteistyo',
  call: 'osta tilaa shoppaa kokeile tutustu linkki linkista biossa klikkaa loyda',
  goods:
    'mallisto tuote tuotteet tuotteita uutuus uutuudet uutuustuote sarja brandi tarjous kampanja suosikit valikoima',
  praise: 'rakastan rakastuin suosikki suosikkini suosittelen paras parhaat ihana lemppari',
  grants: 'antaa tuo',
};
