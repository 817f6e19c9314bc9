import type { Language } from '../lib/locale/language';
import { officeTexts } from '../lib/locale/letter-office';
import type { LetterOffice } from '../lib/model/letter-office';
import type { OfficeTyped } from '../lib/model/letter-options';
import { checkOffice, officeLines } from '../lib/settings/letters-check';
import { Field, FormEnd } from './Field';
import { useForm } from './useForm';

interface Props {
  language: Language;
  office: LetterOffice;
  isOpen: boolean;
  /** Set by the office's policy: `office.agency` is shown, not changed. */
  isLocked: (path: string) => boolean;
  /** Answers whether it is stored. */
  onSave: (office: LetterOffice) => Promise<boolean>;
}

const order: readonly (keyof LetterOffice)[] = [
  'parentAgency',
  'agency',
  'shortName',
  'symbol',
  'code',
  'place',
  'signatureLines',
  'signerName',
  'recipients',
  'reportTo',
];

function typedOf(office: LetterOffice): OfficeTyped {
  return Object.fromEntries(order.map((name) => [name, [office[name]].flat().join('\n')])) as OfficeTyped;
}

/** What letters say of the own office: asked once, kept as a setting. */
export function OfficeForm({ language, office, isOpen, isLocked, onSave }: Props) {
  const texts = officeTexts[language];
  const form = useForm(typedOf(office), checkOffice, onSave);
  return (
    <details class="office" open={isOpen}>
      <summary>{texts.title}</summary>
      <form class="fields" noValidate onSubmit={form.submit}>
        {order.map((name) => (
          <Field
            key={name}
            language={language}
            id={`office.${name}`}
            label={texts.fields[name]}
            value={form.value[name]}
            mistake={form.mistakes[name]}
            isLocked={isLocked(`office.${name}`)}
            {...(officeLines.includes(name) && { rows: 3 })}
            onType={(text) => form.type({ ...form.value, [name]: text })}
          />
        ))}
        <FormEnd
          language={language}
          save={texts.save}
          state={form.state}
          undo={form.undo}
          mistakes={Object.keys(form.mistakes).length}
          isLocked={order.every((name) => isLocked(`office.${name}`))}
        />
      </form>
    </details>
  );
}
