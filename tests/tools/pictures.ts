/** Pictures as files that stay small, and what differs between two of them. */
import { crc32, deflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { bundled } from './bundle.ts';
import type { Difference, Reduced } from './pixels.ts';

type Pixels = typeof import('./pixels.ts');
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * The same picture in few colours, a fifth of its size.
 * @param desk any page, to work on
 * @param picture PNG in base64
 * @returns PNG
 */
export async function smaller(desk: Page, picture: string): Promise<Buffer> {
  await equip(desk);
  return encoded(
    await desk.evaluate(
      (given) => (globalThis as unknown as { adriftPixels: Pixels }).adriftPixels.reduce(given),
      picture,
    ),
  );
}

/**
 * What differs between a picture and an approved one, which has few colours: each colour of the fresh
 * one counts as the nearest of those.
 * @param desk any page, to work on
 * @param fresh PNG in base64
 * @param approved PNG in base64
 */
export async function difference(desk: Page, fresh: string, approved: string): Promise<Difference> {
  await equip(desk);
  return desk.evaluate(
    (...given) =>
      (globalThis as unknown as { adriftPixels: Pixels }).adriftPixels.compare(...given),
    fresh,
    approved,
  );
}

const equipped = new WeakSet<Page>();
let script: Promise<string> | undefined;

async function equip(desk: Page): Promise<void> {
  if (equipped.has(desk)) return;
  script ??= bundled('tests/tools/pixels.ts', 'adriftPixels');
  // As a statement of the page's own; inside an evaluated function its name would be local.
  await desk.addScriptTag({ content: await script });
  equipped.add(desk);
}

/** PNG as its specification (W3C) has it: signature, header, palette, pixels, end. */
function encoded({ width, height, palette, pixels }: Reduced): Buffer {
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
    SIGNATURE,
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
