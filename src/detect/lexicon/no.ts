import type { Lexicon } from './index.ts';

/** Family, friends and feasts: what they give is no sample. */
const FAMILY =
  'mamma* pappa* mormor* morfar* farmor* farfar* bestemor* bestefar* soster broren lillebror storebror lillesoster storesoster tante onkel kusine fetter venninn* venner* kjaerest* samboer* kolleg* sjefen nabo naboen svigermor* svigers foreldr* bursdag* jul julegave* bryllup* konfirmasjon*';
const SUBJECT =
  'influensere influenser forbrukertilsynet markedsforingsloven reglene domstolen skjult skjulte reklamer reklamepause reklamepauser kurs masteroppgave undersokelse hvorfor';
/** What people pass on to each other, and no product. */
const TRIFLE =
  'sporsmal svar hjelp rad mail sms beskjed melding klem kompliment komplimenter energi inspirasjon utfordring ide besok tilbake retur feil forsinket levering pengene penger refusjon soknad kritikk kommentarer kjaerlighet stotte inngang frakt parkering oppskrift tillatelse sjansen vite brev bilde bilder intervju';
/** Small ads of people, and the trade itself. */
const SELL =
  'selges kjopes leies utleie leilighet finn stilling jobb hybel sokes markedsforing reklamebyra design vintage';
const SPORT = 'klubb klubben lag kamp kampen cup festival';

/** Bokmål and nynorsk. */
export const no: Lexicon = {
  trade: 'influensermarkedsforing innholdsmarkedsforing reklamebyra mediebyra',
  concepts: {
    paid: 'betalt betalte kommersielt kommersiell kommersielle sponset sponsa sponsede',
    sponsor: 'sponset sponsa sponsede sponses sponser sponsar sponsor sponsoren spons',
    pay: 'betaler|betalar|betalte|betalt+meg|oss far|fikk|fekk|fatt|blir|ble|blitt|vert|vart+jeg|eg|vi|faktisk?+betalt|betaling|honorar betalt|betala|honorert|hyra|hyret+av kjopt+denne|dette+_?+av',
    fee: 'honorar honoraret vederlag mot+betaling penger+for+a|innlegget',
    ad: 'reklame annonse reklamesamarbeid reklamesamarbeidet annonsesamarbeid annonsesamarbeidet reklameinnlegg annonseinnlegg annonsorinnhold produktplassering',
    deal: 'samarbeid samarbeidet samarbeider partnerskap partnerskapet kampanje kampanjen collab kollab reklamesamarbeid annonsesamarbeid sponsoravtale',
    task: 'pa+oppdrag+for|fra|av hyret|hyra|leid+inn?+av innlegg|innlegget|video|videoen|episoden|posten|oppskriften|bildet+er|ble+laget|lagd|skapt|blitt?+til?+i+samarbeid+med',
    enable:
      'muliggjort|presenteres|presentert|finansiert|stottet|stotta+av gjort+mulig+av laget|lagd|laga|produsert|skapt+med+betalt?+stotte|penger|midler+fra|av',
    content:
      'innlegg* post video* reel* story storyen episode* podkast* podcast* blogg blogginnlegg* vlogg* artikkel* oppskrift* pin stream* livestream* tweet* trad traden tiktok* karusell* bilde bildet bilder bildene nyhetsbrev* innhold innholdet klipp klippet',
    this: 'dette denne disse desse dagens ukas ukens innlegget episoden videoen',
    be: 'er inneholder inneheld blir ble vert var',
    me: 'vart vare jeg meg eg vi oss min mi mitt mine uten+a+betale',
    say: 'legge|legger+ut mot+at+jeg|vi vise viser fortelle forteller si sier seie omtale dele deler poste teste tester testet testa test prove prover provd provde anmelde anmelder anmeldelse nevne skrive lage promotere anbefale mening aerlig aerlige synes',
    by: 'av fra hos via',
    got: 'gifted fikk|fekk|fatt+_?+tilsendt fatt|fikk|fekk|mottatt|mottok|lant|lante|laner+_?+_?+_?+av|fra fatt|fikk|fekk|far+_?+_?+_?+gratis|kostnadsfritt|vederlagsfritt|tilsendt+_?+av|fra|hos fatt|fikk|fekk|far+lov?+til?+a?+prove|teste|lane|bo+_?+_?+_?+gratis|kostnadsfritt fikk|fekk|fatt+denne|dette|disse|desse sendt|tilsendt|donert|gitt|utlant|sponset|sponsa|gave|gaver+_?+_?+_?+av|fra sendte|sendt|sender|ga|gav|gitt|sponset+meg|oss leseeksemplar leseeksemplaret leseeks anmeldereksemplar testeksemplar presseprove pressepakke prpakke vareprove pr+pakke|pakken|pakka|sending|gave|gaver|produkt|produkter|eske|boks|sample',
    free: 'dekket|dekker|betalte|betaler+_?+_?+reisen|reise|oppholdet|opphold|hotellet|flyet|flybillettene|middagen null+kroner pa+huset|husets regninga|regningen+gikk|gar|tok+_?+_?+dem|de i+bytte+mot|for gratis kostnadsfritt vederlagsfritt sponset sponsa uten+a+betale uten+kostnad betalte|betalt+0|null|ingenting pa+deres|husets+regning dekket|dekker|dekte+alt|oppholdet|reisen mot+at+jeg|eg|vi i+bytte+mot|for som+spanderte pr+pakke|pakken|pakka|sending|gave|gaver|produkt|produkter|eske|boks|sample',
    invite:
      'som+deres+gjester|gjest invitert inviterte+meg|oss pressetur presseturen pressereise pressereisen pressemiddag presseevent presse+tur|reise|event pa+invitasjon+fra|av',
    house:
      'merkevare* brandet firma* butikk* nettbutikk* produsent* sykkelprodusent* forlag* restaurant* hotell* kroa kroen salong* klinikk* importor* forhandler* leverandor* bedrift* baker* brygger* klesmerk* skimerk* kajakkmerk* reisearrangor* folkene|gjengen|jentene+hos|bak spa',
    stay: 'behandlingen middag middagen reisen flyet teste|prove|oppleve|smake+deres|hotellets|restaurantens|nye|den helg oppholdet natt netter weekend opphold* overnatting* rom rommet hotell suite behandling* massasje',
    commission:
      'en|ein|et+_?+bonus|godtgjorelse|belonning|slant+hvis|nar|om|for+hver provisjon provisjonen kommisjon prosentandel tjener|far|havner|gar+jeg|eg|vi|det?+en|et|litt|noen+liten|par?+prosent|kroner|slant',
    earn: 'begge+far far+begge vi+begge jeg+ogsa far+jeg+_?+_?+kr|kroner|bonus tjener tjene far+jeg|eg|vi?+en|litt?+liten?+provisjon|prosent',
    link: 'via+lenken|lenka|linken|linkene|lenkene+min? lenke lenken lenka lenker lenkene link linken linker linkene annonselenke* reklamelenke* affiliatelenke* adlenke* annonselink* reklamelink* vervelenk*',
    buy: 'kjoper kjope kjopt kjopte handler bestiller bestilte oppretter',
    affiliate:
      'affiliate affiliatelenke* annonselenke* reklamelenke* adlenke* annonselink* reklamelink* affiliatelink* sponslenke sponset|sponsa|annonse|reklame+lenke|lenker|link|linker',
    ambassador:
      'min|mine|var+klessponsor|utstyrssponsor|hovedsponsor|sponsor|sponsorer ambassador ambassadorer merkevareambassador',
    face: 'ansiktet|ansikt+utad|for utstyrsleverandor utover+for i|pa|for|med|av+team',
    official:
      'blitt+med bli+med offisiell offisielt stolt stolte kontrakt kontrakten signert forlenget sesong sesongen aere glad representere deres+profil',
    private: `sponse|spons|sponser+meg|oss+please|da|noen ansetter soker+etter ${FAMILY} bestefars moren faren sosteren min|mi|mine+mor|mann|kone|sonn|datter|bror|venn lonna lonnen skatten arbeidsgiver selges leies pa+provisjon selgeren klubb klubben foreningen stadion turneringen innsamling innsamlingen spleis stiftelsen kreftforeningen kirken gud museet museum universitetet skolen kommunen konsert teatret utstilling utstillingen ambassade ambassaden norges kors unicef foredrag forskning arkivet avisen styret banken lokale drakter mor|far+ga|inviterte|sendte`,
    generic:
      'sponset|sponsa|sponses|presentert+av+min|mitt|mine|sovnmangel|kaffe|koffein|angst|stress mange andres hennes hans enhver hver+eneste',
    perhaps:
      'skulle burde onsker drommer haper hvis dersom kanskje soker leter+etter mangler vil+ha|gjerne|bli spor|spurt+om later+som som+om',
    subject: `reklame|annonse|samarbeid|sponset|betalt+eller+ikke|hva|bare|liker|er|synes er+det|dette|den|denne+en?+reklame|annonse|samarbeid|sponset|betalt ${SUBJECT}`,
    trifle: `forsinkelse forsinka innstilt kansellert streik ${TRIFLE}`,
  },
  entries: [
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'takk|tusen|hjertelig|stor takk? _? _? _? @ _? for _? _? _? _? pakke|pakken|pakka|goodiebag|gaven|gava',
        'kom|la|ventet|dukket|overrasket _? _? _? _? _? pakke|pakken|eske|pose|goodiebag fra @',
      ],
      unless: `${FAMILY} bestilling levering posten postnord vunnet bytte`,
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'gifted av|fra @|&',
        'pressetur|presseturen|pressereise|bloggtur til|med|av|hos|i',
        'i bytte mot|for noen|en|et|litt|denne|dette bilder|bilde|innlegg|story|reel|video|synlighet|omtale',
        'i bytte mot|for synlighet|bilder|innlegg|innhold|omtale',
      ],
      unless: `? ${FAMILY} minister regjeringen journalister`,
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'usage',
      form: 'label',
      terms: ['sponset innhold|innlegg|video|post|artikkel'],
    },
    {
      kind: 'gifted',
      strength: 'strong',
      source: 'usage',
      form: 'label',
      terms: ['invitert|invitasjon'],
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'Forbrukertilsynet',
      form: 'tag',
      terms: [
        'annonse annonsefor* betaltannonse betaltsamarbeid betaltpartnerskap reklamesamarbeid annonsesamarbeid annonsorinnhold betaltinnhold betaltinnlegg inneholderreklame kommersieltsamarbeid',
      ],
      unless: SELL,
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'Forbrukertilsynet',
      form: 'tag',
      terms: ['sponset sponsetinnlegg sponsetav* sponsa produktplassering'],
      unless: SPORT,
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'Forbrukertilsynet',
      form: 'label',
      terms: [
        'annonse',
        'annonse|reklame for|fra|med & &?',
        'annonse &',
        'annonse|reklame gave|gaver|pr|invitert|samarbeid|reklame|annonse|sponset|pressereise|affiliate|adlinks|reklamelenker',
        'reklamesamarbeid|annonsesamarbeid|annonsorinnhold|reklameinnlegg|annonseinnlegg',
        'betalt|kommersielt samarbeid|partnerskap|reklame|annonse|innhold|innlegg',
        'i betalt|kommersielt samarbeid',
        'inneholder reklame|annonse|annonser|annonselenker',
      ],
      unless: SELL,
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'Forbrukertilsynet',
      form: 'apart',
      terms: ['annonse|reklame|annonsorinnhold for|av|med|fra|via @|&', 'annonse ,? @'],
      unless: `${SUBJECT} ${SELL} norge`,
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'Forbrukertilsynet',
      form: 'phrase',
      terms: [
        'dette|her er en|ei? betalt? reklame|annonse|reklamesamarbeid',
        'innlegget|innlegg|videoen|video|episoden|posten er|inneholder en|ei|et? reklame|annonse|sponset|reklamesamarbeid',
      ],
      unless: `sovnmangel kaffe koffein angst stress ${SUBJECT}`,
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'Forbrukertilsynet',
      form: 'label',
      terms: ['produktplassering', 'sponset', 'sponset av &'],
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'Forbrukertilsynet',
      form: 'label',
      mention: true,
      terms: ['samarbeid'],
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'tag',
      terms: ['pressereise leseeksemplar prpakke'],
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'tag',
      mention: true,
      terms: ['gaveav* invitert invitertav* fattigave'],
      unless: FAMILY,
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'label',
      terms: [
        'gave|gaver|mottatt|sendt fra|av &',
        'pressereise|leseeksemplar',
        'pr gave|gaver|pakke|produkt|produkter|sample|event',
      ],
      unless: FAMILY,
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'fatt|fikk|mottatt|tilsendt|gave|gaver _? _? _? av|fra @',
        'sendt|tilsendt til? meg|oss? _? av|fra @',
        'leseeksemplar|leseeks fra|av @|&|forlaget',
        'takk til? @|&|forlaget for leseeksemplar|leseeksemplaret|boken|boka',
        'produktet|produktene|oppholdet|klaerne|reisen er en|ei|et? gave|gaver|sponset|pr',
        'i bytte for|mot en|et|min|mitt aerlig|anmeldelse|omtale|innlegg',
      ],
      unless: `${FAMILY} ${TRIFLE}`,
    },
    {
      kind: 'ambassador',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'er|som|blitt|bli|vaere stolt|ny|offisiell? ambassador|merkevareambassador for|hos &',
      ],
      unless: 'hun han ho fred unicef fn ambassaden rode kors',
    },
    {
      kind: 'affiliate',
      strength: 'strong',
      source: 'Forbrukertilsynet',
      form: 'phrase',
      terms: [
        'reklamelenke|reklamelenker|annonselenke|annonselenker|affiliatelenke|affiliatelenker|adlenke|adlenker|annonselink|annonselinker|reklamelinker|affiliatelinker|sponslenke',
        'affiliate|annonse|reklame lenke|lenker|linker',
      ],
      unless: SUBJECT,
    },
    {
      kind: 'affiliate',
      strength: 'medium',
      source: 'usage',
      form: 'tag',
      terms: [
        'reklamelenke reklamelenker annonselenke annonselenker annonselink adlenker affiliatelenker',
      ],
    },
    {
      kind: 'own-brand',
      strength: 'weak',
      source: 'usage',
      form: 'phrase',
      terms: [
        'min|mitt|mine|var egen|eget _? nettbutikk|butikk',
        'hjemmelagde|handlagde',
        'nettbutikken|butikken|kolleksjonen|boka|boken min|mi|var',
        'min|mi|mitt|mine|var|vart|vare egen|eget|egne|nye|ny|nytt|forste? lille? butikk|nettbutikk|shop|bok|kokebok|kolleksjon|merke|klesmerke|firma|bedrift|salong|kurs|produkter|podkast|sortiment',
        'hos|velkommen til|inn? oss',
        'vi selger|lanserer|tilbyr',
      ],
    },
    {
      kind: 'ambiguous',
      strength: 'weak',
      source: 'Forbrukertilsynet',
      form: 'tag',
      terms: ['samarbeid isamarbeidmed* samarbeidspartner'],
      unless: 'skole kommune team teamwork forskning kolleger',
    },
    {
      kind: 'ambiguous',
      strength: 'weak',
      source: 'Forbrukertilsynet',
      form: 'phrase',
      terms: [
        'i samarbeid med @|$',
        'samarbeid|samarbeider|samarbeidet med @',
        'takk til? @ for _? _? produktene|gaven|pakken|lanet|middagen|oppholdet|invitasjonen',
        '@ har? sendte|sendt|ga|gav|gitt|inviterte meg|oss',
        'kjop|bestill na|her|via|hos',
      ],
      unless: `${FAMILY} ${SPORT} ikke`,
    },
    {
      kind: 'negation',
      strength: 'strong',
      source: 'usage',
      form: 'tag',
      terms: ['ikkesponset ikkeannonse ikkesamarbeid usponset selvkjopt kjoptselv egnepenger'],
    },
    {
      kind: 'negation',
      strength: 'strong',
      source: 'usage',
      form: 'phrase',
      terms: [
        'kjopt|kjopte|betalt|betalte alt|den|det|denne|dem|jeg|har|helt? selv|sjolv',
        'selv|sjolv kjopt|betalt|betalte|kjopte',
        'selvkjopt|egenkjopt|usponset',
        'egne penger|lomme|regning',
        'ubetalt|uoppfordret reklame|annonse',
        'ikke|ikkje|ingen et|en|noe? betalt? sponset|reklame|samarbeid|annonse|spons|reklamesamarbeid|gave|betalt',
        'ingen har betalt|betala|sponset',
        'reklame|annonse for|| mitt|min|mine|eget|egen|egne egen|eget|egne? firma|bok|virksomhet|produkter|kolleksjon|podkast|bedrift|merke|klesmerke|nettbutikk|butikk',
      ],
    },
  ],
  codeBetween: 'er min',
  codeBare: 'kode koden kodene koder',
  mine: 'min mitt',
  misspelt: 'reklame annonse samarbeid annonsesamarbeid',
  deny: 'ingen ikke ingen aldri uten ikkje ingenting',
  between: 'ei et en er det dette noe noen blir betalt som',
  everyday: 'trenings samarbeids idretts reise ski',
  spokenOf: 'stor lang eneste emneknagg emneknaggen bruk bruker bruke uten glemme glemmer',
  talk: 'forbrukertilsynet reklamemerke reklamemerking merkes merking',
  code: 'kode koden koder rabattkode rabattkoder rabattkoden',
  otherCode: 'feil lande dress',
  gripe: 'influensere influencere ugyldig ugyldige utlopt utgatt',
  use: 'bruk bruker oppgi tast taster skriv skriver',
  rebate: 'salg rabatt frakt frakta fraktfritt prosent kassa kassen bestilling billigere',
  sale: 'host var salg velkommen hei helg ekstra frakt rabatt takk bursdag paske',
  partner: 'samarbeidspartner',
  ambassador: 'merkevareambassador',
  advert: 'annonse samarbeid',
  call: 'kjop handle bestill finn lenke lenken klikk sjekk',
  goods: 'kolleksjon kolleksjonen produktene nyhet lansering utvalg merke krem',
  praise: 'favoritt favoritter deilig nydelig digger',
};
