import { describe, expect, it } from 'vitest';
import { namedLines, setName } from '../../lib/letters/lines';

describe('the lines of a name', () => {
  it.each([
    ['ỦY BAN NHÂN DÂN XÃ TÂN HƯNG', 66, ['ỦY BAN NHÂN DÂN', 'XÃ TÂN HƯNG']],
    ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', 66, ['SỞ NÔNG NGHIỆP', 'VÀ MÔI TRƯỜNG']],
    ['SỞ XÂY DỰNG', 66, ['SỞ XÂY DỰNG']],
    ['PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ', 95, ['PHIẾU XIN LỖI', 'VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ']],
    ['', 66, ['']],
    ['Đ'.repeat(1000), 66, ['Đ'.repeat(1000)]],
  ])('%s', (name, width, lines) => expect(namedLines(name, width, 12, 'bold')).toEqual(lines));

  it('are as many as the column asks for, and about equally long', () => {
    const lines = namedLines('TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG', 44, 12, 'bold');
    expect(lines).toHaveLength(3);
    expect(lines.join(' ')).toBe('TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG');
  });
});

describe('a name that is set', () => {
  it('stays one text where a narrower column breaks it', () => {
    const { text, side } = setName('ỦY BAN NHÂN DÂN XÃ TÂN HƯNG', 66, 12, 'bold');
    expect(text).toBe('ỦY BAN NHÂN DÂN XÃ TÂN HƯNG');
    expect(side).toBeGreaterThan(5);
  });
  it('is broken by hand where it would break elsewhere', () => {
    const { text, side } = setName('PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ', 95, 12, 'bold');
    expect(text).toBe('PHIẾU XIN LỖI\nVÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ');
    expect(side).toBe(0);
  });
});
