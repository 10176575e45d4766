import type { Lexicon } from './index.ts';

/** Norwegian alone; what Danish says with the same words stands there. */
export const no: Lexicon = {
  entries: [
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'Forbrukertilsynet',
      form: 'tag',
      terms: [
        'annonse annonsefor* betaltannonse betaltsamarbeid reklamesamarbeid annonsesamarbeid annonsorinnhold',
        'betaltinnhold betaltinnlegg inneholderreklame kommersieltsamarbeid',
      ],
      unless: 'markedsforing reklamebyra design vintage selges leies stilling jobb hybel finn',
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'Forbrukertilsynet',
      form: 'tag',
      terms: ['sponset sponsetinnlegg sponsetav* sponsa produktplassering'],
      unless: 'klubb klubben kamp kampen cup festival',
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'Forbrukertilsynet',
      form: 'label',
      terms: [
        'annonse',

        'reklamesamarbeid|annonsesamarbeid|annonsørinnhold|reklameinnlegg|annonseinnlegg',
      ],
      unless: 'selges kjopes leies utleie leilighet finn stilling jobb hybel sokes',
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'Forbrukertilsynet',
      form: 'apart',
      terms: ['annonsørinnhold for|fra @|&'],
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'Forbrukertilsynet',
      form: 'label',
      terms: ['produktplassering'],
    },
    {
      kind: 'affiliate',
      strength: 'strong',
      source: 'Forbrukertilsynet',
      form: 'phrase',
      terms: [
        'reklamelenke|reklamelenker|annonselenke|annonselenker|affiliatelenke|affiliatelenker|adlenke|adlenker|annonselink|annonselinker|reklamelinker|affiliatelinker|sponslenke',
        'affiliate lenke|lenker|linker',
      ],
      unless: 'influensere nybegynnere passiv kurs forbrukertilsynet',
    },
    {
      kind: 'affiliate',
      strength: 'medium',
      source: 'usage',
      form: 'tag',
      terms: [
        'reklamelenke reklamelenker annonselenke annonselenker annonselink adlenker affiliatelenker',
      ],
    },
  ],
  deny: 'aldri uten ikkje',
  between: 'ei noe noen blir',
  everyday: 'trenings samarbeids idretts reise ski',
  spokenOf: 'emneknagg emneknaggen bruk bruker bruke uten glemme glemmer',
  talk: 'forbrukertilsynet reklamemerke reklamemerking merkes merking',
  code: 'rabattkode rabattkoder rabattkoden',
  otherCode: 'feil',
  use: 'bruk oppgi tast',
  rebate: 'salg frakt fraktfritt prosent kassa bestilling',
  sale: 'host var salg velkommen hei helg ekstra frakt rabatt takk bursdag paske',
  partner: 'samarbeidspartner',
  ambassador: 'merkevareambassador',
  advert: 'annonse samarbeid',
  call: 'kjop handle bestill finn lenke lenken klikk sjekk',
  goods: 'kolleksjon kolleksjonen produktene nyhet lansering utvalg merke krem',
  praise: 'favoritt favoritter deilig nydelig digger',
};
