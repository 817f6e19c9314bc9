import type { Language } from '../lib/locale/language';
import { settingChoiceTexts, settingEntryTexts } from '../lib/locale/setting-entries';
import { settingFormTexts } from '../lib/locale/setting-forms';
import type { OptionMistake } from '../lib/model/letter-options';
import { type EntryState, type EntryTyped, typedEntry } from '../lib/settings';
import { stable } from '../lib/text';
import { ChoiceField, Field, Locked } from './Field';

interface Props {
  language: Language;
  state: EntryState;
  typed: EntryTyped;
  mistake: OptionMistake | undefined;
  onType: (typed: EntryTyped) => void;
  onReset: () => void;
}

/** One entry: its title, its help, the input for what it takes, who set it, and the way back to the default. */
export function SettingField(props: Props) {
  const { language, state, onReset } = props;
  const { entry, own, policy, isLocked, isWrong } = state;
  const texts = settingFormTexts[language];
  const { title = entry.path } = settingEntryTexts[language][entry.path] ?? {};
  const isChosen = entry.choices !== undefined && entry.kind === 'texts';
  return (
    <div class="entry" data-path={entry.path}>
      {isChosen ? <Choices {...props} /> : <Input {...props} />}
      {!isLocked && !isChosen && policy !== undefined && (
        <div class="of-policy">
          <Locked language={language} />
          <pre>{String(typedEntry(language, entry, policy))}</pre>
        </div>
      )}
      {!isLocked && (isWrong || stable(own) !== stable(entry.default)) && (
        <p>
          <button type="button" aria-label={texts.resetOne(title)} onClick={onReset}>
            {texts.reset}
          </button>
        </p>
      )}
    </div>
  );
}

function Input({ language, state: { entry, isLocked }, typed, mistake, onType }: Props) {
  const texts = settingFormTexts[language];
  const { path, kind, typedAs } = entry;
  const { title = path, help = '', unset = texts.unset } = settingEntryTexts[language][path] ?? {};
  const own = {
    language,
    id: path,
    label: title,
    help,
    value: String(typed),
    isLocked,
  };
  if (kind === 'boolean' || kind === 'choice') {
    const names = kind === 'boolean' ? texts.answers : (settingChoiceTexts[language][path] ?? {});
    const options = kind === 'boolean' ? ['yes', 'no'] : (entry.choices ?? []);
    const isUnset = entry.default === undefined;
    return (
      <ChoiceField
        {...own}
        options={isUnset ? ['', ...options] : options}
        names={{ ...names, '': unset }}
        onChoose={onType}
      />
    );
  }
  const rows = kind === 'json' ? Math.min(12, Math.max(3, own.value.split('\n').length)) : 3;
  return (
    <Field
      {...own}
      mistake={mistake}
      isNumber={kind === 'integer' || kind === 'number'}
      unit={typedAs && texts.units[typedAs]}
      isCode={kind === 'json'}
      {...((kind === 'json' || kind === 'texts') && { rows })}
      {...(entry.default === undefined && { placeholder: texts.unset })}
      onType={onType}
    />
  );
}

/** Some of several: each can be chosen by itself, but for those that policy has chosen. */
function Choices({ language, state: { entry, policy, isLocked }, typed, onType }: Props) {
  const { path, choices = [] } = entry;
  const { title = path, help = '' } = settingEntryTexts[language][path] ?? {};
  const set = Array.isArray(policy) ? policy : [];
  const has = (choice: string) => (!isLocked && typed.includes(choice)) || set.includes(choice);
  const change = (choice: string) =>
    choices.filter((one) => (one === choice ? !typed.includes(one) : typed.includes(one)));
  return (
    <fieldset aria-describedby={`${path}-help`}>
      <legend>{title}</legend>
      <span id={`${path}-help`} class="quiet">
        {help}
      </span>
      <div class="choices">
        {choices.map((choice) => (
          <label key={choice} class="choice">
            <input
              type="checkbox"
              checked={has(choice)}
              disabled={isLocked || set.includes(choice)}
              onChange={() => onType(change(choice))}
            />
            {settingChoiceTexts[language][path]?.[choice] ?? choice}
          </label>
        ))}
      </div>
      {policy !== undefined && <Locked language={language} />}
    </fieldset>
  );
}
