import { afterEach, describe, expect, it } from 'vitest';
import { type DossierList, readRow } from '../../lib/reading';
import { findLists } from '../../lib/reading/find';

afterEach(() => document.body.replaceChildren());

const titles = ['Số ký hiệu', 'Trích yếu', 'Độ khẩn', 'Độ mật', 'Hạn xử lý'];

async function listOf(rows: readonly (readonly string[])[], head: readonly string[] = titles): Promise<DossierList> {
  const line = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  document.body.innerHTML = `<table>${line(head, 'th')}${rows.map((cells) => line(cells, 'td')).join('')}</table>`;
  const [list] = await findLists(document);
  if (list === undefined) throw new Error('no list');
  return list;
}

async function read(...rows: (readonly string[])[]) {
  const list = await listOf(rows);
  return list.grid.rowElements().map((row) => readRow(list, row)?.fields ?? null);
}

const full = ['280/CĐ-TTg', 'V/v khắc phục tình trạng chậm xử lý hồ sơ', 'Khẩn', 'Mật', 'Hạn: 20/11/2026'];

describe('what a row says', () => {
  it('takes values that are titles elsewhere, and no header drawn once more', async () => {
    expect(await read(full, titles, full)).toMatchObject([{ doKhan: 'Khẩn', doMat: 'Mật' }, null, { doMat: 'Mật' }]);
  });

  it('is nothing for padding, group titles and totals', async () => {
    const empty = ['', '', '', '', ''];
    expect(await read(full, empty, ['', '', 'Tổng cộng', '12', '3'], ['Phòng Tổng hợp (5)', '', '', '', ''])).toEqual([
      expect.anything(),
      null,
      null,
      null,
    ]);
  });

  it.each([
    ['280/CĐ-TTg - V/v khắc phục tình trạng chậm xử lý', '280/CĐ-TTg'],
    ['Công văn số 12729/VPCP-KGVX về việc nghỉ lễ', '12729/VPCP-KGVX'],
    // The number of the document that is replied to names another dossier.
    ['V/v trả lời Công văn 455-QĐ/TU của Tỉnh ủy về công tác cán bộ', undefined],
  ])('finds its own number at the beginning of a subject: %s', async (subject, number) => {
    const list = await listOf([[subject, '19/11/2026', '20/11/2026']], ['Trích yếu', 'Ngày đến', 'Hạn xử lý']);
    const [row] = list.grid.rowElements();
    expect(row && readRow(list, row)?.fields.soKyHieu).toBe(number);
  });

  it('passes over an icon before a deadline, and over nothing that was typed there', async () => {
    const dues = ['◷ 20/11/2026', '⏰ Không quy định', '??/12/2026', '-3'];
    const rows = await read(
      ...dues.map((due, index) => [`${index + 1}/UBND-TH`, 'V/v tổ chức hội nghị tổng kết năm', '', '', due]),
    );
    expect(rows.map((row) => row?.hanXuLy)).toEqual(['20/11/2026', 'Không quy định', '??/12/2026', '-3']);
  });

  it('prefers a date to a count of days, and a count to a zero', async () => {
    const head = ['Số ký hiệu', 'Trích yếu', 'Số ngày còn lại', 'Hạn xử lý', 'Số ngày quá hạn'];
    const list = await listOf(
      [
        ['1/UBND', 'Một', '3', '20/11/2026', '0'],
        ['2/UBND', 'Hai', '0', '', '2'],
      ],
      head,
    );
    const due = list.grid.rowElements().map((row) => readRow(list, row));
    expect(due.map((row) => [row?.fields.hanXuLy, row?.headers.hanXuLy])).toEqual([
      ['20/11/2026', 'Hạn xử lý'],
      ['2', 'Số ngày quá hạn'],
    ]);
  });
});
