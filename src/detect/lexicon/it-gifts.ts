import { apart, phrase, tag } from './entry.ts';
import type { Entry } from './index.ts';
import { ABOUT, LIFE, STAY } from './it-everyday.ts';
import { FAMILY, PUBLIC } from './it-terms.ts';

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
const INVITED = 'invitato|invitata|invitati|invitate|ospitato|ospitata|ospitati|ospitate';
/** What friends give for; who else is in the sentence does not matter where an account gives. */
const OCCASION =
  'compleanno matrimonio battesimo comunione laurea anniversario addio nubilato anni foto video lotto lotteria dolce amaro caffe tombola club squadra gara ordine ordinato comprato acquistato acquisto vinto tramonto alba panorama concerto partita spettacolo pasqua natale capodanno ferragosto cerchiamo cercasi';
const GUEST =
  'invitato|invitata|invitati|invitate|ospitato|ospitata|ospitati|ospitate|ospiti|ospite';

/** Gifts, loans and invitations in words of every day. */
export const GIFTS: readonly Entry[] = [
  phrase(
    'gifted',
    'medium',
    [
      `&|@ mi|ci ha|hanno ${FREELY}? ${GAVE} ${FREELY}? il|lo|la|l|i|gli|le|un|una|uno|questo|questa|questi|due|tre|alcuni? suo|sua|suoi|loro? _? _? _? _? da|per ${TRY}`,
      `@ mi|ci ha|hanno ${FREELY} ${GAVE}`,
      `@ mi|ci ha|hanno ${GAVE} _? _? _? ${FREELY}|omaggio`,
      `& mi|ci ha|hanno ${FREELY} ${GAVE} questo|questa|questi|queste|loro`,
      `& mi|ci ha|hanno ${GAVE} gratuitamente|gratis|in questo|questa|questi|queste|loro|omaggio`,
      `& mi|ci ha|hanno ${GAVE} questo|questa|questi|queste|il|i|la _? _? gratuitamente|gratis|omaggio`,
      `@ mi|ci ha|hanno ${GAVE}`,
      '&|@ mi|ci ha|hanno omaggiato|omaggiata|omaggiati di|del|della|con|dei',
      `&|@ mi|ci ha|hanno ${GAVE} il|la|i|le loro`,
      `@ mi|ci ha|hanno fatto provare|testare|assaggiare|avere|recapitare|arrivare`,
      `&|@ mi|ci ha|hanno fatto provare|testare|assaggiare|avere|recapitare|arrivare il|la|i|le loro|nuovo|nuova`,
      `@ mi|ci ha|hanno contattato|contattata|contattati|proposto|chiesto|scelto|scelta|selezionato|selezionata di|per ${TRY}`,
      `&|@ mi|ci ha|hanno contattato|contattata|contattati|proposto|chiesto|scelto|scelta|selezionato|selezionata di|per ${TRY} gratis|gratuitamente`,
      `&|@ mi|ci ha|hanno contattato|contattata|contattati|proposto|chiesto|scelto|scelta|selezionato|selezionata di|per ${TRY} il|la|i|le loro`,
      `grazie|ringrazio|ringraziamo mille? a? @ per|di avermi|averci ${GIVING}|dato|fatto`,
      `grazie|ringrazio|ringraziamo mille? a? &|@ per|di avermi|averci ${FREELY}? ${GIVING} _? _? _? _? _? ${TRY}|${FREELY}|omaggio|loro`,
      'grazie|ringrazio|ringraziamo mille? a? &|@ per|di avermi|averci omaggiato|omaggiata|omaggiati',
      'grazie|ringrazio|ringraziamo mille? a? &|@ per|di avermi|averci fatto provare|testare|assaggiare',
      `grazie|ringrazio|ringraziamo mille? a? &|@ per|di avermi|averci dato la|l possibilita|opportunita|occasione di ${TRY}`,
      'grazie|ringrazio|ringraziamo mille? a? @ per l|il|lo|la|questo|questa|i|questi invio|regalo|omaggio|pacco|pensiero|gift|prodotti|fornitura',
      `grazie|ringrazio|ringraziamo mille? a? @ per il prestito dell|della|del|di la? ${THING}`,
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
      'mi|ci ha|hanno fatto avere|arrivare|recapitare la|il|l ditta|azienda|casa|marca|brand|marchio|produttore|negozio',
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
      `@ ci|mi ha|hanno ${INVITED}|ospitati a|ad|per|nel|nella|in|alla|al|presso`,
      `& ci|mi ha|hanno ${INVITED} a|ad|per ${TRY}|degustare|conoscere|soggiornare|vivere|trascorrere`,
      '& ci|mi ha|hanno ospitato|ospitati|ospitata per|nel|nella|in',
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
      'soggiorno|viaggio|weekend|tour|visita stampa presso|da|a|in|con|al|alla|all',
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
    'gifted',
    'medium',
    [
      'non retribuita|retribuito|pagata|pagato|remunerata|remunerato ,|/|ma|;|(|- ma? prodotto|prodotti|articoli|libro|copia|soggiorno in? omaggio|omaggiati|regalati|ricevuti|offerti|regalato|offerto',
      'nessun compenso|pagamento ,|;|ma|-|. ma|solo? prodotto|prodotti|articoli|libro|copia|soggiorno in? omaggio|omaggiati|regalati|ricevuti|offerti|regalato|offerto',
      'prodotto|prodotti|articolo|copia|libro omaggio|omaggiati|regalati|regalato|offerti|offerto ,|;|.|(|-|e|ma collaborazione|collab|post|contenuto|opinione|nessun|non non|retribuita|compenso|retribuito',
    ],
    { unless: `${FAMILY} ${ABOUT} ?` },
  ),
  tag('gifted', 'medium', [
    'prodottoinomaggio prodottiinomaggio prodottoregalato prodottiregalati prodottoricevuto prodottiricevuti regaloazienda regalodalbrand',
    'collaborazionenonretribuita prodottofornito prodottiforniti prodottigratuiti prodottogratuito omaggioazienda cenaofferta soggiornoofferto',
    'pressgift presspack copiaricevuta copiafornita giftedproduct',
  ]),
  phrase(
    'gifted',
    'medium',
    [
      `brand|marchio &? mi|ci|me ha|hanno ${FREELY}? ${GAVE}|offerto|dato`,
      `brand|marchio me l ha|hanno ${GAVE}`,
      'offerto|offerta|offerti|inviato|inviata|inviati|ricevuto|ricevuta|ricevuti|regalato|regalata|omaggio|regalo gratuitamente|gratis|in? regalo|omaggio? dal|del brand|marchio',
      'prodotto|prodotti|articolo|libro|copia ricevuto|ricevuti|ricevuta|inviato|inviati gratuitamente|gratis|in omaggio?',
      'in cambio di|della|d un|una|mia|questo|questa|mio onesta|onesto|sincera? recensione|parere|opinione|post|video|storia|test|visibilita|foto',
      'pacco|box|regalo|kit|omaggio pr|stampa|press &|@|da|di',
      'press|blog|viaggio|soggiorno|tour trip|tour|stampa a|in|con|da|presso &|@',
      `${THING} messo|messa|messi|messe a disposizione da|dal|dalla @`,
      `${STAY} offerto|offerta|offerti|offerte dal|dalla|dall hotel|ristorante|resort|spa|parco|struttura|ente|locale`,
      'invitati|ospitati|invitata|ospitata|ospiti dall|dell ente|ufficio',
    ],
    {
      unless: `${ABOUT} ? tassati sbagliato vuoto rimborso ritardo cancellazione ministro presidente giornalisti cercasi cerchiamo candidatevi lezioni corso offre cercate`,
    },
  ),
];
