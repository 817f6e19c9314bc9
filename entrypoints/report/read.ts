import type { Coverage } from '../../lib/model/report';
import type { Settings } from '../../lib/model/settings';
import type { Instant } from '../../lib/model/time';
import { type ReportModel, reportRow } from '../../lib/reports';
import type { World } from '../../lib/standing';
import { accountsInUse, type Database, dossiersByKey, isSound, leftAt, withEvents } from '../../lib/store';
import type { Progress } from './service';

/** Puts a row for each kept dossier of the accounts in use into the model, a chunk at a time; hidden ones are left out. */
export async function readReport(
  db: Database,
  { now, settings, world }: { now: Instant; settings: Settings; world: World },
  model: ReportModel,
  progress: Progress,
): Promise<{ coverage: Coverage[]; damaged: number }> {
  const isWithoutPersons = settings.hiddenParts.includes('persons');
  const [total, isInUse] = await Promise.all([db.dossiers.count(), accountsInUse(db)]);
  const seen = new Map<string, number>();
  let [done, damaged] = [0, 0];
  for await (const some of dossiersByKey(db)) {
    const sound = some.filter((one) => isSound(one));
    const shown = sound.filter((one) => one.own?.hidden !== true && (isInUse === null || isInUse(one)));
    const rows = (await withEvents(db, shown)).map(({ dossier, events }) =>
      reportRow(dossier, events, { now, world, isLeft: leftAt(dossier) !== null, isWithoutPersons }),
    );
    const whole = rows.filter((row) => row !== null);
    model.add(whole);
    for (const id of sound.flatMap(({ listIds }) => listIds)) seen.set(id, (seen.get(id) ?? 0) + 1);
    damaged += some.length - sound.length + rows.length - whole.length;
    done += some.length;
    progress(done, total);
  }
  const lists = (await db.lists.toArray()).filter((list) => isInUse === null || isInUse(list));
  return {
    damaged,
    coverage: lists.map(({ id, total: all, ...list }) => ({
      ...list,
      listId: id,
      seen: seen.get(id) ?? 0,
      ...(all !== undefined && { total: all }),
    })),
  };
}
