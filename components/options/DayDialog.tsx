import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatCivil } from '../../lib/locale/dates';
import type { Language } from '../../lib/locale/language';
import { calendarTexts, hoursTexts } from '../../lib/locale/option-calendar';
import type { DayInput } from '../../lib/model/calendar';
import { readHours, writeHours } from '../../lib/model/hours-text';
import type { Weekday } from '../../lib/model/time';
import { weekdayNames, type YearDay } from '../../lib/model/year-view';
import { clean } from '../../lib/text';
import { Locked } from '../Field';
import { dayKindText } from './DayMark';

interface Props {
  language: Language;
  day: YearDay;
  /** The year has no notice yet: a day can be said to be settled. */
  isOpenYear: boolean;
  /** Null: as shipped again. */
  onSave: (input: DayInput | null) => void;
  onClose: () => void;
}

type Kind = 'off' | 'like' | 'intervals';
const kinds: readonly Kind[] = ['off', 'like', 'intervals'];

interface Typed {
  kind: Kind;
  like: Weekday;
  hours: string;
  reason: string;
  source: string;
  certain: boolean;
}

/** As it is; a day that the week says begins as what it is not. */
function typedOf({ entry, from, mark, weekday, hours }: YearDay): Typed {
  const kind = entry === undefined ? (mark === 'rest' ? 'like' : 'off') : (kinds.find((one) => one in entry) ?? 'off');
  const usual = weekday < 5 ? (weekdayNames[weekday] ?? 'mon') : 'mon';
  return {
    kind,
    like: entry !== undefined && 'like' in entry ? entry.like : usual,
    hours: writeHours(hours),
    // What is said of a shipped day is not said of the one that takes its place.
    reason: (from === 'own' && entry?.reason) || '',
    source: (from === 'own' && entry?.source) || '',
    certain: from === 'own' && entry?.certain === true,
  };
}

const longestText = 300;

/** Null where the hours are none. */
function inputOf({ kind, like, hours, reason, source, certain }: Typed): DayInput | null {
  const notes = {
    ...(clean(reason) === '' ? {} : { reason: clean(reason).slice(0, longestText) }),
    ...(clean(source) === '' ? {} : { source: clean(source).slice(0, longestText) }),
    ...(certain ? { certain } : {}),
  };
  if (kind === 'off') return { off: true, ...notes };
  if (kind === 'like') return { like, ...notes };
  const intervals = readHours(hours);
  return intervals === null || intervals.length === 0 ? null : { intervals, ...notes };
}

/** What a day is and where that comes from; and, unless policy sets it, the form by which it is changed. */
export function DayDialog({ language, day, isOpenYear, onSave, onClose }: Props) {
  const texts = calendarTexts[language];
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  const save = (input: DayInput | null) => {
    close();
    onSave(input);
  };
  return (
    <dialog ref={dialog} class="day-dialog" aria-labelledby="day-title" onClose={onClose}>
      <h3 id="day-title">
        {texts.weekdays[day.weekday]} {formatCivil(day.date)}
      </h3>
      <p>
        {dayKindText(language, day)}
        <span class="quiet">
          {day.hours.length > 0 && day.mark !== 'hours' && ` · ${writeHours(day.hours)}`} · {texts.origins[day.from]}
          {!day.certain && ` · ${texts.uncertain}`}
        </span>
      </p>
      {day.from !== 'own' &&
        [day.entry?.reason, day.entry?.source].map(
          (text) =>
            text && (
              <p key={text} class="quiet">
                {text}
              </p>
            ),
        )}
      {day.from === 'policy' ? (
        <>
          <p>
            <Locked language={language} />
          </p>
          <p class="buttons">
            <button type="button" onClick={close}>
              {texts.close}
            </button>
          </p>
        </>
      ) : (
        <DayForm language={language} day={day} isOpenYear={isOpenYear} onSave={save} onClose={close} />
      )}
    </dialog>
  );
}

function DayForm({ language, day, isOpenYear, onSave, onClose }: Props) {
  const texts = calendarTexts[language];
  const [typed, setTyped] = useState(() => typedOf(day));
  const [isWrong, setWrong] = useState(false);
  const type = (next: Partial<Typed>) => {
    setTyped({ ...typed, ...next });
    setWrong(false);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const input = inputOf(typed);
    if (input === null) setWrong(true);
    else onSave(input);
  };
  return (
    <form class="fields" noValidate onSubmit={submit}>
      <KindOfDay language={language} typed={typed} isWrong={isWrong} type={type} />
      {(['reason', 'source'] as const).map((name) => (
        <label key={name}>
          {texts[name]}
          <input
            value={typed[name]}
            maxLength={longestText}
            autocomplete="off"
            onInput={({ currentTarget }) => type({ [name]: currentTarget.value })}
          />
        </label>
      ))}
      {isOpenYear && (
        <label class="choice">
          <input
            type="checkbox"
            checked={typed.certain}
            onChange={({ currentTarget }) => type({ certain: currentTarget.checked })}
          />
          {texts.certain}
        </label>
      )}
      <p class="buttons">
        <button type="submit" class="main">
          {texts.saveDay}
        </button>
        {day.from === 'own' && (
          <button type="button" onClick={() => onSave(null)}>
            {texts.removeDay}
          </button>
        )}
        <button type="button" onClick={onClose}>
          {texts.close}
        </button>
      </p>
    </form>
  );
}

interface KindProps {
  language: Language;
  typed: Typed;
  isWrong: boolean;
  type: (next: Partial<Typed>) => void;
}

function KindOfDay({ language, typed, isWrong, type }: KindProps) {
  const texts = calendarTexts[language];
  return (
    <fieldset>
      <legend>{texts.kind}</legend>
      {kinds.map((kind) => (
        <label key={kind} class="choice">
          <input type="radio" name="day-kind" checked={kind === typed.kind} onChange={() => type({ kind })} />
          {texts.kinds[kind]}
        </label>
      ))}
      {typed.kind === 'like' && (
        <label>
          {texts.likeWhich}
          <select
            value={typed.like}
            onChange={({ currentTarget }) => type({ like: weekdayNames[currentTarget.selectedIndex] ?? 'mon' })}
          >
            {weekdayNames.map((name, at) => (
              <option key={name} value={name}>
                {texts.weekdays[at]}
              </option>
            ))}
          </select>
        </label>
      )}
      {typed.kind === 'intervals' && (
        <label>
          {texts.hours}
          <input
            value={typed.hours}
            autocomplete="off"
            aria-invalid={isWrong}
            aria-describedby="day-hours-said"
            onInput={({ currentTarget }) => type({ hours: currentTarget.value })}
          />
          <span id="day-hours-said" class={isWrong ? 'mistake' : 'quiet'} role={isWrong ? 'alert' : undefined}>
            {isWrong ? hoursTexts[language].wrongHours : texts.hoursHelp}
          </span>
        </label>
      )}
    </fieldset>
  );
}
