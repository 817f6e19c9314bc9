/** One site an extension is built for. */
export interface Site {
  /** `https://qlvb.example.gov.vn`, odd port included. */
  origin: string;
  /** Match pattern of Chromium, which knows ports. */
  match: string;
  /** Match pattern of Firefox, which refuses them. */
  matchWithoutPort: string;
}

/** A site argument that cannot be used, with the reason. */
export class SiteError extends Error {}

/** Environment variable by which the build command tells the build configuration its sites. */
export const sitesVariable = 'DUNG_HAN_SITES';

/**
 * Reads a site as an administrator writes it. Only whole origins are taken: a path would promise a limit that host
 * permissions do not keep, and a wildcard would reach pages nobody named.
 * @throws SiteError
 */
export function parseSite(text: string): Site {
  if (!URL.canParse(text)) throw new SiteError(`"${text}" is not an address; write it as https://qlvb.example.gov.vn`);
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new SiteError(`"${text}" is neither https nor http`);
  if (url.hostname.includes('*')) throw new SiteError(`"${text}" has a wildcard; name each site`);
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '' || url.username !== '') {
    throw new SiteError(`"${text}" is more than a site; leave out everything behind the host and port`);
  }
  return { origin: url.origin, match: `${url.origin}/*`, matchWithoutPort: `${url.protocol}//${url.hostname}/*` };
}

/** Sites of `--site ORIGIN` (or `--site=ORIGIN`) in a command line, and the arguments that remain. */
export function takeSites(args: readonly string[]): { sites: Site[]; rest: string[] } {
  const sites: Site[] = [];
  const rest: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (arg === '--site') sites.push(parseSite(args[++i] ?? ''));
    else if (arg.startsWith('--site=')) sites.push(parseSite(arg.slice('--site='.length)));
    else rest.push(arg);
  }
  return { sites, rest };
}

/** The sites the build command handed on; none where it was not used. */
export function sitesFromEnvironment(environment: Record<string, string | undefined> = process.env): Site[] {
  return (environment[sitesVariable] ?? '').split(' ').filter(Boolean).map(parseSite);
}
