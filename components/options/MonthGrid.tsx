import type { Language } from '../../lib/locale/language';
import { calendarTexts } from '../../lib/locale/option-calendar';
import type { IsoDate } from '../../lib/model/time';
import type { YearDay } from '../../lib/model/year-view';
import { DayShape, dayText } from './DayMark';

interface Props {
  language: Language;
  /** 0 January … 11 December. */
  month: number;
  days: readonly YearDay[];
  today: IsoDate;
  /** The day that is reached by Tab. */
  stop: IsoDate;
  onOpen: (date: IsoDate) => void;
}

/** A month, Monday first; one day of it is reached by Tab, the others by arrows. */
export function MonthGrid({ language, month, days, today, stop, onOpen }: Props) {
  const texts = calendarTexts[language];
  const before = days[0]?.weekday ?? 0;
  const weeks = Array.from({ length: Math.ceil((before + days.length) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => days[week * 7 + weekday - before]),
  );
  return (
    <div class="month">
      <h4 id={`month-${month}`}>{texts.months[month]}</h4>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid of a table, with one stop for Tab. */}
      <table role="grid" aria-labelledby={`month-${month}`}>
        <thead>
          <tr>
            {texts.shortWeekdays.map((name, at) => (
              <th key={name} scope="col" abbr={texts.weekdays[at]}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week.find((day) => day)?.date}>
              {week.map((day, at) =>
                day === undefined ? (
                  <td key={texts.shortWeekdays[at]} />
                ) : (
                  <td key={day.date}>
                    <Day language={language} day={day} today={today} isStop={day.date === stop} onOpen={onOpen} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type DayProps = Pick<Props, 'language' | 'today' | 'onOpen'> & { day: YearDay; isStop: boolean };

function Day({ language, day, today, isStop, onOpen }: DayProps) {
  const { date, mark, from, certain } = day;
  const said = dayText(language, day);
  const isGiven = from === 'own' || from === 'policy';
  return (
    <button
      type="button"
      class="day"
      data-date={date}
      data-mark={mark}
      data-given={isGiven ? '' : undefined}
      tabIndex={isStop ? 0 : -1}
      aria-label={date === today ? `${said}, ${calendarTexts[language].today}` : said}
      aria-current={date === today ? 'date' : undefined}
      title={said}
      onClick={() => onOpen(date)}
    >
      {Number(date.slice(8))}
      <span class="day-marks">
        <DayShape of={mark} />
        {!certain && <DayShape of="uncertain" />}
      </span>
    </button>
  );
}
