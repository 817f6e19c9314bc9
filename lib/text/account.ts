import { fold } from './normalise';

/** What a user has confirmed of an account; no names: "that is not me", the name found in the page is none. */
export interface Confirmed {
  names: readonly string[];
}

/** The part of a dossier's key that tells whose it is: the name as shown, folded. */
export function accountOfName(name: string): string {
  return fold(name).replace(/\|/g, ' ').slice(0, 200);
}

/** Key of the setting `identity`: one account of one site. */
export function identityKey(site: string, account: string): string {
  return `${site}|${account}`;
}

/**
 * The account that rows of a site belong to. A name shown by the page decides, else the name last shown on the site:
 * one browser holds one login per site, and windows without a menu belong to it. Else the only one confirmed by hand;
 * '' when nothing is known.
 */
export function resolveAccount(
  identity: Readonly<Record<string, Confirmed>>,
  site: string,
  shown: string,
  last = '',
): string {
  for (const name of [shown, last]) {
    const account = name === '' ? '' : confirmed(identity, site, accountOfName(name));
    if (account !== '') return account;
  }
  const own = accountsOf(identity, site);
  return own.length === 1 ? (own[0]?.[0] ?? '') : '';
}

/** Accounts of a site with at least one name, by their own part of the key. */
function accountsOf(identity: Readonly<Record<string, Confirmed>>, site: string): [string, Confirmed][] {
  const start = identityKey(site, '');
  return Object.entries(identity).flatMap(([key, entry]): [string, Confirmed][] =>
    key.startsWith(start) && entry.names.length > 0 ? [[key.slice(start.length), entry]] : [],
  );
}

/** Another spelling of a confirmed name is that account; a name that was refused is none. */
function confirmed(identity: Readonly<Record<string, Confirmed>>, site: string, account: string): string {
  const own = identity[identityKey(site, account)];
  if (own !== undefined) return own.names.length > 0 ? account : '';
  const alias = accountsOf(identity, site).find(([, { names }]) =>
    names.some((name) => accountOfName(name) === account),
  );
  return alias?.[0] ?? account;
}
