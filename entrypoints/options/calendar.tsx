import { DayListForm } from '../../components/options/DayListForm';
import { WeekForm } from '../../components/options/WeekForm';
import { YearCalendar } from '../../components/options/YearCalendar';
import { previewDayList, readDayList, usualWeek, withDayList, yearOf } from '../../lib/calendar';
import type { CalendarInput } from '../../lib/model/calendar';
import type { Days } from '../../lib/model/year-view';
import { now } from '../../lib/platform';
import type { SettingsRead } from '../../lib/settings';
import { stable } from '../../lib/text';
import { today } from '../shared/days';
import type { Parts } from '../shared/parts';
import { entrySaver } from './settings';

/** The office's calendar: its days, its week, and lists of days. */
export function calendarPart(parts: Parts) {
  const save = entrySaver(parts);
  const onSave = (days: Days) => save({ 'calendar.days': Object.keys(days).length > 0 ? days : undefined });
  const onWeek = (week: CalendarInput['week']) =>
    save({ 'calendar.week': stable(week) === stable(usualWeek) ? undefined : week });
  return ({ settings, own: { calendar }, policy }: SettingsRead) => {
    const { language } = settings;
    const given = { own: calendar.days ?? {}, policy: policy.calendar?.days ?? {} };
    const { calendar: inForce } = parts.world(settings);
    return (
      <>
        <YearCalendar
          language={language}
          today={today(now())}
          viewOf={(year) => yearOf(year, inForce, given)}
          own={given.own}
          onSave={onSave}
        />
        <WeekForm
          language={language}
          week={settings.calendar.week ?? usualWeek}
          isLocked={parts.isManaged('calendar.week')}
          onSave={onWeek}
        />
        <DayListForm
          language={language}
          own={given.own}
          previewOf={(text) => previewDayList(readDayList(text), given.own, given.policy)}
          takenIn={(preview) => withDayList(preview, given.own)}
          onSave={onSave}
        />
      </>
    );
  };
}
