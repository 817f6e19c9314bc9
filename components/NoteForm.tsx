import { useState } from 'preact/hooks';
import { actionTexts } from '../lib/locale/actions';
import type { Language } from '../lib/locale/language';
import { maxNote } from '../lib/model/action';

interface Props {
  language: Language;
  /** What the note says already; '' for a new one. */
  text?: string;
  label: string;
  save: string;
  /** Answers whether it was kept; if not, what was written stays here. */
  onSave: (text: string) => Promise<boolean>;
  onCancel?: () => void;
  /** Hears what is typed; '' once it is kept. */
  onType?: (text: string) => void;
}

/** Writes a note. */
export function NoteForm({ language, text = '', label, save, onSave, onCancel, onType }: Props) {
  const [value, setValue] = useState(text);
  const type = (typed: string) => {
    setValue(typed);
    onType?.(typed);
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    if (value.trim() === '') return;
    if (await onSave(value)) type('');
  };
  return (
    <form class="fields" onSubmit={submit}>
      <label>
        {label}
        <textarea rows={2} maxLength={maxNote} value={value} onInput={(event) => type(event.currentTarget.value)} />
      </label>
      <p class="buttons">
        <button type="submit" disabled={value.trim() === ''}>
          {save}
        </button>
        {onCancel && (
          <button type="button" onClick={onCancel}>
            {actionTexts[language].cancel}
          </button>
        )}
      </p>
    </form>
  );
}
