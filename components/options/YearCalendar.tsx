import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatCivil } from '../../lib/locale/dates';
import type { Language } from '../../lib/locale/language';
import { calendarTexts } from '../../lib/locale/option-calendar';
import type { DayInput } from '../../lib/model/calendar';
import type { IsoDate } from '../../lib/model/time';
import { type Days, firstYear, lastYear, type YearView } from '../../lib/model/year-view';
import { KeptLine } from '../Field';
import { sorted, useKept } from '../useKept';
import { DayDialog } from './DayDialog';
import { DayShape } from './DayMark';
import { dayByKey } from './day-keys';
import { MonthGrid } from './MonthGrid';
import { YearDays } from './YearDays';

export interface YearCalendarProps {
  language: Language;
  today: IsoDate;
  viewOf: (year: number) => YearView;
  /** The user's own days. */
  own: Days;
  /** Answers whether they are stored. */
  onSave: (days: Days) => Promise<boolean>;
}

/** A year of the calendar: every day, what it is and whose; each can be looked at and, unless policy sets it, changed. */
export function YearCalendar({ language, today, viewOf, own, onSave }: YearCalendarProps) {
  const texts = calendarTexts[language];
  const [year, setYear] = useState(Number(today.slice(0, 4)));
  const [opened, setOpened] = useState<IsoDate | null>(null);
  const { stopOf, goTo } = useDayFocus(today);
  const kept = useKept(own, onSave);
  const view = viewOf(year);
  const day = view.months.flat().find(({ date }) => date === opened);
  const move = (event: KeyboardEvent) => {
    const date = (event.target as HTMLElement).closest<HTMLElement>('[data-date]')?.dataset.date;
    const next = date === undefined ? null : dayByKey(date, event.key, event.shiftKey);
    if (next === null) return;
    event.preventDefault();
    const its = Number(next.slice(0, 4));
    if (its < firstYear || its > lastYear) return;
    setYear(its);
    goTo(next);
  };
  const save = (date: IsoDate, input: DayInput | null) => {
    const text = (input === null ? texts.removedDay : texts.savedDay)(formatCivil(date));
    kept.save(sorted({ ...own, [date]: input ?? undefined }), text);
  };
  return (
    <>
      <section class="card year" aria-labelledby="year-title">
        <YearHead language={language} year={year} onYear={setYear} />
        {!view.isOfficial && <p class="warning">{texts.noNotice(year)}</p>}
        <KeptLine language={language} kept={kept} />
        <Legend language={language} />
        {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the days within. */}
        <div class="months" onKeyDown={move}>
          {view.months.map((days, month) => (
            <MonthGrid
              key={texts.months[month]}
              language={language}
              month={month}
              days={days}
              today={today}
              stop={stopOf(days.map(({ date }) => date))}
              onOpen={(date) => {
                goTo(date);
                setOpened(date);
              }}
            />
          ))}
        </div>
        <p class="quiet">{texts.keys}</p>
      </section>
      <YearDays language={language} view={view} onOpen={setOpened} />
      {day && (
        <DayDialog
          key={day.date}
          language={language}
          day={day}
          isOpenYear={!view.isOfficial}
          onSave={(input) => save(day.date, input)}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}

/** Which day of each month Tab reaches; the one that was gone to takes the focus as soon as it is drawn. */
function useDayFocus(today: IsoDate) {
  const [stops, setStops] = useState<Record<string, IsoDate>>({ [today.slice(0, 7)]: today });
  const wanted = useRef<IsoDate | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    document.querySelector<HTMLElement>(`[data-date="${wanted.current}"]`)?.focus();
    wanted.current = null;
  });
  return {
    stopOf: (dates: readonly IsoDate[]): IsoDate => stops[dates[0]?.slice(0, 7) ?? ''] ?? dates[0] ?? '',
    goTo(date: IsoDate) {
      wanted.current = date;
      setStops({ ...stops, [date.slice(0, 7)]: date });
    },
  };
}

interface HeadProps {
  language: Language;
  year: number;
  onYear: (year: number) => void;
}

const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);

function YearHead({ language, year, onYear }: HeadProps) {
  const texts = calendarTexts[language];
  const step = (by: number, name: string, sign: string) => (
    <button type="button" aria-label={name} disabled={!years.includes(year + by)} onClick={() => onYear(year + by)}>
      {sign}
    </button>
  );
  return (
    <div class="year-head">
      <h3 id="year-title">{texts.year}</h3>
      {step(-1, texts.before, '←')}
      <select
        aria-label={texts.chooseYear}
        value={year}
        onChange={({ currentTarget }) => onYear(Number(currentTarget.value))}
      >
        {years.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
      {step(1, texts.after, '→')}
    </div>
  );
}

function Legend({ language }: { language: Language }) {
  const texts = calendarTexts[language];
  return (
    <ul class="legend" aria-label={texts.legend}>
      {(['rest', 'off', 'makeUp', 'hours'] as const).map((mark) => (
        <li key={mark}>
          <span class="day" data-mark={mark}>
            <DayShape of={mark} />
          </span>
          {texts.marks[mark]}
        </li>
      ))}
      <li>
        <span class="day">
          <DayShape of="uncertain" />
        </span>
        {texts.uncertain}
      </li>
      <li>
        <span class="day" data-given="" />
        {texts.given}
      </li>
    </ul>
  );
}
