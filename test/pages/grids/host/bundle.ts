import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, normalize, parse, resolve } from 'node:path';
import { buildSync } from 'esbuild';

const folder = join(import.meta.dirname, '../client');
const modules = resolve(import.meta.dirname, '../../../../node_modules');

/** ExtJS is too large to be a dependency (README.md): its folder, where somebody has put it; else null. */
export const extJs: string | null =
  [process.env.EXTJS ?? '', join(modules, 'extjs-gpl')].find((path) => path !== '' && existsSync(path)) ?? null;

export interface Asset {
  type: string;
  body: string | Buffer;
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
    conditions: ['style', 'module'],
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

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.gif': 'image/gif',
};

/** A file of a package that loads its modules itself, or must be a script of its own. */
function fileOf(path: string): Asset | null {
  const place = path.startsWith('extjs-gpl/') ? (extJs ?? '') : join(modules, path.slice(0, path.indexOf('/')));
  const file = join(place, normalize(path.slice(path.indexOf('/'))));
  const type = types[parse(file).ext];
  if (type === undefined || !existsSync(file)) return null;
  return { type, body: readFileSync(file) };
}

/** What stands under `/goi/`: `antd.js`, `antd.css`; and as it is in its package `tep/dojo/dojo.js`. */
export function assetOf(path: string): Asset | null {
  if (path.startsWith('tep/')) return fileOf(path.slice('tep/'.length));
  const { name, ext } = parse(path);
  const bundled = bundle(name);
  const type = types[ext];
  if (bundled === null || type === undefined) return null;
  return { type, body: ext === '.js' ? bundled.js : bundled.css };
}
