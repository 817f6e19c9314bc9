import { describe, expect, test } from 'vitest';
import { draftLetter, kindRules, letterItemOf, proposeLetters, templates } from '../../lib/letters';
import { letterKinds } from '../../lib/model/letter';
import { letterDirections } from '../../lib/model/letter-office';
import { defaultSettings } from '../../lib/settings';
import { aDossier } from '../standing/a-dossier';
import { at, calendar, document, drafted, firstNotice, input, now, procedure, sentBefore, world } from './given';

const person = 'Nguyễn Văn A';

describe('where persons are hidden', () => {
  test('no letter of any kind names one, none has a blank in his place, and nothing else is lost', () => {
    for (const kind of letterKinds) {
      const { stages, isExtension } = kindRules[kind];
      const isHoSo = isExtension || kind === 'phieuDonDocTthc';
      for (const stage of stages)
        for (const direction of letterDirections)
          for (const count of isExtension ? [1] : [1, 3, 5]) {
            const base = { ...(isHoSo ? procedure : document), person, earlier: sentBefore(stage) };
            const items = Array.from({ length: count }, (_, n) => ({ ...base, key: `k${n}` }));
            const over = { kind, stage, direction, items, unit: base.unit, newDue: '2026-11-27' };
            const open = drafted(over);
            const { letter, missing, basis } = drafted({ ...over, hidesPersons: true });
            const place = `${kind} ${stage} ${direction} ${count}`;
            expect(JSON.stringify([letter, basis]), place).not.toContain(person);
            expect(JSON.stringify(letter), place).not.toMatch(/[Nn]gười xử lý|thụ lý|Ông\/Bà [^(]/);
            expect(missing, place).toEqual(open.missing);
            expect(letter.addressees.length, place).toBe(open.letter.addressees.length);
            expect(letter.body.length, place).toBe(open.letter.body.length);
            for (const block of letter.body)
              if (block.kind !== 'table') expect(block.text, place).toMatch(/[\p{L}\d.:;,)…\]]$/u);
            const columns = letter.annex?.table.columns ?? [];
            if (letter.annex) expect(columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1);
          }
    }
  });

  test('the report keeps twelve columns, without the person', () => {
    const items = [{ ...document, earlier: [firstNotice], doneAt: at('2026-11-17T09:00'), state: 'closed' as const }];
    const titles = drafted({ kind: 'baoCaoQuaHan', unit: 'Tỉnh ủy', items, hidesPersons: true }).letter.annex?.table
      .columns;
    expect(titles?.map(({ title }) => title)).toHaveLength(12);
  });

  test('phiếu đôn đốc keeps what stands beside the person in a line', () => {
    const over = { kind: 'phieuDonDocTthc' as const, unit: 'Phòng Kinh tế', hidesPersons: true };
    const one = drafted({ ...over, items: [procedure] }).letter.body;
    expect(one).toContainEqual({ kind: 'item', text: '6. Cơ quan, đơn vị chủ trì giải quyết: Phòng Kinh tế' });
    const few = drafted({ ...over, items: [procedure, { ...procedure, key: '2' }] }).letter.body;
    expect(few[2]).toMatchObject({ text: expect.stringMatching(/ngày làm việc; người nộp hồ sơ: …+$/) });
  });

  test('phiếu nhắc việc goes to the unit; without one it says so, also where a person was typed', () => {
    const over = { kind: 'phieuNhacViec' as const, hidesPersons: true };
    expect(drafted(over).letter.addressees).toEqual(['Sở Xây dựng']);
    const items = [{ ...document, unit: '' }];
    for (const unit of ['', 'nguyễn văn a'])
      expect(draftLetter({ ...input, ...over, unit, items })).toEqual({ problems: [{ kind: 'unitMissing' }] });
    expect(drafted({ ...over, hidesPersons: false, unit: '', items }).letter.addressees).toEqual([`Ông/Bà ${person}`]);
  });

  test('an office’s own template is held to it too', () => {
    const own = {
      ...templates.phieuNhacViec,
      addressees: [{ text: '{donVi}; đồng chí {nguoiXuLy}' }],
      body: [
        { text: 'Đồng chí {nguoiXuLy} khẩn trương xử lý.' },
        { text: 'Nhắc {donVi}; gửi {nguoiXuLy}.' },
        {
          table: {
            rows: 'dossiers' as const,
            columns: [{ title: 'A', width: 1, align: 'left' as const, text: '{nguoiXuLy}' }],
          },
        },
        { text: 'Trân trọng./.' },
      ],
    };
    const { letter, missing } = drafted({
      kind: 'phieuNhacViec',
      templates: { phieuNhacViec: own },
      hidesPersons: true,
    });
    expect(letter.addressees).toEqual(['Sở Xây dựng']);
    expect(letter.body.map((block) => block.kind !== 'table' && block.text)).toEqual([
      'Nhắc Sở Xây dựng.',
      'Trân trọng./.',
    ]);
    expect(missing).toEqual([]);
    const onlyPersons = { ...own, addressees: [{ text: 'Ông/Bà {nguoiXuLy}' }] };
    expect(
      draftLetter({ ...input, kind: 'phieuNhacViec', templates: { phieuNhacViec: onlyPersons }, hidesPersons: true }),
    ).toEqual({
      problems: [{ kind: 'templateSilent', letter: 'phieuNhacViec', part: 'addressees' }],
    });
  });

  test('what is proposed names units, and nothing where only a person is known', () => {
    const fields = { soKyHieu: '5/A', trichYeu: 'X', nguoiXuLy: person, hanXuLy: '13/11/2026', trangThai: 'Đã chuyển' };
    const options = { world, now, identity: { names: ['Lê C'] }, earlier: [], isSecret: false };
    const { intervals } = defaultSettings().letters;
    const proposed = (hidesPersons: boolean, donViChuTri: string) => {
      const item = letterItemOf(aDossier({ ...fields, donViChuTri }), [], { ...options, hidesPersons });
      return proposeLetters({ items: [item], courses: [], intervals, calendar, now });
    };
    expect(proposed(false, '')).toMatchObject([{ unit: '', person }]);
    expect(proposed(true, '')).toEqual([]);
    const [one] = proposed(true, 'Sở Y');
    expect(one).toMatchObject({ unit: 'Sở Y', person: '' });
    expect(JSON.stringify(one)).not.toContain(person);
  });
});
