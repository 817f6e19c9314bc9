import type { Coverage } from '../../lib/model/report';
import type { TeamDossier } from '../../lib/model/team';
import { ownTeamDossier, type ReportModel, reportRow, type TeamSource } from '../../lib/reports';
import { accountsInUse, type Database, dossiersByKey, isSound, leftAt, withEvents } from '../../lib/store';
import type { Progress, ReportWorld } from './service';

/** The dossiers of the accounts in use with their histories, a chunk at a time. `damaged` counts what is no dossier. */
export async function* keptSources(
  db: Database,
  told: { damaged: number; done: number },
): AsyncGenerator<TeamSource[]> {
  const isInUse = await accountsInUse(db);
  for await (const some of dossiersByKey(db)) {
    const sound = some.filter((one) => isSound(one));
    told.damaged += some.length - sound.length;
    told.done += some.length;
    const shown = sound.filter((one) => isInUse === null || isInUse(one));
    yield (await withEvents(db, shown)).map((source) => ({ ...source, isLeft: leftAt(source.dossier) !== null }));
  }
}

/** What of each list is kept, as far as its dossiers are those of an account in use. */
export async function coverageOf(db: Database): Promise<Coverage[]> {
  const isInUse = await accountsInUse(db);
  const lists = (await db.lists.toArray()).filter((list) => isInUse === null || isInUse(list));
  const seen = await Promise.all(lists.map(({ id }) => db.dossiers.where('listIds').equals(id).count()));
  return lists.map(({ id, total, ...list }, i) => ({
    ...list,
    listId: id,
    seen: seen[i] ?? 0,
    ...(total !== undefined && { total }),
  }));
}

/**
 * Puts a row for each kept dossier into the model; hidden ones are left out. With `own`, they are gathered there for the
 * merge with team files, which makes the rows then.
 */
export async function readKept(
  db: Database,
  { now, settings, world }: ReportWorld,
  model: ReportModel,
  progress: Progress,
  own: TeamDossier[] | null,
  signal: AbortSignal,
): Promise<{ damaged: number }> {
  const isWithoutPersons = settings.hiddenParts.includes('persons');
  const total = await db.dossiers.count();
  const told = { damaged: 0, done: 0 };
  for await (const sources of keptSources(db, told)) {
    signal.throwIfAborted();
    const shown = sources.filter(({ dossier }) => dossier.own?.hidden !== true);
    if (own !== null) own.push(...shown.flatMap((source) => ownTeamDossier(source, { now, world }) ?? []));
    else {
      const rows = shown.map(({ dossier, events, isLeft }) =>
        reportRow(dossier, events, { now, world, isLeft, isWithoutPersons }),
      );
      const whole = rows.filter((row) => row !== null);
      model.add(whole);
      told.damaged += rows.length - whole.length;
    }
    progress(told.done, total);
  }
  return { damaged: told.damaged };
}
