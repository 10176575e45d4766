/**
 * What a shop's programme has its members write (Amazon's Associates Operating Agreement, "identifying
 * yourself", and how it is put in each language), and how a link says so beside itself.
 */
import { describe, expect, it } from 'vitest';
import { verdictOf } from './post.ts';

const LINES: [lang: string, line: string][] = [
  ['ar', 'بصفتي شريك أمازون أكسب من عمليات الشراء المؤهلة'],
  ['da', 'Som Amazon-partner tjener jeg på kvalificerede køb'],
  ['de', 'Als Amazon-Partner verdiene ich an qualifizierten Verkäufen.'],
  ['en', 'As an Amazon Associate I earn from qualifying purchases.'],
  ['es', 'Como afiliada de Amazon obtengo ingresos por las compras que cumplen los requisitos.'],
  ['fi', 'Amazon-kumppanina ansaitsen ehdot täyttävistä ostoista.'],
  ['fr', 'En tant que partenaire Amazon, je touche une commission sur les achats éligibles.'],
  ['id', 'Sebagai afiliasi Shopee aku mendapat komisi kecil dari pembelianmu'],
  ['it', 'In qualità di affiliata Amazon ricevo un guadagno dagli acquisti idonei.'],
  ['ja', 'Amazonアソシエイトとして、適格販売により収入を得ています。'],
  ['ko', '쿠팡 파트너스 활동의 일환으로 일정액의 수수료를 제공받습니다.'],
  ['nl', 'Als Amazon-partner verdien ik aan in aanmerking komende aankopen.'],
  ['no', 'Som Amazon-partner tjener jeg på kvalifiserte kjøp'],
  [
    'pl',
    'Jako uczestniczka Programu Partnerskiego Amazon zarabiam na kwalifikujących się zakupach.',
  ],
  ['pt', 'Como participante do Programa de Associados da Amazon, ganho com compras qualificadas.'],
  ['sv', 'Som Amazon-partner tjänar jag på kvalificerade köp.'],
  ['tr', 'Amazon Ortağı olarak uygun satın alımlardan kazanç elde ediyorum.'],
  ['zh', '作为亚马逊联盟成员，我会从符合条件的购买中获得收入'],
  ['zh', '身為亞馬遜聯盟夥伴，我會從符合資格的購買中獲得收入'],
];

const BESIDE: [lang: string, text: string][] = [
  ['en', 'Buy it here (Amazon affiliate) https://shop.example/lamp'],
  ['en', "I'm in their programme, so I'll earn something if you buy"],
  ['es', 'Lámpara (afiliado): https://shop.example/lamp'],
  ['es', 'Mi lámpara nueva 💛 #afiliada'],
  ['fr', 'Lampe (affilié) : https://shop.example/lamp'],
  ['fr', 'Lampe (lien partenaire) : https://shop.example/lamp'],
  ['it', 'Lampada (affiliato): https://shop.example/lamp'],
  ['pl', 'Lampa (afiliacja): https://shop.example/lamp'],
  ['pt', 'Luminária (afiliado): https://shop.example/lamp'],
  ['pt', 'Minha luminária nova #afiliado'],
];

/** The same words where nobody earns. */
const TALK: [lang: string, text: string][] = [
  ['en', "I'll earn my stripes when you order me around, sarge"],
  ['en', 'Comment AFFILIATE below and I teach you how it works'],
  ['es', 'Afiliado: qué significa y cómo se empieza'],
  ['fr', 'Affiliation : comment ça marche ?'],
  ['fr', 'Partenaire : mon mari depuis douze ans, merci à lui'],
  ['pt', 'Curso de marketing: seja #afiliado'],
];

describe('a programme', () => {
  it.each([...LINES, ...BESIDE])('is told in %s: %s', (lang, text) => {
    const { class: found, signals } = verdictOf(text, { lang });
    expect(found).toBe('sponsored');
    expect(signals.map(({ kind }) => kind)).toContain('affiliate');
  });

  it.each(TALK)('is talked of in %s: %s', (lang, text) => {
    expect(verdictOf(text, { lang }).class).not.toBe('sponsored');
  });
});
