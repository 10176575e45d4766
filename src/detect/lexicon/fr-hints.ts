import { apart, label, phrase, tag } from './entry.ts';
import { ARTS, CHARITY, COLLAB, POST, PRIVATE } from './fr-terms.ts';
import type { Entry } from './index.ts';

/** What proves nothing by itself: words of one's own trade, ambiguous wording, denials. */
export const HINTS: readonly Entry[] = [
  apart(
    'ambiguous',
    'weak',
    ['en partenariat|collaboration avec &', 'partenariat|collaboration avec &'],
    {
      unless: `${CHARITY} ${ARTS} universite ecole mairie musee hopital bibliotheque ministere region institut lycee festival`,
    },
  ),
  label('ambiguous', 'weak', ['collab|partenariat|collaboration'], { mention: true }),
  tag(
    'ambiguous',
    'weak',
    ['partenariat partenariats partenaire encollaboration ambassadeur cadeau annonce sponsoring'],
    { mention: true, unless: `${CHARITY} ${ARTS} danse couple amour` },
  ),
  phrase(
    'ambiguous',
    'weak',
    [
      `en|nouvelle|ma ${COLLAB} avec @|$`,
      `${COLLAB} avec|x @`,
      'merci a? @ pour|de le|la|l|ce|cette|cet|ces|les|m|nous|votre|ton',
      'merci a? @ de|d|pour avoir|m|nous',
      'presente|propulse par @',
    ],
    { unless: `${PRIVATE} ${CHARITY} ${ARTS} photo photos message messages soutien aide conseil` },
  ),
  phrase('ambiguous', 'weak', [
    'foncez|courez|craquez sur|chez|pour|decouvrir|vite',
    'a shopper|commander ici|sur|maintenant|via|en|vite',
    'lien en|dans ma? bio pour shopper|commander|acheter|decouvrir',
  ]),
  phrase(
    'ambiguous',
    'weak',
    ['jeu concours', 'a gagner', 'tentez de gagner', '% de reduction|remise'],
    { mention: true },
  ),
  phrase('own-brand', 'weak', [
    'mes|nos creations',
    'fait|faites|faits main par moi|mes',
    'ma|mon|notre petite|petit boutique|atelier|eshop',
    'ma|mon|notre|nos|mes propre|nouvelle|nouveau|nouvelles|nouveaux|premier|premiere? boutique|livre|roman|collection|marque|eshop|site|atelier|salon|institut|restaurant|carte|menu|creations|produits|album|single|formation|ebook',
    'disponible|disponibles en|sur|dans notre|ma|nos boutique|site|eshop|boutiques',
    'commandes|commande|reservations|reservation|rdv en|par|via mp|dm|message|prive|whatsapp|sms',
    'mes|nos clients|clientes|hotes',
    'retrait a|en|sur place?',
    'on|nous livre|livrons|expedie|expedions',
  ]),
  tag('negation', 'strong', [
    'nonsponsorise nonsponsorisee nonsponso passponsorise passponso noncommercial nonremunere pasdecollab pasdepub',
    'achatperso achatpersonnel pasunepub pasdepartenariat sanspartenariat pasunecollab',
    'pasdesponso postnonsponsorise nonaffilie aucunpartenariat',
  ]),
  phrase('negation', 'strong', [
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
  ]),
];
