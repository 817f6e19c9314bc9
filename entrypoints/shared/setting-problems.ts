import type { SettingProblem } from '../../lib/model/setting-problem';
import type { SettingsRead } from '../../lib/settings';
import { worldOf } from '../../lib/standing';

/** What is wrong in the settings, what no calendar can be made of among it. */
export function settingProblems({ problems, settings, managed }: SettingsRead): SettingProblem[] {
  const ofCalendar = worldOf(settings).problems.map((problem): SettingProblem => {
    const isOffice = managed.some((path) => `${problem.path}.`.startsWith(`${path}.`));
    return { ...problem, area: isOffice ? 'managed' : 'local' };
  });
  return [...problems, ...ofCalendar];
}
