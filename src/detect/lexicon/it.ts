import type { Lexicon } from './index.ts';

const SUBJECT =
  'influencer influencers marketing aziende inserzionisti agenzia legge multa corso studio antitrust occulta squadra torneo ?';
const TRADE =
  'marketing agenzia branding grafica comunicazione copywriting stampa retro carosello lavoro universita';
const PRIVATE =
  'compleanno anniversario anni natale matrimonio mamma papa madre padre sorella fratello nonna nonno amica amico marito ' +
  'moglie fidanzato figlia figlio zia cugina laurea battesimo alunni colleghi vita relatore convegno podcast intervista ' +
  'trasmissione radio foto';
const PUBLIC =
  'fondazione onlus associazione comune museo universita beneficenza unicef onu ambasciata scuola ministero squadra ' +
  'club torneo gara evento festival concorso mostra libro canzone brano disco album singolo concerto shooting fotografo';
const CLIP =
  'post|video|reel|contenuto|episodio|puntata|podcast|diretta|storia|ricetta|articolo|viaggio|look|outfit|recensione|unboxing';
const PAID =
  'retribuita|pagata|commerciale|sponsorizzata|sponsorizzato|pubblicitaria|pubblicitario|pubblicizzata|promozionale|a';
const GIVEN =
  'omaggio|#omaggio|#regalo|#offerto|#invitata|omaggi|regali|regalino|omaggiate|regalate|inviate|offerte|regalo|pensiero|omaggiato|omaggiata|omaggiati|regalato|regalati|regalata|inviato|inviati|inviata|inviatomi|inviatami|fornito|forniti|fornita|offerto|offerti|offerta';

export const it: Lexicon = {
  entries: [
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'IAP Digital Chart',
      form: 'tag',
      terms: [
        'sponsorizzato sponsorizzata sponsorizzatoda* promossoda* postsponsorizzato contenutosponsorizzato',
        'collaborazioneretribuita collaborazioneapagamento collaborazionepagata collaborazionecommerciale',
        'pubblicitaapagamento pubbliredazionale contenutopubblicitario advpost',
      ],
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'IAP Digital Chart',
      form: 'tag',
      terms: ['pubblicita'],
      unless: TRADE,
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'IAP Digital Chart',
      form: 'label',
      terms: [
        'pubblicita|sponsorizzato|sponsorizzata|pubbliredazionale',
        `pubblicita|promozione|collaborazione|partnership|collab|contenuto|post|video|articolo|messaggio ${PAID} pagamento?`,
        'include|contiene promozione|pubblicita a? pagamento?',
        'adv|ad gifted|supplied|invito|omaggio|prodotto|prodotti|invited fornito?',
      ],
      unless: '?',
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'IAP Digital Chart',
      form: 'apart',
      terms: [
        'pubblicita|adv|ad|advertising per|con|di|by|da @',
        'pubblicita|adv|ad in collaborazione|partnership con @|&',
        'adv per|con &',
        'sponsorizzato|sponsorizzata|promosso|promossa da|dalla|dal @|&',
      ],
      unless: SUBJECT,
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'IAP Digital Chart',
      form: 'apart',
      terms: ['in collaborazione|partnership con il? brand? @'],
      unless: PUBLIC,
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'usage',
      form: 'phrase',
      terms: [
        `collaborazione|partnership|promozione|pubblicita ${PAID} pagamento? con|di|da|per @|&|il`,
        `questo|questa|il ${CLIP} e _? sponsorizzato|sponsorizzata|offerto`,
        `questo|questa ${CLIP} contiene|include|e|fa una|un|parte? di? una? pubblicita|adv|sponsorizzazione|promozione|promozioni|contenuti|collaborazione|partnership`,
        `${CLIP} sponsorizzato|sponsorizzata|pagato|offerto da|dal|dalla`,
        'in|di|e una? collaborazione|partnership retribuita|pagata|commerciale|sponsorizzata',
        `sponsor di|del|della questo|questa? ${CLIP}`,
        `sponsorizzare|sponsorizzato questo|questa|il ${CLIP}`,
        'mi|ci ha|hanno pagata|pagato|pagati per',
        '@ mi|ci paga|pagano|ha|hanno pagato|pagata?',
        'e|sono stata|stato pagata|pagato|retribuita|retribuito da|per @|questo',
      ],
      unless: SUBJECT,
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        `${CLIP} _? in collaborazione|partnership con @|&`,
        'realizzato|realizzata|fatto|creato|nato|nata|girato in collaborazione|partnership con @',
        'sponsorizzato|sponsorizzata|sponsorizzati da @',
        'mia|nostra collaborazione|partnership con @|&|il',
        'collaboro|collaborare|collaborato|collaborando con @|& per questo|presentarvi|farvi|mostrarvi|raccontarvi|parlarvi',
        'adv|pubblicita per|con @',
      ],
      unless: `${SUBJECT} ${PUBLIC}`,
    },
    {
      kind: 'gifted',
      strength: 'strong',
      source: 'IAP Digital Chart',
      form: 'tag',
      terms: [
        'prodottofornitoda* prodottoinviatoda* fornitoda* prodottofornito offertoda* invitatoda* invitatada* invitedby*',
        'prodottoomaggio copiaomaggio prodottiomaggio omaggiatoda* omaggioda* regaloda*',
      ],
      unless: PRIVATE,
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'tag',
      terms: ['omaggio supplied invitata invito'],
      mention: true,
      unless: `${PRIVATE} mostra acquisto`,
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'label',
      terms: [
        'omaggio|supplied',
        'prodotto|prodotti|copia|viaggio|soggiorno|invito omaggio|fornito|forniti|inviato|inviati|ricevuto|ricevuti|gifted|in|stampa omaggio|regalo?',
      ],
      unless: PRIVATE,
    },
    {
      kind: 'gifted',
      strength: 'strong',
      source: 'IAP Digital Chart',
      form: 'phrase',
      terms: [
        'stati|stato|stata|state ospiti|ospite di|da @',
        '@ per avermi|averci ospitato|ospitata|ospitati|invitato|invitata|invitati|omaggiato',
        'soggiorno|cena|pranzo|esperienza|volo offerto|offerta|offerti da @',

        `${GIVEN} in? omaggio? da|di|del|della|dal|dalla|dall|by casa|brand|azienda? editrice? @|$`,
        `prodotto|prodotti|libro|copia|capo|campioni ${GIVEN} in? omaggio|regalo? gratuitamente? da|dal|dalla|dall &|brand|azienda|casa`,
        `gratuitamente ${GIVEN}|ricevuto`,
        'ricevuto|ricevuti|ricevuta|ricevute|inviato|inviati|inviata|avuto in? omaggio|regalo|gratuitamente da|dal|dalla|dall|per|questo|questi @|&|brand|azienda|casa|editore|recensione|prodotto',
        'in omaggio|regalo da|dal|dalla @',
        'ricevuto|ricevuti|ricevuta da|dal|dalla @',
        'supplied by @|&',
        'avermi|averci omaggiato|omaggiata|omaggiati|regalato',
        'avermi|averci inviato|mandato|invitato|invitata _? _? _? a|per|da provare|scoprire|testare|conoscere|vivere|provarlo',
        'ho ricevuto questo|questi|questa|il|i|la _? gratuitamente|in|gratis omaggio|per?',
        '@ mi|ci|me|lo|la|li ha|hanno omaggiato|omaggiata|omaggiati|regalato|regalata|regalati',
        'mi|ci hanno omaggiato|omaggiata|regalato questo|questa|questi|queste _? _? @',
        'pacco|pacchi|pacchetto|pacchetti|box|kit pr|stampa',
        'brand ambassador @',
        '@ mi|ci ha|hanno inviato|mandato|spedito|invitato|invitata|invitati|ospitato|ospitata|ospitati _? _? _? _? a|per|da provare|scoprire|vivere|testare|conoscere|provarlo|provarli|provarla|provarle|mostrarvi',
        'mi|ci ha|hanno inviato|mandato|spedito|invitato|invitata|invitati @ _? _? _? a|per|da provare|scoprire|vivere|testare|conoscere|provarlo',
        'invitata|invitato|invitati|ospitati|ospitata|ospitato da|dal|dalla @',
        'su invito di|del|della @',
        'soggiorno|viaggio|cena|pranzo|esperienza|notte|trattamento|weekend offerto|offerta|omaggio|ospiti da|dal|dalla|di @',
        'viaggio|press|pacco|pacchi|pacchetto|pacchetti|pr|box|kit box|pr|stampa|tour|trip organizzato? di|da|con|by @|&',
        'in cambio di una? recensione|opinione',
        'grazie a|alla|ad? casa? editrice? @ per il|la|i|gli|l|lo|questo|questi omaggio|omaggi|regalo|regali|regalino|dono|pacco|kit|box|copia|prodotti|pensiero|invio',
      ],
      unless: PRIVATE,
    },
    {
      kind: 'ambassador',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'ambassador|ambasciatrice|ambasciatore|testimonial ufficiale? di|per|del @',
        'ambassador|ambasciatrice|ambasciatore|testimonial ufficiale? di|per|del|della brand? @',
        'sono|essere|come|nuova|nuovo brand? ambassador|ambasciatrice|ambasciatore|testimonial ufficiale? di|per|del|della? @|&',
      ],
      unless: `${PUBLIC} cerchiamo italia`,
    },
    {
      kind: 'affiliate',
      strength: 'strong',
      source: 'usage',
      form: 'phrase',
      terms: [
        'link|links _? _? sono affiliati',

        'link sono|e|di|in|con? affiliato|affiliati|affiliazione',
        'link sono di affiliazione',
        'guadagno|ricevo|percepisco|guadagnare|ricevere|prendo una? piccola? commissione|percentuale|provvigione',
        'qualita di affiliato|affiliata',
        'sono affiliata|affiliato di? @|&',
      ],
      unless: SUBJECT,
    },
    {
      kind: 'affiliate',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: ['senza|nessun costi|costo aggiuntivi|aggiuntivo|extra per te|voi'],
    },
    {
      kind: 'affiliate',
      strength: 'medium',
      source: 'usage',
      form: 'tag',
      terms: ['linkaffiliato linkaffiliati linkdiaffiliazione linkinaffiliazione affiliatoamazon'],
    },
    {
      kind: 'own-brand',
      strength: 'weak',
      source: 'usage',
      form: 'phrase',
      terms: [
        'mio|mia|miei|nostro|nostra|nostri nuovo|nuova|primo|prima? negozio|shop|brand|libro|sito|collezione|corso|locale|ristorante|menu|prodotti|linea|laboratorio|salone|atelier|disco|singolo|studio',
        'spediamo in tutta',
      ],
    },
    {
      kind: 'ambiguous',
      strength: 'weak',
      source: 'usage',
      form: 'tag',
      terms: ['collaborazione incollaborazionecon*'],
      unless: PUBLIC,
    },
    {
      kind: 'ambiguous',
      strength: 'weak',
      source: 'usage',
      form: 'phrase',
      terms: [
        'in? collaborazione|collab|partnership con @|$',
        'grazie a? @ per _? avermi|averci|invito|ospitalita|il|la|i|gli|l|lo',
        'grazie a @',
        '@ mi|ci ha|hanno inviato|mandato|invitato|invitata',
        'ospite|ospiti|offerto|offerta di|da @',
      ],
      unless: `${PRIVATE} ${PUBLIC}`,
    },
    {
      kind: 'ambiguous',
      strength: 'weak',
      source: 'usage',
      form: 'phrase',
      terms: ['% di? sconto'],
      mention: true,
    },
    {
      kind: 'negation',
      strength: 'strong',
      source: 'usage',
      form: 'tag',
      terms: [
        'noadv nonadv noneadv nopubblicita nonsponsorizzato nosponsor acquistatodame compratodame nogifted',
      ],
    },
    {
      kind: 'negation',
      strength: 'strong',
      source: 'usage',
      form: 'phrase',
      terms: [
        'adv|pubblicita|collaborazione|post|video e? non e? retribuita|retribuito|pagata|pagato|sponsorizzato',
        'adv|pubblicita|collaborazione gratuita',
        'acquistato|acquistata|acquistati|comprato|comprata|comprati|pagato da|con me|noi|i',
        'con|di i? miei|tasca soldi|mia',
        'a mie spese',
        'nessuno|non mi|ci ha|hanno|paga|pagano pagato|pagata|regalato|sponsorizza?',
        'non sono|vengo stata|stato? pagata|pagato|sponsorizzata',
        'magari|vorrei|sembra fosse|mi|una|un adv|pubblicita|pagassero|sponsorizzassero',
        'l|lo|la|li|le ho comprato|comprata|comprati|acquistato|pagato|pagata io|con|da',
      ],
    },
  ],
  deny: 'senza nessuna nessun mai neanche nemmeno neppure',
  between: 'e una un il la questa questo si tratta di stata alcun ho',
  everyday: 'ballo lavoro affari vita viaggio viaggi mio agenzia turismo pace mondo',
  spokenOf: 'scritta scrivere scrive scrivono mettere mette mettono usare usano dicitura parola il',
  talk: 'agcom antitrust iap codacons obbligatorio',
  code: 'codice',
  otherCode: 'stesso leggere scrivere',
  use: 'usa usate usando usare utilizza utilizzate utilizzando inserisci inserite inserendo col mio il',
  rebate: 'sconto sconti scontato risparmi risparmia risparmiate gratis spedizione ordine acquisto',
  // The last are what "codice" means elsewhere.
  sale: 'estate inverno autunno primavera natale pasqua mamma papa festa saldi saldo sconto benvenuto benvenuta spedizione ateco iban cap cup cig sdi',
  partner: '',
  ambassador: 'ambasciatore ambasciatrice',
  advert: 'pubblicita',
  call: 'acquista scopri scoprite ordina prenota provate clicca visita correte approfittane',
  goods: 'collezione lancio prodotto prodotti novita gamma siero crema offerta',
  praise: 'adoro preferito preferita consiglio consigliatissimo innamorata fantastico imperdibile',
};
