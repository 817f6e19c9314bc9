import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { build } from 'esbuild';
import type { Letter } from '../../lib/model/letter';
import { ensureChromium } from '../e2e/chromium.ts';

const root = resolve('.');

/** The sheet with its styles and a script that draws letters on it. */
async function bundle(): Promise<string> {
  const sheet = join(root, 'test/letters/sheet-page.tsx');
  const styles = ['face', 'letter'].map((name) => `import '${root}/components/${name}.css';`).join('');
  const { outputFiles } = await build({
    stdin: { contents: `${styles}import '${sheet}';`, resolveDir: root },
    bundle: true,
    write: false,
    outdir: root,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
  });
  const text = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  return `<!doctype html><meta charset="utf-8"><style>${text('.css')}</style><body><script>${text('.js')}</script>`;
}

/** Draws letters in a browser, one after the other, as the page of letters shows them. */
export async function withSheets<Result>(
  letters: Record<string, Letter>,
  look: (page: Page, name: string) => Promise<Result>,
): Promise<Result[]> {
  const browser = await chromium.launch({ executablePath: ensureChromium() });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.setContent(await bundle());
    const results: Result[] = [];
    for (const [name, letter] of Object.entries(letters)) {
      await page.evaluate((one) => showLetter(one), letter);
      results.push(await look(page, name));
    }
    return results;
  } finally {
    await browser.close();
  }
}

/** Prints each letter as the page of letters does. @returns the paths of the PDF files, in the order of the letters */
export async function printPdfs(letters: Record<string, Letter>, folder: string): Promise<string[]> {
  return withSheets(letters, async (page, name) => {
    const path = join(folder, `${name}-print.pdf`);
    writeFileSync(path, await page.pdf({ preferCSSPageSize: true }));
    return path;
  });
}
