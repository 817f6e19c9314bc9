import { defineConfig } from '@playwright/test';

/** The built extension on Redmine, a real application that knows nothing of it. */
export default defineConfig({
  testDir: '.',
  testMatch: 'redmine.spec.ts',
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  globalSetup: './build.ts',
  reporter: [['list']],
  outputDir: '../../.output/redmine-tests',
});
