/* What `pictures.ts` runs inside a page, whose canvas reads the pixels of pictures. */

/** A picture with a byte for each pixel. */
export interface Reduced {
  width: number;
  height: number;
  /** Red, green and blue of each colour, in turn. */
  palette: number[];
  /** The number of each pixel's colour; bytes in base64. */
  pixels: string;
}

export interface Difference {
  /** So many blocks look different; what only one of the pictures has counts too. */
  blocks: number;
  /** The fresh picture, faded, with those blocks marked; PNG in base64. */
  shown: string;
}

/** Colours are a word each, as a canvas of a little-endian machine has them: alpha, blue, green, red. */
interface Pixels {
  width: number;
  height: number;
  words: Uint32Array;
}

const COLOURS = 40;
/**
 * Colours so near each other (of 441) are one: little for the first, which are surfaces; more for the
 * rest, or the greys at the edges of letters would leave no place for what is small and coloured.
 */
const NEAR = { surfaces: 12, first: 5, rest: 24 };
/** Blocks of so many px are compared by their mean colour: a letter drawn a little otherwise is no difference. */
const BLOCK = 8;
/** So far (of 255) may a block's red, green or blue be off. */
const APART = 12;
/** In which no screen has anything: where one of two pictures ends before the other. */
const NOTHING = '#f0f';

/** A picture's most frequent colours that are not near each other, and which of them each pixel has. */
export async function reduce(picture: string): Promise<Reduced> {
  const bitmap = await bitmapOf(picture);
  const { width, height, words } = pixelsOf(bitmap, bitmap);
  const own = frequentFirst(words);
  const colours: number[] = [];
  for (const word of own) {
    if (colours.length === COLOURS) break;
    const near = colours.length < NEAR.surfaces ? NEAR.first : NEAR.rest;
    if (nearest(word, colours)[1] > near) colours.push(word);
  }
  const places = new Map(own.map((word) => [word, nearest(word, colours)[0]]));
  const pixels = Uint8Array.from(words, (word) => places.get(word) ?? 0);
  return { width, height, palette: colours.flatMap(channels), pixels: base64(pixels) };
}

/** See `difference`. */
export async function compare(fresh: string, approved: string): Promise<Difference> {
  const [freshBitmap, approvedBitmap] = await Promise.all([bitmapOf(fresh), bitmapOf(approved)]);
  const size = {
    width: Math.max(freshBitmap.width, approvedBitmap.width),
    height: Math.max(freshBitmap.height, approvedBitmap.height),
  };
  const wanted = pixelsOf(approvedBitmap, size);
  const found = pixelsOf(freshBitmap, size);
  const colours = frequentFirst(wanted.words);
  const places = new Map(
    frequentFirst(found.words).map((word) => [word, nearest(word, colours)[0]]),
  );
  for (const [at, word] of found.words.entries()) {
    found.words[at] = colours[places.get(word) ?? 0] ?? word;
  }
  const [one, other] = [meansOf(wanted), meansOf(found)];
  const off = one.flatMap((mean, at) => (isApart(mean, other[at] ?? mean) ? [at] : []));
  return { blocks: off.length, shown: await markedOn(freshBitmap, size, off) };
}

async function bitmapOf(picture: string): Promise<ImageBitmap> {
  return createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
}

type Size = Pick<Pixels, 'width' | 'height'>;

function canvasOf({ width, height }: Size): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (context === null) throw new Error('This browser has no canvas.');
  context.fillStyle = NOTHING;
  context.fillRect(0, 0, width, height);
  return context;
}

function pixelsOf(bitmap: ImageBitmap, { width, height }: Size): Pixels {
  const context = canvasOf({ width, height });
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  return { width, height, words: new Uint32Array(data.buffer) };
}

function frequentFirst(words: Uint32Array): number[] {
  const counts = new Map<number, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Array.from(counts)
    .sort(([, a], [, b]) => b - a)
    .map(([word]) => word);
}

/** Which of the colours it is, and how far from it; infinity of none. */
function nearest(word: number, colours: readonly number[]): [at: number, apart: number] {
  const [red = 0, green = 0, blue = 0] = channels(word);
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (const [at, colour] of colours.entries()) {
    const [r = 0, g = 0, b = 0] = channels(colour);
    const apart = Math.hypot(red - r, green - g, blue - b);
    // Of two that are as near, always the same one, whatever the order.
    if (apart < least || (apart === least && colour < (colours[best] ?? 0))) {
      [best, least] = [at, apart];
    }
  }
  return [best, least];
}

function channels(word: number): number[] {
  return [word & 255, (word >> 8) & 255, (word >> 16) & 255];
}

/** The mean colour of each block, row by row. */
function meansOf({ width, height, words }: Pixels): number[][] {
  const across = Math.ceil(width / BLOCK);
  const sums = Array.from({ length: across * Math.ceil(height / BLOCK) }, () => [0, 0, 0, 0]);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const word = words[y * width + x] ?? 0;
      const sum = sums[Math.floor(y / BLOCK) * across + Math.floor(x / BLOCK)];
      if (sum === undefined) continue;
      sum[0] = (sum[0] ?? 0) + (word & 255);
      sum[1] = (sum[1] ?? 0) + ((word >> 8) & 255);
      sum[2] = (sum[2] ?? 0) + ((word >> 16) & 255);
      sum[3] = (sum[3] ?? 0) + 1;
    }
  }
  return sums.map(([red = 0, green = 0, blue = 0, count = 1]) =>
    [red, green, blue].map((sum) => sum / count),
  );
}

function isApart(one: readonly number[], other: readonly number[]): boolean {
  return one.some((value, channel) => Math.abs(value - (other[channel] ?? 0)) > APART);
}

async function markedOn(bitmap: ImageBitmap, size: Size, blocks: readonly number[]) {
  const context = canvasOf(size);
  context.drawImage(bitmap, 0, 0);
  context.fillStyle = 'rgb(255 255 255 / 60%)';
  context.fillRect(0, 0, size.width, size.height);
  context.fillStyle = 'rgb(255 0 80 / 70%)';
  const across = Math.ceil(size.width / BLOCK);
  for (const at of blocks) {
    context.fillRect((at % across) * BLOCK, Math.floor(at / across) * BLOCK, BLOCK, BLOCK);
  }
  const blob = await context.canvas.convertToBlob({ type: 'image/png' });
  return base64(new Uint8Array(await blob.arrayBuffer()));
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return btoa(binary);
}
