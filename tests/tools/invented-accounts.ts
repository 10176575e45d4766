/** Accounts that nobody has, for every state in which they could be: for tests and pictures. */
import type { Seed } from './seed.ts';

const DRIFTED = `${'ssosoosoos'.repeat(3)}${'oooosooooooooosooooo'.repeat(3)}`;
const FELL = `${'oooooosooooo'.repeat(2)}${'sosoosos'.repeat(8)}`;
const STEADY = 'ososoolsoosooossoooos'.repeat(4);
const CLEAN = 'ooooooooooooooooooooolooooooooooooooooso'.repeat(2);

export const SANNE: Seed = {
  network: 'instagram',
  handle: 'sannevermeer',
  name: 'Sanne Vermeer',
  followers: 48_200,
  posts: DRIFTED,
  days: 4,
  brands: ['Glowlab', 'Boshotel Noord', 'Glowlab', 'Tulp & Thee', 'Fjord'],
};
/** One of each kind of account. */
export const USUAL: Seed[] = [
  SANNE,
  { network: 'tiktok', handle: 'dailykoken', followers: 92_000, posts: DRIFTED.slice(8), days: 3 },
  { network: 'x', handle: 'lottebakker', name: 'Lotte Bakker', followers: 3_100, posts: CLEAN },
  { network: 'instagram', handle: 'ruben.velo', followers: 21_000, posts: FELL },
  { network: 'instagram', handle: 'anouk.reist', followers: 1_240_000, posts: STEADY },
  {
    network: 'youtube',
    handle: 'maxjansen',
    name: 'Max Jansen',
    followers: 412_000,
    posts: STEADY.slice(30),
  },
  {
    network: 'facebook',
    handle: 'plantfluencer',
    followers: 15_000,
    posts: 'osooslo',
    starred: true,
  },
  { network: 'threads', handle: 'fennenaait', name: 'Fenne naait', followers: null, posts: 'oo' },
  { network: 'pinterest', handle: 'huisvanhout', followers: 8_800, posts: '' },
];
export const MANY: Seed[] = Array.from({ length: 500 }, (_, i) => ({
  network: (['instagram', 'tiktok', 'youtube', 'x', 'facebook'] as const)[i % 5] ?? 'x',
  handle: `account.number.${i}`,
  followers: 700 + i * i * 7,
  // Enough posts to tell of, for those that stand first.
  posts: ([DRIFTED, STEADY, CLEAN, FELL, 'oso'][i % 5] ?? '').slice(
    i % 9,
    i < 60 ? 40 : (i % 9) + 5,
  ),
}));

const SMALL = ['ooooosooooooosooooooooos', 'oooosoooosooolooosoooooo', 'oooooooosooooooooosooooo'];
const LARGE = ['soosoosososoosoosoosooso', 'osoosoososoosooosoosoosl', 'soosooososoosoososoooslo'];
/** Small and large accounts beside those of the popup, so that there is something to compare. */
export const CROWD: Seed[] = Array.from({ length: 24 }, (_, i) => ({
  network: (['instagram', 'tiktok', 'youtube'] as const)[i % 3] ?? 'x',
  handle: `account.${i + 1}`,
  followers: i % 2 === 0 ? 8_000 + i * 2_300 : 140_000 + i * 31_000,
  posts: (i % 2 === 0 ? SMALL : LARGE)[i % 3] ?? '',
}));
