import { type Dossier, dossiers } from '../dossiers.ts';
import { each, h, page } from '../html.ts';
import { listPage, scrollPage } from '../page.ts';

/** The searched word, split out of its text as old systems mark it. */
const marked = (text: string): string =>
  h(text).replaceAll('báo cáo', '<font color="red">bá</font><font color=red>o cáo</font>');
/** Old pages write Ð (U+00D0) for Đ, as the Windows-1258 keyboard did. */
const eth = (text: string): string => text.replaceAll('Đ', 'Ð');

const line = (row: Dossier): string => `<TR bgcolor="${row.index % 2 ? '#ffffff' : '#eef3fb'}" data-o="${row.id}">
<TD align=center><FONT size=2>${row.index + 1}</FONT></TD><TD><FONT size=2>${row.soDen}</FONT></TD><TD><FONT size=2>${eth(h(row.soKyHieu))}</FONT></TD><TD><FONT size=2>${row.ngayVb}</FONT></TD><TD><FONT size=2>${marked(row.trichYeu)}</FONT></TD><TD><FONT size=2>${h(row.coQuan)}</FONT></TD><TD nowrap align=center><FONT size=2 color=blue>${h(row.han)}</FONT></TD><TD>&nbsp;</TD></TR>`;

const title = (text: string, width: number): string =>
  `<TD width=${width} align=center bgcolor=#336699><FONT color=white size=2><B>${text}</B></FONT></TD>`;

export const pages = [
  listPage({
    name: 'td-headers',
    about: 'plain td titles in capitals, inside layout tables three deep, font and bgcolor, search words split by font',
    rows: (now) => dossiers('td', 18, now, { forms: { slash: 60, dash: 20, short: 10, empty: 10 } }),
    html: (rows) =>
      page({
        title: 'QUAN LY CONG VAN',
        doctype: '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">',
        htmlAttributes: '',
        bodyAttributes: ' bgcolor="#cccccc" topmargin="0" leftmargin="0"',
        body: `<TABLE width=1000 border=0 cellpadding=0 cellspacing=0 bgcolor=white align=center><TR><TD colspan=2 height=70 bgcolor=#003366><FONT color=yellow size=5>&nbsp;PHẦN MỀM QUẢN LÝ CÔNG VĂN</FONT></TD></TR>
<TR><TD width=150 valign=top bgcolor=#99ccff><TABLE><TR><TD>CÔNG VĂN ÐẾN</TD></TR><TR><TD>CÔNG VĂN ÐI</TD></TR><TR><TD>QUÁ HẠN (3)</TD></TR></TABLE></TD>
<TD valign=top><TABLE width="100%" cellpadding=4><TR><TD><B>TÌM KIẾM:</B> <INPUT size=30 value="báo cáo"> Từ ngày <INPUT size=10 value="01/01/2026"> <INPUT type=button value="Tìm"></TD></TR>
<TR><TD><TABLE width="100%" border=1 cellspacing=0 cellpadding=5 bordercolor=#6699cc><TR>${title('TT', 30)}${title('SỐ ÐẾN', 60)}${title('SỐ KÝ HIỆU', 110)}${title('NGÀY VB', 85)}${title('TRÍCH YẾU', 280)}${title('NƠI GỬI', 110)}${title('HẠN GQ', 130)}${title('&nbsp;', 60)}</TR>${each(rows, line)}</TABLE></TD></TR>
<TR><TD align=right>Trang: <B>1</B> 2 3 4</TD></TR></TABLE></TD></TR><TR><TD colspan=2 align=center><FONT size=1>© 2005</FONT></TD></TR></TABLE>`,
      }),
    leastRows: 7,
    steps: [scrollPage(400)],
  }),
];
