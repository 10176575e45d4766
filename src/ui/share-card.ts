import type { Track } from './track.ts';

/** What a share card says, each in the user's language. */
export interface ShareCard {
  name: string;
  /** Handle and network. */
  who: string;
  /** One short sentence. */
  head: string;
  detail: string;
  /** Posts seen, period and uncertainty: a picture travels without the page it was made on. */
  caption: readonly string[];
  ends: { organic: string; sponsored: string };
  track: Track;
  direction: 'ltr' | 'rtl';
}

/** In px; what most networks show whole. */
export const CARD = { width: 1200, height: 630 } as const;

const MARGIN = 72;
const WIDE = CARD.width - 2 * MARGIN;
const RAIL = 400;
/** As in tokens.css, by day: a picture has no dark mode. */
const INK = '#12212b';
const MUTED = '#556570';
const ORGANIC = '#0f766e';
const SPONSORED = '#b54d05';
const TONES: Record<Track['tone'], { dot: string; band: string }> = {
  sponsored: { dot: SPONSORED, band: '#fde3cb' },
  organic: { dot: ORGANIC, band: '#d5ecea' },
  steady: { dot: INK, band: '#dfe6ea' },
  few: { dot: '#73838d', band: '#dfe6ea' },
};

/** The card as an SVG document that needs nothing from anywhere. What it is given may be any text. */
export function shareCardSvg(card: ShareCard): string {
  const { name, who, head, detail, caption, ends, track, direction } = card;
  const { dot } = TONES[track.tone];
  const detailLines = linesOf(detail, 66).slice(0, 3);
  const captionLines = caption.flatMap((each) => linesOf(each, 96)).slice(0, 4);
  const parts = [
    textAt(linesOf(name, 44)[0] ?? '', 108, 44, 700, INK, direction),
    textAt(linesOf(who, 70)[0] ?? '', 150, 25, 400, MUTED, direction),
    textAt(linesOf(head, 44)[0] ?? '', 232, 46, 700, track.tone === 'few' ? MUTED : dot, direction),
    ...detailLines.map((line, i) => textAt(line, 286 + 40 * i, 30, 400, INK, direction)),
    railOf(track, direction),
    endAt(ends.organic, ORGANIC, direction === 'ltr' ? 'left' : 'right'),
    endAt(ends.sponsored, SPONSORED, direction === 'ltr' ? 'right' : 'left'),
    ...captionLines.map((line, i) => textAt(line, 506 + 31 * i, 22, 400, MUTED, direction)),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" viewBox="0 0 ${CARD.width} ${CARD.height}" font-family="system-ui, 'Noto Sans', sans-serif"><rect width="100%" height="100%" fill="#fff"/><rect width="100%" height="10" fill="${dot}"/>${parts.join('')}</svg>`;
}

function textAt(
  text: string,
  y: number,
  size: number,
  weight: number,
  fill: string,
  direction: ShareCard['direction'],
): string {
  const x = direction === 'rtl' ? CARD.width - MARGIN : MARGIN;
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}" direction="${direction}">${escaped(text)}</text>`;
}

function endAt(text: string, fill: string, side: 'left' | 'right'): string {
  const x = side === 'left' ? MARGIN : CARD.width - MARGIN;
  const anchor = side === 'left' ? 'start' : 'end';
  return `<text x="${x}" y="${RAIL + 52}" font-size="24" font-weight="600" fill="${fill}" text-anchor="${anchor}">${escaped(text)}</text>`;
}

/** The drift track, as on the page. */
function railOf({ tone, was, now, band }: Track, direction: ShareCard['direction']): string {
  const { dot, band: soft } = TONES[tone];
  const at = (place: number) => (place / 100) * WIDE;
  const shapes = [
    `<linearGradient id="rail"><stop stop-color="${ORGANIC}"/><stop offset="1" stop-color="${SPONSORED}"/></linearGradient>`,
    `<rect y="-2" width="${WIDE}" height="4" fill="url(#rail)" opacity=".45"/>`,
    band === null
      ? ''
      : `<rect x="${at(band.from)}" y="-15" width="${at(band.to - band.from)}" height="30" rx="11" fill="${soft}"/>`,
    was === null || now === null
      ? ''
      : `<path d="M${at(was)} 0H${at(now)}" stroke="${dot}" stroke-width="6"/>`,
    was === null
      ? ''
      : `<circle cx="${at(was)}" r="13" fill="#fff" stroke="${MUTED}" stroke-width="5"/>`,
    now === null
      ? ''
      : `<circle cx="${at(now)}" r="16" fill="${dot}" stroke="#fff" stroke-width="4"/>`,
  ];
  const place =
    direction === 'rtl'
      ? `translate(${CARD.width - MARGIN} ${RAIL}) scale(-1 1)`
      : `translate(${MARGIN} ${RAIL})`;
  return `<g transform="${place}">${shapes.join('')}</g>`;
}

/**
 * A text in lines of at most so many characters, broken at spaces where there are any. A picture has
 * nobody to measure it, so the number is of wide letters.
 */
export function linesOf(text: string, most: number): string[] {
  const lines: string[] = [];
  let line: string[] = [];
  for (const word of text
    .split(/\s+/u)
    .filter(Boolean)
    .flatMap((each) => piecesOf(each, most))) {
    const letters = Array.from(word);
    if (line.length > 0 && line.length + 1 + letters.length > most) {
      lines.push(line.join(''));
      line = [];
    }
    line.push(...(line.length > 0 ? [' '] : []), ...letters);
  }
  return line.length > 0 ? [...lines, line.join('')] : lines;
}

function piecesOf(word: string, most: number): string[] {
  const letters = Array.from(word);
  return Array.from({ length: Math.ceil(letters.length / most) }, (_, i) =>
    letters.slice(i * most, (i + 1) * most).join(''),
  );
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML, without what no XML document may hold. */
function escaped(text: string): string {
  return text
    .replace(/[^\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '');
}
