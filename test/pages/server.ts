import { createServer } from 'node:http';
import { loadHostile, loadPages } from './all.ts';
import { type Asset, assetOf } from './grids/host/bundle.ts';
import { each, h, page as writePage } from './html.ts';
import type { TestPage } from './page.ts';

export interface PagesServer {
  url: string;
  /** The instant that all pages are dated around. */
  now: number;
  close(): Promise<void>;
}

function indexPage(pages: readonly TestPage[], now: number): string {
  const item = ({ name, about, expected }: TestPage): string =>
    `<li><a href="/${name}">${h(name)}</a> (${expected(now).size}) ${h(about)}</li>`;
  return writePage({ title: 'Trang thử', body: `<h1>Trang thử</h1><ol>${each(pages, item)}</ol>` });
}

/** Serves the corpus: `/<name>`, and its further documents under `/<name>/<key>`, the grids' scripts under `/goi/`. Nothing else is ever asked for. */
export async function startPages(port = 0, now = Date.now()): Promise<PagesServer> {
  const pages = [...(await loadPages()), ...(await loadHostile())];
  const byName = new Map(pages.map((page) => [page.name, page]));
  const documentAt = (name: string, key: string | undefined): string | null => {
    if (name === '') return indexPage(pages, now);
    const page = byName.get(name);
    if (page === undefined) return null;
    return key === undefined ? page.html(now) : (page.frames?.[key]?.(now) ?? null);
  };
  const answer = (path: string): Asset | null => {
    if (path.startsWith('/goi/')) return assetOf(path.slice('/goi/'.length));
    const [name = '', key] = path.slice(1).split('/').map(decodeURIComponent);
    const body = documentAt(name, key);
    return body === null ? null : { type: 'text/html; charset=utf-8', body };
  };
  const server = createServer((request, response) => {
    const found = answer(new URL(request.url ?? '/', 'http://localhost').pathname);
    response.writeHead(found === null ? 404 : 200, { 'content-type': found?.type ?? 'text/html; charset=utf-8' });
    response.end(found?.body ?? '<!doctype html><title>404</title>');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  return {
    url: `http://localhost:${typeof address === 'object' && address ? address.port : port}`,
    now,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

if (import.meta.main) console.log((await startPages(Number(process.argv[2] ?? 42001))).url);
