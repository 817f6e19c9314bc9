import type { Adapter } from '../../model/adapter';

/** What a taught adapter is called and where it holds: anywhere on its site, or on pages like this one only. */
export function identityOf(
  href: string,
  narrow: { list: string } | null,
): Pick<Adapter, 'version' | 'id' | 'title' | 'match'> {
  const url = new URL(href);
  const site = slug(url.host);
  const sites = [`${url.protocol}//${url.host}/*`];
  if (narrow === null) return { version: 1, id: `da-chi-${site}`, title: `${url.host}`, match: { sites } };
  const path = pathOf(url);
  return {
    version: 1,
    id: `da-chi-${site}-${hash(`${path} ${narrow.list}`)}`,
    title: `${url.host}${path}`.slice(0, 200),
    match: { sites, path },
  };
}

/** Parts with digits become `*`: numbers in an address name a thing, not a page. With the hash of a hash router. */
function pathOf({ pathname, hash: route }: URL): string {
  const anyNumber = (text: string) => text.replace(/(?<=\/)[^/]*\d[^/]*/g, '*');
  const routed = /^#!?\//.test(route) ? anyNumber(route.replace(/[?*].*$/, '')).replace(/\*?$/, '*') : '';
  return (anyNumber(pathname) + routed).slice(0, 300);
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
}

/** A short name for a long one; two that meet by chance would share an adapter, so it is long enough that they do not. */
function hash(text: string): string {
  let [a, b] = [0x811c9dc5, 0x1000193];
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(i), 0x85ebca6b);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}
