import { createServer } from 'node:http';
import { teachPort } from './sites.ts';

/** Days from today as the pages write them: dd/MM/yyyy in Việt Nam. */
function day(offset: number): { dmy: string; mdy: string } {
  const at = new Date(Date.now() + 7 * 3_600_000 + offset * 86_400_000).toISOString();
  const [year, month, date] = at.slice(0, 10).split('-');
  return { dmy: `${date}/${month}/${year}`, mdy: `${month}/${date}/${year}` };
}

const offsets = Array.from({ length: 12 }, (_, index) => index * 3 - 8);

/** Rows with a link, a handler on each cell, and one deadline that is empty and one that is no date. */
function tableRows(form: 'dmy' | 'mdy'): string {
  const due = (index: number, offset: number) => (index === 5 ? '' : index === 7 ? 'xin ý kiến' : day(offset)[form]);
  return offsets
    .map(
      (offset, index) =>
        `<tr data-id="${index}"><td>${index + 1}</td><td>${100 + index}/UBND-TH</td>
         <td><a href="/mo/${index}">V/v báo cáo tình hình ${index}</a></td>
         <td>${day(-20).dmy}</td><td>${due(index, offset)}</td><td>Nguyễn Văn ${'ABC'[index % 3]}</td></tr>`,
    )
    .join('');
}

const cards = () =>
  offsets
    .map(
      (offset, index) =>
        `<article class="the"><h4>${100 + index}/SNV-VP</h4><p>V/v góp ý dự thảo ${index}</p>
         <div class="cuoi"><span>Bà Trần Thị B</span> <em>${day(offset).dmy}</em></div></article>`,
    )
    .join('');

/** A board: cards in three columns, each with two dates behind labels, one of which nobody knows. */
const board = () =>
  [0, 1, 2]
    .map((column) => {
      const own = offsets.flatMap((offset, index) =>
        index % 3 === column
          ? [
              `<div class="viec"><h4>${100 + index}/SNV-VP</h4><p><span>Tiếp nhận:</span> ${day(-20).dmy}</p><p><span>Mốc trả:</span> ${day(offset).dmy}</p></div>`,
            ]
          : [],
      );
      return `<div class="cot"><div class="ten">Cột ${'ABC'[column]}</div><div>${own.join('')}</div></div>`;
    })
    .join('');

/** Cards that are read, all of them secret, with words before a date that only they say. */
const secretCards = () =>
  offsets
    .slice(0, 5)
    .map(
      (offset, index) =>
        `<article class="the"><h4>${100 + index}/SNV-VP</h4><p>Độ mật: Mật</p><p>Hạn xử lý: ${day(offset).dmy}</p>
         <p>Chuyên án Sông Lam: <em data-name="Sông Lam">${day(offset + 1).dmy}</em></p></article>`,
    )
    .join('');

const style = `body{font:14px sans-serif;margin:16px}table{border-collapse:collapse;width:1100px}
  th,td{border:1px solid #bbb;padding:6px 10px;text-align:left}td:nth-child(5){width:230px}
  .the{border:1px solid #bbb;margin:6px 0;padding:8px;width:700px}
  .bang{display:flex;align-items:flex-start}.cot{width:330px}.viec{border:1px solid #bbb;margin:6px;padding:8px}
  .dark{background:#17191c;color:#eee}`;

/** What the host's own scripts hear; each page counts clicks and keys wherever they could be heard. */
const script = `window.heard=[];for(const t of 'pointerdown pointerup mousedown mouseup click dblclick auxclick contextmenu keydown keyup touchstart dragstart selectstart'.split(' '))
  for(const o of [window,document,document.body])o.addEventListener(t,e=>heard.push(t),true);`;

const page = (body: string, dark = false) =>
  `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Phòng Tổng hợp</title><style>${style}</style>
   <body class="${dark ? 'dark' : ''}">${body}<script>${script}</script></body></html>`;

const titles = '<th>STT</th><th>Số ký hiệu</th><th>Trích yếu</th><th>Ngày đến</th><th>Mốc</th><th>Người xử lý</th>';
const table = (form: 'dmy' | 'mdy') =>
  `<h2>Văn bản đến</h2><table><thead><tr>${titles}</tr></thead><tbody>${tableRows(form)}</tbody></table>`;

/** A little host of pages whose deadlines generic reading does not find. */
export function startTeachPages(): Promise<{ requests: string[]; close(): Promise<void> }> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    requests.push(url.pathname);
    const dark = url.searchParams.has('dark');
    const bodies: Record<string, () => string> = {
      '/bang': () => page(table('dmy'), dark),
      '/bang-my': () => page(table('mdy'), dark),
      '/the': () => page(`<h2>Việc được giao</h2><section id="viec">${cards()}</section>`, dark),
      '/bang-viec': () => page(`<h2>Bảng việc</h2><div class="bang">${board()}</div>`, dark),
      '/mat': () => page(`<h2>Việc được giao</h2><section id="viec">${secretCards()}</section>`, dark),
      '/khung': () =>
        page(
          '<iframe src="/menu" style="width:200px;height:300px"></iframe><iframe src="/bang" style="width:1000px;height:600px"></iframe>',
        ),
      '/menu': () => page('<ul><li>Văn bản đến</li><li>Văn bản đi</li></ul>'),
    };
    const body = bodies[url.pathname]?.();
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(body ?? '');
  });
  return new Promise((resolve) => {
    server.listen(teachPort, () =>
      resolve({
        requests,
        close: () =>
          new Promise((done) => {
            server.closeAllConnections();
            server.close(() => done());
          }),
      }),
    );
  });
}
