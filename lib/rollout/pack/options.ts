import { parseArgs } from 'node:util';
import { parseSite, type Site, SiteError } from '../sites';
import { PackError } from './pack-error';
import { parseUpdateUrl, type UpdatePlace } from './updates';

/** What is asked of one run of `npm run pack`. */
export type PackRequest =
  | { kind: 'newKey'; keyPath: string }
  | {
      kind: 'pack';
      keyPath: string;
      sites: Site[];
      update: UpdatePlace;
      out: string;
      /** In place of the package's own. */
      version: string | null;
      /** The XPI as Mozilla has signed it. */
      signedXpi: string | null;
    };

const known = {
  site: { type: 'string', multiple: true },
  key: { type: 'string' },
  'update-url': { type: 'string' },
  out: { type: 'string' },
  version: { type: 'string' },
  'signed-xpi': { type: 'string' },
  'i-know': { type: 'boolean' },
  'new-key': { type: 'boolean' },
} as const;

/**
 * Reads a command line.
 * @throws PackError naming the first thing that is wrong
 */
export function readRequest(args: readonly string[]): PackRequest {
  const { values, positionals } = parsed(args);
  if (values['new-key']) return { kind: 'newKey', keyPath: positionals[0] ?? values.key ?? 'key.pem' };
  if (positionals.length > 0)
    throw new PackError(`"${positionals[0]}" is not understood; every site stands behind --site`);
  if (values.key === undefined) throw new PackError('Missing: --key key.pem (make one once by --new-key)');
  return {
    kind: 'pack',
    keyPath: values.key,
    sites: sitesOf(values.site ?? [], values['i-know'] === true),
    update: parseUpdateUrl(values['update-url']),
    out: values.out ?? '.output/pack',
    version: versionOf(values.version),
    signedXpi: values['signed-xpi'] ?? null,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: known, allowPositionals: true });
  } catch (error) {
    throw new PackError(error instanceof Error ? error.message : String(error));
  }
}

function sitesOf(named: readonly string[], isBroadAllowed: boolean): Site[] {
  if (named.length === 0) throw new PackError('Missing: --site https://qlvb.example.gov.vn (once for each site)');
  try {
    const sites = named.map((one) => parseSite(one, { isBroadAllowed }));
    return [...new Map(sites.map((site) => [site.origin, site])).values()];
  } catch (error) {
    throw error instanceof SiteError ? new PackError(error.message) : error;
  }
}

/** One to four whole numbers up to 65535, as browsers take them. */
function versionOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  const parts = text.split('.');
  const isGood =
    parts.length <= 4 && parts.every((part) => /^(?:0|[1-9]\d{0,4})$/.test(part) && Number(part) <= 65_535);
  if (!isGood) throw new PackError(`--version "${text}" is none; write it as 1.2.3`);
  return text;
}
