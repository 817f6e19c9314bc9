import { useState } from 'preact/hooks';
import { actionTexts } from '../lib/locale/actions';
import { criticismTexts } from '../lib/locale/criticism';
import type { Language } from '../lib/locale/language';
import { type Criticism, criticisms } from '../lib/model/report';
import type { IsoDate } from '../lib/model/time';
import { DateField } from './DateField';

interface Props {
  language: Language;
  onDone: (given: { criticism: Criticism; date: IsoDate } | null) => void;
}

/** Asks which bút phê a dossier has, and of which day. It is about somebody's work: neither is chosen beforehand. */
export function CriticismForm({ language, onDone }: Props) {
  const texts = actionTexts[language];
  const [criticism, choose] = useState<Criticism | null>(null);
  const [date, setDate] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    if (criticism !== null) onDone({ criticism, date });
  };
  return (
    <form class="fields framed" aria-label={texts.criticise} onSubmit={submit}>
      <fieldset>
        <legend>{texts.criticiseKind}</legend>
        {criticisms.map((one) => (
          <label key={one} class="choice">
            <input type="radio" name="criticism" required checked={one === criticism} onChange={() => choose(one)} />
            {criticismTexts[language][one]}
          </label>
        ))}
      </fieldset>
      <DateField
        id="criticism-date"
        language={language}
        label={texts.criticiseDate}
        isRequired
        day={date}
        onDay={setDate}
      />
      <p class="buttons">
        <button type="submit" class="main">
          {texts.criticise}
        </button>
        <button type="button" onClick={() => onDone(null)}>
          {texts.cancel}
        </button>
      </p>
    </form>
  );
}
