import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { MAX_NEVER_MARK, SettingsSchema, withNeverMark } from '../../../src/model/settings.ts';

const DEFAULTS = {
  rulebook: null,
  keepMonths: null,
  marking: 'mark',
  networkAds: 'mark',
  neverMark: [],
  networksOff: [],
};
const nothing = Object.fromEntries(Object.keys(DEFAULTS).map((key) => [key, null]));

describe('settings', () => {
  it('have defaults, and take what was chosen', () => {
    expect(v.parse(SettingsSchema, nothing)).toEqual(DEFAULTS);
    const chosen = { ...DEFAULTS, marking: 'fold', networkAds: 'leave', neverMark: ['x:mila'] };
    expect(v.parse(SettingsSchema, chosen)).toEqual(chosen);
  });

  it('count a value that is not understood as not chosen, each by itself', () => {
    const odd = { ...nothing, marking: 'delete', networkAds: true, neverMark: { length: 3 } };
    expect(v.parse(SettingsSchema, { ...odd, keepMonths: 12 })).toEqual({
      ...DEFAULTS,
      keepMonths: 12,
    });
  });

  it('keep the sound names of a list that has others in it', () => {
    const neverMark = ['x:mila', 7, 'x:', 'myspace:tom', null, 'x:mila', `x:${'a'.repeat(501)}`];
    expect(v.parse(SettingsSchema, { ...nothing, neverMark }).neverMark).toEqual(['x:mila']);
  });

  it('are settings, whatever the storage holds', () => {
    fc.assert(
      fc.property(fc.record(anySettings, { requiredKeys: [] }), (stored) => {
        const settings = v.parse(SettingsSchema, { ...nothing, ...stored });
        expect(v.parse(SettingsSchema, settings)).toEqual(settings);
        expect(settings.neverMark.length).toBeLessThanOrEqual(MAX_NEVER_MARK);
      }),
    );
  });
});

const anySettings = {
  marking: fc.anything(),
  networkAds: fc.anything(),
  neverMark: fc.oneof(fc.anything(), fc.array(fc.oneof(fc.string(), fc.constant('x:mila')))),
};

describe('the list of accounts that are never marked', () => {
  it('has an account once, and lets it go again', () => {
    const list = withNeverMark(withNeverMark([], 'x:mila', true), 'x:otis', true);
    expect(withNeverMark(list, 'x:mila', true)).toEqual(['x:otis', 'x:mila']);
    expect(withNeverMark(list, 'x:mila', false)).toEqual(['x:otis']);
  });

  it('says when it is full, and forgets no account for a new one', () => {
    const full = Array.from({ length: MAX_NEVER_MARK }, (_, i) => `x:account${i}`);
    expect(() => withNeverMark(full, 'x:mila', true)).toThrow('too many');
    expect(withNeverMark(full, 'x:account3', true)).toHaveLength(MAX_NEVER_MARK);
  });
});
