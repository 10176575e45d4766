/** Pictures as files that stay small, and what differs between two of them; pixels are read by a browser's canvas. */
import { crc32, deflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';

/** A screen has fewer that matter; the rest are the edges of letters. */
const COLOURS = 64;

/** A picture with a byte for each pixel. */
export interface Reduced {
  width: number;
  height: number;
  /** Red, green and blue of each colour, in turn. */
  palette: number[];
  /** The number of each pixel's colour; bytes in base64. */
  pixels: string;
}

/**
 * The same picture in a palette, a fifth of its size: its most frequent colours, and the nearest of them
 * for each other one.
 * @param desk any page, to work on
 * @param picture PNG in base64
 * @returns PNG
 */
export async function smaller(desk: Page, picture: string): Promise<Buffer> {
  return encoded(await desk.evaluate(reduce, picture, COLOURS));
}

/** @returns PNG, see its specification (W3C): signature, header, palette, pixels, end */
export function encoded({ width, height, palette, pixels }: Reduced): Buffer {
  const bytes = Buffer.from(pixels, 'base64');
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits of palette; compression, filter and interlace as ever.
  header.set([8, 3, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height);
  // The byte before each row says that it is not filtered.
  for (let y = 0; y < height; y++) {
    bytes.copy(rows, y * (width + 1) + 1, y * width, (y + 1) * width);
  }
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette)),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(data.length);
  const tail = Buffer.alloc(4);
  tail.writeUInt32BE(crc32(body));
  return Buffer.concat([head, body, tail]);
}

/** Runs in the page. */
async function reduce(picture: string, most: number): Promise<Reduced> {
  const blob = await (await fetch(`data:image/png;base64,${picture}`)).blob();
  const bitmap = await createImageBitmap(blob);
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  const words = new Uint32Array(context?.getImageData(0, 0, width, height).data.buffer ?? []);
  const counts = new Map<number, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const frequent = Array.from(counts)
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([word]) => [word & 255, (word >> 8) & 255, (word >> 16) & 255]);
  const places = new Map<number, number>();
  for (const word of counts.keys()) {
    let [best, least] = [0, Number.POSITIVE_INFINITY];
    for (const [at, [red = 0, green = 0, blue = 0]] of frequent.entries()) {
      const apart =
        ((word & 255) - red) ** 2 +
        (((word >> 8) & 255) - green) ** 2 +
        (((word >> 16) & 255) - blue) ** 2;
      if (apart < least) [best, least] = [at, apart];
    }
    places.set(word, best);
  }
  const bytes = Uint8Array.from(words, (word) => places.get(word) ?? 0);
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return { width, height, palette: frequent.flat(), pixels: btoa(binary) };
}

/** Blocks of so many px are compared by their mean colour: a glyph drawn a little otherwise is no difference. */
const BLOCK = 8;
/** So far (of 255) may a block's red, green or blue be off. */
const APART = 16;

export interface Difference {
  /** So many blocks look different; what only one of the pictures has counts too. */
  blocks: number;
  /** The fresh picture, faded, with those blocks marked; PNG in base64. */
  shown: string;
}

/**
 * What differs between two pictures.
 * @param desk any page, to work on
 * @param fresh, approved PNG in base64
 */
export function difference(desk: Page, fresh: string, approved: string): Promise<Difference> {
  return desk.evaluate(compare, fresh, approved, BLOCK, APART);
}

/** Runs in the page. */
async function compare(
  fresh: string,
  approved: string,
  block: number,
  apart: number,
): Promise<Difference> {
  const bitmaps = await Promise.all(
    [fresh, approved].map(async (picture) =>
      createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob()),
    ),
  );
  const width = Math.max(...bitmaps.map((bitmap) => bitmap.width));
  const height = Math.max(...bitmaps.map((bitmap) => bitmap.height));
  const columns = Math.ceil(width / block);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no canvas');
  const means = bitmaps.map((bitmap) => {
    // Where a picture has nothing, it has a colour that no screen has.
    context.fillStyle = '#f0f';
    context.fillRect(0, 0, width, height);
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    const sums = new Float32Array(columns * Math.ceil(height / block) * 4);
    for (let at = 0; at < data.length; at += 4) {
      const pixel = at / 4;
      const x = Math.floor((pixel % width) / block);
      const sum = (Math.floor(Math.floor(pixel / width) / block) * columns + x) * 4;
      for (const of of [0, 1, 2]) sums[sum + of] = (sums[sum + of] ?? 0) + (data[at + of] ?? 0);
      sums[sum + 3] = (sums[sum + 3] ?? 0) + 1;
    }
    return sums;
  });
  const [one = new Float32Array(), other = new Float32Array()] = means;
  context.fillStyle = 'rgb(255 255 255 / 60%)';
  context.clearRect(0, 0, width, height);
  if (bitmaps[0] !== undefined) context.drawImage(bitmaps[0], 0, 0);
  context.fillRect(0, 0, width, height);
  context.fillStyle = 'rgb(255 0 80 / 70%)';
  let blocks = 0;
  for (let at = 0; at < one.length; at += 4) {
    const of = [0, 1, 2].map((channel) =>
      Math.abs((one[at + channel] ?? 0) - (other[at + channel] ?? 0)),
    );
    if (Math.max(...of) <= apart * (one[at + 3] ?? 1)) continue;
    blocks++;
    const place = at / 4;
    context.fillRect((place % columns) * block, Math.floor(place / columns) * block, block, block);
  }
  return { blocks, shown: canvas.toDataURL('image/png').replace(/^.*,/, '') };
}
