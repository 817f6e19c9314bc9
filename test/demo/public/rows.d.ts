/** One row as the server tells it to the page. */
export interface RowView {
  id: string;
  href: string;
  unread: boolean;
  overdue: boolean;
  paused: boolean;
  finished: boolean;
  /** Text by column id. */
  cells: Record<string, string>;
}

export interface ListView {
  total: number;
  page: number;
  pages: number;
  size: number;
  /** Rows before the first one. */
  start: number;
  columns: string[];
  cellLinks: boolean;
  rows: RowView[];
}

export function escapeHtml(text: string): string;
export function rowHtml(row: RowView, view: Pick<ListView, 'columns' | 'cellLinks'>): string;
export function rowsHtml(view: ListView): string;
