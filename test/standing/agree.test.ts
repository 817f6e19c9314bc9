import { describe, expect, test } from 'vitest';
import { sightingsAnswer } from '../../lib/messages/schema';
import type { OwnMarks } from '../../lib/model/event';
import type { FieldTexts, Sighting } from '../../lib/model/row';
import type { RuleOverrides, Thresholds } from '../../lib/model/settings';
import type { Adjustment } from '../../lib/model/standing';
import { cardFacts } from '../../lib/overlay/card-facts';
import type { ReadRow } from '../../lib/overlay/rows';
import { viewOf } from '../../lib/overlay/view';
import { defaultSettings } from '../../lib/settings';
import { adjustmentOf, factsOf, whyAtRisk, withOwn, worldOf } from '../../lib/standing';
import { mergeSighting } from '../../lib/store/merge';
import { random } from '../random';
import { aDossier, at } from './a-dossier';

const day = 86_400_000;
const hour = 3_600_000;
const begin = at('2026-09-14T08:00');

const rules: RuleOverrides[] = [
  {},
  { before: 'inclusive', dayEnd: 'midnight', cutOff: '15:00' },
  {
    restartAfterSupplement: true,
    limits: [
      { doKhan: 'khan', amount: 4, unit: 'workDay', basis: 'a' },
      { loaiVb: 'Công văn', amount: 7, unit: 'workDay', basis: 'd' },
      { role: 'phoiHop', amount: 2, unit: 'workDay', basis: 'b' },
      { amount: 10, unit: 'workDay', basis: 'c' },
    ],
  },
];
const thresholds: Thresholds[] = [
  defaultSettings().thresholds,
  {
    soonWorkMinutes: 60,
    soonShare: 0.9,
    perUrgency: { khan: { soonShare: 0.3 }, thuong: { soonWorkMinutes: 4000 } },
    perList: { 'phối hợp': { soonWorkMinutes: 100 }, cửa: { soonShare: 0.4 } },
  },
];
const worlds = rules.flatMap((one) =>
  thresholds.map((limits) => worldOf({ ...defaultSettings(), rules: one, thresholds: limits })),
);

function generator(seed: number) {
  const next = random(seed);
  const chance = (p: number) => next() < p;
  const pick = <T>(...from: T[]): T => from[Math.floor(next() * from.length)] as T;
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from));
  const date = () => {
    const d = new Date(begin + between(-5, 40) * day).toISOString();
    return `${d.slice(8, 10)}/${d.slice(5, 7)}/${d.slice(0, 4)}${pick('', '', ' 16:00')}`;
  };
  const fields = (hasDue: boolean): FieldTexts => ({
    ...(hasDue && { hanXuLy: pick(date(), date(), `trước ngày ${date().slice(0, 10)}`, 'Còn 5 ngày', '', 'sớm') }),
    ...(hasDue && chance(0.3) && { hanPhoiHop: date() }),
    ...(chance(0.5) && { ngayDen: date() }),
    ...(chance(0.3) && { ngayVb: date().slice(0, 10) }),
    ...(chance(0.5) && { doKhan: pick('', 'Khẩn', 'Hoả tốc', 'Đỏ') }),
    ...(chance(0.4) && { vaiTro: pick('', 'Xử lý chính', 'Phối hợp', 'Để biết') }),
    ...(chance(0.4) && { trangThai: pick('Đang xử lý', 'Tạm dừng', 'Chờ bổ sung', 'Hoàn thành', '') }),
    ...(chance(0.3) && { loaiVb: pick('Công văn', '') }),
    ...(chance(0.2) && { yKienChiDao: `Trình trước ngày ${date().slice(0, 10)}` }),
  });
  const list = () => {
    const title = pick('Văn bản đến', 'Văn bản phối hợp', 'Hồ sơ một cửa', 'Văn bản đã xử lý', 'Chờ xử lý');
    return { id: title, title };
  };
  const sighting = (hasDue: boolean): Sighting => ({
    key: 'r',
    kind: 'vanBan',
    list: list(),
    row: { fields: fields(hasDue), headers: {} },
  });
  const pause = () => {
    const from = begin + between(-2 * 24, 20 * 24) * hour;
    const end = { to: from + between(-10, 100) * hour };
    return { from, ...(chance(0.8) && end), reason: pick('nghỉ phép', 'chờ bổ sung', '') };
  };
  const own = (): OwnMarks => ({
    ...(chance(0.25) && { due: { due: pick('2026-10-02', '2026-09-25T10:30'), reason: 'hẹn lại' } }),
    ...(chance(0.4) && { pauses: Array.from({ length: between(1, 4) }, pause) }),
    ...(chance(0.15) && { closed: { at: begin + between(0, 30) * day, reason: 'xong' } }),
    ...(chance(0.1) && { hidden: true as const }),
  });
  return { chance, pick, between, sighting, own };
}

/** A dossier after a few looks at several lists, as the store has it and as the page of the last look has it. */
function situation(seed: number) {
  const { chance, pick, between, sighting, own } = generator(seed);
  const hasDue = pick(0, 0.5, 1);
  let kept = null as ReturnType<typeof mergeSighting>;
  let last = sighting(true);
  let observedAt = begin;
  for (let looks = between(1, 4); looks > 0; looks--) {
    last = sighting(chance(hasDue));
    observedAt += between(2, 60) * hour;
    const place = { key: 'k', site: 's', account: '', list: last.list, observedAt };
    kept = mergeSighting(kept ? { ...aDossier({}), ...kept } : undefined, { sighting: last, said: {} }, place) ?? kept;
  }
  if (kept === null) throw new Error('nothing kept');
  const dossier = { ...aDossier({}), ...kept, ...(chance(0.7) && { own: own() }) };
  const { row, list } = last;
  const facts = factsOf(row.fields, row.headers, observedAt, list.title);
  const world = { ...pick(...worlds), now: observedAt + between(0, 40 * 24) * hour };
  return { dossier, facts, adjustment: adjustmentOf(dossier, last, world) ?? undefined, world };
}

describe('page and store agree', () => {
  test('state and due of 3000 dossiers, by row and adjustment alone', () => {
    const seen = new Map<string, number>();
    for (let seed = 1; seed <= 3000; seed++) {
      const { dossier, facts, adjustment, world } = situation(seed);
      const { state, deadline } = whyAtRisk({ dossier, now: world.now, world });
      const view = viewOf(facts, adjustment, { ...world, language: 'vi' });
      const isNone = dossier.own?.hidden || state === 'done' || deadline.due === null;
      const expected = isNone ? null : { state, due: deadline.due };
      const shown = view === null || view.due === null ? null : { state: view.state, due: view.due };
      expect(shown, `seed ${seed}`).toEqual(expected);
      const kind = expected?.state ?? (dossier.own?.hidden ? 'hidden' : 'none');
      seen.set(kind, (seen.get(kind) ?? 0) + 1);
    }
    for (const kind of ['overdue', 'today', 'soon', 'ontime', 'paused', 'hidden', 'none'])
      expect(seen.get(kind), kind).toBeGreaterThan(10);
  });

  test('an adjustment is what the message lets through, and holds no words of the user', () => {
    for (let seed = 1; seed <= 500; seed++) {
      const { adjustment } = situation(seed);
      if (adjustment === undefined) continue;
      const answer = { kept: 1, refused: 0, adjustments: [adjustment] };
      expect(sightingsAnswer.parse(answer)).toEqual(answer);
      expect(JSON.stringify(adjustment)).not.toMatch(/hẹn lại|nghỉ phép|bổ sung|xong/);
    }
  });
});

describe('own marks', () => {
  const facts = factsOf({ hanXuLy: '30/09/2026' }, {}, begin, 'Văn bản đến');
  const pause = (from: string, to?: string, reason = 'nghỉ') => ({
    from: at(from),
    ...(to !== undefined && { to: at(to) }),
    reason,
  });
  test('none leave the facts as they are', () => {
    expect(withOwn(facts, undefined)).toBe(facts);
    expect(withOwn(facts, { hidden: true, snoozedUntil: begin })).toBe(facts);
  });
  test('deadline and closing; an instant the page names stays', () => {
    expect(withOwn(facts, { due: { due: '2026-10-02', reason: 'r' } }).manual).toEqual({
      due: '2026-10-02',
      reason: 'r',
    });
    expect(withOwn(facts, { closed: { at: 5, reason: 'r' } }).done).toEqual({ at: 5 });
    expect(withOwn({ ...facts, done: { at: 3 } }, { closed: { at: 5, reason: 'r' } }).done).toEqual({ at: 3 });
    expect(facts).not.toHaveProperty('manual');
  });
  test('overlapping pauses are one, of which the last end counts', () => {
    const pauses = [
      pause('2026-09-18T08:00', '2026-09-21T08:00'),
      pause('2026-09-15T08:00', '2026-09-17T08:00'),
      pause('2026-09-16T08:00', '2026-09-16T10:00'),
      pause('2026-09-17T08:00', '2026-09-18T08:00'),
    ];
    expect(withOwn(facts, { pauses }).pauses).toEqual([pause('2026-09-15T08:00', '2026-09-21T08:00')]);
    const open = [...pauses, pause('2026-09-20T08:00')];
    expect(withOwn(facts, { pauses: open }).pauses).toEqual([pause('2026-09-15T08:00')]);
  });
  test('a pause for a supplement stays apart; one that ends before it begins is none', () => {
    const page = { ...facts, pauses: [{ from: at('2026-09-15T08:00'), to: at('2026-09-17T08:00') }] };
    const own = pause('2026-09-16T08:00', '2026-09-18T08:00');
    expect(withOwn(page, { pauses: [own] }).pauses).toEqual([...page.pauses, own]);
    expect(withOwn(facts, { pauses: [pause('2026-09-18T08:00', '2026-09-17T08:00')] })).not.toHaveProperty('pauses');
    const wrong = { ...facts, pauses: [{ from: 2, to: 1 }] };
    expect(withOwn(wrong, undefined)).not.toHaveProperty('pauses');
  });
  test('a deadline that stands in another list only comes along; one’s own deadline is enough', () => {
    const [world = worldOf(defaultSettings())] = worlds;
    const list = { id: 'l', title: 'Tra cứu' };
    const row = { fields: { trichYeu: 'V/v báo cáo, gửi trước ngày 05/10/2026' }, headers: {} };
    const sighting: Sighting = { key: 'r', kind: 'vanBan', list, row };
    const deadline = { due: at('2026-09-30T17:00'), precision: 'day', source: 'column', start: null };
    expect(adjustmentOf({ facts }, sighting, world)).toEqual({ key: 'r', deadline });
    const own = { due: { due: '2026-10-02', reason: 'r' } };
    expect(adjustmentOf({ facts, own }, sighting, world)).toEqual({ key: 'r', manualDue: '2026-10-02' });
    const page = factsOf(row.fields, {}, begin, list.title);
    const now = begin + day;
    const card = (adjustment?: Adjustment) =>
      cardFacts(
        { row, facts: page } as ReadRow,
        false,
        adjustment,
        { ...world, now, language: 'vi' },
        { left: 0, top: 0, right: 0, bottom: 0 },
      );
    expect(card()?.from).toMatchObject({ field: 'trichYeu' });
    expect(card(adjustmentOf({ facts }, sighting, world) ?? undefined)).toMatchObject({ from: null, state: 'ontime' });
  });
  test('an adjustment says only what the row does not', () => {
    const sighting: Sighting = {
      key: 'r',
      kind: 'vanBan',
      list: { id: 'l', title: 'Văn bản đến' },
      row: { fields: { hanXuLy: '30/09/2026', ngayDen: '14/09/2026' }, headers: {} },
    };
    const [world = worldOf(defaultSettings())] = worlds;
    const kept = { ...facts, ngayDen: '2026-09-14', doKhan: 'khan' as const };
    const expected: Adjustment = { key: 'r', elsewhere: { doKhan: 'khan' } };
    expect(adjustmentOf({ facts: kept }, sighting, world)).toEqual(expected);
    expect(adjustmentOf({ facts }, sighting, world)).toBeNull();
    expect(adjustmentOf({ facts, own: { hidden: true } }, sighting, world)).toEqual({ key: 'r', hidden: true });
  });
});
