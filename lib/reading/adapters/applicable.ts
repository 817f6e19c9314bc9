import type { Adapter } from '../../model/adapter';

/** The page an adapter may be for. */
export interface Page {
  /** Its whole address. */
  href: string;
  /** False in a frame. */
  isTop: boolean;
}

/** Where a document stands. A frame without an address of its own (about:blank, srcdoc) counts as the page around it. */
export function pageOf(document: Document): Page {
  const window = document.defaultView;
  const own = document.location?.href ?? document.baseURI;
  return { href: /^https?:/.test(own) ? own : document.baseURI, isTop: window === null || window === window.parent };
}

/** The adapters that are meant for a page, in their order. */
export function applicable(adapters: readonly Adapter[], { href, isTop }: Page): Adapter[] {
  const url = adapters.length === 0 ? null : addressOf(href);
  if (url === null) return [];
  return adapters.filter(
    ({ match: { sites, path, frame } }) =>
      (frame === undefined || (frame === 'top') === isTop) &&
      sites.some((pattern) => matchesSite(pattern, url)) &&
      (path === undefined || matchesPath(path, url)),
  );
}

/** The adapters that are meant for some page of the site an address belongs to. */
export function adaptersOfSite(adapters: readonly Adapter[], href: string): Adapter[] {
  const url = addressOf(href);
  if (url === null) return [];
  return adapters.filter(({ match }) => match.sites.some((pattern) => matchesSite(withAnyPath(pattern), url)));
}

/** Null for what is none; Chromium before 120 has no other way to ask. */
function addressOf(href: string): URL | null {
  try {
    return new URL(href);
  } catch {
    return null;
  }
}

function withAnyPath(pattern: string): string {
  return pattern.replace(/^([^/]*\/\/[^/]*)\/.*$/, '$1/*');
}

/** A match pattern as browsers understand it; one without a port stands for every port. */
export function matchesSite(pattern: string, url: URL): boolean {
  const [, scheme, host = '', port, path = ''] =
    /^(\*|https?):\/\/(\[[^\]]*\]|[^/:]+)(?::(\d+))?(\/.*)$/i.exec(pattern) ?? [];
  if (scheme === undefined || !/^https?:$/.test(url.protocol)) return false;
  const usual = url.protocol === 'https:' ? '443' : '80';
  return (
    (scheme === '*' || `${scheme.toLowerCase()}:` === url.protocol) &&
    matchesHost(host.toLowerCase(), url.hostname) &&
    (port === undefined || port === (url.port || usual)) &&
    glob(path, url.pathname + url.search)
  );
}

function matchesHost(pattern: string, host: string): boolean {
  if (pattern === '*') return true;
  if (!pattern.startsWith('*.')) return pattern === host;
  return host === pattern.slice(2) || host.endsWith(pattern.slice(1));
}

/** Query and hash take part only where the pattern has them; many addresses carry a page number or a session there. */
function matchesPath(pattern: string, { pathname, search, hash }: URL): boolean {
  const place = pathname + (pattern.includes('?') ? search : '') + (pattern.includes('#') ? hash : '');
  return glob(pattern, place) || glob(pattern, decoded(place));
}

function decoded(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}

/** `*` stands for any text, everything else for itself. Takes time in proportion to the lengths, whatever the pattern. */
export function glob(pattern: string, text: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return text === pattern;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
