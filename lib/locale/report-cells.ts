import type { ReportCell } from '../model/report-table';
import { formatDate, formatDateTime } from './dates';
import type { Language } from './language';
import { standingTexts } from './standing';

/** A cell in words; '' where nothing is known. Numbers are plain digits, so that machines read them too. */
export function cellText(language: Language, cell: ReportCell): string {
  if (cell === null) return '';
  if (typeof cell !== 'object') return String(cell);
  if ('state' in cell) return standingTexts[language].states[cell.state];
  return cell.isDay ? formatDate(cell.at) : formatDateTime(cell.at);
}
