import type { Language } from '../lib/locale/language';
import { settingFormTexts } from '../lib/locale/setting-forms';
import { settingTexts } from '../lib/locale/settings';
import type { CheckedOption, OptionMistake } from '../lib/model/letter-options';
import type { SettingEntry } from '../lib/model/setting-entry';
import type { SettingName } from '../lib/model/settings';
import { type CheckedEntry, type EntryState, type EntryTyped, storedEntry, typedEntry } from '../lib/settings';
import { stable } from '../lib/text';
import { FormEnd } from './Field';
import { SettingField } from './SettingField';
import { useForm } from './useForm';

export interface SettingFormProps {
  language: Language;
  name: SettingName;
  /** In place of the setting's own title, where other forms of it stand beside. */
  title?: string;
  states: readonly EntryState[];
  check: (entry: SettingEntry, typed: EntryTyped) => CheckedEntry;
  /** By path; undefined: as nobody has set it. Answers whether it is stored. */
  onSave: (changes: Readonly<Record<string, unknown>>) => Promise<boolean>;
}

/** One setting with its entries, made from what its schema says of them. */
export function SettingForm({ language, name, states, check, onSave, ...props }: SettingFormProps) {
  const texts = settingFormTexts[language];
  const { title = settingTexts[language][name].title } = props;
  const open = states.filter(({ isLocked }) => !isLocked);
  const typedInForce = ({ entry, isLocked, own, policy }: EntryState) =>
    typedEntry(language, entry, isLocked ? policy : own);
  const inForce = Object.fromEntries(open.map((one) => [one.entry.path, typedInForce(one)]));

  const checkAll = (value: Record<string, EntryTyped>): CheckedOption<Record<string, unknown>> => {
    const mistakes: Record<string, OptionMistake> = {};
    const changes: Record<string, unknown> = {};
    for (const { entry } of open) {
      const of = value[entry.path] ?? '';
      if (stable(of) === stable(inForce[entry.path])) continue;
      const checked = check(entry, of);
      if ('mistake' in checked) mistakes[entry.path] = checked.mistake;
      else changes[entry.path] = checked.value;
    }
    return Object.keys(mistakes).length > 0 ? { mistakes } : { value: changes };
  };
  const { value, mistakes, state, type, submit, saveNow, undo } = useForm(inForce, checkAll, onSave, (changes) =>
    Object.fromEntries(
      states.filter(({ entry }) => entry.path in changes).map((one) => [one.entry.path, storedEntry(one)]),
    ),
  );

  const reset = ({ entry }: EntryState) => {
    const byDefault = { [entry.path]: typedEntry(language, entry, entry.default) };
    saveNow({ ...value, ...byDefault }, { [entry.path]: undefined });
  };
  const field = (one: EntryState) => (
    <SettingField
      key={one.entry.path}
      language={language}
      state={one}
      typed={(one.isLocked ? undefined : value[one.entry.path]) ?? typedInForce(one)}
      mistake={mistakes[one.entry.path]}
      onType={(next) => type({ ...value, [one.entry.path]: next })}
      onReset={() => reset(one)}
    />
  );
  const plain = states.filter(({ entry }) => entry.kind !== 'json');
  const coded = states.filter(({ entry }) => entry.kind === 'json');
  const heading = plain.length > 0 ? title : `${title} · ${texts.advanced}`;
  return (
    <details
      class={states.length > 1 ? 'office setting' : 'office setting alone'}
      data-setting={name}
      open={plain.length > 0}
    >
      <summary>{heading}</summary>
      <form class="fields" aria-label={heading} noValidate onSubmit={submit}>
        {states.length > 1 && <p class="quiet">{settingTexts[language][name].help}</p>}
        {plain.map(field)}
        {plain.length === 0 && coded.map(field)}
        {plain.length > 0 && coded.length > 0 && (
          <details class="advanced">
            <summary>{texts.advanced}</summary>
            {coded.map(field)}
          </details>
        )}
        <FormEnd
          language={language}
          save={texts.save}
          state={state}
          mistakes={Object.keys(mistakes).length}
          isLocked={open.length === 0}
          undo={undo}
        />
      </form>
    </details>
  );
}
