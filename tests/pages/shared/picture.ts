/** Pictures for invented posts and accounts, drawn from a seed: the same seed, the same picture. */

const SIZE = 600;

/** Numbers from 0 to 1, the same row for the same seed (mulberry32, public domain). */
function numbersFrom(seed: string): () => number {
  let state = Array.from(seed).reduce((hash, c) => Math.imul(hash ^ c.charCodeAt(0), 16777619), 7);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Next = () => number;
type Draw = (next: Next, hue: number) => string;

/** What an account takes pictures of. */
export type Subject = 'hills' | 'table' | 'cloth' | 'shelf' | 'things';

/** Where an account's pictures stand on the demo server. */
export function picturePath(subject: Subject, seed: string): string {
  return `/adrift-demo/picture/${subject}.${seed}.svg`;
}

/** A photograph's stand-in. @param name `<subject>.<seed>` */
export function pictureSvg(name: string): string {
  const next = numbersFrom(name);
  const subject = name.split('.')[0] ?? '';
  const { draw, hues } = Object.hasOwn(SUBJECTS, subject)
    ? SUBJECTS[subject as Subject]
    : SUBJECTS.hills;
  const hue = Math.floor(hues[0] + next() * (hues[1] - hues[0]));
  return svg(
    SIZE,
    `${gradient('sky', hsl(hue, 42, 85), hsl(hue + 30, 42, 66))}
<rect width="${SIZE}" height="${SIZE}" fill="url(#sky)"/>${draw(next, hue)}`,
  );
}

export function avatarSvg(seed: string): string {
  const next = numbersFrom(seed);
  const hue = Math.floor(next() * 360);
  const letter = /[a-z]/i.exec(seed)?.[0]?.toUpperCase() ?? '';
  return svg(
    80,
    `${gradient('g', hsl(hue, 55, 62), hsl(hue + 60, 55, 42))}<rect width="80" height="80" fill="url(#g)"/>
<text x="40" y="54" font-size="38" font-family="sans-serif" text-anchor="middle" fill="#fff">${letter}</text>`,
  );
}

const hills: Draw = (next, hue) => {
  const sun = `<circle cx="${80 + next() * 440}" cy="${90 + next() * 110}" r="${34 + next() * 30}" fill="${hsl(hue + 50, 80, 88)}"/>`;
  const ridges = [0, 1, 2, 3].map((i) => {
    const y = 270 + i * 80;
    const [a, b] = [y - next() * 130, y + next() * 90];
    return `<path d="M0 ${y}C160 ${a} 330 ${b} ${SIZE} ${y - next() * 80}V${SIZE}H0Z" fill="${hsl(hue + 25 * i, 38, 58 - i * 11)}"/>`;
  });
  return sun + ridges.join('');
};

const table: Draw = (next, hue) =>
  Array.from({ length: 5 }, () => {
    const [x, y, r] = [60 + next() * 480, 60 + next() * 480, 60 + next() * 80];
    const plate = `<circle cx="${x}" cy="${y}" r="${r}" fill="${hsl(40, 25, 95)}" stroke="${hsl(hue, 14, 78)}" stroke-width="5"/>`;
    return `${plate}<circle cx="${x}" cy="${y}" r="${r * 0.62}" fill="${hsl(8 + next() * 46, 48 + next() * 22, 42 + next() * 26)}"/>`;
  }).join('');

const cloth: Draw = (next, hue) => {
  const turn = Math.floor(next() * 90) - 45;
  const bands = Array.from({ length: 22 }, (_, i) => {
    const fill = hsl(hue + (i % 3) * 34, 46, 42 + (i % 4) * 11);
    return `<rect x="${-300 + i * 56}" y="-300" width="${18 + next() * 34}" height="1200" fill="${fill}" opacity=".85"/>`;
  });
  return `<g transform="rotate(${turn} 300 300)">${bands.join('')}</g>`;
};

const shelf: Draw = (next, hue) => {
  const pots = Array.from({ length: 5 }, (_, i) => {
    const [x, h] = [40 + i * 110, 90 + next() * 110];
    const leaf = `<ellipse cx="${x + 40}" cy="${410 - h}" rx="${26 + next() * 26}" ry="${50 + next() * 60}" fill="${hsl(110 + next() * 50, 36, 36)}"/>`;
    return `${leaf}<path d="M${x} ${430 - h}h80l-12 ${h}h-56Z" fill="${hsl(hue + i * 22, 52, 54)}"/>`;
  });
  return `${pots.join('')}<rect y="430" width="${SIZE}" height="26" fill="${hsl(28, 40, 40)}"/>`;
};

const things: Draw = (next, hue) =>
  Array.from({ length: 4 }, (_, i) => {
    const [x, y, w, h] = [40 + i * 135, 130 + next() * 160, 90 + next() * 60, 150 + next() * 130];
    const body = `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="18" fill="${hsl(hue + i * 20, 24, 30 + i * 9)}"/>`;
    const eye = `<circle cx="${x + w / 2}" cy="${y + 44}" r="${12 + next() * 14}" fill="${hsl(hue + 170, 60, 70)}"/>`;
    return `${body}${eye}`;
  }).join('');

/** How each subject is drawn, and within which hues, in degrees. */
const SUBJECTS: Record<Subject, { draw: Draw; hues: [from: number, to: number] }> = {
  hills: { draw: hills, hues: [20, 260] },
  table: { draw: table, hues: [0, 360] },
  cloth: { draw: cloth, hues: [0, 360] },
  shelf: { draw: shelf, hues: [30, 190] },
  things: { draw: things, hues: [170, 290] },
};

function hsl(hue: number, saturation: number, lightness: number): string {
  return `hsl(${Math.round(hue % 360)} ${saturation}% ${lightness}%)`;
}

function gradient(id: string, from: string, to: string): string {
  return `<defs><linearGradient id="${id}" x1="0" y1="0" x2=".6" y2="1"><stop stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient></defs>`;
}

function svg(size: number, inner: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}">${inner}</svg>`;
}
