import { webAddress } from '../address';
import { PackError } from './pack-error';

/** Where browsers ask for a newer version, and where the files beside it are. */
export interface UpdatePlace {
  /** As given: `https://may-chu/dung-han/updates.xml`. */
  updateUrl: string;
  /** Name of the update XML in its folder. */
  xmlName: string;
  /** Address of a file beside it. */
  beside(name: string): string;
  /** Not by https: browsers still take the CRX, whose signature they check; Firefox updates by https only. */
  isPlainHttp: boolean;
}

/**
 * Reads the address of the update XML.
 * @throws PackError
 */
export function parseUpdateUrl(text: string | undefined): UpdatePlace {
  if (text === undefined)
    throw new PackError('Missing: --update-url https://…/updates.xml, where browsers will find it');
  const url = webAddress(text);
  if (url === null) throw new PackError(`--update-url "${text}" is not an address by https or http`);
  if (url.search !== '' || url.hash !== '' || url.username !== '') {
    throw new PackError(`--update-url "${text}" has more than host and path, which browsers do not send`);
  }
  const xmlName = url.pathname.split('/').at(-1) ?? '';
  if (!/^[\w.-]+\.xml$/.test(xmlName)) {
    throw new PackError(`--update-url "${text}" must end in a file name such as updates.xml`);
  }
  return {
    updateUrl: url.href,
    xmlName,
    beside: (name) => new URL(name, url).href,
    isPlainHttp: url.protocol === 'http:',
  };
}

/** The update XML of Chromium's browsers. `leastBrowser`: main version, `109`. */
export function updateXml(of: { id: string; crxUrl: string; version: string; leastBrowser: string }): string {
  const { id, crxUrl, version, leastBrowser } = of;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">',
    `  <app appid="${id}">`,
    `    <updatecheck codebase="${escapeXml(crxUrl)}" version="${version}" prodversionmin="${leastBrowser}" />`,
    '  </app>',
    '</gupdate>',
    '',
  ].join('\n');
}

/** The updates.json of Firefox. `sha256`: of the XPI, in hex. */
export function updatesJson(of: {
  id: string;
  xpiUrl: string;
  version: string;
  least: string;
  sha256: string;
}): string {
  const update = {
    version: of.version,
    update_link: of.xpiUrl,
    update_hash: `sha256:${of.sha256}`,
    applications: { gecko: { strict_min_version: of.least } },
  };
  return `${JSON.stringify({ addons: { [of.id]: { updates: [update] } } }, null, 2)}\n`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
