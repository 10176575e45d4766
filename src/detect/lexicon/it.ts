import type { Lexicon } from './index.ts';

const TRADE =
  'marketing agenzia branding grafica comunicazione copywriting stampa retro carosello lavoro';
const PUBLIC =
  'fondazione onlus associazione comune museo universita unicef ambasciata scuola squadra club torneo gara festival concorso mostra libro canzone brano concerto shooting fotografo';
const FAMILY =
  'mamma papa madre padre genitori sorella fratello nonna nonno zia zio cugina cugino amica amico amici amiche marito moglie fidanzat* suocer* vicini colleghi compleanno natale matrimonio battesimo anniversario laurea alunni';
const CLIP =
  'post|video|reel|tweet|contenuto|episodio|puntata|podcast|diretta|live|stream|storia|ricetta|articolo|recensione|unboxing|thread|tiktok|vlog|newsletter|blog|rubrica';
const COMMERCIAL =
  'collaborazione|partnership|contenuto|comunicazione|rapporto|post|messaggio|inserzione+commerciale|promozionale|pubblicitaria|pubblicitario|pubblicizzata';

export const it: Lexicon = {
  trade: 'influencermarketing marketingdigitale',
  concepts: {
    paid: `retribuit* pagat* remunerat* sponsorizzat* a+pagamento ${COMMERCIAL} frutto|parte+di+un|una+accordo|collaborazione`,
    sponsor: 'sponsorizz* sponsor',
    pay: 'lo|la+paga|pagano|finanzia|finanziano pagano pagat* pagando retribuit* ingaggiat* commissionat* mi|ci+paga|retribuisce',
    fee: 'compenso cachet corrispettivo contributo|supporto+economico in+cambio+di+denaro|soldi',
    ad: 'pubblicita advertising adv advertorial pubbliredazionale marchetta sponsorizzazione inserimento|posizionamento+di?+prodotto|prodotti product+placement spazio+sponsor|pubblicitario',
    deal: `collaborazione collab partnership campagna sponsorizzazione accordo ${COMMERCIAL}`,
    task: 'per+conto+di|del|della commissionat*+da|dal|dalla su+commissione',
    enable:
      'reso|resa|e|stato+possibile possibile+grazie offerto|offerta|presentato+da|dal|dalla|dall con+il+supporto|sostegno|contributo+di|del|della la|lo+offre',
    content: CLIP.replaceAll('|', ' '),
    this: `questo di+oggi questa+settimana questo|questa|quest+_?+${CLIP} questa+e`,
    be: 'e sono ha stato stata contiene include ho',
    me: 'felice|orgoglioso|orgogliosa|fiera|fiero|contenta+di+essere|diventare|rappresentare|annunciare grazie io mi me mio mia miei mie noi ci nostro nostra sono siamo ho abbiamo ricevo guadagno prendo faccio avviso entro avermi averci da|come+brand?+ambassador|ambasciatrice|ambasciatore|testimonial',
    say: 'farlo|farla|farvelo|farvela|farveli|farvele+vedere prova|test parlar* parlo raccont* dire dirvi dirlo mostr* prov* testar* test recension* opinion* parere consigliar* presentar* pubblicare promuovere condividere farvi scoprir* esperienza',
    by: 'da dal dalla dall dai dalle di del della dell grazie by',
    got: 'me|ce+l|la|lo|li|le+ha|hanno+mandata|mandato|inviata|inviato|regalata|regalato|spedita|spedito gifted mi|ci+e|sono+arrivato|arrivata|arrivati|arrivate+_?+_?+_?+_?+da+parte+di ricevut* inviat* inviarmi inviarci mandato mandata mandati mandarmi mandarci spedit* regalat* regalarmi regalarci regalo regali regalin* omaggi* fornit* donato gifted supplied offerto offerti pacco|pacchi|pacchetto|box|kit+pr|stampa|press campioncini concesso|offerta+gentilmente',
    free: 'ha|hanno+pagato|coperto+_?+nostro|nostra|mio|mia|il|la+viaggio|volo|soggiorno|cena|hotel mi|ci+hanno|ha+pagato|coperto|offerto+_?+_?+viaggio|volo|soggiorno|cena|hotel spese+_?+_?+_?+coperte|pagate+da conto|cena|pranzo+_?+_?+offerto|offerta+da gratis gratuit* omaggi* regalat* senza+costi|costo|spendere|pagare in+cambio+di|del|della a+carico+loro|di|del|dell|della spesat* non+ho|abbiamo+pagato|speso offert*+loro ospiti ospite',
    invite:
      'ci|mi+ha|hanno+ospitati|ospitate|ospitata|ospitato come+loro+ospiti|ospite invitat* invitarmi invitarci invito ospitat* ospitarci ospiti ospite press+trip|tour|day viaggio|tour+stampa',
    house:
      'edizioni casa+editrice brand marchio azienda negozio ristorante trattoria osteria hotel albergo resort masseria agriturismo terme spa tenuta cantina locanda relais borgo glamping editore editrice studio sviluppatori salone boutique libreria gioielleria laboratorio team|ragazzi|ragazze|amici|gente|staff+di|del|della',
    stay: 'provare|scoprire|assaggiare+_?+_?+_?+menu|carta|hotel notte notti soggiorno soggiornare pernottamento dormire cena pranzo colazione menu degustazione esperienza viaggio volo weekend massaggio trattamento crociera',
    commission:
      'un|una+_?+bonus|compenso|premio+se|quando|per+ogni commission* provvigion* percentual* centesimi piccolo|un+guadagno',
    earn: 'anche+io|a+me tutti+e+due entrambi guadagni|ricevi|ricevete+_?+_?+€|euro guadagno guadagniamo guadagnare guadagna ricevo riceviamo ricevere prendo percepisco ottengo mi|ci+danno|da|viene|pagano bonus+a|per+me sostiene sostenete',
    link: 'link links url',
    buy: 'acquist* comprate compri compra comprat* comprare comprando ordinate ordini ordinato prenotate iscriv* iscritt* aprite registr*',
    affiliate: 'affilia* referral mio+link+invito|amico',
    ambassador: 'ambassador ambasciator* ambasciatrice',
    face: 'volto testimonial atleta atleti squadra|team|squad|famiglia+di|degli|delle?+atleti|creator|ambassador|runner rider',
    official:
      'felice|contenta|fiera|fiero+di+essere|diventare unirmi unita unito entrare ufficiale ufficialmente orgoglios* orgoglio onore onorat* contratto firmat* rinnov* stagione campagna entro faccio+parte primo|secondo|terzo+anno',
    generic:
      'sponsorizzato|sponsorizzata|offerto|offerta|presentato+dalla|dal|dai|dalle|da+mia|mio|miei|mie|ansia|insonnia|caffe ogni qualsiasi tanti tante molti molte troppe troppi altri altre alcuni alcune certi',
    perhaps:
      'vorrei vorremmo dovrei dovrebbe deve devono potrebbe cerchiamo cerco cercasi magari quando|se+mi|ci|ti|vi|un|una|le|i|qualcuno',
    subject:
      'pubblicita|adv|sponsorizzato|collaborazione+o+no|meno|cosa|le|gli|solo|e influencer influencers inserzionisti agenzia agenzie legge leggi normativa regole multa multe agcom antitrust sondaggio avvocat* fals* truffa odio stufa stufo visto vedo vedere+una|la|tanta|troppa+pubblicita rifiut* la|troppa|tanta|piu+pubblicita',
    private: `mi+sono+regalata|regalato|regalate|regalati me+lo|la|li|le+sono+regalato|regalata|regalati|regalate ambasciatore|ambasciatrice|ambasciatori+di|del|della|dell|in|presso+italia|francia|germania|spagna|cina|giappone|russia|ucraina|israele|palestina|brasile|argentina|cile|stati|onu|ue|paese|pace|regno|india|turchia sponsorizzatemi sponsorizzami fiera ${FAMILY} capo collega stipendio affitto mutuo vendo beneficenza solidal* fondazione onlus associazione ospedale chiesa comune ministero ambasciata universita dipartimento scuola liceo erasmus unicef torneo gara campionato calcio maratona concorso museo concerto brano canzone disco relatore convegno congresso coro teatro divise maglie volontari* patreon trasloco inaugurazione polisportiva asd mio|nostro|mia|nostra+negozio|ristorante|shop|sito|azienda`,
    trifle:
      'whatsapp vocale lettera multa ritardo cancellazione cancellato sciopero giveaway give+away ho+comprato premio giveaway messaggi* meme domand* consiglio risposta abbracci* sorris* canzone fattura permesso prestito biblioteca emozion* buono regalo+perfetto|ideale|originale|per un+regalo+per',
  },
  entries: [
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'me|ce la|lo|li|le|l ha|hanno mandata|mandato|mandati|inviata|inviato|spedita|spedito _? _? da|per provare|testare|recensire',
      ],
      unless: FAMILY,
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: ['pacchetto|pacco|box|pacchettino a? sorpresa? da|di @'],
      unless: `${FAMILY} ordine amazon`,
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'grazie|ringrazio|grazie mille|infinite? a? _? @ _? per _? _? _? _? pacco|pacchetto|pacchettino|box|omaggio|omaggi|cofanetto',
        'arrivato|arrivata|ricevuto|trovato _? _? _? _? _? pacco|pacchetto|pacchettino|box _? da|di @',
      ],
      unless: `${FAMILY} ordine ordinato spedizione corriere vinted vinto scambio`,
    },
    {
      kind: 'own-brand',
      strength: 'weak',
      source: 'usage',
      form: 'phrase',
      terms: [
        'con le mie|nostre mani',
        'tutto|ogni _? _? fatto|cucito|dipinto|realizzato da|a me|mano',
        'nel mio|nostro laboratorio|atelier',
      ],
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'gifted da|dal @|&',
        'press|blog|fam trip in|a|con|da|organizzato|offerto|ospitato',
        'blog|fam tour in|a|con|da|organizzato|offerto|ospitato',
        'tour stampa in|a|con|da',
        'in cambio di|d|della|delle un|una|qualche|alcune|queste|questa foto|post|storia|storie|reel|video|visibilita|recensione|contenuti|menzione',
        'in cambio di foto|post|storie|visibilita|contenuti|recensioni',
      ],
      unless: `? ${FAMILY} ministro presidente giornalisti`,
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'usage',
      form: 'phrase',
      terms: [
        'ringrazia|ringraziamo|ringraziando|grazie al? lo|il|nostro sponsor &|@|di',
        'sponsor di questa|questo|oggi puntata|video|episodio|live?',
      ],
      unless: `${PUBLIC} ? maglia maglie squadra gara torneo evento festival`,
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'IAP Digital Chart',
      form: 'tag',
      terms: [
        'sponsorizzato sponsorizzata sponsorizzatoda* promossoda* postsponsorizzato contenutosponsorizzato',
        'collaborazioneretribuita collaborazioneapagamento collaborazionepagata collaborazionecommerciale',
        'pubblicitaapagamento contenutopubblicitario advpost prodottoadv inserzioneapagamento inserzionepubblicitaria',
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
        'include|contiene promozione|pubblicita',
        'adv|ad gifted|supplied|invito|omaggio|prodotto|prodotti|invited fornito?',
      ],
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'IAP Digital Chart',
      form: 'apart',
      terms: [
        'pubblicita|adv|ad in collaborazione|partnership con @|&',
        'ad|spot|#spot per|con|di|by|da @',
        'sponsorizzato|sponsorizzata|promosso|promossa da|dalla|dal @|&',
        'in collaborazione|partnership con il? brand? @',
        'e pubblicita|adv',
      ],
      unless: `${PUBLIC} ? se quando`,
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: ['e un post|video|reel|contenuto a|sponsorizzato pagamento?'],
      unless: '? se quando ogni',
    },
    {
      kind: 'gifted',
      strength: 'strong',
      source: 'IAP Digital Chart',
      form: 'tag',
      terms: [
        'prodottofornito* prodottoinviato* fornitoda* offertoda* invitatoda* invitatada* invitedby*',
        'prodottoomaggio copiaomaggio omaggiatoda* omaggioda* regaloda*',
      ],
      unless: FAMILY,
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'tag',
      terms: ['omaggio supplied invitata invito'],
      mention: true,
      unless: `${FAMILY} mostra acquisto`,
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
      unless: FAMILY,
    },
    {
      kind: 'affiliate',
      strength: 'strong',
      source: 'usage',
      form: 'phrase',
      terms: ['link _? _? sono affiliati', 'sono affiliata|affiliato di? @|&'],
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
        'le mie creazioni|ceramiche',
        'fatti|fatte a mano da me',
        'mio|mia piccolo|piccola shop|negozio|bottega|laboratorio',
        'mio|mia|miei|nostro|nostra|nostri nuovo|nuova? negozio|shop|brand|libro|sito|collezione|corso|locale|ristorante|prodotti|linea|laboratorio|salone|disco|studio',
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
        'grazie a? @',
        '@ mi|ci ha|hanno inviato|mandato|invitato|invitata',
        'ospite|ospiti|offerto|offerta di|da @',
      ],
      unless: `${FAMILY} ${PUBLIC}`,
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
        'magari|sembra fosse|una|un adv|pubblicita',
      ],
    },
  ],
  codeBetween: 'e il mio sconto',
  codeBare: 'codice codici',
  mine: 'mio',
  ours: 'nostro nostra',
  with: 'con',
  and: 'e',
  noSponsor: 'mamma nonna',
  credit: 'fotografia',
  made: 'di da',
  misspelt: 'pubblicita sponsorizzato sponsorizzata collaborazione pubblicitaria',
  deny: 'nessuno non senza nessuna nessun nessuno mai neanche nemmeno neppure',
  between: 'e una un il la questa questo si tratta di stata alcun ho',
  everyday: 'ballo lavoro affari vita viaggio viaggi mio agenzia turismo pace mondo art arte',
  spokenOf:
    'grande enorme unica continua scritta scrivere scrive scrivono mettere mette mettono usare usano dicitura parola il',
  talk: 'agcom antitrust iap codacons obbligatorio',
  code: 'codice',
  otherCode: 'stesso leggere scrivere',
  gripe: 'influencer scaduto scaduti rifiutato rifiutati invalido stanca stanco stufa stufo',
  use: 'usa usate usando usare utilizza utilizzate utilizzando inserisci inserite inserendo metti mettete digitate col con mio',
  rebate:
    'sconto sconti scontato risparmi risparmia risparmiate gratis spedizione ordine acquisto carrello tolgono cassa',
  // The last are what "codice" means elsewhere.
  sale: 'estate inverno autunno primavera natale pasqua mamma papa festa saldi saldo sconto benvenuto benvenuta spedizione ateco iban cap cup cig sdi',
  partner: '',
  ambassador: 'ambasciatore ambasciatrice',
  advert: 'pubblicita',
  call: 'acquista scopri scoprite ordina prenota provate clicca visita correte approfittane',
  goods: 'collezione lancio prodotto prodotti novita gamma siero crema offerta',
  praise: 'adoro preferito preferita consiglio consigliatissimo innamorata fantastico imperdibile',
};
