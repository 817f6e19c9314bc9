import type { Language } from '../../lib/locale/language';
import { hoursTexts } from '../../lib/locale/option-calendar';
import type { CalendarInput } from '../../lib/model/calendar';
import { readHours, writeHours } from '../../lib/model/hours-text';
import type { CheckedOption, OptionMistake } from '../../lib/model/letter-options';
import type { Weekday } from '../../lib/model/time';
import { weekdayNames } from '../../lib/model/year-view';
import { Field, FormEnd } from '../Field';
import { useForm } from '../useForm';

type Week = NonNullable<CalendarInput['week']>;
type Typed = Record<Weekday, string>;

export interface WeekFormProps {
  language: Language;
  /** In force; a weekday that is absent is off. */
  week: Week;
  /** Set by policy, all of it. */
  isLocked: boolean;
  /** Answers whether it is stored. */
  onSave: (week: Week) => Promise<boolean>;
}

/** Reads what was typed for each weekday. */
function checkWeek(typed: Typed): CheckedOption<Week> {
  const read = weekdayNames.map((name) => [name, readHours(typed[name])] as const);
  const mistakes: Record<string, OptionMistake> = Object.fromEntries(
    read.filter(([, hours]) => hours === null).map(([name]) => [name, { kind: 'notHours' } as const]),
  );
  const week = Object.fromEntries(read.flatMap(([name, hours]) => (hours?.length ? [[name, hours]] : []))) as Week;
  if (Object.keys({ ...mistakes, ...week }).length === 0) return { mistakes: { mon: { kind: 'emptyWeek' } } };
  return Object.keys(mistakes).length > 0 ? { mistakes } : { value: week };
}

/** The hours of each weekday, as text. */
export function WeekForm({ language, week, isLocked, onSave }: WeekFormProps) {
  const texts = hoursTexts[language];
  const typedWeek = Object.fromEntries(weekdayNames.map((name) => [name, writeHours(week[name] ?? [])])) as Typed;
  const { value, mistakes, state, type, submit, undo } = useForm(typedWeek, checkWeek, onSave);
  return (
    <details class="office" open>
      <summary>{texts.week}</summary>
      <form class="fields week" aria-label={texts.week} noValidate onSubmit={submit}>
        <p class="quiet">{texts.weekHelp}</p>
        {weekdayNames.map((name) => (
          <Field
            key={name}
            language={language}
            id={`week.${name}`}
            label={texts.weekdays[name]}
            value={value[name]}
            mistake={mistakes[name]}
            isLocked={isLocked}
            placeholder={texts.off}
            onType={(text) => type({ ...value, [name]: text })}
          />
        ))}
        <FormEnd
          language={language}
          save={texts.saveWeek}
          state={state}
          mistakes={Object.keys(mistakes).length}
          isLocked={isLocked}
          undo={undo}
        />
      </form>
    </details>
  );
}
