import { describe, expect, test } from 'vitest';
import { coverageText, periodTitle, quarterTitle, windowOf } from '../../lib/locale/report-rates';
import type { Coverage } from '../../lib/model/report';
import { monthOf, ownPeriod, quarterOf } from '../../lib/reports';

const nd09 = { kind: 'nd09' } as const;
const list = (title: string, seen: number, total?: number): Coverage => ({
  ...{ listId: title, site: 'https://a.vn', account: '', title, seen, seenAt: 0 },
  ...(total !== undefined && { total }),
});

describe('names of periods', () => {
  test('a quarter has its days, by whatever reckoning', () => {
    expect(quarterTitle('vi', quarterOf('2026-11-01', nd09))).toBe('Quý IV/2026 (15/09–14/12/2026)');
    expect(quarterTitle('vi', quarterOf('2026-01-01', nd09))).toBe('Quý I/2026 (15/12/2025–14/03/2026)');
    expect(quarterTitle('en', quarterOf('2026-11-01', { kind: 'calendar' }))).toBe('Q4 2026 (01/10–31/12/2026)');
  });

  test('so have a month and a period of one’s own', () => {
    const choice = { kind: 'month', first: '', month: '2026-03', last: '' } as const;
    expect(periodTitle('vi', choice, monthOf(2026, 3, nd09), [])).toBe('Tháng 3/2026 (15/02–14/03/2026)');
    const own = ownPeriod('2025-12-31', '2026-01-02');
    if (own === null) throw new Error('no period');
    expect(windowOf(own)).toBe('31/12/2025–02/01/2026');
    expect(periodTitle('vi', { ...choice, kind: 'own' }, own, [])).toBe('31/12/2025–02/01/2026');
  });
});

describe('how much was seen', () => {
  test('summed over the lists that tell how long they are', () => {
    const three = [list('A', 45, 268), list('B', 48, 96), list('C', 48, 122)];
    expect(coverageText('vi', three)).toBe('đã thấy 141/486 (3 danh sách)');
    expect(coverageText('en', three.slice(0, 1))).toBe('45/268 seen (1 list)');
    expect(coverageText('vi', [])).toBe('');
  });

  test('lists that do not are named, and are no part of the sum', () => {
    expect(coverageText('vi', [list('A', 45, 268), list('Theo dõi', 1200)])).toBe(
      'đã thấy 45/268 (1 danh sách); trang không nêu tổng số của Theo dõi (đã thấy 1.200)',
    );
    const many = Array.from({ length: 8 }, (_, i) => list(`L${i}`, i));
    expect(coverageText('vi', many)).toMatch(/^trang không nêu tổng số của L0 \(đã thấy 0\), .* và 3 danh sách khác$/);
  });
});
