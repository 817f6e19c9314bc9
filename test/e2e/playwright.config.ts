import { defineConfig } from '@playwright/test';

/** The built extension in the system's Chromium. One worker: the tests share one port and two slow cores. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  testIgnore: 'redmine.spec.ts',
  workers: 1,
  timeout: 60_000,
  globalSetup: './build.ts',
  reporter: [['list']],
  outputDir: '../../.output/e2e',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
});
