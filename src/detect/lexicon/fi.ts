import { EVERYDAY } from './fi-everyday.ts';
import { FAMILY, SUBJECT, TERMS } from './fi-terms.ts';
import type { Lexicon } from './index.ts';

/** What people pass on to each other, and no product. */
const TRIFLE =
  'vinkki* vinkin vinkkej* viesti* sahkopost* kysymy* vastau* palaut* neuvo* apua ohje* kehuja tukea ideoit* inspiraatio* haaste* kyydin takaisin rahat rahani hyvity* alennu* potkut toita luvan sakko* sakon diagnoos* pysakoi* sisaanpaas* toimitu* vaaran rikkin* kommentt* rakkautta';

export const fi: Lexicon = {
  trade: 'vaikuttajamarkkinoin* sisaltomarkkinoin* mainostoimisto mediatoimisto',
  concepts: {
    paid: 'kaupallinen kaupallisen kaupallista kaupallisessa kaupallisena maksettu maksettua maksettuna maksetun maksetussa maksullis* sponsoroitu* sponsoroidu*',
    sponsor:
      'sponsoroi sponsoroivat sponsoroima sponsoroiman sponsoroinut sponsoroitu* sponsoroidu* sponsori sponsorina',
    pay: 'maksanut maksoi maksaa|maksavat|maksoi|maksoivat|maksanut|maksaneet|palkkasi|palkannut+_?+mulle|minulle|meille|minut|mut|meidat mulle|minulle|meille+_?+_?+maksaa|maksetaan|maksettiin|maksettu|maksanut|maksoi saan|sain|saamme|saimme|saatiin+_?+_?+_?+maksun|maksua|palkkion|palkkiota|korvauksen|korvausta|rahaa ostanut|osti+taman|tan|nama+_?+minulta|multa|meilta maksaa|maksoi|maksavat+kuvista|postauksesta|videosta|julkaisusta|mainoksesta',
    fee: 'palkkio palkkion palkkiota korvau* maksua|rahaa|korvausta+vastaan',
    ad: 'on|oli|sis|sisaltaa+_?+mainos|mainoksen|mainosta|mainoksia|mainontaa mainosyhteistyo* mainospostau* mainosvideo* mainosjulkaisu* tuotesijoittelu*',
    deal: 'yhteistyo* kumppanu* kumppanina kumppani kampanj* collab* diili diilin yht',
    task: 'toimeksiannosta toimeksiantona palkkaama palkkaamana',
    enable:
      'videon|jakson|postauksen|julkaisun|podcastin|striimin|reelsin|tarinan+_?+tarjoaa|tarjosi|mahdollisti|mahdollistaa|esittaa|kustansi tarjoaa|tarjosi|mahdollisti|mahdollistaa|esittaa+taman|tan+videon|jakson|postauksen|julkaisun',
    content:
      'tekstin teksti postau* julkaisu* video videon videota videossa videosta jakso* podcast* podi* blogi* reel reels story stoori* tarina* resepti* kuva kuvat kuvan kuvissa kuvia kuvista pinni* striimi* ketju* tiktok* vlogi* artikkeli* sisalto* tviitti* uutiskirj*',
    this: 'jakson|videon|postauksen+tarjoaa|mahdollistaa|sponsoroi taa tama taman tassa tasta tata tahan taa tan nama naa naissa naista talla taalla viikon paivan',
    be: 'on oli ovat sisaltaa sis sisalsi toimii',
    me: 'mulle mina ma minun minulle minulta minut mun mulle multa mut mua me meidan meille meilta meidat sain saan saimme saamme saatu saadut saatiin saamani olen oon olemme ollaan olin olimme tein teimme toimin aloitin paasin vietimme yovyimme tienaan ansaitsen kerron testasin kokeilin',
    say: 'naytan nayttaa puhumi* puhun puhua puhumaan testattav* kokeiltav* testi* testa* kokeil* arvost* arvio* postau* kerron kertoa esittel* suosittel* mielipi* rehelli* maistel*',
    by: 'kanssa lta ilta saatu saadut saatuja saamani lahjaksi lahjana testiin testattavaksi kokeiltavaksi kokeiluun naytteena naytteeksi ilmaiseksi lahettama lahettamat lahjoittama tarjoama sponsoroima sponsoroinut sponsoroi toimesta kautta kutsumana kutsumina kutsusta kutsuttuna kutsuvieraana pressimatka* lehdistomatka*',
    got: 'arvostelukappale arvostelukappaleen gifted sain|saimme|saatiin|saatu+_?+_?+_?+nakyvyytta|kuvia|postausta|julkaisua|mainintaa+vastaan saatu saadut saatuja saamani sain|saimme|saatiin|saan+_?+_?+_?+_?+lahjaksi|lahjana|testiin|testattavaksi|kokeiltavaksi|kokeiluun|naytteena|naytteeksi|maksutta|veloituksetta lahetti lahettivat lahetitte lahettama lahettamat lahetetty lahjoitti lahjoittivat lahjoititte lahjoittama lahjoittamat antoi tarjosi tarjoama tarjoamat tuotelahja* pr+tuote|tuotteet|lahja|lahjat|nayte|naytteet|naytteina|paketti|lahetys prtuote* prnayt* arvostelukappale* ennakkokappale* lukukappale* pressinayt* testikappale*',
    free: 'talo+tarjosi talon|hotellin|ravintolan|heidan|yrityksen+piikkiin|laskuun|kustannuksella nakyvyytta|kuvia|postausta|julkaisua|mainintaa+vastaan maksoi|maksoivat|kustansi|kustansivat+_?+matkan|lennot|majoituksen|hotellin|illallisen ei+maksanut+mitaan ilmaiseksi ilmatteeks ilmatteeksi maksutta veloituksetta naytteena naytteeksi en|emme+maksanut|maksaneet ilman+kuluja|maksua vastineeksi vastikkeeksi vastineena sponsoroitu* sponsoroima kustansi lahjoititte lahetitte',
    invite:
      'kutsustaan kutsustamme kutsuttiin kutsu|kutsun+_?+_?+_?+testaamaan|kokeilemaan|tsekkaamaan|maistamaan|yopymaan kutsumana kutsumina kutsusta kutsuttuna kutsuttuina kutsuvieraana kutsuvieraina kutsui kutsuivat pressimatka* pressireissu* lehdistomatka* pressitilaisuu*',
    house:
      'lomakyla* merkki brandi brandin brandilta merkki merkilta yritys yrityksen yritykselta firma firmalta valmistaj* maahantuoj* kustantaj* kustantam* verkkokaupalta liikkeelta putiiki* ravintola ravintolan ravintolalta hotelli* kylpyla kylpylan kylpylalta matkatoimist* jalleenmyyj* panimo* paahtimo* leipomo* kampaamo* kauneus* korupaja* polkupyoravalm* vakuutusyhtio* vaatemerk* lautamerk* melontamerk*',
    stay: 'viettamaan yopymaan majoitus majoituksen ruoka ruoat safkat illallinen hotelli lennot matkan yo yon yota majoitu* majoitt* yopymi* viikonlop* illalli* hoidon hieronna* huone huoneen',
    commission:
      'muutama|muutaman|pari+sentti|sentin|senttia|euro|euron|euroa siivu siivun provisio* komissio* prosentti|prosentin|pari+tai|prosenttia muutaman+euron|sentin|prosentin pienen|pieni+palkkion|palkkio|korvauksen|siivun',
    earn: 'kilahtaa tipahtaa molemmat+_?+saa|saavat|saamme|saadaan mina+kin saan|saamme+_?+€|euroa|euron|bonuksen tienaan tienaamme ansaitsen ansaitsemme tilitetaan saan|saamme+_?+_?+_?+komission|provision|palkkion|komissiota|provisiota',
    link: 'linkkini linkkieni linkki linkin linkit linkkia linkkeja linkista linkeista linkkien mainoslink* affiliatelink* affilink* komissiolink* kumppanilink*',
    buy: 'ostaessasi ostaessanne ostat ostatte tilaat tilaatte klikkaat avaat rekisteroidyt ostoksista ostoksestasi ostin ostimme tilasin tilasimme',
    affiliate:
      'affiliate affiliaatti* mainoslink* affiliatelink* affilink* komissiolink* kumppanilink* kumppanuuslink* mainos|komissio|sponsoroitu+linkki|linkit|linkin|linkkeja',
    ambassador: 'lahettila* brandilahettila* ambassadoo*',
    face: 'kasvona kasvoksi tiimiin tiimiinsa tiimissa i|team+_?+tiimissa',
    official:
      'virallinen virallisesti ylpea ylpeana iloinen sopimuks* kausi kauden kaudelle varustaa valitsi saanko+esitella',
    private: `opiskelijalle opiskelijoille kutsuvieraana+@+podcastissa|jaksossa|ohjelmassa kutsuvieraana+podcastissa|jaksossa|ohjelmassa olen+tulkki|opettaja|juristi|nayttelija|opas|kaantaja arpoja sponsoroikaa sponssatkaa ${FAMILY} palkkani palkkaa verot toissa tyopaik* joukkue* seuramme seuran turnau* ottelu* yhdisty* saatio* keray* unicef museoon museossa museon yliopist* koulu* oppila* kirjasto* nayttely* suurlahett* kirppi* kirppu* kierraty* torista kunnan kaupungin taloyhti* myydaan vuokrataan arkisto* punaisen`,
    generic:
      'sponsoroi|sponsoroivat|tarjoaa|tarjosi+_?+isan|aidin|elake|opintotuki|univaje|kahvi|kofeiini|stressi|ahdistus|oma|oman|mun|minun|mieheni|kissani|koirani jokainen jokaisen monen monet muiden toisten hanen kaikki',
    perhaps:
      'jos voisiko voisi pitaisi haluaisin haluan toivon toivoisin etsin etsimme etsitaan haen haemme haetaan unelm* kunpa ehka saisinko ei+ole|oo|ollut|mikaan|saatu|maksettu|kaupallinen|tama en|emme+ole|oo|saa|saanut|saaneet',
    subject: `sanoin|sanottu+ei tarjottiin+_?+maksettu|kaupallinen|yhteistyo analysoimme peliyhtioiden solmivat merkitset infograafi bloggaajille bloggaajat kysymys mainos|yhteistyo|maksettu|kaupallinen|sponsoroitu+vai+ei|onko|tykkaako|ihan|oikeasti onko+tama|se|toi+_?+mainos|maksettu|kaupallinen|sponsoroitu kerrottava merkittava ohje ohjeet kuluttajaliit* kuluttajavirast* ${SUBJECT}`,
    trifle: `vaara vaaran rikki myohas* peruttu perui peruutu* lakko ${TRIFLE}`,
  },
  entries: [...TERMS, ...EVERYDAY],
  codeBetween: 'on',
  codeBare: 'koodi koodilla koodin',
  codeOwned: 'koodilla',
  mine: 'minun mun',
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
  code: 'koodi koodia koodiani alennuskoodiani alekoodiani koodin koodilla koodillani koodini alennuskoodi alennuskoodia alennuskoodilla alennuskoodini alennuskoodillani alekoodi alekoodia alekoodilla alekoodini alekoodillani etukoodi etukoodia etukoodilla etukoodini etukoodillani kampanjakoodi kampanjakoodia kampanjakoodilla kampanjakoodini kampanjakoodillani nimikkokoodi nimikkokoodia nimikkokoodilla nimikkokoodini nimikkokoodillani',
  otherCode: 'salainen salaisen qr pin pukeutumis ovi viiva lahde',
  gripe: 'vaikuttajat vaikuttajien vaikuttajilla vanhentunut vanhentuneet virheellinen',
  use: 'koodia koodiani kayta kayttakaa kirjoittakaa syottakaa muista muistakaa kayttamalla kaytat mun minun syota syotat koodilla koodillani kirjoita kassalla naputtele',
  rebate:
    'alennus alennusta alennuksen alennuskenttaan ale alea tarjous edun etu ilmainen ilmaiset toimitus prosenttia prossaa prossan alee pois pinnaa saastat kassalla tilauksesta hinnasta hintaan',
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
