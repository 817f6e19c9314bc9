import { describe, expect, test } from 'vitest';
import { computeDeadline, countdown } from '../../lib/deadline';
import { letterItemOf } from '../../lib/letters';
import type { LetterItem } from '../../lib/model/letter-item';
import { standingOf } from '../../lib/standing';
import { random } from '../random';
import { aDossier } from '../standing/a-dossier';
import { at, calendar, document, drafted, now, procedure, world } from './given';

/** The numbers of the three lines of totals, in the order in which they stand there; what is not told is 0. */
function told(items: readonly LetterItem[]) {
  const { body } = drafted({ kind: 'baoCaoQuaHan', unit: 'Tỉnh ủy', direction: 'above', items }).letter;
  const text = body.map((block) => (block.kind === 'table' ? '' : block.text)).join('\n');
  const read = (pattern: RegExp) => Number(pattern.exec(text)?.[1] ?? 0);
  const done = /- Đã hoàn thành: .*/.exec(text)?.[0] ?? '';
  const going = /- Đang xử lý: .*/.exec(text)?.[0] ?? '';
  const of = (line: string, word: string) => Number(new RegExp(`${word} (\\d+)`).exec(line)?.[1] ?? 0);
  return {
    all: read(/Tổng số .* được tổng hợp: (\d+), trong đó:/),
    done: of(done, 'hoàn thành:'),
    early: of(done, 'trước hạn'),
    onTime: of(done, 'đúng hạn'),
    doneLate: of(done, 'quá hạn'),
    doneUnknown: of(done, 'hoàn thành hoặc thời hạn'),
    going: of(going, 'Đang xử lý:'),
    ahead: of(going, 'trong hạn'),
    soon: of(going, 'sắp đến hạn'),
    overdue: of(going, 'quá hạn'),
    noDeadline: of(going, 'chưa rõ thời hạn'),
    paused: read(/- Tạm dừng: (\d+)\./),
    late: read(/Có (\d+) .* quá thời hạn xử lý/),
  };
}

const dayMs = 86_400_000;
const civilDay = (time: number) => new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Ho_Chi_Minh' }).format(time);

function some(seed: number): LetterItem[] {
  const next = random(seed);
  const upTo = (count: number) => Math.floor(next() * count);
  return Array.from({ length: 1 + upTo(40) }, (_, n): LetterItem => {
    const due = next() < 0.15 ? null : at('2026-11-20T17:00') + (upTo(21) - 10) * dayMs;
    const state = (['open', 'open', 'open', 'closed', 'closed', 'paused', 'hidden'] as const)[upTo(7)] ?? 'open';
    const isEnded = state === 'closed' && next() < 0.8;
    // Between three weeks ago and this moment, some in the very minute of the deadline.
    const doneAt = !isEnded ? null : due !== null && due <= now && next() < 0.2 ? due : now - upTo(21 * 24) * 3_600_000;
    const base = next() < 0.5 ? document : procedure;
    return { ...base, key: `k${n}`, due, state, doneAt, isSoon: next() < 0.4, unit: ['A', 'B', 'C'][upTo(3)] ?? 'A' };
  });
}

describe('totals of a report', () => {
  test('are those of the dossiers counted one by one, and add up', () => {
    for (let seed = 1; seed <= 400; seed++) {
      const items = some(seed);
      const count = (is: (item: LetterItem) => boolean) => items.filter(is).length;
      const ended = items.filter(({ state }) => state === 'closed');
      const dated = ended.filter(({ doneAt, due }) => doneAt !== null && due !== null);
      const open = items.filter(({ state }) => state === 'open' || state === 'hidden');
      const inTime = dated.filter(({ doneAt, due }) => Number(doneAt) <= Number(due));
      const early = inTime.filter(({ doneAt, due }) => civilDay(Number(doneAt)) !== civilDay(Number(due))).length;
      const overdue = open.filter(({ due }) => due !== null && due < now).length;
      const sums = told(items);
      expect(sums, String(seed)).toEqual({
        all: items.length,
        done: ended.length,
        early,
        onTime: inTime.length - early,
        doneLate: dated.length - inTime.length,
        doneUnknown: ended.length - dated.length,
        going: open.length,
        ahead: open.filter(({ due, isSoon }) => due !== null && due >= now && !isSoon).length,
        soon: open.filter(({ due, isSoon }) => due !== null && due >= now && isSoon).length,
        overdue,
        noDeadline: open.filter(({ due }) => due === null).length,
        paused: count(({ state }) => state === 'paused'),
        late: overdue + dated.length - inTime.length,
      });
      expect(sums.done + sums.going + sums.paused).toBe(sums.all);
      expect(sums.early + sums.onTime + sums.doneLate + sums.doneUnknown).toBe(sums.done);
      expect(sums.ahead + sums.soon + sums.overdue + sums.noDeadline).toBe(sums.going);
    }
  });

  test('what pages do not tell is counted apart, and named only where there is any', () => {
    const lines = (items: LetterItem[]) =>
      drafted({ kind: 'baoCaoQuaHan', unit: 'Tỉnh ủy', items })
        .letter.body.slice(2, 6)
        .map((block) => block.kind !== 'table' && block.text);
    expect(lines([document])).toEqual([
      'Tổng số văn bản được tổng hợp: 01, trong đó:',
      '- Đã hoàn thành: 00 (trước hạn 00, đúng hạn 00, quá hạn 00);',
      '- Đang xử lý: 01 (trong hạn 00, sắp đến hạn 00, quá hạn 01);',
      '- Tạm dừng: 00.',
    ]);
    const closed = { ...document, key: '2', state: 'closed' as const };
    expect(lines([closed, { ...document, key: '3', due: null, precision: null }]).slice(1, 3)).toEqual([
      '- Đã hoàn thành: 01 (trước hạn 00, đúng hạn 00, quá hạn 00, chưa rõ ngày hoàn thành hoặc thời hạn 01);',
      '- Đang xử lý: 01 (trong hạn 00, sắp đến hạn 00, quá hạn 00, chưa rõ thời hạn 01);',
    ]);
    const table = drafted({ kind: 'baoCaoQuaHan', unit: 'Tỉnh ủy', items: [closed] }).letter.annex?.table;
    // Nor is it called late up to today.
    expect(table?.columns.map(({ title }) => title)).not.toContain('Số ngày làm việc quá hạn');
  });

  test('all thirteen columns of the register, where each has something to say', () => {
    const done = { ...document, doneAt: at('2026-11-17T09:00'), state: 'closed' as const, lyDo: 'Chờ ý kiến' };
    const earlier = [{ stage: 'first' as const, kind: 'congVan' as const, number: '1', date: '2026-11-16', about: '' }];
    const { annex } = drafted({ kind: 'baoCaoQuaHan', unit: 'Tỉnh ủy', items: [{ ...done, earlier }] }).letter;
    expect(annex?.table.columns.map(({ title }) => title)).toEqual([
      'STT',
      'Số đến',
      'Số, ký hiệu, ngày, cơ quan ban hành',
      'Trích yếu',
      'Đơn vị chủ trì',
      'Đơn vị phối hợp',
      'Người xử lý',
      'Thời hạn',
      'Ngày hoàn thành',
      'Số ngày làm việc quá hạn',
      'Nguyên nhân',
      'Lần nhắc',
      'Ghi chú',
    ]);
  });
});

describe('what a dossier tells of itself', () => {
  const options = { world, identity: undefined, earlier: [], isSecret: false };
  const fields = { soKyHieu: '1/A', trichYeu: 'X', donViChuTri: 'Sở Y', ngayDen: '02/11/2026' };

  test('soon is soon as its badge says it, whatever the day', () => {
    const seen = new Set<boolean>();
    for (let day = 2; day <= 28; day++)
      for (const hour of ['08:00', '13:00', '18:00']) {
        const moment = at(`2026-11-${String(day).padStart(2, '0')}T${hour}`);
        const dossier = aDossier({ ...fields, hanXuLy: '20/11/2026' }, { firstSeen: '2026-11-02T08:00' });
        const deadline = computeDeadline(dossier.facts, world.rules, calendar);
        const { state } = standingOf({
          deadline,
          countdown: countdown(deadline, calendar, moment),
          thresholds: world.thresholds,
          facts: dossier.facts,
          calendar,
          now: moment,
        });
        const { isSoon } = letterItemOf(dossier, [], { ...options, now: moment });
        expect(isSoon, `${day} ${hour}`).toBe(state === 'soon' || state === 'today');
        seen.add(isSoon);
      }
    expect(seen.size).toBe(2);
  });

  test('what oneself has finished and a unit still owes can be due soon; what has ended cannot', () => {
    const identity = { names: ['Lê Văn C'], unit: 'Văn phòng' };
    const isSoon = (own: object) => {
      const dossier = aDossier({ ...fields, hanXuLy: '20/11/2026', trangThai: 'Đã xử lý', ...own });
      const item = letterItemOf(dossier, [], { ...options, identity, now });
      return [item.state, item.isSoon];
    };
    expect(isSoon({})).toEqual(['open', true]);
    expect(isSoon({ trangThai: 'Hoàn thành' })).toEqual(['closed', false]);
  });

  test('one that had ended when it was first seen has no day of its end', () => {
    const ended = aDossier({ ...fields, hanXuLy: '06/11/2026', trangThai: 'Hoàn thành' });
    const item = letterItemOf(ended, [], { ...options, now });
    expect(item).toMatchObject({ state: 'closed', doneAt: null });
    expect(told([{ ...item, unit: 'Sở Y' }])).toMatchObject({ done: 1, doneUnknown: 1, doneLate: 0 });
  });
});
