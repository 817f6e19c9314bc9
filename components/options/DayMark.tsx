import type { Language } from '../../lib/locale/language';
import { calendarTexts } from '../../lib/locale/option-calendar';
import { writeHours } from '../../lib/model/hours-text';
import { type DayMark, weekdayNames, type YearDay } from '../../lib/model/year-view';

/** A shape for each kind of day, so that colour is never alone; drawn for this project. */
const shapes: Partial<Record<DayMark | 'uncertain', string>> = {
  rest: 'M5 6a1 1 0 1 0 2 0a1 1 0 1 0-2 0',
  off: 'M2 6h8',
  makeUp: 'M6 2v8M2 6h8',
  hours: 'M6 1.8a4.2 4.2 0 1 1 0 8.4 4.2 4.2 0 0 1 0-8.4M6 3.8V6l1.6 1',
  uncertain: 'M4 4.2a2 2 0 1 1 2.8 1.9c-.5.2-.8.6-.8 1.2M6 9.4v.2',
};

/** The shape of a kind of day; nothing for an ordinary day of work. */
export function DayShape({ of }: { of: DayMark | 'uncertain' }) {
  const shape = shapes[of];
  if (shape === undefined) return null;
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
      <path d={shape} fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
    </svg>
  );
}

/** What a day is, in words: `Làm bù theo giờ thứ Hai`. */
export function dayKindText(language: Language, { mark, entry, hours }: YearDay): string {
  const texts = calendarTexts[language];
  if (mark === 'makeUp' && entry !== undefined && 'like' in entry)
    return `${texts.marks.makeUp} ${texts.like(weekdayNames.indexOf(entry.like))}`;
  return mark === 'hours' ? `${texts.marks.hours} ${writeHours(hours)}` : texts.marks[mark];
}

/** All there is to say of a day, for who does not see its mark. */
export function dayText(language: Language, day: YearDay): string {
  const texts = calendarTexts[language];
  const [year = 0, month = 0, date = 0] = day.date.split('-').map(Number);
  return [
    texts.spoken(texts.weekdays[day.weekday] ?? '', date, month, year),
    dayKindText(language, day),
    ...(day.entry?.reason === undefined ? [] : [day.entry.reason]),
    ...(day.certain ? [] : [texts.uncertain]),
    ...(day.from === 'week' ? [] : [texts.origins[day.from]]),
  ].join(', ');
}
