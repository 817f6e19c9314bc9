import { formatCivil } from '../../lib/locale/dates';
import type { Language } from '../../lib/locale/language';
import { calendarTexts } from '../../lib/locale/option-calendar';
import type { IsoDate } from '../../lib/model/time';
import type { YearView } from '../../lib/model/year-view';
import { LockIcon } from '../icons';
import { Table } from '../Table';
import { dayKindText } from './DayMark';

interface Props {
  language: Language;
  view: YearView;
  onOpen: (date: IsoDate) => void;
}

/** Every day of a year that a list names, as text. */
export function YearDays({ language, view, onOpen }: Props) {
  const texts = calendarTexts[language];
  const listed = view.months.flat().filter(({ entry }) => entry !== undefined);
  const { date, kind, reason, source } = texts.columns;
  return (
    <section class="card" aria-labelledby="days-title">
      <h3 id="days-title">{texts.list(view.year)}</h3>
      <p class="quiet">{texts.listHelp}</p>
      {listed.length === 0 ? (
        <p class="empty">{texts.none}</p>
      ) : (
        <Table
          head={[date, kind, reason, source]}
          rows={listed.map((day) => {
            const name = `${texts.shortWeekdays[day.weekday]} ${formatCivil(day.date)}`;
            const isLocked = day.from === 'policy';
            return [
              <button
                key="date"
                type="button"
                class="link"
                aria-label={(isLocked ? texts.look : texts.change)(name)}
                onClick={() => onOpen(day.date)}
              >
                {name}
              </button>,
              `${dayKindText(language, day)}${day.certain ? '' : ` (${texts.uncertain.toLowerCase()})`}`,
              <span key="reason" lang="vi">
                {day.entry?.reason}
              </span>,
              <span key="source">
                {isLocked && <LockIcon />} {texts.origins[day.from]}
                {day.entry?.source && (
                  <>
                    : <span lang="vi">{day.entry.source}</span>
                  </>
                )}
              </span>,
            ];
          })}
        />
      )}
    </section>
  );
}
