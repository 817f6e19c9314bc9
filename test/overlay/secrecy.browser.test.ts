import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Adapter } from '../../lib/model/adapter';
import type { Overlay } from '../../lib/overlay';
import { hasher, macsOf } from '../../lib/secrecy';
import { until } from '../until';
import { startOverlay } from './started';

let life: AbortController;
let overlay: Overlay;
/** Numbers of all documents that were handed on to be kept. */
let kept: string[];
/** Hashes of secret rows that were said. */
let said: string[];
let isTaken: boolean;

beforeEach(() => {
  life = new AbortController();
  kept = [];
  said = [];
  isTaken = true;
  document.title = 'eOffice';
});
afterEach(() => {
  life.abort();
  document.body.replaceChildren();
});

async function keptOf(page: string, adapters: readonly Adapter[] = []): Promise<string[]> {
  document.body.innerHTML = page;
  overlay = startOverlay(
    life,
    async (_list, sightings) => {
      kept.push(...sightings.map(({ row }) => row.fields.soKyHieu ?? ''));
      return [];
    },
    {
      secrecy: () => ({ emptyMeans: 'notSecret' }),
      adapters: () => adapters,
      forget: async (macs) => {
        if (!isTaken) return false;
        said.push(...macs('ab'.repeat(32)));
        return true;
      },
    },
  );
  await settled();
  return kept;
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Until lists were read and nothing more is handed on: rows are read when the page is idle. */
async function settled(): Promise<void> {
  await until(() => expect(overlay.status()).not.toEqual([]));
  for (let waited = 0; kept.length === 0 && waited < 1500; waited += 50) await wait(50);
  for (let before = -1; before !== kept.length; await wait(250)) before = kept.length;
}

type Cells = readonly string[];
const line = (cells: Cells, tag = 'td') => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
const table = (head: Cells, rows: readonly (Cells | string)[]) =>
  `<table><thead>${line(head, 'th')}</thead><tbody>${rows.map((row) => (typeof row === 'string' ? row : line(row))).join('')}</tbody></table>`;
const head = ['Số ký hiệu', 'Trích yếu', 'Ghi nhớ', 'Hạn xử lý'];
const doc = (n: number, note = '', subject = `V/v báo cáo công tác tháng ${n}`) => [
  `${n}/UBND-TH`,
  subject,
  note,
  '16/06/2026',
];
const group = (title: string) => `<tr class="nhom"><td colspan="4">${title}</td></tr>`;

describe('nothing secret is handed on', () => {
  it.each([
    ['a stamp in a column nobody knows', doc(2, 'Mật')],
    ['a stamp without diacritics', doc(2, 'TOI MAT')],
    ['a stamp decomposed', doc(2, 'Tuyệt mật'.normalize('NFD'))],
    ['a chip behind the subject', doc(2, '', 'V/v kế hoạch diễn tập <span class="chip">Mật</span>')],
    ['the words of an icon', doc(2, '<img alt="Văn bản mật" width="16" height="16">')],
    ['the tooltip of an icon', doc(2, '<i title="Tối mật">★</i>')],
    ['a tooltip that Bootstrap 3 or 4 took over', doc(2, '<i data-original-title="Mật" title="">★</i>')],
    ['a tooltip that Bootstrap 5 took over', doc(2, '<i data-bs-original-title="Tối mật">★</i>')],
    ['a tooltip of a component', doc(2, '<i mattooltip="Độ mật: Mật">★</i>')],
    ['the content of a popover', doc(2, '<i data-content="Tuyệt mật">★</i>')],
    ['the title of a drawing', doc(2, '<svg width="9" height="9"><title>Mật</title><circle r="4" /></svg>')],
    ['a label that stands in few rows', doc(2, 'Ghi chú: gấp<br>Độ mật: Mật')],
    ['a label with a value nobody knows', doc(2, 'Độ mật: B2')],
  ])('%s', async (_what, row) => {
    expect(await keptOf(table(head, [doc(1), row, doc(3)]))).toEqual(['1/UBND-TH', '3/UBND-TH']);
  });

  it('a word that only looks like it is kept', async () => {
    const rows = [
      doc(1, 'Bảo mật'),
      doc(2, 'Format'),
      doc(3, 'Phạm Thị Mật'),
      doc(4, 'Mật độ dân cư'),
      doc(5, 'Mặt bằng'),
    ];
    expect(await keptOf(table(head, rows))).toHaveLength(5);
  });

  it('a stamp that comes later, with the same words', async () => {
    await keptOf(table(head, [doc(1), doc(2, '<i>★</i>')]));
    expect(overlay.status()).toMatchObject([{ rows: 2, secret: 0 }]);
    const cell = document.querySelectorAll('td')[6];
    cell?.replaceChildren();
    cell?.insertAdjacentHTML('beforeend', '<i title="Mật">★</i>');
    await settled();
    expect(overlay.status()).toMatchObject([{ rows: 2, secret: 1 }]);
  });

  it('a column of secrecy counts whatever its values look like', async () => {
    const titles = ['Số ký hiệu', 'Trích yếu', 'Độ mật', 'Hạn xử lý'];
    expect(
      await keptOf(
        table(
          titles,
          [1, 2, 3, 4].map((n) => doc(n, `0${n}/2026`)),
        ),
      ),
    ).toEqual([]);
  });

  it('a row whose own cell of secrecy is not drawn', async () => {
    const titles = ['Số ký hiệu', 'Trích yếu', 'Hạn xử lý', 'Độ mật'];
    const rows = [1, 2, 3].map((n) => [`${n}/UBND-TH`, `V/v báo cáo tháng ${n}`, '16/06/2026', 'Thường']);
    const spanned = '<tr><td>4/UBND-TH</td><td>V/v báo cáo tháng 4</td><td colspan="2">16/06/2026</td></tr>';
    expect(await keptOf(table(titles, [...rows, spanned]))).toEqual(['1/UBND-TH', '2/UBND-TH', '3/UBND-TH']);
  });

  it('urgency and secrecy in one column', async () => {
    const titles = ['Số ký hiệu', 'Trích yếu', 'Độ khẩn/mật', 'Hạn xử lý'];
    const rows = [doc(1, 'Khẩn / Mật'), doc(2, 'Thường / Thường'), doc(3, 'Mật'), doc(4, 'Khẩn / Thường')];
    expect(await keptOf(table(titles, rows))).toEqual(['2/UBND-TH', '4/UBND-TH']);
  });

  it('an adapter does not hide what a column shows', async () => {
    const adapter: Adapter = {
      version: 1,
      id: 'x',
      match: { sites: [`${location.origin}/*`] },
      fields: { doMat: { selector: '.muc' } },
    };
    const titles = ['Số ký hiệu', 'Trích yếu', 'Độ mật', 'Hạn xử lý'];
    const rows = [doc(1, 'Thường'), doc(2, 'Mật', 'V/v diễn tập <b class="muc">Thường</b>'), doc(3, 'Thường')];
    expect(await keptOf(table(titles, rows), [adapter])).toEqual(['1/UBND-TH', '3/UBND-TH']);
  });
});

describe('among secret ones', () => {
  it('rows of a group, until the next group', async () => {
    const rows = [doc(1), group('Nhóm: Văn bản mật (2)'), doc(2), doc(3), group('Nhóm: Văn bản thường (1)'), doc(4)];
    expect(await keptOf(table(head, rows))).toEqual(['1/UBND-TH', '4/UBND-TH']);
  });

  it('a group of one row each', async () => {
    expect(await keptOf(table(head, [doc(1), group('Nhóm: Văn bản mật'), doc(2)]))).toEqual(['1/UBND-TH']);
  });

  it('a title within the group does not end it', async () => {
    const within = '<tr class="phong"><td colspan="4">Phòng Tổng hợp</td></tr>';
    const rows = [group('Độ mật: Mật'), within, doc(2), within, doc(3), group('Độ mật: Thường'), within, doc(4)];
    expect(await keptOf(table(head, rows))).toEqual(['4/UBND-TH']);
  });

  it.each([
    ['a heading further out', '<h1>Văn bản mật đến</h1><section><h2>Danh sách</h2>', '</section>'],
    [
      'the open tab',
      '<div role="tablist"><a role="tab" aria-selected="true">Văn bản mật</a><a role="tab">Khác</a></div>',
      '',
    ],
    ['the open folder', '<nav><a class="active">Công văn mật</a><a>Công văn đi</a></nav><h2>Danh sách</h2>', ''],
  ])('%s', async (_what, before, after) => {
    expect(await keptOf(`${before}${table(head, [doc(1), doc(2)])}${after}`)).toEqual([]);
  });

  it("the document's title", async () => {
    document.title = 'Văn bản mật đến | eOffice';
    expect(await keptOf(`<h2>Danh sách</h2>${table(head, [doc(1), doc(2)])}`)).toEqual([]);
  });

  it('a closed tab beside the open one keeps nothing back', async () => {
    const tabs =
      '<div role="tablist"><a role="tab">Văn bản mật</a><a role="tab" aria-selected="true">Văn bản đến</a></div>';
    expect(await keptOf(`${tabs}${table(head, [doc(1), doc(2)])}`)).toHaveLength(2);
  });
});

describe('secret rows are told to be forgotten, by hashes alone', () => {
  const hash = hasher('ab'.repeat(32));
  const macsOfNumber = (n: number) => macsOf({ key: `vanBan|${n}/ubnd-th||`, lists: [] }, hash);

  it('each once, those whose secrecy is unclear not at all', async () => {
    const titles = ['Số ký hiệu', 'Trích yếu', 'Độ mật', 'Hạn xử lý'];
    await keptOf(table(titles, [doc(1, 'Thường'), doc(2, 'Mật'), doc(3, 'B2'), doc(4, 'Tối mật')]));
    expect(said.sort()).toEqual([...macsOfNumber(2), ...macsOfNumber(4)].sort());
    document.querySelectorAll('td')[1]?.append(' (2)');
    await settled();
    overlay.refresh();
    await settled();
    expect(said).toHaveLength(4);
  });

  it('when an ordinary row turns secret, and those among secret ones', async () => {
    await keptOf(table(head, [doc(1), doc(3), group('Nhóm: Văn bản mật (1)'), doc(2)]));
    expect(said.sort()).toEqual(macsOfNumber(2).sort());
    const cell = document.querySelectorAll('td')[2];
    if (cell) cell.textContent = 'Mật';
    await settled();
    expect(said).toEqual(expect.arrayContaining(macsOfNumber(1)));
  });

  it('again, as long as it was not taken', async () => {
    isTaken = false;
    await keptOf(table(head, [doc(1), doc(2, 'Mật')]));
    expect(said).toEqual([]);
    isTaken = true;
    document.querySelectorAll('td')[1]?.append(' (2)');
    await settled();
    expect(said.sort()).toEqual(macsOfNumber(2).sort());
  });
});
