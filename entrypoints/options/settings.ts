import type { SettingFormProps } from '../../components/SettingForm';
import type { SettingEntry } from '../../lib/model/setting-entry';
import type { SettingName } from '../../lib/model/settings';
import { type CheckedEntry, checkTyped, entryStates, type SettingsRead, saveEntries } from '../../lib/settings';
import { worldOf } from '../../lib/standing';
import type { SettingParts } from '../shared/parts';

/** Settings whose forms are made from their schemas; the others have forms of their own, here or in the popup. */
const names: readonly SettingName[] = [
  'language',
  'sites',
  'calendar',
  'rules',
  'thresholds',
  'risk',
  'reminders',
  'privacy',
  'secrecy',
  'retention',
  'adapters',
  'hiddenParts',
  'firstRun',
];

/** The forms of the settings as they stand. */
export function settingForms({ areas }: SettingParts, read: SettingsRead): Omit<SettingFormProps, 'language'>[] {
  const states = entryStates(read, names);
  const onSave: SettingFormProps['onSave'] = (changes) =>
    saveEntries(areas, changes).then(
      () => true,
      () => false,
    );
  return names.map((name) => ({
    name,
    states: states.filter(({ entry }) => entry.setting === name),
    check: (entry, typed) => checkCalendar(read, entry, checkTyped(entry, typed)),
    onSave,
  }));
}

/** Hours that overlap and days that do not exist show only when a calendar is made of them. */
function checkCalendar({ own }: SettingsRead, { setting, path }: SettingEntry, checked: CheckedEntry): CheckedEntry {
  if (setting !== 'calendar' || 'mistake' in checked || checked.value === undefined) return checked;
  const calendar = { [path.slice('calendar.'.length)]: checked.value };
  const [problem] = worldOf({ ...own, calendar }).problems;
  if (problem === undefined) return checked;
  const within = problem.path.slice(path.length).replace(/^\./, '');
  return { mistake: { kind: 'setting', within, mistake: problem.mistake } };
}
