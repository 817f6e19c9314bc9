import { deadlineOptionTexts } from '../../lib/locale/option-deadlines';
import type { CheckedOption, OptionMistake } from '../../lib/model/letter-options';
import type { Thresholds } from '../../lib/model/settings';
import { clean, fold } from '../../lib/text';
import { Field } from '../Field';
import { RowsForm } from '../RowsForm';
import type { EntryTableProps } from './LimitsForm';
import { fieldOfLimit, readSoon, type SoonTyped, typedSoon } from './soon-limits';
import { useEntryForm } from './useEntryForm';

interface Row extends SoonTyped {
  id: number;
  list: string;
  isLocked: boolean;
}
type Given = NonNullable<Thresholds['perList']>;
const fields = ['list', 'left', 'used'] as const;

/** What policy sets of it stays as the user had it. */
function read(rows: readonly Row[], own: Given, policy: Given): CheckedOption<unknown> {
  const mistakes: Record<string, OptionMistake> = {};
  const known = new Set<string>();
  const value: Given = Object.fromEntries(Object.entries(own).filter(([list]) => list in policy));
  for (const { id, list, isLocked, ...typed } of rows) {
    const name = clean(list);
    if (name === '') mistakes[`${id}.list`] = { kind: 'empty' };
    else if (known.has(fold(name))) mistakes[`${id}.list`] = { kind: 'twice' };
    known.add(fold(name));
    if (isLocked) continue;
    const { limits, mistakes: wrong } = readSoon(typed);
    for (const [field, mistake] of Object.entries(wrong)) mistakes[`${id}.${field}`] = mistake;
    if (Object.keys(limits).length === 0 && Object.keys(wrong).length === 0) mistakes[`${id}.left`] = { kind: 'empty' };
    value[name] = limits;
  }
  if (Object.keys(mistakes).length > 0) return { mistakes };
  return { value: Object.keys(value).length === 0 ? undefined : value };
}

/** When a dossier is due soon in lists of some names. */
export function ListThresholds({ language, state, onSave }: EntryTableProps) {
  const words = deadlineOptionTexts[language];
  const own = (state.own ?? {}) as Given;
  const policy = (state.policy ?? {}) as Given;
  const inForce = Object.entries({ ...own, ...policy }).map(
    ([list, limits], id): Row => ({ id, list, ...typedSoon(language, limits), isLocked: list in policy }),
  );
  const form = useEntryForm({
    state,
    inForce,
    read: (rows) => read(rows, own, policy),
    fieldOf: (rows, within) => {
      const row = rows.find(({ list }) => within.startsWith(clean(list)));
      const [, field = 'list'] = /\b(left|used)$/.exec(fieldOfLimit(within)) ?? [];
      return `${row?.id}.${field}`;
    },
    onSave,
  });
  const labels = { list: words.perList.list, left: words.left, used: words.used };
  return (
    <RowsForm
      language={language}
      texts={words.perList}
      columns={fields.map((name) => labels[name])}
      form={form}
      isLocked={false}
      isRowLocked={(row) => row.isLocked}
      newRow={(id): Row => ({ id, list: '', left: '', used: '', isLocked: false })}
      cellsOf={(row, n, change) =>
        fields.map((name) => (
          <Field
            key={name}
            language={language}
            id={`perList.${row.id}.${name}`}
            label={`${labels[name]}, ${words.perList.row(n)}`}
            isLabelHidden
            value={row[name]}
            mistake={form.mistakes[`${row.id}.${name}`]}
            isLocked={row.isLocked}
            onType={(text) => change({ ...row, [name]: text })}
          />
        ))
      }
    />
  );
}
