import fc from 'fast-check';
import { expect, it } from 'vitest';
import { swarmOf } from '../../../src/dashboard/swarm.ts';

const shares = fc.array(fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constant(0)), {
  maxLength: 200,
});

it('puts each dot at its share, within the row, and none upon another', () => {
  fc.assert(
    fc.property(shares, (all) => {
      const { spots, height } = swarmOf(all);
      expect(height).toBeLessThanOrEqual(130);
      for (const [i, { x, y }] of spots.entries()) {
        expect(x).toBeCloseTo((all[i] ?? 0) * 100, 9);
        expect(Math.abs(y)).toBeLessThanOrEqual(height / 2);
      }
      const places = new Set(spots.map(({ x, y }) => `${Math.round(x / 2.4)} ${y}`));
      expect(places.size).toBe(spots.length);
    }),
  );
});

it('leaves a dot that is alone on the rail', () => {
  expect(swarmOf([0.1, 0.5, 0.9]).spots.map(({ y }) => y)).toEqual([0, 0, 0]);
});
