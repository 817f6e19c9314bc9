import { formatCivil } from '../lib/locale/dates';
import type { Language } from '../lib/locale/language';
import { optionTexts } from '../lib/locale/options';
import type { UnitAlias } from '../lib/model/letter-office';
import type { AliasTyped } from '../lib/model/letter-options';
import { checkAliases } from '../lib/settings/letters-check';
import { Field } from './Field';
import { RowsForm } from './RowsForm';
import { useForm } from './useForm';

interface Props {
  language: Language;
  aliases: readonly UnitAlias[];
  /** A policy's table is the whole table. */
  isLocked: boolean;
  onSave: (aliases: UnitAlias[]) => Promise<boolean>;
}

const fields = ['from', 'to', 'validFrom'] as const;

/** Units that have another name since a day. */
export function AliasForm({ language, aliases, isLocked, onSave }: Props) {
  const { aliases: texts } = optionTexts[language];
  const inForce = aliases.map((alias, id): AliasTyped => ({ ...alias, id, validFrom: formatCivil(alias.validFrom) }));
  const form = useForm(inForce, checkAliases, onSave);
  return (
    <RowsForm
      language={language}
      texts={texts}
      columns={fields.map((field) => texts[field])}
      form={form}
      isLocked={isLocked}
      isRowLocked={() => isLocked}
      newRow={(id) => ({ id, from: '', to: '', validFrom: '' })}
      cellsOf={(row, n, change) =>
        fields.map((field) => (
          <Field
            key={field}
            language={language}
            id={`aliases.${row.id}.${field}`}
            label={`${texts[field]}, ${texts.row(n)}`}
            isLabelHidden
            value={row[field]}
            mistake={form.mistakes[`${row.id}.${field}`]}
            isLocked={isLocked}
            {...(field === 'validFrom' && { placeholder: '01/07/2025' })}
            onType={(text) => change({ ...row, [field]: text })}
          />
        ))
      }
    />
  );
}
