import { createServer } from 'node:http';
import { secretPort } from './sites.ts';

/** Part of every secret number and subject, and of nothing else that the extension may see. */
export const secretWord = 'ZQMAT';
export const secretPhrase = 'Phương án Ẩn Sơn';
/** The same of ordinary rows beside them. */
export const ordinaryWord = 'ZQTHUONG';

const secret = (n: number, mark = '', more = ''): string[] => [
  `${n}/${secretWord}${n}`,
  `V/v ${secretPhrase} ${secretWord}${n} ${more}`,
  mark,
  '16/06/2099',
];
const ordinary = (n: number, mark = ''): string[] => [
  `${n}/${ordinaryWord}${n}`,
  `V/v báo cáo ${ordinaryWord}${n}`,
  mark,
  '16/06/2099',
];
const line = (cells: string[], tag = 'td') =>
  `<tr data-id="d${cells[0]}">${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
const table = (rows: (string[] | string)[], third = 'Ghi nhớ') =>
  `<table border=1><thead>${line(['Số ký hiệu', 'Trích yếu', third, 'Hạn xử lý'], 'th')}</thead><tbody>${rows
    .map((row) => (typeof row === 'string' ? `<tr class=nhom><td colspan=4>${row}</td></tr>` : line(row)))
    .join('')}</tbody></table>`;

/** Every place a mark of secrecy may stand in. `/doi` is what `/truoc` becomes: its second row turns secret. */
const bodies: Record<string, string> = {
  '/cot': `<h1>Văn bản đến</h1>${table([ordinary(1, 'Thường'), secret(2, 'Mật'), ordinary(3, 'Thường'), secret(4, 'Tối mật')], 'Độ mật')}`,
  '/nhan': `<h1>Văn bản chờ xử lý</h1>${table([
    ordinary(11),
    secret(12, '', '<span class=chip>Mật</span>'),
    secret(13, '<img alt="Văn bản mật" width=16 height=16>'),
    secret(14, '<i title="Tối mật">★</i>'),
    secret(15, 'TUYET MAT'),
    secret(16, 'Độ mật: Tuyệt mật'),
    ordinary(17),
  ])}`,
  '/nhom': `<h1>Danh sách theo nhóm</h1>${table([
    'Nhóm: Văn bản thường',
    ordinary(21),
    ordinary(22),
    'Nhóm: Văn bản mật (2)',
    secret(23),
    secret(24),
    'Nhóm: Văn bản khác',
    ordinary(25),
    ordinary(26),
  ])}`,
  '/so': `<h1>Sổ văn bản mật đến</h1>${table([secret(31), secret(32)])}`,
  '/day-so': `<h1>Văn bản đi</h1>${table([ordinary(41), ['42/M-ZQ', `${secretPhrase} ${secretWord}42`, '', '16/06/2099'], ordinary(43)])}`,
  '/truoc': `<h1>Văn bản phối hợp</h1>${table([ordinary(51), secret(52), ordinary(53)])}`,
  '/doi': `<h1>Văn bản phối hợp</h1>${table([ordinary(51), secret(52, 'Mật'), ordinary(53)])}`,
  '/khac': `<h1>Tra cứu</h1>${table([ordinary(54), secret(52), ordinary(55)])}`,
};

/** Serves them; the list of secret rows at `/so` has no ordinary one. */
export async function startSecretPages(): Promise<{ close(): Promise<unknown> }> {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><meta charset=utf-8><title>eOffice</title><style>td{padding:14px 60px 14px 8px}</style>${bodies[request.url ?? ''] ?? ''}`,
    );
  });
  await new Promise<void>((resolve) => server.listen(secretPort, '127.0.0.1', resolve));
  return { close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()) };
}
