import { defineConfig } from '@playwright/test';

/** Of generic reading, on the saved and made pages; none of them opens the demo e-office. */
const ofPages = /[\\/](?:pages|hosts|hostile|suspect|walk|teach|manifest)\.spec\.ts$/;

/**
 * The built extension in the system's Chromium, in two lanes: tests of one lane share a port and run one after the other,
 * and the lanes have no port in common.
 */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  testIgnore: 'redmine.spec.ts',
  workers: 2,
  projects: [
    { name: 'pages', testMatch: ofPages, workers: 1 },
    { name: 'office', testIgnore: [ofPages, /redmine\.spec\.ts$/], workers: 1 },
  ],
  timeout: 60_000,
  // Shared machines are ten times slower now and then.
  expect: { timeout: 15_000 },
  globalSetup: './build.ts',
  reporter: [['list']],
  outputDir: '../../.output/e2e',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
});
