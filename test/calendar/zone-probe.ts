/** Run as a process of its own under a given TZ; prints what must not depend on it. */
import { createCalendar, hungKings10of3, lunarNewYear } from '../../lib/calendar/index';
import { computeDeadline, countdown, defaultRules } from '../../lib/deadline/index';

const calendar = createCalendar();
const now = Date.UTC(2026, 5, 15, 2);
const dues = [{ field: 'hanXuLy' as const, text: 'trước 16h00 ngày 19/6/2026' }];
const deadline = computeDeadline({ observedAt: now, ngayDen: '2026-06-12', dues }, defaultRules, calendar);
const tet = [1968, 1985, 2007, 2024, 2025, 2026, 2027, 2030].map(lunarNewYear);
const hungKings = [2023, 2024, 2025, 2026, 2027].map(hungKings10of3);
const { text, workMinutes } = countdown(deadline, calendar, now);
const end = calendar.addWorkDays(now, 60);
console.log(
  JSON.stringify({
    tet,
    hungKings,
    due: deadline.due,
    text,
    workMinutes,
    end,
    offset: new Date(0).getTimezoneOffset(),
  }),
);
