import type { Page } from '@playwright/test';

/** The most that one picture may weigh, with some room to the limit of the guides. */
const mostBytes = 56_000;
const qualities = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3];

/** A screenshot as WebP, in the best quality that is light enough. `page`: any page that runs scripts. */
export async function toWebp(page: Page, png: Buffer): Promise<Buffer> {
  let webp = Buffer.alloc(0);
  for (const quality of qualities) {
    const encoded = await page.evaluate(
      async ([data, at]) => {
        const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
        const blob = await canvas.convertToBlob({ type: 'image/webp', quality: at });
        const out = new Uint8Array(await blob.arrayBuffer());
        let text = '';
        for (const byte of out) text += String.fromCharCode(byte);
        return btoa(text);
      },
      [png.toString('base64'), quality] as const,
    );
    webp = Buffer.from(encoded, 'base64');
    if (webp.length <= mostBytes) break;
  }
  return webp;
}
