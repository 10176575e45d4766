/** Every account and post of the X demo, and which page shows which. */
import { adsOf, mixed, type Naming, newestFirst, postsOf, sum } from '../shared/assemble.ts';
import type { Subject } from '../shared/picture.ts';
import type { DemoAccount, DemoPost } from '../shared/post.ts';
import { keukenvanilse } from './accounts/keukenvanilse.ts';
import {
  bramblefacts,
  brandPosts,
  meekijkmaarten,
  replies as replyTexts,
  stadsgeluiden,
} from './accounts/others.ts';
import { runwithorla } from './accounts/runwithorla.ts';
import { tolmantests } from './accounts/tolmantests.ts';

/** X's own (Snowflake): ms since this moment, 22 bits to tell posts apart. */
const EPOCH = 1288834974657n;

const name: Naming = (publishedAt, serial) => {
  const id = String(((BigInt(publishedAt) - EPOCH) << 22n) | BigInt(serial % 0x3fffff));
  return { id, code: id };
};

function account(
  handle: string,
  fullName: string,
  followers: number,
  subject: Subject,
  bio: string,
  more: Partial<DemoAccount> = {},
): DemoAccount {
  const stableId = String(200_000_000 + sum(handle) * 104_729);
  return {
    network: 'x',
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

const wes = account('tolmantests', 'Wes Tolman', 152_300, 'things', 'Takes gadgets apart.', {
  verified: true,
});
const ilse = account('keukenvanilse', 'Keuken van Ilse', 27_480, 'table', 'Soep. Altijd soep.');
const orla = account('runwithorla', 'Orla Brannock', 18_950, 'hills', 'Slow miles, loud socks.');
const stad = account('stadsgeluiden', 'Stadsgeluiden', 1_870, 'hills', 'Luister.');
const bramble = account(
  'bramblefacts',
  'Bramble Facts',
  6_420,
  'shelf',
  'Small true things.',
  stranger,
);
const maarten = account(
  'meekijkmaarten',
  'Maarten kijkt mee',
  4_310,
  'things',
  'Camera aan.',
  stranger,
);
const reader = account('lezer_op_lijn9', 'Lezer op lijn 9', 88, 'hills', 'Tram.', stranger);

const brands = [
  account('hollowpod', 'Hollowpod', 210_400, 'things', 'Sound.', brand),
  account('kabelkraam', 'Kabelkraam', 15_600, 'things', 'Kabels.', brand),
  account('lumivo', 'Lumivo', 48_700, 'shelf', 'Lamps.', brand),
  account('suikerspurt', 'Suikerspurt', 11_200, 'hills', 'Energie.', brand),
  account('veldmuisnl', 'Veldmuis', 8_100, 'hills', 'Verzekeren.', brand),
];

const followed = [
  ...postsOf(wes, tolmantests, name),
  ...postsOf(ilse, keukenvanilse, name),
  ...postsOf(orla, runwithorla, name),
  ...postsOf(stad, stadsgeluiden, name, { from: '2026-08-18T18:00:00Z' }),
];
const ads = brands.flatMap((advertiser) =>
  adsOf(advertiser, brandPosts[advertiser.handle] ?? [], name),
);
const quoted = followed.find((post) => post.text.startsWith('#ad Havermelkpap'))?.code ?? null;
const suggested = [
  ...postsOf(bramble, bramblefacts, name, { from: '2026-10-10T11:00:00Z' }),
  ...postsOf(maarten, meekijkmaarten, name, { from: '2026-10-18T11:00:00Z' }).map((post) =>
    post.text.startsWith('Kijk, zo hoort') ? { ...post, quotes: quoted } : post,
  ),
];
const replies = postsOf(reader, replyTexts, name, {
  from: '2026-11-20T17:00:00Z',
  to: '2026-11-20T19:00:00Z',
});

/** As many of the followed accounts' posts as one long evening's scrolling shows. */
const HOME_POSTS = 50;

export const accounts: DemoAccount[] = [
  ...[wes, ilse, orla, stad, bramble, maarten, reader],
  ...brands,
];
export const posts: DemoPost[] = [...followed, ...suggested, ...ads, ...replies];

/** One row of a timeline: a post, and what stands above it. */
export interface Row {
  post: DemoPost;
  /** The name of who shared it on. */
  repostedBy: DemoAccount | null;
  pinned: boolean;
}

const plain = (post: DemoPost): Row => ({ post, repostedBy: null, pinned: false });

/** Old posts of one followed account that another one brings up again. */
const reposts: Row[] = [3, 19, 30].map((nth) => ({
  post: postsOf(ilse, keukenvanilse, name)[nth] as DemoPost,
  repostedBy: stad,
  pinned: false,
}));

export const home: Row[] = mixed(
  newestFirst(followed).slice(0, HOME_POSTS),
  ads,
  suggested,
).flatMap((post, i) => (i % 20 === 11 ? [plain(post), ...reposts.splice(0, 1)] : [plain(post)]));

/** More than any answer of a feed is asked for. */
const MOST = 10_000;

/** The home timeline over and over, under new ids, until there are so many posts. */
export function homeOf(count: number): Row[] {
  const posts = Math.min(count, MOST);
  return Array.from({ length: posts }, (_, i) => {
    const row = home[i % home.length] as Row;
    // Above the numbers that tell the posts of one moment apart.
    const id = String(BigInt(row.post.id) + (BigInt(Math.floor(i / home.length)) << 21n));
    return { ...row, post: { ...row.post, id, code: id } };
  });
}

/** A profile: the pinned post, then all others, newest first; advertisements of others between. */
export function profile(handle: string): Row[] {
  const own = newestFirst(posts.filter((post) => !post.ad && post.author.handle === handle));
  const pinned = own.find((post) => post.expected.class === 'organic' && post.media === 'photo');
  const rows = own.filter((post) => post !== pinned).map(plain);
  const ad = ads[sum(handle) % ads.length];
  if (ad !== undefined && rows.length > 10) rows.splice(7, 0, plain(ad));
  return pinned === undefined ? rows : [{ post: pinned, repostedBy: null, pinned: true }, ...rows];
}

/** A post's own page: the post, then an advertisement and replies. */
export function thread(code: string): Row[] {
  const post = posts.find((known) => known.code === code);
  if (post === undefined) return [];
  const ad = ads[sum(code) % ads.length];
  return [post, ...replies.slice(0, 1), ...(ad === undefined ? [] : [ad]), ...replies.slice(1)]
    .filter((row, i) => i === 0 || row !== post)
    .map(plain);
}

export function postByCode(code: string): DemoPost | undefined {
  return posts.find((post) => post.code === code);
}

export function accountOf(handle: string): DemoAccount | undefined {
  return accounts.find((known) => known.handle.toLowerCase() === handle.toLowerCase());
}
