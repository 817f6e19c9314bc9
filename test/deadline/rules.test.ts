import { describe, expect, test } from 'vitest';
import { CalendarError, createCalendar } from '../../lib/calendar/index';
import {
  computeDeadline,
  type Deadline,
  type DeadlineRules,
  type DossierFacts,
  defaultRules,
  dueDate,
} from '../../lib/deadline/index';

const at = (civil: string): number => Date.parse(`${civil}+07:00`);
const now = at('2026-06-15T09:00');
const calendar = createCalendar();

function deadline(facts: Partial<DossierFacts>, rules: Partial<DeadlineRules> = {}): Deadline {
  const base = { observedAt: now, dues: [], ngayDen: '2026-06-12' };
  return computeDeadline({ ...base, ...facts }, { ...defaultRules, ...rules }, calendar);
}

const limit = (amount: number, more: object = {}) => ({ amount, unit: 'workDay' as const, basis: 'Quy chế', ...more });

describe('where a deadline comes from', () => {
  const everything: Partial<DossierFacts> = {
    manual: { due: '2026-06-30', reason: 'theo điện thoại' },
    dues: [
      { field: 'trichYeu', text: 'V/v góp ý, gửi trước ngày 27/6/2026' },
      { field: 'yKienChiDao', text: 'Trình trước ngày 26/6/2026' },
      { field: 'trangThai', text: 'Còn 2 ngày' },
      { field: 'hanXuLy', text: '25/06/2026' },
    ],
  };
  const rules = { limits: [limit(3)] };

  test('manual, then column, then direction, then subject, then rule', () => {
    const order: [string, string, number | null][] = [];
    const facts = { ...everything, dues: [...(everything.dues ?? [])] };
    for (let i = 0; i < 6; i++) {
      const { source, chosen, due } = deadline(facts, rules);
      order.push([source, chosen?.field ?? '', due]);
      if (facts.manual) delete facts.manual;
      else facts.dues = facts.dues.filter((d) => d.field !== chosen?.field);
    }
    expect(order).toEqual([
      ['manual', '', at('2026-06-30T17:00')],
      ['column', 'hanXuLy', at('2026-06-25T17:00')],
      ['text', 'yKienChiDao', at('2026-06-25T17:00')],
      ['text', 'trichYeu', at('2026-06-26T17:00')],
      ['column', 'trangThai', at('2026-06-17T17:00')],
      ['rule', '', at('2026-06-17T17:00')],
    ]);
  });

  test('every candidate is kept, the chosen one apart', () => {
    const { chosen, others } = deadline(everything, rules);
    expect(chosen).toMatchObject({ source: 'manual', basis: 'theo điện thoại' });
    expect(others.map((o) => o.field ?? o.source)).toEqual(['trichYeu', 'yKienChiDao', 'trangThai', 'hanXuLy', 'rule']);
    expect(others.every((o) => o.due !== null)).toBe(true);
  });

  test('nothing at all', () => {
    expect(deadline({})).toMatchObject({
      due: null,
      precision: null,
      source: 'none',
      chosen: null,
      others: [],
      remarks: [],
    });
    expect(deadline({ dues: [{ field: 'hanXuLy', text: 'Không có hạn' }] })).toMatchObject({
      due: null,
      source: 'none',
      others: [{ reading: { kind: 'none' } }],
    });
  });

  test('time left in the same row never overrides a date, even one in prose', () => {
    const dues = [
      { field: 'hanXuLy' as const, text: '3', header: 'Số ngày còn lại' },
      { field: 'yKienChiDao' as const, text: 'hạn 20/6/2026' },
    ];
    expect(deadline({ dues })).toMatchObject({ source: 'text', due: at('2026-06-20T17:00') });
  });

  test('a period without its day of receipt has no due', () => {
    const facts = { observedAt: now, dues: [{ field: 'yKienChiDao' as const, text: 'trong 5 ngày làm việc' }] };
    expect(computeDeadline(facts, defaultRules, calendar)).toMatchObject({ due: null, source: 'none' });
    expect(deadline({ ngayDen: '1900-01-01', dues: facts.dues }).due).toBeNull();
  });
});

describe('which of two', () => {
  const dues: DossierFacts['dues'] = [
    { field: 'hanTraLoi', text: '30/06/2026' },
    { field: 'hanVanBan', text: '29/06/2026' },
    { field: 'hanPhoiHop', text: '18/06/2026' },
    { field: 'hanXuLy', text: '25/06/2026' },
  ];
  test.each([
    ['chuTri', '2026-06-25'],
    ['phoiHop', '2026-06-18'],
    ['theoDoi', '2026-06-25'],
    [undefined, '2026-06-25'],
  ] as const)('role %s', (role, date) => {
    const found = deadline({ dues, ...(role === undefined ? {} : { role }) });
    expect(dueDate(found.due ?? 0)).toBe(date);
    expect(found.remarks).toEqual([]);
  });

  test('what was received to be known has none', () => {
    expect(deadline({ dues, role: 'deBiet' }, { limits: [limit(3)] })).toMatchObject({ due: null, source: 'none' });
    expect(deadline({ role: 'deBiet' }, { limits: [limit(3, { role: 'deBiet' })] }).source).toBe('rule');
  });

  test('the office sets which wins', () => {
    const prefer = { ...defaultRules.prefer, unknown: ['hanTraLoi' as const] };
    expect(dueDate(deadline({ dues }, { prefer }).due ?? 0)).toBe('2026-06-30');
  });

  test('two of one kind conflict', () => {
    const two: DossierFacts['dues'] = [
      { field: 'hanXuLy', text: '25/06/2026' },
      { field: 'yKienChiDao', text: 'báo cáo trước ngày 20/6/2026' },
    ];
    expect(deadline({ dues: two }).remarks).toEqual(['conflict']);
    expect(
      deadline({ dues: [{ field: 'yKienChiDao', text: 'P.A trình trước ngày 18/6/2026; P.B trước ngày 20/6/2026' }] }),
    ).toMatchObject({
      due: at('2026-06-17T17:00'),
      remarks: ['strictBefore', 'conflict'],
    });
  });
});

describe('limits of the office', () => {
  const limits = [
    limit(1, { doKhan: 'hoaToc' }),
    limit(2, { loaiVb: 'Công điện' }),
    limit(3, { list: 'Văn bản đến', role: 'phoiHop' }),
    limit(7, { doKhan: 'thuong' }),
  ];
  test.each([
    [{ doKhan: 'hoaToc' as const, loaiVb: 'Công điện' }, '2026-06-15'],
    [{ loaiVb: 'CÔNG ĐIỆN' }, '2026-06-16'],
    [{ list: 'văn bản đến', role: 'phoiHop' as const }, '2026-06-17'],
    [{}, '2026-06-23'],
  ])('%o', (facts, date) => {
    const found = deadline(facts, { limits });
    expect(found.source).toBe('rule');
    expect(dueDate(found.due ?? 0)).toBe(date);
  });

  test('none fits', () => {
    expect(deadline({ doKhan: 'khan' }, { limits }).due).toBeNull();
  });
});

describe('days off, hours, ends of days', () => {
  const text = (value: string, field: 'hanXuLy' | 'yKienChiDao' = 'hanXuLy') => ({ dues: [{ field, text: value }] });

  test('a written date on a day off stays, at the usual close of that date', () => {
    expect(deadline(text('20/06/2026'))).toMatchObject({ due: at('2026-06-20T17:00'), remarks: ['onDayOff'] });
    const own = createCalendar({
      week: { mon: [['08:00', '16:00']], tue: [['08:00', '12:00']] },
      days: { '2026-06-16': { off: true } },
    });
    const due = (date: string) => computeDeadline({ observedAt: now, ...text(date) }, defaultRules, own).due;
    expect(due('16/06/2026')).toBe(at('2026-06-16T12:00'));
    expect(due('17/06/2026')).toBe(at('2026-06-17T16:00'));
  });

  test('an hour is an hour', () => {
    expect(deadline(text('20/06/2026 16:30'))).toMatchObject({
      due: at('2026-06-20T16:30'),
      precision: 'minute',
      remarks: [],
    });
    expect(deadline(text('trước 16h ngày 19/6/2026', 'yKienChiDao'))).toMatchObject({
      due: at('2026-06-19T16:00'),
      remarks: ['strictBefore'],
    });
  });

  test('half a day ends when its hours do', () => {
    const late = createCalendar({
      week: {
        mon: [
          ['08:00', '12:00'],
          ['13:30', '17:30'],
        ],
        tue: [['08:00', '17:00']],
      },
    });
    const due = (date: string) =>
      computeDeadline({ observedAt: now, ...text(`trong sáng ${date}`) }, defaultRules, late).due;
    expect(due('15/6/2026')).toBe(at('2026-06-15T12:00'));
    expect(due('16/6/2026')).toBe(at('2026-06-16T12:00'));
    expect(deadline(text('trong sáng 16/6/2026')).due).toBe(at('2026-06-16T11:30'));
  });

  test('24:00 by setting, for days only', () => {
    const midnight = { dayEnd: 'midnight' as const };
    expect(deadline(text('19/06/2026'), midnight).due).toBe(at('2026-06-20T00:00'));
    expect(deadline(text('19/06/2026 16:00'), midnight).due).toBe(at('2026-06-19T16:00'));
    expect(deadline({}, { ...midnight, limits: [limit(5)] }).due).toBe(at('2026-06-20T00:00'));
  });

  test('uncertain years and years without a notice are remarked', () => {
    expect(deadline(text('20/01')).remarks).toContain('uncertainYear');
    expect(deadline(text('12/03/2027')).remarks).toEqual(['noOfficialCalendar']);
    expect(deadline(text('31/12/2026')).remarks).toEqual([]);
  });

  test('time left is counted from when it was on screen, days by the day of the office', () => {
    expect(deadline(text('Còn 2 ngày')).due).toBe(at('2026-06-17T17:00'));
    expect(deadline(text('còn 02 ngày làm việc')).due).toBe(at('2026-06-17T17:00'));
    expect(deadline(text('Quá hạn 3 ngày làm việc')).due).toBe(at('2026-06-10T17:00'));
    expect(deadline(text('Còn 1 ngày 1 giờ')).due).toBe(at('2026-06-16T10:00'));
    const seven = createCalendar({ minutesPerDay: 420 });
    const facts = { observedAt: now, ...text('Còn 1 ngày 1 giờ') };
    expect(computeDeadline(facts, defaultRules, seven).due).toBe(at('2026-06-16T09:00'));
  });
});

describe('pauses, extensions, ends', () => {
  const column: Partial<DossierFacts> = { dues: [{ field: 'hanXuLy', text: '19/06/2026' }] };
  const day = (d: number, hour = '07:30'): number => at(`2026-06-${d}T${hour}`);

  test('closed ones put the due off by their working time, an open one does not', () => {
    expect(deadline({ ...column, pauses: [{ from: day(16), to: day(17) }] })).toMatchObject({
      due: at('2026-06-22T17:00'),
      precision: 'day',
    });
    expect(deadline({ ...column, pauses: [{ from: day(16), to: day(16, '08:30') }] })).toMatchObject({
      due: at('2026-06-22T08:30'),
      precision: 'minute',
      originalDue: at('2026-06-19T17:00'),
    });
    expect(deadline({ ...column, pauses: [{ from: day(16) }] })).toMatchObject({
      due: at('2026-06-19T17:00'),
      pausedSince: day(16),
    });
  });

  test('before the start, after the due, over a weekend: nothing', () => {
    for (const [from, to] of [
      [at('2026-06-01T08:00'), at('2026-06-10T08:00')],
      [day(22), day(24)],
      [at('2026-06-20T08:00'), at('2026-06-21T08:00')],
    ]) {
      expect(deadline({ ...column, pauses: [{ from: from ?? 0, to: to ?? 0 }] }).due).toBe(at('2026-06-19T17:00'));
    }
  });

  test('one that reaches an open one becomes part of it', () => {
    const found = deadline({
      ...column,
      pauses: [{ from: day(18) }, { from: day(16), to: day(18) }, { from: day(15), to: day(15, '08:00') }],
    });
    expect(found.pausedSince).toBe(day(16));
    expect(found.pauses).toEqual([{ from: day(15), to: day(15, '08:00') }]);
  });

  test('24:00 stays 24:00 when whole days were paused', () => {
    expect(deadline({ ...column, pauses: [{ from: day(16), to: day(17) }] }, { dayEnd: 'midnight' }).due).toBe(
      at('2026-06-23T00:00'),
    );
  });

  test('a supplement restarts a period by setting, never a written date', () => {
    const rules = { restartAfterSupplement: true, limits: [limit(5)] };
    const pauses = [{ from: day(15), to: day(18, '10:00'), reason: 'Yêu cầu bổ sung giấy tờ' }];
    expect(deadline({ pauses }, rules)).toMatchObject({ due: at('2026-06-25T17:00'), start: day(18, '10:00') });
    expect(
      deadline({ pauses: [{ ...pauses[0], from: day(15), to: day(18, '10:00'), reason: 'Nghĩa vụ tài chính' }] }, rules)
        .due,
    ).toBe(at('2026-06-25T10:00'));
    expect(deadline({ ...column, pauses }, rules).due).toBe(at('2026-06-25T10:00'));
  });

  test('the last extension holds; pauses before it was granted are in it already', () => {
    const extensions = [{ due: '2026-06-24' }, { due: '2026-06-26T11:00', at: day(18) }];
    const found = deadline({ ...column, extensions, pauses: [{ from: day(16), to: day(17) }] });
    expect(found).toMatchObject({
      due: at('2026-06-26T11:00'),
      precision: 'minute',
      originalDue: at('2026-06-19T17:00'),
      extensions: 2,
    });
    expect(deadline({ extensions: [{ due: '2026-06-24' }] })).toMatchObject({
      due: at('2026-06-24T17:00'),
      source: 'none',
    });
  });

  test('done', () => {
    expect(deadline({ ...column, done: { at: day(18) } })).toMatchObject({ done: true, doneAt: day(18) });
    expect(deadline({ ...column, done: {} })).toMatchObject({ done: true, doneAt: null });
  });
});

describe('what is wrong is named', () => {
  const errorOf = (run: () => unknown): string => {
    try {
      run();
    } catch (error) {
      if (error instanceof CalendarError) return `${error.path} ${error.code}`;
      throw error;
    }
    return '';
  };
  test.each([
    ['limits[1].amount number', {}, { limits: [limit(1), limit(0)] }],
    ['limits[0].amount number', {}, { limits: [limit(10_000)] }],
    ['limits[0].amount number', {}, { limits: [limit(Number.NaN)] }],
    ['limits[0].amount number', {}, { limits: [limit(2.5)] }],
    ['cutOff interval', { ngayDen: '2026-06-12T16:00' }, { cutOff: '3 giờ' }],
    ['ngayDen date', { ngayDen: '2026-02-30' }, {}],
    ['ngayVb date', { ngayVb: 'hôm qua' }, {}],
    ['manual.due date', { manual: { due: '20/06/2026' } }, {}],
    ['manual.due range', { manual: { due: '2150-01-01' } }, {}],
    ['extensions[1].due date', { extensions: [{ due: '2026-06-24' }, { due: '2026-06-31' }] }, {}],
    ['pauses[0].from number', { pauses: [{ from: Number.NaN }] }, {}],
    ['pauses[0] interval', { pauses: [{ from: 2, to: 1 }] }, {}],
  ] as [string, Partial<DossierFacts>, Partial<DeadlineRules>][])('%s', (want, facts, rules) => {
    expect(errorOf(() => deadline(facts, rules))).toBe(want);
  });

  test('texts never throw, whatever they hold', () => {
    for (const text of [
      'trong 10000 ngày làm việc',
      'trong 0 ngày',
      'Còn 99999999999 ngày',
      '99/99/9999',
      'trước ngày 31/12/2100',
      '\ud800',
      'ngày'.repeat(3000),
    ]) {
      for (const field of ['hanXuLy', 'yKienChiDao', 'trangThai'] as const)
        expect(() => deadline({ dues: [{ field, text }] })).not.toThrow();
    }
  });
});
