import { SettingForm, type SettingFormProps } from '../../components/SettingForm';
import type { SettingName } from '../../lib/model/settings';
import { checkTyped, entryStates, type SettingsRead, saveEntries } from '../../lib/settings';
import type { SettingParts } from '../shared/parts';

/** Stores entries by their paths; answers whether they are stored. */
export function entrySaver({ areas }: SettingParts): SettingFormProps['onSave'] {
  return (changes) =>
    saveEntries(areas, changes).then(
      () => true,
      () => false,
    );
}

/** The forms of these settings, made from their schemas, as they stand. */
export function settingForms(parts: SettingParts) {
  const onSave = entrySaver(parts);
  return (read: SettingsRead, names: readonly SettingName[], title?: string) =>
    names.map((name) => (
      <SettingForm
        key={name}
        language={read.settings.language}
        name={name}
        {...(title !== undefined && { title })}
        states={entryStates(read, [name])}
        check={checkTyped}
        onSave={onSave}
      />
    ));
}
