import { apart, label, phrase, tag } from './entry.ts';
import type { Entry } from './index.ts';

/** In one sentence with these it is talked about. */
export const SUBJECT =
  'influenceurs influenceur influenceuse influenceuses marketing debutants loi dgccrf arpp regles amende enquete etude ' +
  'formation deguisee mensongere interdire interdite obligation obligatoire mention mentionner';
export const CHARITY =
  'mairie association ville commune universite hopital ecole unicef fondation departement region musee ministere ' +
  'federation club village festival';
export const ARTS =
  'chanson morceau titre album single clip fresque artiste photographe portrait oeuvre';
export const PRIVATE =
  'anniversaire noel maman papa mamie papi mere pere parents soeur frere copine copain ami amie amis mariage fete ' +
  'tante oncle voisin voisine collegues mari femme bapteme conference podcast interview radio salon dedicace vernissage';
/** What shops give with a purchase. */
export const SHOP = 'achat achete achetes commande livraison port clients clientes chaque';
const BAR =
  'crawl biere bieres bar beer beers pint pints ale lager drinks drink quiz pubquiz pubs food roast london england ' +
  'ireland irish scotland uk guinness brewery craftbeer cocktail cocktails copains amis apero soiree karaoke concert ' +
  'the and with my our at of for is it you this we night good great best local het een voor bij ons der und mit ein ist con el los';
const TRADE =
  'marketing agence branding communication vintage retro affiche affiches publicitaire graphisme';
const PAID =
  'commerciale|commercial|remunere|remuneree|sponsorise|sponsorisee|sponso|payee|paye|payant|com|publicitaire|commandite|commanditee';
export const COLLAB = 'collaboration|collab|partenariat';
export const POST =
  'post|article|billet|contenu|video|publication|reel|story|episode|vlog|podcast|recette|publi|thread|fil|live|stream|emission|tiktok|newsletter';

export const TERMS: readonly Entry[] = [
  phrase('gifted', 'medium', [
    'appareil|modele|exemplaire|produit|velo|voiture|casque|telephone prete|pretee _? _? _? par &|@',
  ]),
  tag(
    'gifted',
    'medium',
    ['offertpar* offerteparlamarque produitrecu produitrecusansfrais produitrecugratuitement'],
    { unless: 'maman papa mari' },
  ),
  tag('author-disclosure', 'medium', ['payepar* remunerepar* commanditepar*']),
  tag('gifted', 'medium', ['sprecu servicepresserecu']),
  phrase('author-disclosure', 'strong', [
    'ce|cet|cette post|video|episode|reel|newsletter|article|podcast est sponsorise|sponsorisee par @|&',
  ]),
  phrase(
    'affiliate',
    'medium',
    ['mon lien|code de? parrainage|parrain', 'on recoit|gagne tous? les? deux'],
    { unless: '?' },
  ),
  label('author-disclosure', 'strong', ['contient de la publicite|pub']),
  phrase(
    'gifted',
    'medium',
    [
      'merci|remercie|remerciements _? a|aux|la|les|l? _? maison|editions|editeur|editrice d? edition? _? _? pour|de l|cet|cette|le|ce|leur? envoi|exemplaire|sp|livre|roman',
    ],
    { unless: PRIVATE },
  ),
  label('gifted', 'medium', ['invitation'], { mention: 'aside' }),
  phrase('own-brand', 'weak', [
    'mes|nos creations|ceramiques|bougies|bijoux|illustrations|savons|tricots|broderies',
  ]),
  phrase(
    'author-disclosure',
    'medium',
    [
      'merci a @|& de|d soutenir|sponsoriser|financer la|cette|ce|l chaine|video|podcast|emission|episode',
    ],
    { unless: PRIVATE },
  ),
  apart('author-disclosure', 'medium', ['presente|propose|offert par @|&'], { unless: PRIVATE }),
  label('author-disclosure', 'strong', ['collaboration|colaboration comerciale|commerciale']),
  phrase(
    'gifted',
    'medium',
    [
      'tester|essayer|decouvrir|deguster _? _? _? _? grace a @',
      'prise|pris|prises en charge par @',
      'merci _? _? @ _? pour _? _? _? _? colis|paquet|box|coffret|goodies|envoi|pochette|surprise',
      'recu|recois|arrive|arrivee|decouvert|trouve _? _? _? _? _? colis|paquet|box|coffret _? _? de @',
    ],
    { unless: `${PRIVATE} ${SHOP} commande vinted echange gagne poste chronopost` },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'voyage|sejour|vol|vols|hotel|nuit|nuits|diner a|ont|est|etait ete? entierement? paye|payes|offert|offerts|pris|finance|organise en? charge? par @|&',
    ],
    { unless: `${PRIVATE} parents famille assurance employeur entreprise ecole mutuelle` },
  ),
  phrase('gifted', 'medium', ['gifted par @'], { unless: 'verjaardag anniversaire' }),
  phrase('own-brand', 'weak', [
    'par mes|nos soins',
    'a l|mon|notre atelier',
    'tout|tous|toutes est|sont a _? % a|sur|dans',
    'fabrique|fabriquee|fabriques|cousu|cousue|tourne|tournee|peint|peinte par mes|nos|moi',
  ]),
  phrase(
    'gifted',
    'medium',
    [
      'gifted par @|&',
      'produit|produits|article recu|recus|teste|testes gratuitement|offert|gracieusement',
      'dans le cadre d|de une|un campagne|programme|test|operation de? test|testeur|testeurs|ambassadeurs|presse|produit',
      'voyage|sejour de? presse a|en|au|aux|avec|par|organise|chez',
      'en|sur|mon|mes|cette|une|recu _? invitation|invitations|invit|invits presse|media|blogueur|blogueurs|influenceur|influenceurs',
      'blogtrip|eductour a|en|au|avec|chez|dans',
      'en echange|contrepartie de|d quelques|une|un|cette|ce|ma|mon|mes photo|photos|story|stories|publication|publications|post|posts|video|visibilite|avis|contenu|contenus|reel',
    ],
    { unless: `? ${PRIVATE} ${SUBJECT} createurs comptable fisc ministre president journalistes` },
  ),
  // Loi 2023-451; JEP (Belgium); Normes de la publicité (Canada).
  tag(
    'author-disclosure',
    'strong',
    [
      'publicite collaborationcommerciale collabcommerciale partenariatcommercial collabco partenariatremunere',
      'collaborationremuneree collabremuneree collaborationpayee partenariatpaye sponsorise sponsorisee postsponsorise',
      'sponsorisepar* articlesponsorise contenusponsorise collaborationsponsorisee collabsponsorisee postsponso collabsponso',
      'placementdeproduit communicationcommerciale pubcollab collabpub publicitepour* commandite commanditee',
      'contenucommandite publicationcommanditee',
    ],
    { unless: TRADE },
  ),
  tag('author-disclosure', 'medium', [
    'sponso sponsos partenairedemarque enpartenariatavec* collaborationavec* encollaborationavec*',
  ]),
  // Elsewhere, and in France at night, a pub is a bar.
  tag('author-disclosure', 'medium', ['pub'], { unless: BAR }),
  label('author-disclosure', 'medium', ['pub'], { unless: BAR }),
  apart(
    'author-disclosure',
    'strong',
    [`${COLLAB} ${PAID} avec|x? @`, `publicite|pub en? ${COLLAB} avec @`],
    { unless: SUBJECT },
  ),
  label(
    'author-disclosure',
    'strong',
    [
      'publicite|sponsorise|sponsorisee|commandite|commanditee|publireportage|publicommunique',
      'publicite|pub pour|avec &',
      'pub|publicite collab|collaboration|partenariat|sponso',
      `${COLLAB} ${PAID}`,
      `${POST} ${PAID} _?`,
      'annonce|communication|contenu|message publicitaire|commerciale|commercial|payee',
      'placement|placements de produit|produits _? _? _?',
    ],
    { unless: SUBJECT },
  ),
  label('author-disclosure', 'medium', ['sponso|partenariat', `en ${COLLAB}`], {
    mention: true,
    unless: `${SUBJECT} ${ARTS} ${CHARITY}`,
  }),
  apart(
    'author-disclosure',
    'medium',
    ['partenariat avec|x @', 'collab|collaboration / @ / remuneree|commerciale'],
    { unless: `${SUBJECT} ${ARTS} ${CHARITY}` },
  ),
  phrase(
    'author-disclosure',
    'strong',
    [
      `${COLLAB} avec @ |? ,|(|[? ${PAID}|pub|publicite`,
      `en ${COLLAB} ${PAID}`,
      `${POST} sponsorise|sponsorisee|sponso|commandite|commanditee par|avec @|&`,
      'merci a @|& de|d|pour avoir|nous|m? sponsoriser|sponsorise',
    ],
    { unless: `${SUBJECT} ? equipe maillot maillots vu tombe panneau` },
  ),
  phrase(
    'author-disclosure',
    'medium',
    [
      `realise|realisee|tourne|tournee en ${COLLAB} avec @|&`,
      `dans le cadre d|de une|un|ma|mon|notre? ${COLLAB}`,
      `en ${COLLAB} avec la|ma marque @|&`,
      'mon|ma|notre partenariat|collaboration|collab avec @|&',
    ],
    { unless: `${SUBJECT} ${ARTS} ${CHARITY}` },
  ),
  tag('gifted', 'medium', [
    'produitoffert produitsofferts produitrecu produitsrecus offertpar* sejouroffert cadeaupresse voyagepresse',
    'voyagedepresse envoipresse colispresse servicepresse servicedepresse invitationpresse invitationmedia soireepresse',
    'cadeaumarque cadeaudemarque gracieusete collaborationnonremuneree collabnonremuneree produitgratuit colispr',
  ]),
  tag('gifted', 'medium', ['offert offerts offerte invitation invitee'], {
    mention: true,
    unless: `${PRIVATE} ${SHOP} fairepart papeterie wedding birthday party event exposition evenement save date you your concours`,
  }),
  label(
    'gifted',
    'medium',
    [
      'produit|produits|sejour|repas|soin|voyage|invitation|cadeau|nuit|livre offert|offerts|offerte|recu|recus|gratuit',
      `${COLLAB} commerciale? non remunere|remuneree`,
      'offert|offerts|offerte|offertes par? la? marque?',
      'envoi|colis|kit|cadeau|cadeaux|invitation|voyage|soiree|service|sejour de? presse|pr|media|marque',
    ],
    {
      unless: `${PRIVATE} ${SHOP} chercher recuperer telecharger patron ebook guide pdf newsletter`,
    },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'service|envoi|colis|paquet|box|lecture presse|pr',
      'sp|service recu|presse de|des|du|recu|chez @|&|editions|la',
      'merci a? la|le|les|toute marque|maison|equipe|editions @ pour',
      'merci aux editions _? _? _? pour',
      '@ qui m|nous a|ont invite|invitee|invites|invitees|offert',
      'en echange d|de mon|un avis|test',
    ],
    { unless: `${PRIVATE} ${SHOP}` },
  ),
  phrase(
    'gifted',
    'medium',
    ['(|[ invitation|offert|offerts|offerte|sp )|]', 'produit|produits offert|offerts|recu|recus'],
    { mention: true, unless: `${PRIVATE} ${SHOP}` },
  ),
  phrase(
    'affiliate',
    'strong',
    [
      'lien|liens sponsorise|sponsorises',
      'soutenez|soutiens|aidez la|ma|notre|le|mon chaine|blog|podcast sans surcout|frais',
      'petite|legere|faible|modeste commission',
      'lien|liens sont|est? affilie|affilies|affiliation|partenaires|remunere|remuneres',
      'lien|liens d affiliation',
      'lien|liens partenaire|partenaires',
      'en tant que|qu partenaire|affilie|affiliee amazon',
    ],
    { unless: 'influenceurs marketing debutants ? maison immobilier agent metier' },
  ),
  label('affiliate', 'medium', ['affilie|affiliee|affilies']),
  tag(
    'affiliate',
    'medium',
    ['affiliation lienaffilie liensaffilies lienaffiliation liensaffiliation liensponsorise'],
    { unless: 'marketing club universite university academic syndicat licence federation' },
  ),
  phrase(
    'ambassador',
    'medium',
    ['en tant que|qu|comme ambassadeur|ambassadrice|egerie de|pour|chez|d? &'],
    { unless: `${CHARITY} france consulat ambassade onu unesco diplomatie il elle est` },
  ),
  tag(
    'ambassador',
    'medium',
    [
      'ambassadricedemarque ambassadeurdemarque ambassadricemarque ambassadeurmarque ambassadriceofficielle ambassadrice ambassadeurofficiel',
    ],
    { mention: true, unless: `${CHARITY} france consulat ambassade onu unesco diplomatie` },
  ),
  label('author-disclosure', 'medium', ['collaboration'], { mention: 'beside' }),
];
