import { describe, expect, it } from 'vitest';
import { clean, dossierKey, findDocumentNumber, fold, foldNumber, foldTitle, rowKey } from '../../lib/text';

describe('normalising (domain.md §2.6)', () => {
  it('cleans what a person cannot see', () => {
    expect(clean('  Hạn\u00a0xử\n\tlý\u200b ')).toBe('Hạn xử lý');
    expect(clean('Ðiều 1')).toBe('Điều 1');
    expect(clean('Hạn xử lý'.normalize('NFD'))).toBe('Hạn xử lý');
    expect(clean('a\u202eb')).toBe('ab');
  });

  it('folds forms of one word to one key', () => {
    const forms = ['Hoả tốc', 'Hỏa tốc', 'HỎA TỐC', 'hoa toc', 'Hỏa  tốc'.normalize('NFD')];
    expect(new Set(forms.map(fold))).toEqual(new Set(['hoa toc']));
    expect(fold('Ðộ khẩn')).toBe('do khan');
  });

  it('strips what systems hang on titles', () => {
    expect(foldTitle('Hạn xử lý (*)')).toBe('han xu ly');
    expect(foldTitle('Hạn xử lý ▲')).toBe('han xu ly');
    expect(foldTitle('Chờ xử lý (1.234):')).toBe('cho xu ly');
    expect(foldTitle('Hạn giải quyết (ngày)')).toBe('han giai quyet (ngay)');
  });
});

describe('số ký hiệu', () => {
  it.each([
    ['280/CĐ-TTg - V/v đôn đốc', '280/CĐ-TTg'],
    ['V/v trả lời Công văn số 3308/UBND-TH ngày 12/5/2023', '3308/UBND-TH'],
    ['56/2021/QĐ-UBND', '56/2021/QĐ-UBND'],
    ['455-QĐ/TU về công tác cán bộ', '455-QĐ/TU'],
    ['12729/VPCP-KGVX: họp', '12729/VPCP-KGVX'],
  ])('finds it in %s', (text, number) => expect(findDocumentNumber(text)).toBe(number));

  it.each(['Họp ngày 12/05/2026', 'Quý II/2026', 'Báo cáo 6 tháng', '000.00.00.H05-260818-0001'])(
    'finds none in %s',
    (text) => expect(findDocumentNumber(text)).toBeNull(),
  );

  it('compares padded numbers as integers', () => {
    expect(foldNumber('05/BNV-VP')).toBe(foldNumber('5 / bnv - vp'));
    expect(foldNumber('05/BNV-VP')).not.toBe(foldNumber('50/BNV-VP'));
  });
});

describe('dossier key (design.md, decision 9)', () => {
  const parts = { kind: 'vanBan', number: '05/BNV-VP', issuer: 'Bộ Nội vụ', date: '12/05/2026' };

  it('is the same however the row is written', () => {
    expect(rowKey(parts)).toBe(
      rowKey({ ...parts, number: '5/BNV-VP', issuer: 'BỘ NỘI VỤ'.normalize('NFD'), date: '12-5-2026' }),
    );
  });

  it('tells bodies, years and kinds apart', () => {
    const keys = [parts, { ...parts, issuer: 'Bộ Y tế' }, { ...parts, date: '12/05/2025' }, { ...parts, kind: 'hoSo' }];
    expect(new Set(keys.map(rowKey)).size).toBe(4);
  });

  it('falls back to the host row id, else to nothing', () => {
    expect(rowKey({ kind: 'vanBan', number: '', nativeId: 'issue-7' })).toBe('vanBan|#issue-7');
    expect(rowKey({ kind: 'vanBan', number: '-' })).toBeNull();
  });

  it('keeps sites and accounts apart', () => {
    expect(dossierKey('https://a.vn', '', 'x')).not.toBe(dossierKey('https://b.vn', '', 'x'));
    expect(dossierKey('https://a.vn', 'lan', 'x')).not.toBe(dossierKey('https://a.vn', 'hoa', 'x'));
  });
});
