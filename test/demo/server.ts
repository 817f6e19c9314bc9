import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { parseArgs } from 'node:util';
import { detailHtml } from './detail.ts';
import { createOffice, type Office, type OraclePage, type Slice } from './office.ts';
import { address, detailPage, listPage, listView, lookOf } from './pages.ts';

/** The office whose first inbox page shows every state: overdue, due today, soon, paused, Mật. */
const defaultSeed = 141;

export interface DemoOptions {
  /** 0: any free port. */
  port?: number;
  /** The instant that the dossiers are dated around; the real now unless given. */
  now?: number;
  seed?: number;
  /** Dossiers of the whole office. */
  count?: number;
}

export interface LoggedRequest {
  method: string;
  url: string;
}

export interface Demo {
  url: string;
  /** Every request but those to the oracle and to this log. */
  requests(): LoggedRequest[];
  clearRequests(): void;
  /** What the rows of a page truly contain; null: no such list. */
  oracle(slice: Slice): OraclePage | null;
  close(): Promise<void>;
}

type Answer =
  | { kind: 'html' | 'js' | 'css' | 'json'; body: string; status?: number }
  | { kind: 'redirect'; to: string }
  | { kind: 'empty' };

const contentTypes = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

const asset = (name: string): string => readFileSync(new URL(`public/${name}`, import.meta.url), 'utf8');

const assets = new Map<string, Answer>([
  ['app.js', { kind: 'js', body: asset('app.js') }],
  ['rows.js', { kind: 'js', body: asset('rows.js') }],
  ['style.css', { kind: 'css', body: asset('style.css') }],
]);

const notFound: Answer = { kind: 'html', status: 404, body: '<!doctype html><title>404</title><p>Không tìm thấy' };

const json = (value: unknown): Answer => ({ kind: 'json', body: JSON.stringify(value) });

function sliceOf(list: string, query: URLSearchParams): Slice {
  const whole = (name: string): number | undefined => {
    const value = Number(query.get(name));
    return query.has(name) && Number.isInteger(value) && value >= 0 ? value : undefined;
  };
  const [page, size, offset, count] = ['page', 'size', 'offset', 'count'].map(whole);
  return {
    list,
    ...(page ? { page } : {}),
    ...(size ? { size } : {}),
    ...(offset === undefined ? {} : { offset }),
    ...(count === undefined ? {} : { count }),
    sort: query.get('sort') ?? '',
  };
}

function answerList(office: Office, slug: string, query: URLSearchParams, asJson: boolean): Answer {
  const page = office.page(sliceOf(slug, query));
  if (!page) return notFound;
  const look = lookOf(query);
  return asJson ? json(listView(page, look)) : { kind: 'html', body: listPage(office, page, look) };
}

function answerDetail(office: Office, id: string, query: URLSearchParams, asJson: boolean): Answer {
  const found = office.find(id, sliceOf('', query).count);
  if (!found) return notFound;
  const look = lookOf(query);
  if (!asJson) return { kind: 'html', body: detailPage(office, found.list, found.row, look) };
  return json({ html: detailHtml(found.list, found.row, address(`/danh-sach/${found.list.slug}`, look)) });
}

function answerPage(office: Office, method: string, url: URL): Answer {
  const [first = '', second = '', third = ''] = url.pathname.slice(1).split('/').map(decodeURIComponent);
  const query = url.searchParams;
  if (method === 'POST') return first === 'da-xem' ? { kind: 'empty' } : notFound;
  switch (first) {
    case '':
      return { kind: 'redirect', to: `/danh-sach/cho-xu-ly${url.search}` };
    case 'danh-sach':
      return answerList(office, second, query, false);
    case 'ho-so':
      return answerDetail(office, second, query, false);
    case 'api':
      if (second === 'danh-sach') return answerList(office, third, query, true);
      return second === 'ho-so' ? answerDetail(office, decodeURIComponent(third), query, true) : notFound;
    case 'public':
      return assets.get(second) ?? notFound;
    default:
      return notFound;
  }
}

function send(response: ServerResponse, answer: Answer): void {
  if (answer.kind === 'redirect') {
    response.writeHead(302, { location: answer.to }).end();
  } else if (answer.kind === 'empty') {
    response.writeHead(204).end();
  } else {
    // Not "no-store": the pages must be able to rest in the Back/Forward cache, as those of real systems do.
    const headers = { 'content-type': contentTypes[answer.kind], 'cache-control': 'no-cache' };
    response.writeHead(answer.status ?? 200, headers).end(answer.body);
  }
}

export async function startDemo(options: DemoOptions = {}): Promise<Demo> {
  const { port = 0, now = Date.now(), seed = defaultSeed, count = 640 } = options;
  const office = createOffice(seed, count, now);
  let log: LoggedRequest[] = [];

  const answer = (request: IncomingMessage): Answer => {
    const method = request.method ?? 'GET';
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (url.pathname === '/oracle') {
      const page = office.oracle(sliceOf(url.searchParams.get('list') ?? 'cho-xu-ly', url.searchParams));
      return page ? json(page) : notFound;
    }
    if (url.pathname === '/requests') {
      if (method !== 'DELETE') return json(log);
      log = [];
      return { kind: 'empty' };
    }
    log.push({ method, url: request.url ?? '/' });
    return answerPage(office, method, url);
  };

  const server = createServer((request, response) => send(response, answer(request)));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const bound = server.address();
  const boundPort = typeof bound === 'object' && bound ? bound.port : port;
  return {
    url: `http://localhost:${boundPort}`,
    requests: () => [...log],
    clearRequests: () => {
      log = [];
    },
    oracle: (slice) => office.oracle(slice),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '42000' },
      seed: { type: 'string', default: String(defaultSeed) },
      count: { type: 'string', default: '640' },
      now: { type: 'string' },
    },
  });
  const demo = await startDemo({
    port: Number(values.port),
    seed: Number(values.seed),
    count: Number(values.count),
    ...(values.now === undefined ? {} : { now: Date.parse(values.now) }),
  });
  console.log(demo.url);
}
