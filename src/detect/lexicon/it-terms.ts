import { apart, label, phrase, tag } from './entry.ts';
import type { Entry } from './index.ts';

const TRADE =
  'marketing agenzia branding grafica comunicazione copywriting stampa retro carosello lavoro';
export const PUBLIC =
  'fondazione onlus associazione comune museo universita unicef ambasciata scuola squadra club torneo gara festival concorso mostra libro canzone brano concerto shooting fotografo';
export const CLIP =
  'post|video|reel|tweet|contenuto|episodio|puntata|podcast|diretta|live|stream|storia|ricetta|articolo|recensione|unboxing|thread|tiktok|vlog|newsletter|blog|rubrica';
export const FAMILY =
  'mamma papa madre padre genitori sorella fratello nonna nonno zia zio cugina cugino amica amico amici amiche marito moglie fidanzat* suocer* vicini colleghi compleanno natale matrimonio battesimo anniversario laurea alunni';

export const TERMS: readonly Entry[] = [
  tag('author-disclosure', 'medium', ['pagatoda* sponsorizzatoda*']),
  tag('author-disclosure', 'medium', ['advsupplied advgifted advinvited']),
  phrase('author-disclosure', 'strong', [
    'questo|questa|quest post|video|episodio|reel|newsletter|articolo|puntata e sponsorizzato|sponsorizzata da @|&',
  ]),
  phrase(
    'affiliate',
    'medium',
    ['mio link|codice invito|referral|amico', 'riceviamo|guadagniamo entrambi'],
    { unless: 'matrimonio festa ?' },
  ),
  phrase('ambassador', 'medium', [
    'fiera|fiero di essere ambassador|ambasciatrice|ambasciatore di|del|per @|&',
  ]),
  phrase(
    'gifted',
    'medium',
    [
      'telefono|dispositivo|unita|auto|moto|bici|prodotto in|di? prova|prestito|test? _? _? da|dal|dalla|dall &|@',
      'grazie|ringrazio _? alla|la casa editrice _? _? _? per|dell la|l|il|mia? copia|libro|invio|omaggio|volume',
      'chiave|codice|copia dal|dall|dalla publisher|editore|sviluppatore|sviluppatori',
      'mi hanno mandato|inviato|spedito il|la|lo|i|le nuovo|nuova|nuovi|nuove _? _? _? di &',
    ],
    { unless: FAMILY },
  ),
  label('gifted', 'medium', ['invito'], { mention: 'aside' }),
  phrase(
    'ambassador',
    'medium',
    ['corro|come|da|sono _? atleta|ciclista|runner sponsorizzata|sponsorizzato da|dal|dalla? @'],
    { unless: `? ${FAMILY}` },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'viaggio|soggiorno|volo|cena pagato|pagata|spesato|spesata da @',
      '@ mi|ci ha|hanno chiesto di provare|testare',
      'gratis|gratuitamente in cambio di|del|della un|una|mia|mio? parere|opinione|recensione|giudizio',
    ],
    { unless: '? lezioni corso cercate offre' },
  ),
  phrase(
    'gifted',
    'medium',
    ['press|viaggio|tour tour|trip|stampa organizzato da|dal|dalla|dall &|@|ente'],
    { unless: 'governo ministero ministro giornalisti' },
  ),
  phrase(
    'discount-code',
    'strong',
    [
      'codice|coupon & per|con avere|un|il|lo|l? il|un|lo|sconto? 5|10|15|20|25|30|35|40|50 _? _? _? su|da|di @',
      'codice|coupon _? & per avere il|un|lo 5|10|15|20|25|30|35|40|50',
    ],
    { unless: '? fiscale civile penale' },
  ),
  phrase(
    'affiliate',
    'strong',
    ['link aff )', 'link aff .', 'son|sono di affiliazione|affiliato|affiliata'],
    { unless: '?' },
  ),
  phrase(
    'ambassador',
    'medium',
    [
      'come|da|sono ambassador|ambasciatrice|ambasciatore di? @',
      'come|da|sono @ ambassador|ambasciatrice|ambasciatore|atleta|rider',
    ],
    { unless: `? ${FAMILY} pace onlus unicef` },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'mi|ci hanno|ha mandato|mandata|spedito|spedita|inviato|inviata a casa sto|sta|sti|questo|questa|questi',
      'mi|ci hanno|ha mandato|mandata|mandati|spedito|spedita|inviato|inviata _? _? _? _? da|per provare|provarlo|provarla|testare|testarlo|testarla',
      'me l|lo|la|li|le|ha|hanno hanno|ha? mandato|mandata|spedito|spedita|inviato|inviata per|da testarlo|testarla|testare|provare|provarlo|provarla',
      'conto l? hanno|ha pagato|offerto loro',
    ],
    {
      mention: true,
      unless: `${FAMILY} multa bolletta lettera lavoro ospedale ordine ordinato comprato cognata messaggio figlia figlio`,
    },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'camera|stanza|soggiorno|pernottamento|notte|notti|cena|pranzo|viaggio _? _? a carico di @',
      'camera|stanza|soggiorno|pernottamento|notte|notti ce? l? ha|hanno? offerto|offerta|messa|regalato|regalata @',
      'ci|mi hanno|ha invitati|invitata|invitato|invitate a|ad provare|assaggiare|scoprire|conoscere il|la|i loro? nuovo|nuova menu|carta|locale|spa',
      'ci|mi hanno|ha invitati|invitata|invitato|invitate a|ad provare|assaggiare|scoprire|conoscere il|la|i loro? menu|carta nuovo|nuova|autunnale|estivo|estiva|invernale|degustazione',
    ],
    { unless: `? ${FAMILY} ${PUBLIC} cognata mensa parrocchia inquilino condominio spese` },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'me|ce la|lo|li|le|l ha|hanno mandata|mandato|mandati|inviata|inviato|spedita|spedito _? _? da|per provare|testare|recensire',
    ],
    { unless: FAMILY },
  ),
  phrase('gifted', 'medium', ['pacchetto|pacco|box|pacchettino a? sorpresa? da|di @'], {
    unless: `${FAMILY} ordine amazon`,
  }),
  phrase(
    'gifted',
    'medium',
    [
      'grazie|ringrazio|grazie mille|infinite? a? _? @ _? per _? _? _? _? pacco|pacchetto|pacchettino|box|omaggio|omaggi|cofanetto',
      'arrivato|arrivata|ricevuto|trovato _? _? _? _? _? pacco|pacchetto|pacchettino|box _? da|di @',
    ],
    { unless: `${FAMILY} ordine ordinato spedizione corriere vinted vinto scambio` },
  ),
  phrase('own-brand', 'weak', [
    'con le mie|nostre mani',
    'tutto|ogni _? _? fatto|cucito|dipinto|realizzato da|a me|mano',
    'nel mio|nostro laboratorio|atelier',
  ]),
  phrase(
    'gifted',
    'medium',
    [
      'gifted da|dal @|&',
      'press|blog|fam trip in|a|con|da|organizzato|offerto|ospitato',
      'blog|fam tour in|a|con|da|organizzato|offerto|ospitato',
      'tour stampa in|a|con|da',
      'in cambio di|d|della|delle un|una|qualche|alcune|queste|questa foto|post|storia|storie|reel|video|visibilita|recensione|contenuti|menzione',
      'in cambio di foto|post|storie|visibilita|contenuti|recensioni',
    ],
    { unless: `? ${FAMILY} ministro presidente giornalisti` },
  ),
  phrase(
    'author-disclosure',
    'strong',
    [
      'ringrazia|ringraziamo|ringraziando|grazie al? lo|il|nostro sponsor &|@|di',
      'sponsor di questa|questo|oggi puntata|video|episodio|live?',
    ],
    { unless: `${PUBLIC} ? maglia maglie squadra gara torneo evento festival` },
  ),
  tag(
    'author-disclosure',
    'strong',
    [
      'sponsorizzato sponsorizzata sponsorizzatoda* promossoda* postsponsorizzato contenutosponsorizzato',
      'collaborazioneretribuita collaborazioneapagamento collaborazionepagata collaborazionecommerciale',
      'pubblicitaapagamento contenutopubblicitario advpost prodottoadv inserzioneapagamento inserzionepubblicitaria',
    ],
    { source: 'IAP Digital Chart' },
  ),
  tag('author-disclosure', 'strong', ['pubblicita'], {
    source: 'IAP Digital Chart',
    unless: TRADE,
  }),
  label(
    'author-disclosure',
    'strong',
    [
      'pubblicita|sponsorizzato|sponsorizzata|pubbliredazionale',
      'include|contiene promozione|pubblicita',
      'adv|ad gifted|supplied|invito|omaggio|prodotto|prodotti|invited fornito?',
    ],
    { source: 'IAP Digital Chart' },
  ),
  apart(
    'author-disclosure',
    'strong',
    [
      'pubblicita|adv|ad in collaborazione|partnership con @|&',
      'ad|spot|#spot per|con|di|by|da @',
      'sponsorizzato|sponsorizzata|promosso|promossa da|dalla|dal @|&',
      'in collaborazione|partnership con il? brand? @',
      'e pubblicita|adv',
    ],
    { source: 'IAP Digital Chart', unless: `${PUBLIC} ? se quando` },
  ),
  phrase(
    'author-disclosure',
    'medium',
    ['e un post|video|reel|contenuto a|sponsorizzato pagamento?'],
    { unless: '? se quando ogni' },
  ),
  tag(
    'gifted',
    'strong',
    [
      'prodottofornito* prodottoinviato* fornitoda* offertoda* invitatoda* invitatada* invitedby*',
      'prodottoomaggio copiaomaggio omaggiatoda* omaggioda* regaloda*',
    ],
    { source: 'IAP Digital Chart', unless: FAMILY },
  ),
  tag('gifted', 'medium', ['omaggio supplied invitata invito'], {
    mention: true,
    unless: `${FAMILY} mostra acquisto`,
  }),
  label(
    'gifted',
    'medium',
    [
      'omaggio|supplied',
      'prodotto|prodotti|copia|viaggio|soggiorno|invito omaggio|fornito|forniti|inviato|inviati|ricevuto|ricevuti|gifted|in|stampa omaggio|regalo?',
    ],
    { unless: FAMILY },
  ),
  phrase('affiliate', 'strong', ['link _? _? sono affiliati', 'sono affiliata|affiliato di? @|&']),
  label('affiliate', 'medium', ['affiliato|affiliata|affiliati|affiliazione']),
  tag('affiliate', 'medium', [
    'affiliato affiliati',
    'linkaffiliato linkaffiliati linkdiaffiliazione linkinaffiliazione affiliatoamazon',
  ]),
  phrase('own-brand', 'weak', [
    'le mie creazioni|ceramiche',
    'fatti|fatte a mano da me',
    'mio|mia piccolo|piccola shop|negozio|bottega|laboratorio',
    'mio|mia|miei|nostro|nostra|nostri nuovo|nuova? negozio|shop|brand|libro|sito|collezione|corso|locale|ristorante|prodotti|linea|laboratorio|salone|disco|studio',
    'spediamo in tutta',
    'ordini|ordina|prenotazioni|prenota in|via|per|su dm|privato|direct|whatsapp|messaggio',
    'i? nostri|miei clienti|ospiti|allievi',
    'spediamo|consegniamo in',
    'ritiro in',
  ]),
  label('author-disclosure', 'medium', ['collaborazione'], { mention: 'beside' }),
  label(
    'author-disclosure',
    'strong',
    [
      'collaborazione|partnership retribuita|sponsorizzata',
      'collaborazione|partnership a pagamento',
      'contenuto|post|articolo sponsorizzato',
    ],
    { unless: 'conviene significa errori consigli guida corso marketing serve funziona' },
  ),
  label('ambiguous', 'weak', ['collab|collaborazione'], { mention: true }),
  tag('ambiguous', 'weak', ['collaborazione incollaborazionecon*'], { unless: PUBLIC }),
  phrase(
    'ambiguous',
    'weak',
    [
      'in? collaborazione|collab|partnership con @|$',
      'grazie a? @',
      '@ mi|ci ha|hanno inviato|mandato|invitato|invitata',
      'ospite|ospiti|offerto|offerta di|da @',
    ],
    { unless: `${FAMILY} ${PUBLIC}` },
  ),
  phrase('ambiguous', 'weak', ['% di? sconto'], { mention: true }),
  tag('negation', 'strong', [
    'noadv nonadv noneadv nopubblicita nonsponsorizzato nosponsor acquistatodame compratodame nogifted',
  ]),
  phrase('negation', 'strong', [
    'adv|pubblicita|collaborazione|post|video e? non e? retribuita|retribuito|pagata|pagato|sponsorizzato',
    'adv|pubblicita|collaborazione gratuita',
    'acquistato|acquistata|acquistati|comprato|comprata|comprati|pagato da|con me|noi|i',
    'con|di i? miei|tasca soldi|mia',
    'a mie spese',
    'nessuno|non mi|ci ha|hanno|paga|pagano pagato|pagata|regalato|sponsorizza?',
    'non sono|vengo stata|stato? pagata|pagato|sponsorizzata',
    'magari|sembra fosse|una|un adv|pubblicita',
  ]),
];
