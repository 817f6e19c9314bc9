import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { zipAtOnce } from './lib/rollout/zip-at-once.ts';
import { findChromium } from './test/e2e/chromium.ts';

const executablePath = findChromium() ?? undefined;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.browser.test.*', 'test/e2e/**'],
          environment: 'node',
          // Shared machines are ten times slower now and then; a test that hangs is still told.
          testTimeout: 30_000,
        },
      },
      {
        plugins: [preact(), zipAtOnce()],
        worker: { format: 'es', plugins: () => [zipAtOnce()] },
        // What is bundled ahead is out of the plugin's reach.
        optimizeDeps: {
          exclude: ['write-excel-file'],
          include: [
            'fflate',
            'date-fns',
            '@date-fns/utc',
            '@tanstack/virtual-core',
            '@noble/hashes/hmac.js',
            '@noble/hashes/sha2.js',
            '@noble/hashes/utils.js',
            'zod/mini',
            'preact',
            'preact/hooks',
            'preact/jsx-runtime',
          ],
        },
        test: {
          name: 'browser',
          include: ['test/**/*.browser.test.{ts,tsx}'],
          testTimeout: 30_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: executablePath ? { executablePath } : {} }),
            instances: [{ browser: 'chromium', viewport: { width: 1280, height: 800 } }],
          },
        },
      },
    ],
  },
});
