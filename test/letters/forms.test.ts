import { describe, expect, test } from 'vitest';
import { draftLetter, type LetterInput } from '../../lib/letters';
import { at, document, drafted, firstNotice, input, noOffice, now, office, procedure, texts } from './given';

describe('the other forms', () => {
  test('phiếu nhắc việc before the deadline, to a person', () => {
    const { letter } = drafted({ kind: 'phieuNhacViec', stage: 'early', now: at('2026-11-11T09:00'), newDue: null });
    expect(letter.title).toEqual({ name: 'PHIẾU NHẮC VIỆC', about: 'Về việc thực hiện Công văn số 512/BXD-QHKT' });
    expect(letter.addressees).toEqual(['Ông/Bà Nguyễn Văn A, Sở Xây dựng']);
    expect(letter.body.map((block) => block.kind !== 'table' && block.text)).toEqual([
      'Qua theo dõi công việc đến ngày 11/11/2026, UBND tỉnh nhắc việc thực hiện Công văn số 512/BXD-QHKT ngày 20/10/2026 của Bộ Xây dựng về việc rà soát quy hoạch chung đô thị.',
      '- Ngày đến: 22/10/2026.',
      '- Thời hạn: ngày 13/11/2026 (còn 02 ngày làm việc).',
      'Đề nghị chủ động hoàn thành, trình kết quả đúng thời hạn; trường hợp có khó khăn, vướng mắc hoặc cần gia hạn, báo cáo lãnh đạo trước khi hết thời hạn./.',
    ]);
  });
  test('phiếu nhắc việc from lần 2 on says which it is; hours are written out in lists too', () => {
    const items = [1, 2].map((n) => ({
      ...document,
      key: String(n),
      ngayGiao: '2026-09-05' as const,
      due: at('2026-11-08T11:30'),
      precision: 'minute' as const,
      earlier: [firstNotice],
    }));
    const { letter } = drafted({ kind: 'phieuNhacViec', stage: 'second', items });
    expect(letter.title?.about).toBe('Về việc xử lý 02 văn bản (lần 2)');
    expect(JSON.stringify(letter.body)).toContain('thời hạn: 11 giờ 30 phút ngày 08/11/2026, đã quá');
    expect(JSON.stringify(drafted({ stage: 'second', items }).letter.body)).toContain('ngày đến: 05/9/2026;');
  });
  test('phiếu nhắc việc needs no unit where all are of one person', () => {
    const items = [{ ...document, unit: '' }];
    expect(drafted({ kind: 'phieuNhacViec', unit: '', items }).letter.addressees).toEqual(['Ông/Bà Nguyễn Văn A']);
    const several = [...items, { ...document, key: '2', unit: '', person: 'Lê C' }];
    expect(draftLetter({ ...input, kind: 'phieuNhacViec', unit: '', items: several })).toEqual({
      problems: [{ kind: 'unitMissing' }],
    });
  });
  test.each([
    ['phieuNhacViec', 'PNV-UBND'],
    ['phieuDonDocTthc', 'PĐĐ-UBND'],
    ['vanBanXinLoi', 'VBXL-UBND'],
    ['phieuXinLoi', 'PXL-UBND'],
    ['congVan', 'UBND-TH'],
  ] as const)('%s has a ký hiệu of its kind', (kind, symbol) => {
    expect(drafted({ kind, unit: 'Phòng Kinh tế', items: [procedure] }).letter.symbol).toBe(symbol);
    const unknown = drafted({ kind, unit: 'Phòng Kinh tế', items: [procedure], office: noOffice });
    expect(unknown.letter.symbol).toContain('[…]');
    expect(unknown.missing).toContainEqual({ key: null, name: 'symbol' });
  });
  test('a person never stands as an agency', () => {
    const items = [{ ...procedure, unit: '' }];
    const to = (kind: LetterInput['kind']) => draftLetter({ ...input, kind, unit: 'Trần Thị B', items });
    expect(to('congVan')).toEqual({ problems: [{ kind: 'unitMissing' }] });
    expect(to('phieuDonDocTthc')).toEqual({ problems: [{ kind: 'unitMissing' }] });
    expect(drafted({ kind: 'phieuNhacViec', unit: 'Trần Thị B', items }).letter.addressees).toEqual([
      'Ông/Bà Trần Thị B',
    ]);
    const report = drafted({ kind: 'baoCaoQuaHan', unit: 'Tỉnh ủy', items, office }).letter;
    expect(report.annex?.table.rows[0]?.slice(0, 6)).toEqual([
      '1',
      '1203',
      procedure.maHoSo,
      procedure.thuTuc,
      '[…]',
      'Sở Tài chính',
    ]);
  });
  test('phiếu đôn đốc TTHC: 24 hours where no new deadline is set, the applicant by hand', () => {
    const { letter, missing } = drafted({
      kind: 'phieuDonDocTthc',
      unit: 'Phòng Kinh tế',
      items: [procedure],
      newDue: null,
    });
    const said = letter.body.map((block) => (block.kind === 'table' ? '' : block.text));
    expect(said).toContain('3. Người nộp hồ sơ: ………………………………………………');
    expect(said).toContain(
      '5. Ngày hẹn trả kết quả: 17/11/2026 (đã quá thời hạn 03 ngày làm việc, tính đến ngày 20/11/2026)',
    );
    expect(said.join(' ')).toMatch(/trong thời hạn 24 giờ kể từ khi nhận được Phiếu này/);
    expect(said.join(' ')).not.toMatch(/61\/2018/);
    expect(missing).toEqual([]);
  });
  test('lần 2 of phiếu đôn đốc is urgent and lists the first', () => {
    const earlier = [{ ...firstNotice, kind: 'phieuDonDocTthc' as const }];
    const { letter } = drafted({
      kind: 'phieuDonDocTthc',
      stage: 'second',
      unit: 'Phòng Kinh tế',
      items: [{ ...procedure, earlier }],
    });
    expect(letter.title?.about).toBe('Giải quyết hồ sơ thủ tục hành chính (lần 2 - Khẩn)');
    expect(letter.body).toContainEqual({
      kind: 'item',
      text: '7. Đã đôn đốc: Phiếu đôn đốc số 4501/UBND-TH ngày 16/11/2026',
    });
  });
  test.each(['vanBanXinLoi', 'phieuXinLoi'] as const)('%s: who the applicant is, is written by hand', (kind) => {
    const { letter, missing } = drafted({
      kind,
      unit: '',
      items: [{ ...procedure, lyDo: 'hồ sơ phải xác minh thực địa.' }],
    });
    const said = letter.body.map((block) => (block.kind === 'table' ? '' : block.text)).join('\n');
    expect(letter.paper).toBe(kind === 'phieuXinLoi' ? 'A5' : 'A4');
    expect(letter.addressees[0]).toMatch(/^Ông\/Bà \(tổ chức\) …+$/);
    expect(said).toContain('Lý do: hồ sơ phải xác minh thực địa.');
    expect(said).toMatch(/chân thành xin lỗi Ông\/Bà \(tổ chức\).* ngày 26\/11\/2026\./);
    expect(said).not.toContain('Trần Thị B');
    expect(missing).toEqual([]);
  });
  test('an apology before the deadline does not say that it has passed', () => {
    const items = [{ ...procedure, due: at('2026-11-24T17:00') }];
    const said = texts({ kind: 'vanBanXinLoi', unit: '', items, newDue: '2026-11-30' }).join(' ');
    expect(said).toContain('không thể giải quyết xong đúng thời hạn đã hẹn');
    expect(said).not.toContain('quá thời hạn');
  });
  test('báo cáo: sums by unit, and the register behind it', () => {
    const items = [
      document,
      { ...document, key: '2', earlier: [firstNotice] },
      { ...document, key: '3', due: now + 1 },
      procedure,
    ];
    const { letter } = drafted({ kind: 'baoCaoQuaHan', unit: 'Thường trực Tỉnh ủy', direction: 'above', items });
    expect(letter.symbol).toBe('BC-UBND');
    expect(letter.addressees).toEqual(['Thường trực Tỉnh ủy']);
    expect(letter.body[2]).toMatchObject({ text: 'Tổng số văn bản, hồ sơ được tổng hợp: 04, trong đó:' });
    expect(letter.body[6]).toMatchObject({
      text: 'Có 03 văn bản, hồ sơ quá thời hạn xử lý (gồm đang xử lý và hoàn thành quá hạn), quá hạn lâu nhất 05 ngày làm việc. Tổng hợp theo đơn vị chủ trì:',
    });
    expect(letter.annex?.title).toBe('DANH MỤC VĂN BẢN, HỒ SƠ ĐƯỢC TỔNG HỢP');
    expect(letter.body[7]).toMatchObject({
      table: {
        rows: [
          ['1', 'Sở Xây dựng', '03', '02', '05', '01'],
          ['2', 'Phòng Kinh tế', '01', '01', '03', ''],
        ],
      },
    });
    const titles = letter.annex?.table.columns.map(({ title }) => title);
    expect(titles).toHaveLength(12);
    // Nothing is done yet; causes and notes are written in by hand.
    expect(titles).not.toContain('Ngày hoàn thành');
    expect(titles).toEqual(expect.arrayContaining(['Nguyên nhân', 'Lần nhắc', 'Ghi chú']));
    expect(letter.annex?.table.rows[1]?.slice(2, 11)).toEqual([
      '512/BXD-QHKT, 20/10/2026, Bộ Xây dựng',
      'V/v rà soát quy hoạch chung đô thị',
      'Sở Xây dựng',
      'Sở Tài chính',
      'Nguyễn Văn A',
      '13/11/2026',
      '5',
      '',
      '01',
    ]);
  });
  test('báo cáo: what was done late is late up to the day it was done', () => {
    const items = [{ ...document, doneAt: at('2026-11-17T09:00'), state: 'closed' as const, answer: '9/SXD' }];
    const row = drafted({ kind: 'baoCaoQuaHan', unit: 'Tỉnh ủy', items }).letter.annex?.table.rows[0];
    expect(row?.slice(8, 10)).toEqual(['17/11/2026', '2']);
  });
});
