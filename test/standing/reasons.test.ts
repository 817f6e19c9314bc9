import { describe, expect, test } from 'vitest';
import { riskTexts } from '../../lib/locale/standing';
import type { DossierEvent } from '../../lib/model/event';
import type { FieldTexts } from '../../lib/model/row';
import type { RiskLimits } from '../../lib/model/settings';
import { defaultSettings } from '../../lib/settings';
import { whyAtRisk, worldOf } from '../../lib/standing';
import { aDossier, at, changes } from './a-dossier';

const world = worldOf(defaultSettings());
const far = { ngayDen: '14/09/2026', hanXuLy: '30/12/2026' };

function why(
  fields: FieldTexts,
  events: DossierEvent[] = [],
  now = '2026-09-15T08:00',
  over: Partial<RiskLimits> = {},
  more: Parameters<typeof aDossier>[1] = {},
) {
  return whyAtRisk({
    dossier: aDossier(fields, more),
    events,
    now: at(now),
    world: { ...world, risk: { ...world.risk, ...over } },
  });
}
const kinds = (...given: Parameters<typeof why>) => why(...given).reasons.map(({ kind }) => kind);
const find = (kind: string, ...given: Parameters<typeof why>) =>
  why(...given).reasons.find((reason) => reason.kind === kind);

describe('no change seen', () => {
  test('for the set number of working days since the first sighting', () => {
    // Monday 14 to Wednesday 16 are two working days, to Thursday 17 three.
    expect(kinds(far, [], '2026-09-16T17:00')).toEqual([]);
    const reason = find('noChange', far, [], '2026-09-17T08:00');
    expect(reason?.numbers).toEqual({ workDays: 3, since: at('2026-09-14T08:00'), lastSeen: at('2026-09-14T08:00') });
    expect(reason?.text.vi).toBe('3 ngày làm việc chưa thấy thay đổi (từ 14/09/2026, xem lần cuối 14/09/2026)');
    expect(kinds(far, [], '2026-09-17T08:00', { stillWorkDays: 4 })).toEqual([]);
  });
  test('a change begins the count anew; a weekend is no working day', () => {
    const moved = changes('donViChuTri', 'Phòng A', ['2026-09-18T16:00', 'Phòng B']);
    expect(kinds(far, moved, '2026-09-22T17:00')).toEqual([]);
    expect(find('noChange', far, moved, '2026-09-23T08:00')?.numbers.workDays).toBe(3);
  });
  test.each([
    ['a number in the page', changes('stt', '3', ['2026-09-16T08:00', '12'])],
    ['days left', changes('hanXuLy', 'Còn 9 ngày', ['2026-09-16T08:00', 'Còn 7 ngày'])],
    ['the host’s own clock', changes('trangThai', 'Trong hạn', ['2026-09-16T08:00', 'Sắp đến hạn'])],
  ])('%s is no change', (_name, events) => {
    expect(kinds(far, events, '2026-09-17T08:00')).toContain('noChange');
  });
  test('nor is a list that says again what it said, while another writes it otherwise', () => {
    const seen: DossierEvent = {
      key: 'k',
      at: at('2026-09-14T08:00'),
      kind: 'firstSeen',
      list: { id: 'a', title: '' },
    };
    const turns = changes('donViChuTri', 'P. A', ['2026-09-14T09:00', 'Phòng A'], ['2026-09-18T09:00', 'P. A']);
    const inTurn = turns.map((event, i) => ({ ...event, list: i === 0 ? 'b' : 'a' }) as DossierEvent);
    expect(find('noChange', far, [seen, ...inTurn], '2026-09-21T08:00')?.numbers.workDays).toBe(5);
  });
  test('a status that changes is one', () => {
    expect(
      kinds(far, changes('trangThai', 'Quá hạn', ['2026-09-16T08:00', 'Chờ trình ký']), '2026-09-17T08:00'),
    ).toEqual([]);
  });
  test('nor while paused, done, or for a clock that was set back', () => {
    expect(kinds({ ...far, trangThai: 'Tạm dừng' }, [], '2026-09-21T08:00')).toEqual([]);
    expect(kinds({ ...far, trangThai: 'Hoàn thành' }, [], '2026-09-21T08:00')).toEqual([]);
    expect(kinds(far, [], '2026-09-11T08:00')).toEqual([]);
  });
});

describe('sent back and forth', () => {
  const hour = (i: number) => `2026-09-14T${String(i + 9).padStart(2, '0')}:00`;
  const ways = (first: string, ...then: string[]) =>
    changes('donViChuTri', first, ...then.map((unit, i): [string, string] => [hour(i), unit]));
  test('counts each return to where it was', () => {
    expect(kinds(far, ways('A', 'B', 'A'))).toEqual([]);
    const reason = find('sentAround', far, ways('A', 'B', 'A', 'B'));
    expect(reason?.numbers).toEqual({ returns: 2 });
    expect(reason?.text.vi).toContain('2 lần quay lại');
    expect(find('sentAround', far, ways('A', 'B', 'A'), undefined, { returns: 1 })?.text.en).toContain(
      'came back once',
    );
  });
  test('two lists that write one unit otherwise send nothing around', () => {
    const seen: DossierEvent = {
      key: 'k',
      at: at('2026-09-14T08:00'),
      kind: 'firstSeen',
      list: { id: 'a', title: '' },
    };
    const turns = ways('P. Nội vụ', 'Phòng Nội vụ', 'P. Nội vụ', 'Phòng Nội vụ', 'P. Nội vụ');
    const inTurn = turns.map((event, i) => ({ ...event, list: i % 2 === 0 ? 'b' : 'a' }) as DossierEvent);
    expect(kinds(far, [seen, ...inTurn])).toEqual([]);
    // Within one list the same is a way there and back.
    const inOne = turns.map((event) => ({ ...event, list: 'a' }) as DossierEvent);
    expect(find('sentAround', far, [seen, ...inOne])?.numbers).toEqual({ returns: 3 });
  });
  test('a way through many units is none, nor are other spellings and empty cells', () => {
    expect(kinds(far, ways('A', 'B', 'C', 'D'))).toEqual([]);
    expect(kinds(far, ways('Phòng A', 'PHÒNG A', '', 'Phòng A', 'phòng a'), undefined, { returns: 1 })).toEqual([]);
  });
  test('persons count only where no unit is shown', () => {
    const persons = changes(
      'nguoiXuLy',
      'Lê A',
      ['2026-09-14T09:00', 'Trần B'],
      ['2026-09-14T10:00', 'Lê A'],
      ['2026-09-14T11:00', 'Trần B'],
    );
    expect(kinds(far, persons)).toEqual(['sentAround']);
    expect(kinds({ ...far, donViChuTri: 'Phòng A' }, persons)).toEqual([]);
  });
});

describe('extended', () => {
  const puts = (...dates: string[]) =>
    changes(
      'hanXuLy',
      dates[0] ?? '',
      ...dates.slice(1).map((date, i): [string, string] => [`2026-09-15T0${i + 1}:00`, date]),
    );
  const times = (...dates: string[]) => find('extended', far, puts(...dates))?.numbers.times ?? 0;
  test('each later date than any before', () => {
    expect(times('01/10/2026', '10/10/2026')).toBe(1);
    expect(times('01/10/2026', '10/10/2026', '17:00 20/10/2026')).toBe(2);
    expect(find('extended', far, puts('01/10/2026', '10/10/2026'))?.text.vi).toBe('Đã gia hạn 1 lần');
  });
  test('neither an earlier date, nor two lists that differ, nor what is no date', () => {
    expect(times('10/10/2026', '01/10/2026')).toBe(0);
    expect(times('01/10/2026', '10/10/2026', '01/10/2026', '10/10/2026')).toBe(1);
    expect(times('Còn 2 ngày', 'Còn 5 ngày')).toBe(0);
    expect(times('', '10/10/2026')).toBe(0);
    expect(times('30/09/2026', '01/10/2027')).toBe(1);
  });
  test('two columns that move at one look are one', () => {
    const both = (['hanXuLy', 'hanTraLoi'] as const).flatMap((field) =>
      changes(field, '01/10/2026', ['2026-09-15T01:00', '10/10/2026']),
    );
    expect(find('extended', far, both)?.numbers.times).toBe(1);
  });
  test('extensions that the list itself names count once', () => {
    const dossier = aDossier(far);
    dossier.facts.extensions = [{ due: '2026-10-10' }, { due: '2026-10-20' }];
    const { reasons } = whyAtRisk({
      dossier,
      events: puts('01/10/2026', '10/10/2026'),
      now: at('2026-09-15T08:00'),
      world,
    });
    expect(reasons.find(({ kind }) => kind === 'extended')?.numbers.times).toBe(2);
  });
});

describe('asking for opinions', () => {
  // Ten working days, from Monday the 14th to Friday the 25th.
  const ten = { ngayDen: '14/09/2026', hanXuLy: '25/09/2026' };
  const share = (events: DossierEvent[], now = '2026-09-24T17:00', over = {}) =>
    find('opinionLong', ten, events, now, over)?.numbers;
  test('a step that takes more than half of the time, still going on or over', () => {
    const asked = changes('trangThai', 'Đang xử lý', ['2026-09-15T07:30', 'Chờ xin ý kiến']);
    expect(share(asked, '2026-09-21T17:00')).toBeUndefined();
    expect(share(asked, '2026-09-22T17:00')).toEqual({ percent: 60, limit: 50 });
    const ended = changes(
      'trangThai',
      'Đang xử lý',
      ['2026-09-15T07:30', 'Lấy ý kiến các đơn vị'],
      ['2026-09-22T17:00', 'Kết thúc lấy ý kiến'],
    );
    expect(share(ended)).toEqual({ percent: 60, limit: 50 });
    expect(share(ended, undefined, { opinionShare: 0.6 })).toBeUndefined();
  });
  test('from the first sighting on, where it was so already; the longest of several counts', () => {
    const twice = changes(
      'yKienChiDao',
      'Xin ý kiến Sở Tài chính',
      ['2026-09-17T17:00', 'Đã có ý kiến'],
      ['2026-09-18T07:30', 'Xin ý kiến Sở Tư pháp'],
    );
    expect(share(twice, undefined, { opinionShare: 0.3 })).toEqual({ percent: 50, limit: 30 });
  });
  test('a pause in between is nobody’s step; a long bút phê is none', () => {
    const asked = changes('trangThai', 'Đang xử lý', ['2026-09-15T07:30', 'Chờ ý kiến']);
    const own = { pauses: [{ from: at('2026-09-16T07:30'), to: at('2026-09-22T17:00'), reason: 'nghỉ' }] };
    expect(find('opinionLong', ten, asked, '2026-09-24T17:00', {}, { own })).toBeUndefined();
    const note = `Lấy ý kiến ${'các sở, ngành liên quan và '.repeat(4)}tham mưu`;
    expect(share(changes('yKienChiDao', '', ['2026-09-14T09:00', note]))).toBeUndefined();
  });
});

describe('waiting for a coordinating unit', () => {
  const asked = { ...far, donViPhoiHop: 'Sở Tài chính', hanPhoiHop: '18/09/2026' };
  test('past its own date, though one’s own is far', () => {
    expect(kinds(asked, [], '2026-09-18T17:00', { stillWorkDays: 99 })).toEqual([]);
    const { state, reasons } = why(asked, [], '2026-09-22T09:00', { stillWorkDays: 99 });
    expect(state).toBe('ontime');
    expect(reasons).toMatchObject([{ kind: 'partnerLate', numbers: { workDays: 2, due: at('2026-09-18T17:00') } }]);
    expect(reasons[0]?.text.vi).toBe('Chờ đơn vị phối hợp, hạn phối hợp 18/09/2026 đã qua 2 ngày làm việc');
  });
  test.each([
    ['no unit', { donViPhoiHop: '' }],
    ['it has answered', { donViPhoiHop: 'Sở Tài chính (đã cho ý kiến)' }],
    ['no date', { hanPhoiHop: '' }],
    ['it is one’s own part', { vaiTro: 'Phối hợp' }],
    ['paused', { trangThai: 'Tạm dừng' }],
    ['done', { trangThai: 'Hoàn thành' }],
  ])('not when %s', (_name, fields) => {
    expect(kinds({ ...asked, ...fields }, [], '2026-09-22T09:00')).not.toContain('partnerLate');
  });
});

describe('5 rõ', () => {
  test.each(['', '-', 'Chưa phân công'])('a person’s column with %j', (nguoiXuLy) => {
    expect(kinds({ ...far, nguoiXuLy })).toEqual(['noPerson']);
  });
  test('a deadline’s column that is empty, and nothing else says one', () => {
    expect(kinds({ hanXuLy: '', nguoiXuLy: 'Lê A' })).toEqual(['noDue']);
    expect(kinds({ hanXuLy: '', ngayHenTra: '30/12/2026' })).toEqual([]);
    expect(kinds({ hanXuLy: '', trichYeu: 'V/v báo cáo, gửi trước ngày 30/12/2026' })).toEqual([]);
    expect(kinds({ hanXuLy: 'Không có hạn' })).toEqual([]);
  });
  test('a list without such columns says nothing; nor do papers to be known, or finished', () => {
    expect(kinds({ trichYeu: 'V/v báo cáo', hanTraLoi: '' })).toEqual([]);
    expect(kinds({ hanXuLy: '', nguoiXuLy: '', vaiTro: 'Nhận để biết' }, [], '2026-10-15T08:00')).toEqual([]);
    expect(kinds({ hanXuLy: '', nguoiXuLy: '', trangThai: 'Hoàn thành' })).toEqual([]);
  });
});

describe('all together', () => {
  test('long overdue says it instead of overdue, from more than the set number of days on', () => {
    const fields = { hanXuLy: '14/09/2026' };
    // 30 working days after the 14th is Monday 26 October; the 31st is over, as the badge counts it, on Tuesday evening.
    expect(kinds(fields, [], '2026-10-27T16:59')).toEqual(['overdue', 'noChange']);
    const [first] = why(fields, [], '2026-10-27T17:00').reasons;
    expect(first).toMatchObject({ kind: 'longOverdue', numbers: { workDays: 31, limit: 30 } });
    expect(kinds(fields, [], '2026-10-27T17:00')).toEqual(['longOverdue', 'noChange']);
  });
  test('the most serious first, each kind once', () => {
    const fields = { hanXuLy: '30/09/2026', nguoiXuLy: '', donViPhoiHop: 'Sở B', hanPhoiHop: '18/09/2026' };
    const put = changes('hanXuLy', '20/09/2026', ['2026-09-16T08:00', '30/09/2026']);
    expect(kinds(fields, put, '2026-09-30T08:00')).toEqual([
      'dueToday',
      'partnerLate',
      'extended',
      'noChange',
      'noPerson',
    ]);
  });
  test('events never change the state', () => {
    const events = changes('trangThai', 'Đang xử lý', ['2026-09-15T08:00', 'Hoàn thành']);
    expect(why(far, events).state).toBe(why(far).state);
  });
  test('every reason has its words in both languages', () => {
    expect(Object.keys(riskTexts.en)).toEqual(Object.keys(riskTexts.vi));
  });
});
