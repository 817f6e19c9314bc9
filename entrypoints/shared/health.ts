import type { Language } from '../../lib/locale/language';
import { toolbarOf } from '../../lib/locale/toolbar';
import type { AtRiskList } from '../../lib/model/at-risk';
import { askToPersist, showOnToolbar } from '../../lib/platform';
import { type Database, onceKept } from '../../lib/store';

/** What every page of ours does once it has read the list: the toolbar says what it says, and the data is made to last. */
export function followList(db: Database, list: AtRiskList, language: Language): void {
  const { text, title } = toolbarOf(list, language);
  void showOnToolbar(text, title);
  // Workers cannot ask for it; some browsers ask the user, so it is done once.
  if (list.problem === undefined) void onceKept(db, () => askToPersist());
}
