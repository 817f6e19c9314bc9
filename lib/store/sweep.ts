import type { Dossier } from '../model/dossier';
import type { World } from '../standing';
import { stable } from '../text';
import type { KeepingRules } from './admit';
import { type Database, letReopen } from './database';
import { Draft, eventsOf, tablesOf } from './draft';
import { eraseDossiers } from './erase';
import { isSecretKept } from './gate';
import { indexed } from './indexed';
import { cutLetters } from './letters';
import { hasLess, minimisedDossier, minimisedEvent } from './minimised';
import { isSound } from './sound';
import { dossiersByKey } from './walk';

const stampName = 'keepingRules';
/** Raised when the gate finds marks of secrecy that it did not find before, or cuts more: then all is gone through again. */
const version = 1;

/** What a sweep did to how many dossiers. */
export interface Swept {
  erased: number;
  cut: number;
  /** All of it was gone through. Else some of what is kept may be what today's rules call secret: nothing is to leave. */
  isHeld: boolean;
}

/**
 * Holds what is kept to the rules of today, where it was recorded under others: what they call secret is erased with all
 * that hangs on it; of the rest texts, deadlines and history are cut. A row that is only unclear stays, because a
 * checkbox that was ticked and unticked must not cost anybody's notes. `stamp`: the same as long as the rules are;
 * costs one read then. In chunks, each a transaction of its own; a worker that is killed begins again.
 */
export async function sweep(
  db: Database,
  rulesAt: (site: string) => KeepingRules,
  stamp: string,
  world: World,
): Promise<Swept> {
  const swept: Swept = { erased: 0, cut: 0, isHeld: false };
  const own = `${version} ${stamp}`;
  try {
    if ((await db.settings.get(stampName))?.value === own) return { ...swept, isHeld: true };
    for await (const some of dossiersByKey(db)) await sweepSome(db, some, rulesAt, world, swept);
    await db.settings.put({ name: stampName, value: own });
    swept.isHeld = true;
  } catch {
    letReopen(db);
  }
  return swept;
}

async function sweepSome(
  db: Database,
  some: readonly Dossier[],
  rulesAt: (site: string) => KeepingRules,
  world: World,
  swept: Swept,
): Promise<void> {
  const sound = some.filter(isSound);
  const secret = sound.filter((dossier) => isSecretKept(dossier, rulesAt(dossier.site))).map(({ key }) => key);
  swept.erased += await eraseDossiers(db, secret);
  const long = sound.filter((dossier) => isLess(dossier, minimisedDossier(dossier, rulesAt(dossier.site))));
  if (long.length === 0) return;
  await db.transaction('rw', tablesOf(db), async () => {
    const draft = new Draft();
    // Read again: pages go on writing between the chunks.
    const now = (await db.dossiers.bulkGet(long.map(({ key }) => key))).filter((one): one is Dossier => isSound(one));
    for (const dossier of now) {
      const rules = rulesAt(dossier.site);
      const less = minimisedDossier(dossier, rules);
      draft.put(dossier, indexed(less, world));
      await cutHistory(db, dossier, rules);
      if (hasLess(dossier, less)) await cutLetters(db, dossier.key);
    }
    await draft.commit(db);
    swept.cut += now.length;
  });
}

function isLess(dossier: Dossier, less: Dossier): boolean {
  const texts = ({ fields, headers, href, facts, lists }: Dossier) =>
    stable([fields, headers, href ?? '', facts.dues, lists]);
  return texts(less) !== texts(dossier);
}

async function cutHistory(db: Database, { key, kind }: Dossier, rules: KeepingRules): Promise<void> {
  for (const event of await eventsOf(db, key).toArray()) {
    const less = minimisedEvent(event, kind, rules);
    if (event.id === undefined || event.kind !== 'changed') continue;
    if (less === null) await db.events.delete(event.id);
    else if (stable(less) !== stable(event)) await db.events.put(less);
  }
}
