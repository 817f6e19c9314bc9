import { describe, expect, test } from 'vitest';
import { reportRow } from '../../lib/reports';
import { statedOutcome } from '../../lib/reports/rates';
import { defaultSettings } from '../../lib/settings';
import { whyAtRisk, worldOf } from '../../lib/standing';
import { aDossier, at, changes } from '../standing/a-dossier';

const world = worldOf(defaultSettings());
const now = at('2026-09-28T09:00');
const options = { now, world, isLeft: false, isWithoutPersons: false };
const fields = {
  soKyHieu: '512/BXD-QHKT',
  trichYeu: 'Rà soát quy hoạch',
  hanXuLy: '18/09/2026',
  donViChuTri: 'Phòng Kinh tế',
  nguoiXuLy: 'Nguyễn Văn A',
};

describe('a row of a report', () => {
  test('says what badge and list say of state, deadline and reasons', () => {
    const dossier = aDossier(fields);
    const row = reportRow(dossier, [], options);
    const judged = whyAtRisk({ dossier, events: [], now, world });
    expect(row).toMatchObject({
      state: judged.state,
      due: judged.deadline.due,
      reasons: judged.reasons,
      workMinutes: judged.countdown.workMinutes,
      number: '512/BXD-QHKT',
      unit: 'Phòng Kinh tế',
      isDone: false,
      outcome: null,
      lateDays: 5,
    });
  });
  test('of what is done: when and how, where that is known', () => {
    const done = aDossier({ ...fields, trangThai: 'Đã hoàn thành' });
    expect(reportRow(done, [], options)).toMatchObject({ isDone: true, doneAt: null, outcome: null });
    const events = changes('trangThai', 'Đang xử lý', ['2026-09-16T10:00', 'Đã hoàn thành']);
    expect(reportRow(done, events, options)).toMatchObject({ doneAt: at('2026-09-16T10:00'), outcome: 'early' });
    const late = changes('trangThai', 'Đang xử lý', ['2026-09-21T10:00', 'Đã hoàn thành']);
    expect(reportRow(done, late, options)).toMatchObject({ outcome: 'late', lateDays: 0 });
    const later = changes('trangThai', 'Đang xử lý', ['2026-09-24T10:00', 'Đã hoàn thành']);
    // Due on Friday 18/9 at the close; Thursday 24/9, 10:00 is three whole working days and a morning later.
    expect(reportRow(done, later, options)).toMatchObject({ outcome: 'late', lateDays: 3 });
  });
  test('has the address of its page, and none that is not of its site', () => {
    const addressed = (href?: string) =>
      reportRow({ ...aDossier(fields), ...(href === undefined ? {} : { href }) }, [], options);
    const { site } = aDossier(fields);
    expect(addressed('/van-ban/7?tab=1')?.address).toBe(`${site}/van-ban/7?tab=1`);
    for (const href of [
      undefined,
      '',
      '//evil.example/7',
      '/\\evil.example',
      '.evil.example/7',
      'https://evil.example',
    ])
      expect(addressed(href)?.address).toBe('');
  });
  test.each([
    ['Đã xử lý đúng hạn', 'ontime'],
    ['ĐÃ XỬ LÝ QUÁ HẠN', 'late'],
    ['Hoàn thành trễ hạn', 'late'],
    ['Đã trả kết quả (trễ hẹn)', 'late'],
    ['Đã xử lý trước hạn', 'early'],
    ['Đã xử lý - sớm hạn', 'early'],
    ['Hoàn thành trong hạn', 'ontime'],
    ['Đã xử lý', null],
  ] as const)('its status says how it ended: %s', (trangThai, outcome) => {
    const done = aDossier({ ...fields, trangThai });
    expect(reportRow(done, [], options)).toMatchObject({ isDone: true, doneAt: null, outcome });
    // Deadline and day decide where both are known.
    const events = changes('trangThai', 'Đang xử lý', ['2026-09-16T10:00', trangThai]);
    expect(reportRow(done, events, options)).toMatchObject({ outcome: 'early' });
  });
  test.each([
    ['Đã xử lý, không quá hạn', 'ontime'],
    ['không bị trễ hạn', 'ontime'],
    ['Xong nhưng không đúng hạn', 'late'],
    ['Trong hạn, sớm hạn 2 ngày', 'early'],
    ['Đã xử lý quá thời hạn', 'late'],
    ['Đã trả kết quả, hạn 20/9/2026', null],
    ['Không trước hạn', null],
    ['Đúng hạn; trễ hạn', null],
    ['Sắp quá hạn', null],
    ['Chưa quá hạn', null],
    ['Quá hạn chưa xử lý', null],
    ['', null],
  ] as const)('only clear words count: %s', (status, outcome) => {
    expect(statedOutcome(status)).toBe(outcome);
  });
  test('an open dossier has no outcome, whatever its status says', () => {
    const open = aDossier({ ...fields, trangThai: 'Quá hạn' });
    expect(reportRow(open, [], options)).toMatchObject({ isDone: false, outcome: null });
  });
  test('names nobody where persons are hidden, and blames nobody for naming none', () => {
    const row = reportRow(aDossier({ ...fields, nguoiXuLy: '' }), [], { ...options, isWithoutPersons: true });
    expect(row?.reasons.map(({ kind }) => kind)).not.toContain('noPerson');
    expect(JSON.stringify(reportRow(aDossier(fields), [], { ...options, isWithoutPersons: true }))).not.toContain(
      'Nguyễn',
    );
  });
  test('tells what persons have set, and letters that were sent', () => {
    const own = {
      objective: { reason: 'chờ ý kiến Bộ', at: now },
      criticised: [{ kind: 'pheBinh' as const, date: '2026-09-25', at: now }],
    };
    const sent = { key: 'k', at: now, kind: 'lettered' as const, unit: 'Phòng Kinh tế', stage: 'first' as const };
    const events = [{ ...sent, state: 'sent' as const, number: '1/A', date: '2026-09-22' }];
    expect(reportRow(aDossier(fields, { own }), events, options)).toMatchObject({
      objective: { reason: 'chờ ý kiến Bộ' },
      criticised: [{ kind: 'pheBinh', date: '2026-09-25' }],
      reminders: 1,
    });
  });
  test('facts with dates that are none cost that row and no other', () => {
    const broken = aDossier(fields);
    broken.facts.manual = { due: '2026-02-30' };
    expect(reportRow(broken, [], options)).toBeNull();
  });
});
