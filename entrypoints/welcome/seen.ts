import type { FirstBadge } from '../../components/WelcomeNext';
import type { Settings } from '../../lib/model/settings';
import { now } from '../../lib/platform';
import { worldOf } from '../../lib/standing';
import { atRisk, type Database } from '../../lib/store';

/** What was seen on sites so far. */
export interface Seen {
  kept: number;
  first: FirstBadge | null;
}

/** How many dossiers are kept, and the most urgent of them; none where storage fails, of which the other pages tell. */
export async function readSeen(db: Database, settings: Settings): Promise<Seen> {
  const { rows, kept } = await atRisk(db, { limit: 1, now: now(), world: worldOf(settings) });
  const [row] = rows;
  return { kept, first: row === undefined ? null : { ...row, isSample: false } };
}
