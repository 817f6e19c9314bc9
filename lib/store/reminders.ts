import type { DossierEvent } from '../model/event';
import type { Stage } from '../model/reminder';
import type { Instant, IsoDate } from '../model/time';
import { type Database, letReopen } from './database';
import { Draft, tablesOf } from './draft';

const digestName = 'digestDay';

/** Civil day of the last morning digest; null where there was none, or storage fails. */
export async function digestDayOf(db: Database): Promise<IsoDate | null> {
  try {
    const day = (await db.settings.get(digestName))?.value;
    return typeof day === 'string' ? day : null;
  } catch {
    letReopen(db);
    return null;
  }
}

/**
 * Notes what the user is told of, before it is told: a worker that is killed in between tells nothing, and never twice.
 * False where it could not be noted. `digestDay`: the morning digest is among it.
 */
export async function noteReminded(
  db: Database,
  due: readonly { key: string; stage: Stage }[],
  at: Instant,
  digestDay?: IsoDate,
): Promise<boolean> {
  if (due.length === 0 && digestDay === undefined) return true;
  try {
    await db.transaction('rw', tablesOf(db), async () => {
      const dossiers = await db.dossiers.bulkGet(due.map(({ key }) => key));
      const draft = new Draft();
      for (const [i, { key, stage }] of due.entries()) {
        const dossier = dossiers[i];
        if (dossier === undefined) continue;
        draft.put(dossier, { ...dossier, reminded: stage });
        draft.log([{ key, at, kind: 'reminded', stage } satisfies DossierEvent]);
      }
      await draft.commit(db);
      if (digestDay !== undefined) await db.settings.put({ name: digestName, value: digestDay });
    });
    return true;
  } catch {
    letReopen(db);
    return false;
  }
}
