import { formatCivil } from '../../lib/locale/dates';
import { deadlineOptionTexts } from '../../lib/locale/option-deadlines';
import type { CheckedOption, OptionMistake } from '../../lib/model/letter-options';
import type { ReminderSettings } from '../../lib/model/settings';
import { typedDay } from '../../lib/model/typed-day';
import { Field } from '../Field';
import { RowsForm } from '../RowsForm';
import type { EntryTableProps } from './LimitsForm';
import { useEntryForm } from './useEntryForm';

interface Row {
  id: number;
  from: string;
  to: string;
}
const fields = ['from', 'to'] as const;

function read(rows: readonly Row[]): CheckedOption<unknown> {
  const mistakes: Record<string, OptionMistake> = {};
  const value = rows.map((row) => {
    for (const name of fields) {
      if (row[name].trim() === '') mistakes[`${row.id}.${name}`] = { kind: 'empty' };
      else if (typedDay(row[name]) === null) mistakes[`${row.id}.${name}`] = { kind: 'notDate' };
    }
    const days = { from: typedDay(row.from) ?? '', to: typedDay(row.to) ?? '' };
    if (days.from !== '' && days.to !== '' && days.to < days.from) mistakes[`${row.id}.to`] = { kind: 'endsBefore' };
    return days;
  });
  return Object.keys(mistakes).length > 0 ? { mistakes } : { value };
}

/** When the user is away: nothing is notified then. */
export function AbsentForm({ language, state, onSave }: EntryTableProps) {
  const { absent: texts } = deadlineOptionTexts[language];
  const absences = ((state.isLocked ? state.policy : state.own) ?? []) as ReminderSettings['absent'];
  const form = useEntryForm({
    state,
    inForce: absences.map(({ from, to }, id): Row => ({ id, from: formatCivil(from), to: formatCivil(to) })),
    read,
    fieldOf: (rows, within) => {
      const [at = '', field = 'to'] = within.split('.');
      return rows[Number(at)] === undefined ? 'rows' : `${rows[Number(at)]?.id}.${field}`;
    },
    onSave,
  });
  return (
    <RowsForm
      language={language}
      texts={texts}
      columns={fields.map((name) => texts[name])}
      form={form}
      isLocked={state.isLocked}
      isRowLocked={() => state.isLocked}
      newRow={(id): Row => ({ id, from: '', to: '' })}
      cellsOf={(row, n, change) =>
        fields.map((name) => (
          <Field
            key={name}
            language={language}
            id={`absent.${row.id}.${name}`}
            label={`${texts[name]}, ${texts.row(n)}`}
            isLabelHidden
            value={row[name]}
            mistake={form.mistakes[`${row.id}.${name}`]}
            isLocked={state.isLocked}
            placeholder="01/07/2026"
            onType={(text) => change({ ...row, [name]: text })}
          />
        ))
      }
    />
  );
}
