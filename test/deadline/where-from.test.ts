import { describe, expect, test } from 'vitest';
import { computeDeadline, type DossierFacts, defaultRules, dueDate } from '../../lib/deadline/index';
import { at, calendar, deadline, limit, now } from './facts';

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

  test('a bare number of days allowed never overrides the date beside it, which may lie on a day off', () => {
    const dues = [
      { field: 'hanXuLy' as const, text: '9', header: 'Hạn giải quyết (ngày)' },
      { field: 'ngayHenTra' as const, text: '21/11/2026' },
    ];
    const facts = { dues, ngayDen: '2026-11-12' };
    expect(dueDate(deadline(facts).due ?? 0)).toBe('2026-11-21');
    expect(dueDate(deadline({ ...facts, dues: dues.slice(0, 1) }).due ?? 0)).toBe('2026-11-23');
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
