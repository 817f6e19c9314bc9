import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/**
 * write-excel-file zips in workers whose code is a text (`blob:`). Firefox forbids these to extension pages, and the
 * package then waits for ever; Chromium lets them run, but nothing of ours runs a text as code. This plugin gives it
 * `lib/reports/export/zip.ts` in place of fflate, which zips at once: the whole export stands in a worker of ours anyway.
 */
export function zipAtOnce(): Plugin {
  return {
    name: 'zip-at-once',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source === 'fflate' && importer?.includes('/write-excel-file/')
        ? fileURLToPath(new URL('../reports/export/zip.ts', import.meta.url))
        : undefined,
  };
}
