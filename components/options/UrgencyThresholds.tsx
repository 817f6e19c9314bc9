import type { Language } from '../../lib/locale/language';
import { deadlineOptionTexts } from '../../lib/locale/option-deadlines';
import { type Urgency, urgencies } from '../../lib/model/deadline';
import type { CheckedOption, OptionMistake } from '../../lib/model/letter-options';
import type { Thresholds } from '../../lib/model/settings';
import { Field, FormEnd } from '../Field';
import type { EntryTableProps } from './LimitsForm';
import { fieldOfLimit, readSoon, type SoonTyped, typedSoon } from './soon-limits';
import { useEntryForm } from './useEntryForm';

type Typed = Record<Urgency, SoonTyped>;
type Given = NonNullable<Thresholds['perUrgency']>;

function typedOf(language: Language, given: Given): Typed {
  return Object.fromEntries(urgencies.map((one) => [one, typedSoon(language, given[one])])) as Typed;
}

/** What policy sets of it stays as the user had it. */
function read(typed: Typed, own: Given, policy: Given): CheckedOption<unknown> {
  const mistakes: Record<string, OptionMistake> = {};
  const value = urgencies.map((one) => {
    if (one in policy) return [one, own[one]] as const;
    const { limits, mistakes: wrong } = readSoon(typed[one]);
    for (const [field, mistake] of Object.entries(wrong)) mistakes[`${one}.${field}`] = mistake;
    return [one, limits] as const;
  });
  const kept = value.filter(([, limits]) => Object.keys(limits ?? {}).length > 0);
  if (Object.keys(mistakes).length > 0) return { mistakes };
  return { value: kept.length === 0 ? undefined : Object.fromEntries(kept) };
}

/** When a dossier is due soon, for each độ khẩn. */
export function UrgencyThresholds({ language, state, onSave }: EntryTableProps) {
  const words = deadlineOptionTexts[language];
  const own = (state.own ?? {}) as Given;
  const policy = (state.policy ?? {}) as Given;
  const form = useEntryForm({
    state,
    inForce: typedOf(language, { ...own, ...policy }),
    read: (typed) => read(typed, own, policy),
    fieldOf: (_typed, within) => fieldOfLimit(within),
    onSave,
  });
  const field = (one: Urgency, name: keyof SoonTyped) => (
    <td>
      <Field
        language={language}
        id={`perUrgency.${one}.${name}`}
        label={`${words.urgencies[one]}: ${words[name]}`}
        isLabelHidden
        value={form.value[one][name]}
        mistake={form.mistakes[`${one}.${name}`]}
        isLocked={one in policy}
        placeholder={words.perUrgency.general}
        onType={(text) => form.type({ ...form.value, [one]: { ...form.value[one], [name]: text } })}
      />
    </td>
  );
  return (
    <details class="office" open>
      <summary>{words.perUrgency.title}</summary>
      <form class="fields" aria-label={words.perUrgency.title} noValidate onSubmit={form.submit}>
        <p class="quiet">{words.perUrgency.help}</p>
        <table class="typed fixed">
          <thead>
            <tr>
              <td />
              <th scope="col">{words.left}</th>
              <th scope="col">{words.used}</th>
            </tr>
          </thead>
          <tbody>
            {urgencies.map((one) => (
              <tr key={one}>
                <th scope="row">{words.urgencies[one]}</th>
                {field(one, 'left')}
                {field(one, 'used')}
              </tr>
            ))}
          </tbody>
        </table>
        <FormEnd
          language={language}
          save={words.perUrgency.save}
          state={form.state}
          mistakes={Object.keys(form.mistakes).length}
          isLocked={urgencies.every((one) => one in policy)}
          undo={form.undo}
        />
      </form>
    </details>
  );
}
