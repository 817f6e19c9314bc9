import type { Language } from '../../lib/locale/language';
import { deadlineOptionTexts } from '../../lib/locale/option-deadlines';
import { type DeadlineRules, longestLimit, roles, urgencies } from '../../lib/model/deadline';
import type { CheckedOption, OptionMistake } from '../../lib/model/letter-options';
import type { Unit } from '../../lib/model/time';
import type { EntryState } from '../../lib/settings';
import { numberMistake } from '../../lib/settings/letters-check';
import { clean } from '../../lib/text';
import { ChoiceField, Field } from '../Field';
import { RowsForm } from '../RowsForm';
import type { SettingFormProps } from '../SettingForm';
import { useEntryForm } from './useEntryForm';

export interface EntryTableProps {
  language: Language;
  state: EntryState;
  onSave: SettingFormProps['onSave'];
}

type Limit = DeadlineRules['limits'][number];
const texts = ['loaiVb', 'list'] as const;
const fields = ['amount', 'unit', 'basis', 'loaiVb', 'doKhan', 'role', 'list'] as const;
type Row = { id: number; unit: Unit } & Record<Exclude<(typeof fields)[number], 'unit'>, string>;

const units = Object.keys(longestLimit) as Unit[];

function rowOf(limit: Limit, id: number): Row {
  const { loaiVb = '', doKhan = '', role = '', list = '', amount, unit, basis } = limit;
  return { id, amount: String(amount), unit, basis, loaiVb, doKhan, role, list };
}

function limitOf({ amount, unit, basis, doKhan, role, ...row }: Row): object {
  const given = texts.filter((name) => clean(row[name]) !== '').map((name) => [name, clean(row[name])]);
  const chosen = Object.entries({ doKhan, role }).filter(([, value]) => value !== '');
  return { ...Object.fromEntries([...given, ...chosen]), amount: Number(amount), unit, basis: clean(basis) };
}

function read(rows: readonly Row[]): CheckedOption<unknown> {
  const mistakes: Record<string, OptionMistake> = {};
  for (const { id, amount, unit, basis } of rows) {
    const wrong = numberMistake(amount, { least: 1, most: longestLimit[unit] });
    if (wrong !== null) mistakes[`${id}.amount`] = wrong;
    if (clean(basis) === '') mistakes[`${id}.basis`] = { kind: 'empty' };
  }
  if (Object.keys(mistakes).length > 0) return { mistakes };
  return { value: rows.length === 0 ? undefined : rows.map(limitOf) };
}

/** `2.basis` names the field of the third row. */
function fieldOf(rows: readonly Row[], within: string): string {
  const [at = '', field = 'amount'] = within.split('.');
  return `${rows[Number(at)]?.id}.${field}`;
}

/** How long each kind of document may take by the office's own regulation; the first that fits counts. */
export function LimitsForm({ language, state, onSave }: EntryTableProps) {
  const words = deadlineOptionTexts[language];
  const limits = ((state.isLocked ? state.policy : state.own) ?? []) as Limit[];
  const form = useEntryForm({ state, inForce: limits.map(rowOf), read, fieldOf, onSave });
  const choices = { unit: units, doKhan: ['', ...urgencies], role: ['', ...roles] };
  const names: Record<keyof typeof choices, Readonly<Record<string, string>>> = {
    unit: words.units,
    doKhan: { '': words.any, ...words.urgencies },
    role: { '': words.any, ...words.roles },
  };
  const cell = (row: Row, name: (typeof fields)[number], change: (next: Row) => void) => {
    const own = {
      language,
      id: `limits.${row.id}.${name}`,
      label: words.limits[name],
      value: row[name],
      isLocked: state.isLocked,
    };
    if (name === 'unit' || name === 'doKhan' || name === 'role')
      return (
        <ChoiceField
          key={name}
          {...own}
          options={choices[name]}
          names={names[name]}
          onChoose={(chosen) => change({ ...row, [name]: chosen })}
        />
      );
    const isOpen = name === 'loaiVb' || name === 'list';
    return (
      <Field
        key={name}
        {...own}
        mistake={form.mistakes[`${row.id}.${name}`]}
        {...(isOpen && { placeholder: words.any })}
        onType={(text) => change({ ...row, [name]: text })}
      />
    );
  };
  return (
    <RowsForm
      language={language}
      texts={words.limits}
      columns={fields}
      form={form}
      isLocked={state.isLocked}
      isRowLocked={() => state.isLocked}
      newRow={(id) => rowOf({ amount: 5, unit: 'workDay', basis: '' }, id)}
      cellsOf={(row, _n, change) => fields.map((name) => cell(row, name, change))}
      isWide
      isOrdered
    />
  );
}
