import type { Dossier } from '../model/dossier';
import { dossierKey, fullerKey, joinRowKey, mayBeOne, type RowKeyParts, splitRowKey } from '../text';
import { askDossiers } from './raw';
import { isSound } from './sound';

/**
 * Dossiers of one site and account that agree in kind and number, as they stand in the course of a transaction. They
 * lie side by side in the table, because keys begin with what they agree in, so one request reads a row's dossier and
 * every other that may be the same.
 */
export type Twins = Dossier[];

/** Whose rows are looked for. */
export interface Owner {
  site: string;
  account: string;
}

/** The kept dossiers that a row is, at most two, and the key they shall have from now on. */
export interface Match {
  found: Dossier[];
  /** The row's own part of the key, or a fuller one. */
  row: string;
}

/**
 * Which of the kept dossiers a row is. Two are one when kind and number agree, and issuing body and year agree or one of
 * the two lacks them, and when neither has a second candidate: with two candidates all stay apart.
 */
export function matchOf(row: string, twins: Twins, owner: Owner): Match {
  const own = splitRowKey(row);
  const exact = twins.find(({ key }) => key === dossierKey(owner.site, owner.account, row));
  const alone: Match = { found: exact ? [exact] : [], row };
  if (own === null) return alone;
  const others = twins.flatMap((dossier) => {
    const parts = dossier === exact ? null : partsOf(dossier);
    return parts === null ? [] : [{ dossier, parts }];
  });
  const [candidate, ...more] = others.filter(({ parts }) => mayBeOne(own, parts));
  if (candidate === undefined || more.length > 0) return alone;
  if (others.some((other) => other !== candidate && mayBeOne(other.parts, candidate.parts))) return alone;
  return { found: [...alone.found, candidate.dossier], row: joinRowKey(fullerKey(own, candidate.parts)) };
}

/** The row's part of a kept dossier's key, taken apart. */
export function partsOf({ key, site, account }: Dossier): RowKeyParts | null {
  return splitRowKey(key.slice(dossierKey(site, account, '').length));
}

/** Name of the twins a row belongs to: rows with the same one share them. */
export function twinName(row: string): string {
  return splitRowKey(row)?.twin ?? row;
}

/**
 * The kept dossiers that each row may be, by `twinName`; records that are no whole dossiers are left out. Within a
 * transaction.
 */
export async function readTwins(rows: Iterable<string>, { site, account }: Owner): Promise<Map<string, Twins>> {
  const ranges = new Map<string, IDBKeyRange>();
  for (const row of rows) {
    const parts = splitRowKey(row);
    const start = dossierKey(site, account, parts === null ? row : `${parts.twin}|`);
    const range = parts === null ? IDBKeyRange.only(start) : IDBKeyRange.bound(start, `${start}\uffff`);
    ranges.set(twinName(row), range);
  }
  const answers = await askDossiers((store) => [...ranges.values()].map((range) => store.getAll(range)));
  return new Map([...ranges.keys()].map((name, i) => [name, (answers[i] ?? []).filter(isSound)]));
}

/** Whether anything of a site is kept that was seen before anyone knew whose it is. */
export async function hasNobodys(site: string): Promise<boolean> {
  const start = dossierKey(site, '', '');
  const [keys] = await askDossiers((store) => [store.getAllKeys(IDBKeyRange.bound(start, `${start}\uffff`), 1)]);
  return (keys?.length ?? 0) > 0;
}
