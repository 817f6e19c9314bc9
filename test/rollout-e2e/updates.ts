import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { folderOf } from './pack.ts';
import { updatesPort, type versions } from './sites.ts';

/** The office's own place for updates. */
export interface UpdateServer {
  /** Gives out this version from now on. */
  offer(version: (typeof versions)[number]): void;
  close(): Promise<void>;
}

export async function startUpdates(first: (typeof versions)[number]): Promise<UpdateServer> {
  let folder = folderOf(first);
  const server = createServer((request, response) => {
    const file = join(folder, new URL(request.url ?? '', 'http://localhost').pathname);
    if (!existsSync(file)) return response.writeHead(404).end();
    const type = file.endsWith('.xml') ? 'text/xml' : 'application/x-chrome-extension';
    return response.writeHead(200, { 'content-type': type }).end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(updatesPort, resolve));
  return {
    offer(version) {
      folder = folderOf(version);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
