import { EVERYDAY } from './de-everyday.ts';
import { GIFTS } from './de-gifts.ts';
import { HINTS } from './de-hints.ts';
import { FREE, TERMS } from './de-terms.ts';
import type { Lexicon } from './index.ts';

const SENT =
  'zugeschickt|zugesandt|zugesendet|geschickt|gschickt|uberlassen|bereitgestellt|geschenkt|gschenkt|gesponsert|gsponsert|spendiert|geliehen';
const ANY = '_|@?+_|@?+_|@?+_|@?+_|@?+_|@?';
const TRY =
  'testen|ausprobieren|probieren|geniessen|ubernachten|wohnen|erleben|besuchen|aussuchen|nutzen';
const POST =
  'video|videos|beitrag|beitrags|post|posting|folge|episode|reel|podcast|podcastfolge|artikel|blogpost|blogbeitrag|story|rezept|thread|stream|livestream|vlog|short|newsletter';

export const de: Lexicon = {
  trade:
    'influencermarketing influencerrecht medienrecht kennzeichnungspflicht schleichwerbung medienanstalt medienanstalten ' +
    'abmahnung bussgeld socialmediamarketing onlinemarketing affiliatemarketing',
  concepts: {
    paid: 'gesponserter gesponsorter gesponserten bezahlte bezahlter bezahltes bezahlten bezahltem bezahlti zahlti bez vergutete* honorierte* entgeltlich* werbliche* kommerzielle* gesponserte* gesponsorte* gsponserte*',
    sponsor: `gesponsert* gesponsort* gesponsored gsponsert* sponsert sponserten sponserte sponsern sponsort sponsored hauptsponsor sponsor sponsors`,
    pay: `hat|haben+mir|uns+_?+_?+geld|honorar+uberwiesen|gezahlt|gegeben beitrag|post|video|reel|folge|story|artikel+wird|wurde|ist|war+_?+_?+_?+_?+bezahlt|vergutet|finanziert bezahlt+haben|hat|wurde|werd+sie?+mich|uns|ich bezahlt|zahlt|bezahlen|zahlen+mich|mir|uns|mi werde|wurde|werd|wurd|werden|wurden+${ANY}+bezahlt|entlohnt|honoriert|vergutet hat|haben|hod|hot|ham|hand|het+mich|uns|mir|mi+${ANY}+bezahlt|gezahlt|entlohnt mich|mi+${ANY}+bezahlt|bezahlen`,
    fee: 'honorar honorare gage entgelt vergutung aufwandsentschadigung entlohnung bezahlung geld|kohle|knete|cash+dafur|hierfur|von|vom|damit dafur|hierfur+_?+_?+geld|kohle|bezahlung',
    ad: 'werbung anzeige werbeanzeige reklame advertorial produktplatzierung* produkteplatzierung produktwerbung placement placements productplacement dauerwerbesendung werbevideo werbepost werbebeitrag werbeinhalt* werbig warbig auftragswerbung auftragsbeitrag einschaltung einschaltungen werbeeinschaltung publireportage promo+fur|for|mit|von|by|with ad',
    deal: 'kooperation kooperationen koop coop kolab zusammenarbeit zamearbet zamearbeit partnerschaft werbepartnerschaft werbekooperation werbekampagne werbedeal branddeal collab collaboration kampagne werbepartner werbepartnerin kooperationspartner* markenkooperation markenpartnerschaft produktkooperation werbeauftrag',
    task: 'im|in+auftrag+von|vom|der|des|fur beauftragt+von|vom|durch',
    enable:
      'dieses+video|folge|unterstutzt+haben|hat dieses|diese|diesen+video|folge|stream|podcast|beitrag+unterstutzt|supportet unterstutzt|prasentiert|finanziert|ermoglicht+von|vom|durch moglich+gemacht+durch|von|hat mit|dank+finanzieller|freundlicher+unterstutzung von|vom|durch+@|_+_?+_?+prasentiert|ermoglicht|unterstutzt|finanziert',
    content: `text ${POST.replaceAll('|', ' ')} storys linkedinpost instagrampost blogartikel inhalt content kolumne tweet clip karussell pin ausgabe`,
    this: `geld|kohle|cash+dafur|hierfur dafur|hierfur+geld|kohle dieses diesem diesen dies heutigen heutiges heutige hierin hierfur das+hier diese|dieser|deri|die+heutige?+${POST} ded|der|das+${POST} das+ist|is+ubrigens|hier|jetzt|naturlich|ganz?+klar?+eine?+bezahlte?+werbung|anzeige|placement|produktplatzierung`,
    be: 'geld ist is isch sind enthalt enthaelt beinhaltet steckt wird wurde das die der diese dieser als',
    me: 'danke dank merci dankeschon ich mir mich mi uns wir mia mein meine meinen meinem meiner meines min mini unser unsere unserem unseren unserer us ois hab habe ham han durfte durften darf derf bekomme krieg verdiene teste freue freu gfreit weitere|weiteres|noch|zweites|drittes|viertes+jahre|jahr+als|im',
    say: 'spreche sprechen erzaehle verrate zum+testen|ausprobieren|probieren|rezensieren|reviewen testen teste test testet testbericht zeigen zeige zeig zeigts vorstellen vorzustellen vorstelle vorgestellt stelle erzahlen erzahle erzahl berichten berichte reden sprechen ausprobieren auszuprobieren probieren ausprobiert ausprobiere dass|damit|weil|wenn+ich+euch posten poste drehen werben bewerben rezension rezensieren review bewertung bewerten meinung herzeig herzeigen herzeige vorkommen produkttester* produkttest verlinken erwahnen schreiben vorzeigen sag sage',
    by: 'von vom vo vu vu durch dank via seitens',
    got: `furs|fur+das?+zuschicken|zusenden|ubersenden|bereitstellen durfte|durften|darf+_?+_?+_?+_?+von|vom+@+testen|ausprobieren|probieren|probetragen durfte|durften+_?+_?+_?+bei+@+_?+_?+kostenlos|gratis|umsonst+ubernachten|essen|schlafen|probieren durfte|durften+kostenlos|gratis|umsonst+_?+_?+bei|im|in+@+ubernachten|essen|schlafen|probieren vom|von+_?+hersteller|verlag|anbieter|shop|veranstalter|marke|firma|hotel|team+_?+_?+bekommen|erhalten|gekriegt zum+testen|ausprobieren|probieren+gekriegt|erhalten freikarten|eintrittskarten|tickets|gutschein+_?+_?+bekommen|erhalten|gekriegt die+ihr+mir|uns+_?+geschickt|zugeschickt durfte|durften|darf|durfen+_?+_?+_?+_?+_?+_?+_?+vorab|exklusiv|vorher|fruher+testen|ausprobieren|probieren|lesen bekommen|erhalten|gekriegt+vorab|zum kam|kamen+_?+_?+_?+von+@|& gifted mir|uns+_?+_?+_?+gesponsert|spendiert|hingestellt durfte|durften|darf|dürfen+_?+_?+_?+_?+behalten geschenkt gschenkt zugeschickt zugesandt zugesendet zuagschickt zugschickt uberlassen bereitgestellt spendiert testgerat testprodukt testpaket testmuster testexemplar* probierpackli probierpaket gratisprodukt prsample* prpaket prmuster pressemuster pressesample* rezensionsexemplar* rezensionsexemplare rezi+exemplar leseexemplar* vorabexemplar pr+sample|samples|paket|packerl|packli|geschenk|muster|produkt|produkte|box zukommen+lassen zur|zum+verfugung|verfuegung|testen+gestellt|bekommen|stellt|stellten|stellen|geschickt durfte|durften|darf|derf|durfen+${ANY}+${FREE}+_?+${TRY} ${FREE}+_?+${TRY}+durfte|durften ${FREE}+erhalten|bekommen|gekriegt|kriagt|gestellt|ubercho|becho hat|haben|hot|hod|ham|hand|het+mir|uns|mia|mer+${ANY}+${SENT} mir|uns|mia|mer+${ANY}+${SENT} als+geschenk|gschenk von|vom+@+_?+_?+_?+_?+bekommen|erhalten|gekriegt|kriagt`,
    free: `nacht|nachte|ubernachtung|zimmer|essen|dinner+_?+ubernommen dafur+diesen|dieses|diese+_?+_?+guide|video|beitrag|reel|post|bericht freikarten auf+deren|ihre+einladung fur|fuer+lau kosten|reise|unterkunft|flug|fluge|hotel|aufenthalt|rechnung+_?+_?+_?+_?+_?+_?+_?+_?+ubernommen|uebernommen|ubernahm|ubernahmen ubernahm|ubernahmen|ubernimmt+_?+_?+_?+kosten|rechnung|reise|flug|fluge dafur+dass+ich+_?+_?+_?+_?+erzahle|poste|zeige|berichte|erwahne|verlinke|vorstelle|schreibe ging|gingen|geht|gehen+auf+deren|ihre|haus auf+deren+kosten|rechnung gratis kostenlos* kostenfrei* unentgeltlich* umsonst gschenkt aufs+haus nichts|nix|nut|nuet+dafur?+bezahlt|gezahlt|zahlt|zahlen|bezahlen nut|nuet+muesse|musse+zahle keinen|kan|kein+cent|rappen|groschen|euro auf+ihre|deren|einladung?+kosten+von|der|des|vom gegen|fur+eine?+ehrliche?+rezension|bewertung als+gegenleistung im+austausch|tausch|gegenzug durfte|durften|darf|durfen|derf+_?+_?+_?+_?+_?+_?+testen|ausprobieren|probetesten`,
    invite:
      'von|vom+der|dem?+marke|hersteller|firma+_?+_?+ausgewahlt|auserwahlt|ausgesucht ausgewahlt|auserwahlt+von|vom|zum|um+_?+_?+_?+_?+_?+_?+_?+testen|produkttest zu+gast+im|in|bei|auf waren|war|sind|bin+_?+_?+_?+gaste|gast+von|vom als+deren|ihre+gaste|gast eingeladen eingladen iglade pressereise* presseevent pressetrip bloggerreise* influencerreise* presseeinladung auf+einladung+von|vom|der|des als+gaste|gast+von|vom|im pr+reise|trip|event|einladung',
    house:
      'inhaber inhaberin besitzer gastgeber lodge glamping ausrichter tourismusburo fremdenverkehrsamt fluggesellschaft konsole jungs|madels|leute+von firma marke hersteller herstellerin herstellers shop onlineshop webshop verlag verlags brand label hotel hotels resort pension gasthof brauerei anbieter unternehmen boutique manufaktur restaurant restaurants publisher ausruster ausrusters veranstalter handler haendler team|leute|leuten|jungs|madels|menschen|freunde+von|vom|bei|der tourismusverband tourismusverbandes tourismusverbands tourismus region molkerei airline reiseveranstalter vermieter entwickler studio lokal therme kosmetikmarke modemarke',
    stay: 'premiere eroffnung launch verkostung sommermenu degustation event hutten hutte speisekarte essen menu getrankt reise flug unterkunft nacht nachte nachten ubernachtung ubernachtungen ubernachtet aufenthalt zimmer suite dinner abendessen menu gegessen behandlung massage wochenende urlaub zwei|drei|vier|funf|paar|einen+tage|tag|nachte',
    commission:
      'provi eine|ne|kleine|kleinen+_?+vergutung|pramie|bonus+wenn|falls|sobald|fur vermittlungsprovision* werbeprovision* affiliateprovision* provision provisionen provisionli kommission vergutung umsatzbeteiligung werbekostenerstattung paar+cent|prozent|rappen|prozente paar+euro+mit|ab|verdient kleinen|kleiner+anteil was|bisschen|bissel|bissl+davon?+ab unterstutzt|unterstutzst|supportest|supportet+du|ihr+mich|uns|mein|meine|meinen|damit',
    earn: 'bekomme|bekommen|erhalte|erhalten|kriege|krieg|krieg+ich|wir+_?+_?+€|euro|bonus|pramie|gutschrift|guthaben beide+_?+_?+€|euro|bonus|pramie|gutschrift ich+auch wir+beide bekommen|kriegen|erhalten+wir+beide verdiene verdien verdienen verdient mitverdiene profitiere erhalte kassiere bekomme|bekommen|erhalte|erhalten|krieg|kriege|kriegen|kriag+ich|wir?+_?+_?+_?+_?+provision|kommission|honorar|geld|gage|vergutung|kohle|prozent|cent|ab provision|kommission|honorar|geld|gage|vergutung+bekomme|bekommen|erhalte|erhalten|kriege|kassiere',
    link: 'link links affiliatelink* werbelink* partnerlink* provisionslink* empfehlungslink* reflink* linkli',
    buy: 'kauf kaufst kauft kaufe kaufen gekauft einkauf einkaufst einkauft einkaufen bestellst bestellt bestellen bestellung buchst bucht buchung gebucht buchen anmeldest anmeldet registrierst registriert shoppst shoppt klickst klickt eroffnest eroffnet abschliesst reklamiert verkauf',
    affiliate:
      'aff affil affili affiliate affiliatelink* werbelink* partnerlink* provisionslink* empfehlungslink* reflink* werbe|provisions|partner|empfehlungs+link|links',
    ambassador:
      'meine|meinen+sponsoren|partner|partnern|ausruster|ausrustern mein|meinem|meinen|meiner+ausruster|bekleidungssponsor|kleidungssponsor|materialsponsor|hauptsponsor|sponsor botschafter|botschafterin|markenbotschafter|markenbotschafterin+fur|von|vom|der|bei markenbotschafter* brandambassador* ambassador* testimonial markenpartner markenpartnerin brandpartner* markengesicht botschafter|botschafterin+von|fur|bei|vom+@ botschafter|botschafterin+der|dieser|fur+die?+marke|firma|brand als+brand?+ambassador|ambassadorin|markenbotschafter|markenbotschafterin|testimonial als+offizieller|offizielle|offiziellen+botschafter|botschafterin',
    face: 'teil+vom|von|des|der+@?+_?+familie|athletenfamilie|family|bande als+neues?+gesicht|teamfahrer|teamfahrerin|teamrider|athlet|athletin gesicht werbegesicht athletenkader teamathlet* markenathlet* teamfahrer* teamrider teammitglied athleten+team athlet|athletin+von|bei|fur|der|vom offizieller|offizielle|offiziellen|neuer|neue|stolzer|stolze+partner|partnerin|botschafter|botschafterin|creator|streamer|streamerin teil+vom|von|des|der+@?+_?+team|teams|kader|kaders|athletenteam|crew',
    official:
      'offiziell offizieller offizielle offiziellen offizielles stolz stolzer stolze vertrag verlangert unterschrieben unterzeichnet saison ehre seit sofort heute ab heuer gehore weitere verraten',
    private:
      'gute+laune autohaus botschafter|botschafterin+von|der|des|in|aus+frankreich|spanien|italien|china|japan|russland|ukraine|israel|palastina|brasilien|chile|usa|eu|uno|turkei|polen|vereinigten|bundesrepublik|republik|osterreich|schweiz|indien|kanada|niederlande|friedens wir+suchen stellenanzeige sponsert|sponsort+mich|uns+bitte|mal|doch vernissage caritas kirche rotes|roten+kreuz oma opa mama papa mami papi mutter vater eltern schwester bruder tante onkel nichte neffe cousin cousine tochter sohn kinder kindern freund freundin freunde freunden freundinnen mann frau ehemann nachbar nachbarn nachbarin kollege kollegin kollegen chef chefin arbeitgeber arbeit gehalt lohn geburtstag weihnachten ostern hochzeit hochzeitstag muttertag vatertag valentinstag wichteln nikolaus abschied verein vereins vereinsfest trikot trikots trikotsatz trikotsponsor mannschaft jugend turnier sommerfest feuerwehr stiftung gemeinde stadt bund ministerium museum universitat uni hochschule schule lehrer kita unicef frieden kinderrechte klimaschutz spenden spendenlauf gespendet ehrenamt ehrenamtlich kleinanzeigen ebay vinted flohmarkt foodsharing makler vermieten wohnung abgebucht versicherung meine|meiner|unsere+firma|unternehmen krankenkasse arzt rechnung steuer steuern jobcenter bewerbung vorstellungsgesprach praktikum praktikantin ausbildung stelle trainer trainerin coach polizei erstattet erstatten strafanzeige diebstahl kellner kellnerin podium vortrag lesung konferenz interview theater konzert ausstellung galerie chor orchester band song album fotograf illustration gewinnspiel gewonnen verlosung verlose verlosen bei+uns unser|unserem|unserer|unseren|eigener|eigenen|meinem+hotel|restaurant|laden|ladli|shop|studio|geschaft|salon|haus|webshop|onlineshop',
    generic:
      'bezahlte+partnerschaft|kooperation|werbung+mit+meinem|meiner ein|eine|ne+collab|kollab+mit+& gesponsert|gesponsort|sponsored|prasentiert+_?+von|durch+schlafmangel|schlaflosigkeit|kaffee|koffein|stress|langeweile|hunger|prokrastination gesponsert|gesponsort|prasentiert|unterstutzt+_?+von|durch+meiner|meinem|meinen von+meiner|meinem+_+gesponsert|gesponsort|prasentiert|unterstutzt|finanziert jede jeder jedes alle vielen viele meisten andere anderen anderer fremde fremden irgendeine irgendeiner irgendwelche manche standig dauernd solche',
    perhaps:
      'vorgeworfen unterstellt unterstellen beschuldigt viele|ihr|leute|alle|einige|wieder+_?+_?+fragen|fragt|gefragt+_?+ob ware waere ware wenn falls sollte sollten wurde|wurden|wurd+gern|gerne mochte mochten wunsche wunsch konnte konnten suche suchen sucht gesucht bitte traume hoffentlich',
    subject:
      'netflix arte zdf ard finde|find|findet+affiliate|affiliatelinks|werbung|rabattcodes|partnerlinks werbung|anzeige|gesponsert|kooperation|bezahlt+oder+nicht|nich|was|ist|findet|mag|nur|einfach ist|war+das|dies+jetzt?+eigentlich?+_?+werbung|anzeige|gesponsert|bezahlt influencer influencern influencerin influencerinnen marketing unternehmer kennzeichnen kennzeichnet kennzeichnung gericht urteil gesetz regeln studie umfrage anfanger kurs einsteiger nervt nerven nervig nervige verboten verbieten verbot luge politik partei parteien bundestag wahlkampf werbeblock werbepause ausgestrahlt schalte schalten geschaltet geschalten bachelorarbeit masterarbeit ablehnen abgelehnt steuererklarung finanzamt uber+werbung|anzeigen|kooperationen|sponsoring|influencer|provisionen werbung|anzeige|reklame+auf|vor|am|zwischen|gegen|gehort werbung|reklame+in|im|fur|mit+fernsehen|tv|radio|kino|internet|netz|briefkasten|schulen|alkohol|zigaretten|tabak|glucksspiel|sportwetten|kindern|fleisch|eigener|sache beste|besten|bessere|gute|schlechte|schlimmste|geniale|alte|alten+werbung|reklame ersatz ersatzteil reklamation lehne annehme geld+verdienst|verdienen|verdient',
    trifle:
      'falsch* rezept rezepte entschuldigung entschadigung wiedergutmachung whatsapp sprachnachricht brief schreiben verspatung storniert stornierung gestrichen streik ausfall giveaway give+away euro+wert tipp tipps bestellung bestellt gekauft ratschlag nachricht nachrichten kommentar frage fragen antwort antworten eine+karte umarmung kompliment komplimente lob idee hilfe meme vertrauen eure|deine|ihre+zeit aufmerksamkeit termin erlaubnis absage zusage angebot rechnung mahnung preis auszeichnung medaille urkunde stipendium chance impfung beratung upgrade auf|zum|einen+kaffee|schnaps blumen',
  },
  entries: [...TERMS, ...HINTS, ...EVERYDAY, ...GIFTS],
  codeBetween: 'mein ist lautet',
  mine: 'mein meinem meine',
  ours: 'unser unserem',
  with: 'mit mein',
  grants: 'gibt spart bringt gibts bekommt bekommst kriegt kriegst erhaltet erhaltst schenkt',
  tagNouns: 'steht stand heisst bedeutet gehort',
  save: 'spart sparst sparen spar erspart ersparts ersparst',
  you: 'euch eich enk ihr du horer horerinnen horer:innen innen',
  till: 'kasse checkout warenkorb bestellvorgang',
  dot: 'punkt dot',
  noCode:
    'bahncard deutschlandticket aldi lidl ikea rewe edeka visa temu shein mastercard paypal klarna payback adac netto penny obi',
  or: 'oder',
  and: 'und',
  credit: 'fotograf',
  made: 'von',
  misspelt:
    'werbung anzeige kooperation zusammenarbeit gesponsert bezahlte partnerschaft provision eingeladen kostenlos',
  deny: 'niemand keiner kein keine keinen keiner nicht nie ohne keinerlei weder niemals unbezahlte unbeauftragte nix',
  refusal: 'nein no nope noe nee na niemals leider schon war ware wars waers schoen',
  between:
    'eine ein einen einer die der das bezahlte bezahlt mit von fur meine echte als ist wurde',
  everyday:
    'tanz lebens leben gesprachs geschafts trainings lauf reise sport fruher spiel sparring ehe koalitions vertrags ansprech bundnis handels verhandlungs familien kletter tandem wunsch traum schul lern netzwerk bildungs klima friedens umwelt kultur tourismus stadt heimat wein bier lese natur musik marken plakat fernseh radio kino print schleich straf klein stellen wohnungs fahrzeug wahl',
  spokenOf:
    'grosse riesige einzige der die das den hashtag und oder ohne wort mit man als begriff schreibt schreiben dass weil warum feed eure deren ihre jede versteckte',
  talk: 'kennzeichnen kennzeichnest kennzeichnet kennzeichnung kennzeichnungspflicht medienanstalt medienanstalten bussgeld abmahnung zahlen dauernd standig',
  code: 'sparcode rabattcode rabattcodes gutscheincode gutscheincodes aktionscode vorteilscode rabattkode',
  otherCode: 'dress qr zugangs postleit bar strich tur pin quell mode kleider sicherheits farb',
  gripe:
    'influencer influencern influencerinnen ungultig ungultige abgelaufen abgelaufene abgelehnt betrug abzocke',
  use: 'mit mein meinem meinen nutze nutzt nutzen benutze benutzt dem verwende verwendet verwenden eingeben eingebt gib gebt einfach tippt bestellen min nimm nehmt',
  rebate:
    'rabatt prozent sparen spart sparst spare gratis kostenlos bestellung versand versandkostenfrei gutschein gunstiger ' +
    'billiger nachlass ersparnis weniger gunschtiger kasse checkout warenkorb spar vergunstigung versandkosten spart erspart ersparts ersparst prozente versandkostenfreie versandkostenfreien gratisversand startguthaben zwanziger zehner ab',
  means: 'mit',
  goodFor: 'fur fuer',
  whose: 'fur fuer',
  like: 'wie',
  sale: 'sommer herbst winter weihnachten ostern willkommen neu neukunde neukunden fruhling rabatt danke spar versand muttertag vatertag valentin geburtstag advent nikolaus neujahr hallo newsletter ferien aktion start launch early earlybird opening fruehling restock jubilaum black friday cyber week blackweek neustart danke',
  partner: 'partner partnerin werbepartner kooperationspartner partnerschaft kooperation',
  ambassador: 'botschafter botschafterin markenbotschafter markenbotschafterin testimonial',
  advert: 'werbung anzeige gesponsert werbig',
  call: 'jetzt shoppen shoppt bestellen bestellt kaufen kauft sichern entdecke entdecken entdeckt probiert testet klickt schnapp holt verlinkt',
  goods:
    'kollektion produkt produkte marke marken serum creme sortiment neuheit neuheiten duft lippenstift palette angebot angebote onlineshop schuhe kleid',
  praise:
    'liebe lieblings liebling lieblingsprodukt begeistert empfehle empfehlung empfehlen traumhaft perfekt genial verliebt uberzeugt toll',
};
