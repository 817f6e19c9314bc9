import { useState } from 'preact/hooks';
import { actionTexts } from '../lib/locale/actions';
import { dateFieldTexts } from '../lib/locale/date-field';
import type { Language } from '../lib/locale/language';
import { maxReason } from '../lib/model/action';
import type { CivilTime } from '../lib/model/time';
import { DateField } from './DateField';

interface Given {
  /** '' where no day is asked for. */
  due: CivilTime | '';
  reason: string;
}

interface Props {
  language: Language;
  title: string;
  /** Null: no day is asked for. */
  due: CivilTime | null;
  /** It may not be left out. */
  isReasonNeeded: boolean;
  /** The one it had. */
  reason?: string;
  onDone: (given: Given | null) => void;
}

/** An hour as it is typed. A browser's own field of an hour shows it as its own language does. */
const clock = String.raw`(?:[01]?\d|2[0-3]):[0-5]\d`;

/** Asks for the reason of an action, and for a day and hour where it is about one. */
export function ReasonForm({ language, title, due, isReasonNeeded, reason: known = '', onDone }: Props) {
  const texts = actionTexts[language];
  const [date, setDate] = useState((due ?? '').slice(0, 10));
  const [time, setTime] = useState((due ?? '').slice(11));
  const [reason, setReason] = useState(known);
  const submit = (event: Event) => {
    event.preventDefault();
    onDone({ due: time === '' ? date : `${date}T${time.padStart(5, '0')}`, reason });
  };
  return (
    <form class="fields framed" aria-label={title} onSubmit={submit}>
      {due !== null && (
        <div class="buttons">
          <DateField id="reason-date" language={language} label={texts.date} isRequired day={date} onDay={setDate} />
          <label>
            {texts.time}
            <input
              value={time}
              inputMode="numeric"
              autocomplete="off"
              placeholder={dateFieldTexts[language].clock}
              pattern={clock}
              title={dateFieldTexts[language].clockHelp}
              onInput={(event) => setTime(event.currentTarget.value)}
            />
          </label>
        </div>
      )}
      <label>
        {isReasonNeeded ? texts.reasonNeeded : texts.reason}
        <input
          maxLength={maxReason}
          required={isReasonNeeded}
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </label>
      <p class="buttons">
        <button type="submit" class="main">
          {title}
        </button>
        <button type="button" onClick={() => onDone(null)}>
          {texts.cancel}
        </button>
      </p>
    </form>
  );
}
