import type { Language } from '../lib/locale/language';
import { letterNames } from '../lib/locale/letters';
import { optionTexts } from '../lib/locale/options';
import { letterStages } from '../lib/model/letter';
import type { LetterIntervals, LetterSettings } from '../lib/model/letter-office';
import type { RulesTyped } from '../lib/model/letter-options';
import { checkRules, type LetterRules } from '../lib/settings/letters-check';
import { ChoiceField, Field, FormEnd } from './Field';
import { useForm } from './useForm';

interface Props {
  language: Language;
  letters: LetterSettings;
  isLocked: (path: string) => boolean;
  onSave: (rules: LetterRules) => Promise<boolean>;
}

const intervalNames: readonly (keyof LetterIntervals)[] = [
  'earlyBeforeDue',
  'firstAfterDue',
  'secondAfterFirst',
  'thirdAfterSecond',
];
const apologies = ['vanBanXinLoi', 'phieuXinLoi'] as const;
const paths = [
  ...intervalNames.map((name) => `intervals.${name}`),
  ...letterStages.map((stage) => `newDueWorkDays.${stage}`),
  'apology',
  'mostExtensions',
];

function typedOf({ intervals, newDueWorkDays, apology, mostExtensions }: LetterRules): RulesTyped {
  const texts = <K extends string>(numbers: Record<K, number>) =>
    Object.fromEntries(Object.entries(numbers).map(([name, number]) => [name, String(number)])) as Record<K, string>;
  return {
    intervals: texts(intervals),
    newDueWorkDays: texts(newDueWorkDays),
    apology,
    mostExtensions: String(mostExtensions),
  };
}

/** When which letter is due, and how long the addressee is given, in working days. */
export function LetterRulesForm({ language, letters, isLocked, onSave }: Props) {
  const texts = optionTexts[language];
  const names = letterNames[language];
  const { value, mistakes, state, type, submit, undo } = useForm(typedOf(letters), checkRules, onSave);
  const number = (path: string, label: string, text: string, onType: (text: string) => void) => (
    <Field
      key={path}
      language={language}
      id={path}
      label={label}
      value={text}
      mistake={mistakes[path]}
      isLocked={isLocked(path)}
      isNumber
      onType={onType}
    />
  );
  return (
    <details class="office" open>
      <summary>{texts.rules.title}</summary>
      <form class="fields" noValidate onSubmit={submit}>
        <p class="quiet">{texts.rules.help}</p>
        <fieldset>
          <legend>{texts.rules.intervalsTitle}</legend>
          {intervalNames.map((name) =>
            number(`intervals.${name}`, texts.rules.intervals[name], value.intervals[name], (text) =>
              type({ ...value, intervals: { ...value.intervals, [name]: text } }),
            ),
          )}
        </fieldset>
        <fieldset>
          <legend>{texts.rules.newDueTitle}</legend>
          {letterStages.map((stage) =>
            number(`newDueWorkDays.${stage}`, names.stages[stage], value.newDueWorkDays[stage], (text) =>
              type({ ...value, newDueWorkDays: { ...value.newDueWorkDays, [stage]: text } }),
            ),
          )}
        </fieldset>
        <fieldset>
          <legend>{texts.rules.apologyTitle}</legend>
          <ChoiceField
            language={language}
            id="apology"
            label={texts.rules.apology}
            value={value.apology}
            options={apologies}
            names={names.kinds}
            isLocked={isLocked('apology')}
            onChoose={(apology) => type({ ...value, apology })}
          />
          {number('mostExtensions', texts.rules.mostExtensions, value.mostExtensions, (text) =>
            type({ ...value, mostExtensions: text }),
          )}
        </fieldset>
        <FormEnd
          language={language}
          save={texts.rules.save}
          state={state}
          undo={undo}
          mistakes={Object.keys(mistakes).length}
          isLocked={paths.every(isLocked)}
        />
      </form>
    </details>
  );
}
