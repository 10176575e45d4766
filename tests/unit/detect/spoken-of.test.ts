import { describe, expect, it } from 'vitest';
import { verdictOf } from './post.ts';

describe('words that are spoken of', () => {
  it.each([
    `Half of them saw '#ad', the others ‘paid partnership with @larkby’`,
    'Ein Reel mit „bezahlte Partnerschaft“ schaue ich trotzdem zu Ende',
    'Unten steht »Werbung für Larkby« in Hellgrau',
    'Elle écrit « collaboration commerciale » en toutes lettres, bravo',
    `Wie 'betaalde samenwerking' schrijft heeft mijn zegen`,
    'Another "use code LISA10 for 10% off" before breakfast',
    'If your #ad is at the very end, nobody sees it',
    'On a compté des #sponso bien cachés toute la soirée',
    'Hoe vaak zie jij hun #ad eigenlijk staan?',
    '#ad staat bij hem altijd in het wit op wit',
    '#werbung steht da ganz klein am Rand',
  ])('%s', (text) => {
    expect(verdictOf(text).class).not.toBe('sponsored');
  });

  it.each([
    '"Werbung"',
    'Coffee from "Larkby", gifted by @larkby',
    `'s Ochtends thee, gekregen van @larkby, m'n favoriet`,
    'Un thé pris à l’aube, offert par la marque @larkby',
    'A 14" screen and a 15" one, gifted by @larkby',
  ])('but not in %s', (text) => {
    expect(verdictOf(text).class).toBe('sponsored');
  });
});

describe('a question that is answered no', () => {
  it.each([
    'Voor wie vraagt of het hotel ons heeft uitgenodigd: nee.',
    'Paid partnership with @larkby? Nope.',
    'Ob uns das Hotel eingeladen hat: schön wär’s.',
    'Pour ceux qui demandent si l’hôtel m’a invitée : non.',
  ])('%s', (text) => {
    expect(verdictOf(text).class).toBe('organic');
  });

  it('is one that says no more than no', () => {
    expect(verdictOf('Gifted by @larkby: no complaints so far').class).toBe('sponsored');
  });
});

describe('codes in words of every day', () => {
  it.each([
    'tea by @larkby, my code = NORASIPS',
    'De thee is van Larkby, mijn code is nora-15',
    'Mütze von @larkby, Rabattcode: norastrickt',
    'NORAREADS at checkout takes a fiver off',
    'Mit NORA spart ihr bei Larkby',
    'vul bij het afrekenen NORALEEST in, dan is de verzending gratis',
    'larkby dot com slash NORAPLAYS, three months on top',
  ])('%s', (text) => {
    expect(verdictOf(text)).toMatchObject({ class: 'sponsored', kinds: ['discount-code'] });
  });

  it.each([
    'Mit ALDI spart ihr gerade am meisten',
    'my code = SPAGHETTI',
    'Rabattcode: abgelaufen @larkby',
    'Etsy restock on Friday, code CLAY15 for 15% off all my mugs',
    'Bei mir im Atelier gilt der Code TON20: 20 % auf alle meine Schalen',
  ])('but not in %s', (text) => {
    expect(verdictOf(text).class).toBe('organic');
  });
});

describe('labels', () => {
  it.each([
    'A tent that keeps dry [ad, Larkby]',
    '[Sponso] Trois dîners de la semaine',
    'it dries in ten minutes. gifted 🤍 my hair is happy',
    'three lashes, one look. ad for larkby because rent is due',
    'Sunday long run #hokaathlete',
    'Sortie longue #ambassadricelarkby',
  ])('%s', (text) => {
    expect(verdictOf(text).class).toBe('sponsored');
  });

  it.each([
    'Costs this month [rent, ads, coffee]',
    'My most gifted pupil left today. Gifted and kind.',
    'Lundi je deviens #ambassadricedefrance',
    'Student life #collegeathlete',
  ])('but not %s', (text) => {
    expect(verdictOf(text).class).toBe('organic');
  });
});
