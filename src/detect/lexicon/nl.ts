import type { Lexicon } from './index.ts';

/** What makes a gift or an invitation one of private life. */
const PRIVATE =
  'oma opa mama papa zus zusje broer broertje moeder vader tante oom nonkel nichtje neef vriend vriendin vriendinnen vrienden verjaardag jarig kerst kerstmis kerstpakket sinterklaas moederdag vaderdag bruiloft huwelijk collega collegas buurvrouw buurman buren baas juf meester afscheid spreker lezing congres';

export const nl: Lexicon = {
  trade: 'influencermarketing socialmediamarketing contentmarketing',
  concepts: {
    paid: 'betaald betaalde betalende vergoede commerciele tegen+betaling|vergoeding',
    sponsor:
      'gesponsor* gesponser* sponsort sponsorde sponsorden sponserde sponsert sponsoren|sponseren+van|deze|dit',
    pay: 'ze|zij|hij+betalen|betaalt+me|mij+_?+hiervoor|ervoor|voor vergoedt|vergoedde|vergoedden|compenseert|compenseerde+mij|me|ons betaald|ingehuurd+door|via betaald+word|wordt|werd|worden|werden|ben|krijg|krijgt|kreeg|krijgen|kregen word|wordt|werd|worden|werden|ben|krijg|krijgt|kreeg|krijgen|kregen|gekregen+_|@?+_?+_|@?+_?+betaald ik|we|wij|me|mij+word|werd|worden|werden|tegen+_?+_?+vergoed|betaling|vergoeding betaalt|betaalde|betalen|betaalden|sponsort|sponsorde+mij|me|ons|mn mij|me|ons+_?+_?+betaalt|betaalde|betaalden mij|me|ons+betaald krijg|krijgen|kreeg|kregen+hier|er|daar|hiervoor|ervoor|daarvoor+_?+geld|centen|vergoeding',
    fee: 'vergoeding honorarium betaling gage fee zakcentje centje centjes geld+gekregen|ontvangen|krijg|kreeg krijg|kreeg|ontving|ontvang|krijgen|kregen+_?+_?+geld rekening|factuur+van|voor+deze|dit',
    ad: 'reclame reklame reclameboodschap reclamepraatje reclamespot* reclamefilmpje reclameblok* reclamemoment* bevat|bevatten+_?+advertenties|reclames advertentie advertorial publireportage infomercial productplaatsing product+placement publiciteit een|n+ad',
    deal: 'betaald|betaalde|commercieel+partner samengewerkt|samenwerkten+met samenwerk* samenw partnerschap partnership collab colab collaboratie branddeal betaald|betaalde|gesponsorde|commerciele+opdracht|klus|job|deal|campagne|promo|promotie|inhoud|bijdrage|actie|boodschap|uiting|vermelding werk|werkte|werken|werkten+_|@?+_|@?+_|@?+samen',
    task: 'in+opdracht',
    enable:
      'mede?+mogelijk+gemaakt+door aangeboden+door mogelijk+dankzij gepresenteerd|gebracht|gefinancierd|bekostigd+door',
    content:
      'ep post postje bericht berichtje video videos filmpje reel reeltje foto carrousel story storys aflevering podcast blog blogpost vlog artikel recept pin stream livestream tweet draad draadje thread tiktok episode column nieuwsbrief content item short segment boodschap',
    this: 'ervoor er+voor hier+voor deze dit dees dezen da das hier hierin hiermee hierover hierbij hiervoor daarvoor vandaag bovenstaande onderstaande volgende',
    be: 'maak+ik|we is s zijn bevat staat zit was wordt betreft volgt tussendoor krijgen',
    me: 'bedankt+@ dank+je?+wel?+@ dankjewel+@ ik k mij me we wij ons onze mn mijn mezelf kben te+mogen+zijn|worden',
    say: 'te+laten+zien jullie|je+laten|vertellen|meenemen vraag|verzoek+om+_?+_?+te testen uittesten uitproberen uit+te+proberen proefrijden reviewen review recensie mening ervaring proeven om|voor|te+_|@?+_|@?+_|@?+_|@?+zeggen|vertellen|delen|praten|posten|laten|tonen|noemen|schrijven|promoten|vermelden|maken|spelen|proberen|dragen|leven|drinken',
    by: 'door van via vanuit dankzij reclame|reklame|advertentie|advertorial|publiciteit+_?+voor mocht|mochten|mag|mogen+ik?+we?+wij?+voor perstrip|persreis|persdag+met|naar|bij|van op+_?+uitnodiging reclamemoment* reclameboodschap reclameblok* reclamepraatje uitkiezen|uitzoeken|testen|uitproberen|lenen|proeven+van|bij|voor',
    got: 'in+de+watten+gelegd+door om|lief+mij|me|ons+_?+_?+_?+_?+te+sturen|geven|schenken kreeg|kregen|krijg|had|hadden+de|een+kans|gelegenheid|mogelijkheid+om+_?+_?+_?+_?+_?+_?+_?+_?+_?+testen|proberen|uitproberen|reviewen|dragen|proeven kreeg|kregen|ontving|ontvingen+_?+_?+_?+_?+gratis|kosteloos mij|me|ons+_?+_?+_?+heeft|hebben+aangeboden|bezorgd|geschonken|toegestuurd|opgestuurd heeft|hebben+mij|me|ons+_?+_?+_?+aangeboden|toegestuurd|opgestuurd|geschonken kreeg|kregen|krijg+_?+_?+_?+opgestuurd|toegestuurd|thuisgestuurd|toegezonden gifted gekregen gekreegen opgestuurd* toegestuurd* toegezonden thuisgestuurd geschonken perssample* persexemplaar prsample* prpakket* perspakket testexemplaar recensie|review|pers+exemplaar pr|pers+pakket|pakketje|zending|box|doos|mail|sample|samples gift+van ontvangen gestuurd+door|van kreeg|kregen|ontving|ontvingen+_?+_?+_?+_?+van|via krijg|krijgen|ontvang+ik|we|wij ik|we|wij+krijg|krijgen|ontvang van|via+@|het|de+_?+_?+_?+kreeg|kregen|ontving|krijg|mocht|mochten testen|uitproberen|proeven|ervaren+dankzij+@ lenen|uitkiezen+van|via+@ pakketje|pakket|doos|doosje+van|via+@+_?+gekregen|ontvangen cadeau|cadeautje|cadeautjes|kado|kadoke|kadootje+van cadeau|kado+gekregen|gedaan deed|deden|gaf|gaven|schonk+_?+_?+_?+_?+_?+cadeau|kado gaf|gaven|geeft|schonk|leende|leenden|gunde+mij|me|ons+_?+gratis|deze|dit|cadeau stuurde|stuurden|stuurt|bood|boden+mij|me|ons|mn stuurde|stuurden+_?+_?+_?+_?+op|toe ter+beschikking in+bruikleen te+leen verwend|verrast|getrakteerd+door+@ verwende|verraste+mij|me|ons+met mocht|mochten|mag|mogen+_|@?+_|@?+_|@?+_|@?+_|@?+_|@?+testen|uittesten|uitproberen|reviewen|recenseren|houden|uitkiezen|uitzoeken|ontvangen|lenen mocht|mochten|mag|mogen+_|@?+_|@?+_|@?+_?+gratis|kosteloos+_?+_?+_?+proberen|proeven|ervaren|eten',
    free: 'gratsi zonder+_?+te+betalen verzorgd+en op+kosten+van+het|de+huis|zaak van+het+huis vergoedde|vergoedden|vergoedt|betaalde|betaalden|dekte+mijn|onze|m|de|alle+_?+reis|reiskosten|vlucht|vluchten|verblijf|hotel|kosten|overnachting rekening+was|is+voor|op+hen|hun|rekening|kosten rekening+ging+naar op|voor+kosten|rekening+van in+ruil+voor op+hun+rekening trakteerde|trakteerden gratis kosteloos kosteloze gesponsord+door ter+review|recensie|test voor+niks|niets op|voor+hun|haar|zijn+kosten|rekening op|voor+kosten|rekening+van pr|pers|recensie+pakket|pakketje|exemplaar prpakket prpakketje in+ruil+voor vergoed|aangeboden|bekostigd|verzorgd+door niets|niks+te?+betaald|betalen geen+cent|euro+te?+betaald|betalen hoefden|hoefde|hoeven+_?+niet|niks|niets+te+betalen',
    invite:
      'te+gast+bij|in|op perslunch persdiner persborrel persbezoek als+hun+gast|gasten op+kosten|rekening+van+het|de+_?+verkeersbureau|toerismebureau|hotel|merk|organisatie|resort|fabrikant uit+te+nodigen uitgenodigd genodigd persreis* perstrip* persdag persuitnodiging influencertrip blogtrip pers|press+reis|trip|uitnodiging op+_?+uitnodiging nodigde|nodigden|nodigt+mij|me|ons',
    house:
      'verkeersbureau toerismebureau hotel|resort|restaurant|camping|bistro|merk|museum+betaalde|vergoedde|vergoedt|trakteerde|betaalt hotel|resort|restaurant|camping|bistro|brasserie|hostel|spa|bungalowpark+& fabrikant importeur reisorganisatie uitgever uitgeverij het|dit+merk mensen|team+van|bij+@|& van|door|via|vanuit+het|de|een|deze|dit?+_?+merk|webshop|webwinkel|winkel|boetiek|shop|fabrikant|makers|restaurant|resto|hotel|resort|camping|salon|kliniek|brouwerij|producent|uitgever|park|pretpark|mensen|team|leverancier|boekhandel|juwelier|organisatie',
    stay: 'premiere lancering opening perslunch proeverij menu weekendje menukaart menu kaart+te?+proeven gegeten diner etentje reis vluchten ons|gratis|het+diner|dineren|lunch|lunchen|eten|ontbijt aten gegeten nacht nachten nachtje nachtjes logeren gelogeerd logeerden overnacht* verblijf verblijven verbleven verbleef slapen sliepen geslapen arrangement behandeling massage retraite vlucht* reis',
    commission:
      'per|voor+elke?|iedere?+aanmelding|bestelling|klik|boeking|aankoop+_?+een|n+_?+vergoeding|bedrag|percentage een|n+_?+vergoeding|bonus|beloning|fee|tegoed+als|wanneer|indien|zodra|per provisie procentje commissie kickback centje centjes centen klein|kleine|mini|beperkt|beperkte|paar+percentage|bedrag|bedragje|vergoeding|fee|beloning|procent|euro|cent een|het+percentage|zakcentje daar|hier|daarvoor|hiervoor+een|iets|wat+_?+vergoeding|bedrag|beloning|aan',
    earn: 'ik|we+ontvang|ontvangen leveren|geven+mij|me|ons krijg|krijgen+ik|wij|we+een+paar|kleine|klein|kleinigheidje krijgen|ontvangen+we|wij?+allebei|beiden|allebei allebei|beide|beiden+_?+korting|euro|€|bonus|tegoed ik+ook levert+mij krijg|ontvang+ik+_?+_?+€|euro|bonus|tegoed verdien verdienen verdient verdiende krijg|krijgen|ontvang|ontvangen+ik|we|wij+daar|hier|iets|wat|allebei hou|houd|houden+ik|we|wij levert|geeft|oplevert+mij|me|ons mij|me|ons+_?+_?+oplevert|op krijg|ontvang|krijgen|ontvangen|pak|pik+_?+_?+_?+_?+commissie|provisie|percentage|procentje|centje|centjes|procent|cent|euro',
    link: 'alle|de|deze+links|linkjes linkje linkjes affiliatelink* afflink* verwijslink* partnerlink* reflink* commissielink* advertentielink* reclamelink* via|met|door|langs|sommige|gebruik+deze|mijn|onze|die|dit|de|een|onderstaande|bovenstaande|sommige|mn|men|of?+link|linkje|links|linkjes|linken|url|bio|shopping|affiliatelink sommige+links link|links|linkje|linkjes+waar|waarmee|waarvan|waarop affiliate|affil|affiliated|partner|verwijs|referral|gesponsorde|betaalde|commerciele|tracking+link|links|linkje|linkjes|url|code link|links|linkje|linkjes+_?+_?+_?+zijn|bevat|bevatten|staan|met+_?+affiliate|gesponsord linkje|link+is+affiliate',
    buy: 'koopt koop kopen kocht bestelt bestel bestellen aankoop aankopen bestelling bestellingen shopt shoppen shop boekt boek boeken aanschaft aanschaf inschrijft klikt aanmeldt afneemt',
    affiliate:
      'affiliate affil affiliatelink* afflink* verwijslink* partnerlink* reflink* commissielink* advertentielink* reclamelink* affiliates partner|verwijs|referral|gesponsorde|betaalde|commerciele+link|links|linkje|linkjes link|links|linkje|linkjes+_?+_?+_?+zijn|bevat|bevatten|staan|met+_?+affiliate|gesponsord linkje|link+is+affiliate',
    ambassador:
      'mijn|mn|m|onze+kledingsponsor|materiaalsponsor|schoensponsor|fietssponsor|hoofdsponsor|uitrustingssponsor ambassadeur* ambassadrice* ambassador* huisambassad* merkambassad* brandambassad* merkpartner brandpartner merk+partner creatorteam creator|creators+team mijn|mn+_?+sponsor|sponsors',
    face: 'gezicht+ben|zijn|word|worden|mag|mogen+_?+van|voor teamrijder teamrider merkgezicht testimonial gezicht+van|voor creator+van|voor|te|bij als|ben|word|zijn+een?+het?+nieuwe?+officieel?+atleet|atlete|rider|renner|creator|gezicht creator|atleet+te+zijn|mogen atleet|atlete+ben|word rij|rijd|loop|ren|fiets|train|surf+_?+_?+_?+in|voor|bij+_?+team|ploeg|squad|crew in+de+ploeg|squad|crew+van team+rider|rijder',
    official:
      'officieel officiele trots trotse contract verlengd getekend tekende ondertekend toegetreden seizoen eer sinds vanaf campagne link links creator',
    private: `ambassadeur|ambassadrice+van|in|uit|voor+de?|het?+frankrijk|duitsland|spanje|italie|china|japan|rusland|oekraine|israel|palestina|brazilie|chili|vs|verenigde|eu|vn|navo|turkije|polen|marokko|suriname|india|canada|belgie|nederland|indonesie|vrede sponsor|sponsort|sponsoren|sponsoor+mij|me|ons+alsjeblieft|please|pls|dan|nou gezocht ${PRIVATE} verjaardag* trouwfeest* kinderfeest* bruiloft* ontwierp ontworpen logo illustratie feest* barbecue salaris loon werkgever stage vacature* sollicit* belasting* marktplaats vinted weggeef* school hogeschool universiteit vrijwillig* stichting hartstichting kwf unicef amnesty voedselbank goede+doel fonds museum ambassade minister burgemeester gemeente* wethouder kanker* tentoonstelling expositie toneel koor orkest zanger* festival kunstenaar schilderde muurschildering schilderij voetbal* club sportclub toernooi scout* vereniging elftal tenues wielerploeg verzeker* ziekenhuis makelaar subsidie spreken optreden programma ons|onze+bedrijf|zaak|winkel als+fotograaf|illustrator|dj|muzikant|freelancer|vertaler|ontwerper|architect onze|ons|het+team|ploeg+wordt|werd|is|kreeg|krijgt mijn|onze|mn|hun+lief|uitgever|uitgeverij|roman|debuut|werk|ouders|studenten via+het?+mijn?+werk van+mijn|m|ons|de+werk|zaak|opleiding in+de|hun|zijn|haar|een+podcast|talkshow|uitzending`,
    generic:
      'een|n+collab+met+& gesponsord|gesponsorde|gesponsort|gesponsorede|aangeboden|mogelijk+gemaakt?+door+slaapgebrek|slapeloosheid|koffie|cafeine|stress|verveling|honger|uitstelgedrag|heimwee gesponsord|gesponsorde|gesponsort|mogelijk+_?+_?+door+mijn|mn krijg|krijgen|ontvang+je|jij|jullie|u+een+paar+euro|cent|procent meeste andere anderen nep elke|iedere|alle|veel|zoveel|meer|minder|leukste|mooiste|beste|grappigste|slechtste|favoriete|goede|slechte|gratis|nieuwste|oude|irritante|nieuwe|die|de+_?+reclame|reclames|advertentie|advertenties|publiciteit|samenwerkingen reclame|advertentie|publiciteit+van|bij|over|uit over+reclame|advertenties|sponsoring op+commissie ambassadeur+in net|nederlandse|belgische+_?+ambassadeur ons|me+blauw hij|zij|ze+heeft|doet+_?+_?+samenwerking|partnerschap|reclame weer|zo+_?+gesponsord|gesponsorde gesponsorde+zoekresultaten|resultaten|berichten samenwerking|samenwerkingen+zoek|zoekt|zoeken geen|zonder+_?+reclame|reclames|advertentie|advertenties|samenwerking|promotie|geld|vergoeding|affiliate niet|nooit+_?+_?+_?+betaald|gesponsord niets|niks|niet+_?+gekregen|ontvangen krijg|kreeg|krijgen|verdien+_?+_?+niks|niets|niet|geen zag|zie|ziet|zien|gezien|krijg|kreeg|kregen+_?+_?+_?+reclame|reclames|advertentie reclame|advertentie+_?+_?+gezien|zien|kijken jullie|je|u+zijn|bent+_?+_?+_?+uitgenodigd onze|hun|jullie|mijn|alle+_?+ambassadeur|ambassadeurs|atleet de|die|onze|mijn|deze|europese|leuke+commissie in+een|onze+commissie centje|centjes|zakcentje+bij gestopt|stop+met opgestuurd|gestuurd|toegestuurd+naar gekregen+op',
    perhaps:
      'was|werd|ware+_?+maar zou zouden zoekt zoek zoeken gezocht hoop+op stel+dat|je zodra wens wenste droom als|wanneer+ik|je|jij|iemand|er|merken|we|wie wil|kan|kun|kunt|kunnen|mocht|wilt|willen+je|jij|jullie|iemand|u|ge je|jij|jullie|u|ge|wie|iemand+kan|kun|kunt|kunnen|wil|wilt|mag',
    subject:
      'reclame|advertentie|gesponsord|samenwerking|betaald|spon+of+niet|nie|wat|vindt|vind|is|gewoon|echt is|was+dit|dat+nou?+_?+reclame|advertentie|gesponsord|betaald|samenwerking interview interviewde jongeren influencers influencer adverteerders merken doet+zich tijdlijn toont regels regelgeving wet reclamecode commissariaat rechter toezichthouder onderzoek* scriptie herken herkent herkennen haat haten irritant* irriteert marketing marketeers scam oplicht* phishing fraude cursus hoe+je|kom|krijg|kan|word|werkt|maak|pakken tips+om|voor|tegen hoeveel+vraag|kost|verdien samenwerken+tegen',
    trifle:
      'whatsapp spraakbericht vertraagd annulering geannuleerd staking contract baan excuses+aangeboden giveaway give+away vraag vragen tip recept recepten advies dm dms mail mails mailtje melding appje uitleg compliment* idee hulp lessen rondleiding knuffel* feedback reactie reacties meme* bezoek+van lintje antwoord toestemming boete lach vergunning subsidie brief kaartje kippenvel honger tranen gelijk blokkade baan schema vertraging klacht sleutel sleutels toetje upgrade drankje terugbetaling refund voucher geld+terug vertrouwen ontvangen+door hartelijk|warm|goed+ontvangen verkeerd* diploma medaille bezorging verzending punten zegels excuses korting|tegoed+gekregen kreeg|kregen|krijg|krijgen+_?+_?+korting foto|fotos|filmpje|bericht|berichtje|link+gekregen|gestuurd|toegestuurd|ontvangen stuurde|stuurden+me|mij|ons+een|deze|die|dit|de+_?+foto|fotos|filmpje|bericht|berichtje|link|video gekregen|cadeau|gratis+bij+aankoop|een|de|je|mijn|besteding|elke win winnen winactie weggeven verlot* giveaway gewonnen kinderen|kids|honden+_?+_?+gratis gratis+testen|proberen|meten+op|bij gratis+_?+voor+kinderen|kids|honden mijn|onze|mn|m+bestelling|pakket',
  },
  entries: [
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'partner|sponsor van deze|de|dit aflevering|podcast|video|nieuwsbrief|serie',
        'deze|dit aflevering|podcast|video|serie is|kwam|komt er? _? dankzij|door @|&',
      ],
      unless: PRIVATE,
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'usage',
      form: 'label',
      terms: ['publi|spon', 'spon .'],
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'werk|werken|werkte|werkten ik|we|wij? _? _? _? _? samen met @|& _? _? _? om _? _? te laten|vertellen|delen|tonen|inspireren',
      ],
      unless: PRIVATE,
    },
    {
      kind: 'affiliate',
      strength: 'strong',
      source: 'usage',
      form: 'phrase',
      terms: [
        'koop|bestel|koopt|bestelt|shop|shopt|boek|boekt je|jij|jullie? _? _? _? _? via|met _? _? link|links|linkje|linkjes _? _? _? _? dan? steun|steunt|steunen|support|help je|jij|jullie mij|me|ons|mn',
        'ik krijg|ontvang er|daar|hier een|n? _? vergoeding|commissie|provisie|percentage voor|over|van',
      ],
      unless: 'stichting doel goede vrijwilliger onkosten',
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'dank|dankje|dankjewel|bedankt|thanks|thnx|merci je|u|jullie? wel? aan? @ _? _? _? voor _? _? _? _? pakket|pakketje|pakketjes|goodiebag|goodies|goodiebox|presentje|presentjes|setje|proefpakket|proefpakketje',
        'vond|lag|stond|kwam|arriveerde|bezorgde|verrast _? _? _? _? _? pakket|pakketje|doos|doosje|box|tas|mand _? _? _? van|vanuit @',
      ],
      unless: `${PRIVATE} bestelling besteld bestelde gekocht bezorging levering lootjes ruil gewonnen winnen postnl dhl`,
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'reis|verblijf|vlucht|vluchten|hotel|overnachting|overnachtingen|diner is|was|werd|werden|zijn|naar|in _? _? _? _? _? betaald|vergoed|aangeboden|verzorgd|gesponsord door @|&',
      ],
      unless: `${PRIVATE} ouders schoonouders familie verzekering werk werkgever bedrijf club school vereniging`,
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: ['gifted door|van @'],
      unless: 'verjaardag anniversaire',
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'usage',
      form: 'phrase',
      terms: ['deze|dit is|was wel|gewoon|trouwens|echt? gesponsord en|maar|dus|hoor|trouwens'],
      unless: `${PRIVATE} ? club team toernooi event wedstrijd rekening cursus`,
    },
    {
      kind: 'own-brand',
      strength: 'weak',
      source: 'usage',
      form: 'phrase',
      terms: [
        'zelf gedraaid|genaaid|gemaakt|gegoten|gebakken|gebreid|geschilderd|ontworpen',
        'met mijn|onze eigen handen',
        'in mijn|ons atelier',
        'alles in de|mijn|onze shop|webshop|winkel|studio|atelier',
      ],
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'gifted door|van @|&',
        'in ruil voor wat|een|enkele|paar|deze|dit|mijn|onze paar? fotos|foto|post|posts|bericht|vermelding|story|storys|reel|video|content|zichtbaarheid|exposure|reclame',
        'perstrip|persreis|blogtrip naar|met|van|door|bij @|&',
      ],
      unless: `? ${PRIVATE} minister koning premier journalisten school`,
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'in ruil voor een|mijn|onze eerlijke|eerlijk? review|recensie|mening|ervaring|verhaal|oordeel|verslag|blog|stukje',
      ],
    },
    // Reclamecode Social Media & Influencer Marketing (2019, annex); Commissariaat voor de Media (2022); VRM.
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'usage',
      form: 'tag',
      terms: [
        'advertentie reklame betaaldpartnerschap betaaldepartnerschap betaaldesamenwerking* gesponsord',
        'gesponsorddoor* gesponsorde* betaaldepromotie betaaldereclame betaaldead betaaldepost betaaldecollab',
        'betaaldeadvertentie advertorial bevatreclame bevatbetaalde* publireportage commercielesamenwerking',
      ],
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'usage',
      form: 'tag',
      terms: ['reclame publiciteit'],
      unless:
        'marketing onlinemarketing contentmarketing reclamebureau reclamewereld branding ontwerp grafischontwerp communicatie vormgeving copywriting ondernemerstips vintage retro nostalgie',
    },
    // Riders of adventure motorbikes use this one too.
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'usage',
      form: 'tag',
      terms: ['adv'],
      unless:
        'advrider advriders motorcycle motor motorbike honda yamaha ktm bmw riding adventure rider bikelife',
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'usage',
      form: 'label',
      terms: [
        'advertentie|advertorial|reclame|reklame|publiciteit|gesponsord|publireportage|partnerbijdrage|partnercontent',
        'gesponsorde|betaalde|commerciele post|video|bijdrage|content|samenwerking|collab|inhoud|promotie|advertentie|reclame|partnerschap|publiciteit|vermelding',
        'betaald partnerschap',
        'bevat|inclusief betaalde? reclame|advertentie|promotie|samenwerking|productplaatsing',
        'advertentie|reclame|reklame|advertorial|partnerbijdrage|publireportage voor|van|door &|@',
      ],
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'usage',
      form: 'label',
      terms: ['adv'],
      // Working hours, also written ADV.
      unless: 'dag dagen uren uur vrij werk werken verlof cao arbeidsduurverkorting',
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'usage',
      form: 'apart',
      terms: [
        'advertentie|reclame|reklame|advertorial|promotie|ad voor|van|door|met @',
        'advertentie|reclame|reklame|advertorial|promotie|ad|adv in samenwerking met @',
        'advertentie|reclame|reklame|advertorial|promotie|ad|adv i? s? m|ism @',
        'betaald|aangeboden door @|&',
        'publireportage|partnerbijdrage|partnercontent',
      ],
      unless: 'influencers merken marketing regels onderzoek irritant krant',
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'paid partnership|collab|collaboration|samenwerking met|voor @|&',
        'adverteerder|sponsor|hoofdsponsor van|voor deze|dit aflevering|video|podcast|vlog|stream|post',
        'sponsor van vandaag|dienst',
      ],
      unless: 'club team toernooi wedstrijd festival evenement',
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: ['mede mogelijk gemaakt door @'],
      unless:
        'stichting fonds gemeente museum school club team toernooi wedstrijd festival evenement voorstelling concert onderzoek buren',
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'usage',
      form: 'tag',
      terms: ['betaald'],
      mention: true,
      unless: 'verlof parkeren salaris loon stage werk',
    },
    // The code accepts "gekregen van" with the giver named.
    {
      kind: 'gifted',
      strength: 'strong',
      source: 'usage',
      form: 'tag',
      terms: [
        'gekregen gekregenvan* prpakket prpakketje persreis perstrip persuitnodiging gratisgekregen gratisontvangen onbetaaldmaargekregen',
      ],
      unless: PRIVATE,
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'tag',
      terms: ['uitgenodigd uitnodiging opuitnodiging opuitnodigingvan* uitgenodigddoor*'],
      mention: true,
      unless: PRIVATE,
    },
    {
      kind: 'gifted',
      strength: 'strong',
      source: 'usage',
      form: 'label',
      terms: [
        'gekregen|persreis|perstrip|persuitnodiging|gift',
        'gratis gekregen|ontvangen',
        'pr pakket|pakketje',
      ],
      unless: `${PRIVATE} boete tip tips vraag compliment knuffel diploma`,
    },
    {
      kind: 'gifted',
      strength: 'strong',
      source: 'usage',
      form: 'phrase',
      terms: [
        'dank|dankje|dankjewel|bedankt|thanks|merci je|u|jullie? wel? aan? @ voor het|de|dit|deze|mijn|al? gratis|gekregen|pr|opsturen|toesturen|cadeau|cadeautje',
      ],
      unless: `${PRIVATE} foto fotos filmpje link`,
    },
    {
      kind: 'gifted',
      strength: 'strong',
      source: 'usage',
      form: 'phrase',
      terms: ['gekregen van|door @'],
      unless: `${PRIVATE} tip tips vraag advies bericht berichtje antwoord uitleg recept reactie compliment foto filmpje link mail kippenvel boete diploma stage school zwemschool gemeente korting punten zegels niks niets`,
    },
    {
      kind: 'ambassador',
      strength: 'medium',
      source: 'usage',
      form: 'tag',
      terms: ['merkambassadeur brandambassadeur'],
    },
    {
      kind: 'ambassador',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        '#ambassadeur|#ambassadrice|#ambassador|#merkambassadeur van|voor|bij @|&',
        '#ambassadeur|#ambassadrice|#ambassador @',
        'merkambassadeur|merkambassadrice van|voor|bij @|&',
      ],
    },
    {
      kind: 'affiliate',
      strength: 'medium',
      source: 'usage',
      form: 'label',
      terms: [
        'link|links|linkje|linkjes|deze bevat|is|zijn affiliate',
        'bevat affiliate|affiliatelink|affiliatelinks|affiliatelinkjes',
      ],
    },
    {
      kind: 'gifted',
      strength: 'strong',
      source: 'usage',
      form: 'phrase',
      terms: [
        'pr pakket|pakketje|doos|box|mail van @|&',
        'perssample|persexemplaar|prsample|testexemplaar van|via @|&',
      ],
    },
    {
      kind: 'affiliate',
      strength: 'medium',
      source: 'usage',
      form: 'tag',
      terms: ['affiliatelinkje bevataffiliatelinks'],
    },
    {
      kind: 'affiliate',
      strength: 'strong',
      source: 'usage',
      form: 'phrase',
      terms: ['als amazon partner|associate verdien ik|wij|we'],
    },
    {
      kind: 'own-brand',
      strength: 'weak',
      source: 'usage',
      form: 'phrase',
      terms: [
        'mijn|onze eigen? _? webshop|webwinkel|winkel|shop|atelier|collectie',
        'zelfgemaakte|handgemaakte|eigengemaakte|zelfgebreide',
        'mijn|onze|ons eigen? nieuwe|nieuw|eerste|tweede|allereerste? webshop|webwinkel|webwinkeltje|winkeltje|shop|winkel|merk|boek|kookboek|collectie|lijn|label|cursus|e|website|boetiek|salon|studio|restaurant|menukaart|album|single|workshop|podcast|show|ontwerp|producten|assortiment book?',
        'bij|in|op ons|onze|mijn in? de? winkel|webshop|shop|website|salon|site|zaak|vestiging|praktijk',
        'mijn|ons eigen merk|bedrijf|zaak|onderneming|producten',
        'weer|nu op voorraad',
        'wij|we verkopen|leveren|lanceren',
      ],
    },
    {
      kind: 'ambiguous',
      strength: 'weak',
      source: 'usage',
      form: 'tag',
      terms: ['samenwerking samenwerken insamenwerkingmet*'],
      unless: 'zorg onderwijs gemeente team teamwork netwerk school collegas ondernemers',
    },
    {
      kind: 'ambiguous',
      strength: 'weak',
      source: 'usage',
      form: 'phrase',
      terms: [
        'in samenwerking met @|$',
        'i s m @',
        'ism @',
        'samenwerking|samengewerkt met @',
        'in opdracht van @',
        'mogelijk gemaakt door @',
        'met dank aan @',
        'dank|dankjewel|bedankt|thanks|thnx je|jullie? wel? aan? @ _? _? voor het|de|dit|deze|al|alle|een|mijn|onze',
        '@ ,|! dank|dankjewel|bedankt voor het|de|dit|deze|al|alle|een|mijn|onze',
        '@ stuurde|gaf mij|me|ons',
        '@ heeft|hebben mij|me|ons _? _? _? _? gestuurd|opgestuurd|toegestuurd',
      ],
      unless: `${PRIVATE} stichting doel goede onderzoek kanker fonds gemeente museum school universiteit fotograaf nummer liedje single album kunstenaar kunst muziek koor orkest voorstelling foto fotos filmpje video bericht berichtje berichtjes appje link dag avond nacht ochtend weekend tijd moment herinnering herinneringen liefde steun advies hulp tip tips knuffel knuffels lach gezelschap praatje gesprek woorden compliment complimenten inspiratie gezelligheid vertrouwen geduld uitleg les lessen training wedstrijd recept idee rit lift reacties felicitaties`,
    },
    {
      kind: 'ambiguous',
      strength: 'weak',
      source: 'usage',
      form: 'phrase',
      terms: [
        'shop nu|hier|hem|ze|m|direct|via|nu',
        'bestel|koop nu|hier|direct|snel|hem|m|ze|via nu|hier|snel|via|direct|op|bij?',
        'te shoppen via|bij|op',
        'nu verkrijgbaar|te koop bij|via|op @',
        'probeer nu gratis',
      ],
      unless: 'geen nooit niet',
    },
    {
      kind: 'ambiguous',
      strength: 'weak',
      source: 'usage',
      form: 'phrase',
      mention: true,
      terms: [
        'winactie|weggeefactie|verloten',
        'win|give actie|away',
        'like en|& tag|win',
        '% korting',
        'maak kans op',
      ],
    },
    {
      kind: 'ambiguous',
      strength: 'weak',
      source: 'usage',
      form: 'tag',
      terms: ['winactie'],
      mention: true,
    },
    {
      kind: 'negation',
      strength: 'strong',
      source: 'usage',
      form: 'tag',
      terms: [
        'zelfgekocht zelfbetaald geenspon geenad geenreclame geenadvertentie nietgesponsord nietbetaald',
        'geensponsoring geensamenwerking eigengeld uiteigenzak',
      ],
    },
    {
      kind: 'negation',
      strength: 'strong',
      source: 'usage',
      form: 'phrase',
      terms: [
        'zelf gekocht|betaald|aangeschaft|besteld|gekochte|betaalde',
        'zelf gewoon|netjes|allemaal|helemaal|alles gekocht|betaald',
        'niet gesponsord|betaald|gekregen',
        'onbetaald|onbetaalde reclame|samenwerking|advertentie|promotie',
        'niet gesponsorde',
        'geen betaalde|gesponsorde? spon|ad|reclame|advertentie|promotie|sponsoring|samenwerking|partnerschap|affiliate|pr|sponsor',
        'van mijn|ons eigen geld|centen',
        'uit eigen zak',
        'was|ware dit|deze|het maar een? gesponsord|gesponsorde|betaald|betaalde|reclame',
      ],
    },
  ],
  codeBetween: 'is mijn de het deze persoonlijke een voor',
  mine: 'mijn',
  ours: 'wij ons onze',
  with: 'met mijn via voor',
  grants: 'geeft bespaart scheelt',
  entrance: 'inloggen stem stemmen klas les meedoen scannen',
  noCode: 'rood oranje geel groen blauw zwart roze paars nu hier of jouw',
  tagNouns: 'regels verplicht gebruiken vermelden toevoegen',
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
  between: 'een de het dit is door betaalde echt enige ook deze ik er voor van was dat',
  everyday:
    'dans levens leven gespreks zaken huwelijks bed reis trainings hardloop wandel fiets loop duo ' +
    'stads wijk taal zorg jeugd vredes vrede cultuur duurzaamheids duurzaamheid energie water mijn beste vaste ' +
    'ex school toekomstige nieuwe leuke lieve partner studie werk wonen woon scheidings kook dates spelers speel ' +
    'keten kennis onderwijs media hoofd co onze trotse tennis padel schaats ski zwem vis jacht ' +
    'natuur dieren bevallings zwangerschaps crime',
  spokenOf:
    'altijd grote lange gigantische dikke enorme de het wat hashtag hashtags gebruik gebruiken gebruikt zet zetten vermeld vermelden vermeldt zonder of woord term ' +
    'label regels verplicht erbij vergeten vergeet woordje noemen',
  talk: 'vermelden vermeldt reclamecode commissariaat toezichthouder influencermarketing influencers jongeren herkent',
  code: 'kortingscode kortingscodes actiecode kortingcode vouchercode kortingsbon intikken',
  otherCode: 'toegangs kleur vak dress pin land streep boek deur kassa oranje qr fout',
  gripe:
    'influencer influencers ongeldig ongeldige geweigerd geweigerde verlopen doodmoe kotsbeu spuugzat',
  use: 'gebruik gebruiken met mijn via voer vul pak',
  rebate:
    'korting kortings gratis goedkoper voordeel bestelling afrekenen verzending actie sale procent helft minder',
  sale: 'zomer lente herfst winter kerst pasen korting welkom nieuw feestdagen moederdag vaderdag verjaardag bedankt gratis verzending actie sint koningsdag opening hallo',
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
