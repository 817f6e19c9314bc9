import { render } from 'preact';
import { ReportPrint } from '../../components/ReportPrint';
import type { ReportTable } from '../../lib/model/report-table';

/** Bundled into the page that print.test.ts prints. */
export function show(table: ReportTable): void {
  render(
    <>
      <p class="no-print">chỉ trên màn hình</p>
      <ReportPrint language="vi" table={table} />
    </>,
    document.body,
  );
}
