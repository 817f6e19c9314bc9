import type { Database } from '../../lib/store';
import { holdToRules } from '../shared/hold';
import type { ReportWorld } from './service';

/** What the report was read from, so that it can be told whether some of it is kept no more. */
export function heldService(db: Database) {
  let held = { dossiers: 0, forgotten: 0 };

  async function heldNow(): Promise<typeof held> {
    const [dossiers, forgotten] = await Promise.all([db.dossiers.count(), db.forgotten.count()]);
    return { dossiers, forgotten };
  }

  return {
    /** Before it is read: to the rules of today, else nothing is. Answers how much has turned secret so far. */
    async hold({ settings, world }: ReportWorld): Promise<{ forgotten: number }> {
      if (!(await holdToRules(db, settings, world)))
        throw new Error('what is kept cannot be held to the rules of today');
      held = await heldNow();
      return held;
    },
    /** Whether fewer dossiers are kept than when it was read, or more have turned secret since. */
    async hasLost(): Promise<boolean> {
      const now = await heldNow();
      return now.dossiers < held.dossiers || now.forgotten !== held.forgotten;
    },
  };
}
