import type { Lexicon } from './index.ts';

/** Family, friends and feasts: what they give is no sample. */
const FAMILY =
  'mormor* morfar* farmor* farfar* bedstemor* bedstefar* soster lillebror storebror lillesoster storesoster moster onkel kusine faetter veninde* venner* kaerest* kolleg* chefen nabo naboen svigermor* foraeldr* fodselsdag* jul julegave* bryllup* barnedab konfirmation*';
const SUBJECT =
  'skattestyrelsen influencere influenter forbrugerombudsmanden markedsforingsloven reglerne domstolen skjult skjulte reklamer reklamerne reklamepause kursus undersogelse hvorfor';
/** What people pass on to each other, and no product. */
const TRIFLE =
  'sporgsmal svar hjaelp rad mail sms besked beskeden knus kompliment komplimenter energi inspiration udfordring ide besog tilbage retur forkert forsinket levering pengene penge refusion ansogning bode kritik kommentarer kaerlighed stotte indgang entre fragt parkering opskrift tilladelse chancen at+vide brev billede billeder forkerte faktura';
/** In French an "annonce" is any announcement. */
const FRENCH =
  'le les des nous vous est une pour avec dans je notre cette votre sur la un au que qui recrute vend l';
/** Words that Danish alone has of the two. */
const DANISH =
  'og er jeg vi har det den der med til pa ikke af som sa min mit mine din dit lige nu fra ny nye helt endelig denne dette hvor hvad ogsa kan skal havde blev mig dig os sig alle efter eller men nar';
/** Small ads of people, and the trade itself. */
const SELL =
  'saelges kobes udlejes bolig soges stilling job avisen stiftstidende arkiver marketing reklamebureau markedsforing design vintage retro';
const SPORT = 'hold holdet klub klubben forening kamp kampen cup festival stadion';

export const da: Lexicon = {
  trade: 'influencermarketing indholdsmarkedsforing reklamebureau mediebureau',
  concepts: {
    paid: 'betalt betalte kommercielt kommerciel kommercielle sponsoreret sponsorerede sponseret sponset',
    sponsor:
      'sponsoreret sponsorerede sponsorerer sponsoreres sponseret sponserer sponset sponsor sponsoren sponsorat for+at+sponsorere',
    pay: 'de|som+betaler|betalte+mig|os betaler|betalte|betalt|honorerer+mig|os far|fik|faet|bliver|blev|blevet+jeg|vi|faktisk?+betalt|betaling|honorar betalt|honoreret|hyret+af kobt+denne|dette+_?+af',
    fee: 'penge+for+det|den|dette|denne|mit|her+_?+_?+opslag|opslaget|video|videoen|indlaeg|reel|story honorar honoraret vederlag mod+betaling penge+for+at|opslaget',
    ad: 'reklame annonce reklamesamarbejde reklamesamarbejdet annoncesamarbejde annoncesamarbejdet reklameindlaeg reklameopslag annonceindhold produktplacering',
    deal: 'samarbejde samarbejdet samarbejder partnerskab partnerskabet kampagne kampagnen collab reklamesamarbejde annoncesamarbejde sponsorat',
    task: 'pa+opdrag+af|for|fra hyret+af aftalt+og+betalt+af opslag|opslaget|indlaeg|indlaegget|video|videoen|afsnittet|episoden|opskriften+er|blev+lavet|skabt|blevet?+til?+i+samarbejde+med',
    enable:
      'muliggjort|praesenteret|praesenteres|finansieret|finansieres|stottet+af gjort+mulig|muligt+af lavet|produceret|skabt+med+stotte|penge+fra|af',
    content:
      'opslag* indlaeg* post video* reel* story storyen afsnit* episode* podcast* blog blogindlaeg* vlog* artikel* artiklen opskrift* pin stream* livestream* tweet* trad traden tiktok* karrusel* billede* billeder* nyhedsbrev* indhold klip klippet',
    this: 'dette denne disse det+her den+her de+her dagens ugens opslaget indlaegget afsnittet videoen',
    be: 'er indeholder bliver blev var',
    me: 'jeg mig vi os min mit mine vores uden+at+betale',
    say: 'tale snakke vise viser fortaelle fortaeller sige omtale dele deler poste teste tester testet testede test prove prover provet afprove anmelde anmelder anmeldelse anmeldt naevne skrive lave promovere anbefale mening aerlig aerlige aerligt',
    by: 'af fra hos via',
    got: 'gifted faet|fik+_?+tilsendt faet|fik|modtaget|modtog|lant|lante|laner+_?+_?+_?+af|fra faet|fik|far+_?+_?+_?+gratis|vederlagsfrit|foraeret|tilsendt+_?+af|fra|hos faet|fik|far+lov?+til?+at?+prove|teste|lane|bo+_?+_?+_?+gratis|vederlagsfrit sendt|tilsendt|foraeret|doneret|udlant|sponsoreret|sponsorerede|gave|gaver+_?+_?+_?+af|fra sendte|sendt|sender|gav|givet|foraerede|foraere|foraeret|sponsorerede+mig|os pressegave pressegaver presseprove presseprover pressepakke pressesample prgave prpakke anmeldereksemplar anmeldereksemplaret anmeldereks laeseeksemplar testeksemplar pr+gave|gaver|pakke|pakken|produkt|produkter|sample|kasse|sending',
    free: 'daekkede|daekker|betalte|betaler+_?+_?+rejsen|rejse|opholdet|ophold|hotellet|flyet|middagen nul+kroner pa+huset|husets regningen+gik|gaar|tog+_?+_?+dem|de i+bytte+for|mod gratis vederlagsfrit sponsoreret sponsorerede uden+at+betale uden+beregning betalte|betalt+0|nul|ingenting|intet pa+deres|husets+regning mod+at+jeg|vi i+bytte+for|mod for+at+foraere|sponsorere+mig|os pr+gave|gaver|pakke|pakken|produkt|produkter|sample|kasse|sending',
    invite:
      'som+deres+gaester|gaest inviteret inviterede+mig|os presserejse presserejsen pressetur pressemiddag presseevent presse+tur|rejse|event|middag pa+invitation+af|fra',
    house:
      'maerket brandet firma* butik* websh* netbutik* producent* fabrikant* forlag* restaurant* hotel* kroen salon* klinik* importor* forhandler* leverandor* virksomhed* brygger* rister* badeland* cykelmaerk* tojmaerk* rejseselskab* folkene|pigerne|holdet+hos|bag spa',
    stay: 'behandlingen behandling ophold middag middagen rejsen flyet teste|prove|opleve|smage+deres|hotellets|restaurantens|nye|den nat naetter weekend ophold* overnatning* vaerelse* hotel suite behandling* massage',
    commission:
      'lidt|bid|del+af+kagen en|et+_?+bonus|godtgorelse|belonning|skilling+hvis|nar|for+hver kommission kommissionen provision provisionen tjener|far|ryger|lander+jeg|vi|der?+en|et|lidt|nogle+lille|par|smule|bid|kroner|procent lille|smule+procentdel',
    earn: 'begge+far far+begge vi+begge jeg+ogsa far+jeg+_?+_?+kr|kroner|bonus tjener tjene far+jeg|vi?+en|lidt|et?+lille?+kommission|provision|procent',
    link: 'link links linket linkene linksene reklamelink* annoncelink* affiliatelink* provisionslink*',
    buy: 'kober kobe kobt kobte handler bestiller bestilte tilmelder klikker',
    affiliate:
      'affiliate affiliatelink* reklamelink* annoncelink* provisionslink* adlinks sponsoreret|sponsorerede|reklame|annonce+link|links',
    ambassador:
      'blevet+ambassador min|mine|vores+tojsponsor|udstyrssponsor|hovedsponsor|sponsor|sponsorer ambassador ambassadorer brandambassador',
    face: 'ansigt|ansigtet+for|udadtil atlet rytterhold teamrytter taget|valgt+mig+ind i|pa|for|med|af|fra+team',
    official:
      'blevet+en+del indgar officiel officielt stolt stolte kontrakt kontrakten forlaenget saeson saesonen aere glad fast+partner rytterhold',
    private: `jeg+er+tolk|laerer|advokat|skuespiller|guide|oversaetter lodder flasker pant sponsorer|sponsorere|spons+mig|os+please|nu|nogen ansaetter soger ${FAMILY} min|mine|mors|fars+mor|mand|kone|son|datter|bror|ven lonnen skatten arbejdsgiver saelges soges udlejes pa+kommission|provision klub klubben foreningen stadion turneringen indsamling indsamlingen fonden bornecancerfonden kirken gud museet universitet universitetet skolen kommunen koncert teatret udstilling udstillingen ambassade ambassaden danmarks kors unicef foredrag forskning arkivet arkiver avisen stiftstidende bestyrelsen advokatfirmaet banken pigerne drengene staevnet lokale handbold mor|far+gav|inviterede|sendte`,
    generic:
      'den|de|det+sponsorerede|sponserede sponsoreret|sponsorerede|sponseret|sponsoreres|praesenteret+af+min|mit|mine|sovnmangel|kaffe|koffein|angst|stress hver+eneste|anden mange andres hendes hans enhver',
    perhaps:
      'skulle burde onsker drommer haber hvis maske soger leder+efter mangler gid vil+have|gerne|vaere sporger|spurgt+om klar+til+at',
    subject: `reklame|annonce|samarbejde|sponsoreret|betalt+eller+ikke|hvad|bare|er|synes er+det|dette|den|denne+en?+reklame|annonce|samarbejde|sponsoreret|betalt ${SUBJECT}`,
    trifle: `forkerte knust forsinkelse forsinket aflyst aflysning strejke ${TRIFLE}`,
  },
  entries: [
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'til lans fra|af @',
        'opholdet|turen|rejsen|middagen|billetterne|flybilletterne var|er|blev betalt af @',
        'gratis|vederlagsfrit for|mod|til at fortaelle|sige|skrive|dele om? min? aerlige? mening|anmeldelse',
        'gratis|vederlagsfrit mod en|min aerlig|aerlige? anmeldelse|mening|omtale',
      ],
      unless: '?',
    },
    {
      kind: 'discount-code',
      strength: 'strong',
      source: 'usage',
      form: 'phrase',
      terms: ['kode|koden & for|giver|til 5|10|15|20|25|30|35|40|50 _? _? _? hos|pa|i @'],
      unless: '?',
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'pressetur|presseturen|pressetrip|presserejse|presserejsen _? arrangeret|organiseret|inviteret|betalt af &|@',
      ],
      unless:
        'ministeriet ministeren regeringen folketinget journalist* journalister aflyst skriver skolen klubben',
    },
    {
      kind: 'ambassador',
      strength: 'medium',
      source: 'usage',
      form: 'apart',
      terms: [
        'sponsoreret|sponseret lober|rytter|cyklist|atlet|klatrer|svommer|surfer|triatlet|skilober|golfer|sejler hos|af|for|med @',
      ],
      unless: '? klubben hun han',
    },
    {
      kind: 'ambassador',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'som|er|blevet sponsoreret|sponsorerede|sponseret lober|rytter|cyklist|atlet|klatrer|svommer|surfer|triatlet|skilober|golfer|sejler hos|af|for|med @',
        'som|er|blevet @ ambassador|rytter|lober|atlet|cyklist',
        'som|er|blevet ambassador for|hos @',
      ],
      unless: `? klubben hun han ${FAMILY} unicef fred`,
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'sendte|sendt mig|os _? _? _? _? ,? sa jeg|vi kan teste|prove|afprove',
        'sendte|sendt mig|os _? _? _? _? ,? for at teste|prove|anmelde|afprove',
        'pakken|pakke|kassen|aesken|boksen fra @ _? _? _? _? _? _? ,? det|den|alt er en gave|pressegave fra dem|maerket|brandet|butikken',
        'har|fik|faet hjem til test|afprovning',
        'faet|fik _? hjem til test af|fra',
        'de gav|bod|betalte pa? hele middagen|menuen|maltidet|maden|regningen|aftenen|gildet',
      ],
      mention: true,
      unless: `${FAMILY} bestilte bestilt bestilling naboer naboen faktura skolen mor far tekniker linjen ars arsdag dag fejrede fest festen fylder forkerte storrelse`,
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'vaerelse|vaerelset|ophold|opholdet|overnatning|overnatningen|hotellet|natten stod @ for',
        'vaerelset|opholdet|overnatningen|hotellet|rejsen|naetterne|natten _? _? betalte|gav|sponserede @',
        'vaerelset|opholdet|overnatningen|hotellet|rejsen blev|er betalt af @',
        '@ gav|betalte|sponserede opholdet|vaerelset|overnatningen',
        'inviterede|inviteret os|mig ind? til? at prove|smage|teste|opleve den|det|deres? nye? menu|menuen|menukort|spa|efterarsmenuen|vintermenuen|sommermenuen|forarsmenuen|efterarsmenu',
      ],
      unless: `? ${FAMILY} naboer bornehaven bornehave ungerne kommunen bror kantinen kantine arbejdet`,
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'usage',
      form: 'label',
      terms: [
        'annonce : sadan|saadan|her|endelig|nu|guide|opskrift|hvordan|hvorfor|mit|mine|vi|jeg|min',
      ],
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'tak|tusind|mange|kaempe tak? _? _? _? @ _? for _? _? _? _? pakke|pakken|goodiebag|gaven|gaveaesken|laekkerier',
        'kom|la|ventede|dumpede|overrasket _? _? _? _? _? pakke|pakken|kasse|pose|goodiebag fra @',
      ],
      unless: `${FAMILY} bestilling levering postnord vundet bytte`,
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'gifted af|fra @|&',
        'pressetur|presseturen|presserejse|blogtur til|med|af|hos|i',
        'i bytte for|mod nogle|et|en|lidt|det|den billeder|billede|opslag|story|reel|video|synlighed|omtale',
        'i bytte for|mod synlighed|billeder|opslag|indhold|omtale',
      ],
      unless: '? fodselsdag jul mor far soster minister regeringen journalister',
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'usage',
      form: 'label',
      terms: ['sponsoreret indhold|opslag|video|post|artikel'],
    },
    {
      kind: 'gifted',
      strength: 'strong',
      source: 'usage',
      form: 'label',
      terms: ['inviteret|invitation'],
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'Forbrugerombudsmanden',
      form: 'tag',
      terms: ['annonce'],
      unless: `${FRENCH} ${SELL}`,
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'Forbrugerombudsmanden',
      form: 'tag',
      terms: [
        'annoncefor* reklamefor* betaltreklame betaltannonce betaltsamarbejde betaltpartnerskab reklamesamarbejde annoncesamarbejde betaltindhold indeholderreklame',
      ],
      unless: SELL,
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'Forbrugerombudsmanden',
      form: 'tag',
      terms: ['sponsoreret sponsoreretindlaeg sponsoreretopslag sponsoreretaf*'],
      unless: SPORT,
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'Forbrugerombudsmanden',
      form: 'label',
      terms: ['annonce'],
      amid: DANISH,
      unless: `${FRENCH} ${SELL}`,
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'Forbrugerombudsmanden',
      form: 'label',
      mention: true,
      terms: ['annonce'],
      unless: `${FRENCH} ${SELL}`,
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'Forbrugerombudsmanden',
      form: 'label',
      terms: [
        'reklame|annonce for|fra|med & &?',
        'reklame|annonse &',
        'reklame|annonce gave|gaver|pr|invitation|inviteret|samarbejde|reklame|annonce|sponsoreret|presserejse|affiliate|adlinks|reklamelinks',
        'reklamesamarbejde|annoncesamarbejde|annonceindhold|reklameindlaeg',
        'betalt|kommercielt samarbejde|partnerskab|reklame|annonce|indhold|opslag|indlaeg',
        'i betalt|kommercielt samarbejde',
        'indeholder reklame|annonce|annoncer|reklamelinks',
      ],
      unless: SELL,
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'Forbrugerombudsmanden',
      form: 'apart',
      terms: [
        'annonce jeg|vi|har|det|ny|nyt|nye|min|mine|mit|sa|nar',
        'annonce|reklame for|af|med|fra|via @|&',
        'annonce|reklame ,? @',
      ],
      unless: `${SUBJECT} ${FRENCH} ${SELL} danmark`,
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'Forbrugerombudsmanden',
      form: 'phrase',
      terms: [
        'dette|her er en|et? betalt? reklame|annonce|reklamesamarbejde',
        'opslaget|opslag|indlaegget|indlaeg|videoen|video|afsnittet|episoden er|indeholder en|et? reklame|annonce|sponsoreret|reklamesamarbejde',
      ],
      unless: `sovnmangel kaffe koffein angst stress ${SUBJECT}`,
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'Forbrugerombudsmanden',
      form: 'label',
      terms: ['sponsoreret', 'sponsoreret af &'],
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'Forbrugerombudsmanden',
      form: 'label',
      mention: 'beside',
      terms: ['samarbejde'],
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'tag',
      terms: ['pressegave prgave prpakke presserejse pressetur anmeldereksemplar'],
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'tag',
      mention: true,
      terms: ['gave gavefra* gaveaf* inviteret inviteretaf* foraeret fattigave'],
      unless: FAMILY,
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'label',
      terms: [
        'gave|gaver|modtaget|foraeret|sendt fra|af &',
        'pressegave|presserejse|pressetur|pressepakke|pressesample|prgave',
        'pr gave|gaver|pakke|produkt|produkter|sample|event',
        'anmeldereksemplar|anmeldereks',
      ],
      unless: FAMILY,
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'apart',
      terms: ['gave )', 'pr gave )'],
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'faet|fik|modtaget|modtog|tilsendt|foraeret|gave|gaver _? _? _? af|fra @',
        'sendt|tilsendt til? mig|os? _? af|fra @',
        'anmeldereksemplar|anmeldereks fra|af @|&|forlaget',
        'tak til? @|&|forlaget for anmeldereksemplar|anmeldereksemplaret|bogen',
        'produktet|produkterne|opholdet|tojet|rejsen er en|et? gave|gaver|sponsoreret|sponsorerede|pr|foraeret',
        'i bytte for|mod en|et|min|mit aerlig|aerligt|anmeldelse|omtale|opslag',
      ],
      unless: `${FAMILY} ${TRIFLE}`,
    },
    {
      kind: 'ambassador',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: ['er|som|blevet|blive|vaere stolt|ny|officiel? ambassador|brandambassador for|hos &'],
      unless: 'hun han fred unicef fn ambassaden rode kors',
    },
    {
      kind: 'affiliate',
      strength: 'strong',
      source: 'Forbrugerombudsmanden',
      form: 'phrase',
      terms: [
        'linkene|links|linksene er affiliate',
        'reklamelink|reklamelinks|annoncelink|annoncelinks|reklamelinket|affiliatelinket|provisionslink',
        'reklame|annonce|sponsoreret link|links',
      ],
      unless: SUBJECT,
    },
    {
      kind: 'affiliate',
      strength: 'medium',
      source: 'usage',
      form: 'tag',
      terms: ['reklamelink reklamelinks annoncelink annoncelinks'],
    },
    {
      kind: 'own-brand',
      strength: 'weak',
      source: 'usage',
      form: 'phrase',
      terms: [
        'min|mit|mine|vores egen|eget _? webshop|butik|netbutik',
        'hjemmelavede|handlavede',
        'min|mit|mine|vores egen|eget|egne|nye|ny|nyt|forste? lille? butik|strikkebutik|webshop|netbutik|shop|bog|kogebog|kollektion|brand|firma|salon|kursus|produkter|podcast|sortiment',
        'hos|velkommen til|i? os',
        'vi saelger|lancerer|tilbyder',
      ],
    },
    {
      kind: 'ambiguous',
      strength: 'weak',
      source: 'usage',
      form: 'label',
      mention: true,
      terms: ['samarbejde'],
    },
    {
      kind: 'ambiguous',
      strength: 'weak',
      source: 'Forbrugerombudsmanden',
      form: 'tag',
      terms: ['samarbejde isamarbejdemed* samarbejdspartner'],
      unless: 'skole kommune team teamwork forskning kolleger',
    },
    {
      kind: 'ambiguous',
      strength: 'weak',
      source: 'Forbrugerombudsmanden',
      form: 'phrase',
      terms: [
        'i samarbejde med @|$',
        'samarbejde|samarbejder|samarbejdet med @',
        'tak til? @ for _? _? produkterne|gaven|pakken|lanet|middagen|opholdet|invitationen',
        '@ har? sendte|sendt|gav|ga|givet|inviterede mig|os',
        'shop|kob|bestil nu|her|den her|nu|via|hos',
      ],
      unless: `${FAMILY} ${SPORT} ikke`,
    },
    {
      kind: 'ambiguous',
      strength: 'weak',
      source: 'Forbrugerombudsmanden',
      form: 'tag',
      mention: true,
      terms: ['gaw'],
    },
    {
      kind: 'negation',
      strength: 'strong',
      source: 'usage',
      form: 'tag',
      terms: [
        'ikkereklame ikkesponsoreret ikkeannonce ikkespons ikkesamarbejde usponsoreret ubetaltreklame selvkobt kobtselv selvbetalt ikkebetalt egnepenge',
      ],
    },
    {
      kind: 'negation',
      strength: 'strong',
      source: 'usage',
      form: 'phrase',
      terms: [
        'kobt|kobte|betalt|betalte|betaler|kjopt|kjopte alt|den|det|dem|jeg|jo|har|helt? selv',
        'selv kobt|betalt|betalte|kobte',
        'selvkobt|selvbetalt|usponsoreret|egenreklame',
        'egne penge|lomme|regning',
        'ubetalt|uopfordret|ulonnet reklame|annonce',
        'ikke|ingen et|en|noget? betalt? sponsoreret|reklame|samarbejde|annonce|spons|reklamesamarbejde|gave|betalt',
        'reklame|annonce for|| mit|min|mine|eget|egen|egne egen|eget|egne? firma|brand|maerke|bog|virksomhed|produkter|kollektion|butik|podcast|shop',
      ],
    },
  ],
  codeBetween: 'er min',
  codeBare: 'kode koden koder',
  ours: 'vores',
  and: 'og',
  made: 'af',
  misspelt: 'reklame annonce samarbejde sponsoreret',
  deny: 'ingen ikke ingen intet aldrig uden slipper',
  between: 'et en er det dette noget af betalt vaere bliver nogen som',
  everyday:
    'livs danse samtale samarbejds traenings lege rejse eventyr freds kultur klima idraets ungdoms forretnings',
  spokenOf:
    'stor lang eneste hashtagget brug bruger bruge skriv skrive skriver ordet eller uden glemme glemmer glemte',
  talk: 'forbrugerombudsmanden reklamemarkere reklamemarkering markere markerer markeret',
  code: 'kode koden koder rabatkode rabatkoden rabatkoder kampagnekode tilbudskode',
  otherCode: 'dor fejl skrive skriver lande dress',
  gripe: 'influencere influencers ugyldig ugyldige udlobet',
  use: 'brug bruger med min indtast indtaster skriv skriver anvend tast taster',
  rebate:
    'kassen rabat rabatten udsalg billigere gratis fragt fragtfri tilbud procent spar sparer bestilling levering halv',
  sale: 'sommer efterar vinter forar jul paske udsalg velkommen ny hej weekend morsdag farsdag ekstra fragt fri rabat tak fodselsdag',
  partner: 'samarbejdspartner',
  ambassador: 'ambassador',
  advert: 'reklame annonce samarbejde',
  call: 'kob shop bestil find link linket klik prov tjek',
  goods:
    'kollektion kollektionen produkt produkter produkterne serie nyhed nyheder lancering sortiment',
  praise: 'elsker favorit favoritter anbefaler bedste laekker dejlig',
  grants: 'giver',
};
