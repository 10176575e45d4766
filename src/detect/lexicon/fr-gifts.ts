import { apart, label, phrase, tag } from './entry.ts';
import { CLIP, LIFE, TRY } from './fr-everyday.ts';
import { CHARITY, PRIVATE, SHOP, SUBJECT } from './fr-terms.ts';
import type { Entry } from './index.ts';

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
const GIFT =
  'offert|offerte|offerts|offertes|envoye|envoyee|envoyes|envoyees|fourni|fournie|fournis|fournies|confie|confiee|gracieusement';
const GUEST =
  'invite|invitee|invites|invitees|convie|conviee|convies|recus|accueillis|loges|heberges';

/** Gifts, loans and invitations in words of every day. */
export const GIFTS: readonly Entry[] = [
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
      'merci a? & pour l envoi !|.',
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
  apart(
    'gifted',
    'medium',
    ['a|sur l? invitation de|du|d &', 'invite|invitee|invites|invitees par &'],
    { unless: `${LIFE} ${FOLKS} ${SUBJECT} ? debat emission plateau president ministre` },
  ),
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
  tag('gifted', 'medium', [
    'cadeaupr envoimarque cadeaudelamarque produitenvoye produitsenvoyes produitoffertpar* produitsoffertspar* envoipr',
    'collabnonpayee partenariatnonremunere postnonremunereproduitoffert livreoffert sejourpresse accueilpresse repasoffert invitationpr',
  ]),
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
];
