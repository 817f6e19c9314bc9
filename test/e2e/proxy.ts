import { createServer, request as forward } from 'node:http';
import { connect } from 'node:net';

/** A proxy that writes down every request and lets only those to this machine through. */
export interface LoggingProxy {
  url: string;
  /** `METHOD address`, in order; for https only the host is known. */
  log: string[];
  close(): Promise<void>;
}

const isLocal = (host: string) => /^(localhost|127\.0\.0\.1)$/.test(host);

export async function startProxy(): Promise<LoggingProxy> {
  const log: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://nowhere.invalid');
    log.push(`${request.method} ${url.href}`);
    if (!isLocal(url.hostname)) {
      response.writeHead(502).end();
      return;
    }
    const onward = forward(url, { method: request.method ?? 'GET', headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.writeHead(502).end());
    request.pipe(onward);
  });
  server.on('connect', (request, socket) => {
    log.push(`CONNECT ${request.url}`);
    const [host = '', port = '443'] = (request.url ?? '').split(':');
    if (!isLocal(host)) {
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const onward = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      socket.pipe(onward).pipe(socket);
    });
    onward.on('error', () => socket.destroy());
    socket.on('error', () => onward.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    log,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
