import type { Lexicon } from './index.ts';
import { EVERYDAY } from './nl-everyday.ts';
import { GIFTS } from './nl-gifts.ts';
import { HINTS } from './nl-hints.ts';
import { PRIVATE, TERMS } from './nl-terms.ts';

export const nl: Lexicon = {
  trade: 'influencermarketing socialmediamarketing contentmarketing',
  concepts: {
    paid: 'betaald betaalde betalende vergoede commerciele tegen+betaling|vergoeding',
    sponsor:
      'gesponsor* gesponser* sponsort sponsorde sponsorden sponserde sponsert sponsoren|sponseren+van|deze|dit',
    pay: 'ingehuurd+voor hebben|heeft+me|mij|ons+ingehuurd heeft|hebben+mij|me|ons+_?+betaald+om ze|zij|hij+betalen|betaalt+me|mij+_?+hiervoor|ervoor|voor vergoedt|vergoedde|vergoedden|compenseert|compenseerde+mij|me|ons betaald|ingehuurd+door|via betaald+word|wordt|werd|worden|werden|ben|krijg|krijgt|kreeg|krijgen|kregen word|wordt|werd|worden|werden|ben|krijg|krijgt|kreeg|krijgen|kregen|gekregen+_|@?+_?+_|@?+_?+betaald ik|we|wij|me|mij+word|werd|worden|werden|tegen+_?+_?+vergoed|betaling|vergoeding betaalt|betaalde|betalen|betaalden|sponsort|sponsorde+mij|me|ons|mn mij|me|ons+_?+_?+betaalt|betaalde|betaalden mij|me|ons+betaald krijg|krijgen|kreeg|kregen+hier|er|daar|hiervoor|ervoor|daarvoor+_?+geld|centen|vergoeding',
    fee: 'vergoeding honorarium betaling gage fee zakcentje centje centjes geld+gekregen|ontvangen|krijg|kreeg krijg|kreeg|ontving|ontvang|krijgen|kregen+_?+_?+geld rekening|factuur+van|voor+deze|dit',
    ad: 'reclame reklame reclameboodschap reclamepraatje reclamespot* reclamefilmpje reclameblok* reclamemoment* bevat|bevatten+_?+advertenties|reclames advertentie advertorial publireportage infomercial productplaatsing product+placement publiciteit een|n+ad',
    deal: 'i+s+m ism betaald|betaalde|commercieel+partner samengewerkt|samenwerkten+met samenwerk* samenw partnerschap partnership collab colab collaboratie branddeal betaald|betaalde|gesponsorde|commerciele+opdracht|klus|job|deal|campagne|promo|promotie|inhoud|bijdrage|actie|boodschap|uiting|vermelding werk|werkte|werken|werkten+_|@?+_|@?+_|@?+samen',
    task: 'in+opdracht',
    enable:
      'mogelijk+maken|maakt|maakte|maakten mede?+mogelijk+gemaakt+door aangeboden+door mogelijk+dankzij gepresenteerd|gebracht|gefinancierd|bekostigd+door',
    content:
      'stuk ep post postje bericht berichtje video videos filmpje reel reeltje foto carrousel story storys aflevering podcast blog blogpost vlog artikel recept pin stream livestream tweet draad draadje thread tiktok episode column nieuwsbrief content item short segment boodschap',
    this: 'ervoor er+voor hier+voor deze dit dees dezen da das hier hierin hiermee hierover hierbij hiervoor daarvoor vandaag bovenstaande onderstaande volgende',
    be: 'maak+ik|we is s zijn bevat staat zit was wordt betreft volgt tussendoor krijgen',
    me: 'bedankt+@ dank+je?+wel?+@ dankjewel+@ ik k mij me we wij ons onze mn mijn mezelf kben te+mogen+zijn|worden',
    say: 'te+laten+zien jullie|je+laten|vertellen|meenemen vraag|verzoek+om+_?+_?+te testen uittesten uitproberen uit+te+proberen proefrijden reviewen review recensie mening ervaring proeven om|voor|te+_|@?+_|@?+_|@?+_|@?+zeggen|vertellen|delen|praten|posten|laten|tonen|noemen|schrijven|promoten|vermelden|maken|spelen|proberen|dragen|leven|drinken',
    by: 'door van via vanuit dankzij reclame|reklame|advertentie|advertorial|publiciteit+_?+voor mocht|mochten|mag|mogen+ik?+we?+wij?+voor perstrip|persreis|persdag+met|naar|bij|van op+_?+uitnodiging reclamemoment* reclameboodschap reclameblok* reclamepraatje uitkiezen|uitzoeken|testen|uitproberen|lenen|proeven+van|bij|voor',
    got: 'kreeg|kregen|krijgen|krijg+_?+_?+_?+_?+aangeboden|geschonken+door|van @+stelde|stelden+_?+_?+_?+ter+beschikking beschikbaar+gesteld|stelde|stelden vroeg|vroegen|vraagt|vragen+mij|me|ons+om+_?+_?+_?+_?+te+testen|proberen vroeg|vroegen|vraagt|vragen+mij|me|ons+om+_?+_?+_?+_?+uit+te+proberen in+de+watten+gelegd+door om|lief+mij|me|ons+_?+_?+_?+_?+te+sturen|geven|schenken kreeg|kregen|krijg|had|hadden+de|een+kans|gelegenheid|mogelijkheid+om+_?+_?+_?+_?+_?+_?+_?+_?+_?+testen|proberen|uitproberen|reviewen|dragen|proeven kreeg|kregen|ontving|ontvingen+_?+_?+_?+_?+gratis|kosteloos mij|me|ons+_?+_?+_?+heeft|hebben+aangeboden|bezorgd|geschonken|toegestuurd|opgestuurd heeft|hebben+mij|me|ons+_?+_?+_?+aangeboden|toegestuurd|opgestuurd|geschonken kreeg|kregen|krijg+_?+_?+_?+opgestuurd|toegestuurd|thuisgestuurd|toegezonden gifted gekregen gekreegen opgestuurd* toegestuurd* toegezonden thuisgestuurd geschonken perssample* persexemplaar prsample* prpakket* perspakket testexemplaar recensie|review|pers+exemplaar pr|pers+pakket|pakketje|zending|box|doos|mail|sample|samples gift+van ontvangen gestuurd+door|van kreeg|kregen|ontving|ontvingen+_?+_?+_?+_?+van|via krijg|krijgen|ontvang+ik|we|wij ik|we|wij+krijg|krijgen|ontvang van|via+@|het|de+_?+_?+_?+kreeg|kregen|ontving|krijg|mocht|mochten testen|uitproberen|proeven|ervaren+dankzij+@ lenen|uitkiezen+van|via+@ pakketje|pakket|doos|doosje+van|via+@+_?+gekregen|ontvangen cadeau|cadeautje|cadeautjes|kado|kadoke|kadootje+van cadeau|kado+gekregen|gedaan deed|deden|gaf|gaven|schonk+_?+_?+_?+_?+_?+cadeau|kado gaf|gaven|geeft|schonk|leende|leenden|gunde+mij|me|ons+_?+gratis|deze|dit|cadeau stuurde|stuurden|stuurt|bood|boden+mij|me|ons|mn stuurde|stuurden+_?+_?+_?+_?+op|toe ter+beschikking in+bruikleen te+leen verwend|getrakteerd+door+@ verrast+door+@+_?+_?+_?+met verwende|verraste+mij|me|ons+met mocht|mochten|mag|mogen+_|@?+_|@?+_|@?+_|@?+_|@?+_|@?+testen|uittesten|uitproberen|reviewen|recenseren|houden|uitkiezen|uitzoeken|ontvangen|lenen mocht|mochten|mag|mogen+_|@?+_|@?+_|@?+_?+gratis|kosteloos+_?+_?+_?+proberen|proeven|ervaren|eten',
    free: 'gratsi zonder+_?+te+betalen verzorgd+en op+kosten+van+het|de+huis|zaak van+het+huis vergoedde|vergoedden|vergoedt|betaalde|betaalden|dekte+mijn|onze|m|de|alle+_?+reis|reiskosten|vlucht|vluchten|verblijf|hotel|kosten|overnachting rekening+was|is+voor|op+hen|hun|rekening|kosten rekening+ging+naar op|voor+kosten|rekening+van in+ruil+voor op+hun+rekening trakteerde|trakteerden gratis kosteloos kosteloze gesponsord+door ter+review|recensie|test voor+niks|niets op|voor+hun|haar|zijn+kosten|rekening op|voor+kosten|rekening+van pr|pers|recensie+pakket|pakketje|exemplaar prpakket prpakketje in+ruil+voor vergoed|aangeboden|bekostigd|verzorgd+door niets|niks+te?+betaald|betalen geen+cent|euro+te?+betaald|betalen hoefden|hoefde|hoeven+_?+niet|niks|niets+te+betalen',
    invite:
      'uitgekozen|geselecteerd|gekozen+door+het|de+_?+_?+merk|fabrikant|webshop te+gast+geweest?+bij|in|op perslunch persdiner persborrel persbezoek als+hun+gast|gasten op+kosten|rekening+van+het|de+_?+verkeersbureau|toerismebureau|hotel|merk|organisatie|resort|fabrikant uit+te+nodigen uitgenodigd genodigd persreis* perstrip* persdag persuitnodiging influencertrip blogtrip pers|press+reis|trip|uitnodiging op+_?+uitnodiging nodigde|nodigden|nodigt+mij|me|ons',
    house:
      'strandhotel boetiekhotel boutiquehotel designhotel stadshotel kasteelhotel wellnesshotel vakantiepark strandpaviljoen beachclub sterrenrestaurant eetcafe van|door+de+eigenaar|eigenaren|eigenaars|gastheer|gastvrouw|uitbaters lodge glamping van|door+het+bedrijf verkeersbureau toerismebureau hotel|resort|restaurant|camping|bistro|merk|museum+betaalde|vergoedde|vergoedt|trakteerde|betaalt hotel|resort|restaurant|camping|bistro|brasserie|hostel|spa|bungalowpark|strandhotel|boetiekhotel+de|het?+& visit|toerisme|uitgeverij|brouwerij|koffiebranderij+& fabrikant importeur reisorganisatie uitgever uitgeverij het|dit+merk mensen|team+van|bij+@|& van|door|via|vanuit+het|de|een|deze|dit?+_?+merk|webshop|webwinkel|winkel|boetiek|shop|fabrikant|makers|restaurant|resto|hotel|resort|camping|salon|kliniek|brouwerij|producent|uitgever|park|pretpark|mensen|team|leverancier|boekhandel|juwelier|organisatie',
    stay: 'premiere lancering opening perslunch proeverij menu weekend weekendje menukaart menu kaart+te?+proeven gegeten diner etentje reis vluchten ons|gratis|het+diner|dineren|lunch|lunchen|eten|ontbijt aten gegeten nacht nachten nachtje nachtjes logeren gelogeerd logeerden overnacht* verblijf verblijven verbleven verbleef slapen sliepen geslapen arrangement behandeling massage retraite vlucht* reis',
    commission:
      'per|voor+elke?|iedere?+aanmelding|bestelling|klik|boeking|aankoop+_?+een|n+_?+vergoeding|bedrag|percentage een|n+_?+vergoeding|bonus|beloning|fee|tegoed+als|wanneer|indien|zodra|per provisie procentje commissie kickback centje centjes centen klein|kleine|mini|beperkt|beperkte|paar+percentage|bedrag|bedragje|vergoeding|fee|beloning|procent|euro|cent een|het+percentage|zakcentje daar|hier|daarvoor|hiervoor+een|iets|wat+_?+vergoeding|bedrag|beloning|aan',
    earn: 'verdien+een?+beetje|iets|centje?+mee ik|we+ontvang|ontvangen leveren|geven+mij|me|ons krijg|krijgen+ik|wij|we+een+paar|kleine|klein|kleinigheidje krijgen|ontvangen+we|wij?+allebei|beiden|allebei allebei|beide|beiden+_?+korting|euro|€|bonus|tegoed ik+ook levert+mij krijg|ontvang+ik+_?+_?+€|euro|bonus|tegoed verdien verdienen verdient verdiende krijg|krijgen|ontvang|ontvangen+ik|we|wij+daar|hier|iets|wat|allebei hou|houd|houden+ik|we|wij levert|geeft|oplevert+mij|me|ons mij|me|ons+_?+_?+oplevert|op krijg|ontvang|krijgen|ontvangen|pak|pik+_?+_?+_?+_?+commissie|provisie|percentage|procentje|centje|centjes|procent|cent|euro',
    link: 'alle|de|deze+links|linkjes linkje linkjes affiliatelink* afflink* verwijslink* partnerlink* reflink* commissielink* advertentielink* reclamelink* via|met|door|langs|sommige|gebruik+deze|mijn|onze|die|dit|de|een|onderstaande|bovenstaande|sommige|mn|men|of?+link|linkje|links|linkjes|linken|url|bio|shopping|affiliatelink sommige+links link|links|linkje|linkjes+waar|waarmee|waarvan|waarop affiliate|affil|affiliated|partner|verwijs|referral|gesponsorde|betaalde|commerciele|tracking+link|links|linkje|linkjes|url|code link|links|linkje|linkjes+_?+_?+_?+zijn|bevat|bevatten|staan|met+_?+affiliate|gesponsord linkje|link+is+affiliate',
    buy: 'koopt koop kopen kocht bestelt bestel bestellen aankoop aankopen bestelling bestellingen shopt shoppen shop boekt boek boeken aanschaft aanschaf inschrijft klikt aanmeldt afneemt',
    affiliate:
      'aff affiliate affil affiliatelink* afflink* verwijslink* partnerlink* reflink* commissielink* advertentielink* reclamelink* affiliates partner|verwijs|referral|gesponsorde|betaalde|commerciele+link|links|linkje|linkjes link|links|linkje|linkjes+_?+_?+_?+zijn|bevat|bevatten|staan|met+_?+affiliate|gesponsord linkje|link+is+affiliate',
    ambassador:
      'mijn|mn|m|onze+kledingsponsor|materiaalsponsor|schoensponsor|fietssponsor|hoofdsponsor|uitrustingssponsor ambassadeur* ambassadrice* ambassador* huisambassad* merkambassad* brandambassad* merkpartner brandpartner merk+partner creatorteam creator|creators+team mijn|mn+_?+sponsor|sponsors',
    face: 'gezicht+ben|zijn|word|worden|mag|mogen+_?+van|voor teamrijder teamrider merkgezicht testimonial gezicht+van|voor creator+van|voor|te|bij als|ben|word|zijn+een?+het?+nieuwe?+officieel?+atleet|atlete|rider|renner|creator|gezicht creator|atleet+te+zijn|mogen atleet|atlete+ben|word rij|rijd|loop|ren|fiets|train|surf+_?+_?+_?+in|voor|bij+_?+team|ploeg|squad|crew in+de+ploeg|squad|crew+van team+rider|rijder',
    official:
      'officieel officiele trots trotse contract verlengd getekend tekende ondertekend toegetreden seizoen eer sinds vanaf campagne link links creator',
    private: `waarvoor+dank ambassadeur|ambassadrice+van|in|uit|voor+de?|het?+frankrijk|duitsland|spanje|italie|china|japan|rusland|oekraine|israel|palestina|brazilie|chili|vs|verenigde|eu|vn|navo|turkije|polen|marokko|suriname|india|canada|belgie|nederland|indonesie|vrede sponsor|sponsort|sponsoren|sponsoor+mij|me|ons+alsjeblieft|please|pls|dan|nou gezocht ${PRIVATE} verjaardag* trouwfeest* kinderfeest* bruiloft* ontwierp ontworpen logo illustratie feest* barbecue salaris loon werkgever stage vacature* sollicit* belasting* marktplaats vinted weggeef* school hogeschool universiteit vrijwillig* stichting hartstichting kwf unicef amnesty voedselbank goede+doel fonds museum ambassade minister burgemeester gemeente* wethouder kanker* tentoonstelling expositie toneel koor orkest zanger* festival kunstenaar schilderde muurschildering schilderij voetbal* club sportclub toernooi scout* vereniging elftal tenues wielerploeg verzeker* ziekenhuis makelaar subsidie spreken optreden programma ons|onze+bedrijf|zaak|winkel als+fotograaf|illustrator|dj|muzikant|freelancer|vertaler|ontwerper|architect onze|ons|het+team|ploeg+wordt|werd|is|kreeg|krijgt mijn|onze|mn|hun+lief|uitgever|uitgeverij|roman|debuut|werk|ouders|studenten via+het?+mijn?+werk van+mijn|m|ons|de+werk|zaak|opleiding in+de|hun|zijn|haar|een+podcast|talkshow|uitzending`,
    generic:
      'nee|neen|ja+gezegd?+tegen+een?+deze?+betaalde samenwerking|samenwerkingen+_?+_?+_?+_?+_?+afgewezen|afgeslagen|geweigerd|weigerde|aangeboden samenwerking+_?+vermeld|gemeld|verzwegen|vermelden|melden samenwerking+aangeboden aanbod+voor+een betaalde+samenwerking+met+mijn|m|mn een|n+collab+met+& gesponsord|gesponsorde|gesponsort|gesponsorede|aangeboden|mogelijk+gemaakt?+door+slaapgebrek|slapeloosheid|koffie|cafeine|stress|verveling|honger|uitstelgedrag|heimwee gesponsord|gesponsorde|gesponsort|mogelijk+_?+_?+door+mijn|mn krijg|krijgen|ontvang+je|jij|jullie|u+een+paar+euro|cent|procent meeste andere anderen nep elke|iedere|alle|veel|zoveel|meer|minder|leukste|mooiste|beste|grappigste|slechtste|favoriete|goede|slechte|gratis|nieuwste|oude|irritante|nieuwe|die|de+_?+reclame|reclames|advertentie|advertenties|publiciteit|samenwerkingen reclame|advertentie|publiciteit+van|bij|over|uit over+reclame|advertenties|sponsoring op+commissie ambassadeur+in net|nederlandse|belgische+_?+ambassadeur ons|me+blauw hij|zij|ze+heeft|doet+_?+_?+samenwerking|partnerschap|reclame weer|zo+_?+gesponsord|gesponsorde gesponsorde+zoekresultaten|resultaten|berichten samenwerking|samenwerkingen+zoek|zoekt|zoeken geen|zonder+_?+reclame|reclames|advertentie|advertenties|samenwerking|promotie|geld|vergoeding|affiliate niet|nooit+_?+_?+_?+betaald|gesponsord niets|niks|niet+_?+gekregen|ontvangen krijg|kreeg|krijgen|verdien+_?+_?+niks|niets|niet|geen zag|zie|ziet|zien|gezien|krijg|kreeg|kregen+_?+_?+_?+reclame|reclames|advertentie reclame|advertentie+_?+_?+gezien|zien|kijken jullie|je|u+zijn|bent+_?+_?+_?+uitgenodigd onze|hun|jullie|mijn|alle+_?+ambassadeur|ambassadeurs|atleet de|die|onze|mijn|deze|europese|leuke+commissie in+een|onze+commissie centje|centjes|zakcentje+bij gestopt|stop+met opgestuurd|gestuurd|toegestuurd+naar gekregen+op',
    perhaps:
      'ik|we+lees|las|hoor|hoorde+dat volgens+@ beschuldigd beschuldigen beschuldigt vragen|vraagt|vroegen|vraag+of+ik|wij|we|het|dit|deze was|werd|ware+_?+maar zou zouden zoekt zoek zoeken gezocht hoop+op stel+dat|je zodra wens wenste droom als|wanneer+ik|je|jij|iemand|er|merken|we|wie wil|kan|kun|kunt|kunnen|mocht|wilt|willen+je|jij|jullie|iemand|u|ge je|jij|jullie|u|ge|wie|iemand+kan|kun|kunt|kunnen|wil|wilt|mag',
    subject:
      'storten+op head+of branded+content reclamespotjes reclamespots bezighouden vacature solliciteer reclame|advertentie|gesponsord|samenwerking|betaald|spon+of+niet|nie|wat|vindt|vind|is|gewoon|echt is|was+dit|dat+nou?+_?+reclame|advertentie|gesponsord|betaald|samenwerking interview interviewde jongeren influencers influencer adverteerders merken doet+zich tijdlijn toont regels regelgeving wet reclamecode commissariaat rechter toezichthouder onderzoek* scriptie herken herkent herkennen haat haten irritant* irriteert marketing marketeers scam oplicht* phishing fraude cursus hoe+je|kom|krijg|kan|word|werkt|maak|pakken tips+om|voor|tegen hoeveel+vraag|kost|verdien samenwerken+tegen',
    trifle:
      'bon waardebon tegoedbon onderdeel reserveonderdeel garantie award awards trofee oorkonde whatsapp spraakbericht vertraagd annulering geannuleerd staking contract baan excuses+aangeboden giveaway give+away vraag vragen tip recept recepten advies dm dms mail mails mailtje melding appje uitleg compliment* idee hulp lessen rondleiding knuffel* feedback reactie reacties meme* bezoek+van lintje antwoord toestemming boete lach vergunning subsidie brief kaartje kippenvel honger tranen gelijk blokkade baan schema vertraging klacht sleutel sleutels toetje upgrade drankje terugbetaling refund voucher geld+terug vertrouwen ontvangen+door hartelijk|warm|goed+ontvangen verkeerd* diploma medaille bezorging verzending punten zegels excuses korting|tegoed+gekregen kreeg|kregen|krijg|krijgen+_?+_?+korting foto|fotos|filmpje|bericht|berichtje|link+gekregen|gestuurd|toegestuurd|ontvangen stuurde|stuurden+me|mij|ons+een|deze|die|dit|de+_?+foto|fotos|filmpje|bericht|berichtje|link|video gekregen|cadeau|gratis+bij+aankoop|een|de|je|mijn|besteding|elke win winnen winactie weggeven verlot* giveaway gewonnen kinderen|kids|honden+_?+_?+gratis gratis+testen|proberen|meten+op|bij gratis+_?+voor+kinderen|kids|honden mijn|onze|mn|m+bestelling|pakket',
  },
  entries: [...TERMS, ...GIFTS, ...HINTS, ...EVERYDAY],
  codeBetween: 'is mijn de het deze persoonlijke een voor',
  mine: 'mijn',
  ours: 'wij ons onze',
  with: 'met mijn via voor',
  grants: 'krijg krijgen ontvang scoor geeft bespaart scheelt korting goed',
  entrance: 'inloggen stem stemmen klas meedoen scannen',
  noCode:
    'mastercard digid museumkaart ideal rabo rood oranje geel groen blauw zwart roze paars nu hier of jouw aldi lidl ikea temu shein visa tikkie paypal klarna bancontact bol primark action hema',
  tagNouns: 'regels verplicht gebruiken vermelden toevoegen staat stond betekent hoort',
  save: 'bespaar bespaart besparen scheelt',
  you: 'jullie je jij',
  till: 'kassa checkout afrekenen winkelmand winkelmandje bestellen',
  dot: 'punt dot',
  or: 'of',
  and: 'en',
  noSponsor: 'oma opa mijnmoeder',
  credit: 'foto fotos fotograaf',
  made: 'door via',
  noBrand:
    'oma opa sinterklaas sint kerstman maandag dinsdag woensdag donderdag vrijdag zaterdag zondag koffie niemand de het',
  misspelt:
    'advertentie reclame gesponsord gesponsorde samenwerking advertorial partnerschap betaalde commerciele',
  deny: 'niemand geen niet nooit zonder noch wou wilde niemand',
  turn: 'maar wel echter',
  refusal: 'nee neen nope nah nop nooit helaas mocht',
  between: 'een de het dit is door betaalde echt enige ook deze ik er voor van was dat',
  everyday:
    'dans levens leven gespreks zaken huwelijks bed reis trainings hardloop wandel fiets loop duo ' +
    'stads wijk taal zorg jeugd vredes vrede cultuur duurzaamheids duurzaamheid energie water mijn beste vaste ' +
    'ex school toekomstige nieuwe leuke lieve partner studie werk wonen woon scheidings kook dates spelers speel ' +
    'keten kennis onderwijs media hoofd co onze trotse tennis padel schaats ski zwem vis jacht ' +
    'natuur dieren bevallings zwangerschaps crime',
  spokenOf:
    'altijd grote lange gigantische dikke enorme de het wat hashtag hashtags gebruik gebruiken gebruikt zet zetten vermeld vermelden vermeldt zonder of woord term hun jullie elke verborgen' +
    'label regels verplicht erbij vergeten vergeet woordje noemen',
  talk: 'vermelden vermeldt reclamecode commissariaat toezichthouder influencermarketing influencers jongeren herkent',
  code: 'kcode kortingscode kortingscodes actiecode kortingcode vouchercode kortingsbon intikken',
  otherCode: 'toegangs kleur vak dress pin land streep boek deur kassa oranje qr fout',
  gripe:
    'influencer influencers ongeldig ongeldige geweigerd geweigerde verlopen doodmoe kotsbeu spuugzat',
  use: 'invult invullen ingeeft intikt gebruik gebruiken met mijn via voer vul pak gebruikt',
  rebate:
    'korting kortings gratis goedkoper voordeel bestelling afrekenen verzending actie sale procent helft minder scheelt verzendkosten tientje tiende vijfje goedkoop af eraf',
  means: 'met',
  goodFor: 'voor',
  whose: 'voor',
  like: 'zoals',
  sale: 'zomer lente herfst winter kerst pasen korting welkom nieuw feestdagen moederdag vaderdag verjaardag bedankt gratis verzending actie sint koningsdag opening hallo vroegevogel vroege vogel vroegboek vroegboeken nieuwjaar black friday webshop jubileum zomerkorting volgers',
  partner: 'merkpartner',
  ambassador: 'ambassadeur ambassadrice',
  advert: 'reclame advertentie',
  call: 'bestel koop bekijk ontdek probeer ga kijk klik doe mee maak',
  goods:
    'nieuw nieuwe collectie producten merk lijn creme lippenstift parfum geur pakket tas jurk schoenen horloge sieraden aanbieding prijs smaak smaken vitamine eiwit drankje matras',
  praise:
    'fijn fijne favoriet favoriete geweldig geweldige heerlijk heerlijke lekker lekkere mooi mooie perfecte aanrader verliefd fan tip',
  offer: 'verkrijgbaar lancering lanceert collectie winactie winnen kans campagne',
  worn: 'draag draagt gebruik gebruikt outfit jurk broek trui jas schoenen tas via bij van door',
  site: 'nl',
};
