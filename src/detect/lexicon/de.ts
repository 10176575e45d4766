import type { Lexicon } from './index.ts';

const PRIVATE =
  'geburtstag weihnachten mama papa oma opa schwester bruder tante freundin freund freunde hochzeit muttertag ' +
  'valentinstag nachbarin nachbar kollegin kollegen vortrag podcast interview lesung gesprach diskussion podium ' +
  'konferenz sendung radio panel workshop fest verein feiern vernissage';
/** In one sentence with these it is talked about. */
const SUBJECT =
  'influencer influencern influencerin influencerinnen marketing kennzeichnen kennzeichnet kennzeichnung ' +
  'kennzeichnungspflicht gericht urteil abmahnung gesetz regeln medienanstalt studie anfanger anfangern ' +
  'kurs einsteiger firmen erklare erklart schleichwerbung luge nervt ablehnen abgelehnt annehme lehne';
const CHARITY =
  'stiftung verein gemeinde museum universitat schule ministerium forderung unicef projekt frieden';
const POLICE = 'polizei strafanzeige erstattet erstatten diebstahl fahndung staatsanwaltschaft';
/** What "unpaid advertising" may still have come with. */
const SAMPLE =
  'sample samples prsample muster pressemuster rezensionsexemplar kostenlos gratis eingeladen';
const NAMING =
  'markennennung|markennennungen|namensnennung|nennung|markenerkennung|verlinkung|verlinkungen|markenverlinkung|' +
  'profilverlinkung|ortsnennung|ortsangabe|ortsmarkierung|markierung|markierungen|markenmarkierung|namensnennungen';
const WHY = 'da|wegen|wg|durch|aufgrund|weil';
const UNPAID = 'unbezahlt|unbeauftragt|unentgeltlich|freiwillig|unbez';
const AD = 'werbung|#werbung|anzeige|#anzeige';
const FREE = 'kostenlos|gratis|kostenfrei|unentgeltlich|umsonst';
const SENT =
  'zugeschickt|zugesandt|zugesendet|geschickt|gschickt|uberlassen|bereitgestellt|geschenkt|gschenkt|gesponsert|gsponsert|spendiert|geliehen';
const ANY = '_|@?+_|@?+_|@?+_|@?+_|@?+_|@?';
const TRY =
  'testen|ausprobieren|probieren|geniessen|ubernachten|wohnen|erleben|besuchen|aussuchen|nutzen';
const POST =
  'video|videos|beitrag|beitrags|post|posting|folge|episode|reel|podcast|podcastfolge|artikel|blogpost|blogbeitrag|story|rezept|thread|stream|livestream|vlog|short|newsletter';
const COOP = 'kooperation|koop|zusammenarbeit|partnerschaft|werbepartnerschaft|werbekooperation';

const TRADE = `marketing werbeagentur agentur onlinemarketing branding vintage retro plakat werbetechnik nostalgie schleichwerbung kennzeichnungspflicht bussgeld abmahnung ${POLICE}`;

export const de: Lexicon = {
  trade:
    'influencermarketing influencerrecht medienrecht kennzeichnungspflicht schleichwerbung medienanstalt medienanstalten ' +
    'abmahnung bussgeld socialmediamarketing onlinemarketing affiliatemarketing',
  concepts: {
    paid: 'gesponserter gesponsorter gesponserten bezahlte bezahlter bezahltes bezahlten bezahltem bezahlti zahlti bez vergutete* honorierte* entgeltlich* werbliche* kommerzielle* gesponserte* gesponsorte* gsponserte*',
    sponsor: `gesponsert* gesponsort* gesponsored gsponsert* sponsert sponserten sponserte sponsern sponsort sponsored hauptsponsor sponsor sponsors`,
    pay: `hat|haben+mir|uns+_?+_?+geld|honorar+uberwiesen|gezahlt|gegeben beitrag|post|video|reel|folge|story|artikel+wird|wurde|ist|war+_?+_?+_?+_?+bezahlt|vergutet|finanziert bezahlt+haben|hat|wurde|werd+sie?+mich|uns|ich bezahlt|zahlt|bezahlen|zahlen+mich|mir|uns|mi werde|wurde|werd|wurd|werden|wurden+${ANY}+bezahlt|entlohnt|honoriert|vergutet hat|haben|hod|hot|ham|hand|het+mich|uns|mir|mi+${ANY}+bezahlt|gezahlt|entlohnt mich|mi+${ANY}+bezahlt|bezahlen`,
    fee: 'honorar honorare gage entgelt vergutung aufwandsentschadigung entlohnung bezahlung geld|kohle|knete|cash+dafur|hierfur|von|vom|damit dafur|hierfur+_?+_?+geld|kohle|bezahlung',
    ad: 'werbung anzeige werbeanzeige reklame advertorial produktplatzierung* produkteplatzierung produktwerbung placement placements productplacement dauerwerbesendung werbevideo werbepost werbebeitrag werbeinhalt* werbig warbig auftragswerbung auftragsbeitrag einschaltung einschaltungen werbeeinschaltung publireportage promo ad',
    deal: 'kooperation kooperationen koop coop kolab zusammenarbeit partnerschaft werbepartnerschaft werbekooperation werbekampagne werbedeal branddeal collab collaboration kampagne werbepartner werbepartnerin kooperationspartner* markenkooperation markenpartnerschaft produktkooperation werbeauftrag',
    task: 'im|in+auftrag+von|vom|der|des|fur beauftragt+von|vom|durch',
    enable:
      'unterstutzt|prasentiert|finanziert|ermoglicht+von|vom|durch moglich+gemacht+durch|von|hat mit|dank+finanzieller|freundlicher+unterstutzung von|vom|durch+@|_+_?+_?+prasentiert|ermoglicht|unterstutzt|finanziert',
    content: `text ${POST.replaceAll('|', ' ')} storys linkedinpost instagrampost blogartikel inhalt content kolumne tweet clip karussell pin ausgabe`,
    this: `geld|kohle|cash+dafur|hierfur dafur|hierfur+geld|kohle dieses diesem diesen dies heutigen heutiges heutige hierin hierfur das+hier diese|dieser|deri|die+heutige?+${POST} ded|der|das+${POST} das+ist|is+ubrigens|hier|jetzt|naturlich|ganz?+klar?+eine?+bezahlte?+werbung|anzeige|placement|produktplatzierung`,
    be: 'geld ist is isch sind enthalt enthaelt beinhaltet steckt wird wurde das die der diese dieser als',
    me: 'danke dank merci dankeschon ich mir mich mi uns wir mia mein meine meinen meinem meiner meines min mini unser unsere unserem unseren unserer us ois hab habe ham han durfte durften darf derf bekomme krieg verdiene teste freue freu gfreit weitere|weiteres|noch|zweites|drittes|viertes+jahre|jahr+als|im',
    say: 'spreche sprechen erzaehle verrate zum+testen|ausprobieren|probieren|rezensieren|reviewen testen teste test testet testbericht zeigen zeige zeig zeigts vorstellen vorzustellen vorstelle vorgestellt stelle erzahlen erzahle erzahl berichten berichte reden sprechen ausprobieren auszuprobieren probieren ausprobiert ausprobiere dass|damit|weil|wenn+ich+euch posten poste drehen werben bewerben rezension rezensieren review bewertung bewerten meinung herzeig herzeigen herzeige vorkommen produkttester* produkttest verlinken erwahnen schreiben vorzeigen sag sage',
    by: 'von vom vo vu vu durch dank via seitens',
    got: `vom|von+_?+hersteller|verlag|anbieter|shop|veranstalter|marke|firma|hotel|team+_?+_?+bekommen|erhalten|gekriegt zum+testen|ausprobieren|probieren+gekriegt|erhalten freikarten|eintrittskarten|tickets|gutschein+_?+_?+bekommen|erhalten|gekriegt die+ihr+mir|uns+_?+geschickt|zugeschickt durfte|durften|darf|durfen+_?+_?+_?+_?+_?+_?+_?+vorab|exklusiv|vorher|fruher+testen|ausprobieren|probieren|lesen bekommen|erhalten|gekriegt+vorab|zum kam|kamen+_?+_?+_?+von+@|& gifted mir|uns+_?+_?+_?+gesponsert|spendiert|hingestellt durfte|durften|darf|dürfen+_?+_?+_?+_?+behalten geschenkt gschenkt zugeschickt zugesandt zugesendet zuagschickt zugschickt uberlassen bereitgestellt spendiert testgerat testprodukt testpaket testmuster testexemplar* probierpackli probierpaket gratisprodukt prsample* prpaket prmuster pressemuster pressesample* rezensionsexemplar* rezensionsexemplare rezi+exemplar leseexemplar* vorabexemplar pr+sample|samples|paket|packerl|packli|geschenk|muster|produkt|produkte|box zukommen+lassen zur|zum+verfugung|verfuegung|testen+gestellt|bekommen|stellt|stellten|stellen|geschickt durfte|durften|darf|derf|durfen+${ANY}+${FREE}+_?+${TRY} ${FREE}+_?+${TRY}+durfte|durften ${FREE}+erhalten|bekommen|gekriegt|kriagt|gestellt|ubercho|becho hat|haben|hot|hod|ham|hand|het+mir|uns|mia|mer+${ANY}+${SENT} mir|uns|mia|mer+${ANY}+${SENT} als+geschenk|gschenk von|vom+@+_?+_?+_?+_?+bekommen|erhalten|gekriegt|kriagt`,
    free: `dafur+diesen|dieses|diese+_?+_?+guide|video|beitrag|reel|post|bericht freikarten auf+deren|ihre+einladung fur|fuer+lau kosten|reise|unterkunft|flug|fluge|hotel|aufenthalt|rechnung+_?+_?+_?+_?+_?+_?+_?+_?+ubernommen|uebernommen|ubernahm|ubernahmen ubernahm|ubernahmen|ubernimmt+_?+_?+_?+kosten|rechnung|reise|flug|fluge dafur+dass+ich+_?+_?+_?+_?+erzahle|poste|zeige|berichte|erwahne|verlinke|vorstelle|schreibe ging|gingen|geht|gehen+auf+deren|ihre|haus auf+deren+kosten|rechnung gratis kostenlos* kostenfrei* unentgeltlich* umsonst gschenkt aufs+haus nichts|nix|nut|nuet+dafur?+bezahlt|gezahlt|zahlt|zahlen|bezahlen nut|nuet+muesse|musse+zahle keinen|kan|kein+cent|rappen|groschen|euro auf+ihre|deren|einladung?+kosten+von|der|des|vom gegen|fur+eine?+ehrliche?+rezension|bewertung als+gegenleistung im+austausch|tausch|gegenzug durfte|durften|darf|durfen|derf+_?+_?+_?+_?+_?+_?+testen|ausprobieren|probetesten`,
    invite:
      'zu+gast+im|in|bei|auf waren|war|sind|bin+_?+_?+_?+gaste|gast+von|vom als+deren|ihre+gaste|gast eingeladen eingladen iglade pressereise* presseevent pressetrip bloggerreise* influencerreise* presseeinladung auf+einladung+von|vom|der|des als+gaste|gast+von|vom|im pr+reise|trip|event|einladung',
    house:
      'ausrichter tourismusburo fremdenverkehrsamt fluggesellschaft konsole jungs|madels|leute+von firma marke hersteller herstellerin herstellers shop onlineshop webshop verlag verlags brand label hotel hotels resort pension gasthof brauerei anbieter unternehmen boutique manufaktur restaurant restaurants publisher ausruster ausrusters veranstalter handler haendler team|leute|leuten|jungs|madels|menschen|freunde+von|vom|bei|der tourismusverband tourismus region molkerei airline reiseveranstalter vermieter entwickler studio lokal therme kosmetikmarke modemarke',
    stay: 'premiere eroffnung launch verkostung sommermenu degustation event hutten hutte speisekarte essen menu getrankt reise flug unterkunft nacht nachte nachten ubernachtung ubernachtungen ubernachtet aufenthalt zimmer suite dinner abendessen menu gegessen behandlung massage wochenende urlaub zwei|drei|vier|funf|paar|einen+tage|tag|nachte',
    commission:
      'eine|ne|kleine|kleinen+_?+vergutung|pramie|bonus+wenn|falls|sobald|fur vermittlungsprovision* werbeprovision* affiliateprovision* provision provisionen provisionli kommission vergutung umsatzbeteiligung werbekostenerstattung paar+cent|prozent|rappen|prozente paar+euro+mit|ab|verdient kleinen|kleiner+anteil was|bisschen|bissel|bissl+davon?+ab unterstutzt|unterstutzst|supportest|supportet+du|ihr+mich|uns|mein|meine|meinen|damit',
    earn: 'bekomme|bekommen|erhalte|erhalten|kriege|krieg|krieg+ich|wir+_?+_?+€|euro|bonus|pramie|gutschrift|guthaben beide+_?+_?+€|euro|bonus|pramie|gutschrift ich+auch wir+beide bekommen|kriegen|erhalten+wir+beide verdiene verdien verdienen verdient mitverdiene profitiere erhalte kassiere bekomme|bekommen|erhalte|erhalten|krieg|kriege|kriegen|kriag+ich|wir?+_?+_?+_?+_?+provision|kommission|honorar|geld|gage|vergutung|kohle|prozent|cent|ab provision|kommission|honorar|geld|gage|vergutung+bekomme|bekommen|erhalte|erhalten|kriege|kassiere',
    link: 'link links affiliatelink* werbelink* partnerlink* provisionslink* empfehlungslink* reflink* linkli',
    buy: 'kauf kaufst kauft kaufe kaufen gekauft einkauf einkaufst einkauft einkaufen bestellst bestellt bestellen bestellung buchst bucht buchung gebucht buchen anmeldest anmeldet registrierst registriert shoppst shoppt klickst klickt eroffnest eroffnet abschliesst reklamiert verkauf',
    affiliate:
      'affiliate affiliatelink* werbelink* partnerlink* provisionslink* empfehlungslink* reflink* werbe|provisions|partner|empfehlungs+link|links',
    ambassador:
      'meine|meinen+sponsoren|partner|partnern|ausruster|ausrustern mein|meinem|meinen|meiner+ausruster|bekleidungssponsor|kleidungssponsor|materialsponsor|hauptsponsor|sponsor botschafter|botschafterin|markenbotschafter|markenbotschafterin+fur|von|vom|der|bei markenbotschafter* brandambassador* ambassador* testimonial markenpartner markenpartnerin brandpartner* markengesicht botschafter|botschafterin+von|fur|bei|vom+@ botschafter|botschafterin+der|dieser|fur+die?+marke|firma|brand als+brand?+ambassador|ambassadorin|markenbotschafter|markenbotschafterin|testimonial als+offizieller|offizielle|offiziellen+botschafter|botschafterin',
    face: 'teil+vom|von|des|der+@?+_?+familie|athletenfamilie|family|bande als+neues?+gesicht|teamfahrer|teamfahrerin|teamrider|athlet|athletin gesicht werbegesicht athletenkader teamathlet* markenathlet* teamfahrer* teamrider teammitglied athleten+team athlet|athletin+von|bei|fur|der|vom offizieller|offizielle|offiziellen|neuer|neue|stolzer|stolze+partner|partnerin|botschafter|botschafterin|creator|streamer|streamerin teil+vom|von|des|der+@?+_?+team|teams|kader|kaders|athletenteam|crew',
    official:
      'offiziell offizieller offizielle offiziellen offizielles stolz stolzer stolze vertrag verlangert unterschrieben unterzeichnet saison ehre seit sofort heute ab heuer gehore weitere verraten',
    private:
      'botschafter|botschafterin+von|der|des|in|aus+frankreich|spanien|italien|china|japan|russland|ukraine|israel|palastina|brasilien|chile|usa|eu|uno|turkei|polen|vereinigten|bundesrepublik|republik|osterreich|schweiz|indien|kanada|niederlande|friedens wir+suchen stellenanzeige sponsert|sponsort+mich|uns+bitte|mal|doch vernissage caritas kirche rotes|roten+kreuz oma opa mama papa mami papi mutter vater eltern schwester bruder tante onkel nichte neffe cousin cousine tochter sohn kinder kindern freund freundin freunde freunden freundinnen mann frau ehemann nachbar nachbarn nachbarin kollege kollegin kollegen chef chefin arbeitgeber arbeit gehalt lohn geburtstag weihnachten ostern hochzeit hochzeitstag muttertag vatertag valentinstag wichteln nikolaus abschied verein vereins vereinsfest trikot trikots trikotsatz trikotsponsor mannschaft jugend turnier sommerfest feuerwehr stiftung gemeinde stadt bund ministerium museum universitat uni hochschule schule lehrer kita unicef frieden kinderrechte klimaschutz spenden spendenlauf gespendet ehrenamt ehrenamtlich kleinanzeigen ebay vinted flohmarkt foodsharing makler vermieten wohnung abgebucht versicherung meine|meiner|unsere+firma|unternehmen krankenkasse arzt rechnung steuer steuern jobcenter bewerbung vorstellungsgesprach praktikum praktikantin ausbildung stelle trainer trainerin coach polizei erstattet erstatten strafanzeige diebstahl kellner kellnerin podium vortrag lesung konferenz interview theater konzert ausstellung galerie chor orchester band song album fotograf illustration gewinnspiel gewonnen verlosung verlose verlosen bei+uns unser|unserem|unserer|unseren|eigener|eigenen|meinem+hotel|restaurant|laden|ladli|shop|studio|geschaft|salon|haus|webshop|onlineshop',
    generic:
      'ein|eine|ne+collab|kollab+mit+& gesponsert|gesponsort|sponsored|prasentiert+_?+von|durch+schlafmangel|schlaflosigkeit|kaffee|koffein|stress|langeweile|hunger|prokrastination gesponsert|gesponsort|prasentiert|unterstutzt+_?+von|durch+meiner|meinem|meinen von+meiner|meinem+_+gesponsert|gesponsort|prasentiert|unterstutzt|finanziert jede jeder jedes alle vielen viele meisten andere anderen anderer fremde fremden irgendeine irgendeiner irgendwelche manche standig dauernd solche',
    perhaps:
      'ware waere ware wenn falls sollte sollten wurde|wurden|wurd+gern|gerne mochte mochten wunsche wunsch konnte konnten suche suchen sucht gesucht bitte traume hoffentlich',
    subject:
      'werbung|anzeige|gesponsert|kooperation|bezahlt+oder+nicht|nich|was|ist|findet|mag|nur|einfach ist|war+das|dies+jetzt?+eigentlich?+_?+werbung|anzeige|gesponsert|bezahlt influencer influencern influencerin influencerinnen marketing unternehmer kennzeichnen kennzeichnet kennzeichnung gericht urteil gesetz regeln studie umfrage anfanger kurs einsteiger nervt nerven nervig nervige verboten verbieten verbot luge politik partei parteien bundestag wahlkampf werbeblock werbepause ausgestrahlt schalte schalten geschaltet geschalten bachelorarbeit masterarbeit ablehnen abgelehnt steuererklarung finanzamt uber+werbung|anzeigen|kooperationen|sponsoring|influencer|provisionen werbung|anzeige|reklame+auf|vor|am|zwischen|gegen|gehort werbung|reklame+in|im|fur|mit+fernsehen|tv|radio|kino|internet|netz|briefkasten|schulen|alkohol|zigaretten|tabak|glucksspiel|sportwetten|kindern|fleisch|eigener|sache beste|besten|bessere|gute|schlechte|schlimmste|geniale|alte|alten+werbung|reklame ersatz ersatzteil reklamation lehne annehme geld+verdienst|verdienen|verdient',
    trifle:
      'whatsapp sprachnachricht brief schreiben verspatung storniert stornierung gestrichen streik ausfall giveaway give+away euro+wert tipp tipps bestellung bestellt gekauft ratschlag nachricht nachrichten kommentar frage fragen antwort antworten karte liebe umarmung kompliment komplimente lob idee hilfe meme vertrauen zeit aufmerksamkeit termin erlaubnis absage zusage angebot rechnung mahnung preis auszeichnung medaille urkunde stipendium chance impfung beratung upgrade kaffee schnaps blumen',
  },
  entries: [
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'partner|werbepartner|sponsor dieser|der|des heutigen|aktuellen? folge|episode|ausgabe|videos|newsletters|podcasts',
        'bezahlter|bezahlte partner|partnerin von|bei @|&',
      ],
      unless: 'verein schule',
    },
    {
      kind: 'gifted',
      strength: 'strong',
      source: 'usage',
      form: 'apart',
      terms: [
        'werbung|anzeige wg|wegen|da|durch|aufgrund|weil .? einladung|eingeladen|presseeinladung|pressereise|prsample|gastaufenthalt',
      ],
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'arbeite|arbeiten ich|wir? _? _? _? mit @|& zusammen _? _? um|damit|und _? _? zeige|zeigen|erzahle|erzahlen|berichte|teile|durfte|darf',
      ],
      unless: PRIVATE,
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'danke|dank|merci|dankeschon|vielen|lieben|herzlichen dank? _? _? an? _? @ _? fur _? _? _? _? packchen|paket|packerl|packli|pakete|box|goodies|goodiebag|uberraschungspaket|produktpaket|probepaket|testpaket|geschenk|geschenke',
        'kam|kamen|lag|stand|angekommen|uberrascht|erreichte _? _? _? _? _? packchen|paket|packerl|packli|box|uberraschungspaket _? _? von @',
      ],
      unless: `${PRIVATE} bestellung bestellt gekauft lieferung wichteln wichtel gewonnen dhl hermes tausch`,
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'reise|aufenthalt|flug|fluge|hotel|ubernachtung|unterkunft wurde|wurden|ist|war|nach _? _? _? von|vom|durch @|& _? _? _? bezahlt|finanziert|ubernommen|gesponsert|gestellt',
      ],
      unless: `${PRIVATE} eltern schwiegereltern familie versicherung krankenkasse arbeitgeber firma schule`,
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: ['gifted von|vom|durch @'],
      unless: 'geburtstag mitschuler',
    },
    {
      kind: 'own-brand',
      strength: 'weak',
      source: 'usage',
      form: 'phrase',
      terms: [
        'jede|jedes|jeden|alles|alle _? _? selbst|selber gedreht|genaht|gemacht|gegossen|getopfert|gebacken|gestrickt|gestaltet|bemalt',
        'selbst|selber gedreht|genaht|getopfert|gegossen|gestrickt',
        'alles im|in atelier|shop|laden|onlineshop|werkstatt',
        'mit? meinen|unseren eigenen? handen',
      ],
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'geschenkt von|vom @',
        'gifted von &',
        'pressereise|bloggerreise|pressetrip|presseevent nach|in|mit|von|zu|zum|zur @|&',
        'austausch|tausch|gegenzug|gegenleistung fur|gegen ein|eine|einen|paar|diesen|dieses|ein? paar? foto|fotos|post|posts|beitrag|story|storys|video|reel|content|werbung|reichweite|erwahnung',
      ],
      unless: `? ${PRIVATE} minister ministerin kanzler journalisten`,
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'placement mit|fur|von|bei @|&',
        'mein|unser|bezahltes|heutiges placement',
        'paid partnership|placement mit @|&',
      ],
      unless: 'praktikum student job marketing stelle universitat',
    },
    // Medienanstalten; MedienG § 26 (Austria); Schweizerische Lauterkeitskommission.
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'usage',
      form: 'tag',
      terms: [
        'werbung anzeige bezahltewerbepartnerschaft werbevideo produktplatzierung bezahltewerbung* bezahltepartnerschaft',
        'bezahltekooperation bezahlteanzeige dauerwerbesendung werbungbezahlt werbungpr werbungprsample werbunganzeige',
        'anzeigewerbung werbungad adwerbung prwerbung enthaltwerbung enthaeltwerbung werbepartnerschaft werbekooperation',
        'werbungkooperation werbungaffiliate werbepost entgeltlicheeinschaltung gesponserterbeitrag werbig',
      ],
      unless: TRADE,
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'usage',
      form: 'tag',
      terms: [
        'gesponsert gesponsertvon* anzeigevon* anzeigefur* werbungfur* werbungfuer* inkooperationmit*',
      ],
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'usage',
      form: 'tag',
      terms: ['bezahlt'],
      mention: true,
      unless: 'rechnung selbst selber unbezahlt',
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'usage',
      form: 'label',
      terms: [
        'werbung|anzeige|werbevideo|gesponsert|reklame|dauerwerbesendung|werbebeitrag|werbeanzeige|werbig|warbig|werbekooperation|werbepartnerschaft|auftragswerbung|werbeeinschaltung|publireportage|produktplatzierung|produktplatzierungen|produkteplatzierung',
        'unterstutzt durch? produktplatzierung|produktplatzierungen',
        'werbung|anzeige fur|von|mit &',
        'gesponserter|gesponsertes|gesponserte|bezahlter|bezahltes inhalt|content|beitrag|post|video|folge|artikel|reel',
        'werbung|anzeige (? pr|bezahlt|beauftragt|kooperation|affiliate|affiliatelink|einladung|pressereise|rabattcode|gewinnspiel|verlosung|sample|werbung|anzeige|ad )?',
        'werbung|anzeige pr sample|samples|muster|produkt|produkte|paket|geschenk|einladung|reise',
        'bezahlte|bez|bezahlti|werbliche|entgeltliche werbung|partnerschaft|kooperation|koop|werbepartnerschaft|anzeige|zusammenarbeit|promotion|einschaltung',
      ],
      unless: `${SUBJECT} ${POLICE}`,
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'usage',
      form: 'apart',
      terms: [
        'werbung|anzeige in|im kooperation|koop|zusammenarbeit|partnerschaft|auftrag mit|von|der',
        'werbung ,|(? wegen|da|durch|weil|aufgrund _? pr|prsample|kooperation|einladung|pressereise|rabattcode|affiliate|affiliatelinks|gratis|kostenloser',
        'werbekooperation|werbepartnerschaft mit? @',
      ],
      unless: `${SUBJECT} ${CHARITY}`,
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'usage',
      form: 'phrase',
      terms: [
        `${COOP} mit @ |? ,|(|[? bezahlt|bezahlte|bez|gesponsert|werbung`,
        'enthalt|enthaelt|beinhaltet bezahlte? werbung|produktplatzierung|produktplatzierungen|werbelinks|affiliatelinks|anzeige',
        'danke|dank an? @|& furs|fur das? sponsern|sponsoring',
      ],
      unless: SUBJECT,
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'gesponsert von|vom|durch @|&',
        'heutiger|heutigen|unser|unserem werbepartner|sponsor @|&',
        'entstand|entsteht|entstanden in freundlicher? kooperation|zusammenarbeit|partnerschaft mit @|&',
        'meine|meiner|unsere|unserer kooperation|partnerschaft mit @',
      ],
      unless: `${SUBJECT} ${CHARITY} trikots mannschaft turnier`,
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'usage',
      form: 'label',
      terms: [COOP],
      mention: true,
      unless: `${SUBJECT} ${CHARITY}`,
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'usage',
      form: 'apart',
      terms: ['unterstutzt durch|von @', 'kooperation|koop|partnerschaft mit @'],
      unless: `${SUBJECT} ${CHARITY}`,
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'tag',
      terms: [
        'prsample prsamples pressesample pressereise kostenloszurverfugunggestellt pressemuster prmuster prpaket prgeschenk',
        'prreise presseeinladung pressetrip bloggerreise rezensionsexemplar leseexemplar vorabexemplar kostenloserhalten',
        'gratisprodukt testprodukt',
      ],
      unless: 'politik ministerin bundeswehr',
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'label',
      terms: [
        'pressemuster|pressesample|presseeinladung|pressereise|rezensionsexemplar|leseexemplar|bloggerreise',
        'pr produkt|einladung|reise',
        `${FREE} erhalten|bekommen|getestet`,
        'kostenloses|kostenlose|gratis produkt|testprodukt|produkte|rezensionsexemplar',
      ],
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'pr sample|samples|muster|paket|packerl|sendung|geschenk|produkte',
        'fur|als das|dieses|mein? rezensionsexemplar|leseexemplar|probierpackli|testpaket|pressesample|pressemuster',
        `${FREE} zur verfugung|verfuegung gestellt`,
      ],
      unless: `${SUBJECT} keine arbeitgeber arbeit schule`,
    },
    {
      kind: 'affiliate',
      strength: 'strong',
      source: 'usage',
      form: 'phrase',
      terms: [
        'kleine|geringe|winzige provision',
        'affiliatelink|affiliatelinks|provisionslink|provisionslinks|werbelink|werbelinks|partnerlink|partnerlinks',
        'fur|fuer dich|euch entstehen|fallen _? keine|keinerlei mehrkosten|zusatzkosten|zusatzlichen',
        'als amazon partner|associate verdiene|verdienen',
        'link|links anzeige|werbung',
      ],
      unless: `${SUBJECT} ?`,
    },
    {
      kind: 'affiliate',
      strength: 'medium',
      source: 'usage',
      form: 'tag',
      terms: [
        'werbelink werbelinks provisionslink partnerlink affiliatewerbung provisionslinks partnerlinks',
      ],
    },
    {
      kind: 'ambassador',
      strength: 'medium',
      source: 'usage',
      form: 'tag',
      terms: ['markenbotschafter markenbotschafterin'],
      unless: 'gesucht bewerbung employerbranding corporateinfluencer',
    },
    {
      kind: 'ambassador',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: ['@ botschafter|botschafterin|markenbotschafter|markenbotschafterin'],
      unless: `${CHARITY} ${SUBJECT} gesucht`,
    },
    {
      kind: 'ambiguous',
      strength: 'weak',
      source: 'usage',
      form: 'tag',
      terms: [
        'kooperation koop kooperationspartner produkttest produkttester produkttesterin geschenkt zusammenarbeit',
      ],
      unless: 'team handwerk gemeinde schule verein projekt kollegen',
    },
    {
      kind: 'ambiguous',
      strength: 'weak',
      source: 'usage',
      form: 'phrase',
      terms: [
        `in|als|eine|meine|neue|unsere ${COOP} mit @|$`,
        `${COOP} mit @`,
        'prasentiert von @',
        'mit freundlicher unterstutzung von|durch|der @|&',
        'danke|dank liebes|liebe|an? @ _? fur das|die|den|diese|dieses|eure|euer',
        'danke|dank fur die einladung _? @',
      ],
      unless: `${PRIVATE} ${CHARITY} kommentar nachricht foto fotos song album hilfe tag abend zeit tipp`,
    },
    {
      kind: 'ambiguous',
      strength: 'weak',
      source: 'usage',
      form: 'phrase',
      terms: [
        'jetzt|hier|gleich|direkt shoppen|bestellen|kaufen|sichern|zuschlagen',
        'link in bio|bio zum|zur|um shoppen|shop|bestellen|kollektion',
      ],
      unless: 'lokal nie nicht',
    },
    {
      kind: 'ambiguous',
      strength: 'weak',
      source: 'usage',
      form: 'phrase',
      mention: true,
      terms: ['gewinnspiel|verlosung|verlose|verlosen', '% rabatt'],
    },
    {
      kind: 'own-brand',
      strength: 'weak',
      source: 'usage',
      form: 'phrase',
      terms: [
        'mein|meine|meinem|meinen|unsere|unser eigenen|eigener? _? shop|onlineshop|laden|atelier|etsyshop',
        'selbstgemachte|selbstgenahte|handgemachte|handgefertigte',
        'mein|unser|meinem|unserem|meine|unsere|meiner|unserer eigenes|eigene|eigener|neues|neuer|neue|neuen|erstes|erste? shop|onlineshop|buch|kochbuch|laden|kollektion|marke|webshop|store|etsy|salon|studio|kurs|album',
        'bei uns im|in|ab jetzt|shop|laden|geschaft|sofort',
      ],
    },
    {
      kind: 'negation',
      strength: 'strong',
      source: 'usage',
      form: 'tag',
      terms: [
        'unbezahltewerbung werbungohneauftrag werbungunbezahlt unbezahlt keinewerbung selbstgekauft selbstbezahlt',
        'unbeauftragtewerbung werbungunbeauftragt unbeauftragt werbungwegenmarkennennung werbungdamarkennennung markennennung',
        'nichtgesponsert keineanzeige werbungdurchverlinkung werbungwegenverlinkung werbungdaverlinkung namensnennung',
        'werbungdurchmarkennennung werbungnichtbezahlt nichtbezahlt',
        'unbezahlteanzeige freiwilligewerbung werbungausliebe werbungausuberzeugung keinekooperation unbezahltwerbung',
        'selbstgekauftewerbung markenverlinkung werbungwegennennung',
      ],
    },
    {
      kind: 'negation',
      strength: 'strong',
      source: 'usage',
      form: 'phrase',
      terms: [
        `${AD} |? ,|(|[? ${WHY} _? _? ${NAMING}|marke|marken|tags|verlinkt|genannt|getaggt|markiert|logo|nenne|erkennbar|sichtbar`,
        `${AD} |? ,|(|[? ${NAMING}`,
        `wegen|wg|durch|aufgrund|da _? ${NAMING} =? ${AD}`,
        `${NAMING} =|(? ${AD}`,
        `${AD} | ${UNPAID}`,
        'selbst|selber|privat gekauft|bezahlt|gezahlt|finanziert|erworben|gekaufte|gekauften|gekauftes|bestellt',
        'nicht bezahlt|beauftragt',
        'aus eigener tasche',
        'von|mit meinem eigenen|eigenem geld',
      ],
    },
    {
      kind: 'negation',
      strength: 'strong',
      source: 'usage',
      form: 'phrase',
      terms: [
        `unbezahlte|unbeauftragte|freiwillige|unentgeltliche|${UNPAID} ${AD}|kooperation`,
        `${AD} |? ,|(|[? ${UNPAID}`,
        `${AD} |? ,|(|[? ohne|aus|nicht auftrag|bezahlung|gegenleistung|entgelt|vergutung|liebe|uberzeugung|beauftragt|bezahlt|herz`,
        'nicht gesponsert|gesponserte|gesponserter',
        'keine|kein bezahlte|bezahlter|gesponserte? werbung|anzeige|kooperation|koop|partnerschaft|sponsoring|sponsor|ad|sample',
        'ware|war diese|dieser|dieses|das _? werbung|gesponsert|bezahlt|post|beitrag',
      ],
      unless: SAMPLE,
    },
  ],
  codeBetween: 'mein',
  mine: 'mein meinem meine',
  ours: 'unser unserem',
  with: 'mit mein',
  grants: 'gibt spart bringt',
  or: 'oder',
  and: 'und',
  credit: 'fotograf',
  made: 'von',
  misspelt:
    'werbung anzeige kooperation zusammenarbeit gesponsert bezahlte partnerschaft provision eingeladen kostenlos',
  deny: 'niemand keiner kein keine keinen keiner nicht nie ohne keinerlei weder niemals unbezahlte unbeauftragte nix',
  between:
    'eine ein einen einer die der das bezahlte bezahlt mit von fur meine echte als ist wurde',
  everyday:
    'tanz lebens leben gesprachs geschafts trainings lauf reise sport fruher spiel sparring ehe koalitions vertrags ansprech bundnis handels verhandlungs familien kletter tandem wunsch traum schul lern netzwerk bildungs klima friedens umwelt kultur tourismus stadt heimat wein bier lese natur musik marken plakat fernseh radio kino print schleich straf klein stellen wohnungs fahrzeug wahl',
  spokenOf:
    'immer grosse riesige einzige lange der die das den hashtag und oder ohne wort mit man als wir sie begriff schreibt schreiben dass weil warum feed wieder',
  talk: 'kennzeichnen kennzeichnest kennzeichnet kennzeichnung kennzeichnungspflicht medienanstalt medienanstalten bussgeld abmahnung zahlen feed timeline dauernd standig',
  code: 'rabattcode rabattcodes gutscheincode gutscheincodes aktionscode vorteilscode rabattkode',
  otherCode: 'dress qr zugangs postleit bar strich tur pin quell mode kleider sicherheits farb',
  gripe:
    'influencer influencern influencerinnen ungultig ungultige abgelaufen abgelaufene abgelehnt',
  use: 'mit mein meinem meinen nutze nutzt nutzen benutze benutzt dem verwende verwendet verwenden eingeben eingebt gib gebt einfach tippt bestellen min nimm nehmt',
  rebate:
    'rabatt prozent sparen spart sparst spare gratis kostenlos bestellung versand versandkostenfrei gutschein gunstiger ' +
    'billiger nachlass ersparnis weniger gunschtiger kasse checkout warenkorb spar vergunstigung',
  sale: 'sommer herbst winter weihnachten ostern willkommen neu neukunde neukunden fruhling rabatt danke spar versand muttertag vatertag valentin geburtstag advent nikolaus neujahr hallo newsletter ferien aktion',
  partner: 'partner partnerin werbepartner kooperationspartner partnerschaft kooperation',
  ambassador: 'botschafter botschafterin markenbotschafter markenbotschafterin testimonial',
  advert: 'werbung anzeige gesponsert werbig',
  call: 'jetzt shoppen shoppt bestellen bestellt kaufen kauft sichern entdecke entdecken entdeckt probiert testet klickt schnapp holt verlinkt',
  goods:
    'kollektion produkt produkte marke marken serum creme sortiment neuheit neuheiten duft lippenstift palette angebot angebote onlineshop schuhe kleid',
  praise:
    'liebe lieblings liebling lieblingsprodukt begeistert empfehle empfehlung empfehlen traumhaft perfekt genial verliebt uberzeugt toll',
};
