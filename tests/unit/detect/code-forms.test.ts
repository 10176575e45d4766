/** A code beside the account that it is of, in the ways that need no word for a code as well as those with one. */
import { describe, expect, it } from 'vitest';
import { verdictOf } from './post.ts';

/** `{code}` stands for a name in capitals, and for one with a number. */
const ANY: Record<string, readonly string[]> = {
  en: [
    'Love my new boots from @norwick. {code} saves u 10%',
    'Boots: @norwick ({code} for money off)',
    'Boots by @norwick, {code} for 15% off',
    '{code} gets you 15% off at @norwick',
    '15% off at @norwick with {code}',
    'Boots @norwick → {code} = 15% off',
    'Just type {code} at @norwick for 15% off',
    'mention {code} at @norwick and get 15% off',
    'My code at @norwick is {code}',
  ],
  nl: [
    'Nieuwe laarzen van @norwick. {code} scheelt je 10%',
    'Laarzen: @norwick ({code} voor korting)',
    'Laarzen van @norwick, {code} voor 15% korting',
    'Met {code} krijg je 15% korting bij @norwick',
    '15% korting bij @norwick met {code}',
    'Laarzen @norwick → {code} = 15% korting',
    'Vul {code} in bij @norwick voor 15% korting',
    '{code} geeft je 15% korting bij @norwick',
    'Mijn code bij @norwick is {code}',
  ],
  de: [
    'Neue Stiefel von @norwick. {code} spart euch 10%',
    'Stiefel: @norwick ({code} für Rabatt)',
    'Stiefel von @norwick, {code} für 15% Rabatt',
    'Mit {code} kriegt ihr 15% Rabatt bei @norwick',
    '15% bei @norwick mit {code}',
    'Stiefel @norwick → {code} = 15% Rabatt',
    'Gebt {code} bei @norwick ein für 15% Rabatt',
    '{code} bringt euch 15% bei @norwick',
    'Mein Code bei @norwick ist {code}',
    "Versand schenken's euch mit {code} bei @norwick",
    'die sind von @norwick und mit {code} kriegt ihr 12% Rabatt',
  ],
  fr: [
    'Mes bottes @norwick. {code} vous fait -10%',
    'Bottes : @norwick ({code} pour une réduction)',
    'Avec {code} vous avez 15% chez @norwick',
    '-15% chez @norwick avec {code}',
    'Bottes @norwick → {code} = -15%',
    'Entrez {code} chez @norwick pour 15% de réduction',
    '{code} vous donne 15% chez @norwick',
    'Mon code chez @norwick est {code}',
    'Pensez au code {code} sur le site @norwick, valable même sur les soldes',
  ],
  es: [
    'Mis botas de @norwick. {code} te da 10%',
    'Botas: @norwick ({code} para descuento)',
    'Botas @norwick, {code} para 15% de descuento',
    'Con {code} tenéis 15% en @norwick',
    '15% en @norwick con {code}',
    'Botas @norwick → {code} = 15% dto',
    'Pon {code} en @norwick y 15% de descuento',
    'Mi código en @norwick es {code}',
  ],
  it: [
    'Stivali di @norwick. {code} ti dà il 10%',
    'Stivali: @norwick ({code} per lo sconto)',
    'Stivali @norwick, {code} per il 15% di sconto',
    'Con {code} avete il 15% su @norwick',
    '15% su @norwick con {code}',
    'Stivali @norwick → {code} = -15%',
    'Inserite {code} su @norwick per il 15% di sconto',
    'Il mio codice su @norwick è {code}',
  ],
  pt: [
    'Minhas botas da @norwick. {code} te dá 10%',
    'Botas: @norwick ({code} pra desconto)',
    'Botas @norwick, {code} pra 15% off',
    'Com {code} vocês têm 15% na @norwick',
    '15% na @norwick com {code}',
    'Botas @norwick → {code} = 15% off',
    'Coloca {code} na @norwick pra 15% de desconto',
    'Meu código na @norwick é {code}',
    'cupom {code} no site da @norwick',
  ],
  pl: [
    'Buty od @norwick. {code} daje wam -10%',
    'Buty: @norwick ({code} na zniżkę)',
    'Z {code} macie 15% zniżki w @norwick',
    '15% w @norwick z {code}',
    'Buty @norwick → {code} = -15%',
    'Wpiszcie {code} w @norwick, 15% taniej',
    'Mój kod w @norwick to {code}',
    'na hasło {code} 15% taniej w @norwick',
  ],
  sv: [
    'Skor från @norwick. {code} ger er 10%',
    'Skor: @norwick ({code} för rabatt)',
    'Med {code} får ni 15% hos @norwick',
    '15% hos @norwick med {code}',
    'Skor @norwick → {code} = 15% rabatt',
    'Skriv {code} i kassan hos @norwick, 15% rabatt',
    'Min kod hos @norwick är {code}',
  ],
  da: [
    'Støvler fra @norwick. {code} giver jer 10%',
    'Støvler: @norwick ({code} for rabat)',
    'Med {code} får I 15% hos @norwick',
    '15% hos @norwick med {code}',
    'Støvler @norwick → {code} = 15% rabat',
    'Skriv {code} hos @norwick og få 15% rabat',
    'Min kode hos @norwick er {code}',
  ],
  no: [
    'Sko fra @norwick. {code} gir dere 10%',
    'Sko: @norwick ({code} for rabatt)',
    'Med {code} får dere 15% hos @norwick',
    '15% hos @norwick med {code}',
    'Sko @norwick → {code} = 15% rabatt',
    'Skriv {code} hos @norwick og få 15% rabatt',
    'Koden min hos @norwick er {code}',
  ],
  fi: [
    'Kengät @norwick. {code} antaa 10%',
    'Kengät: @norwick ({code} = alennus)',
    'Koodilla {code} saat 15% @norwick',
    '{code} koodilla -15% @norwick',
    'Koodini on {code} @norwick',
  ],
  tr: [
    'Botlar @norwick. {code} ile %10 indirim',
    'Botlar: @norwick ({code} ile indirimli)',
    "{code} koduyla @norwick'te %15 indirim",
    "{code} yazarsanız @norwick'te %15 indirim",
  ],
  id: [
    'Sepatu dari @norwick. {code} dapat diskon 10%',
    'Sepatu: @norwick ({code} buat diskon)',
    'Pakai {code} di @norwick diskon 15%',
    'masukin {code} ya biar diskon 15% di @norwick',
  ],
};

/** Where only a number tells it from a word. */
const NUMBERED: Record<string, readonly string[]> = {
  en: ['@norwick 15% off: {code}', 'psst {code} works on @norwick too (15% off)'],
  nl: ['@norwick 15% korting: {code}'],
  de: ['@norwick 15% Rabatt: {code}'],
  fr: ['Bottes @norwick, {code} pour -15%', '@norwick -15% : {code}'],
  es: ['@norwick 15% de descuento: {code}'],
  it: ['@norwick 15% di sconto: {code}'],
  pt: ['@norwick 15% de desconto: {code}'],
  pl: ['@norwick 15% zniżki: {code}'],
  sv: ['@norwick 15% rabatt: {code}'],
  da: ['@norwick 15% rabat: {code}'],
  no: ['@norwick 15% rabatt: {code}'],
  fi: ['@norwick -15%: {code}'],
  tr: ['@norwick %15 indirim: {code}'],
  id: ['@norwick diskon 15%: {code}'],
};

/** Capitals, an account and a percentage, and no code of it. */
const NONE: readonly string[] = [
  '@norwick SALE: 50% off SHOES',
  '@norwick 50% off: EVERYTHING',
  '@norwick 50% korting: JASSEN',
  'SAMSUNG voor 50% van de prijs bij @coolshop',
  'TV van PHILIPS met 20% korting bij @coolshop',
  'Met PHILIPS krijg je 20% meer licht, aldus @keurdienst',
  '15% off at @norwick with UNIDAYS, students rejoice',
  'Mit PAYBACK gibt es 10% bei @norwick',
  'Code ORANJE bij @weerdienst, blijf binnen',
  'My code at work is AWFUL today, thanks @gitforge',
  'Area code BELFAST @sportschannel',
  'Métavers, NFT et Web3 : 3 mois de débats, et une remise à plat',
];

const filled = (texts: Record<string, readonly string[]>, code: string) =>
  Object.entries(texts).flatMap(([lang, forms]) =>
    forms.map((form): [string, string] => [lang, form.replace('{code}', code)]),
  );

describe('a code', () => {
  it.each([...filled(ANY, 'MARLON'), ...filled(ANY, 'MARLON15'), ...filled(NUMBERED, 'MARLON15')])(
    'is told in %s: %s',
    (lang, text) => {
      const { class: found, kinds } = verdictOf(text, { lang });
      expect([found, kinds]).toEqual(['sponsored', ['discount-code']]);
    },
  );

  it.each(NONE)('is not in: %s', (text) => {
    expect(verdictOf(text).class).not.toBe('sponsored');
  });
});
