import type { Language } from '../lib/locale/language';
import { reportOptionTexts } from '../lib/locale/report-options';
import { quarterKinds, type ReportSettings, rateDenominators } from '../lib/model/settings';
import { checkReports, type ReportsTyped, typedReports } from '../lib/settings/reports-check';
import { ChoiceField, Field, FormEnd } from './Field';
import { useForm } from './useForm';

interface Props {
  language: Language;
  reports: ReportSettings;
  isLocked: (path: string) => boolean;
  onSave: (reports: ReportSettings) => Promise<boolean>;
}

const names = ['quarter', 'denominator', 'threshold', 'separator', 'showPersons', 'alarmWorkMinutes'] as const;

/** How quarters and late rates are counted, and what exports look like. */
export function ReportRulesForm({ language, reports, isLocked, onSave }: Props) {
  const texts = reportOptionTexts[language];
  const { value, mistakes, state, type, submit, undo } = useForm(typedReports(reports), checkReports, onSave);
  const choice = <K extends 'quarter' | 'denominator' | 'separator' | 'showPersons'>(
    name: K,
    options: readonly ReportsTyped[K][],
    words: Readonly<Record<ReportsTyped[K], string>>,
  ) => (
    <ChoiceField
      language={language}
      id={`reports-${name}`}
      label={texts.labels[name]}
      value={value[name]}
      options={options}
      names={words}
      isLocked={isLocked(name)}
      onChoose={(chosen) => type({ ...value, [name]: chosen })}
    />
  );
  const field = (name: 'start' | 'threshold' | 'alarm', path: (typeof names)[number]) => (
    <Field
      language={language}
      id={`reports-${name}`}
      label={texts.labels[name]}
      value={value[name]}
      mistake={mistakes[name]}
      isLocked={isLocked(path)}
      isNumber
      onType={(text) => type({ ...value, [name]: text })}
    />
  );
  return (
    <details class="office" open>
      <summary>{texts.title}</summary>
      <form class="fields" noValidate onSubmit={submit}>
        {choice('quarter', quarterKinds, texts.quarters)}
        {value.quarter === 'own' && field('start', 'quarter')}
        {choice('denominator', rateDenominators, texts.denominators)}
        {field('threshold', 'threshold')}
        {choice('showPersons', ['no', 'yes'], texts.persons)}
        {choice('separator', [';', ','], texts.separators)}
        {field('alarm', 'alarmWorkMinutes')}
        <FormEnd
          language={language}
          save={texts.save}
          state={state}
          undo={undo}
          mistakes={Object.keys(mistakes).length}
          isLocked={names.every(isLocked)}
        />
      </form>
    </details>
  );
}
