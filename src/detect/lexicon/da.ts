import type { Lexicon } from './index.ts';

/** In French an "annonce" is any announcement. */
const FRENCH =
  'le les des nous vous est une pour avec dans je notre cette votre sur la un au que qui recrute vend l';
/** Small ads of people. */
const SELL =
  'saelges kobes udlejes bolig soges stilling job avisen selges kjopes leies leilighet finn hybel';
const TRADE =
  'marketing reklamebureau markedsforing reklamebyra design grafiskdesign vintage retro';
const SUBJECT =
  'influencere influenter influencer influent influensere influenser markedsforing regler reglerne reglene ' +
  'forbrugerombudsmanden forbrukertilsynet kursus';
const PRIVATE =
  'fodselsdag bursdag bursdagen fodselsdagen jul julegave bryllup mor far mamma pappa mormor morfar farmor farfar bestemor soster bror tante ' +
  'ven venner venn veninde veninder venninne kollega kolleger nabo kaereste kjaereste mand mann kone konfirmation';
/** What people pass on to each other, and no product. */
const NO_GIFT =
  'sporgsmal sporsmal tips rad hjaelp hjelp besked beskjed energi inspirasjon inspiration udfordring utfordring svar ' +
  'opskrift oppskrift kram klem kompliment mail melding feedback ide blomster lift';
const SPORT =
  'hold holdet klub klubben klubb forening foreningen kamp kampen cup festival stadion forskning';

/** Also holds what Danish and Norwegian say with the same words. */
export const da: Lexicon = {
  entries: [
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'Forbrugerombudsmanden',
      form: 'tag',
      terms: ['annonce'],
      unless: `${FRENCH} ${SELL} ${TRADE}`,
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'Forbrugerombudsmanden',
      form: 'tag',
      terms: [
        'annoncefor* reklamefor* betaltreklame betaltannonce betaltsamarbejde betaltpartnerskab betaltpartnerskap',
        'reklamesamarbejde annoncesamarbejde betaltindhold indeholderreklame',
      ],
      unless: TRADE,
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'Forbrugerombudsmanden',
      form: 'tag',
      terms: ['sponsoreret sponsoreretindlaeg sponsoreretopslag sponsoreretaf*'],
      unless: SPORT,
    },
    // Bare "annonce" needs an account or Danish words beside it.
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
        'annonce|annonse|reklame for|fra|med & &?',
        'reklame|annonse &',
        'annonce|annonse|reklame gave|gaver|pr|invitation|inviteret|invitert|samarbejde|samarbeid|reklame|annonce|annonse|sponset|sponsoreret|presserejse|pressereise|affiliate|adlinks|reklamelinks|reklamelenker',
        'reklamesamarbejde|annoncesamarbejde|annonceindhold|reklameindlæg|annoncørbetalt indhold|indlæg|opslag?',
        'betalt|kommercielt|kommersielt samarbejde|samarbeid|partnerskab|partnerskap|reklame|annonce|annonse|indhold|innhold|opslag|indlæg|innlegg',
        'i betalt|kommercielt|kommersielt samarbejde|samarbeid',
        'indeholder|inneholder reklame|annonce|annoncer|annonse|annonser|reklamelinks|annonselenker',
      ],
      unless: SELL,
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'Forbrugerombudsmanden',
      form: 'apart',
      terms: [
        'annonce |',
        'annonce )',
        'annonce jeg|vi|har|det|ny|nyt|nye|min|mine|mit|så|når',
        'annonce|annonse|reklame for|af|av|med|fra|via @|&',
        'annonce|annonse|reklame ,? @',
        'annonce|annonse|reklame i betalt? samarbejde|samarbeid med @|&',
        'betalt|kommercielt|kommersielt samarbejde|samarbeid|partnerskab|partnerskap|annonce|annonse|reklame @',
      ],
      unless: `${SUBJECT} ${FRENCH} ${SELL} danmark norge`,
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'Forbrugerombudsmanden',
      form: 'phrase',
      terms: [
        'betalt samarbejde|samarbeid|partnerskab m @',
        'betalt|kommercielt|kommersielt|sponsoreret|sponset|betalte samarbejde|samarbeid|partnerskab|partnerskap|opslag|indlæg|innlegg|reklame|annonce med|for|fra|af|av @|&',
        'reklamesamarbejde|annoncesamarbejde|reklamesamarbeid|annonsesamarbeid med|for @|&',
        'i betalt|kommercielt|kommersielt samarbejde|samarbeid med',
        'i reklamesamarbejde|annoncesamarbejde|reklamesamarbeid|annonsesamarbeid med',
        'opslaget|opslag|indlægget|indlæg|innlegget|innlegg|videoen|video|afsnittet|episoden|billedet|bildet|opskriften|oppskriften|storyen|reel|podcast|posten er|indeholder|inneholder en|et|ei? betalt|betalte|kommercielt|kommersielt? reklame|annonce|annoncer|annonse|annonser|sponsoreret|sponset|samarbejde|samarbeid|partnerskab|reklamesamarbejde|produktplassering',
        'dette|det her? er en|et|ei? betalt? reklame|annonce|annonse|samarbejde|samarbeid for|med @|&',
        'jeg|vi|blevet|blitt|er får|har|fik|fikk|fået|fått|blevet|blitt? betalt|betaling af|av @|&',
        'fik|fikk|fået|fått betalt|betaling for opslaget|innlegget',
        'indeholder|inneholder reklame|annoncer|annonser|sponsorerede|sponsede for|fra|produkter @|&',
      ],
      unless: SUBJECT,
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'Forbrugerombudsmanden',
      form: 'phrase',
      terms: [
        'opslaget|opslag|indlægget|indlæg|innlegget|innlegg|videoen|video|afsnittet|episoden|billedet|bildet|opskriften|oppskriften|posten er|blev|ble lavet|laget|lagd|skabt|skapt|skrevet|blevet|blitt? til? i samarbejde|samarbeid med @|&',
        'sponsoreret|sponsorerede|sponsoreres|sponset|sponsa|sponses af|av @',
        'sponsoreret|sponset indlæg|innlegg|opslag|samarbejde|samarbeid|indhold|innhold',
      ],
      unless: `${SUBJECT} ${SPORT}`,
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'Forbrugerombudsmanden',
      form: 'label',
      terms: ['sponsoreret|sponset', 'sponsoreret|sponset af|av &'],
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'Forbrugerombudsmanden',
      form: 'label',
      mention: true,
      terms: ['samarbejde|samarbeid'],
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'tag',
      terms: [
        'pressegave prgave prpakke presserejse pressereise pressetur anmeldereksemplar leseeksemplar',
      ],
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'tag',
      mention: true,
      terms: [
        'gave gavefra* gaveaf* gaveav* inviteret inviteretaf* invitert invitertav* foraeret fattigave',
      ],
      unless: PRIVATE,
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'label',
      terms: [
        'gave|gaver|modtaget|foræret|sendt|mottatt fra|af|av &',
        'pressegave|presserejse|pressereise|pressetur|pressepakke|pressesample|prgave',
        'pr gave|gaver|pakke|produkt|produkter|sample|event',
        'anmeldereksemplar|anmeldereks|leseeksemplar',
      ],
      unless: PRIVATE,
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
        'presseprove|presseprover|pressegave fra|af @',
        'gave|gaver fra|af|av @|$',
        'fået|fik|fått|fikk|modtaget|modtog|mottatt|tilsendt|foræret _? _? _? af|av|fra @|$',
        'sendt|tilsendt|inviteret|invitert til|på? mig|os|meg|oss|_? _? af|av|fra @|$',
        'inviteret|invitert til|på lancering|lanceringen|lansering|lanseringen|pressedag|pressemiddag|presseevent|event|premiere hos|af|av|med @|&',
        'fået|fik|fått|fikk|modtaget|mottatt|får _? _? _? gratis|vederlagsfrit|vederlagsfritt af|av|fra|hos @|&',
        'fået|fik|fått|fikk|får|få lov? til? at|å? prøve|teste|låne|bo|spise|overnatte _? _? _? gratis|vederlagsfrit|kostnadsfritt',

        'pressegave|presserejse|pressetur|pressepakke|pressereise|presseevent|pressesample med|fra|af|av|til|hos @|&',
        'anmeldereksemplar|anmeldereksemplaret|anmeldereks|leseeksemplar|leseeksemplaret|leseeks fra|af|av|til @|&|forlaget',
        'tak|takk til? @|&|forlaget for anmeldereksemplar|anmeldereksemplaret|bogen|leseeksemplar|leseeksemplaret',
        'tak|takk til? forlaget & for bogen|boken|boka|eksemplaret|anmeldereksemplaret|leseeksemplaret',
        'sponsoreret|sponsorerede|sponset|sponsede|gratis produkt|produkter|ophold|opphold|rejse|reise|tøj|klær|overnatning af|av|fra|hos @|&',
        'produktet|produkterne|produktene|opholdet|oppholdet|kjolen|tøjet|klærne|rejsen|reisen er en|et? gave|gaver|sponsoreret|sponsorerede|sponset|pr|foræret|gratis',
        'modtaget|mottatt|fået|fått som|i anmeldereksemplar|leseeksemplar|pr',
        'lånt|udlånt|utlånt _? af|av|fra @',
        'i bytte for|mot en|et|min|mit|mitt ærlig|ærligt|anmeldelse|omtale|opslag|innlegg',
      ],
      unless: `${PRIVATE} ${NO_GIFT}`,
    },
    {
      kind: 'affiliate',
      strength: 'strong',
      source: 'Forbrugerombudsmanden',
      form: 'phrase',
      terms: [
        'linkene|links|linksene er affiliate',
        'reklamelink|reklamelinks|annoncelink|annoncelinks|reklamelinket|affiliatelinket|provisionslink',
        'reklame|annonce|annonse|sponsoreret|sponset link|links|lenke|lenker|linker',
        'jeg|vi|får|tjener jeg|vi|får|tjener en? lille|liten|litt? provision|kommission|provisjon|kommisjon',
      ],
      unless: `${SUBJECT} begyndere nybegynnere passiv`,
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
        'min|mit|mi|vores egen|eget? lille? butik|strikkebutik|webshop|shop|netbutik|nettbutikk',
        'nettbutikken|butikken|webshoppen|netbutikken|kolleksjonen min|mi|vår',
        'min|mit|mitt|mine|vores|vår|vårt|våre egen|eget|egne|nye|ny|nyt|nytt|første? butik|butikk|webshop|nettbutikk|shop|bog|bok|kogebog|kokebok|kollektion|kolleksjon|brand|merke|klesmerke|firma|bedrift|salon|salong|kursus|kurs|produkter|podcast|podkast|sortiment',
        'hos|velkommen til|i? os|oss',
        'vi sælger|selger|lancerer|lanserer|tilbyder|tilbyr',
      ],
    },
    {
      kind: 'ambiguous',
      strength: 'weak',
      source: 'Forbrugerombudsmanden',
      form: 'tag',
      terms: [
        'samarbejde samarbeid isamarbejdemed* isamarbeidmed* samarbejdspartner samarbeidspartner',
      ],
      unless: 'skole kommune team teamwork forskning kolleger',
    },
    {
      kind: 'ambiguous',
      strength: 'weak',
      source: 'Forbrugerombudsmanden',
      form: 'phrase',
      terms: [
        'i samarbejde|samarbeid med @|$',
        'samarbejde|samarbejder|samarbejdet|samarbeid|samarbeider|samarbeidet med @',
        'tak|takk til? @ for _? _? produkterne|produktene|gaven|pakken|lånet|middagen|opholdet|oppholdet|invitationen|invitasjonen',
        '@ har? sendte|sendt|gav|ga|givet|gitt|inviterede|inviterte mig|meg|os|oss',
        'shop|køb|kjøp|bestil|bestill nu|nå|her|den her|nu|nå|via|hos',
      ],
      unless: `${PRIVATE} ${SPORT} ikke`,
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
        'ikkereklame ikkesponsoreret ikkesponset ikkeannonce ikkeannonse ikkespons ikkesamarbejde ikkesamarbeid usponsoreret',
        'usponset ubetaltreklame selvkobt kobtselv selvbetalt selvkjopt kjoptselv ikkebetalt egnepenge egnepenger',
      ],
    },
    {
      kind: 'negation',
      strength: 'strong',
      source: 'usage',
      form: 'phrase',
      terms: [
        'købt|købte|betalt|betalte|betaler|kjøpt|kjøpte alt|den|det|dem|jeg|jo|har|helt? selv',
        'selv købt|betalt|betalte|købte|kjøpt|kjøpte',
        'selvkøbt|selvbetalt|usponsoreret|selvkjøpt|egenkjøpt|usponset|egenreklame',
        'egne|egen penge|penger|lomme|regning',
        'ubetalt|uopfordret|ulønnet|uoppfordret reklame|annonce|annonse',
        'ikke|ingen et|en|noget|noe? betalt? sponsoreret|reklame|samarbejde|annonce|spons|reklamesamarbejde|gave|betalt|sponset|samarbeid|annonse',
        'reklame|annonce|annonse for|| mit|mitt|min|mine|eget|egen|egne egen|eget|egne? firma|brand|mærke|bog|bok|virksomhed|produkter|kollektion|butik|podcast|podkast|shop|bedrift|merke|klesmerke|nettbutikk|virksomhet|kolleksjon',
      ],
    },
  ],
  deny: 'ikke ingen intet aldrig uden slipper',
  between: 'et en er det dette noget af betalt vaere bliver nogen som',
  everyday:
    'livs danse samtale samarbejds traenings lege rejse eventyr freds kultur klima idraets ungdoms forretnings',
  spokenOf:
    'hashtagget brug bruger bruge skriv skrive skriver ordet eller uden glemme glemmer glemte',
  talk: 'forbrugerombudsmanden reklamemarkere reklamemarkering markere markerer markeret',
  code: 'kode koden rabatkode rabatkoden rabatkoder kampagnekode tilbudskode',
  otherCode: 'dor fejl skrive skriver',
  use: 'brug bruger med min indtast skriv anvend',
  rebate:
    'kassen rabat rabatten udsalg billigere gratis fragt fragtfri tilbud procent spar sparer kassen bestilling levering',
  sale: 'sommer efterar vinter forar jul paske udsalg velkommen ny hej weekend morsdag farsdag ekstra fragt fri rabat tak fodselsdag',
  partner: 'samarbejdspartner',
  ambassador: 'ambassador',
  advert: 'reklame annonce samarbejde',
  call: 'kob shop bestil find link linket klik prov tjek',
  goods:
    'kollektion kollektionen produkt produkter produkterne serie nyhed nyheder lancering sortiment',
  praise: 'elsker favorit favoritter anbefaler bedste laekker dejlig',
};
