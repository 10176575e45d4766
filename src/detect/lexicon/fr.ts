import type { Lexicon } from './index.ts';

const PRIVATE =
  'anniversaire noel maman papa mamie papi mere pere parents soeur frere copine copain ami amie amis mariage fete ' +
  'tante oncle voisin voisine collegues mari femme bapteme parler conference podcast interview radio emission ' +
  'plateau table debat colloque salon dedicace vernissage';
const SUBJECT =
  'influenceurs influenceur influenceuse influenceuses marketing debutants debutant debute debuter conseils loi dgccrf ' +
  'arpp regles amende enquete etude proposer refuse refuser formation marques annonceurs argent deguisee mensongere ' +
  'interdire interdite obligation obligatoire mention mentionner';
const CHARITY =
  'mairie association ville commune universite hopital ecole unicef fondation departement region musee ministere ' +
  'federation club village festival';
const ARTS =
  'chanson morceau titre album single clip fresque artiste illustratrice photographe portrait oeuvre';
/** What shops give with a purchase. */
const SHOP =
  'achat achete achetes commande livraison port des boutique clients clientes cafe magasin chaque';
const BAR =
  'crawl biere bieres bar beer beers pint pints ale lager drinks drink quiz pubquiz pubs food roast london england ' +
  'ireland irish scotland uk guinness brewery craftbeer cocktail cocktails copains amis apero soiree karaoke concert ' +
  'the and with my our at of for het een met voor bij ons der und mit ein';
const PAID =
  'commerciale|commercial|remunere|remuneree|remunerees|sponsorise|sponsorisee|sponso|payee|paye|payant|com|publicitaire|commandite|commanditee';
const COLLAB = 'collaboration|collab|collabs|partenariat|partenariats|association';
const POST =
  'post|article|billet|contenu|video|publication|reel|story|episode|annonce|vlog|podcast|recette|publi';
const GIFT =
  'produit|produits|sejour|nuit|nuitee|repas|soin|voyage|invitation|cadeau|cadeaux|article|articles|livre|tenue|box|place|places|billets|robe|diner|experience|service|pieces';
const GIVEN =
  'offert|offerts|offerte|offertes|recu|recus|envoye|envoyes|envoyee|fourni|fournis|prete|gracieusement';
const FREE = 'gratuitement|gracieusement|gentiment|gratuit|cadeau';

const TRADE =
  'marketing agence branding communication vintage retro affiche affiches publicitaire graphisme';

export const fr: Lexicon = {
  entries: [
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'Loi 2023-451',
      form: 'tag',
      terms: ['publicite collaborationcommerciale'],
      unless: TRADE,
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'usage',
      form: 'tag',
      terms: [
        'collabcommerciale partenariatcommercial collabco',
        'partenariatremunere collaborationremuneree collabremuneree collaborationpayee',
        'sponsorise sponsorisee postsponsorise sponsorisepar* articlesponsorise contenusponsorise',
        'collaborationsponsorisee collabsponsorisee postsponso collabsponso placementdeproduit',
        'communicationcommerciale pubcollab collabpub publicitepour*',
      ],
      unless: TRADE,
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'usage',
      form: 'tag',
      terms: ['commandite commanditee contenucommandite publicationcommanditee'],
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'usage',
      form: 'tag',
      terms: [
        'sponso sponsos partenairedemarque enpartenariatavec* collaborationavec* encollaborationavec*',
      ],
    },
    // Elsewhere, and in France at night, a pub is a bar.
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'usage',
      form: 'tag',
      terms: ['pub'],
      mention: true,
      unless: BAR,
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'usage',
      form: 'label',
      terms: ['pub'],
      mention: true,
      unless: BAR,
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'usage',
      form: 'apart',
      terms: [
        'publicite|pub pour|avec @',
        `${COLLAB} ${PAID} avec|x? @`,
        `publicite|pub en? ${COLLAB} avec @`,
        'sponsorise|sponso|sponsorisee|commandite|commanditee par|avec @',
      ],
      unless: SUBJECT,
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'Loi 2023-451',
      form: 'label',
      terms: ['publicite', 'collaboration commerciale'],
      unless: SUBJECT,
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'usage',
      form: 'label',
      terms: [
        'publicite|pub pour|avec &',
        'pub|publicite collab|collaboration|partenariat|sponso',
        `${COLLAB} ${PAID}`,
        `${POST} ${PAID}`,
        'sponsorise|sponsorisee|commandite|commanditee|publireportage|publicommunique',
        'annonce|communication|contenu|message publicitaire|commerciale|commercial',
        'placement|placements de produit|produits _? _? _?',
      ],
      unless: SUBJECT,
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'usage',
      form: 'label',
      terms: ['sponso|partenariat', `en ${COLLAB}`],
      mention: true,
      unless: `${SUBJECT} ${ARTS} ${CHARITY}`,
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'usage',
      form: 'apart',
      terms: ['partenariat avec|x @', 'collab|collaboration / @ / remuneree|commerciale'],
      unless: `${SUBJECT} ${ARTS} ${CHARITY}`,
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'usage',
      form: 'phrase',
      terms: [
        'cette|ce|cet video|episode|article|post est|etait sponsorisee|sponsorise|offerte|financee par @|&',
        `${COLLAB} ${PAID} avec|pour|par @|&`,
        `en ${COLLAB} ${PAID}`,
        `${COLLAB} avec @ |? ,|(|[? ${PAID}|pub|publicite`,
        'sponsorise|sponsorisee|commandite|commanditee|sponso par|avec @',
        `${POST} sponsorise|sponsorisee|sponso|commandite|commanditee par|avec @|&`,
        `cette|ce|cet ${POST} est|contient|inclut|comporte sponsorise|sponsorisee|sponso|commandite|commanditee|une?|de|du|la? publicite|pub|collaboration|partenariat|placement|placements? commerciale|remunere|remuneree|sponsorise|sponsorisee?`,
        `cette|ce|cet ${POST} est|contient|inclut|comporte une|un|de|du|la publicite|pub|collaboration|partenariat|placement|placements`,
        `cette|ce|cet ${POST} est|a sponsorise|sponsorisee|sponso|commandite|commanditee|ete`,
        'inclut|contient une|de|la communication|promotion|publicite commerciale|payante|payee|remuneree?',
        'merci a @|& de|d|pour avoir|nous|m? sponsoriser|sponsorise cette|ce|cet|la|l|mon|notre video|episode|article|post|reel',
        'sponsor de cette|ce|cet video|episode|podcast',
        '@|& sponsorise|sponsor cette|ce|cet video|episode|post',
        'je|j|suis|ai ete? remuneree|remunere|payee|paye par @|&',
      ],
      unless: `${SUBJECT} ? equipe maillot maillots`,
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        `cette|ce|cet|cet ${POST} a|est|realise|fait|tourne ete? realise|realisee|fait|faite|cree|creee? en|dans ${COLLAB} avec @|&`,
        `realise|realisee|tourne|tournee en ${COLLAB} avec @`,
        `dans le cadre d|de une|un|ma|mon|notre? ${COLLAB}`,
        `en ${COLLAB} avec la|ma marque @|&`,
        'mon|ma|notre partenariat|collaboration|collab avec @|&',
        'partenaire|partenaires officielle|officiel|fiere|fier de|d la? marque? @',
      ],
      unless: `${SUBJECT} ${ARTS} ${CHARITY}`,
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'tag',
      terms: [
        'produitoffert produitsofferts produitrecu produitsrecus offertpar* sejouroffert cadeaupresse',
        'voyagepresse voyagedepresse envoipresse colispresse servicepresse servicedepresse invitationpresse',
        'invitationmedia soireepresse cadeaumarque cadeaudemarque gracieusete collaborationnonremuneree',
        'collabnonremuneree produitgratuit offertparlamarque colispr',
      ],
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'tag',
      terms: ['offert offerts offerte invitation invitee'],
      mention: true,
      unless: `${PRIVATE} ${SHOP} fairepart fairepartmariage papeterie wedding birthday party event exposition expo evenement save date you your concours`,
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'label',
      terms: [
        `${GIFT} ${GIVEN}`,
        `${COLLAB} commerciale? non remunere|remuneree`,
        'offert|offerts|offerte|offertes par? la? marque?',
        'envoi|colis|kit|cadeau|cadeaux|invitation|voyage|soiree|service|sejour de? presse|pr|media|marque',
      ],
      unless: `${PRIVATE} ${SHOP}`,
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'a l invitation de|du|des @|&|l|la|le',
        'sp|service recu|presse de|des|du|recu|chez @|&|editions|la',
        'envoi|lecture|livre en? service presse',
        '@ qui m|nous a|ont invite|invitee|invites|invitees|offert|offerts|offerte|recus',

        `${GIVEN} gracieusement|gentiment|gratuitement? par|de|via @`,
        `${GIFT} est|sont|m|nous? a|ete|ont? ete? ${FREE}? ${GIVEN} ${FREE}? par|de @`,
        'produit|produits|sejour|tenue offert|offerts|offerte par &',
        `${GIFT} offert|offerts|offerte|offertes sans|en|dans|pour obligation|echange|contrepartie|le|test`,
        'recu|recue|recus|recues|envoye|envoyes|envoyee|envoyees|teste gratuitement',
        `tester|decouvrir|essayer|profiter|sejourner gratuitement|gracieusement _? _? _? _? @`,
        'invite|invitee|invites|invitees par @',
        'invitation de @',
        'sur invitation de @|la',
        `${COLLAB} commerciale? non remunere|remuneree avec|par @`,
        'merci a? la|le|les|toute marque|maison|equipe @ pour',
        'recu|recue|recus|recues en cadeau de|par @',
        'sp recu|recue',
        'voyage|sejour|invitation|evenement de? presse|media avec|par|de|chez|organise @|&',
        'colis|paquet|box|envoi pr|presse',
        'recu|recus|lu|lue|envoye en|par service|sp de? presse?',
        'service presse , merci',
        'gracieusete de @|&',
        `@ m|me|nous a|ont ${FREE}|genereusement? offert`,
        `on m|nous a ${FREE} offert|envoye _? _? @`,
        `merci a? @ de|d|pour m|nous|me|avoir|cet? m|nous? avoir? ${FREE}? offert`,
        `envoye|offert _? _? _? gratuitement|gracieusement`,
        `merci a? @ pour|de le|la|ce|cette|ces|l|les|ton|votre ${GIFT} ${GIVEN}|gratuit|gratuits|presse`,
        'cadeau|cadeaux|offert|offerts|offerte de|par la|ma marque',
        'en echange d|de mon|un avis|test honnete?',
      ],
      unless: `${PRIVATE} ${SHOP}`,
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      mention: true,
      terms: [
        '(|[ invitation|offert|offerts|offerte|sp )|]',
        'produit|produits offert|offerts|recu|recus',
      ],
      unless: `${PRIVATE} ${SHOP}`,
    },
    {
      kind: 'affiliate',
      strength: 'strong',
      source: 'usage',
      form: 'phrase',
      terms: [
        'lien|liens affilie|affilies|affiliation|d affiliation?',
        'lien|liens sont|est|peuvent? etre? affilie|affilies|remunere|remuneres|sponsorise|sponsorises',
        'liens|lien partenaire|partenaires|remunere|remuneres',
        'petite|legere|faible|modeste commission',
        'je|j touche|percois|recois|gagne _? une? petite? commission',
        'en tant que|qu partenaire|affilie|affiliee amazon',
      ],
      unless: SUBJECT.replace(' vos votre', ' ?'),
    },
    {
      kind: 'affiliate',
      strength: 'medium',
      source: 'usage',
      form: 'tag',
      terms: [
        'affiliation lienaffilie liensaffilies lienaffiliation liensaffiliation liensponsorise',
      ],
      unless: 'marketing club universite university academic syndicat licence federation',
    },
    {
      kind: 'ambassador',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'ambassadeur|ambassadrice|egerie officiel|officielle? de|pour|chez|d? la|ma|leur? marque? @',
        'ambassadeur|ambassadrice|egerie de|pour|chez la marque &',
        '@ ambassadeur|ambassadrice',
        'suis|etre|devenir|deviens|devenue ambassadeur|ambassadrice|egerie de|pour|chez? _? @|&',
      ],
      unless: `${CHARITY} france consulat ambassade onu unesco diplomatie il elle est`,
    },
    {
      kind: 'ambassador',
      strength: 'medium',
      source: 'usage',
      form: 'tag',
      terms: [
        'ambassadricedemarque ambassadeurdemarque ambassadricemarque ambassadeurmarque ambassadriceofficielle',
        'ambassadrice ambassadeurofficiel',
      ],
      mention: true,
      unless: `${CHARITY} france consulat ambassade onu unesco diplomatie`,
    },
    {
      kind: 'ambiguous',
      strength: 'weak',
      source: 'usage',
      form: 'tag',
      terms: [
        'partenariat partenariats partenaire encollaboration ambassadeur cadeau annonce sponsoring',
      ],
      mention: true,
      unless: `${CHARITY} ${ARTS} danse couple amour`,
    },
    {
      kind: 'ambiguous',
      strength: 'weak',
      source: 'usage',
      form: 'phrase',
      terms: [
        `en|nouvelle|ma ${COLLAB} avec @|$`,
        `${COLLAB} avec|x @`,
        'merci a? @ pour|de le|la|l|ce|cette|cet|ces|les|m|nous|votre|ton',
        'merci a? @ de|d|pour avoir|m|nous',
        'presente|propulse par @',
      ],
      unless: `${PRIVATE} ${CHARITY} ${ARTS} photo photos message messages soutien aide conseil`,
    },
    {
      kind: 'ambiguous',
      strength: 'weak',
      source: 'usage',
      form: 'phrase',
      terms: [
        'foncez|courez|craquez sur|chez|pour|decouvrir|vite',
        'a shopper|commander ici|sur|maintenant|via|en|vite',
        'lien en|dans ma? bio pour shopper|commander|acheter|decouvrir',
      ],
    },
    {
      kind: 'ambiguous',
      strength: 'weak',
      source: 'usage',
      form: 'phrase',
      mention: true,
      terms: ['jeu concours', 'a gagner', 'tentez de gagner', '% de reduction|remise'],
    },
    {
      kind: 'own-brand',
      strength: 'weak',
      source: 'usage',
      form: 'phrase',
      terms: [
        'ma|mon|notre|nos|mes propre|nouvelle|nouveau|nouvelles|nouveaux|premier|premiere? boutique|livre|roman|collection|marque|eshop|site|atelier|salon|institut|restaurant|carte|menu|creations|produits|album|single|formation|ebook',
        'disponible|disponibles en|sur|dans notre|ma|nos boutique|site|eshop|boutiques',
      ],
    },
    {
      kind: 'negation',
      strength: 'strong',
      source: 'usage',
      form: 'tag',
      terms: [
        'nonsponsorise nonsponsorisee nonsponso passponsorise passponso noncommercial nonremunere pasdecollab pasdepub',
        'achatperso achatpersonnel pasunepub pasdepartenariat sanspartenariat pasunecollab',
        'pasdesponso postnonsponsorise nonaffilie aucunpartenariat',
      ],
    },
    {
      kind: 'negation',
      strength: 'strong',
      source: 'usage',
      form: 'phrase',
      terms: [
        'non|pas|ni|pub sponsorise|sponsorisee|sponso|sponsorises|gratuite',
        'pas remunere|remuneree|paye|payee',
        `${POST} non remunere|remuneree`,
        'non commercial|commerciale|affilie|affilies',
        'pas|aucun|aucune|sans|ni|non|zero un|une|de|d|la|en? partenariat|collaboration|collab|publicite|sponsor|sponso|pub|placement|cadeau',
        'achete|achetee|achetes|achetees|paye|payee|payes avec mon|mes|notre propre|propres? argent|sous|deniers|fonds|moyens',
        'achete|achetee|achetes|achetees|paye|paye|payee par|de moi|mes|mon|ma|nous soins|propre|poche|moyens?',
        'achat|achats perso|persos|personnel|personnels',
        'produit|produits|tout achete|achetes|payes|paye',
        'de ma|notre propre? poche',
        'j ai tout? achete|paye',
      ],
    },
  ],
  deny: 'pas non sans aucun aucune jamais ni zero',
  between: 'une un de d la le les des en par remunere cette ce est c vraiment du avec mon',
  everyday:
    'vie danse jeu sport course travail ecole grand bon meilleur sociaux amour couple mon notre merci paix culture jeunesse climat ville quartier voyage lecture pays vin terroir tourisme patrimoine',
  spokenOf:
    'le la les hashtag hashtags mot mots ou sans mention ecrire mettre indiquer ajouter oublie terme',
  talk: 'arpp dgccrf mention mentionner oublie indiquer obligatoire loi amende ecrire afficher',
  code: 'codepromo codereduc',
  otherCode:
    'qr pin postal digi barre penal civil vestimentaire wifi secret source route dress morse acces couleur erreur',
  use: 'avec mon utilisez utilise utilisant utiliser profitez profite entrez rentrez saisissez grace via utilises',
  rebate:
    'reduction reduc remise promo rabais offerts offerte offert gratuit gratuite gratuitement livraison commande panier ' +
    'economisez economise',
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
