import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

interface Drawer {
  drawList(props: { rows: unknown[] }): string;
  drawDocument(props: { rows: unknown[]; css: string; script: string }): string;
}
let made: Drawer | undefined;

/** React on the server: what `client/hydrated-server.jsx` offers. */
export function drawer(): Drawer {
  if (made !== undefined) return made;
  const { outputFiles } = buildSync({
    entryPoints: [join(import.meta.dirname, '../client/hydrated-server.jsx')],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'react',
    tsconfigRaw: '{}',
    logLevel: 'error',
  });
  const module: { exports: unknown } = { exports: {} };
  new Function('module', 'exports', 'require', outputFiles[0]?.text ?? '')(
    module,
    module.exports,
    createRequire(import.meta.url),
  );
  made = module.exports as Drawer;
  return made;
}
