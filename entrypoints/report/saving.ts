import type { Coverage, ReportBasis, ReportRow } from '../../lib/model/report';
import type { ExportForm } from '../../lib/model/report-files';
import type { LayoutName, ReportTable } from '../../lib/model/report-table';
import type { Instant } from '../../lib/model/time';
import { type ReportModel, toCsv, toIcs, toTable, toXlsx } from '../../lib/reports';
import type { Database } from '../../lib/store';
import { handed } from './handed';
import { coverageOf } from './read';
import type { Progress, ReportWorld } from './service';

/** What the page knows of an export, and the worker does not. */
export interface SaveOptions {
  layout: LayoutName;
  /** The filter in words. */
  filter: string;
  /** Secret rows that open pages show now; null: none is open that could tell. */
  secret: number | null;
  /** Every row there is, filter or not. */
  isWhole: boolean;
}

/** Files made of the report. */
export function savingService(db: Database, model: ReportModel, at: () => ReportWorld | null, team: () => Coverage[]) {
  let cancel = new AbortController();

  async function given({
    filter,
    secret,
    isWhole,
  }: SaveOptions): Promise<{ rows: readonly ReportRow[]; basis: ReportBasis }> {
    const here = at();
    if (here === null) throw new Error('nothing was read yet');
    const rows = isWhole ? model.sorted() : model.chosen();
    const basis: ReportBasis = {
      now: here.now,
      sites: [...new Set(rows.map(({ site }) => site))].sort(),
      filter: isWhole ? '' : filter,
      seen: model.size,
      secret,
      coverage: [...(await coverageOf(db)), ...team()],
      isWithoutPersons: here.settings.hiddenParts.includes('persons'),
    };
    return { rows, basis };
  }

  /** So many working minutes before a deadline; a calendar that ends somewhere has a last answer. */
  function alarmAt(due: Instant): Instant {
    const here = at();
    if (here === null) return due;
    try {
      return here.world.calendar.addWorkMinutes(due, -here.settings.reports.alarmWorkMinutes);
    } catch {
      return due;
    }
  }

  return {
    /** @throws the signal's reason when it is cancelled */
    async save(form: Exclude<ExportForm, 'print'>, options: SaveOptions, onProgress: Progress): Promise<Uint8Array> {
      const { language, reports } = at()?.settings ?? {};
      const { rows, basis } = await given(options);
      const { layout } = options;
      cancel = new AbortController();
      const common = { language: language ?? 'vi', basis, signal: cancel.signal };
      if (form === 'ics') return handed(new TextEncoder().encode(await toIcs(rows, { ...common, alarmAt })));
      if (form === 'csv')
        return handed(
          new TextEncoder().encode(toCsv(rows, { ...common, layout, separator: reports?.separator ?? ';' })),
        );
      return handed(await toXlsx(rows, { ...common, layout, onProgress }));
    },
    cancelSave: () => cancel.abort(),
    async table(options: SaveOptions): Promise<ReportTable> {
      const { rows, basis } = await given(options);
      return toTable(rows, { language: at()?.settings.language ?? 'vi', basis, layout: options.layout });
    },
  };
}
