import { useId, useState } from 'preact/hooks';
import type { Language } from '../lib/locale/language';
import { officeTexts } from '../lib/locale/letter-editor';
import type { LetterOffice } from '../lib/model/letter-office';

interface Props {
  language: Language;
  office: LetterOffice;
  /** Set by the office's policy: shown, not changed. */
  isLocked: boolean;
  onSave: (office: LetterOffice) => void;
}

type Line = { [K in keyof LetterOffice]: LetterOffice[K] extends string ? K : never }[keyof LetterOffice];
type Lines = Exclude<keyof LetterOffice, Line>;

const order: readonly (Line | Lines)[] = [
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

const isLines = (name: Line | Lines): name is Lines => name === 'signatureLines' || name === 'recipients';
const split = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What letters say of the own office: asked once, kept as a setting. */
export function OfficeForm({ language, office, isLocked, onSave }: Props) {
  const texts = officeTexts[language];
  const id = useId();
  const [value, setValue] = useState(office);
  return (
    <details class="office" open={office.agency === ''}>
      <summary>{texts.title}</summary>
      <form
        class="fields"
        onSubmit={(event) => {
          event.preventDefault();
          onSave(value);
        }}
      >
        {isLocked && <p class="quiet">{texts.locked}</p>}
        {order.map((name) => (
          <div key={name}>
            <label for={id + name}>{texts.fields[name]}</label>
            {isLines(name) ? (
              <textarea
                id={id + name}
                rows={3}
                disabled={isLocked}
                value={value[name].join('\n')}
                onChange={(event) => setValue({ ...value, [name]: split(event.currentTarget.value) })}
              />
            ) : (
              <input
                id={id + name}
                maxLength={300}
                disabled={isLocked}
                value={value[name]}
                onInput={(event) => setValue({ ...value, [name]: event.currentTarget.value })}
              />
            )}
          </div>
        ))}
        {!isLocked && (
          <p class="buttons">
            <button type="submit">{texts.save}</button>
          </p>
        )}
      </form>
    </details>
  );
}
