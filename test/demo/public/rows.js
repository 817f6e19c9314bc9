/** Turns rows as the server tells them into table rows; used by the server for the first paint and by the page after. */

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\u00a0': '&nbsp;' };

export function escapeHtml(text) {
  return text.replace(/[&<>"\u00a0]/g, (sign) => entities[sign]);
}

const pill = (kind, text) => `<span class="nhan ${kind}">${escapeHtml(text)}</span>`;

function statusKind(row) {
  if (row.finished) return 'xanh-la';
  if (row.paused) return 'xam';
  return row.overdue ? 'do' : 'xanh';
}

const urgencyKind = { Khẩn: 'cam', 'Thượng khẩn': 'do', 'Hỏa tốc': 'do-dam' };

const inner = {
  trichYeu: (text, row) => `<a class="trich-yeu" href="${escapeHtml(row.href)}">${escapeHtml(text)}</a>`,
  doKhan: (text) => (text in urgencyKind ? pill(urgencyKind[text], text) : escapeHtml(text)),
  doMat: (text) => (text === 'Thường' ? escapeHtml(text) : pill('do-vien', text)),
  han: (text) => (text.startsWith('Hạn: ') ? `<span class="the">${escapeHtml(text)}</span>` : escapeHtml(text)),
  trangThai: (text, row) => pill(statusKind(row), text),
};

function cellHtml(id, row, cellLinks) {
  const text = row.cells[id] ?? '';
  const html = inner[id] ? inner[id](text, row) : escapeHtml(text);
  const linked = cellLinks && id !== 'trichYeu' && text !== '';
  const content = linked ? `<a class="o" href="${escapeHtml(row.href)}">${html}</a>` : html;
  return `<td class="c-${id}">${content}</td>`;
}

export function rowHtml(row, { columns, cellLinks }) {
  const classes = [row.unread && 'chua-doc', row.overdue && 'qua-han'].filter(Boolean).join(' ');
  const cells = columns.map((id) => cellHtml(id, row, cellLinks)).join('');
  return `<tr data-id="${row.id}"${classes ? ` class="${classes}"` : ''}>${cells}</tr>`;
}

export function rowsHtml(view) {
  if (view.rows.length === 0) {
    return `<tr class="trong"><td colspan="${view.columns.length}">Không có dữ liệu</td></tr>`;
  }
  return view.rows.map((row) => rowHtml(row, view)).join('');
}
