import { apart, label, phrase, tag } from './entry.ts';
import type { Entry } from './index.ts';
import { CLIP, FAMILY, PUBLIC } from './it-terms.ts';

/** Who gives, pays and invites where no brand does. */
const LIFE = `${FAMILY} capo collega cognata cognato compagno compagna ragazza moroso coinquilina inquilino parrocchia sindaco sindaca proloco condominio banca assicurazione bolletta multa stipendio ordine ordinato comprato acquistato reclamo rimborso reso biblioteca iscrizione voce lettera messaggio foto vinted concerto partita spettacolo vittoria finale gol tramonto cercasi cerchiamo candidati candidatevi selezioniamo cancellazione`;
/** Behind "da" they are friends. */
const FOLKS =
  'giulia marco luca andrea matteo francesca chiara sara martina elena laura valentina alessia federica silvia anna maria paolo giovanni giuseppe antonio davide simone alessandro francesco lorenzo stefano roberto';
/** What a place of one's stay is told by. */
const STAYED =
  'hotel albergo resort camera suite notte notti soggiorno spa terme ristorante trattoria osteria menu carta piatto piatti dolce chef brunch cena pranzo colazione degustazione massaggio trattamento piscina agriturismo masseria borgo relais camping weekend vista cantina';
const TRY =
  'provare|provarlo|provarla|provarli|provarle|testare|testarlo|testarla|testarli|testarle|recensire|scoprire|assaggiare|prova|test|recensione';
const FREELY = 'gentilmente|gratuitamente|gratis|generosamente';
const GAVE =
  'mandato|mandata|mandati|mandate|inviato|inviata|inviati|inviate|spedito|spedita|spediti|spedite|regalato|regalata|regalati|omaggiato|omaggiata|omaggiati|fornito|fornita|forniti|prestato|prestata|prestati|donato';
const GIVING =
  'mandato|mandata|inviato|inviata|spedito|spedita|regalato|regalata|omaggiato|omaggiata|omaggiati|fornito|donato';
const HANDED =
  'offerto|offerta|offerti|offerte|fornito|fornita|forniti|fornite|inviato|inviata|inviati|inviate|prestato|prestata|omaggiato|omaggiata|omaggiati|regalato|regalata|regalati|concesso|concessa|concessi';
const THING =
  'auto|macchina|moto|bici|ebike|scooter|materiale|attrezzatura|apparecchio|tenda|camper|van|casco|telefono|smartphone|pc|computer|obiettivo|fotocamera|drone|modello|esemplare|vestito|abito|sci|scarpe|kit|passeggino|seggiolino|strumento|chitarra|prodotto|prodotti|campioncini|utensile|trapano|trattore|zaino|orologio|unita|dispositivo';
const STAY =
  'soggiorno|notte|notti|cena|pranzo|colazione|aperitivo|trattamento|massaggio|esperienza|attivita|visita|ingresso|ingressi|biglietti|degustazione|weekend|viaggio|volo|taglio|colore|piega|camera|brunch|pernottamento';
const INVITED = 'invitato|invitata|invitati|invitate|ospitato|ospitata|ospitati|ospitate';
const ABOUT = 'influencer fisco commercialista tasse dichiarare legge multa multata multato';

/** What friends give for; who else is in the sentence does not matter where an account gives. */
const OCCASION =
  'compleanno matrimonio battesimo comunione laurea anniversario addio nubilato anni foto video lotto lotteria dolce amaro caffe tombola club squadra gara ordine ordinato comprato acquistato acquisto vinto tramonto alba panorama concerto partita spettacolo pasqua natale capodanno ferragosto cerchiamo cercasi';
const BODY =
  'banca|assicurazione|scuola|compagnia|agenzia|azienda|societa|regione|citta|ente|casa|fondazione|app|piattaforma|federazione|ministero|brand|marchio';
const GUEST =
  'invitato|invitata|invitati|invitate|ospitato|ospitata|ospitati|ospitate|ospiti|ospite';
const ONE =
  'post|video|reel|contenuto|episodio|puntata|podcast|diretta|live|storia|articolo|recensione|tiktok|vlog|newsletter|rubrica|pubblicazione';

/** How people say it in words of every day, where no fixed wording tells. */
export const EVERYDAY: readonly Entry[] = [
  phrase(
    'gifted',
    'medium',
    [
      `&|@ mi|ci ha|hanno ${FREELY}? ${GAVE} ${FREELY}? il|lo|la|l|i|gli|le|un|una|uno|questo|questa|questi|due|tre|alcuni? suo|sua|suoi|loro? _? _? _? _? da|per ${TRY}`,
      `&|@ mi|ci ha|hanno ${FREELY} ${GAVE}`,
      `&|@ mi|ci ha|hanno ${GAVE} _? _? _? ${FREELY}|omaggio`,
      `@ mi|ci ha|hanno ${GAVE}`,
      '&|@ mi|ci ha|hanno omaggiato|omaggiata|omaggiati di|del|della|con|dei',
      `&|@ mi|ci ha|hanno ${GAVE} il|la|i|le loro`,
      `@ mi|ci ha|hanno fatto provare|testare|assaggiare|avere|recapitare|arrivare`,
      `&|@ mi|ci ha|hanno fatto provare|testare|assaggiare|avere|recapitare|arrivare il|la|i|le loro|suo|sua|nuovo|nuova`,
      `@ mi|ci ha|hanno contattato|contattata|contattati|proposto|chiesto|scelto|scelta|selezionato|selezionata di|per ${TRY}`,
      `&|@ mi|ci ha|hanno contattato|contattata|contattati|proposto|chiesto|scelto|scelta|selezionato|selezionata di|per ${TRY} gratis|gratuitamente`,
      `&|@ mi|ci ha|hanno contattato|contattata|contattati|proposto|chiesto|scelto|scelta|selezionato|selezionata di|per ${TRY} il|la|i|le loro`,
      `grazie|ringrazio|ringraziamo mille? a? @ per|di avermi|averci ${GIVING}|dato|fatto`,
      `grazie|ringrazio|ringraziamo mille? a? &|@ per|di avermi|averci ${FREELY}? ${GIVING} _? _? _? _? _? ${TRY}|${FREELY}|omaggio|loro`,
      'grazie|ringrazio|ringraziamo mille? a? &|@ per|di avermi|averci omaggiato|omaggiata|omaggiati',
      'grazie|ringrazio|ringraziamo mille? a? &|@ per|di avermi|averci fatto provare|testare|assaggiare',
      `grazie|ringrazio|ringraziamo mille? a? &|@ per|di avermi|averci dato la|l possibilita|opportunita|occasione di ${TRY}`,
      'grazie|ringrazio|ringraziamo mille? a? @ per l|il|lo|la|questo|questa|i|questi invio|regalo|omaggio|prestito|pacco|pensiero|gift|prodotti|fornitura',
      'grazie|ringrazio|ringraziamo mille? a? & per l omaggio|invio',
      'grazie|ringrazio|ringraziamo mille? a? & per i prodotti',
      `${TRY} _? _? gratis|gratuitamente|anteprima grazie a &|@`,
      'letto|visto|provato|testato|provata|testata|leggere|provare in anteprima grazie a|alla|al|all @|&|casa|editore',
      'grazie|ringrazio|ringraziamo mille? a|al tutto? il|lo|la? staff|team|ufficio di|del|della? @ per _? _? invito|prodotti|prodotto|pacco|omaggio|box|accoglienza',
      'grazie|ringrazio mille? a? @ per _? _? prodotti|prodotto|scarpe|pacco|box|cofanetto|materiale|attrezzatura|kit|completo|campioncini',
      `&|@ mi|ci ha|hanno ${GAVE} tutta|tutto|tutti|tutte|diversi|alcuni la|il|i|le linea|gamma|suoi|loro|collezione`,
      `mi|ci hanno ${GAVE} tutta|tutto|tutti|tutte? la|il|i|le _? _? da|per ${TRY}`,
      '&|@|brand mi|ci ha|hanno fatto|lasciato|permesso di? scegliere',
      'scegliere _? _? _? omaggio|gratis|gratuitamente sul|dal|da|su|per',
      'provato|testato|testati|provata|testata gratis|gratuitamente grazie|con|da|per a? @|&',
      'testato|provato con|per @ gratis|gratuitamente',
      'sono|stata|stato|siamo stata|stato|stati? scelta|scelto|selezionata|selezionato|scelti|selezionati da &|@ per|come|tra provare|testare|tester|provarlo|provarla',
      'scelta|scelto|selezionata|selezionato|scelti|selezionati come|per tester|provare|testare',
      'il? piacere|possibilita|opportunita|fortuna di ricevere|provare|testare _? _? _? da|di|gratuitamente|grazie &|@',
      `possibilita|opportunita|fortuna di provare|testare gratuitamente|gratis`,
      `ricevuto|ricevuta|ricevuti|ricevute _? _? _? _? da|dal|dalla &|@|brand|azienda _? _? _? _? per|in|da ${TRY}|omaggio`,
      `ricevuto|ricevuta|ricevuti|ricevute _? in omaggio|prova|test da|dal|dalla|per|,|.|:`,
      'in omaggio da|dal|dalla|dall &|@|brand|azienda|editore|casa',
      `${THING} _? _? messo|messa|messi|messe a disposizione da|dal|dalla|dall|di &|@|azienda|casa`,
      '&|@ mi|ci ha|hanno messo a disposizione',
      `${THING} _? _? ${HANDED} ${FREELY}? da|dal|dalla|dall &|@`,
      `${THING} _? mi|ci e|sono stato|stata|stati|state ${HANDED}|fornite|inviate|prestate ${FREELY}? da|dal|dalla &|@`,
      `${THING} @|& omaggio|gifted )|*|.|,`,
      `${FREELY} ${HANDED} da|dal|dalla|dall`,
      `${HANDED} ${FREELY} da|dal|dalla|dall`,
      'l|il|la azienda|brand|marchio|casa _? _? mi|ci ha|hanno omaggiato|omaggiata|omaggiati|fornito|inviato|inviata|mandato|spedito|regalato',
      'il|la brand|marchio mi|ci ha|hanno regalato|dato|lasciato',
      'prestato|prestata|prestati da @|&',
      'pr box|package|pack|pacco|kit|gift|haul|unboxing di|da|dal|by|: @|&',
      'pacco|pacchetto|box|pacchi pr|press',
      'press kit|box|gift|pack di|da|by|: @|&',
      'press kit|box|gift &|@',
      'regalo|omaggio|omaggi|gift stampa|pr|aziendale|azienda|brand da|di|: &|@',
    ],
    { unless: `${LIFE} ${FOLKS} ? dipendente dipendenti` },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'grazie|ringrazio|ringraziamo _? ufficio stampa _? _? _? _? per|dell la|l|il|mia|avermi? copia|libro|invio|volume|romanzo',
      'grazie|ringrazio|ringraziamo alla? ce|casa per la|il|l|avermi copia|libro|invio|inviato',
      'grazie|ringrazio|ringraziamo & edizioni|editore|libri|editrice per',
      'grazie|ringrazio|ringraziamo & & edizioni|editore|libri|editrice per',
      'grazie|ringrazio all|l|la autore|autrice per la|avermi copia|inviato|mandato|omaggiato',
      'copia|ebook|libro|romanzo|volume ricevuta|ricevuto|inviata|inviato|fornita|fornito|omaggio|omaggiata da|dal|dalla|dall autore|autrice|casa|editore|ufficio|&|@',
      'copia cartacea|digitale|staffetta|omaggio|arc|stampa _? in|ricevuta|inviata|fornita|gentilmente cambio|da|dalla|dall',
      'tramite|via|grazie|da|su a? netgalley',
      'gioco|chiave|codice|copia|key ricevuto|ricevuta|fornito|fornita|inviato|inviata|offerto|offerta da|dal|dall|dalla publisher|editore|sviluppatore|sviluppatori|&|@',
      'codice|copia|chiave review|stampa|press fornito|fornita|inviato|inviata|ricevuto|ricevuta|offerto',
    ],
    { unless: `${FAMILY} ?` },
  ),
  phrase(
    'gifted',
    'medium',
    [
      `${STAY} ${HANDED} da|di &|@`,
      `${STAY} ci|mi e|sono stato|stata|stati|state ${HANDED}`,
      `piacere|fortuna|onore|gioia di essere ${INVITED} da|dal|dalla &|@`,
      `${INVITED} da|dal|dalla &|@ all|alla|al|per apertura|inaugurazione|lancio|presentazione|l`,
      'weekend|soggiorno|viaggio|fuga|gita|tour organizzato|organizzata|realizzato in collaborazione|partnership con l|il|la|& ente|consorzio|&|hotel|ufficio',
      `${STAY} _? _? ${HANDED} da @|&`,
      `${STAY} ${HANDED} dal|dalla|dall|dai hotel|ristorante|resort|struttura|salone|spa|ente|locale|brand|azienda|proprietari|proprietario`,
      `&|@ ci|mi ha|hanno ${INVITED}|ospitati a|ad|per|nel|nella|in|alla|al|presso`,
      `${INVITED} da|dal|dalla|dall|presso &`,
      'su|dietro|con loro|gentile? invito|omaggio di|del|della|dell|da &|@',
      'grazie|ringrazio|ringraziamo mille? a? _? &|@ per averci|avermi ospitato|ospitati|ospitata|ospitate|invitato|invitati|invitata|accolti|accolto|accolta',
      'grazie|ringrazio|ringraziamo mille? a? @ per l|la|il|questa ospitalita|invito|cena|pranzo|soggiorno|degustazione|esperienza',
      `${STAY}|viaggio|tour|vacanza in|grazie collaborazione|partnership con @|&`,
      'siamo|sono|ieri|stati|stata|stato ospiti|ospite di|da|del|dell|della @|&',
    ],
    {
      unless: `${LIFE} ${FOLKS} ${PUBLIC} ? convegno panel intervista podcast radio`,
      amid: STAYED,
    },
  ),
  phrase(
    'gifted',
    'medium',
    [
      `evento|cena|pranzo|serata|colazione|aperitivo|anteprima stampa da|di|con|per|presso|: &|@`,
      `evento|cena|pranzo|serata|colazione stampa &|@`,
      'press tour|trip|day|dinner|lunch|event con|in|a|da|di|by &|@',
      'educational|edu|blog|fam|influencer tour|trip _? organizzato|con|in|da|by',
      'evento|serata|lancio|inaugurazione|cena &|@ su|,|( invito',
    ],
    { unless: `${LIFE} ? giornalista giornalisti ministro ministero` },
  ),
  apart(
    'gifted',
    'medium',
    [
      `su invito di|del|della|dell &|@`,
      `${INVITED} da|dal|dalla|dall &|@`,
      `${FREELY} ${HANDED} da|dal|dalla|dall &|@`,
      'omaggio|regalo|gift @',
      'omaggio di|da|by|: &|@',
      'forniti|fornito|fornita da &|@',
      'prodotto|prodotti|articolo omaggio|omaggiato|omaggiati|regalato|regalati ,|.|;|(|/',
      'fornitura gratuita &|@|da|di',
    ],
    { unless: `${LIFE} ${FOLKS} ${PUBLIC} ? ogni spesa acquisto podcast intervista radio` },
  ),
  phrase(
    'gifted',
    'medium',
    [
      `offerto|offerta|offerti|offerte|fornito|fornita|forniti|inviato|inviata|inviati|inviate|regalato|regalata|regalati|omaggiato|omaggiata|omaggiati ${FREELY}? da @`,
      `che @ mi|ci|gli|le ha|hanno ${FREELY}? ${GIVING}|affidato|lasciato`,
      `@ ,? che mi|ci|gli|le ha|hanno ${FREELY}? ${GIVING}|viziato|viziata|viziati|affidato`,
      `&|@ mi|ci|gli|le ha|hanno ${FREELY}? ${GIVING}|affidato|affidata|affidati|lasciato|consegnato|dato _? _? _? _? _? da|per ${TRY}`,
      'ricevuto|ricevuta|ricevuti|ricevute _? _? da @',
      'pacco|box|pacchetto|cofanetto inviato|spedito|mandato|offerto da @',
      'viziato|viziata|viziati|coccolata|coccolati da @ che|con|:',
      `prodotto|prodotti omaggio di|da @|&`,
      `${THING} prestato|prestata|prestati|fornito|fornita|dato|data|inviato|inviata dal|dalla|dall|da un? produttore|costruttore|casa|azienda|brand|marchio|negozio|distributore|importatore|fabbricante`,
      'ricevuto|ricevuta|ricevuti|ricevute per una|un|la? recensione|test|prova|review da|di|gratis',
    ],
    { unless: `? ${OCCASION} cortesia officina carrozziere meccanico` },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'ospite|ospiti di|del|della|dell|presso|da @',
      'ospitato|ospitata|ospitati|ospitate da|dal|dalla|dall|presso @',
      `invitato|invitata|invitati|invitate da|dal|dalla|dall @ a|ad|per|nel|in ${TRY}|conoscere|un|una|due|vivere|trascorrere|passare`,
      `@ ,? che ci|mi ha|hanno ${GUEST}`,
      `@ ,? che ci|mi ospita|ospitano|invita|invitano|offre|offrono una|un|per|a|la|il|due`,
      `@ ,? ci|mi hanno|ha ${GUEST} loro`,
    ],
    {
      unless: `? ${OCCASION} puntata podcast trasmissione radio convegno panel dibattito intervista live palco salone`,
      amid: `${STAYED} settimana parco alloggio`,
    },
  ),
  phrase(
    'author-disclosure',
    'medium',
    [
      '@ mi|ci ha|hanno pagato|pagata|pagati|retribuito|retribuita per',
      `${BODY} @|& mi|ci ha|hanno pagato|pagata|pagati|retribuito|retribuita per parlarvi|parlarvene|farvi|dirvi|questo|questa|provare`,
      `che|e|ringrazio|& sponsorizza|sponsorizzano questo|questa|quest|il|la|l|le|i|nostro|nostra|mio|mia|nostre|nostri ${ONE}|canale|stagione|serie|domeniche|lunedi`,
      `che|e finanzia|finanziano|sostiene|sostengono questo|questa|quest|il|la|l ${ONE}|canale|prima|seconda|terza|quarta|nuova stagione? _? del? podcast?`,
      `questo|questa|quest ${ONE} e stato|stata? sponsorizzato|sponsorizzata|finanziato|finanziata|supportato|supportata|sostenuto|sostenuta da|dal|dalla|dall un|una|una? ${BODY}`,
      `questo|questa|quest ${ONE} e stato|stata? finanziato|finanziata da|dal|dalla|dall|dai @|&`,
      `${ONE} sponsorizzato|sponsorizzata dalla|dal|dall ${BODY}`,
      'sponsorizzato|sponsorizzata|sponsorizzati da @',
      'grazie a loro|lui che|per|di ci|mi? sponsorizzano|sponsorizza|supportano|aver sponsorizzato?',
      '@ mi|ci da|allunga|passa|sgancia|molla|paga|danno|pagano due|qualche|dei|un|una|i _? per',
      `${ONE} a|con scopo|scopi|fini|fine|carattere|finalita promozionale|promozionali|pubblicitario|pubblicitari|commerciale|commerciali|pubblicitarie`,
      `partner|sponsor di|del|della questo|questa|quest? ${ONE}`,
      'si|ebbene ,? e|era una|un? collab|collaborazione|partnership|post|video pagata|pagato|retribuita|retribuito|sponsorizzata|sponsorizzato',
      'questa ,? retribuita|pagata|sponsorizzata ,|con',
      'e una collab|collaborazione pagata|retribuita ,|.|e|ma|!',
    ],
    { unless: `${ABOUT} ? maglia maglie club squadra torneo gara gala tv` },
  ),
  label('author-disclosure', 'strong', ['publiredazionale|redazionale'], {
    unless: 'ufficio assistente cerchiamo',
  }),
  phrase(
    'author-disclosure',
    'medium',
    [
      'grazie|ringrazio mille? a? &|@ per la|questa|l fiducia|opportunita in|di|con questa|collaborazione|partnership collaborazione|partnership?',
      'due|una parole|parola sul|sullo|su|dallo|del nostro|mio|di? sponsor',
      `nostro|mio partner|sponsor del|della|di giorno|settimana|mese|oggi`,
      'mio|mia|nostro partner|sponsor @ vi|ti regala|regalano|offre|propone|da',
      'ugc per|x|con &|@',
      `contenuto|reel|ugc|foto creato|realizzato|prodotto|create|realizzate per|con @`,
      'contenuto creato|realizzato|prodotto per &',
      `collaborato|collaboriamo|collaboro|associata|unita|unito|unite con|a &|@ per mostrarvi|farvi|parlarvi|raccontarvi|presentarvi|proporvi|portarvi`,
      `lavorato|lavoro|collaborato|collaboro con @ per mostrarvi|parlarvi|raccontarvi|presentarvi`,
      `lavorato|collaborato con &|@ a|per|su questo|questa ${ONE}|contenuto|campagna`,
      'pagata|pagato|retribuita per parlarne|parlarvene|dirlo|dirvelo|mostrarvelo',
      'iniziativa|operazione|campagna|attivita commerciale|sponsorizzata|pubblicitaria con|per|di|di &|@',
    ],
    { unless: `${PUBLIC} ${ABOUT} ? squadra maglia tirocinio stage tesi` },
  ),
  apart('author-disclosure', 'medium', [
    'spazio|angolo|momento|pausa|minuto|intervallo pubblicita|pubblicitaria|pubblicitario|adv|sponsor|sponsorizzato :|per|con|,|!|. &|@',
    'piccolo|piccola|breve spazio|angolo|momento|pausa|minuto pubblicita|pubblicitaria|pubblicitario|adv|sponsor :|per|con|,|!|. &|@',
    'sponsorizzato|sponsorizzata ma|e|pero',
  ]),
  label('author-disclosure', 'strong', [
    'piccolo? spazio|momento|pausa|angolo sponsor|pubblicita|pubblicitario|pubblicitaria|adv',
    'si ,? e sponsorizzato|sponsorizzata|pubblicita|adv|pagato|pagata',
  ]),
  label('author-disclosure', 'medium', ['partnership'], { mention: 'beside' }),
  phrase(
    'discount-code',
    'medium',
    [
      'da scrivere|inserire|digitare|mettere|usare|indicare nel|al|alla|in carrello|cassa|checkout|momento|fase e|per|vi|ti|, _? _? _? _? %|€|euro|sconto|gratis',
      'codice|coupon esclusivo|esclusiva|riservato|speciale _? _? _? _? : &',
      'codice|coupon valido _? _? _? : &',
      'mio|nostro codicino|codicillo &|:',
      'ricordatevi|ricordate|ricordati|segnatevi|salvate|scordate|dimenticate il|mio|del|di? codice|coupon sconto? &',
      'indicando|dicendo|menzionando & _? _? alla|in|al|nel|quando',
      '% _? sconto? da|su|di @|& indicando|dicendo|usando|inserendo|menzionando &',
      'parola|parolina magica|segreta|chiave :|e &',
      'parola|parolina magica|segreta : &',
      'per voi|le|i|mie|miei follower? c e & da scrivere|inserire|digitare|mettere',
      'ottenuto|strappato|rimediato|trattato|avuto il? _ % per voi|le|i|chi',
    ],
    { unless: '? creazioni fiscale cancello' },
  ),
  phrase(
    'affiliate',
    'medium',
    [
      'link _? _? _? generano|genera|danno|portano|rendono|riconoscono|prevedono _? una|delle|la commissione|commissioni|provvigione|provvigioni|percentuale',
      '%|€|euro|sconto|buono _? _? passando|iscrivendovi|iscrivendoti|registrandovi da|dal|con|tramite mio|il? mio? link',
      'link _? vi|ti da|regala|offre|fa _? _? _? _? sconto|€|euro|%|gratis|omaggio',
      'retribuito|retribuita|pagato|pagata|guadagno|prendo se|quando passate|comprate|acquistate|vi|usate|cliccate _? da|dal|su|tramite|abbonate|questo',
      'usare|usate|usa|usando i miei|questi link non|mi|e|per _? _? _? sostiene|aiuta|costa|aiutate|supporta',
      'acquisti|ordini|prenotazioni|acquisto _? da|tramite|dai|con|via questi|miei|questo link sostengono|aiutano|finanziano|mi|sostiene',
      'passate|passa|passando|registratevi|iscrivetevi|entrate dal|dal|con|tramite mio invito|link|referral ,? _? _? ne? ricevo|prendo|guadagno|arriva|anche',
      'mio invito ,|e|: ne|lo|la ricevo|prendo|riceviamo|guadagno una? anche',
      'se|quando comprate|compri|acquistate|acquisti qualcosa|qualcosina? prendo|ricevo|guadagno|percepisco una|un|la',
    ],
    { unless: `${ABOUT} ? immobiliare` },
  ),
  phrase(
    'ambassador',
    'medium',
    [
      'stagione|anno|volta|gara con|nei|sotto|per i|gli? colori di|del|della? @|&',
      'indosso|vesto|difendo|porto|rappresento i|gli? colori di|del|della? @',
      'sono|divento|diventata|diventato|nuova|nuovo ambassador|ambasciatrice &|@ per|da|anche|del|dal|nel',
    ],
    { unless: `${PUBLIC} ? italia nazionale azzurri liceo squadra paese citta` },
  ),
  apart(
    'ambassador',
    'medium',
    ['brand? ambassador|ambasciatrice|testimonial &', 'ambassador|ambasciatrice &'],
    {
      unless: `${LIFE} ${PUBLIC} ? unicef pace italia erasmus`,
    },
  ),
  // Alone on its line "omaggio" may be a shop's; with what was given it tells.
  label('author-disclosure', 'medium', [
    `prodotto|prodotti ricevuto|ricevuti|in|offerto|offerti|gentilmente|omaggiati|omaggiato gratuitamente|in|omaggio|offerti|offerto? omaggio?`,
    `${STAY} offerto|offerta|offerti|omaggio da|dal|dalla? _? _?`,
    'prodotto|prodotti omaggio',
    `collaborazione|collab|partnership|post|contenuto non retribuita|retribuito|pagata|pagato|remunerata ,|/|-|ma? ? prodotto|prodotti omaggio|omaggiati|regalati|ricevuti|in?`,
    'non retribuito|retribuita|pagato ,|/|-|ma? prodotto|prodotti omaggio|omaggiati|regalati|ricevuti',
    'pacco pr',
  ]),
  phrase(
    'gifted',
    'medium',
    [
      'non retribuita|retribuito|pagata|pagato|remunerata|remunerato ,|/|ma|;|(|- ma? prodotto|prodotti|articoli|libro|copia|soggiorno in? omaggio|omaggiati|regalati|ricevuti|offerti|regalato|offerto',
      'nessun compenso|pagamento ,|;|ma|-|. ma|solo? prodotto|prodotti|articoli|libro|copia|soggiorno in? omaggio|omaggiati|regalati|ricevuti|offerti|regalato|offerto',
      'prodotto|prodotti|articolo|copia|libro omaggio|omaggiati|regalati|regalato|offerti|offerto ,|;|.|(|-|e|ma collaborazione|collab|post|contenuto|opinione|nessun|non non|retribuita|compenso|retribuito',
    ],
    { unless: `${FAMILY} ${ABOUT} ?` },
  ),
  phrase(
    'author-disclosure',
    'strong',
    [
      `include|contiene|contenente una|un|della|dei|del? promozione|promozioni|pubblicita|sponsorizzazione|sponsorizzazioni|inserimento|inserimenti a|di|pubblicitari|commerciale|commerciali pagamento|prodotto|prodotti`,
      `${CLIP} include|contiene|contenente una|un|della|dei|del? promozione|pubblicita|sponsorizzazione|collaborazione|partnership|comunicazione`,
      `questo|questa|quest|il|la|l ${CLIP} e stato|stata? supportato|supportata|sostenuto|sostenuta|offerto|offerta|sponsorizzato|sponsorizzata|finanziato|finanziata|realizzato|prodotto grazie|con|da|dal|dalla al|a|il? supporto|contributo|di? &|@`,
      `questo|questa|quest|il|la|l ${CLIP} e stato|stata? possibile|realizzato|realizzata|girato|nata|nato grazie a|al &|@`,
      'grazie|ringrazio|ringraziamo mille? a? &|@ per|di aver|averci|avermi sponsorizzato|supportato|sostenuto|finanziato questo|questa|quest|il|la|l|lo|i miei? video|canale|episodio|puntata|podcast|live|progetto|serie',
      'grazie|ringrazio|ringraziamo mille? a? &|@ per la|il sponsorizzazione|sponsor',
      'grazie|ringrazio|ringraziamo mille? a? &|@ che sponsorizza|supporta|sostiene|ha _? _? questo|questa|quest|il|la|i|lo video|canale|episodio|puntata|podcast|live|miei',
      'si ringrazia &|@ per la|il sponsorizzazione|supporto|sostegno|contributo',
      'grazie|ringrazio|ringraziamo un? allo|lo|nostro|mio sponsor @|&',
      `ce|cosi|si|ebbene ,? e un|una|proprio? adv|pubblicita|sponsorizzato|marchetta|ad ,|.|e|ma|!`,
      'si|ebbene|ok ,? e sponsorizzato|sponsorizzata|pagato ,|.|e|ma|!',
      `disclaimer|trasparenza|nota|nb|ps|avviso :|, questo|questa|il|la|e? ${CLIP}|collaborazione|partnership sponsorizzato|sponsorizzata|retribuita|retribuito|pagata|pagato|commerciale|in`,
      'offerta|offerte|link|codice|promo|sito|mese dello sponsor',
      `sponsor di|del|della|dell|dello oggi|questo|questa|quest|video|episodio|puntata|live|${CLIP}`,
      'ricevo|ricevuto|percepisco|percepito|preso un|dei|una compenso|soldi|cachet|fee da &|@',
      'mi|ci ha|hanno chiesto di provare|testare|parlare|parlarvi|mostrare|mostrarvi _? _? _? _? _? (|, retribuito|retribuita|pagato|pagata|adv|sponsorizzato',
      'mi|ci e|viene stato|stata? commissionato|commissionata|pagato|pagata|retribuito da|dal|dalla &|@|brand',
      'branded content con|per|by|di|x &|@',
    ],
    {
      unless: `${PUBLIC} ${ABOUT} ? maglia maglie evento film tv comune parrocchia gara`,
    },
  ),
  phrase(
    'author-disclosure',
    'medium',
    [
      'marchetta|marchettina|spottone per|con|a|da &|@',
      'momento marchetta|spot|pubblicita|adv|sponsor :|per|con|con|, &|@',
      'pagato|pagata|pagati|retribuita|retribuito da &|@ per|che dirvi|parlarvi|provare|mostrarvi|farvi|questo|questa|dirvelo|parlarvene',
    ],
    { unless: `${ABOUT} ? se` },
  ),
  apart('author-disclosure', 'medium', ['in partnership con &'], {
    unless: `${PUBLIC} evento convegno progetto master corso bando formazione ospedale`,
  }),
  apart(
    'author-disclosure',
    'medium',
    [
      'sponsor del|di|della? video|questa|puntata|episodio? : &|@',
      'spot|marchetta|sponsor|adv : &|@',
      'per conto di &|@',
      'realizzato|realizzata|scritto|girato per conto di &|@',
      'inserimento|posizionamento di? prodotto|prodotti : &|@',
    ],
    { unless: `${PUBLIC} ? maglia maglie tecnico` },
  ),
  label('author-disclosure', 'strong', [
    'informazione|informativa|promozione|comunicazione pubblicitaria|commerciale',
    'include|contiene una? promozione|promozioni|pubblicita|inserimento|inserimenti a|di? pagamento|prodotto|prodotti? a? fini? promozionali|commerciali?',
    'inserzione|promozione|pubblicita|video|post|contenuto a pagamento',
    'contenuto|messaggio|video promozionale|pubblicitario',
    'branded content',
  ]),
  tag('author-disclosure', 'strong', [
    'partnershipretribuita partnershipapagamento partnershippagata partnershipsponsorizzata partnershippubblicizzata videosponsorizzato',
    'contenutopromozionale messaggiopromozionale postpubblicitario collaborazionesponsorizzata collabretribuita collabpagata',
    'collaborazioneremunerata contenutoapagamento storiasponsorizzata reelsponsorizzato pubblicitacommerciale brandedcontent',
  ]),
  tag('gifted', 'medium', [
    'prodottoinomaggio prodottiinomaggio prodottoregalato prodottiregalati prodottoricevuto prodottiricevuti regaloazienda regalodalbrand',
    'collaborazionenonretribuita prodottofornito prodottiforniti prodottigratuiti prodottogratuito omaggioazienda cenaofferta soggiornoofferto',
    'pressgift presspack copiaricevuta copiafornita giftedproduct',
  ]),
  phrase(
    'discount-code',
    'medium',
    [
      'che vi|ti|la mando|manda|mandiamo io|noi _? _? _? _? _? %|sconto|omaggio|gratis|regalo',
      'che vi|ti|la mando|manda io|noi e|per|, avrete|avete|vi|c|hai|riceverete _? _? _? %|sconto|omaggio',
      'che vi|ti|la mando|manda io|noi (|, & )|, e? vi|ti|avrete|avete _? _? _? _? %|sconto|omaggio',
      'dite|fate|dicendo|facendo il? mio nome _? _? _? _? _? %|sconto|omaggio',
      'a|da parte mia _? _? _? _? _? %|sconto|omaggio',
      'mio codice|coupon sconto? @|&? e|: in bio',
      'codice|coupon sconto? in bio @',
      '&|@ mi|ci ha|hanno dato|regalato|creato|fatto|riservato un codice|coupon|sconto',
      '@ codice|coupon sconto? : &',
      '@ codice|coupon sconto? &',
      '@ ( codice|coupon &',
      'il codice & e|funziona|vale ancora|sempre? valido|attivo? su|da|di|per @|&',
      'inserite|inserisci|digitate|digita|mettete|scrivete|aggiungete & al|nel|alla|in momento|carrello|cassa|checkout|fase',
      'codice|coupon sconto? per|a voi|te|mio nome da|su|con|di @|& : &',
      'codice|coupon sconto? per|a voi|te|mio nome : &',
      'codice|coupon sconto? per|a voi|te|mio nome &',
      'scontato|scontata|scontati|scontate|scontatissimi|scontatissimo|scontatissima con &',
    ],
    { unless: `? ${ABOUT} scaduto fiscale wifi cancello citofono` },
  ),
  phrase(
    'affiliate',
    'medium',
    [
      'mio|nostro referral|reflink',
      'codice creator|creatore|creatrice : &',
      'codice creator|creatore|creatrice &',
      'codice amico|invito|referral|presentatore : &',
      'codice amico|invito|referral|presentatore &',
      'link sponsorizzato|sponsorizzati|partner|commissionati )|.|:|,|*',
      'come|sono|siamo|in|qualita affiliata|affiliato|affiliati di? amazon',
      'partecipo|partecipa|partecipiamo|aderisco|aderisce al programma|programmi di? affiliazione|affiliazioni|affiliati',
      'mi|ci arriva|entra|viene|torna|rimane in? tasca? qualcosina|qualcosa|qualche|una|un|il piccola|piccolo? percentuale|percentualina|commissione|guadagno|spicciolo|centesimo|euro',
      `se|quando|chi compri|comprate|acquistate|acquisti|ordini|ordinate|compra|passate|passi da|dal|tramite|con|attraverso|usando qui|li|questo|questi|mio|miei|il|link link? _? mi|ci|io arriva|entra|viene|prendo|guadagno|danno`,
      'acquistando|comprando|ordinando|passando|usando|prenotando|iscrivendovi da|dai|tramite|con|attraverso|i? questi|questo|miei|mio|il|i|quei? link ,? _? sostenete|sostieni|supportate|supporti|aiutate|aiuti|mi|ci|il|riceviamo|ricevo|guadagno|date',
      'link _? _? permettono|permette|servono|aiutano|aiuta a|di? sostenere|supportare|mantenere _? _? _? senza',
      'link _? _? _? riceve|ricevo|riceviamo|guadagno|prendo|fanno|fa una|la|guadagnare commissione|percentuale|provvigione|una',
      'guadagno|prendo|ricevo|percepisco il|un|circa? _ % su|di|sulle|sugli|per ogni|ciascuna|vendite|acquisti|vendita|acquisto',
      'mio referral|link|invito _? _? _? € a|per te|voi|lui e _ €? a|per me',
      'invito & : _ € a|per te|voi e _ €? a|per me',
      'sono|siamo affiliata|affiliato|affiliati con|a|di @|&',
      'link con|a commissione|provvigione',
      `%|sconto|gratis su|da|di|per? &|giorni|_ con|tramite|al|col il? mio|questo? link`,
      `gratis|gratuiti|omaggio|offerti con|tramite|dal|al|col il? mio link`,
      `prova|provate & gratis|gratuitamente _? _? _? con|tramite|dal|al|col il? mio? link`,
    ],
    { unless: `${LIFE} ${ABOUT} ? immobiliare associazione beneficenza ebook corso` },
  ),
  // Who writes so of himself announces no event.
  label('author-disclosure', 'medium', ['in collaborazione|partnership con &'], {
    amid: 'io mi mio mia miei mie ho',
    unless: `${PUBLIC} ${FAMILY} evento mostra corso workshop laboratorio presentazione biblioteca`,
  }),
  label('affiliate', 'medium', [
    'link sponsorizzato|sponsorizzati|partner',
    'commissione|commissioni guadagnata|guadagnate|percepita',
    '#link affiliato|affiliati|affiliazione',
  ]),
  phrase(
    'ambassador',
    'medium',
    [
      'in|come|da qualita|veste? di? ambassador|testimonial|creator|ambasciatrice|ambasciatore di? @|&',
      'brand ambassador di|per &|@',
      'brand ambassador @',
      'felice|fiera|fiero|orgogliosa|orgoglioso|contenta|contento|entro|entrata|entrato|entrare|parte|unirmi|unita|unito|onorata a|di|far|di? entrare|parte|nel|nella|del|della|al|alla far? parte? del|della|nel|nella? team|squadra|famiglia|famigliola|crew|squad di? @',
      'parte|membro|creator|entro|entrata|entrato|selezionata|selezionato del|nel|di|per creator|programma|ambassador programma|program|creator|ambassador di|del|della? &|@',
      'nuovo|nuova volto|testimonial|ambassador|faccia|ambasciatrice di|del|della|per &|@',
      'nuovo|nuova volto|testimonial|ambassador|ambasciatrice @',
      '@ team athlete|rider|runner|atleta',
      'atleta|runner|rider|ciclista|triatleta|tennista|climber sponsorizzato|sponsorizzata|supportato|supportata|ufficiale da? @',
      'atleta @',
      'sponsor|partner|fornitore tecnico|ufficiale : @',
      'supportato|supportata|sponsorizzato|sponsorizzata|vestito|vestita da @',
      '@ mi|ci supporta|sostiene|accompagna|veste|sponsorizza|segue _? per|anche|in|da|questa|nella|tutta|ancora',
      '@ crede|creduto|punta in|su me _? anche|per|da|questa|ancora',
      'rinnovata|rinnovo|rinnovato|rinnoviamo|confermata la|il? collaborazione|partnership|contratto|accordo con @ anche|per|fino',
      'creator|content partner|creator ufficiale|partner? di? @',
      '@ creator|content partner|ambassador|creator',
      'sono affiliata|affiliato|creator|ambassador &|@',
    ],
    {
      unless: `${LIFE} ${PUBLIC} ? unicef pace italia erasmus dipartimento liceo tirocinio stage assunto assunta dipendente`,
    },
  ),
];
