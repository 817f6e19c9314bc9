import { describe, expect, test } from 'vitest';
import { createCalendar } from '../../lib/calendar/index';
import {
  computeDeadline,
  type DeadlineRules,
  type DossierFacts,
  defaultRules,
  type ExplanationStep,
  explain,
} from '../../lib/deadline/index';

const at = (civil: string): number => Date.parse(`${civil}+07:00`);
const calendar = createCalendar();

function steps(now: string, facts: Partial<DossierFacts>, rules: Partial<DeadlineRules> = {}): ExplanationStep[] {
  const base = { observedAt: at(now), dues: [] };
  return explain(computeDeadline({ ...base, ...facts }, { ...defaultRules, ...rules }, calendar), calendar, at(now));
}
const vi = (list: ExplanationStep[], kind?: string): string[] =>
  list.filter((s) => kind === undefined || s.kind === kind).map((s) => s.text.vi);

describe('the explanation', () => {
  test('of a period over Tết: source, rule, start, each stretch by name, due', () => {
    const list = steps('2026-02-10T09:00', {
      ngayDen: '2026-02-06',
      dues: [{ field: 'yKienChiDao', text: 'Đ/c Hà xử lý trong 10 ngày làm việc' }],
    });
    expect(vi(list)).toEqual([
      'Ý kiến chỉ đạo: “trong 10 ngày làm việc”',
      'Thời hạn 10 ngày làm việc, không tính ngày bắt đầu',
      'Bắt đầu từ ngày nhận 06/02/2026',
      'Tết Nguyên đán 5 ngày',
      'Nghỉ hằng tuần 6 ngày',
      'Hạn: 17:00 thứ Sáu 27/02/2026',
    ]);
    expect(list[1]).toMatchObject({ basis: 'Bộ luật Dân sự 2015, Điều 147', workDays: 10, certain: true });
    expect(list[3]).toMatchObject({ kind: 'skip', from: at('2026-02-16T00:00'), to: at('2026-02-21T00:00') });
    expect(list.every((s) => s.text.en !== '' && s.text.en !== s.text.vi)).toBe(true);
  });

  test('of a swap: the day off by its date, the day worked in its place', () => {
    const list = steps(
      '2025-12-31T09:00',
      { ngayDen: '2025-12-30' },
      { limits: [{ amount: 8, unit: 'workDay', basis: 'Quy chế làm việc' }] },
    );
    expect(list[0]).toMatchObject({ kind: 'rule', basis: 'Quy chế làm việc' });
    expect(vi(list, 'skip')).toEqual([
      'Tết Dương lịch 01/01/2026',
      'nghỉ hoán đổi 02/01/2026',
      'Nghỉ hằng tuần 3 ngày',
    ]);
    expect(vi(list, 'remark')).toEqual(['10/01/2026 là ngày làm việc: làm bù cho ngày 02/01']);
  });

  test('of a date that is past: the days off since, which the days late leave out', () => {
    const since = (now: string, due: string, more: Partial<DossierFacts> = {}) =>
      vi(steps(now, { dues: [{ field: 'hanXuLy', text: due }], ...more }), 'remark');
    expect(since('2026-11-23T09:00', '19/11/2026')).toEqual([
      'Từ hạn đến nay không tính 2 ngày nghỉ: Nghỉ hằng tuần 2 ngày',
    ]);
    expect(since('2026-02-24T09:00', '13/02/2026')).toEqual([
      'Từ hạn đến nay không tính 9 ngày nghỉ: Tết Nguyên đán 5 ngày; Nghỉ hằng tuần 4 ngày',
    ]);
    // Of years only the sum.
    expect(since('2026-11-24T09:00', '20/11/2024')[0]).toMatch(/^Từ hạn đến nay không tính \d+ ngày nghỉ$/);
    expect(since('2026-11-20T09:00', '19/11/2026')).toEqual([]);
    expect(since('2026-11-24T09:00', '19/11/2026', { done: { at: at('2026-11-23T09:00') } })).toEqual([]);
  });

  test('of a written date: what lies between now and then', () => {
    const list = steps('2026-08-27T09:00', {
      dues: [{ field: 'hanXuLy', text: '04/09/2026', header: 'Hạn giải quyết' }],
    });
    expect(vi(list)).toEqual([
      'Hạn giải quyết: “04/09/2026”',
      'Ngày ghi rõ, giữ nguyên',
      'nghỉ hoán đổi 31/08/2026',
      'Quốc khánh 2 ngày',
      'Nghỉ hằng tuần 2 ngày',
      'Hạn: 17:00 thứ Sáu 04/09/2026',
    ]);
  });

  test('of a moved end, a cut-off hour, pauses and an extension', () => {
    const facts: Partial<DossierFacts> = {
      ngayDen: '2026-06-11T16:00',
      dues: [{ field: 'yKienChiDao', text: 'trong 08 ngày' }],
    };
    const moved = steps('2026-06-15T09:00', facts, { cutOff: '15:00' });
    expect(vi(moved, 'start')).toEqual([
      'Nhận lúc 16:00 thứ Năm 11/06/2026, từ giờ chốt 15:00 nên tính là nhận ngày 12/06/2026',
    ]);
    expect(vi(moved, 'move')).toEqual(['Ngày cuối 20/06/2026 là ngày nghỉ nên chuyển sang 22/06/2026']);
    expect(moved.find((s) => s.kind === 'move')?.basis).toContain('148');
    const pauses = [{ from: at('2026-06-16T07:30'), to: at('2026-06-17T17:00') }, { from: at('2026-06-19T08:00') }];
    const longer = steps('2026-06-15T09:00', {
      ...facts,
      pauses,
      extensions: [{ due: '2026-06-30', at: at('2026-06-18T08:00') }],
    });
    expect(vi(longer, 'pause')).toEqual([
      'Tạm dừng từ 16/06/2026 đến 17/06/2026, cộng thêm 2 ngày làm việc',
      'Đang tạm dừng từ 19/06/2026, chưa cộng vào hạn',
    ]);
    expect(vi(longer, 'extension')).toEqual(['Gia hạn lần 1; hạn ban đầu 19/06/2026']);
    expect(vi(longer, 'due')).toEqual(['Hạn: 17:00 thứ Ba 30/06/2026']);
  });

  test('of doubts, of what was not used, of nothing', () => {
    const list = steps('2026-12-20T09:00', {
      ngayDen: '2026-12-18',
      dues: [
        { field: 'hanXuLy', text: 'trước ngày 20/01' },
        { field: 'hanTraLoi', text: '25/01/2027' },
        { field: 'yKienChiDao', text: 'trước 10h ngày 15/01/2027' },
      ],
    });
    expect(vi(list, 'rule')).toEqual(['“Trước ngày” hiểu theo nghĩa đen: ngày cuối là ngày liền trước']);
    expect(vi(list, 'other')).toEqual([
      'Hạn khác, không dùng: Hạn trả lời “25/01/2027”, 17:00 thứ Hai 25/01/2027',
      'Hạn khác, không dùng: Ý kiến chỉ đạo “trước 10h ngày 15/01/2027”, 10:00 thứ Sáu 15/01/2027',
    ]);
    expect(vi(list, 'remark')).toEqual([
      'Văn bản không ghi rõ năm; năm là suy đoán',
      'Chưa có lịch nghỉ chính thức của năm này; ngày nghỉ tính theo luật',
      'Có hạn khác trên cùng dòng không trùng với hạn này',
    ]);
    expect(list.find((s) => s.kind === 'source')?.certain).toBe(false);
    expect(vi(steps('2026-06-15T09:00', {}))).toEqual(['Không tìm thấy hạn nào', 'Chưa xác định được hạn']);
  });

  test('of the setting that counts the day itself, of hours, of the same day, of time left, of a manual entry', () => {
    const due = (text: string, rules: Partial<DeadlineRules> = {}) =>
      vi(steps('2026-06-15T09:00', { ngayDen: '2026-06-12', dues: [{ field: 'hanXuLy', text }] }, rules));
    expect(due('trước ngày 19/6/2026', { before: 'inclusive' })).toContain(
      '“Trước ngày” hiểu là đến hết ngày đó, theo cài đặt',
    );
    expect(due('trong 6 giờ')).toContain('Thời hạn 6 giờ làm việc, tính từ thời điểm bắt đầu');
    expect(due('trong ngày')).toContain('Xử lý trong ngày');
    expect(due('Còn 2 ngày')).toContain('Tính từ lúc xem 09:00 thứ Hai 15/06/2026');
    expect(vi(steps('2026-06-15T09:00', { manual: { due: '2026-06-19', reason: 'theo điện thoại' } }))[0]).toBe(
      'Hạn do người dùng nhập: theo điện thoại',
    );
  });

  test('says only what is so: beginnings, month ends, calendar days, days off, what does not count', () => {
    const of = (text: string, more: Partial<DossierFacts> = {}, rules: Partial<DeadlineRules> = {}) =>
      steps('2026-02-02T09:00', { ngayDen: '2026-01-31', dues: [{ field: 'hanXuLy', text }], ...more }, rules);
    expect(vi(of('01 tháng'), 'rule')).toContain(
      'Tháng cuối không có ngày tương ứng nên lấy ngày cuối tháng 28/02/2026',
    );
    expect(vi(of('01 tháng'), 'skip')).toEqual(['Nghỉ hằng tuần 2 ngày']);
    expect(vi(of('trong ngày'), 'move')).toEqual(['Ngày cuối 31/01/2026 là ngày nghỉ nên chuyển sang 02/02/2026']);
    expect(vi(of('08/02/2026'), 'skip')).toEqual(['Nghỉ hằng tuần 1 ngày']);
    const pauses = [{ from: at('2026-02-02T08:00'), to: at('2026-02-03T08:00') }];
    const anew = of('trong 5 ngày làm việc', { pauses }, { restartAfterSupplement: true });
    expect(vi(anew, 'start')).toEqual(['Tính lại từ đầu từ ngày bổ sung hồ sơ 03/02/2026']);
    expect(vi(anew, 'pause')).toEqual(['Tạm dừng từ 02/02/2026 đến 03/02/2026']);
    expect(vi(of('25/02/2026', { role: 'deBiet' }), 'source')).toEqual([
      'Hạn ghi trên trang không tính cho vai trò này',
    ]);
    expect(vi(of('', { extensions: [{ due: '2026-02-25' }] }), 'extension')).toEqual([
      'Gia hạn lần 1; hạn ban đầu chưa rõ',
    ]);
  });
});
