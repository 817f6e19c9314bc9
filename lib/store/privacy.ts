import type { DossierFacts } from '../model/deadline';
import type { Dossier } from '../model/dossier';
import type { DossierEvent } from '../model/event';
import type { FieldName } from '../model/row';
import type { Privacy } from '../model/settings';
import { minimise } from '../secrecy';
import type { World } from '../standing';
import { type Database, letReopen } from './database';
import { Draft, eventsOf, tablesOf } from './draft';
import { indexed } from './indexed';
import { isSound } from './sound';

const stampName = 'privacy';
const chunk = 200;

/**
 * Cuts what is kept down to what these settings keep, where it was recorded under others: current texts, deadlines and
 * history. Costs one read where nothing changed since. In chunks, each a transaction of its own; a worker that is killed
 * begins again. Answers how many dossiers were cut.
 */
export async function applyPrivacy(db: Database, privacy: Privacy, world: World): Promise<number> {
  const stamp = JSON.stringify(privacy);
  let cut = 0;
  try {
    if ((await db.settings.get(stampName))?.value === stamp) return 0;
    for (let last = ''; ; ) {
      const some = await db.dossiers.where('key').above(last).limit(chunk).toArray();
      if (some.length > 0) cut += await cutSome(db, some, privacy, world);
      if (some.length < chunk) break;
      last = some.at(-1)?.key ?? last;
    }
    await db.settings.put({ name: stampName, value: stamp });
  } catch {
    letReopen(db);
  }
  return cut;
}

function cutSome(db: Database, some: readonly Dossier[], privacy: Privacy, world: World): Promise<number> {
  return db.transaction('rw', tablesOf(db), async () => {
    const draft = new Draft();
    const now = await db.dossiers.bulkGet(some.map(({ key }) => key));
    const changed = now.flatMap((dossier) => {
      const less = dossier !== undefined && isSound(dossier) ? cutDossier(dossier, privacy) : null;
      if (dossier === undefined || less === null) return [];
      draft.put(dossier, indexed(less, world));
      return [dossier];
    });
    await draft.commit(db);
    for (const { key, kind } of changed)
      await cutHistory(db, key, (field, text) => cutText(kind, field, text, privacy));
    return changed.length;
  });
}

/** Null where all of it may stay. */
function cutDossier(dossier: Dossier, privacy: Privacy): Dossier | null {
  const { fields, headers, href, facts, kind, ...rest } = dossier;
  const row = minimise({ fields, headers, href }, kind, privacy);
  const dues: DossierFacts['dues'] = facts.dues.flatMap((due) => {
    const text = cutText(kind, due.field, due.text, privacy);
    return text === null ? [] : { ...due, text };
  });
  const less: Dossier = {
    ...rest,
    kind,
    fields: row.fields,
    headers: row.headers,
    facts: { ...facts, dues },
    ...(row.href !== undefined && { href: row.href }),
  };
  const texts = (of: Dossier) => JSON.stringify([of.fields, of.headers, of.href, of.facts.dues]);
  return texts(less) === texts(dossier) ? null : less;
}

/** One text as a row would keep it; null where its field is not kept. */
function cutText(kind: Dossier['kind'], field: FieldName, text: string, privacy: Privacy): string | null {
  return minimise({ fields: { [field]: text }, headers: {} }, kind, privacy).fields[field] ?? null;
}

async function cutHistory(
  db: Database,
  key: string,
  cut: (field: FieldName, text: string) => string | null,
): Promise<void> {
  const events = await eventsOf(db, key).toArray();
  for (const event of events) {
    if (event.kind !== 'changed' || event.id === undefined) continue;
    const [from, to] = [cut(event.field, event.from), cut(event.field, event.to)];
    if (from === null || to === null || from === to) await db.events.delete(event.id);
    else if (from !== event.from || to !== event.to)
      await db.events.update(event.id, { from, to } as Partial<DossierEvent>);
  }
}
