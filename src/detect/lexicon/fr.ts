import type { Lexicon } from './index.ts';

const PRIVATE = 'anniversaire noel maman papa mamie papi soeur frere copine copain amis mariage';

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
    {
      kind: 'author-disclosure',
      strength: 'strong',
      form: 'label',
      terms: [
        'publicite',
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
        'inclut une communication commerciale',
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
    { kind: 'gifted', strength: 'medium', form: 'tag', terms: ['produitoffert produitsofferts'] },
    {
      kind: 'affiliate',
      strength: 'strong',
      form: 'phrase',
      terms: ['lien|liens affilie|affilies|affiliation|d affiliation?', 'petite commission'],
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
      ],
    },
  ],
  deny: 'pas non sans aucun aucune jamais ni',
  between: 'une un de d la le remunere',
  everyday: 'vie danse',
  spokenOf: 'le la hashtag mot ou sans',
  code: 'code codepromo',
  otherCode: 'qr postal digi barre',
  use: 'avec mon utilisez utilise',
  rebate: 'reduction remise promo offerts gratuit livraison commande',
  sale: 'ete hiver noel printemps automne bienvenue soldes',
};
