import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import shipped from '../../../wxt.config';

const stopped = join(import.meta.dirname, 'clock.ts');

/** Puts a clock that stands still in place of the one of lib/platform; nothing in the shipped code knows of it. */
const fixedClock: Plugin = {
  name: 'fixed-clock',
  enforce: 'pre',
  resolveId: (source, importer = '') =>
    source === './clock' && importer.replaceAll(sep, '/').includes('/lib/platform/') ? stopped : null,
};

/** The shipped build but for its clock, into a folder of its own. */
export default defineConfig({
  ...shipped,
  outDir: process.env.DUNG_HAN_OUTPUT ?? '.output/screenshots',
  vite: async (env) => {
    const config = await shipped.vite?.(env);
    return { ...config, plugins: [config?.plugins, fixedClock] };
  },
});
