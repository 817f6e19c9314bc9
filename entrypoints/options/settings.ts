import type { SettingFormProps } from '../../components/SettingForm';
import type { SettingName } from '../../lib/model/settings';
import { checkTyped, entryStates, type SettingsRead, saveEntries } from '../../lib/settings';
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
  'bar',
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
    check: checkTyped,
    onSave,
  }));
}
