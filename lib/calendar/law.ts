/** Days off of a year that no notice was read for, from the law alone (domain notes §3.3). */
import type { DayInput } from '../model/calendar';
import { dayOf, weekdayIndex } from './civil';
import { hungKingsDay, newYearDay } from './lunar';

const article112 = 'Bộ luật Lao động 2019, Điều 112';
const article111 = 'Bộ luật Lao động 2019, Điều 111 khoản 3';
const culture = 'Nghị quyết 28/2026/QH16, Điều 2';
const byLaw = 'tính theo luật, chưa có thông báo';

interface Holiday {
  day: number;
  reason: string;
  certain: boolean;
}

const isRestDay = (day: number): boolean => weekdayIndex(day) >= 5;

/** Tết: the last day of Chạp and mùng 1–4, one of the ways in use; which one is decided each year. */
function tet(year: number): Holiday[] {
  const first = newYearDay(year);
  const last = year < 2014 ? 2 : 3;
  const days: Holiday[] = [];
  for (let i = -1; i <= last; i++) days.push({ day: first + i, reason: 'Tết Nguyên đán', certain: false });
  return days;
}

/** 2/9 and, since 2021, the day beside it that makes the longer rest; which side is decided each year. */
function nationalDay(year: number): Holiday[] {
  const day = dayOf(year, 9, 2);
  const holiday = { day, reason: 'Quốc khánh', certain: true };
  if (year < 2021) return [holiday];
  const weekday = weekdayIndex(day);
  const after = weekday === 0 || weekday === 3 || weekday === 6;
  return [holiday, { day: after ? day + 1 : day - 1, reason: 'Quốc khánh', certain: false }];
}

/**
 * The days off that Điều 112.1 gives a year 2000–2100, the make-up days of Điều 111.3 for those on a Saturday or Sunday,
 * and, from 2026, 24/11, which the make-up does not reach. Day number → entry. What is decided year by year (which days
 * of Tết, which side of 2/9) is marked uncertain; swaps cannot be foreseen.
 */
export function daysByLaw(year: number): Map<number, DayInput> {
  const holidays: Holiday[] = [
    { day: dayOf(year, 1, 1), reason: 'Tết Dương lịch', certain: true },
    ...tet(year),
    ...(year < 2007 ? [] : [{ day: hungKingsDay(year), reason: 'Giỗ Tổ Hùng Vương', certain: true }]),
    { day: dayOf(year, 4, 30), reason: 'Ngày Chiến thắng 30/4', certain: true },
    { day: dayOf(year, 5, 1), reason: 'Quốc tế Lao động 1/5', certain: true },
    ...nationalDay(year),
  ];
  const days = new Map<number, DayInput>();
  for (const { day, reason, certain } of holidays) {
    days.set(day, { off: true, reason, source: `${article112}; ${byLaw}`, certain });
  }
  for (const { day, reason, certain } of holidays) {
    if (!isRestDay(day)) continue;
    let free = day + 1;
    while (isRestDay(free) || days.has(free)) free++;
    days.set(free, { off: true, reason: `nghỉ bù ${reason}`, source: `${article111}; ${byLaw}`, certain });
  }
  const cultureDay = dayOf(year, 11, 24);
  if (year >= 2026)
    days.set(cultureDay, { off: true, reason: 'Ngày Văn hóa Việt Nam', source: culture, certain: true });
  return days;
}
