import { proxy, type Remote } from 'comlink';
import { filterText } from '../../lib/locale/report-files';
import type { ExportChoice, Saving } from '../../lib/model/report-files';
import type { ReportQuery } from '../../lib/model/report-query';
import type { ReportTable } from '../../lib/model/report-table';
import { now, printPage, saveFile } from '../../lib/platform';
import { reportFileName, snapshotName } from '../../lib/reports';
import type { Parts } from '../shared/parts';
import { secretRows } from '../shared/secret';
import type { ReportService } from './service';

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
} as const;

/** More lines than this no browser lays out for paper in bearable time. */
const mostPrinted = 10_000;

/** Files and paper made of the report. One at a time; a cancelled one leaves nothing. */
export function reportExports(
  service: Remote<ReportService>,
  { settings, draw }: Parts,
  list: { query(): ReportQuery; selection(): { rows: number } | null },
  hold: () => Promise<void>,
) {
  let saving: Saving | null = null;
  let printed: ReportTable | null = null;
  let turn = 0;

  const tell = (next: Saving | null) => {
    saving = next;
    draw();
  };

  async function save({ form, layout }: ExportChoice, isWhole: boolean): Promise<void> {
    const language = settings()?.language ?? 'vi';
    await hold();
    const rows = list.selection()?.rows ?? 0;
    if (form === 'print' && rows > mostPrinted) return tell({ kind: 'tooMany', most: mostPrinted });
    const mine = ++turn;
    tell({ kind: 'working', done: 0, total: rows });
    const options = { layout, isWhole, filter: filterText(language, list.query()), secret: await secretRows() };
    try {
      if (form === 'print') {
        printed = await service.table(options);
        tell(null);
        await printPage();
        printed = null;
        return draw();
      }
      const progress = proxy((done: number, total: number) => mine === turn && tell({ kind: 'working', done, total }));
      const content = await service.save(form, options, progress);
      if (mine !== turn) return;
      const file = isWhole ? snapshotName(now(), language, form) : reportFileName(layout, now(), language, form);
      saveFile(file, types[form], content);
      tell({ kind: 'saved', file });
    } catch {
      if (mine === turn) tell({ kind: 'failed' });
    }
  }

  return {
    printed: () => printed,
    props: () => ({
      saving,
      onSave: (choice: ExportChoice) => void save(choice, false),
      onSnapshot: () => void save({ form: 'xlsx', layout: 'snapshot' }, true),
      onCancel(): void {
        turn++;
        void service.cancelSave();
        tell({ kind: 'cancelled' });
      },
    }),
  };
}
