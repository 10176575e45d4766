import { scaleLinear } from 'd3-scale';

/** A dot: where it stands along the rail in percent, and how far from its middle in px. */
export interface Spot {
  x: number;
  y: number;
}

/** Dots nearer to each other than so much of the rail, in percent, stand above each other. */
const NEAR = 2.4;
/** How far apart they then stand, in px; less where they would make the row too high. */
const APART = 10;
const HIGHEST = 130;

const x = scaleLinear([0, 1], [0, 100]).clamp(true);

/**
 * Where dots of these shares stand, so that each can be seen: those of about the same share above and
 * below the rail in turns. In the order given.
 * @param shares from 0 to 1
 * @returns the spots, and how high all together are, in px
 */
export function swarmOf(shares: readonly number[]): { spots: Spot[]; height: number } {
  const piles = new Map<number, number>();
  const levels = shares.map((share) => {
    const pile = Math.round(x(share) / NEAR);
    const level = piles.get(pile) ?? 0;
    piles.set(pile, level + 1);
    return level;
  });
  const most = Math.max(1, ...piles.values());
  const apart = Math.min(APART, HIGHEST / most);
  const spots = shares.map((share, i) => {
    const level = levels[i] ?? 0;
    const steps = Math.ceil(level / 2) * (level % 2 === 0 ? 1 : -1);
    return { x: x(share), y: steps * apart };
  });
  return { spots, height: most * apart };
}
