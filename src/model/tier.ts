export const TIERS = ['nano', 'micro', 'macro', 'celebrity'] as const;
export type Tier = (typeof TIERS)[number];

/**
 * The size class of an account by its followers. Bounds of the Dutch trade press
 * (micro-influencer: 5,000 to 100,000 followers).
 * @returns null where the number of followers is unknown
 */
export function tierOf(followers: number | null): Tier | null {
  if (followers === null) return null;
  if (followers < 5_000) return 'nano';
  if (followers <= 100_000) return 'micro';
  if (followers <= 1_000_000) return 'macro';
  return 'celebrity';
}
