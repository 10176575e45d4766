/** Every account and post of the Instagram demo, and which page shows which. */
import { adsOf, mixed, type Naming, newestFirst, postsOf, sum } from '../shared/assemble.ts';
import type { Subject } from '../shared/picture.ts';
import type { DemoAccount, DemoPost } from '../shared/post.ts';
import { fennenaait } from './accounts/fennenaait.ts';
import { mirrekruimels } from './accounts/mirrekruimels.ts';
import { boekenkastbram, brandPosts, pastametpim, windowsillwilds } from './accounts/others.ts';
import { tochtmetjorrit } from './accounts/tochtmetjorrit.ts';

/** Instagram's own: 41 bits of ms since this moment, 23 bits to tell posts apart. */
const EPOCH = 1314220021721n;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const name: Naming = (publishedAt, serial) => {
  const pk = ((BigInt(publishedAt) - EPOCH) << 23n) | BigInt(serial % 0x7fffff);
  return { id: String(pk), code: shortCode(pk) };
};

/** A post's number in Instagram's 64 digits, as its addresses have it. */
function shortCode(pk: bigint): string {
  let code = '';
  for (let rest = pk; rest > 0n; rest >>= 6n) code = `${DIGITS[Number(rest & 63n)]}${code}`;
  return code;
}

function account(
  handle: string,
  fullName: string,
  followers: number,
  subject: Subject,
  bio: string,
  more: Partial<DemoAccount> = {},
): DemoAccount {
  const stableId = String(5_000_000_000 + sum(handle) * 7919);
  return {
    network: 'instagram',
    handle,
    name: fullName,
    stableId,
    followers,
    bio,
    subject,
    followed: true,
    verified: false,
    ...more,
  };
}

const stranger = { followed: false };
const brand = { followed: false, verified: true };

const mirre = account('mirrekruimels', 'Mirre Hofkamp', 48_230, 'table', 'Bakt. Kruimelt. Deelt.');
const jorrit = account('tochtmetjorrit', 'Jorrit Veldsma', 12_940, 'hills', 'Fiets, pont, taart.');
const fenne = account('fennenaait', 'Fenne Oudsloot', 83_410, 'cloth', 'Naald, draad, geduld.');
const bram = account('boekenkastbram', 'Bram Leeslamp', 3_120, 'things', 'Leest door.');
const pim = account('pastametpim', 'Pim Tagliato', 21_700, 'table', 'Pasta, elke dag.', stranger);
const wilds = account(
  'windowsillwilds',
  'Windowsill Wilds',
  9_860,
  'shelf',
  'Plants on a ledge.',
  stranger,
);

const brands = [
  account('kiezelkoffie', 'Kiezelkoffie', 31_050, 'table', 'Koffie, versgebrand.', brand),
  account('nimbo.stappers', 'Nimbo Stappers', 122_800, 'hills', 'Schoenen.', brand),
  account('lumivo.light', 'Lumivo', 64_400, 'things', 'Lamps.', brand),
  account(
    'veldmuisverzekert',
    'Veldmuis',
    8_300,
    'hills',
    'Verzekeren zonder kleine letters.',
    brand,
  ),
  account('pannelux', 'Pannelux', 54_900, 'table', 'Pannen.', brand),
];
const havermeer = account('havermeer', 'Havermeer', 40_600, 'table', 'Haverdrank.', brand);

const followed = [
  ...postsOf(mirre, mirrekruimels, name),
  ...postsOf(jorrit, tochtmetjorrit, name),
  ...postsOf(fenne, fennenaait, name),
  ...postsOf(bram, boekenkastbram, name, { from: '2026-08-20T18:00:00Z' }),
];
const suggested = [
  ...postsOf(pim, pastametpim, name, { from: '2026-10-12T11:00:00Z' }),
  ...postsOf(wilds, windowsillwilds, name, { from: '2026-10-20T11:00:00Z' }),
];
const ads = brands.flatMap((advertiser) =>
  adsOf(advertiser, brandPosts[advertiser.handle] ?? [], name),
);

/** As many of the followed accounts' posts as one long evening's scrolling shows. */
const HOME_POSTS = 50;

export const accounts: DemoAccount[] = [
  ...[mirre, jorrit, fenne, bram, pim, wilds],
  ...brands,
  havermeer,
];
export const posts: DemoPost[] = [...followed, ...suggested, ...ads];

export const home: DemoPost[] = mixed(newestFirst(followed).slice(0, HOME_POSTS), ads, suggested);

/** A profile shows what the account posted or co-authored; advertisements are not on it. */
export function profile(handle: string): DemoPost[] {
  return newestFirst(
    posts.filter(
      (post) => !post.ad && (post.author.handle === handle || post.coAuthors.includes(handle)),
    ),
  );
}

export function postByCode(code: string): DemoPost | undefined {
  return posts.find((post) => post.code === code);
}

export function accountOf(handle: string): DemoAccount | undefined {
  return accounts.find((known) => known.handle === handle);
}
