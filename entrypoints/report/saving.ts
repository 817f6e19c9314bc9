import type { Coverage, ReportBasis, ReportRow } from '../../lib/model/report';
import type { LayoutName, ReportTable } from '../../lib/model/report-table';
import { type ReportModel, teamFile, toCsv, toIcs, toTable, toXlsx } from '../../lib/reports';
import type { Database } from '../../lib/store';
import { gateOf } from './gate';
import { coverageOf, keptSources } from './read';
import type { Progress, ReportWorld } from './service';

/** What the page knows of an export, and the worker does not. */
export interface SaveOptions {
  layout: LayoutName;
  /** The filter in words. */
  filter: string;
  /** Secret rows that open pages show now. */
  secret: number;
  /** Every row there is, filter or not. */
  isWhole: boolean;
}

export const exportForms = ['xlsx', 'csv', 'ics'] as const;
export type ExportForm = (typeof exportForms)[number];

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

  return {
    /** @throws the signal's reason when it is cancelled */
    async save(form: ExportForm, options: SaveOptions, onProgress: Progress): Promise<Uint8Array | string> {
      const { language, reports } = at()?.settings ?? {};
      const { rows, basis } = await given(options);
      const { layout } = options;
      cancel = new AbortController();
      const common = { language: language ?? 'vi', basis, signal: cancel.signal };
      if (form === 'ics') return toIcs(rows, common);
      if (form === 'csv') return toCsv(rows, { ...common, layout, separator: reports?.separator ?? ';' });
      return toXlsx(rows, { ...common, layout, onProgress });
    },
    cancelSave: () => cancel.abort(),
    async table(options: SaveOptions): Promise<ReportTable> {
      const { rows, basis } = await given(options);
      return toTable(rows, { language: at()?.settings.language ?? 'vi', basis, layout: options.layout });
    },
    /** What a member gives to the lead. */
    async ownTeamFile(id: string, name: string, progress: Progress): Promise<Uint8Array | null> {
      const here = at();
      if (here === null) return null;
      const { now, world, settings, pageKey } = here;
      cancel = new AbortController();
      const total = await db.dossiers.count();
      const blob = await teamFile(keptSources(db, { damaged: 0, done: 0 }), {
        ...{ id, name, now, world, signal: cancel.signal },
        isWithoutPersons: settings.hiddenParts.includes('persons'),
        coverage: await coverageOf(db),
        gate: gateOf(db, settings, pageKey),
        onProgress: (written) => progress(written, total),
      });
      return new Uint8Array(await blob.arrayBuffer());
    },
  };
}
