import type { Instant } from './time';

/** A list of which dossiers are kept: what its page says of its size, and for whom it was read. */
export interface KeptList {
  /** `listKey` of site, account and the list's own id. */
  id: string;
  site: string;
  account: string;
  title: string;
  /** Rows of the whole list, as its page last said. */
  total?: number;
  seenAt: Instant;
}

/** Key of a list in the store, and what its dossiers are indexed by. */
export function listKey(site: string, account: string, id: string): string {
  return `${site}|${account}|${id}`;
}
