import { describe, expect, test } from 'vitest';
import { createCalendar } from '../../lib/calendar';
import { defaultRules } from '../../lib/deadline';
import type { FieldTexts } from '../../lib/model/row';
import type { Adjustment } from '../../lib/model/standing';
import { cardFacts } from '../../lib/overlay/card-facts';
import { dueText } from '../../lib/overlay/card-steps';
import { factsOf } from '../../lib/standing';

const now = Date.parse('2026-06-15T09:00+07:00');
const world = {
  now,
  calendar: createCalendar(),
  rules: defaultRules,
  thresholds: { soonWorkMinutes: 960, soonShare: 0.75 },
  language: 'vi' as const,
};
const at = { left: 0, top: 0, right: 9, bottom: 9 };

function cardOf(fields: FieldTexts, isSecret: boolean, adjustment?: Adjustment) {
  const facts = factsOf(fields, {}, now, 'Văn bản đến');
  const row = { fields, headers: {} };
  return cardFacts({ row, facts, key: null, secrecy: 'open' }, isSecret, adjustment, world, at);
}

test('of a secret row a card says how long is left, and repeats no word of the row', () => {
  const fields = { soKyHieu: '7/A2', trichYeu: 'MẬT - phương án A2, xong trước ngày 19/06/2026' };
  expect(cardOf(fields, false)?.from).toMatchObject({ field: 'trichYeu', text: fields.trichYeu });
  const card = cardOf(fields, true);
  expect(card).toMatchObject({ state: 'ontime', from: 'untold' });
  expect(card?.long).toContain('18/06/2026');
  expect(JSON.stringify(card)).not.toMatch(/A2|MẬT|phương án/);
});

test('nor a deadline of it that could not be read', () => {
  const fields = { soKyHieu: '7/A2', hanXuLy: 'theo phương án A2' };
  expect(cardOf(fields, false)?.long).toContain('A2');
  expect(cardOf(fields, true)).toMatchObject({ state: 'unknown', from: 'untold' });
  expect(JSON.stringify(cardOf(fields, true))).not.toContain('A2');
});

describe('the card of an ordinary row', () => {
  const fields = { soKyHieu: '7/UBND', hanXuLy: '22/06/2026', hanTraLoi: '26/06/2026 10:00' };

  test('names its document, says the deadline with its hour, and where it was read', () => {
    expect(cardOf(fields, false)).toMatchObject({
      number: '7/UBND',
      words: 'Trong hạn',
      left: 'còn 5 ngày 6 giờ',
      due: '22/06/2026 (17:00)',
      from: { field: 'hanXuLy', text: '22/06/2026' },
    });
  });

  test('explains it, with days off in one line and what the card says elsewhere left out', () => {
    const steps = cardOf(fields, false)?.steps ?? [];
    expect(steps.map(({ text }) => text)).toEqual([
      'Ngày ghi rõ, giữ nguyên',
      'Không tính ngày nghỉ: Nghỉ hằng tuần 2 ngày',
    ]);
    const limited = cardOf({ soKyHieu: '8/UBND', ngayDen: '15/06/2026', hanXuLy: '5 ngày làm việc' }, false);
    expect(limited?.steps).toContainEqual({
      text: 'Thời hạn 5 ngày làm việc, không tính ngày bắt đầu',
      basis: 'Bộ luật Dân sự 2015, Điều 147',
    });
  });

  test('tells the other deadlines of the row with their own words', () => {
    expect(cardOf(fields, false)?.others).toEqual([
      { name: 'Hạn trả lời', text: '26/06/2026 10:00', due: '26/06/2026 (10:00)' },
    ]);
    expect(cardOf(fields, true)).toMatchObject({ others: [], steps: [], number: '' });
  });

  test('of a deadline that the user set, or another list says, it says that', () => {
    const own = cardOf(fields, false, { key: 'k', manualDue: '2026-06-30' });
    expect(own).toMatchObject({ from: null, due: '30/06/2026 (17:00)' });
    expect(own?.steps[0]?.text).toBe('Hạn do người dùng nhập');
    const due = Date.parse('2026-07-03T17:00+07:00');
    const deadline = { due, precision: 'day' as const, source: 'rule' as const, start: null };
    const elsewhere = cardOf({ soKyHieu: '9/UBND', trichYeu: 'x, xong trước 20/06/2026' }, false, {
      key: 'k',
      deadline,
    });
    expect(elsewhere).toMatchObject({ from: null, due: '03/07/2026 (17:00)' });
    expect(elsewhere?.steps).toEqual([{ text: 'Hạn này ghi ở danh sách khác có cùng hồ sơ', basis: '' }]);
  });
});

test('the end of a day is 24:00 of that day', () => {
  expect(dueText(Date.parse('2026-06-20T00:00+07:00'))).toBe('19/06/2026 (24:00)');
});
