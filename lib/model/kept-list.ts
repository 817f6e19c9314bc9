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
  /** When any of it was last read: exports say so, to the minute. */
  seenAt: Instant;
}

/** Whether two instants lie in the same minute: where a list was seen at the one, the other is nothing to write. */
export function isSameMinute(one: Instant, other: Instant): boolean {
  return Math.floor(one / 60_000) === Math.floor(other / 60_000);
}

/** Key of a list in the store, and what its dossiers are indexed by. */
export function listKey(site: string, account: string, id: string): string {
  return `${site}|${account}|${id}`;
}
