import type { Dossier } from '../model/dossier';
import type { KeptList } from '../model/kept-list';
import type { Database } from './database';

/** Is this dossier of an account in use? */
export type InUse = (dossier: Pick<Dossier, 'site' | 'account'>) => boolean;

/**
 * Whose dossiers a list of all sites shows: on each site those of the account whose lists were read last, and those
 * that were seen before anyone knew whose they are. Somebody else who used this browser on the site keeps theirs: they
 * are shown again when that account is. Null where no site has a second account, so that nothing need be filtered.
 */
export async function accountsInUse(db: Database): Promise<InUse | null> {
  return inUseOf(await db.lists.toArray());
}

/** The same of lists that were read already. */
export function inUseOf(lists: readonly KeptList[]): InUse | null {
  const last = new Map<string, { account: string; seenAt: number }>();
  let isShared = false;
  for (const { site, account, seenAt } of lists) {
    if (account === '') continue;
    const known = last.get(site);
    if (known !== undefined && known.account !== account) isShared = true;
    if (known === undefined || known.seenAt < seenAt) last.set(site, { account, seenAt });
  }
  if (!isShared) return null;
  return ({ site, account }) => account === '' || (last.get(site)?.account ?? account) === account;
}
