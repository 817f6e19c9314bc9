import type { LateRates, Period, RateGrouping } from '../../lib/model/rate';
import type { ReportPictures } from '../../lib/model/report';
import type { ReportLine, ReportQuery, ReportSummary, Selection } from '../../lib/model/report-query';
import type { Settings } from '../../lib/model/settings';
import type { Instant } from '../../lib/model/time';
import { ageing, dueHistogram, lateByQuarter, lateRate, ReportModel, rateCases } from '../../lib/reports';
import { worldOf } from '../../lib/standing';
import { openDatabase } from '../../lib/store';
import { readReport } from './read';

/** What a report is computed with. */
export interface ReportAt {
  now: Instant;
  settings: Settings;
}

/** Tells how far something long has come. */
export type Progress = (done: number, total: number) => void;

/** What the worker of a report does for its page, which never holds more than the lines in view. */
export function reportService() {
  const db = openDatabase();
  const model = new ReportModel();
  let at: ReportAt | null = null;

  return {
    /** Reads everything that is kept anew. */
    async read(next: ReportAt, progress: Progress): Promise<ReportSummary> {
      at = next;
      model.clear();
      const { coverage, damaged } = await readReport(db, { ...next, world: worldOf(next.settings) }, model, progress);
      return { rows: model.size, facets: model.facets(), coverage, damaged };
    },
    select: (query: ReportQuery): Selection => model.select(query),
    lines: (from: number, to: number): ReportLine[] => model.lines(from, to),
    /** Of the dossiers chosen by the last query that were seen in this browser. */
    chosenKeys: (most: number): string[] =>
      model
        .chosen()
        .filter(({ from }) => from === '')
        .slice(0, most)
        .map(({ key }) => key),
    rates: (period: Period, by: RateGrouping): LateRates | null =>
      at && lateRate(rateCases(model.rows()), { ...at.settings.reports, period, now: at.now, by }),
    pictures(): ReportPictures | null {
      if (at === null) return null;
      const { now, settings } = at;
      const rows = model.rows();
      const { calendar } = worldOf(settings);
      return {
        due: dueHistogram(rows, calendar, now),
        ageing: ageing(rows),
        quarters: lateByQuarter(rows, settings.reports, now),
      };
    },
  };
}

export type ReportService = ReturnType<typeof reportService>;
