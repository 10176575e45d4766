import { EVERYDAY } from './da-everyday.ts';
import { FAMILY, SUBJECT, TERMS, TRIFLE } from './da-terms.ts';
import type { Lexicon } from './index.ts';

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
    task: 'pa+vegne+af pa+opdrag+af|for|fra hyret+af aftalt+og+betalt+af opslag|opslaget|indlaeg|indlaegget|video|videoen|afsnittet|episoden|opskriften+er|blev+lavet|skabt|blevet?+til?+i+samarbejde+med',
    enable:
      'muliggjort|praesenteret|praesenteres|finansieret|finansieres|stottet+af gjort+mulig|muligt+af lavet|produceret|skabt+med+stotte|penge+fra|af',
    content:
      'teksten opslag* indlaeg* post video* reel* story storyen afsnit* episode* podcast* blog blogindlaeg* vlog* artikel* artiklen opskrift* pin stream* livestream* tweet* trad traden tiktok* karrusel* billede* billeder* nyhedsbrev* indhold klip klippet',
    this: 'dette denne disse det+her den+her de+her dagens ugens opslaget indlaegget afsnittet videoen',
    be: 'er indeholder bliver blev var',
    me: 'jeg mig vi os min mit mine vores uden+at+betale',
    say: 'langtidstest testning tale snakke vise viser fortaelle fortaeller sige omtale dele deler poste teste tester testet testede test prove prover provet afprove anmelde anmelder anmeldelse anmeldt naevne skrive lave promovere anbefale mening aerlig aerlige aerligt',
    by: 'af fra hos via',
    got: 'tilsendt+uden|gratis gifted faet|fik+_?+tilsendt faet|fik|modtaget|modtog|lant|lante|laner+_?+_?+_?+af|fra faet|fik|far+_?+_?+_?+gratis|vederlagsfrit|foraeret|tilsendt+_?+af|fra|hos faet|fik|far+lov?+til?+at?+prove|teste|lane|bo+_?+_?+_?+gratis|vederlagsfrit sendt|tilsendt|foraeret|doneret|udlant|sponsoreret|sponsorerede|gave|gaver+_?+_?+_?+af|fra sendte|sendt|sender|gav|givet|foraerede|foraere|foraeret|sponsorerede+mig|os pressegave pressegaver presseprove presseprover pressepakke pressesample prgave prpakke anmeldereksemplar anmeldereksemplaret anmeldereks laeseeksemplar testeksemplar pr+gave|gaver|pakke|pakken|produkt|produkter|sample|kasse|sending',
    free: 'daekkede|daekker|betalte|betaler+_?+_?+rejsen|rejse|opholdet|ophold|hotellet|flyet|middagen nul+kroner pa+huset|husets regningen+gik|gaar|tog+_?+_?+dem|de i+bytte+for|mod gratis vederlagsfrit sponsoreret sponsorerede uden+at+betale uden+beregning betalte|betalt+0|nul|ingenting|intet pa+deres|husets+regning mod+at+jeg|vi i+bytte+for|mod for+at+foraere|sponsorere+mig|os pr+gave|gaver|pakke|pakken|produkt|produkter|sample|kasse|sending',
    invite:
      'som+deres+gaester|gaest inviteret inviterede+mig|os presserejse presserejsen pressetur pressemiddag presseevent presse+tur|rejse|event|middag pa+invitation+af|fra',
    house:
      'ejerne feriepark* maerket brandet firma* butik* websh* netbutik* producent* fabrikant* forlag* restaurant* hotel* kroen salon* klinik* importor* forhandler* leverandor* virksomhed* brygger* rister* badeland* cykelmaerk* tojmaerk* rejseselskab* folkene|pigerne|holdet+hos|bag spa',
    stay: 'behandlingen behandling ophold middag middagen rejsen flyet teste|prove|opleve|smage+deres|hotellets|restaurantens|nye|den nat naetter weekend ophold* overnatning* vaerelse* hotel suite behandling* massage',
    commission:
      'lidt|bid|del+af+kagen en|et+_?+bonus|godtgorelse|belonning|skilling+hvis|nar|for+hver kommission kommissionen provision provisionen tjener|far|ryger|lander+jeg|vi|der?+en|et|lidt|nogle+lille|par|smule|bid|kroner|procent lille|smule+procentdel',
    earn: 'begge+far far+begge vi+begge jeg+ogsa far+jeg+_?+_?+kr|kroner|bonus tjener tjene far+jeg|vi?+en|lidt|et?+lille?+kommission|provision|procent',
    link: 'link links linket linkene linksene reklamelink* annoncelink* affiliatelink* provisionslink*',
    buy: 'kober kobe kobt kobte handler bestiller bestilte tilmelder klikker',
    affiliate:
      'affiliate affiliatelink* reklamelink* annoncelink* provisionslink* adlinks sponsoreret|sponsorerede|reklame|annonce+link|links',
    ambassador:
      'ambassadorteamet ambassadorteam blevet+ambassador min|mine+tojsponsor|udstyrssponsor|hovedsponsor|sponsor|sponsorer ambassador ambassadorer brandambassador',
    face: 'ansigt|ansigtet+for|udadtil atlet rytterhold teamrytter taget|valgt+mig+ind i|pa|for|med|af|fra+team',
    official:
      'blevet+en+del indgar officiel officielt stolt stolte kontrakt kontrakten forlaenget saeson saesonen aere glad fast+partner rytterhold',
    private: `stolt|stolte|glad+sponsor|sponsorer+af|for studerende jobsamtale fernisering jeg+er+tolk|laerer|advokat|skuespiller|guide|oversaetter lodder flasker pant sponsorer|sponsorere|spons+mig|os+please|nu|nogen ansaetter soger ${FAMILY} min|mine|mors|fars+mor|mand|kone|son|datter|bror|ven lonnen skatten arbejdsgiver saelges soges udlejes pa+kommission|provision klub klubben foreningen stadion turneringen indsamling indsamlingen fonden bornecancerfonden kirken gud museet universitet universitetet skolen kommunen koncert teatret udstilling udstillingen ambassade ambassaden danmarks kors unicef foredrag forskning arkivet arkiver avisen stiftstidende bestyrelsen advokatfirmaet banken pigerne drengene staevnet lokale handbold mor|far+gav|inviterede|sendte`,
    generic:
      'den|de|det+sponsorerede|sponserede sponsoreret|sponsorerede|sponseret|sponsoreres|praesenteret+af+min|mit|mine|fars|mors|su|pension|sovnmangel|kaffe|koffein|angst|stress hver+eneste|anden mange andres hendes hans enhver',
    perhaps:
      'skulle burde onsker drommer haber hvis maske soger leder+efter mangler gid vil+have|gerne|vaere sporger|spurgt+om klar+til+at',
    subject: `helt+fine|fint|ok+sa+laenge sagde|sagt|takkede+jeg?+nej nej+til tilbudt+mit|et analyserede tydeligt+markeret indgar reklame|annonce|samarbejde|sponsoreret|betalt+eller+ikke|hvad|bare|er|synes er+det|dette|den|denne+en?+reklame|annonce|samarbejde|sponsoreret|betalt ${SUBJECT}`,
    trifle: `forkerte knust forsinkelse forsinket aflyst aflysning strejke ${TRIFLE}`,
  },
  entries: [...TERMS, ...EVERYDAY],
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
  otherCode: 'hemmelig hemmelige dor fejl skrive skriver lande dress',
  gripe: 'influencere influencers ugyldig ugyldige udlobet',
  use: 'brug bruger bruge med min indtast indtaster skriv skriver anvend tast taster',
  rebate:
    'kassen rabat rabatten udsalg billigere gratis fragt fragtfri tilbud procent spar sparer bestilling levering halv',
  means: 'med',
  goodFor: 'pa',
  whose: 'til',
  like: 'som',
  sale: 'sommer efterar vinter forar jul paske udsalg velkommen ny hej weekend morsdag farsdag ekstra fragt fri rabat tak fodselsdag',
  partner: 'samarbejdspartner',
  ambassador: 'ambassador',
  advert: 'reklame annonce samarbejde',
  call: 'kob shop bestil find link linket klik prov tjek',
  goods:
    'kollektion kollektionen produkt produkter produkterne serie nyhed nyheder lancering sortiment',
  praise: 'elsker favorit favoritter anbefaler bedste laekker dejlig',
  grants: 'giver',
  you: 'jer dig',
};
