/** An account with too few posts, accounts that are not followed, and brands that advertise. */
import { labelled, likely, noted, organic, paid, type Written } from '../../shared/post.ts';

export const boekenkastbram: Written[] = [
  organic('Uitgelezen: een dik boek over dijken. Verrassend spannend.'),
  organic('Half past midnight, one more chapter.', { lang: 'en' }),
  paid('gifted', 'Voorproefje van het najaar, gekregen van @uitgeverij.lentevos #gifted'),
  organic('Leesclub: zeven mensen, acht meningen.'),
  organic('Nieuwe plank, nu al vol.'),
  noted(
    'own-brand',
    'Mijn eigen verhalenbundel ligt vanaf vandaag in de winkel. Signeren zaterdag!',
  ),
  organic('Een roman over een reclamebureau, en het beste deel is de kantine.'),
];

export const pastametpim: Written[] = [
  organic('Cacio e pepe in negen minuten, klontjes inbegrepen.', { media: 'video' }),
  paid('author-disclosure', 'Ravioli met bieslook #ad @meelmaat'),
  organic('Gnocchi op donderdag, zo hoort het.'),
  labelled('Pannelux', 'Sugo van vier uur in één pan.'),
];

export const windowsillwilds: Written[] = [
  organic('Seven cuttings, three roots, one winner.', { lang: 'en' }),
  organic('My #adventure with a banana plant: it is now taller than me.', { lang: 'en' }),
  likely('Huge thanks to @stekkie.plants for the pots!', { lang: 'en' }),
  paid('discount-code', 'Use my code SILL15 for 15% off at @stekkie.plants', { lang: 'en' }),
];

/** Each brand's advertisements; shown without time or address, as the networks do. */
export const brandPosts: Record<string, string[]> = {
  kiezelkoffie: [
    'Versgebrand en morgen in huis. Probeer het proefpakket.',
    'Koffie zonder gedoe. Opzegbaar per maand.',
  ],
  'nimbo.stappers': ['Lopen op wolken, nu ook waterdicht.', 'Dertig dagen proeflopen.'],
  'lumivo.light': ['Light that wakes up when you do.', 'Three lamps, one switch.'],
  veldmuisverzekert: ['Fiets gestolen? Morgen weer op pad.', 'In twee minuten geregeld.'],
  pannelux: ['Nooit meer aangebakken.'],
};
