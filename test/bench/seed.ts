import type { Page } from '@playwright/test';
import { build } from 'esbuild';

/** Fills the database of the extension whose page this is; what was kept there is gone. */
export async function seedDossiers(page: Page, count: number): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [new URL('seed-page.ts', import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome109',
  });
  // As text through the debugger: the page's own policy lets no foreign script in.
  await page.evaluate(outputFiles[0]?.text ?? '');
  await page.evaluate((n) => globalThis.seedDossiers(n), count);
}
