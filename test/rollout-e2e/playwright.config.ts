import { defineConfig } from '@playwright/test';

/** A pilot from its packed files, by policy. One worker: there is one policy, and one place for updates. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  globalSetup: './pack.ts',
  reporter: [['list']],
  outputDir: '../../.output/rollout-tests',
});
