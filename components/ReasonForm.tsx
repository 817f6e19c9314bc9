import { useState } from 'preact/hooks';
import { actionTexts } from '../lib/locale/actions';

import type { Language } from '../lib/locale/language';
import { maxReason } from '../lib/model/action';
import type { CivilTime } from '../lib/model/time';
import { DayInWords } from './DayInWords';

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

/** Asks for the reason of an action, and for a day and hour where it is about one. */
export function ReasonForm({ language, title, due, isReasonNeeded, reason: known = '', onDone }: Props) {
  const texts = actionTexts[language];
  const [date, setDate] = useState((due ?? '').slice(0, 10));
  const [time, setTime] = useState((due ?? '').slice(11));
  const [reason, setReason] = useState(known);
  const submit = (event: Event) => {
    event.preventDefault();
    onDone({ due: time === '' ? date : `${date}T${time}`, reason });
  };
  return (
    <form class="fields framed" aria-label={title} onSubmit={submit}>
      {due !== null && (
        <p class="buttons">
          <label>
            {texts.date}
            <input type="date" required value={date} onInput={(event) => setDate(event.currentTarget.value)} />
            <DayInWords day={date} />
          </label>
          <label>
            {texts.time}
            <input type="time" value={time} onInput={(event) => setTime(event.currentTarget.value)} />
          </label>
        </p>
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
