import type { Seed } from './seed.ts';

const RISEN = `${'ssosoosoos'.repeat(2)}${'oooosooooooooosooooo'.repeat(2)}`;

/** Accounts with names and numbers that a page could come up with, to break what shows them. */
export const HOSTILE: readonly Seed[] = [
  { network: 'x', handle: 'longname', name: 'Wolkenkrabberbeklimmer '.repeat(13).trim() },
  { network: 'x', handle: 'unbroken', name: 'W'.repeat(300) },
  { network: 'x', handle: `h${'a'.repeat(299)}`, name: null },
  { network: 'x', handle: 'emoji', name: '👩‍👩‍👧‍👦🏳️‍🌈🇳🇱 Familie 🧑🏽‍🚀' },
  { network: 'x', handle: 'arabic', name: 'حساب الطبخ اليومي' },
  { network: 'x', handle: 'override', name: '\u202Egnp.tnuocca\u202C \u2067kok' },
  { network: 'x', handle: 'zerowidth', name: '\u200B\u200D\u2060\uFEFF' },
  { network: 'x', handle: 'split', name: 'An\u200Bna\u00AD Sp\u2063lit' },
  { network: 'x', handle: 'zalgo', name: `Z${'\u0301'.repeat(80)}a${'\u0323'.repeat(80)}lgo` },
  { network: 'x', handle: 'markup', name: '<img src=x onerror="document.title=1"><b>Bold</b>' },
  { network: 'x', handle: 'lines', name: 'One\nTwo\r\n\tThree\u2028Four' },
  { network: 'x', handle: 'surrogate', name: 'Half \uD83D here' },
  { network: 'x', handle: '<script>alert(1)</script>', name: null },
].map(
  (named, i): Seed => ({
    ...(named as Pick<Seed, 'network' | 'handle' | 'name'>),
    followers: [null, 0, 4_999, 5_000, Number.MAX_SAFE_INTEGER][i % 5] ?? null,
    posts: [RISEN, 's'.repeat(60), 'o'.repeat(60), 's', 'o', '', 'lll'][i % 7] ?? '',
    brands: ['<b>Merk</b>', '\u202Ekrem', 'M'.repeat(100)],
  }),
);
