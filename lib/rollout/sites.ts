import { webAddress } from './address.ts';

/** One site an extension is built for. */
export interface Site {
  /** `https://qlvb.example.gov.vn`, odd port included; of a broad one its pattern: `https://*.example.gov.vn`. */
  origin: string;
  /** Match pattern of Chromium, which knows ports. */
  match: string;
  /** Match pattern of Firefox, which refuses them. */
  matchWithoutPort: string;
  /** It stands for hosts that nobody named. */
  isBroad: boolean;
}

/** A site argument that cannot be used, with the reason. */
export class SiteError extends Error {}

/** Environment variable by which the build command tells the build configuration its sites. */
export const sitesVariable = 'DUNG_HAN_SITES';

/** What takes sites with wildcards. */
export interface SiteOptions {
  /** `--i-know`: who builds knows that a wildcard reaches hosts nobody named. */
  isBroadAllowed?: boolean;
}

/** A name of parts, or an address of digits; the browser's own reading of an address lets more through. */
const host = /^(?:[a-z0-9](?:[\w-]*[a-z0-9])?(?:\.[a-z0-9](?:[\w-]*[a-z0-9])?)*|\[[0-9a-f:]+\])$/;

/** `*` for both schemes, `*.` for every host under one; one of them at least. */
const broad = /^(\*|https?):\/\/(\*|(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*)(?:\/\*?)?$/;

/**
 * Reads a site as an administrator writes it. Only whole origins are taken: a path would promise a limit that host
 * permissions do not keep, and a wildcard would reach pages nobody named, unless that is what is asked for.
 * @throws SiteError
 */
export function parseSite(text: string, { isBroadAllowed = false }: SiteOptions = {}): Site {
  if (text.includes('*')) return parseBroad(text, isBroadAllowed);
  const url = webAddress(text);
  if (url === null) {
    throw new SiteError(`"${text}" is not an address by https or http; write it as https://qlvb.example.gov.vn`);
  }
  if (!host.test(url.hostname)) throw new SiteError(`"${text}" names no host`);
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '' || url.username !== '') {
    throw new SiteError(`"${text}" is more than a site; leave out everything behind the host and port`);
  }
  return {
    origin: url.origin,
    match: `${url.origin}/*`,
    matchWithoutPort: `${url.protocol}//${url.hostname}/*`,
    isBroad: false,
  };
}

/** Whether a text is a pattern with wildcards that browsers know. */
export function isBroadSite(text: string): boolean {
  return broad.test(text.toLowerCase());
}

function parseBroad(text: string, isAllowed: boolean): Site {
  const [, scheme, host] = broad.exec(text.toLowerCase()) ?? [];
  if (scheme === undefined) {
    throw new SiteError(`"${text}" is no pattern browsers know; write it as https://*.example.gov.vn`);
  }
  if (!isAllowed) {
    throw new SiteError(
      `"${text}" is too broad: the extension would read pages nobody named. Name each site, or add --i-know`,
    );
  }
  const origin = `${scheme}://${host}`;
  return { origin, match: `${origin}/*`, matchWithoutPort: `${origin}/*`, isBroad: true };
}

/** Sites of `--site ORIGIN` (or `--site=ORIGIN`) and `--i-know` in a command line, and the arguments that remain. */
export function takeSites(args: readonly string[]): { sites: Site[]; rest: string[] } {
  const named: string[] = [];
  const rest: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (arg === '--site') named.push(args[++i] ?? '');
    else if (arg.startsWith('--site=')) named.push(arg.slice('--site='.length));
    else if (arg !== '--i-know') rest.push(arg);
  }
  const options = { isBroadAllowed: args.includes('--i-know') };
  return { sites: named.map((one) => parseSite(one, options)), rest };
}

/** The sites the build command handed on, which has asked for what they are; none where it was not used. */
export function sitesFromEnvironment(environment: Record<string, string | undefined> = process.env): Site[] {
  const named = (environment[sitesVariable] ?? '').split(' ').filter(Boolean);
  return named.map((one) => parseSite(one, { isBroadAllowed: true }));
}
