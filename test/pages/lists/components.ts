import { dossiers } from '../dossiers.ts';
import { each, h, page } from '../html.ts';
import { listPage, scrollPage } from '../page.ts';

const mat = listPage({
  name: 'mat-table',
  about: 'custom elements as rows and cells in a flex layout, as Angular Material draws them',
  rows: (now) => dossiers('mat', 14, now, { statuses: true, forms: { slash: 60, seconds: 20, none: 20 } }),
  html: (rows) => {
    const columns = ['soHieu', 'trichYeu', 'ngayNhan', 'han', 'tinhTrang'];
    const cell = (tag: string, at: number, text: string): string =>
      `<${tag} class="${tag === 'mat-cell' ? 'mat-mdc-cell' : 'mat-mdc-header-cell'} cdk-column-${columns[at]}">${text}</${tag}>`;
    return page({
      title: 'Xử lý văn bản',
      css: `body{margin:0;padding:16px;font:14px/20px Roboto,"Noto Sans",sans-serif}mat-header-row,mat-row{display:flex;border-bottom:1px solid #0000001f;align-items:center;min-height:52px}mat-header-row{font-weight:500}mat-cell,mat-header-cell{flex:1;padding:0 16px}.cdk-column-trichYeu{flex:3}`,
      body: `<h1 style="font-size:20px">Xử lý văn bản đến</h1><mat-table class="mat-mdc-table"><mat-header-row class="mat-mdc-header-row">${each(['Số hiệu', 'Trích yếu', 'Ngày nhận', 'Hạn xử lý', 'Tình trạng'], (title, at) => cell('mat-header-cell', at, `<div class="mat-sort-header-container"><div>${h(title)}</div></div>`))}</mat-header-row>${each(
        rows,
        (row) =>
          `<mat-row class="mat-mdc-row" data-o="${row.id}">${each([row.soKyHieu, row.trichYeu, row.ngayDen, row.han, row.trangThai], (text, at) => cell('mat-cell', at, ` ${h(text)} `))}</mat-row>`,
      )}</mat-table><mat-paginator>Số dòng mỗi trang: 14 &nbsp; 1 – 14 của 580</mat-paginator>`,
    });
  },
  leastRows: 8,
});

/** A body of the table for each dossier; the first cell is a header of its row; titles hold filters. */
const bodies = listPage({
  name: 'many-bodies',
  about: 'one tbody for each dossier, th scope=row in it, titles that hold a select with "Quá hạn" and "Trong hạn"',
  rows: (now) => dossiers('bodies', 12, now, { forms: { slash: 60, beforeHour: 20, latest: 20 } }),
  html: (rows) =>
    page({
      title: 'Nhiệm vụ',
      css: `body{font:13px/19px "DejaVu Sans",sans-serif;margin:10px}table{border-collapse:collapse;width:1240px}thead th{background:#e3f2fd;padding:8px;text-align:left;vertical-align:top}tbody th{font-weight:normal;text-align:left}tbody th,td{padding:8px;border-top:1px solid #90caf9}`,
      body: `<table><thead><tr><th>Số ký hiệu<br><input size="10"></th><th>Nội dung giao</th><th>Nội dung chỉ đạo</th><th>Hạn hoàn thành<br><select><option>Tất cả</option><option>Quá hạn</option><option>Trong hạn</option></select></th></tr></thead>${each(
        rows,
        (row) =>
          `<tbody data-o="${row.id}"><tr><th scope="row">${h(row.soKyHieu)}</th><td>${h(row.trichYeu)}</td><td>Giao ${h(row.donVi)} tham mưu</td><td width="330">${h(row.han)}</td></tr></tbody>`,
      )}</table>`,
    }),
  leastRows: 7,
});

/** SharePoint: titles in div elements with menus, lookup values with their id, empty cells of icons. */
const sharepoint = listPage({
  name: 'sharepoint',
  about: 'a SharePoint list view: titles in div elements with menus, lookup values "3;#Khẩn", group of skip links',
  rows: (now) => dossiers('sharepoint', 15, now, { forms: { short: 60, net: 20, empty: 20 } }),
  html: (rows) =>
    page({
      title: 'Văn bản đến - Tất cả mục',
      css: `body{margin:0;font:8pt Verdana,"DejaVu Sans Condensed",sans-serif;color:#444}a.skip{position:absolute;left:-9999px}.ms-listviewtable{width:1000px;margin-left:200px}.ms-vh2{padding:5px 8px;text-align:left;font-weight:normal;color:#777}.ms-vb2{padding:8px;border-top:1px solid #eee}.nav{position:absolute;left:10px;top:40px;line-height:24px}`,
      body: `<a class="skip" href="#x">Skip Ribbon Commands</a><div class="nav">Thư viện<br>Văn bản đến<br>Văn bản đi<br>Hạn xử lý</div><table class="ms-listviewtable" cellspacing="0"><tr class="ms-viewheadertr"><th class="ms-vh2"></th>${each(['Số đến', 'Số hiệu văn bản', 'Trích yếu', 'Mức độ khẩn', 'Hạn giải quyết', 'Cơ quan gửi'], (title) => `<th class="ms-vh2"><div class="ms-vh-div" displayname="${h(title)}"><a href="#">${h(title)}</a><span style="display:none">Mở menu</span></div></th>`)}</tr>${each(
        rows,
        (row) =>
          `<tr class="ms-itmhover" iid="12,${row.index},0" data-o="${row.id}"><td class="ms-vb2"><img width="16" height="16" alt=""></td><td class="ms-vb2">${row.soDen}</td><td class="ms-vb2">${h(row.soKyHieu)}</td><td class="ms-vb2"><a href="#">${h(row.trichYeu)}</a></td><td class="ms-vb2">${row.doKhan === 'Thường' ? '1;#Thường' : `3;#${row.doKhan}`}</td><td class="ms-vb2" width="210"><nobr>${h(row.han)}</nobr></td><td class="ms-vb2">${h(row.coQuan)}</td></tr>`,
      )}</table>`,
    }),
  leastRows: 8,
});

/** Printed style: the titles come again after every five dossiers, and a second table beside is an archive. */
const repeated = listPage({
  name: 'repeated-titles',
  about: 'the row of titles repeated every five dossiers, beside it an archive of files that are no dossiers',
  rows: (now) => dossiers('repeated', 15, now, { forms: { slash: 80, dot: 20 } }),
  html: (rows) => {
    const titles = '<tr class="t"><td>Số đến</td><td>Số KH</td><td>Trích yếu</td><td>Hạn XL</td></tr>';
    return page({
      title: 'In sổ',
      css: `body{font:12px/17px "Liberation Serif",serif;margin:8px;display:flex;gap:12px;align-items:flex-start}table{border-collapse:collapse}.s{width:860px}td{border:1px solid #777;padding:6px}.t td{font-weight:bold;background:#eee;text-align:center}`,
      body: `<table class="s">${each(rows, (row) => `${row.index % 5 === 0 ? titles : ''}<tr data-o="${row.id}"><td>${row.soDen}</td><td>${h(row.soKyHieu)}</td><td>${h(row.trichYeu)}</td><td width="180">${h(row.han)}</td></tr>`)}</table>
<table><tr class="t"><td>Số hồ sơ</td><td>Tiêu đề</td><td>Thời hạn bảo quản</td></tr>${each([1, 2, 3, 4, 5, 6], (n) => `<tr><td>HS ${n}</td><td>Tập lưu công văn đi quý ${n}</td><td>${n * 5} năm, đến 31/12/203${n}</td></tr>`)}</table>`,
    });
  },
  leastRows: 9,
  steps: [scrollPage(200)],
});

export const pages = [mat, bodies, sharepoint, repeated];
