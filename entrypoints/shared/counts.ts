import { toolbarOf } from '../../lib/locale/toolbar';
import type { AtRiskList } from '../../lib/model/at-risk';
import type { Settings } from '../../lib/model/settings';
import { showOnToolbar } from '../../lib/platform';
import { keepGlance } from './glance';

/** The counts of a list just read: on the toolbar, and for the popup that is opened next. */
export async function tellCounts(list: AtRiskList, settings: Settings): Promise<void> {
  const { text, title } = toolbarOf(list, settings.language);
  // Counts of a list that could not be read are none.
  if (list.problem === undefined) void keepGlance({ ...list, ...settings });
  await showOnToolbar(text, title);
}
