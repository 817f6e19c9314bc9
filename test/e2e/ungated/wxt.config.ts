import { dirname, join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import shipped from '../../../wxt.config';

const open = join(import.meta.dirname, 'open.ts');

/** Puts the answers of `open.ts` in place of what lib/secrecy exports; nothing in the shipped code knows of it. */
const withoutGate: Plugin = {
  name: 'without-gate',
  enforce: 'pre',
  resolveId: (source, importer = '') =>
    dirname(importer).endsWith(join('lib', 'secrecy').replaceAll(sep, '/')) && /^\.\/(?:secrecyOf|marks)$/.test(source)
      ? open
      : null,
};

/** The shipped build but for the gate, into a folder of its own: a proof that cannot fail would prove nothing. */
export default defineConfig({
  ...shipped,
  outDir: '.output/ungated',
  vite: async (env) => {
    const config = await shipped.vite?.(env);
    return { ...config, plugins: [config?.plugins, withoutGate] };
  },
});
