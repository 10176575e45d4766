import { EVERYDAY } from './fr-everyday.ts';
import { GIFTS } from './fr-gifts.ts';
import { HINTS } from './fr-hints.ts';
import { POST, TERMS } from './fr-terms.ts';
import type { Lexicon } from './index.ts';

const GIVEN =
  'offert|offerte|offerts|offertes|envoye|envoyee|envoyes|fourni|fournie|fournis|prete|pretee|donne|file|filee|expedie|confie|confiee|transmis|adresse';
const ANY = '_|@?+_|@?+_|@?+_|@?+_|@?';

export const fr: Lexicon = {
  trade: 'influencermarketing dgccrf arpp influenceurs',
  concepts: {
    paid: 'comerciale paye payee payes payees payante payant remunere remuneree remuneres remunerees retribuee commercial commerciale commerciaux commerciales sponso sponsorise* commandite commanditee publicitaire',
    sponsor: 'sponso sponsorise* sponsoriser sponsorisation sponsor commandite* commanditaire',
    pay: `m|nous+a|ont+engage|engagee|engages m|nous+verse|versent m|nous+a|ont+missionne|missionnee|mandate|mandatee|missionnes|embauche paie|paye|paient|finance|financent|remunere+cette|ce|cet|mon|ma+post|article|billet|contenu|video|publication|reel|story|episode me|m|nous|t+paie|paient|paye|payent|remunere|remunerent|retribue m|nous+a|ont+${ANY}+paye|payee|payes|remunere|remuneree|remuneres|indemnise suis|sommes|ete|etre|etais+${ANY}+paye|payee|payes|payees|remunere|remuneree|remuneres`,
    fee: 'cachet remuneration honoraires dedommagement cheque indemnite des+sous|thunes argent+pour un+billet+pour',
    ad: 'publicite pub publicites placement+de+produit|produits placements+de+produit|produits publireportage advertorial publicommunique communication|annonce|promotion+payee|payante|commerciale|publicitaire|sponsorisee|remuneree',
    deal: 'colaboration partenaire+remunere|remuneree|payant collaboration collab collabs partenariat partenariats campagne operation kolab association integration mission partenaire ope opes',
    task: 'pour+le+compte+de|du|d a+la+demande+de|du|d mandate|mandatee|missionne|missionnee+par',
    enable: `rendu|rendue+possible+par|grace presente|presentee|propulse|propose|proposee|offert|offerte|finance|financee|soutenu|soutenue+par avec+le+soutien+de|d|du grace+au+soutien voir+le+jour+grace exister|existe+grace possible+grace`,
    content: `tweet tweets ${POST.replaceAll('|', ' ')} videos epingle chronique reels shorts vlogs contenus blog blogue texte`,
    this: `ce|cet|cette|cte+nouveau?|nouvelle?+${POST} ceci ici voila oui|ouais|eh?+c+est ce+soir|matin c+est+sponso|sponsorise|commandite la|le|l|cet+${POST}+du+jour|d|mois`,
    be: 'placement placements est contient comporte inclut sont a ete ce cet cette c oui la de des un',
    me: 'fier|fiere|heureux|heureuse|ravi|ravie+d|de+devenir|rejoindre|representer|etre je+suis|vous|touche|gagne|recois|percois|deviens|reste|rejoins|integre|fais|teste|parle|montre|partage|l|le|la|les|n|ne|m|me|porte|represente|realise|peux|pense|serai|bosse j moi me m mon ma mes nous notre nos on+a|est|nous|vous|m ans|annee|saison|saisons+de|en+plus suis ai avons sommes bibi merci',
    say: 'visibilite contrepartie photographier pour+que+je+vous?+dise|montre|teste|parle|donne|raconte afin+que+je parler parle parlais montrer montre raconter dire presenter presente tester teste testee essayer essaye decouvrir decouverte gouter poster partager partage avis retour test mettre jouer jouons faire+decouvrir ecrire chronique utiliser promouvoir recommander vanter vous+raconter|montrer|parler|presenter|dire|faire|donner|jaser filmer demo unboxing verdict',
    by: 'par de du des d via grace',
    got: `envoye|envoyee|recu|recue+gratos|gratis+par me|nous+l|les|la+a|ont+_?+_?+envoye|envoyee|envoyes|offert|offerte|prete|fourni deballage+pr la+chance|joie|plaisir|privilege+de+recevoir|tester|decouvrir|porter|essayer recu|recevoir+en+avant+premiere gifted recu recue recus recues offert offerte offerts offertes gracieusete cadeau cadeaux fourni fournie fournis colis m|nous|vous+a|ont+${ANY}+${GIVEN}|recu|recus|loge|loges|regale|gatee|gatees|regales|gate|gates fait+cadeau|parvenir|livrer envoye|envoyee|envoyes|prete|pretee|prete|logee|loge|loges+par|gratuitement|gracieusement m|nous+a|ont+ete+${GIVEN} service|envoi|colis|kit|box|cadeau+de?+presse|pr sp+recu|recue fait+don loges|loge heberges invites|invitee? dote dotation`,
    free: 'a|ont+pris|prise+_?+_?+_?+a|en+sa|leur+charge pris|prend|prenait|prennent+en+charge a|ont+paye|regle|couvert+mon|mes|notre|nos|le|les|tout+_?+voyage|vol|vols|billets|sejour|hotel|frais|note|addition l+addition+_?+_?+_?+pour+eux en+echange+de|d gratuit gratuite gratuits gratuitement gracieusement gratos gratis gracieuse gracieusete genereusement pris|prise+en+charge tous?+frais+payes aux|leurs+frais+de|du sans+debourser pas|rien+paye|debourse rien+a|eu+payer|debourser en+echange|contrepartie+d|de|du sans+contrepartie|obligation a+l+oeil',
    invite:
      'selectionne|selectionnee|choisi|choisie|retenu|retenue+par+la|l+marque|enseigne selectionne|selectionnee|choisi|choisie|retenu|retenue+par|pour+_?+_?+_?+_?+_?+_?+_?+tester|essayer ete+invite|invitee|invites|convie|conviee leurs+invites|invitees|hotes en+tant+qu+invites|invitee|invite invite invitee invites invitees convie conviee convies voyage+de?+presse voyage+media sejour|soiree|evenement|event+presse sur|a+l?+invitation+de|du|des|d recus+par accueillis+par',
    house:
      'proprietaires lodge glamping constructeur concessionnaire compagnie+aerienne brasserie traiteur marque boutique enseigne editeur editrice editions edition hotel restaurant resto institut fabricant fabricante societe entreprise compagnie domaine equipementier equipe+de|d|du|chez gens|gars|filles+de|chez office+de+tourisme spa camping gite annonceur maison+d|de+couture|edition|beaute studio label laboratoire labo fournisseur chateau auberge croisiere',
    stay: 'entrees entree billets places avant+premiere inauguration lancement gouter nuit nuits nuitee sejour week+end weekend diner repas brunch menu carte soin massage escapade chambre suite voyage croisiere experience vol dejeuner loge loges heberges',
    commission:
      'une|un|petite|petit+_?+prime|bonus|remuneration|recompense|commission+si|quand|des commission commissions pourcentage reverse|rapporte|gagne|touche|recois+quelques|une+euros|centimes|sous|cents|cenne',
    earn: 'gagnes|gagnez|recois|recevez+_?+_?+€|euros et+moi+aussi|pareil moi+aussi tous+les+deux touche percois recois gagne reverse rapporte remunere remuneree toucherai toucher gagner toucherais rapportent',
    link: 'lien liens epingle url lienaffilie liensaffilies',
    buy: 'achetez acheter achetes achat achats achete achetee commande commandes commandez commander passez passant passes passe cliquez cliquant clique cliques inscrivez inscrire magasines magasinez ouvrez reservez reservation reserve vente ventes shoppez',
    affiliate:
      'aff affil affili affilie affilies affiliee affiliation affilier partenaires remunere remuneres lienaffilie* liensaffilies* parrainage',
    ambassador:
      'mes|nos+sponsors|equipementiers|partenaires mon|ma|notre+equipementier|equipementiere|sponsor|sponsors ambassadeur ambassadrice ambassadeurs egerie ambassadeurice ambassadrices',
    face: 'visage athlete porte+parole muse testimonial pilote rider team creatrice createur partenaire+officiel|officielle sous|porter|porte|defendre+leurs|ses|les+couleurs renouvelle|renouvellent|accorde+leur|sa|la+confiance',
    official:
      'annee officiel officielle officiellement fier fiere contrat signe saison rejoins rejoindre rejoint honneur depuis annee renouvelle renouvele prolonge heureux heureuse plus aventure nouvelle nouveau role',
    private:
      'cheri|cherie|amoureux|chum|blonde|conjoint|conjointe|compagnon|compagne|moitie|doudou+m|nous+a|ont tata tonton tatie papy mamy federation veto veterinaire medecin docteur dentiste kine infirmiere infirmieres julie camille lea chloe emma manon laura lucie pauline marion nathalie sandrine nicolas julien antoine kevin mathieu pour+parler+de+mon|ma|notre|nos dans|sur|a+son|leur|l|cette|votre+emission|antenne|plateau france+inter|info|culture|bleu presente|presentee|anime|animee+par+_+et pour+s+excuser ligue competition ambassadeur|ambassadrice+du|de|des|d+la?|le?|l?+tri|don|climat|quartier|immeuble|droits|sport|ecole|classe|metier|filiere mon|ma|notre+cabinet|cabine|salon|institut|ecole|centre cours|seance|rdv|consultation|diagnostic|ebook|guide|masterclass|webinaire+_?+_?+offert|offerte ma+fille mon+fils paie+en+visibilite rien+recu|touche|percu recu|touche+rien ambassadeur|ambassadrice|ambassadeurs+de|du|des|d+la?|l?+france|allemagne|espagne|italie|chine|japon|russie|ukraine|israel|palestine|bresil|chili|maroc|algerie|tunisie|etats|canada|belgique|suisse|paix|onu|union|inde|royaume|senegal sponsorisez|sponsorise|sponsorisez+moi|nous|svp|please recrute recrutons autoproclam* equipe+de+france elysee ma+vie anniversaire noel mariage bapteme maman papa mamie papi grand+mere|pere ma|sa+mere mon|son+pere|mari parents soeur soeurs frere freres copine copines copain copains pote potes ami amie amis amies femme cousin cousine oncle tante voisin voisine voisins collegue collegues patron patronne chef? boss salaire smic stagiaire emploi embauche ma|mon|notre+societe|boite|entreprise|employeur facture impots impot caf banque virement notaire agence+immobiliere immobilier assurance leboncoin vinted brocante club clubs maillot maillots tournoi association mairie maire ville+de commune departement ministere universite fac ecole lycee hopital fondation unicef onu unesco benevole benevoles dons contre+le+cancer ambassade consulat france+en musee festival theatre expo exposition concert chanson morceau album titre groupe orchestre dedicace conference colloque radio podcast+de dans+ton|votre+podcast pub+ce au|un|du|le+pub serveur serveuse digestif coach eleves gardien entraineur pompiers concours notre|nos|ma|mon+boutique|magasin|atelier|restaurant|hotel|shop',
    generic:
      'vous|tu|ils|elles|il|elle+etes|es|sont|est+_?+sponsorises|sponsorise|sponsorisee|sponsorisees|sponso les|nos|des+ambassadeurs|ambassadrices partenariat|collaboration+remunere|remuneree+avec+mon|ma|mes une+collab+avec+& sponsorise|sponsorisee|sponso|offert|presente+par+l|la|le|les|mon|ma|mes+_?+insomnie|insomnies|cafe|cafeine|stress|anxiete|fatigue|procrastination|chat|chien|flemme|faim|enfants|tendinite sponsorise|sponsorisee|propulse|offert|presente+par+ma|mon|mes chaque toutes plupart autres trop nombreux certains certaines n+importe',
    perhaps:
      'accuse accusent accusee accusees soupconne soupconnent demande+si savoir+si si+je si+seulement|une|un|jamais|quelqu|des quand aimerais voudrais voudrait faudrait devrait devraient pourrait pourraient cherche cherchons recherche vivement',
    subject:
      'zapper zappable zappables zappe passer+la|les|cette|ces|une|les+pub|pubs|video|videos bloqueur bloqueurs adblock dans|sur+mon|ma|ton|ta|mes|nos|notre+feed|fil|tl|timeline|fyp vu|vois|regarde|lu+un|une|des|la+video|videos|post|posts|article+sponsorisee|sponsorisees|sponsorise|sponsorises les|des|ces+youtubeurs|youtubeuses|streamers|streameurs|gens|sportifs+sponsorises pub|sponso|sponsorise|sponsorisee|collab|partenariat+ou+pas|non|quoi|elle|il|juste|bien|alors est+ce+que+_?+_?+_?+pub|sponso|sponsorise c+est+une?+pub|sponso|collab+ou recrut* cdi cdd candidature negocier decrocher trouver+des la+pub+avec influenceurs influenceur influenceuse influenceuses marketing debutants loi regles amende enquete etude memoire obligatoire la+mention mentionner les|des+contenus|pubs|publicites|partenariats|collabs pourquoi debat createurs marques annonceurs politique pub|publicite|pubs+deguisee|mensongere|a|tele|youtube|sur+la?+tele|youtube meilleure|pire|vieille|belle|bonne|fausse+pub|publicite comment+gagner|faire|marche comptable fisc declarent annees+50|60|70|80|90',
    trifle:
      'resilier resiliation rembours* un|une|quel|quelle+_?+match|concert|spectacle|show|finale|victoire|performance masterclass avis+de+passage contrepartie+offerte mauvais mauvaise colis+perdu sms whatsapp vocal retard annulation annule annulee greve giveaway give+away message messages mail lettre conseil conseils soutien aide question questions reponse commentaire commentaires photo photos amour calin compliment compliments livraison commande frais+de+port idee|idees|liste|carte|bon|coffret+cadeau|cadeaux nouvelle+de des|les|tes+nouvelles facture devis medaille diplome bourse bouquet fleurs ton|votre|son+temps vaccin venir|a+chercher|recuperer remboursement',
  },
  entries: [...TERMS, ...HINTS, ...EVERYDAY, ...GIFTS],
  codeBetween:
    'mon la promo partenaire reduction reduc remise rabais de page c est le code pour vous toi nom a createur creatrice exclusif exclu exclusive valable communaute',
  noBrand: 'il elle ils elles on ca cela qui',
  mine: 'mon ma notre',
  ours: 'notre nos',
  with: 'avec mon via',
  grants: 'donne enleve fait',
  entrance:
    'digicode interphone portail immeuble residence wifi porte cadenas rejoindre telecharger',
  tagNouns: 'signifie veut figure apparait',
  save: 'gratter grappiller sauver economiser sauvez sauves sauve economisez economises economise grattez grattes gratte grappillez',
  you: 'vous tu',
  till: 'caisse panier checkout',
  dot: 'point dot',
  noCode: 'sncf ikea lidl aldi temu shein visa mastercard paypal klarna leclerc carrefour fnac',
  or: 'ou',
  and: 'et',
  credit: 'photographe',
  made: 'par de',
  misspelt:
    'publicite collaboration partenariat sponsorise sponsorisee commerciale remunere remuneree ambassadrice',
  deny: 'personne pas non sans aucun aucune jamais ni zero',
  refusal: 'non nan nope jamais pantoute helas nenni rien',
  between: 'une un de d la le les des en par remunere cette ce est c vraiment du avec mon',
  everyday:
    'vie danse jeu sport course travail ecole grand bon meilleur sociaux amour couple mon notre merci paix culture jeunesse climat ville quartier voyage lecture pays vin terroir tourisme patrimoine france onu unicef unesco europe tourisme livre sante coeur ecole lycee campus etudiante bretagne region alsace normandie provence lyon paris lille nature environnement solidarite egalite diversite inclusion handicap cancer sang beaute bonheur officielle marque',
  spokenOf:
    'grosse geante enorme enieme le la les hashtag hashtags du une mot mots ou sans mention ecrire mettre indiquer ajouter oublie terme des leurs vos ses chaque',
  talk: 'arpp dgccrf mentionner oublie indiquer obligatoire loi amende ecrire afficher',
  code: 'codepromo codereduc',
  otherCode:
    'qr pin postal digi barre penal civil vestimentaire wifi secret source route dress morse acces couleur erreur',
  gripe: 'influenceurs influenceuses refuse refusee refuses invalide invalides perime perimes',
  use: 'notez indiquez avec mon utilisez utilise utilisant utiliser profitez profite entrez rentrez saisissez grace via utilises tapez tape rentre mets mettez saisis entrer fonctionne marche taper saisir annoncant annoncez mentionnant mentionnez disant precisant ajoutez',
  rebate:
    'economiser economise economisez reduction reduc remise promo rabais offerts offerte offert gratuit gratuite gratuitement livraison commande panier ' +
    'gratter balles sauvez sauves economisez economise rabais pourcents pourcent moins caisse checkout grattez grattes grappillez cher chere chers cheres',
  means: 'avec',
  goodFor: 'pour',
  whose: 'pour',
  like: 'comme',
  sale: 'ete hiver noel printemps automne bienvenue soldes solde rentree promo black friday fete fetes meres peres paques merci anniversaire livraison offerte nouveau annee stvalentin vacances cadeau vente privee lancement avent',
  partner: 'partenaire partenariat collab collaboration',
  ambassador: 'ambassadrice ambassadeur egerie',
  advert: 'pub publicite sponso sponsorise',
  call: 'decouvrez decouvrir commandez commander shoppez shopper achetez foncez lien cliquez testez essayez profitez retrouvez craquez gagnez',
  goods:
    'collection produit produits marque gamme nouveaute nouveautes serum creme parfum palette coffret lancement offre boutique modele soin maquillage',
  praise:
    'adore adorer coup coeur prefere preferee favori favoris recommande indispensable indispensables conquise accro genial pepite craque',
};
