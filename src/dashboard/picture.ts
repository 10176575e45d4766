import type { AccountRef } from '../model/messages.ts';

/** What the picture of an account is saved as, without what no file may be called. */
export function fileName({ network, handle }: AccountRef): string {
  return `adrift-${network}-${handle.replace(/[^\p{L}\p{N}._-]/gu, '')}`;
}

/** An SVG document as an address that an image can show; it leaves nothing to be let go of. */
export function svgAddress(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

/**
 * The picture of an SVG document, in its own size. Drawn here, from the document alone.
 * @throws where the browser cannot draw it
 */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = svgAddress(svg);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)));
  });
}
