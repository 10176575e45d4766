import fc from 'fast-check';
import { expect, it } from 'vitest';
import { brandKey } from '../../../src/model/brand.ts';

it.each([
  ['@glow_lab', '#GlowLab', 'Glow Lab', 'glow.lab', 'ＧｌｏｗＬａｂ'],
  ['L’Oréal', '@loreal', 'LOREAL', 'l-oréal'],
  ['ガーデン', '#ガーデン', 'ｶﾞｰﾃﾞﾝ'],
  ['라네즈', '@라네즈'],
])('writes %s in one way, as its other spellings', (name, ...others) => {
  for (const other of others) expect(brandKey(other)).toBe(brandKey(name));
});

it.each([
  ['glowlab', 'glowlab.nl'],
  ['glowlab', 'glowlabs'],
  ['カーデン', 'ガーデン'],
])('keeps %s and %s apart', (a, b) => {
  expect(brandKey(a)).not.toBe(brandKey(b));
});

it('of a key is the key, whatever the name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const key = brandKey(name);
      expect(brandKey(key)).toBe(key);
      expect(brandKey(`@${name}`)).toBe(key);
      expect(key).not.toMatch(/[\s@#._'-]/u);
    }),
  );
});
