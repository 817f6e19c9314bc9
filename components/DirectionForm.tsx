import type { Language } from '../lib/locale/language';
import { letterTexts } from '../lib/locale/letter-editor';
import { optionTexts } from '../lib/locale/options';
import { type LetterDirection, letterDirections } from '../lib/model/letter-office';
import type { DirectionTyped } from '../lib/model/letter-options';
import { checkDirections } from '../lib/settings/letters-check';
import { ChoiceField, Field } from './Field';
import { RowsForm } from './RowsForm';
import { useForm } from './useForm';

interface Props {
  language: Language;
  directions: Readonly<Record<string, LetterDirection>>;
  isLocked: (path: string) => boolean;
  onSave: (directions: Record<string, LetterDirection>) => Promise<boolean>;
}

/** Where units stand to the office; those of a policy stay as they are, others can stand beside them. */
export function DirectionForm({ language, directions, isLocked, onSave }: Props) {
  const { directions: texts } = optionTexts[language];
  const inForce = Object.entries(directions).map(
    ([unit, direction], id): DirectionTyped => ({ id, unit, direction, isLocked: isLocked(`directions.${unit}`) }),
  );
  const form = useForm(inForce, checkDirections, onSave);
  return (
    <RowsForm
      language={language}
      texts={texts}
      columns={[texts.unit, texts.direction]}
      form={form}
      isLocked={false}
      isRowLocked={(row) => row.isLocked === true}
      newRow={(id): DirectionTyped => ({ id, unit: '', direction: 'below' })}
      cellsOf={(row, n, change) => [
        <Field
          key="unit"
          language={language}
          id={`directions.${row.id}.unit`}
          label={`${texts.unit}, ${texts.row(n)}`}
          isLabelHidden
          value={row.unit}
          mistake={form.mistakes[`${row.id}.unit`]}
          isLocked={row.isLocked === true}
          onType={(unit) => change({ ...row, unit })}
        />,
        <ChoiceField
          key="direction"
          language={language}
          id={`directions.${row.id}.direction`}
          label={`${texts.direction}, ${texts.row(n)}`}
          isLabelHidden
          value={row.direction}
          options={letterDirections}
          names={letterTexts[language].directions}
          isLocked={row.isLocked === true}
          onChoose={(direction) => change({ ...row, direction })}
        />,
      ]}
    />
  );
}
