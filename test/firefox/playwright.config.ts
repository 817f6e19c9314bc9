import { defineConfig } from '@playwright/test';

/** The packed extension in Firefox, which Puppeteer drives; Playwright only runs the tests, one after the other. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  globalSetup: './build.ts',
  reporter: [['list']],
  outputDir: '../../.output/firefox-tests',
});
