import { rmSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';
import { type PagesServer, startPages } from '../pages/server.ts';
import { type ExtensionBrowser, launchBrowser, launchExtension } from './extension.ts';
import { pagesPort } from './sites.ts';

/** The pages of test/pages/, and two browsers to compare them in: one with the extension, one without. */
export interface Beside {
  server: PagesServer;
  ours: ExtensionBrowser;
  plain: BrowserContext;
  close(): Promise<void>;
}

const viewport = { width: 1280, height: 800 };

/** `EXTENSION` in the environment names another build than the usual one. */
export async function startBeside(): Promise<Beside> {
  const server = await startPages(pagesPort);
  const extension = process.env.EXTENSION;
  const [ours, plain] = await Promise.all([
    launchExtension({ viewport, ...(extension ? { extension } : {}) }),
    launchBrowser({ viewport, extension: null }),
  ]);
  return {
    server,
    ours,
    plain,
    async close() {
      await ours.close();
      await plain.close();
      rmSync(plain.profile, { recursive: true, force: true });
      await server.close();
    },
  };
}
