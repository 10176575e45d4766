import { label, phrase } from './entry.ts';
import { CHARITY, PRIVATE, SHOP, SUBJECT } from './fr-terms.ts';
import type { Entry } from './index.ts';

/** Who or what gives, pays and invites in everyday life. */
const LIFE = `${PRIVATE.replace(' salon', '')} ${CHARITY} boulot accuse accusent accusee travail patron patronne entretien embauche banque assurance veto veterinaire chaton rues famille pote potes voisins maire prefet signer signe remplir lire regarder enterrement mutuelle eglise diplome bibliotheque mediatheque lycee beaux gagne gagner barbecue`;
const TRY = 'tester|essayer|test|essai|review|gouter|chroniquer|decouvrir';
const SHOW =
  'filmer|filme|montrer|montre|tester|teste|parle|parler|donne|poste|poster|partage|raconte|dise|fasse';
const STAY =
  'sejour|nuit|nuits|repas|diner|dejeuner|voyage|vol|vols|week|chambre|soin|billets|places|entrees';
const PLACE =
  'hotel|restaurant|resto|salon|marque|domaine|spa|camping|office|auberge|boutique|studio|parc|gite';
const HANDED =
  'remis|remise|prete|pretee|fourni|fournie|envoye|envoyee|livre|livree|offert|offerte|confie|confiee|depose|deposee';

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
      `${STAY} aux frais|charge de|d|du l|la|le ${PLACE}`,
      `${STAY} offert|offerts|offerte|offertes par l|le|la|les|leur attache|attachee|service|agence|${PLACE}`,
      `invite|invitee|invites|invitees|convies|conviee par le|la|l|les ${PLACE}`,
      `${PLACE} n a|ont rien|pas voulu nous|me faire? payer|debourser`,
      'soiree|evenement|brunch|dejeuner|diner|petit presse de|chez|avec? &|@',
      'offert|offerts|offerte|offertes|invite|invitee|invites par l|une|leur|son|notre attache|attachee de presse',
      'en|contre echange d|de une|un|cette|ce|la publication|video|story|reel|post|visibilite',
    ],
    { unless: `${LIFE} ${SUBJECT} ? politique ministre poste metier recrute` },
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
];
