import { readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import { buildSync } from 'esbuild';

const folder = join(import.meta.dirname, '../client');

export interface Asset {
  type: string;
  body: string;
}

const dataUrls = ['.svg', '.png', '.gif', '.woff', '.woff2', '.ttf', '.eot'];
const made = new Map<string, { js: string; css: string }>();

/** What `client/<name>.*` and the packages it imports come to: one script and one style sheet, made once a process. */
function bundle(name: string): { js: string; css: string } | null {
  const known = made.get(name);
  if (known !== undefined) return known;
  const entry = readdirSync(folder).find((file) => parse(file).name === name);
  if (entry === undefined) return null;
  // Development builds report what production keeps silent about, as a document that was not what React drew.
  const mode = name.endsWith('-development') ? 'development' : 'production';
  const { outputFiles } = buildSync({
    entryPoints: [join(folder, entry)],
    bundle: true,
    write: false,
    outdir: '/',
    format: 'iife',
    minify: true,
    legalComments: 'none',
    target: 'chrome120',
    jsx: 'automatic',
    jsxImportSource: 'react',
    // Neither the aliases nor the JSX of the extension.
    tsconfigRaw: '{}',
    define: { 'process.env.NODE_ENV': JSON.stringify(mode), global: 'window' },
    loader: Object.fromEntries(dataUrls.map((end) => [end, 'dataurl'])),
    logLevel: 'error',
  });
  const text = (end: string): string => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  const bundled = { js: text('.js'), css: text('.css') };
  made.set(name, bundled);
  return bundled;
}

/** What stands under `/goi/`: `antd.js`, `antd.css`. */
export function assetOf(file: string): Asset | null {
  const { name, ext } = parse(file);
  const bundled = bundle(name);
  if (bundled === null) return null;
  if (ext === '.js') return { type: 'text/javascript; charset=utf-8', body: bundled.js };
  return ext === '.css' ? { type: 'text/css; charset=utf-8', body: bundled.css } : null;
}
