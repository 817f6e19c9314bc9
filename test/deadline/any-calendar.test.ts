import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import * as calendars from '../../lib/calendar/index';
import * as deadlines from '../../lib/deadline/index';

const at = (civil: string): number => Date.parse(`${civil}+07:00`);

/** A module bundled on its own, as a stranger would. */
async function bundled<T>(path: string): Promise<T> {
  const entry = new URL(`../../lib/${path}/index.ts`, import.meta.url).pathname;
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: 'esm', write: false });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return import(/* @vite-ignore */ `data:text/javascript;base64,${code}`);
}

const cases: Partial<deadlines.DossierFacts>[] = [
  { ngayDen: '2025-12-30', dues: [{ field: 'yKienChiDao', text: 'xử lý trong 8 ngày làm việc' }] },
  { ngayDen: '2026-02-06T10:00', dues: [{ field: 'yKienChiDao', text: 'trong 10 ngày' }] },
  { ngayDen: '2026-04-20', dues: [{ field: 'hanXuLy', text: '26/04/2026' }] },
  { ngayDen: '2026-04-20', dues: [{ field: 'hanXuLy', text: 'trong buổi sáng 24/4/2026' }] },
  { ngayDen: '2026-12-20', dues: [{ field: 'hanXuLy', text: '15/02/2027' }] },
  { dues: [{ field: 'hanXuLy', text: '31/12/2150' }] },
  { ngayDen: '2026-08-20', dues: [{ field: 'hanXuLy', text: 'trong 6 giờ' }], done: { at: at('2026-08-24T09:00') } },
];

type Deadlines = typeof deadlines;

function answers(facts: Partial<deadlines.DossierFacts>, by: Deadlines, calendar: calendars.WorkCalendar) {
  const given = { observedAt: at('2026-02-10T09:00'), dues: [], ...facts };
  const deadline = by.computeDeadline(given, by.defaultRules, calendar);
  return ['2026-02-10T09:00', '2026-02-27T17:00', '2026-05-04T08:10'].map((now) => ({
    deadline,
    countdown: structuredClone(by.countdown(deadline, calendar, at(now))),
    steps: by.explain(deadline, calendar, at(now)),
  }));
}

describe('any calendar of the contract is taken', () => {
  const ours = calendars.createCalendar();

  test('one made by another bundle, by the same road', async () => {
    const foreign = await bundled<typeof calendars>('calendar');
    const alone = await bundled<Deadlines>('deadline');
    const calendar = foreign.createCalendar();
    expect(calendars.isOffice(calendar)).toBe(true);
    for (const facts of cases) expect(answers(facts, alone, calendar)).toEqual(answers(facts, deadlines, ours));
  });

  test('an object with the six methods only', () => {
    const plain: calendars.WorkCalendar = {
      isWorking: (t) => ours.isWorking(t),
      workMinutesBetween: (a, b) => ours.workMinutesBetween(a, b),
      addWorkMinutes: (t, minutes) => ours.addWorkMinutes(t, minutes),
      workDaysBetween: (a, b) => ours.workDaysBetween(a, b),
      addWorkDays: (t, days) => ours.addWorkDays(t, days),
      dayKind: (date) => ours.dayKind(date),
    };
    expect(calendars.isOffice(plain)).toBe(false);
    for (const facts of cases) expect(answers(facts, deadlines, plain)).toEqual(answers(facts, deadlines, ours));
  });
});
