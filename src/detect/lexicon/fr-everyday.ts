import { apart, label, phrase, tag } from './entry.ts';
import { ARTS, CHARITY, POST, PRIVATE, SHOP, SUBJECT } from './fr-terms.ts';
import type { Entry } from './index.ts';

/** Who or what gives, pays and invites in everyday life. */
const LIFE = `${PRIVATE.replace(' salon', '')} ${CHARITY} boulot accuse accusent accusee travail patron patronne entretien embauche banque assurance veto veterinaire chaton rues famille pote potes voisins maire prefet signer signe remplir lire regarder enterrement annulation annule annulee retard attente excuser mutuelle eglise diplome bibliotheque mediatheque lycee beaux gagne gagner barbecue`;
const TRY = 'tester|essayer|test|essai|review|gouter|chroniquer|decouvrir';
const SHOW =
  'filmer|filme|montrer|montre|tester|teste|parle|parler|donne|poste|poster|partage|raconte|dise|fasse';
const STAY =
  'sejour|nuit|nuits|repas|diner|dejeuner|voyage|vol|vols|week|chambre|soin|billets|places|entrees';
const PLACE =
  'hotel|restaurant|resto|salon|marque|domaine|spa|camping|office|auberge|boutique|studio|parc|gite';
const GUESTS = 'invite|invitee|invites|invitees|convies|recus|accueillis|loges';
const HANDED =
  'remis|remise|prete|pretee|pretes|pretees|fourni|fournie|fournis|fournies|envoye|envoyee|envoyes|envoyees|livre|livree|offert|offerte|offerts|offertes|confie|confiee|depose|deposee';

/** Behind "de la part de" and "invités par" they are friends. */
const FOLKS =
  'loic baptiste quentin solene yanis bertrand yasmine karim mehdi odile lena marie julie sophie camille lea chloe emma manon laura sarah lucie pauline marion charlotte alice louise anne celine nathalie isabelle sandrine paul thomas nicolas julien antoine maxime alexandre lucas hugo louis mathieu romain guillaume kevin david eric patrick michel philippe fatou aminata mamie papi';
/** What a place of one's stay is told by. */
const STAYED =
  'hotel hotels chambre nuit nuits sejour spa restaurant resto menu carte plat plats dessert chef brunch diner dejeuner soin massage piscine degustation camping gite auberge domaine escapade week weekend suite lodge cocktail cocktails';
const FREELY = 'gentiment|gracieusement|gratuitement|genereusement|aimablement';
const GAVE =
  'envoye|envoyee|envoyes|offert|offerte|offerts|prete|pretee|pretes|fourni|confie|confiee|transmis|file|expedie';
const THING =
  'vehicule|voiture|velo|moto|scooter|materiel|appareil|equipement|logement|produit|produits|modele|exemplaire|camping|van|tente|robe|tenue|bateau|ordinateur|telephone|objectif|boitier|casque|kit|skis|voilier|outil|machine|tracteur|poussette|sac|chaussures|montre|drone';
/** What friends give for; who else is in the sentence does not matter where an account gives. */
const OCCASION = `anniversaire mariage bapteme evjf evg naissance cremaillere retraite communion ans photo photos dessin lot lots tombola dessert digestif apero memoire dossards club mairie maillots soleil coucher vue match ${SHOP}`;
const BODY =
  'banque|assurance|mutuelle|ecole|compagnie|agence|marque|societe|region|ville|office|maison|fondation|appli|application|plateforme|entreprise|federation|ministere';
const GIFT =
  'offert|offerte|offerts|offertes|envoye|envoyee|envoyes|envoyees|fourni|fournie|fournis|fournies|confie|confiee|gracieusement';
const GUEST =
  'invite|invitee|invites|invitees|convie|conviee|convies|recus|accueillis|loges|heberges';
const WORK =
  'boulot travail patron patronne embauche recrute recrutement stage maire association impots caritatif cagnotte petition don dons';
const CLIP = POST.replaceAll('|recette', '');

/** How people say it in words of every day, where no fixed wording tells. */
export const EVERYDAY: readonly Entry[] = [
  phrase(
    'gifted',
    'medium',
    [
      `ils|elles|marque m|nous ont|a envoye ca|cette|ce|cet|le|la|les|un|une|de? _? _? _? pour|a ${TRY}`,
      `m|nous a|ont envoye|prete|file|confie cette|ce|cet|ces|ca _? _? _? pour que je|j|on vous? ${SHOW}`,
      `marque|boite|entreprise|societe|label _? _? _? _? m|nous a|ont demande si|s elle|ils|il|elles pouvait|pouvaient m|nous? _? envoyer|offrir|preter`,
      `${HANDED} gracieusement|gratuitement|genereusement par|de la? part? de?`,
      `gracieusement|gratuitement|genereusement ${HANDED} par`,
      `${HANDED} par & pour|a|afin|,|. _? _? _? ${TRY}|verdict`,
      'marque|fabricant|createurs m|nous a|ont laisse garder',
      'recu|recue|recois une|un|ma|la|le box|coffret|kit|colis|panier &|@ offert|offerte|gratuit|gratuite',
      'choisir _? _? _? offert|offerts|offertes sur|chez|dans|du|de',
      `c est eux|elles|la|le marque|hotel|resto|restaurant? qui regalent|regale|invitent|invite|offrent|offre`,
      'box|colis|paquet|coffret _? _? de|d @ arrive|arrivee|recu|recue',
      `m|nous a|ont fait ca|le|la|l|les|tout gratis|gratuitement|gratos|oeil en|pour echange|que`,
      `gratuitement|gratis|gratos pour que je|j|on _? _? ${SHOW}`,
    ],
    { unless: `${LIFE} ${SHOP} lettre facture point permis` },
  ),
  phrase(
    'gifted',
    'medium',
    [
      `l|le|la|les ${PLACE} _? _? _? nous|m a|ont invite|invites|invitee|regales|loge|loges`,
      `l|le|la|les ${PLACE} _? _? _? nous|m a|ont offert la|le|les|notre|nos|cette|un|une|deux ${STAY}`,
      `${STAY} m|nous a|ont ete offert|offerts|offerte|offertes par l|le|la|les|leur ${PLACE}|direction|organisateurs|organisation|equipe`,
      `${GUESTS} par la|l|le|les direction|proprietaires|equipe|patron|patronne|gerante|gerant|organisateurs`,
      `${STAY} aux frais|charge de|d|du l|la|le ${PLACE}`,
      `${STAY} offert|offerts|offerte|offertes par l|le|la|les|leur attache|attachee|service|agence|${PLACE}`,
      `invite|invitee|invites|invitees|convies|conviee par le|la|l|les ${PLACE}`,
      `${PLACE} n a|ont rien|pas voulu nous|me faire? payer|debourser`,
      'soiree|evenement|brunch|dejeuner|diner|petit presse de|chez|avec? &|@',
      'offert|offerts|offerte|offertes|invite|invitee|invites par l|une|leur|son|notre attache|attachee de presse',
      'en|contre echange d|de une|un|cette|ce|la publication|video|story|reel|post|visibilite',
    ],
    {
      unless: `${LIFE} ${SUBJECT} ? politique ministre poste metier recrute excuser excuse excuses bruit panne`,
    },
  ),
  phrase(
    'author-disclosure',
    'medium',
    [
      'a|ont achete cet espace sur|dans mon|ma|ce|cette',
      'a|ont achete|paye|finance cet|cette|ce post|publication|emplacement|video|story|reel|encart',
      'cet|cette|ce post|publication|video|reel est|a ete? achete|achetee|payee|paye',
      'ete engagee|engage|embauchee|payee|paye|missionnee par la|le|l|les|un|une? _? pour vous|te',
      'via|avec moi vous|tu gagnez|gagnes|recevez|recois|avez _? _? _? _? et moi aussi',
      'finance|financent|paie|paient|soutient|soutiennent cette|ce|la|mon|ma serie|saison|cycle|trilogie de|d _? videos|posts|episodes|reels|articles|stories',
      'contre|moyennant remuneration|cachet|paiement|finances _? _? _? _? tester|parler|montrer|raconter|ecrire|partager|essayer|presenter',
      'cette|ce video|post|episode|reel existe parce que|qu & l|m|nous a|ont payee|paye|financee',
      'transparence|disclaimer|precision : & est|sont un|une|mon? de? mes? client|clients|cliente|partenaire|sponsor',
      'ils|elles|eux payent|paient ,? je|moi',
      'est|sont un|une? de? mes|mon client|clients payant|payants|qui pour|me',
      'm|nous a|ont verse|paye|regle _? _? _? remuneration|cachet|somme|honoraires pour',
      'm|nous a|ont paye|payee|embauche|embauchee|engage|engagee pour _? _? faire|realiser|tourner|tester|montrer|parler|ecrire|filmer|partager',
      'ope|operation|opes sponso|sponsorisee|sponsorise|remuneree|commerciale',
      'contrat|accord avec eux|elles|@ _? _? ,? donc|alors|je prefere|vous',
    ],
    { unless: `${LIFE} ${SUBJECT} ? maison appartement salaire` },
  ),
  label('author-disclosure', 'medium', ['sponso', 'sponso .'], { unless: SUBJECT }),
  phrase(
    'ambassador',
    'medium',
    [
      'suis|deviens|devenue|devenu|etre|moi la|le|l une|un? nouvelle|nouveau|nouvel? egerie|visage|ambassadrice|ambassadeur|muse de|d|pour|chez &|@',
      'et ambassadeur|ambassadrice|egerie de|d|pour|chez? & depuis|cette|pour',
      'fais|faire|fait partie de|du la|l? team|equipe|squad|programme createurs|creatrices|creators|ambassadeurs|ambassadrices|athletes de|d|chez &|@',
      'ambassadeur|ambassadrice|egerie & depuis',
      'je|j roule|cours|ride|grimpe|skie|surfe|nage pour le|la|les|l? team|equipe? & depuis|cette|contrat',
      'dans|rejoins|rejoint|integre|integrer la|le|l team|equipe|squad|programme createurs|creators|athletes|ambassadeurs|ambassadrices de|d|chez? &|@',
    ],
    { unless: `${LIFE} france paix onu pays recrute` },
  ),
  phrase(
    'affiliate',
    'medium',
    [
      'part|pourcentage|bout|morceau de|sur chaque|vos|votre|tes vente|ventes|achat|achats|commande|commandes|reservation _? _? me|m|nous|revient',
      'lien|liens|achat|achats|commande|commandes|inscription _? _? _? me|m|nous reverse|rapporte|revient|reversent|rapportent une|un|quelques petite|petit? part|pourcentage|sous|centimes|euros|quelque|commission|contribution',
      'je|on touche|recois|percois|gagne un|une|quelques petit|petite? quelque|part|pourcentage|sous|centimes|contribution chose? si|sur|quand|chaque|a',
    ],
    { unless: `${LIFE} ${SUBJECT} association impots caritatif` },
  ),
  phrase('own-brand', 'weak', [
    '%|remise|reduction sur toutes|tous|tout mes|mon|ma bougies|bols|vases|tasses|savons|bijoux|boucles|illustrations|prints|cartes|tableaux|sacs|laines|patrons|livres|creations|ceramiques|formations|ateliers|pieces',
    '%|remise|reduction sur mes|nos bougies|bols|vases|tasses|savons|bijoux|boucles|illustrations|cartes|tableaux|sacs|laines|patrons|creations|ceramiques|pieces',
    'restock|reassort lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|ce|le|de',
    'ans de mon|ma|notre atelier|boutique|marque|savonnerie|boulangerie|librairie|ferme|poterie',
  ]),
  phrase(
    'gifted',
    'medium',
    [
      `&|@ m|nous a|ont ${FREELY}? ${GAVE} ${FREELY}? son|sa|ses|leur|leurs|un|une|ce|cet|cette|le|la|les|l|deux|trois|quelques _? _? _? _? _? a|pour que? je|j? l|le|la|les? ${TRY}|teste|testions|essaie|essaye`,
      `@ m|nous a|ont ${FREELY} ${GAVE}`,
      `@ m|nous a|ont ${GAVE} ${FREELY}`,
      `& m|nous a|ont ${FREELY} ${GAVE} ce|cet|cette|ces|leur|leurs|plusieurs`,
      `& m|nous a|ont ${GAVE} ${FREELY} ce|cet|cette|ces|leur|leurs|plusieurs`,
      `& m|nous a|ont fait parvenir|livrer|tester|essayer|gouter leur|leurs|ce|cet|cette|ces`,
      `@ m|nous a|ont fait tester|essayer|gouter son|sa|ses|leur|leurs`,
      `@ m|nous a|ont fait parvenir|livrer`,
      `@ m|nous a|ont fait la surprise|joie|plaisir de|d`,
      `&|@ m|nous a|ont contacte|contactee|contactes|propose|sollicite|sollicitee|demande|choisi|choisie|selectionne|selectionnee de|d|pour ${TRY} leur|leurs`,
      `@ m|nous a|ont contacte|contactee|contactes|propose|sollicite|sollicitee|choisi|choisie|selectionne|selectionnee de|d|pour ${TRY}`,
      `&|@ m|nous a|ont propose de|d ${TRY} ${FREELY}`,
      `@ m|nous a|ont gate|gatee|gates|gatees`,
      `merci a? &|@ de|pour m|nous avoir ${FREELY} ${GAVE}|accueilli|accueillis|accueillie|recu|recus|invite|invites`,
      `merci a? &|@ de|pour m|nous avoir ${GAVE}|accueilli|accueillis|accueillie|recu|recus|invite|invites ${FREELY}`,
      'merci a? @ de|pour m|nous avoir envoye|envoyee|envoyes|offert|offerte|offerts|fourni|gate|gatee|loge|loges|heberge|heberges',
      'merci a? @ pour le pret du|de',
      'merci a? @ pour l envoi',
      'merci a? & pour l envoi !|. ',
      'merci a? & pour l envoi de|du ce|cet|cette|ces|son|sa|leur|leurs',
      `${TRY} gratuitement|gracieusement|gratos grace a &|@`,
      `teste|testee|testes|essaye|essayee gratuitement|gracieusement|gratos grace|avec|via|pour`,
      'gratuitement|gracieusement|gratos grace a @|&',
      `&|@ m|nous a|ont ${GAVE} leur|leurs`,
      `&|@ m|nous a|ont ${GAVE} toute|tout|tous|toutes|plusieurs sa|ses|leur|leurs|produits`,
      '&|@|marque m|nous a|ont laisse|permis|propose de|d? choisir',
      'merci|thanks|up|bigup|cimer|remercie a|aux? toute? l? equipe? de|d|chez? @ pour _? _? produits|produit|paire|colis|box|coffret|dotation|materiel|equipement|goodies|textile|chaussures|pneus|tenue|tenues|echantillons',
      'merci|remercie a toute? l equipe de|d|du? @ pour l|cette|son|leur invitation|accueil',
      `merci a? &|@ de|pour|d m|nous? avoir ${GAVE} leur|leurs`,
      'recu|recue|recus|recues|teste|testee|testes|lu _? _? _? _? dans le cadre d|de un|une? _? test|tests|campagne|programme|partenariat|collaboration|operation|essai',
    ],
    {
      unless: `${LIFE} ${SHOP} ton ta tes lettre facture point permis abonnement appli travaux reparation reparations demenagement photo photos vocal message messages mail lien cv`,
    },
  ),
  phrase(
    'gifted',
    'medium',
    [
      `${THING} _? _? mis|mise|mises a disposition ${FREELY}? _? _? par|de|pour @|&`,
      `&|@|marque|constructeur a|ont mis|mettent a ma|notre disposition`,
      `mis|mise|mises a ma|notre disposition ${FREELY}? par|de @|&`,
      `${THING} _? _? ${HANDED} ${FREELY}? par &|@`,
      `${THING} _? m|nous a|ont ete ${HANDED} ${FREELY}? par &|@`,
      `${THING} _? _? @|& offert|offerte|offerts|offertes|pretee|prete )|*|.|,`,
      'code|cle|version|acces presse|review|preview fourni|fournie|offert|offerte|envoye|envoyee|recu|recue _? par|de',
      'recu|recue|recus|jeu|teste en|une version|copie presse',
      'cle|code|copie du? jeu? _? fournie|fourni|offerte|offert par|de l|le|&|@ editeur?',
      'cadeau|cadeaux|produits|kit|envoi|colis presse|marque|pr|media de|d|par|chez|@ &',
      `produits ${HANDED} par &`,
      'via|grace|sur|merci a? netgalley',
      'masse|operation critique _? babelio',
      'avant premiere grace|merci a|aux @|editions',
      'babelio|netgalley _? _? _? et|aux editions|la|les',
      'recu|recue|recus en partenariat|collaboration avec &|@',
      `testeur|testeuse pour|chez @`,
      `selectionne|selectionnee|choisi|choisie par @|& pour ${TRY}|faire|etre`,
    ],
    { unless: `${LIFE} ${SHOP} facture club` },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'recu|recue|recus|recues|recevoir|colis|paquet|box _? _? _? _? de la part de|d &',
      'recu|recue|recus|recues|recevoir|colis|paquet|box _? _? _? _? de la part de|d la? marque|maison',
    ],
    {
      unless: `${LIFE} ${SHOP} ${FOLKS} mail mails message messages lettre courrier sms appel appels reponse proposition invitation alerte relance demande facture mise avis amende menaces`,
    },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'invite|invitee|invites|invitees|convie|conviee|convies par|de|chez &',
      'a|sur l? invitation de|d|du &',
      'recus|accueillis|loges|heberges|attendus par|chez &|@ pour|gratuitement|gracieusement',
      'on|nous a|avons|etions|sommes ete? recus|accueillis par @',
      '@ m|nous a|ont invite|invitee|invites|invitees|convie|conviee|convies a|pour|au|aux|chez',
      '& m|nous a|ont invite|invitee|invites|invitees|convie|conviee|convies a|pour decouvrir|tester|essayer|gouter|deguster|sejourner|vivre',
      'merci a? l? hotel? &|@ de|pour m|nous avoir invite|invitee|invites|invitees|convie|convies',
      'merci a? l? hotel? @ pour l|cette|votre|leur accueil? et? l? invitation',
    ],
    { unless: `${LIFE} ${FOLKS} panel debat intervenir`, amid: STAYED },
  ),
  phrase(
    'gifted',
    'medium',
    [
      `ce|cet|cette|le|la|l ${STAY} nous|m a|ont ete offert|offerte|offerts|offertes`,
      `${GUEST} par &|@ a|pour|au|lors l|la|le|leur? ouverture|inauguration|lancement|decouvrir|tester|presentation`,
      'chance|plaisir|joie|honneur d etre invite|invitee|invites|invitees|convie|conviee par|chez|a|au &|@',
      'en tant qu|que invite|invitee|invites de|d|du|chez &|@',
      'etions|etais|sommes|suis les|l|une? invites|invitees|invite|invitee de|d|du &|@',
      'week end|weekend|sejour|voyage|escapade|road trip|roadtrip organise|realise|realisee? en partenariat|collaboration avec &|@',
      `week|weekend|sejour|voyage|escapade|roadtrip end|organise|realise? en|organise? en? partenariat|collaboration avec &|@|office|l`,
    ],
    {
      unless: `${LIFE} ${FOLKS} ${OCCASION} podcast emission radio plateau panel intervenir jury association ecole lycee`,
    },
  ),
  phrase('gifted', 'medium', [`offert|offerte|offerts|offertes par le|la|les|l? &`], {
    unless: `${FOLKS} ${CHARITY} maman papa mamie papi tata tonton tatie papy anniversaire noel mariage tombola etat boulot ?`,
  }),
  phrase(
    'gifted',
    'medium',
    [
      'accueil|accueils presse a|en|au|chez|par|avec|dans',
      'repas|diner|dejeuner|brunch|sejour|nuit|soin|prestation|visite|activite|experience pris|prise|fait|faite|realise|realisee|effectue|teste|testee? sur|offerte|gracieuse invitation',
      'soiree|evenement|cocktail|diner|brunch de? lancement|presse|inauguration &|@ sur|,|( invitation',
      'prestation|activite|visite|experience|seance|entree|entrees|places|billets offerte|offertes|offerts par &|@',
      'entrees|places|billets|boissons|coupe|couleur|soins _? _? offertes|offerts par &|@|le|la|l',
    ],
    { unless: `${LIFE} ${SUBJECT} ${FOLKS} ?` },
  ),
  apart('gifted', 'medium', ['produit|produits offert|offerts|recus ,|;|(|/'], {
    unless: `${SHOP} concours stand salon degustation atelier ateliers`,
  }),
  phrase(
    'author-disclosure',
    'strong',
    [
      `cet|cette|ce ${CLIP} vous est|etait presente|presentee|propose|proposee|offert|offerte|apporte|apportee par &|@`,
    ],
    { unless: `? ${CHARITY} radio` },
  ),
  // Danish for an advertisement beside a sponsor.
  phrase('negation', 'strong', [
    'annonce|annoncent|annoncer le|la|un|une|son|leur|leurs|des? nouveau|nouveaux|premier|prochain? sponsor|sponsors',
  ]),
  apart(
    'gifted',
    'medium',
    ['a|sur l? invitation de|du|d &', 'invite|invitee|invites|invitees par &'],
    { unless: `${LIFE} ${FOLKS} ${SUBJECT} ? debat emission plateau president ministre` },
  ),
  label('author-disclosure', 'medium', [
    'produit|produits offert|offerts',
    'produit|produits offert|offerts ,|/|et|- ? collab|collaboration|partenariat|post non remunere|remuneree',
    'collab|collaboration|partenariat|post|contenu|avis non remunere|remuneree|retribuee|payee ,|/|-|et|mais? ? produit|produits offert|offerts|recus',
    'collab|collaboration|partenariat non remunere|remuneree|retribuee|payee',
  ]),
  label('gifted', 'medium', [
    'prestation|activite|visite|experience|entrees|places|seance|soin|coupe offert|offerte|offertes|offerts par? _? _? _?',
    'repas|sejour|diner|nuit|soin|visite sur invitation',
    `${CLIP} non sponsorise|remunere mais? ,? produit|produits offert|offerts|recus|recu`,
    'collab|collaboration|partenariat non remunere|remuneree|retribuee|payee',
    'collab|collaboration|partenariat|post|contenu non remunere|remuneree|retribuee|payee avec @|&',
  ]),
  phrase(
    'gifted',
    'medium',
    [
      `produit|produits|article|livre|repas|sejour|nuit|robe offert|offerts|offerte ,|;|.|(|et|mais ${CLIP}|avis|contenu|collab|partenariat non|pas|sans remunere|remuneree|sponsorise|sponsorisee|remuneration`,
      'collab|collaboration|partenariat|envoi non remunere|remuneree|sponsorise ,|/|mais|;|( mais? produit|produits offert|offerts|recus',
      `non|pas remunere|remuneree|sponsorise|sponsorisee|paye|payee ,|(|.|-|mais|; mais? produit|produits|article|repas|sejour|livre offert|offerts|recu|recus|envoye|envoyes`,
      `collab|collaboration|partenariat non remunere|remuneree|retribuee avec @|&`,
    ],
    { unless: `${PRIVATE} ${SUBJECT} ?` },
  ),
  phrase(
    'gifted',
    'medium',
    [
      `${GIFT} ${FREELY}? par @`,
      `que|qu @ m|nous|lui|leur a|ont ${FREELY}? ${GAVE}`,
      `@ qui m|nous|lui|leur a|ont ${FREELY}? ${GAVE}|gate|gatee|gates`,
      `@ m|nous a|ont ${FREELY}? ${GAVE}`,
      `@ m|nous|lui|leur a|ont ${FREELY}? ${GAVE} _? _? _? _? _? a|pour que? je? l? ${TRY}`,
      'recu|recue|recus|recues|colis|box|paquet _? _? de la part de @',
      `colis|box|paquet|coffret ${GIFT} par @`,
      'gate|gatee|gates|gatees|chouchoute|chouchoutee par @',
      `recus|accueillis|invites _? _? cadeau|presse a|au|chez|par l? @`,
    ],
    {
      unless: `? ${OCCASION} message messages vocal carte lettre lien mail screen facture bon panne retard excuser concert spectacle masterclass finale victoire but go travaux reparation demenagement mauvais mauvaise vide casse cassee abime remboursement`,
    },
  ),
  phrase(
    'gifted',
    'medium',
    [
      `${GUEST} par l|le|la? @`,
      `@ qui m|nous a|ont ${GUEST}`,
      `@ ,? qui|ils|elles nous|m a|ont? invite|invitent|${GUEST}|accueille|accueillent gratuitement|gracieusement|une|un|deux|pour|a|au`,
      `@ ,? ils|elles m|nous ont ${GUEST}`,
    ],
    {
      unless: `? ${OCCASION} podcast emission radio conference panel debat intervenir table interview live scene jury salon dedicace plateau`,
      amid: STAYED,
    },
  ),
  phrase(
    'author-disclosure',
    'medium',
    [
      `@ m|nous a|ont paye|payee|payes|remunere|remuneree|remuneres pour`,
      `${BODY} @|& m|nous a|ont paye|payee|payes|remunere|remuneree|remuneres pour vous|te|faire|parler|tester|ce|cette`,
      `qui|et|& sponsorise|sponsorisent|commandite cette|ce|cet|la|l|le|mes|nos|notre ${CLIP}|chaine|saison|serie|dimanches|lundis|rubrique`,
      `qui|et finance|financent|soutient|soutiennent cette|ce|cet|la|l|le ${CLIP}|chaine|saison _? _? du|de? podcast|emission|chaine?`,
      `cet|cette|ce ${CLIP} est|etait sponsorise|sponsorisee|sponso|finance|financee|soutenu|soutenue par la|l|le|une|un ${BODY}`,
      `${CLIP} sponsorise|sponsorisee par la|l|le|une|un ${BODY}`,
      'sponsorise|sponsorisee|sponso|commandite par @',
      'merci a eux|elles|lui|elle de|pour m|nous|d? sponsoriser|commanditer|financer|avoir? sponsorise|finance?',
      `${CLIP} est une presentation|gracieusete|commandite de|d|du &|@`,
      '@ me|nous|m file|donne|verse|refile|glisse|filent|paie|paye|lache un|des|deux|trois|quelques|la|du _? _? pour',
      'merci a? &|@ pour sa|votre|leur|la|ta confiance sur|dans|pour|lors ce|cette|notre|cet partenariat|collaboration|collab|campagne',
      `partenaire|partenaires de|du la|l|cette|cet|ce? ${CLIP} : &|@`,
      `on|nous|je remercie|remercions &|@ ,? le|la|l? partenaire|sponsor`,
      'mon|notre partenaire|sponsor du|de jour|mois|semaine|moment :|,|c|est? est? &|@',
      'mon|notre|ma partenaire|sponsor @ vous|t|te offre|offrent|propose|fait|donne|regale',
      `collabore|associee|associe avec|a &|@ pour vous|te montrer|presenter|parler|faire|proposer|offrir|preparer`,
      `travaille|bosse avec @ pour vous|te montrer|presenter|parler|proposer`,
      `collabore|travaille|bosse avec @ sur|pour ce|cette|cet ${CLIP}|contenu|campagne`,
      'collabore|travaille|bosse avec & sur|pour ce|cette|cet contenu|campagne|reel|post',
      'ugc pour|x|avec &|@',
      `contenu|reel|ugc|photos cree|realise|realisee|produit|creees pour|avec @`,
      'contenu cree|realise|produit pour &',
      'parler|montrer|tester|presenter|ecrire|faire|poster|partager|essayer _? _? contre|moyennant remuneration|cachet|paiement|finances|salaire',
      `${CLIP} a but|caractere|vocation|visee|des|fins fins? commercial|commerciale|commerciales|publicitaire|publicitaires|promotionnel|promotionnelle|promotionnelles`,
      'celle|celui ci ,? remuneree|remunere|payee|paye|sponsorisee|sponsorise',
      `partenaire|sponsor de ce|cet|cette ${CLIP}|publi`,
      `mon|notre sponsor|annonceur du|de jour|semaine|moment|episode|video : &|@`,
    ],
    {
      unless: `${SUBJECT} ? maillot maillots club equipe tournoi course gala tele publique redevance gagner concours`,
    },
  ),
  phrase(
    'author-disclosure',
    'medium',
    [
      `${CLIP} contenant|comportant|incluant|contient|comporte|inclut|inclue un|une|de|des la? placement|placements|communication|promotion|collaboration|partenariat`,
      `oui|ouais|yes|yep ,? c est sponso|sponsorise|sponsorisee|remunere`,
      `disclaimer|transparence|info|nb|ps|precision :|, cette|ce|cet? ${CLIP} sponsorise|sponsorisee|sponso|remunere|remuneree|paye|payee|commandite|commanditee`,
      `m est|a|ete ete? paye|payee|remunere|remuneree|finance|financee par &|@`,
      `paye|payes|payee|payees|remunere|remuneres|remuneree par &|@ pour|afin vous|te|t|que|parler|tester|montrer|presenter|cette|ce|cet|faire`,
      `touche|touchee|recois|percois de|des|quelques l? argent|sous|euros _? _? _? _? pour ce|cette|cet|mon ${CLIP}`,
      `merci a? &|@ pour le|la|leur|son sponsoring|sponso|sponsorisation|parrainage`,
      `grace au|a sponsoring|sponso|sponsor de &|@`,
      `merci a? &|@ de sponsoriser|financer|soutenir|parrainer ce|cet|cette|la|mon|ma|le ${CLIP}`,
      'offre|offres|lien|code|promo|page|site|mois du|de|de sponsor : | http',
      'offre|promo du sponsor',
      `sponsor|sponsors de|du la|cette|cet|ce|l? ${CLIP}|jour|semaine`,
      `${CLIP} est une commande|campagne|publicite de|d|du|pour l? &|@`,
      `demande de|d|du &|@ : paye|remunere`,
      `m|nous a|ont demande de ${TRY} _? _? _? _? (|, remunere|remuneree|paye|payee|collab|pub|sponso`,
      `pour le compte de|d|du &|@ ,? _? qui|et me|m|nous remunere|paye|paie`,
    ],
    { unless: `${SUBJECT} ? maillot maillots club equipe tournoi ministere tele` },
  ),
  apart(
    'author-disclosure',
    'medium',
    [
      'sponsor de? la|cette? video|episode|podcast|emission? : &|@',
      'realise|realisee|ecrit|tourne|tournee|redige pour le compte de &|@',
    ],
    { unless: `${CHARITY} ? maillot maillots equipe tournoi gala course` },
  ),
  apart('author-disclosure', 'medium', [
    'minute|instant|page|coupure|pause|moment de? pub|publicite|sponso :|pour|!|avec|,|. &|@',
    'petite|petit minute|instant|page|coupure|pause|moment de? pub|publicite|sponso :|pour|!|avec|,|. &|@',
    'sponsorise|sponsorisee|sponso mais|et|donc',
  ]),
  label('author-disclosure', 'medium', ['partenaire'], {
    mention: 'aside',
    unless: `${CHARITY} ${ARTS} danse tango salsa tennis padel double jeu vie photographe`,
  }),
  label(
    'author-disclosure',
    'strong',
    [
      'petite? page|minute|instant|coupure de? publicite|pub',
      'ope|op|operation speciale|commerciale|spe avec|: &|@',
      'ope|op|operation commerciale &|@',
      'contenu|post|publication|message promotionnel|promotionnelle',
      'collab|collabo co|com|rem|remu|sponso',
      'publi redactionnel|reportage|info|redac|communique',
      'publiredactionnel|publiredac|advertorial|publireportage',
      'communique commercial|publicitaire|sponsorise',
      'placement|placements de produit|produits : &|@',
    ],
    { unless: SUBJECT },
  ),
  apart('author-disclosure', 'strong', [
    'publiredactionnel|publireportage pour|de|avec &|@',
    'communique commercial|publicitaire|sponsorise de|pour|par &|@',
    'placement de produit : &|@',
  ]),
  tag('author-disclosure', 'strong', [
    'partenariatpayant collaborationpayante collabpayante collabpayee publicitepayee videosponsorisee videosponso storysponso',
    'publicationsponsorisee storysponsorisee reelsponsorise reelsponso articlesponso pubremuneree pubassumee placementproduit',
    'placementproduits placementsdeproduits contenupublicitaire contenuspublicitaires contenucommercial contenuremunere',
    'postremunere videoremuneree partenariatsponsorise partenariatremu collabrem collabremu collaborem publipost postpublicitaire',
    'contenusponso publicitesponsorisee collabcom collabscommerciales',
  ]),
  tag('gifted', 'medium', [
    'cadeaupr envoimarque cadeaudelamarque produitenvoye produitsenvoyes produitoffertpar* produitsoffertspar* envoipr',
    'collabnonpayee partenariatnonremunere postnonremunereproduitoffert livreoffert sejourpresse accueilpresse repasoffert invitationpr',
  ]),
  phrase(
    'discount-code',
    'medium',
    [
      `de ma part _? _? _? _? _? _? _? ,?  _? _? %|remise|reduction|reduc|rabais|ristourne`,
      `de ma part _? _? _? _? _? _? _? offert|offerte|cadeau`,
      `%|remise|reduction|reduc|rabais|ristourne _? _? _? _? _? en|si|quand|dites|disant _? _? _? _? de ma part`,
      `j|on|nous ai|a|avons negocie|obtenu|recupere|eu? un|ton|votre code`,
      `un|votre|ton code pour vous|toi chez|avec|sur @|& : &`,
      `un|votre|ton code pour vous|toi : &`,
      'mon code promo|reduc? @|& est|dispo? en|dans ma? bio',
      'a taper|saisir|entrer|rentrer|noter|glisser|indiquer|inscrire dans|au|a|lors|sur|avant le|la|du|moment|votre|l? panier|caisse|checkout|paiement|commande|site|moment|validation',
      'code exclusif|exclu|exclusive _? _? _? _? : &',
      'code valable|valide _? _? _? : &',
      'mot|mots magique|magiques|doux|secret : &',
      'obtenu|negocie|decroche|gratte|chope|eu _? % _? _? _? pour vous|toi|mes|ma|la',
      'obtenu|negocie|decroche|gratte|chope|eu _ % _? _? _? pour vous|toi|mes|ma|la',
      `&|@ m|nous a|ont donne|file|cree|offert|confie|fait un|mon code`,
      'code & : &',
      'le code & marche|fonctionne|est toujours|encore? valable|valide|actif? chez|sur @|&',
      '@ ( code &',
      'entrez|entre|tapez|tape|ajoutez|ajoute|saisissez|rentrez|rentre|mettez & au|dans|a moment|panier|paiement|caisse|la|votre',
      '%|offert|offerts sur? & avec|via mon lien',
    ],
    { unless: `${SUBJECT} ? perime boutique eshop atelier creations` },
  ),
  phrase(
    'affiliate',
    'medium',
    [
      'code de? createur|creatrice : &',
      'code de? createur|creatrice &',
      'code de? parrainage|parrain : &',
      'code de? parrainage|parrain &',
      'lien|liens _? _? _? _? sont|est remunerateur|remunerateurs|affilie|affilies|remunere|remuneres|commissionnes|sponsorises|sponsorise|traces|trackes',
      'lien|liens _? _? _? generent|genere|donnent|donne|rapportent|rapporte|versent _? une|des|la commission|commissions|remuneration',
      'lien|liens affi|aff|affil en|dans|)|:|.',
      '%|€|euros|reduction|remise|rabais|offerts|offert _? _? en passant|cliquant|vous|t? inscrivant? par|via|sur|avec mon|ce|le lien',
      'mon lien & pour|: avoir|recevoir|profiter|beneficier|obtenir|tester',
      'lien _? _? vous|te|t donne|offre|fait|permet|file _? _? _? _? reduction|remise|€|euros|%|offert|offerts',
      'ces|mes|les|ce liens|lien me|nous remunerent|remunere|paient|paie',
      'rapporte|touche|prends|gagne|recois une|un petite|petit|legere|mini com|comm|commi|comission|commission',
      'utiliser|utilisez|utilise|passer|passez par? mes|ces liens ,|c|vous|et|ca|ne|me _? _? _? soutient|aide|coute|soutenir|aider',
      'achats|commandes|reservations _? _? via|avec|depuis|sur|par ces|mes|les liens soutiennent|aident|financent|me|nous',
      'lien|liens marques|marque|suivis|suivi|avec d|de|par une|un etoile|asterisque|* est|sont affilies|affilie|remuneres|remunere|partenaires|sponsorises',
      'en passant|achetant|commandant|reservant|cliquant par|via|avec|sur ces|mes|les|ce|mon liens|lien ,? _? _? _? vous|tu me|m|nous|la|ma|notre? soutenez|soutiens|aidez|aides',
      'en passant|achetant|commandant|reservant|cliquant par|via|avec|sur ces|mes|les|ce|mon liens|lien _? _? _? ,? vous|tu soutenez|soutiens|aidez|aides',
      'liens|lien _? _? permettent|permet de? _? soutenir|financer _? _? sans|,|( aucun? surcout|cout|frais',
      'je suis|sommes affilie|affiliee|affilies a|chez|avec|de|d &|@',
      'je suis affilie|affiliee &|@',
      'lien|liens|vente|ventes commissionne|commissionnes|commissionnee|commissionnees',
      'suis|sommes commissionne|commissionnee|commissionnes',
      'touche|recois|percois|gagne % sur|de chaque|vos|tes|les vente|ventes|achat|achats|commande|commandes',
      'touche|recois|percois|gagne _ % sur|de chaque|vos|tes|les vente|ventes|achat|achats|commande|commandes',
      'parrainage _? _? _? : _? €|euros? offert|offerts pour toi|vous et pour? moi',
      `% de? reduction|remise|rabais? sur|chez & avec|via|en|grace mon|ce|le|notre lien`,
      `offert|offerts|gratuit|gratuits|gratuitement _? _? _? avec|via|grace mon|notre lien`,
    ],
    {
      unless: `${WORK} ${SUBJECT} ? expire livre ebook formation vend vendre metier immobilier agent`,
    },
  ),
  // Who writes so of himself announces no event.
  label('author-disclosure', 'medium', ['en partenariat|collaboration|collab avec &'], {
    amid: 'je j mon ma mes moi me m',
    unless: `${CHARITY} ${PRIVATE} ${ARTS} atelier ateliers webinaire evenement stage exposition rencontre bibliotheque ministere lycee`,
  }),
  label('affiliate', 'medium', [
    'affiliation|commissionne',
    'liens _? commission',
    'commission gagnee|percue|touchee',
  ]),
  phrase(
    'ambassador',
    'medium',
    [
      'en tant qu|que ambassadeur|ambassadrice|egerie|createur|creatrice|athlete|partenaire @',
      'fier|fiere|heureux|heureuse|content|contente|hate de|d rejoindre|integrer|representer la|le|l|les team|equipe|squad|famille @',
      'membre|athlete|rider|createur|creatrice|pilote|partenaire du|de|officiel|officielle la|l? team|equipe|squad|programme|crew createurs|createur|creators|athletes|ambassadeurs|ambassadrices? &|@',
      'membre du programme createurs|createur|creators|creator|ambassadeurs|ambassadrices|influence|partenaire &|@|chez|de',
      'createur|creatrice|athlete|blogueur|blogueuse partenaire|sponsorise|sponsorisee &|@|de|chez',
      '@ team athlete|athletes|rider|riders|runner|runners|cyclist|pilote|ambassador',
      'equipe|equipee|habille|habillee|soutenu|soutenue|sponsorise|sponsorisee cette? saison? par @',
      '@ me|m soutient|accompagne|equipe|sponsorise|suit|fait _? _? confiance? pour|cette|une|depuis|encore|la|toute',
      'merci a? @ de|pour continuer|continue|m? me? _? soutenir|accompagner|suivre|equiper cette|pour|encore|la|depuis|une',
      'marque partenaire :? @',
      'mon|ma partenaire beaute|mode|sport|auto|tech|cuisine|rando|nutrition|running @',
      'equipementier|sponsor|partenaire officiel|principal? : @',
      'saison|annee|aventure avec|aux|sous @ comme|en couleurs|partenaire|sponsor|equipementier',
      'ambassadeur|ambassadrice &|@ depuis|pour|, ',
    ],
    { unless: `${WORK} ${CHARITY} france paix onu pays ? voisins` },
  ),
  // Whoever else is in the sentence: these tell by themselves.
  phrase(
    'author-disclosure',
    'medium',
    [
      `cet|cette|ce ${CLIP} est|etait sponsorise|sponsorisee|sponso|remunere|remuneree|commandite|commanditee|paye|payee`,
      `${CLIP} contenant|contient|comporte|inclut une|de la? pub|publicite`,
      'c|ceci est une|un collab|collaboration|partenariat|post|contenu|video remuneree|remunere|payee|paye|commerciale|commercial|sponsorisee|sponsorise',
      'c|ceci est une pub|publicite ,|.|!|pour|et|mais',
      `&|@ me|m|nous a? paie|paye|payee|payes|remunere|remuneree|remuneres pour vous|te|ce|cette|cet|en|tester|parler|montrer|presenter`,
      `suis|ete|etre|etais remuneree|remunere|payee|paye pour ce|cette|cet|faire|vous|tester|parler|en`,
      'touche|recu|touchee|recois|percu un|une|des cachet|remuneration|honoraires de|d|du|par &|@',
      `${CLIP} est|a|ete|etait? rendu|rendue|ete? possible|rendu|rendue par|grace|possible a|par? &|@`,
      `cet|cette|ce ${CLIP} est|etait soutenu|soutenue|propulse|propulsee|finance|financee par &|@`,
      `cet|cette|ce ${CLIP} est|etait presente|presentee|propose|proposee par @`,
      'mandate|mandatee|missionne|missionnee par &|@ pour',
      `@ a? sponsorise|commandite|finance cette|ce|cet ${CLIP}|recette`,
      `& a sponsorise|commandite|finance cette|ce|cet ${CLIP}|recette`,
      'mot|mots|message de|sur|du notre|mon|le|du? sponsor',
      `a la demande de|d|du &|@ ${CLIP}`,
    ],
    { unless: `${SUBJECT} ? maillot club equipe quoi` },
  ),
  phrase(
    'author-disclosure',
    'medium',
    [
      `${CLIP}|recette|photo|photos realise|realisee|tourne|tournee|cree? en partenariat|collaboration|collab avec &|@`,
    ],
    { unless: `${SUBJECT} ${CHARITY} ${ARTS} ? bibliotheque lycee ministere` },
  ),
  apart(
    'author-disclosure',
    'medium',
    [
      `${CLIP} sponsorise|sponsorisee|sponso|remunere|remuneree|commandite|commanditee ,|mais|et|par|avec|&|@`,
    ],
    { unless: `${SUBJECT} ? feed fil` },
  ),
  phrase(
    'gifted',
    'medium',
    [
      `marque|marques &? m|nous a|ont ${FREELY}? ${GAVE}`,
      `marque m|me|nous l a|ont ${FREELY}? ${GAVE}`,
      `${GIFT}|recu|recue|recus|cadeau|cadeaux par|de|en|gracieusement cadeau|par|de|la? de|part? de|la? la? marque`,
      'produit|produits|article|livre recu|recus|envoye|envoyes gratuitement|gracieusement|gratos',
      'recu|recue|recus gratuitement|gracieusement pour|en|de|dans|via|, test|echange|la|le|avis|contrepartie|chez|@',
      'en echange|contrepartie de|d mon|un|ma|cette|ce|une avis|test|post|video|story|visibilite|chronique|publication',
      'service de? presse recu|des|de|via|&|@',
      'colis|envoi|envois|box|cadeau|cadeaux|kit pr|presse &|@|de|d|chez|par',
      'masse critique babelio',
      'merci aux editions & pour|de',
      'voyage|accueil|sejour de? presse|presse a|en|au|aux|avec|chez|dans|organise',
      'blogtrip|eductour|instameet avec|chez|en|a|au &|@',
      `${THING} mis|mise|mises a disposition par @`,
      'invite|invites|invitee|invitees par l office',
      'l office de tourisme _? _? nous|m a invite|invites|invitee|offert',
      `${STAY} offert|offerte|offerts|offertes par l|le|la hotel|restaurant|domaine|spa|camping|parc|office`,
    ],
    {
      unless: `${SUBJECT} ? mauvais mauvaise vide remboursement retard annulation ministre president journaliste journalistes comptable fiscal fisc declarent declarer createurs`,
    },
  ),
  apart(
    'ambassador',
    'medium',
    [
      'fier|fiere|nouveau|nouvelle? ambassadeur|ambassadrice|egerie @',
      'ambassadeur|ambassadrice|egerie @',
      'partenaire|partenaires|sponsors|equipementier officiel? : @',
    ],
    {
      unless: `${CHARITY} france paix onu ? ong`,
    },
  ),
];
