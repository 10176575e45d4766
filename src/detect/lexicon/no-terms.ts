import { apart, label, phrase, tag } from './entry.ts';
import type { Entry } from './index.ts';

/** Family, friends and feasts: what they give is no sample. */
export const FAMILY =
  'mamma* pappa* mormor* morfar* farmor* farfar* bestemor* bestefar* soster broren lillebror storebror lillesoster storesoster tante onkel kusine fetter venninn* venner* kjaerest* samboer* kolleg* sjefen nabo naboen svigermor* svigers foreldr* bursdag* jul julegave* bryllup* konfirmasjon*';
export const SUBJECT =
  'merkes skatteetaten influensere influenser forbrukertilsynet markedsforingsloven reglene domstolen skjult skjulte reklamer reklamepause reklamepauser kurs masteroppgave undersokelse hvorfor';
/** What people pass on to each other, and no product. */
export const TRIFLE =
  'bestilte bestilt bestilling sporsmal svar hjelp rad mail sms beskjed melding klem kompliment komplimenter energi inspirasjon utfordring ide besok tilbake retur feil forsinket levering pengene penger refusjon soknad kritikk kommentarer kjaerlighet stotte inngang frakt parkering oppskrift tillatelse sjansen vite brev bilde bilder intervju';
/** Small ads of people, and the trade itself. */
const SELL =
  'selges kjopes leies utleie leilighet finn stilling jobb hybel sokes markedsforing reklamebyra design vintage';
const SPORT = 'klubb klubben lag kamp kampen cup festival';

export const TERMS: readonly Entry[] = [
  tag('gifted', 'medium', ['pressepakke']),
  tag('author-disclosure', 'medium', ['sponsetinnhold']),
  phrase('ambassador', 'medium', ['som|stolt @ ambassador|atlet']),
  phrase(
    'gifted',
    'medium',
    [
      'testtelefon|testenhet|testeksemplar|testbil|testsykkel _? _? _? fra|av &|@',
      'anmeldernokkel|anmelderkode|pressenokkel',
      'mot at vi|jeg deler|viser|poster|skriver|lager',
      'takk til _? forlaget|forlag _? for anmeldereksemplaret|leseeksemplaret|boka|boken|eksemplaret',
      'fatt|fikk tilsendt den|det|de nye _? _? fra|til &',
    ],
    { unless: FAMILY },
  ),
  label('gifted', 'medium', ['invitasjon'], { mention: 'aside' }),
  phrase(
    'gifted',
    'medium',
    [
      'pa lan fra @',
      'oppholdet|turen|reisen|middagen|billettene|flybillettene var|er|ble betalt|dekket av @',
      'gratis|kostnadsfritt for|mot|til a si|skrive|fortelle|dele min|om? aerlige? mening|anmeldelse',
      'gratis|kostnadsfritt mot en|min aerlig|aerlige? anmeldelse|mening|omtale',
    ],
    { unless: '?' },
  ),
  phrase(
    'discount-code',
    'strong',
    ['kode|koden & for|gir|til 5|10|15|20|25|30|35|40|50 _? _? _? hos|pa|i @'],
    { unless: '?' },
  ),
  phrase(
    'gifted',
    'medium',
    ['pressetur|presseturen|pressereise|pressereisen _? arrangert|organisert|betalt av &|@'],
    {
      unless:
        'departementet ministeren regjeringen stortinget journalist* journalister avlyst skriver skolen klubben',
    },
  ),
  apart(
    'ambassador',
    'medium',
    [
      'sponset|sponsa loper|rytter|syklist|utover|atlet|klatrer|svommer|surfer|triatlet|skiloper|golfer|seiler hos|av|for|med @',
    ],
    { unless: '? klubben hun han' },
  ),
  phrase(
    'ambassador',
    'medium',
    [
      'som|er|blitt sponset|sponsa loper|rytter|syklist|utover|atlet|klatrer|svommer|surfer|triatlet|skiloper|golfer|seiler hos|av|for|med @',
      'som|er|blitt @ ambassador|rytter|loper|utover|syklist|atlet',
      'som|er|blitt ambassador for|hos @',
    ],
    { unless: `? klubben hun han ${FAMILY} unicef fred` },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'sendte|sendt meg|oss _? _? _? _? ,? sa jeg|vi kan teste|prove',
      'sendte|sendt meg|oss _? _? _? _? ,? for a teste|prove|anmelde|provekjore',
      'pakken|pakka|esken|eska|kassa|boksen fra @ _? _? _? _? _? _? ,? det|den|alt er en|ei gave fra dem|merket|brandet|butikken',
      'fatt|fikk _? hjem til test|testing',
      'de ga|spanderte|betalte hele middagen|menyen|maltidet|maten|regninga|regningen|kvelden|gildet',
    ],
    {
      mention: true,
      unless: `${FAMILY} bestilte bestilt bestilling naboene naboen faktura skolen mor far mamma tekniker linja ars arsdag feiret feirer fest festen fyller feil storrelse`,
    },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'rom|rommet|opphold|oppholdet|overnatting|overnattinga|overnattingen|hotellet|natta sto @ for',
      'rommet|oppholdet|overnattinga|overnattingen|hotellet|reisen|reisa|nettene|natta|natten _? _? betalte|ga|spanderte|sponset @',
      'rommet|oppholdet|overnattingen|hotellet|reisen ble|er betalt av @',
      '@ ga|spanderte|betalte|sponset oppholdet|rommet|overnattingen|overnattinga',
      'inviterte|invitert oss|meg inn? til|for? a prove|smake|teste|oppleve den|det|deres? nye? menyen|spaet|hostmenyen|vintermenyen|sommermenyen|varmenyen|meny',
      'ble|blei|blitt invitert til a teste|prove|smake|oppleve den|det nye spaet|menyen|rommet|badstua|badstuen pa|hos|til @',
    ],
    {
      unless: `? ${FAMILY} naboene barnehagen barnehage ungene kommunen bror kantina kantine jobben`,
    },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'takk|tusen|hjertelig|stor takk? _? _? _? @ _? for _? _? _? _? pakke|pakken|pakka|goodiebag|gaven|gava',
      'kom|la|ventet|dukket|overrasket _? _? _? _? _? pakke|pakken|eske|pose|goodiebag fra @',
    ],
    { unless: `${FAMILY} bestilte bestilt bestilling levering posten postnord vunnet bytte` },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'gifted av|fra @|&',
      'pressetur|presseturen|pressereise|bloggtur til|med|av|hos|i',
      'i bytte mot|for noen|en|et|litt|denne|dette bilder|bilde|innlegg|story|reel|video|synlighet|omtale',
      'i bytte mot|for synlighet|bilder|innlegg|innhold|omtale',
    ],
    { unless: `? ${FAMILY} minister regjeringen journalister` },
  ),
  label('author-disclosure', 'strong', ['sponset innhold|innlegg|video|post|artikkel']),
  label('gifted', 'strong', ['invitert|invitasjon']),
  tag(
    'author-disclosure',
    'strong',
    [
      'annonse annonsefor* betaltannonse betaltsamarbeid betaltpartnerskap reklamesamarbeid annonsesamarbeid annonsorinnhold betaltinnhold betaltinnlegg inneholderreklame kommersieltsamarbeid',
    ],
    { source: 'Forbrukertilsynet', unless: SELL },
  ),
  tag(
    'author-disclosure',
    'medium',
    ['sponset sponsetinnlegg sponsetav* sponsa produktplassering'],
    { source: 'Forbrukertilsynet', unless: SPORT },
  ),
  label(
    'author-disclosure',
    'strong',
    [
      'annonse',
      'annonse|reklame for|fra|med & &?',
      'annonse &',
      'annonse|reklame gave|gaver|pr|invitert|samarbeid|reklame|annonse|sponset|pressereise|affiliate|adlinks|reklamelenker',
      'reklamesamarbeid|annonsesamarbeid|annonsorinnhold|reklameinnlegg|annonseinnlegg',
      'betalt|kommersielt samarbeid|partnerskap|reklame|annonse|innhold|innlegg',
      'i betalt|kommersielt samarbeid',
      'inneholder reklame|annonse|annonser|annonselenker',
    ],
    { source: 'Forbrukertilsynet', unless: SELL },
  ),
  apart(
    'author-disclosure',
    'strong',
    ['annonse|reklame|annonsorinnhold for|av|med|fra|via @|&', 'annonse ,? @'],
    {
      source: 'Forbrukertilsynet',
      unless: `${SUBJECT} ${SELL} norge buss bus busser bussen byen tv radioen gammel`,
    },
  ),
  phrase(
    'author-disclosure',
    'strong',
    [
      'dette|her er en|ei? betalt? reklame|annonse|reklamesamarbeid',
      'innlegget|innlegg|videoen|video|episoden|posten er|inneholder en|ei|et? reklame|annonse|sponset|reklamesamarbeid',
    ],
    {
      source: 'Forbrukertilsynet',
      unless: `pappas mammas pensjon sovnmangel kaffe koffein angst stress ${SUBJECT}`,
    },
  ),
  label('author-disclosure', 'medium', ['produktplassering', 'sponset', 'sponset av &'], {
    source: 'Forbrukertilsynet',
  }),
  label('author-disclosure', 'medium', ['samarbeid'], {
    source: 'Forbrukertilsynet',
    mention: 'beside',
  }),
  tag('gifted', 'medium', ['pressereise leseeksemplar prpakke']),
  tag('gifted', 'medium', ['gaveav* invitert invitertav* fattigave'], {
    mention: true,
    unless: FAMILY,
  }),
  label(
    'gifted',
    'medium',
    [
      'gave|gaver|mottatt|sendt fra|av &',
      'pressereise|leseeksemplar',
      'pr gave|gaver|pakke|produkt|produkter|sample|event',
    ],
    { unless: FAMILY },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'fatt|fikk|mottatt|tilsendt|gave|gaver _? _? _? av|fra @',
      'sendt|tilsendt til? meg|oss? _? av|fra @',
      'leseeksemplar|leseeks fra|av @|&|forlaget',
      'takk til? @|&|forlaget for leseeksemplar|leseeksemplaret|boken|boka',
      'produktet|produktene|oppholdet|klaerne|reisen er en|ei|et? gave|gaver|sponset|pr',
      'i bytte for|mot en|et|min|mitt aerlig|anmeldelse|omtale|innlegg',
    ],
    { unless: `${FAMILY} ${TRIFLE}` },
  ),
  phrase(
    'ambassador',
    'medium',
    ['er|som|blitt|bli|vaere stolt|ny|offisiell? ambassador|merkevareambassador for|hos &'],
    { unless: 'hun han ho fred unicef fn ambassaden rode kors' },
  ),
  phrase(
    'affiliate',
    'strong',
    [
      'reklamelenke|reklamelenker|annonselenke|annonselenker|affiliatelenke|affiliatelenker|adlenke|adlenker|annonselink|annonselinker|reklamelinker|affiliatelinker|sponslenke',
      'affiliate|annonse|reklame lenke|lenker|linker',
      'som amazon partner|associate tjener|far jeg|vi',
      'pa kvalifiserte|kvalifiserende kjop',
    ],
    {
      source: 'Forbrukertilsynet',
      unless: `${SUBJECT} greit blogger youtubere aringer ingen halvparten orker`,
    },
  ),
  tag('affiliate', 'medium', [
    'reklamelenke reklamelenker annonselenke annonselenker annonselink adlenker affiliatelenker',
  ]),
  phrase('own-brand', 'weak', [
    'min|mitt|mine|var egen|eget _? nettbutikk|butikk',
    'hjemmelagde|handlagde',
    'nettbutikken|butikken|kolleksjonen|boka|boken min|mi|var',
    'min|mi|mitt|mine|var|vart|vare egen|eget|egne|nye|ny|nytt|forste? lille? butikk|nettbutikk|shop|bok|kokebok|kolleksjon|merke|klesmerke|firma|bedrift|salong|kurs|produkter|podkast|sortiment',
    'hos|velkommen til|inn? oss',
    'vi selger|lanserer|tilbyr',
  ]),
  label('ambiguous', 'weak', ['samarbeid'], { mention: true }),
  tag('ambiguous', 'weak', ['samarbeid isamarbeidmed* samarbeidspartner'], {
    source: 'Forbrukertilsynet',
    unless: 'skole kommune team teamwork forskning kolleger',
  }),
  phrase(
    'ambiguous',
    'weak',
    [
      'i samarbeid med @|$',
      'samarbeid|samarbeider|samarbeidet med @',
      'takk til? @ for _? _? produktene|gaven|pakken|lanet|middagen|oppholdet|invitasjonen',
      '@ har? sendte|sendt|ga|gav|gitt|inviterte meg|oss',
      'kjop|bestill na|her|via|hos',
    ],
    { source: 'Forbrukertilsynet', unless: `${FAMILY} ${SPORT} ikke` },
  ),
  tag('negation', 'strong', [
    'ikkesponset ikkeannonse ikkesamarbeid usponset selvkjopt kjoptselv egnepenger',
  ]),
  phrase('negation', 'strong', [
    'kjopt|kjopte|betalt|betalte alt|den|det|denne|dem|jeg|har|helt? selv|sjolv',
    'selv|sjolv kjopt|betalt|betalte|kjopte',
    'selvkjopt|egenkjopt|usponset',
    'egne penger|lomme|regning',
    'ubetalt|uoppfordret reklame|annonse',
    'ikke|ikkje|ingen et|en|noe? betalt? sponset|reklame|samarbeid|annonse|spons|reklamesamarbeid|gave|betalt',
    'ingen har betalt|betala|sponset',
    'reklame|annonse for mitt|min|mine|eget|egen|egne egen|eget|egne? firma|bok|virksomhet|produkter|kolleksjon|podkast|bedrift|merke|klesmerke|nettbutikk|butikk',
  ]),
];
