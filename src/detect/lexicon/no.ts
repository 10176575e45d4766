import type { Lexicon } from './index.ts';
import { EVERYDAY } from './no-everyday.ts';
import { FAMILY, SUBJECT, TERMS, TRIFLE } from './no-terms.ts';

/** Bokmål and nynorsk. */
export const no: Lexicon = {
  trade: 'influensermarkedsforing innholdsmarkedsforing reklamebyra mediebyra',
  concepts: {
    paid: 'betalt betalte kommersielt kommersiell kommersielle sponset sponsa sponsede',
    sponsor: 'sponset sponsa sponsede sponses sponser sponsar sponsor sponsoren spons',
    pay: 'betaler|betalar|betalte|betalt+meg|oss far|fikk|fekk|fatt|blir|ble|blitt|vert|vart+jeg|eg|vi|faktisk?+betalt|betaling|honorar betalt|betala|honorert|hyra|hyret+av kjopt+denne|dette+_?+av',
    fee: 'penger+for+det|den|dette|denne|mitt|her+_?+_?+innlegget|innlegg|video|videoen|posten|reelen|story honorar honoraret vederlag mot+betaling penger+for+a|innlegget',
    ad: 'reklame annonse reklamesamarbeid reklamesamarbeidet annonsesamarbeid annonsesamarbeidet reklameinnlegg annonseinnlegg annonsorinnhold produktplassering',
    deal: 'samarbeid samarbeidet samarbeider partnerskap partnerskapet kampanje kampanjen collab kollab reklamesamarbeid annonsesamarbeid sponsoravtale',
    task: 'pa+oppdrag+for|fra|av hyret|hyra|leid+inn?+av innlegg|innlegget|video|videoen|episoden|posten|oppskriften|bildet+er|ble+laget|lagd|skapt|blitt?+til?+i+samarbeid+med',
    enable:
      'muliggjort|presenteres|presentert|finansiert|stottet|stotta+av gjort+mulig+av laget|lagd|laga|produsert|skapt+med+betalt?+stotte|penger|midler+fra|av',
    content:
      'teksten innlegg* post video* reel* story storyen episode* podkast* podcast* blogg blogginnlegg* vlogg* artikkel* oppskrift* pin stream* livestream* tweet* trad traden tiktok* karusell* bilde bildet bilder bildene nyhetsbrev* innhold innholdet klipp klippet',
    this: 'dette denne disse desse dagens ukas ukens innlegget episoden videoen',
    be: 'er inneholder inneheld blir ble vert var',
    me: 'vart vare jeg meg eg vi oss min mi mitt mine uten+a+betale',
    say: 'langtidstest testing spille streame snakke prate legge|legger+ut mot+at+jeg|vi vise viser fortelle forteller si sier seie omtale dele deler poste teste tester testet testa test prove prover provd provde anmelde anmelder anmeldelse nevne skrive lage promotere anbefale mening aerlig aerlige synes',
    by: 'av fra hos via',
    got: 'gifted fikk|fekk|fatt+_?+tilsendt fatt|fikk|fekk|mottatt|mottok|lant|lante|laner+_?+_?+_?+av|fra fatt|fikk|fekk|far+_?+_?+_?+gratis|kostnadsfritt|vederlagsfritt|tilsendt+_?+av|fra|hos fatt|fikk|fekk|far+lov?+til?+a?+prove|teste|lane|bo+_?+_?+_?+gratis|kostnadsfritt fikk|fekk|fatt+denne|dette|disse|desse sendt|tilsendt|donert|gitt|utlant|sponset|sponsa|gave|gaver+_?+_?+_?+av|fra sendte|sendt|sender|ga|gav|gitt|sponset+meg|oss leseeksemplar leseeksemplaret leseeks anmeldereksemplar testeksemplar presseprove pressepakke prpakke vareprove pr+pakke|pakken|pakka|sending|gave|gaver|produkt|produkter|eske|boks|sample',
    free: 'dekket|dekker|betalte|betaler+_?+_?+reisen|reise|oppholdet|opphold|hotellet|flyet|flybillettene|middagen null+kroner pa+huset|husets regninga|regningen+gikk|gar|tok+_?+_?+dem|de i+bytte+mot|for gratis kostnadsfritt vederlagsfritt sponset sponsa uten+a+betale uten+kostnad betalte|betalt+0|null|ingenting pa+deres|husets+regning dekket|dekker|dekte+alt|oppholdet|reisen mot+at+jeg|eg|vi i+bytte+mot|for som+spanderte pr+pakke|pakken|pakka|sending|gave|gaver|produkt|produkter|eske|boks|sample',
    invite:
      'som+deres+gjester|gjest invitert inviterte+meg|oss pressetur presseturen pressereise pressereisen pressemiddag presseevent presse+tur|reise|event pa+invitasjon+fra|av',
    house:
      'eierne feriepark* merkevare* brandet firma* butikk* nettbutikk* produsent* sykkelprodusent* forlag* restaurant* hotell* kroa kroen salong* klinikk* importor* forhandler* leverandor* bedrift* baker* brygger* klesmerk* skimerk* kajakkmerk* reisearrangor* folkene|gjengen|jentene+hos|bak spa',
    stay: 'behandlingen middag middagen reisen flyet teste|prove|oppleve|smake+deres|hotellets|restaurantens|nye|den helg oppholdet natt netter weekend opphold* overnatting* rom rommet hotell suite behandling* massasje',
    commission:
      'litt|bit|del+av+kaka|kaken en|ein|et+_?+bonus|godtgjorelse|belonning|slant+hvis|nar|om|for+hver provisjon provisjonen kommisjon prosentandel tjener|far|havner|gar+jeg|eg|vi|det?+en|et|litt|noen+liten|par?+prosent|kroner|slant',
    earn: 'tener begge+far far+begge vi+begge jeg+ogsa far+jeg+_?+_?+kr|kroner|bonus tjener tjene far+jeg|eg|vi?+en|litt?+liten?+provisjon|prosent',
    link: 'via+lenken|lenka|linken|linkene|lenkene+min? lenke lenken lenka lenker lenkene link linken linker linkene annonselenke* reklamelenke* affiliatelenke* adlenke* annonselink* reklamelink* vervelenk*',
    buy: 'kjoper kjope kjopt kjopte handler bestiller bestilte oppretter',
    affiliate:
      'affiliate affiliatelenke* annonselenke* reklamelenke* adlenke* annonselink* reklamelink* affiliatelink* sponslenke sponset|sponsa|annonse|reklame+lenke|lenker|link|linker',
    ambassador:
      'ambassadorteamet ambassadorteam min|mine+klessponsor|utstyrssponsor|hovedsponsor|sponsor|sponsorer ambassador ambassadorer merkevareambassador',
    face: 'ansiktet|ansikt+utad|for utstyrsleverandor utover+for i|pa|for|med|av+team',
    official:
      'blitt+med bli+med offisiell offisielt stolt stolte kontrakt kontrakten signert forlenget sesong sesongen aere glad representere deres+profil',
    private: `stolt|stolte|glad+sponsor|sponsorer+av|for studenter jobbintervju vernissasje grillfest jeg+er+tolk|laerer|advokat|skuespiller|guide|oversetter lodd flasker pant sponse|spons|sponser+meg|oss+please|da|noen ansetter soker+etter ${FAMILY} bestefars moren faren sosteren min|mi|mine+mor|mann|kone|sonn|datter|bror|venn lonna lonnen skatten arbeidsgiver selges leies pa+provisjon selgeren klubb klubben foreningen stadion turneringen innsamling innsamlingen spleis stiftelsen kreftforeningen kirken gud museet museum universitetet skolen kommunen konsert teatret utstilling utstillingen ambassade ambassaden norges kors unicef foredrag forskning arkivet avisen styret banken lokale drakter mor|far+ga|inviterte|sendte`,
    generic:
      'den|de|det+sponsede|sponsa sponset|sponsa|sponses|presentert+av+min|mitt|mine|pappas|mammas|pensjon|lanekassen|sovnmangel|kaffe|koffein|angst|stress mange andres hennes hans enhver hver+eneste',
    perhaps:
      'skulle burde onsker drommer haper hvis dersom kanskje soker leter+etter mangler vil+ha|gjerne|bli spor|spurt+om later+som som+om',
    subject: `helt+greit|ok|okei+sa+lenge sa|sagt|takket+jeg?+nei nei+til tilbud+om analyserte tydelig+merket for+kunder inngar reklame|annonse|samarbeid|sponset|betalt+eller+ikke|hva|bare|liker|er|synes er+det|dette|den|denne+en?+reklame|annonse|samarbeid|sponset|betalt ${SUBJECT}`,
    trifle: `feil knust forsinkelse forsinka innstilt kansellert streik ${TRIFLE}`,
  },
  entries: [...TERMS, ...EVERYDAY],
  codeBetween: 'er min',
  codeBare: 'kode koden kodene koder',
  mine: 'min mitt mi',
  misspelt: 'reklame annonse samarbeid annonsesamarbeid',
  deny: 'ingen ikke ingen aldri uten ikkje ingenting',
  between: 'ei et en er det dette noe noen blir betalt som',
  everyday: 'trenings samarbeids idretts reise ski',
  spokenOf: 'stor lang eneste emneknagg emneknaggen bruk bruker bruke uten glemme glemmer',
  talk: 'forbrukertilsynet reklamemerke reklamemerking merkes merking',
  code: 'kode koden koder rabattkode rabattkoder rabattkoden',
  otherCode: 'hemmelig hemmelige feil lande dress',
  gripe: 'influensere influencere ugyldig ugyldige utlopt utgatt',
  use: 'bruk bruker bruke oppgi tast taster skriv skriver',
  rebate: 'salg rabatt frakt frakta fraktfritt prosent kassa kassen bestilling billigere',
  means: 'med',
  goodFor: 'pa',
  whose: 'til',
  like: 'som',
  sale: 'host var salg velkommen hei helg ekstra frakt rabatt takk bursdag paske',
  partner: 'samarbeidspartner',
  ambassador: 'merkevareambassador',
  advert: 'annonse samarbeid',
  call: 'kjop handle bestill finn lenke lenken klikk sjekk',
  goods: 'kolleksjon kolleksjonen produktene nyhet lansering utvalg merke krem',
  praise: 'favoritt favoritter deilig nydelig digger',
  grants: 'gir',
  you: 'dere deg',
};
