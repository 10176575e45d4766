import type { Lexicon } from './index.ts';

const PRIVATE = 'anniversaire noel maman papa mamie papi soeur frere copine copain amis mariage';

const BAR =
  'crawl biere bieres bar beer beers pint pints ale lager drinks drink quiz pubquiz pubs food roast london england ' +
  'ireland irish scotland uk guinness brewery craftbeer cocktail cocktails copains amis apero soiree karaoke concert ' +
  'the and with my our at of for het een met voor bij ons der und mit ein';
/** The unmistakable ones; loi 2023-451, article 5. */
export const fr: Lexicon = {
  entries: [
    {
      kind: 'author-disclosure',
      strength: 'strong',
      form: 'tag',
      terms: [
        'publicite collaborationcommerciale partenariatremunere collaborationremuneree sponsorise postsponsorise',
      ],
      unless: 'marketing agence branding communication',
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      form: 'tag',
      terms: ['sponso'],
    },
    // Elsewhere, and in France at night, a pub is a bar.
    {
      kind: 'author-disclosure',
      strength: 'medium',
      form: 'tag',
      terms: ['pub'],
      mention: true,
      unless: BAR,
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      form: 'label',
      terms: ['pub'],
      mention: true,
      unless: BAR,
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      form: 'apart',
      terms: ['publicite pour @'],
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      form: 'label',
      terms: [
        'publicite',
        'publicite pour &',
        'collaboration commerciale|remuneree|sponsorisee',
        'partenariat remunere|commercial',
        'post|article|billet|contenu|video sponsorise|sponsorisee',
        'sponsorise',
      ],
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      form: 'phrase',
      terms: [
        'partenariat|collaboration remunere|remuneree|commerciale|commercial|sponsorise|sponsorisee avec @|&',
        'sponsorise|sponsorisee par @|&',
        'cette|ce video|post|article|reel est|contient sponsorise|sponsorisee|une? collaboration|partenariat? commerciale|remunere|remuneree?',
        'inclut|contient une communication commerciale',
        'merci a @|& de|d avoir? sponsoriser|sponsorise cette|ce|la|l|mon|notre video|episode|article|post',
      ],
      unless: 'influenceurs marketing',
    },
    {
      kind: 'gifted',
      strength: 'medium',
      form: 'phrase',
      terms: [
        'offert|offerts|offerte par @',
        'produit|produits offert|offerts par @|&',
        'recu gratuitement',
        'invite|invitee|invites par @',
        'voyage de presse',
      ],
      unless: PRIVATE,
    },
    {
      kind: 'gifted',
      strength: 'medium',
      form: 'label',
      terms: ['produit|produits offert|offerts', 'offert'],
    },
    {
      kind: 'gifted',
      strength: 'medium',
      form: 'tag',
      terms: ['produitoffert produitsofferts voyagepresse voyagedepresse'],
    },
    {
      kind: 'affiliate',
      strength: 'strong',
      form: 'phrase',
      terms: [
        'lien|liens affilie|affilies|affiliation|d affiliation?',
        'lien|liens sont? affilie|affilies',
        'petite commission',
        'en tant que partenaire amazon',
      ],
    },
    {
      kind: 'affiliate',
      strength: 'medium',
      form: 'tag',
      terms: ['affiliation lienaffilie liensaffilies'],
      unless: 'marketing club universite university academic syndicat licence federation',
    },
    {
      kind: 'ambassador',
      strength: 'medium',
      form: 'phrase',
      terms: ['ambassadeur|ambassadrice de|pour|chez @'],
    },
    { kind: 'ambiguous', strength: 'weak', form: 'tag', terms: ['partenariat'] },
    {
      kind: 'ambiguous',
      strength: 'weak',
      form: 'phrase',
      terms: ['en partenariat|collaboration avec @'],
      unless: 'chanson morceau album fresque mairie association',
    },
    {
      kind: 'own-brand',
      strength: 'weak',
      form: 'phrase',
      terms: ['ma|mon|notre|nos nouvelle|nouveau? boutique|livre|collection|marque|eshop'],
    },
    {
      kind: 'negation',
      strength: 'strong',
      form: 'tag',
      terms: ['nonsponsorise nonsponso passponsorise noncommercial'],
    },
    {
      kind: 'negation',
      strength: 'strong',
      form: 'phrase',
      terms: [
        'non|pas sponsorise|sponsorisee|sponso|remunere|remuneree',
        'pas|aucun|sans une|de|d? partenariat|collaboration|publicite|sponsor|pub',
        'achete|achetee avec mon propre? argent',
        'achete|achetee par moi',
        'produit|produits achete|achetes',
      ],
    },
  ],
  deny: 'pas non sans aucun aucune jamais ni',
  between: 'une un de d la le remunere',
  everyday: 'vie danse',
  spokenOf: 'le la hashtag mot ou sans',
  talk: 'arpp dgccrf',
  code: 'code codepromo',
  otherCode: 'qr postal digi barre',
  use: 'avec mon utilisez utilise',
  rebate: 'reduction remise promo offerts gratuit livraison commande',
  sale: 'ete hiver noel printemps automne bienvenue soldes',
};
