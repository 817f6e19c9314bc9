import { expect, test } from 'vitest';
import { createCalendar } from '../../lib/calendar';
import { defaultRules } from '../../lib/deadline';
import type { FieldTexts } from '../../lib/model/row';
import { cardFacts } from '../../lib/overlay/card-facts';
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

function cardOf(fields: FieldTexts, isSecret: boolean) {
  const facts = factsOf(fields, {}, now, 'Văn bản đến');
  const row = { fields, headers: {} };
  return cardFacts({ row, facts, key: null, secrecy: 'open' }, isSecret, undefined, world, at);
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
