import type { Page } from '@playwright/test';
import { type Dossier, dossiers } from '../dossiers.ts';
import { each, h, page } from '../html.ts';
import { listPage } from '../page.ts';

const select = (options: readonly string[], chosen: string): string =>
  `<select>${each(options, (option) => `<option${option === chosen ? ' selected' : ''}>${h(option)}</option>`)}</select>`;

const roles = ['Xử lý chính', 'Phối hợp', 'Nhận để biết'];
const units = ['Văn phòng', 'P. Kinh tế, HT và ĐT', 'P. Văn hóa - Xã hội', 'TT PVHCC', 'BCH Quân sự'];

/** A date control shows its value as the browser writes dates, and holds it as yyyy-MM-dd. */
const dates = listPage({
  name: 'inputs-date',
  about: "a leader's waiting list: the deadline is an input type=date, the unit a select",
  rows: (now) => dossiers('inputs', 10, now, { forms: { iso: 85, empty: 15 } }),
  html: (rows) =>
    page({
      title: 'Văn bản chờ cho ý kiến',
      css: `body{font:14px/20px Arial,sans-serif;margin:18px;background:#eef}table{border-collapse:collapse;width:1200px;background:#fff}td,th{border:1px solid #bbd;padding:8px;text-align:left}textarea{width:180px;height:38px}`,
      body: `<h3>Văn bản chờ lãnh đạo cho ý kiến</h3><table><thead><tr><th>Số đến</th><th>Số ký hiệu</th><th>Trích yếu</th><th>Đơn vị chủ trì</th><th>Ý kiến chỉ đạo</th><th>Hạn xử lý</th></tr></thead><tbody>${each(
        rows,
        (row) =>
          `<tr data-o="${row.id}"><td>${row.soDen}</td><td>${h(row.soKyHieu)}</td><td>${h(row.trichYeu)}</td><td>${select(units, row.donVi)}</td><td><textarea></textarea></td><td width="190"><input type="date" value="${row.due.at === null ? '' : row.hanDate}"></td></tr>`,
      )}</tbody></table>`,
    }),
  leastRows: 6,
});

/** Text controls with a picker's button; the row's role is chosen in a select whose other options say nothing. */
const texts = listPage({
  name: 'inputs-text',
  about: 'the deadline in a text input with a calendar button, the role in a select',
  rows: (now) => dossiers('inputs-text', 12, now, { forms: { slash: 70, time: 20, empty: 10 } }),
  html: (rows) =>
    page({
      title: 'Phân công xử lý',
      css: `body{font:13px "Segoe UI","Noto Sans",sans-serif;margin:0;padding:14px;background:#fff}table{width:1100px;border-collapse:collapse}th{background:#0078d4;color:#fff;padding:9px}td{padding:6px 9px;border-bottom:1px solid #edebe9}input[type=text]{width:130px;height:24px;border:1px solid #8a8886}button{width:26px;height:26px;padding:0}`,
      body: `<table><thead><tr><th>STT</th><th>Số văn bản</th><th>Nội dung</th><th>Vai trò</th><th>Hạn giải quyết</th><th></th></tr></thead><tbody>${each(
        rows,
        (row: Dossier) =>
          `<tr data-o="${row.id}"><td>${row.index + 1}</td><td>${h(row.soKyHieu)}</td><td>${h(row.trichYeu)}</td><td>${select(roles, row.vaiTro)}</td><td nowrap><input type="text" value="${row.due.at === null ? '' : h(row.han)}" placeholder="dd/mm/yyyy"><button>▦</button></td><td width="150"><button style="width:70px">Chuyển</button></td></tr>`,
      )}</tbody></table>`,
    }),
  leastRows: 8,
  steps: [
    {
      name: 'the user types another deadline into the first row',
      run: (page: Page) =>
        page.evaluate(() => {
          const input = document.querySelector<HTMLInputElement>('input[type=text]');
          if (input === null) throw new Error('no input');
          input.value = '31/12/2099';
          for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
        }),
      expects: () =>
        new Map([
          ['inputs-text-1', { expect: 'badge', due: '2099-12-31T17:00+07:00', precision: 'day', paused: false }],
        ]),
    },
  ],
});

export const pages = [dates, texts];
