import { useEffect, useRef, useState } from 'preact/hooks';
import { dateFieldTexts } from '../lib/locale/date-field';
import { formatCivil } from '../lib/locale/dates';
import type { Language } from '../lib/locale/language';
import type { IsoDate } from '../lib/model/time';
import { typedDay } from '../lib/model/typed-day';
import { CalendarIcon } from './icons';

interface Props {
  language: Language;
  /** Its own in the page. */
  id: string;
  label: string;
  /** '' for none. */
  day: IsoDate | '';
  /** Days that may be chosen, both ends included. */
  min?: IsoDate | undefined;
  max?: IsoDate | undefined;
  isRequired?: boolean;
  /** A day that there is and that may be chosen, or ''. */
  onDay: (day: IsoDate | '') => void;
}

/**
 * A day, written as offices here write it. A browser's own field of a date shows it in the order of the browser's
 * language, which is seldom that of the office; its calendar is only borrowed for choosing.
 */
export function DateField({ language, id, label, day, min = '1900-01-01', max = '2099-12-31', ...props }: Props) {
  const texts = dateFieldTexts[language];
  const { isRequired, onDay } = props;
  const [typed, setTyped] = useState(day === '' ? '' : formatCivil(day));
  const [isLeft, setIsLeft] = useState(false);
  const own = useRef<HTMLInputElement>(null);
  const native = useRef<HTMLInputElement>(null);
  const read = typedDay(typed);
  // It was changed elsewhere: what is typed here is another day's.
  useEffect(() => {
    if ((read ?? '') !== day && (day !== '' || read !== null)) setTyped(day === '' ? '' : formatCivil(day));
  }, [day]);
  const mistake =
    typed.trim() === '' ? '' : read === null ? texts.notDate : read < min || read > max ? texts.outside : '';
  useEffect(() => own.current?.setCustomValidity(mistake), [mistake]);
  const take = (text: string) => {
    setTyped(text);
    const next = typedDay(text);
    if (text.trim() === '') onDay('');
    else if (next !== null && next >= min && next <= max) onDay(next);
  };
  return (
    <div class="date-field">
      <label for={id}>{label}</label>
      <span class="date-box">
        <input
          ref={own}
          id={id}
          value={typed}
          inputMode="numeric"
          autocomplete="off"
          placeholder={texts.form}
          required={isRequired}
          aria-invalid={isLeft && mistake !== ''}
          aria-describedby={`${id}-said`}
          onInput={(event) => take(event.currentTarget.value)}
          onBlur={() => setIsLeft(true)}
        />
        <button
          type="button"
          class="date-open"
          aria-label={texts.choose(label)}
          onClick={() => native.current?.showPicker()}
        >
          <CalendarIcon />
        </button>
        <input
          ref={native}
          class="date-native"
          type="date"
          tabIndex={-1}
          aria-hidden="true"
          value={read ?? ''}
          min={min}
          max={max}
          onInput={(event) => event.currentTarget.value !== '' && take(formatCivil(event.currentTarget.value))}
        />
      </span>
      <span id={`${id}-said`} class="mistake">
        {isLeft && mistake}
      </span>
    </div>
  );
}
