import type { AtRiskList } from '../../lib/model/at-risk';
import type { Settings } from '../../lib/model/settings';
import { askToPersist } from '../../lib/platform';
import { type Database, onceKept } from '../../lib/store';
import { tellCounts } from './counts';

/** What every page of ours does once it has read the list: the toolbar says what it says, and the data is made to last. */
export function followList(db: Database, list: AtRiskList, settings: Settings): void {
  void tellCounts(list, settings);
  // Workers cannot ask for it; some browsers ask the user, so it is done once.
  if (list.problem === undefined) void onceKept(db, () => askToPersist());
}
