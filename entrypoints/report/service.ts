import type { ReportLine, ReportQuery, ReportSummary, Selection } from '../../lib/model/report-query';
import type { Settings } from '../../lib/model/settings';
import type { TeamDossier } from '../../lib/model/team';
import type { Instant } from '../../lib/model/time';
import { ReportModel } from '../../lib/reports';
import { type World, worldOf } from '../../lib/standing';
import { openDatabase } from '../../lib/store';
import { heldService } from './held';
import { ownFileService } from './own-file';
import { rateService } from './rate-service';
import { coverageOf, readKept } from './read';
import { savingService } from './saving';
import { teamService } from './team-service';

/** What a report is computed with. */
export interface ReportAt {
  now: Instant;
  settings: Settings;
  /** Of what content scripts hash secret rows with. */
  pageKey: string;
}
export type ReportWorld = ReportAt & { world: World };

/** Tells how far something long has come. */
export type Progress = (done: number, total: number) => unknown;

/** What the worker of a report does for its page, which never holds more than the lines in view. */
export function reportService() {
  const db = openDatabase();
  const model = new ReportModel();
  let at: ReportWorld | null = null;
  const held = heldService(db);
  const team = teamService(db, () => at);

  return {
    ...team.service,
    hasLost: held.hasLost,
    ...ownFileService(db, () => at, team.begin),
    ...savingService(db, model, () => at, team.coverage),
    /**
     * Reads everything that is kept anew, and merges the team files there are.
     * @throws the signal's reason when it is stopped: nothing is in the model then
     */
    async read(next: ReportAt, progress: Progress): Promise<ReportSummary> {
      at = { ...next, world: worldOf(next.settings) };
      model.clear();
      const signal = team.begin();
      const { forgotten } = await held.hold(at);
      const own: TeamDossier[] | null = team.hasMembers() ? [] : null;
      const { damaged } = await readKept(db, at, model, progress, own, signal);
      if (own !== null) await team.merge(own, forgotten, model, progress);
      const coverage = [...(await coverageOf(db)), ...team.coverage()];
      return { rows: model.size, facets: model.facets(), coverage, damaged };
    },
    select: (query: ReportQuery): Selection => model.select(query),
    lines: (from: number, to: number): ReportLine[] => model.lines(from, to).map(written),
    /** Of the dossiers chosen by the last query that were seen in this browser. */
    chosenKeys: (most: number): string[] =>
      model
        .chosen()
        .filter(({ from }) => from === '')
        .slice(0, most)
        .map(({ key }) => key),
    ...rateService(model, () => at),
  };
}

/** The words of a countdown are made when they are asked for, which a page can no more do: they are asked for here. */
function written(line: ReportLine): ReportLine {
  if (line.kind === 'group') return line;
  const { vi, en } = line.row.countdown;
  return { kind: 'row', row: { ...line.row, countdown: { vi: { ...vi }, en: { ...en } } } };
}

export type ReportService = ReturnType<typeof reportService>;
