import type { Lexicon } from './index.ts';
import { EVERYDAY } from './it-everyday.ts';
import { GIFTS } from './it-gifts.ts';
import { CLIP, FAMILY, TERMS } from './it-terms.ts';

const COMMERCIAL =
  'collaborazione|partnership|contenuto|comunicazione|rapporto|post|messaggio|inserzione+commerciale|promozionale|pubblicitaria|pubblicitario|pubblicizzata';

export const it: Lexicon = {
  trade: 'influencermarketing marketingdigitale',
  concepts: {
    paid: `retribuit* pagat* remunerat* sponsorizzat* a+pagamento ${COMMERCIAL} frutto|parte+di+un|una+accordo|collaborazione`,
    sponsor: 'sponsorizz* sponsor',
    pay: 'mi|ci+ha|hanno+retribuito|retribuita|retribuiti|pagato|pagata|pagati lo|la+paga|pagano|finanzia|finanziano pagano pagat* pagando retribuit* ingaggiat* commissionat* mi|ci+paga|retribuisce',
    fee: 'prendo|prendiamo|ricevo|preso+dei?+soldi compenso cachet corrispettivo contributo|supporto+economico in+cambio+di+denaro|soldi',
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
    free: 'offerto|offerta|offerti+dalla+casa ha|hanno+pagato|coperto+_?+nostro|nostra|mio|mia|il|la+viaggio|volo|soggiorno|cena|hotel mi|ci+hanno|ha+pagato|coperto|offerto+_?+_?+viaggio|volo|soggiorno|cena|hotel spese+_?+_?+_?+coperte|pagate+da conto|cena|pranzo+_?+_?+offerto|offerta+da gratis gratuit* omaggi* senza+costi|costo|spendere|pagare in+cambio+di|del|della a+carico+loro|di|del|dell|della spesat* non+ho|abbiamo+pagato|speso offert*+loro ospiti ospite',
    invite:
      'ci|mi+ha|hanno+ospitati|ospitate|ospitata|ospitato come+loro+ospiti|ospite invitat* invitarmi invitarci invito ospitat* ospitarci ospiti ospite press+trip|tour|day viaggio|tour+stampa',
    house:
      'proprietari titolari lodge glamping parco villaggio edizioni casa+editrice brand marchio azienda negozio ristorante trattoria osteria hotel albergo resort masseria agriturismo terme spa tenuta cantina locanda relais borgo glamping editore editrice studio sviluppatori salone boutique libreria gioielleria laboratorio team|ragazzi|ragazze|amici|gente|staff+di|del|della',
    stay: 'provare|scoprire|assaggiare+_?+_?+_?+menu|carta|hotel notte notti soggiorno soggiornare pernottamento dormire cena pranzo colazione menu degustazione esperienza viaggio volo weekend massaggio trattamento crociera',
    commission:
      'qualche|due|pochi+centesimo|spicciolo|spiccioli|euro mi+arriva+qualche un|una+_?+bonus|compenso|premio+se|quando|per+ogni commission* provvigion* percentual* centesimi piccolo|un+guadagno',
    earn: 'mi+arriva|entra|viene anche+io|a+me tutti+e+due entrambi guadagni|ricevi|ricevete+_?+_?+€|euro guadagno guadagniamo guadagnare guadagna ricevo riceviamo ricevere prendo percepisco ottengo mi|ci+danno|da|viene|pagano bonus+a|per+me sostiene sostenete',
    link: 'link links url',
    buy: 'acquist* comprate compri compra comprat* comprare comprando ordinate ordini ordinato prenotate iscriv* iscritt* aprite registr*',
    affiliate: 'affilia* referral mio+link+invito|amico',
    ambassador: 'ambassador ambasciator* ambasciatrice',
    face: 'volto testimonial atleta atleti squadra|team|squad|famiglia+di|degli|delle?+atleti|creator|ambassador|runner rider',
    official:
      'quarto|quinto|altro+anno felice|contenta|fiera|fiero+di+essere|diventare unirmi unita unito entrare ufficiale ufficialmente orgoglios* orgoglio onore onorat* contratto firmat* rinnov* stagione campagna entro faccio+parte primo|secondo|terzo+anno',
    generic:
      'siete|sei+_?+sponsorizzati|sponsorizzato|sponsorizzata i|le|nostri|nostre+ambassador|ambasciatori|ambasciatrici sponsor|sponsors+del|della|dell|dei+&|cerimonia|evento|festa|gara|squadra|torneo|serata|festival|mostra|concerto|juve|giro|nazionale|campionato il|la|i|l|gli|del|dell|della+atleta|atleti|squadra|pilota|ciclista|corridore|corridori|giocatore+sponsorizzato|sponsorizzata|sponsorizzati sponsorizzato|sponsorizzata|offerto|offerta|presentato+dalla|dal|dai|dalle|da+mia|mio|miei|mie|ansia|insonnia|caffe ogni qualsiasi tanti tante molti molte troppe troppi altri altre alcuni alcune certi',
    perhaps:
      'vorrei vorremmo dovrei dovrebbe deve devono potrebbe cerchiamo cerco cercasi magari quando|se+mi|ci|ti|vi|un|una|le|i|qualcuno',
    subject:
      'saltabili saltabile saltare+la|le|i|questo|quel+pubblicita|video adblock blocker negoziare come+ottenere|trovare|avere|chiedere|fare tassati tassato tasse dichiarare commercialista nel|sul+mio?+feed|bacheca|timeline gli|i|quegli|questi|certi+youtuber|streamer|tiktoker|creator|podcaster+sponsorizzati visto|vedo|vedete|guardato|guardo+un|dei|i+video|post|reel+sponsorizzato|sponsorizzati pubblicita|adv|sponsorizzato|collaborazione+o+no|meno|cosa|le|gli|solo|e influencer influencers inserzionisti agenzia agenzie legge leggi normativa regole multa multe agcom antitrust sondaggio avvocat* fals* truffa odio stufa stufo visto vedo vedere+una|la|tanta|troppa+pubblicita rifiut* la|troppa|tanta|piu+pubblicita',
    private: `compagno|compagna|moroso|morosa|amore|ragazzo|ragazza|convivente|tesoro+mi|ci+ha|hanno sindaco ministro per+parlare+del|della|di presentazione+del|di lega federazione mio+studio|centro|salone|istituto lezione|lezioni+di+prova dopo+la+cancellazione affitti agente cercasi candidatevi auto|macchina+di+cortesia radio a+parlare|presentare|raccontare+del|della|di|dei|il|la|a|ai|agli|davanti veterinario veterinaria medico dentista infermiere studenti nella|in+puntata scusarsi scusa amaro digestivo limoncello anni+di+servizio festeggiare dipendent* faccio+la|il+prof|professoressa|maestra|maestro|interprete|traduttrice|guida|avvocata|doppiatrice sono+interprete|traduttrice|traduttore|insegnante|avvocata|avvocato mi+sono+regalata|regalato|regalate|regalati me+lo|la|li|le+sono+regalato|regalata|regalati|regalate ambasciatore|ambasciatrice|ambasciatori+di|del|della|dell|in|presso+italia|francia|germania|spagna|cina|giappone|russia|ucraina|israele|palestina|brasile|argentina|cile|stati|onu|ue|paese|pace|regno|india|turchia sponsorizzatemi sponsorizzami fiera ${FAMILY} capo collega stipendio affitto mutuo vendo beneficenza solidal* fondazione onlus associazione ospedale chiesa comune ministero ambasciata universita dipartimento scuola liceo erasmus unicef torneo gara campionato calcio maratona concorso museo concerto brano canzone disco relatore convegno congresso coro teatro divise maglie volontari* patreon trasloco inaugurazione polisportiva asd mio|nostro|mia|nostra+negozio|ristorante|shop|sito|azienda`,
    trifle:
      'mail email bonus foto|video+_?+inviata|inviate|mandata|mandate|inviato|scattata+da un|una|che|questa+_?+partita|concerto|spettacolo|show|finale|vittoria|prestazione|tramonto sbagliato sbagliata whatsapp vocale lettera multa ritardo cancellazione cancellato sciopero giveaway give+away ho+comprato premio giveaway messaggi* meme domand* consiglio risposta abbracci* sorris* canzone fattura permesso prestito biblioteca emozion* buono regalo+perfetto|ideale|originale|per un+regalo+per',
  },
  entries: [...TERMS, ...EVERYDAY, ...GIFTS],
  noBrand: 'lui lei loro ieri oggi stamattina stasera qualcuno',
  codeBetween:
    'e il mio sconto per voi te a nome creator creatore amico invito referral partner personale esclusivo riservato speciale valido',
  codeBare: 'codice codici',
  mine: 'mio',
  grants: 'da regala fa',
  save: 'risparmiate risparmi risparmia',
  till: 'cassa carrello checkout',
  entrance: 'cancello citofono wifi portone armadietto',
  you: 'ti vi voi tu',
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
  use: 'usa usate usando usare utilizza utilizzate utilizzando inserisci inserite inserendo metti mettete digitate col con mio scrivere inserire digitare dicendo menzionando annunciando scrivete scrivi scrivendo digitando inserendo',
  rebate:
    'sconto sconti scontato risparmi risparmia risparmiate gratis spedizione ordine acquisto carrello tolgono cassa',
  // The last are what "codice" means elsewhere.
  means: 'con',
  goodFor: 'per',
  whose: 'per',
  like: 'come',
  sale: 'estate inverno autunno primavera natale pasqua mamma papa festa saldi saldo sconto benvenuto benvenuta spedizione ateco iban cap cup cig sdi',
  partner: '',
  ambassador: 'ambasciatore ambasciatrice',
  advert: 'pubblicita',
  call: 'acquista scopri scoprite ordina prenota provate clicca visita correte approfittane',
  goods: 'collezione lancio prodotto prodotti novita gamma siero crema offerta',
  praise: 'adoro preferito preferita consiglio consigliatissimo innamorata fantastico imperdibile',
  noCode: 'fiscale civile penale',
};
