import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensurePrograms } from '../programs.ts';
import { pilot, updatesPort, type Version } from './build.ts';

/** The web server of an office that hands out the extension, with a certificate of the office's own. */
export interface UpdateServer {
  /** The certificate that browsers of the office trust. */
  authority: string;
  /** Copies what was packed of a version over what lies there. */
  offer(version: Version): void;
  close(): Promise<void>;
}

export async function startUpdateServer(): Promise<UpdateServer> {
  const secret = mkdtempSync(join(tmpdir(), 'dung-han-update-'));
  const { authority, key, cert } = makeCertificates(secret);
  const folder = join(secret, 'www');
  const server = createServer({ key, cert }, (request, response) => {
    const file = join(folder, new URL(request.url ?? '', 'https://localhost').pathname);
    if (!existsSync(file)) return response.writeHead(404).end();
    const type = file.endsWith('.xpi') ? 'application/x-xpinstall' : 'application/json';
    return response.writeHead(200, { 'content-type': type }).end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(updatesPort, '127.0.0.1', resolve));
  return {
    authority,
    offer: (version) => cpSync(pilot.folderOf(version), folder, { recursive: true }),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(secret, { recursive: true, force: true });
    },
  };
}

/** An authority, and a server's certificate of it: Firefox takes no server that vouches for itself. */
function makeCertificates(folder: string): { authority: string; key: Buffer; cert: Buffer } {
  ensurePrograms(
    [{ file: '/usr/bin/openssl', packages: ['openssl'] }],
    'The test of policies in Firefox needs openssl.',
  );
  const at = (name: string) => join(folder, name);
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  const fresh = ['-newkey', 'rsa:2048', '-nodes', '-days', '2'];
  openssl('req', '-x509', ...fresh, '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=Dung Han test');
  openssl('req', ...fresh.slice(0, 3), '-keyout', 'server.key', '-out', 'server.csr', '-subj', '/CN=localhost');
  writeFileSync(at('names'), 'subjectAltName=DNS:localhost\nbasicConstraints=CA:FALSE\n');
  const signed = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-extfile', 'names', '-days', '2'];
  openssl('x509', '-req', '-in', 'server.csr', '-out', 'server.pem', ...signed);
  return { authority: at('ca.pem'), key: readFileSync(at('server.key')), cert: readFileSync(at('server.pem')) };
}
