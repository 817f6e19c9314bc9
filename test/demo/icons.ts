import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureChromium } from '../e2e/chromium.ts';

/** `npm run icons`: the PNGs of the manifest, drawn by a browser from the two SVGs of `store/`. */
const root = resolve(import.meta.dirname, '../..');
const sizes = { 16: 'icon-16.svg', 32: 'icon.svg', 48: 'icon.svg', 96: 'icon.svg', 128: 'icon.svg' };

const browser = await chromium.launch({ executablePath: ensureChromium() });
for (const [size, source] of Object.entries(sizes)) {
  const page = await browser.newPage({ viewport: { width: Number(size), height: Number(size) } });
  const svg = readFileSync(resolve(root, 'store', source), 'utf8');
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${svg}`);
  await page.screenshot({ path: resolve(root, `public/icon/${size}.png`), omitBackground: true });
  await page.close();
  console.log(`public/icon/${size}.png from store/${source}`);
}
await browser.close();
