import type { Coverage } from '../../lib/model/report';
import type { TeamFileResult } from '../../lib/model/report-files';
import type { TeamConflict, TeamDossier, TeamHeader } from '../../lib/model/team';
import { type ReportModel, readTeamFile, TeamMerge, teamRows } from '../../lib/reports';
import type { Database } from '../../lib/store';
import { stable } from '../../lib/text';
import { gateOf } from './gate';
import type { Progress, ReportWorld } from './service';

/** Team files that take part in the report, in the memory of its worker only. */
export function teamService(db: Database, at: () => ReportWorld | null) {
  let merge = new TeamMerge();
  let conflicts: TeamConflict[] = [];
  let cancel = new AbortController();
  let gatedWith = '';

  return {
    hasMembers: () => merge.members().length > 0,
    coverage: (): Coverage[] => merge.coverage(),
    /** Aborted by `stop`. */
    begin(): AbortSignal {
      cancel = new AbortController();
      return cancel.signal;
    },
    /** `forgotten`: how much has turned secret; where that or the rules have changed, the gate asks files again. */
    async merge(own: TeamDossier[], forgotten: number, model: ReportModel, progress: Progress): Promise<void> {
      const here = at();
      if (here === null) return;
      const { now, world, settings, pageKey } = here;
      const { signal } = cancel;
      const stamp = stable([settings.privacy, settings.secrecy, forgotten]);
      if (stamp !== gatedWith) await merge.passAgain(gateOf(db, settings, pageKey), signal);
      gatedWith = stamp;
      merge.setOwn(own);
      const merged = await merge.merged({ world, signal, onProgress: progress });
      ({ conflicts } = merged);
      const isWithoutPersons = settings.hiddenParts.includes('persons');
      for await (const rows of teamRows(merged.items, { now, world, isWithoutPersons, signal })) model.add(rows);
    },
    service: {
      /** Reads files one by one: each is taken whole or not at all. Those taken count from the next `read` on. */
      async addFiles(files: readonly File[], progress: Progress): Promise<TeamFileResult[]> {
        const here = at();
        if (here === null) return [];
        const { now, settings, pageKey } = here;
        const gate = gateOf(db, settings, pageKey);
        cancel = new AbortController();
        const results: TeamFileResult[] = [];
        const total = files.reduce((sum, { size }) => sum + size, 0);
        let before = 0;
        for (const file of files) {
          const onProgress = (bytes: number) => progress(before + bytes, total);
          const refuses = (header: TeamHeader) => merge.refuses(header);
          const isWithoutPersons = settings.hiddenParts.includes('persons');
          const read = await readTeamFile(file, {
            ...{ now, gate, refuses, isWithoutPersons, onProgress },
            signal: cancel.signal,
          }).catch(() => null);
          if (read === null) break;
          const problem = 'problem' in read ? read : merge.add(read);
          results.push({ file: file.name, ...(problem ?? { header: (read as { header: TeamHeader }).header }) });
          before += file.size;
        }
        return results;
      },
      /** Ends what is being read or written; files that were read before stay. */
      stop: () => cancel.abort(),
      members: () => merge.members().map(({ header, label, refused }) => ({ header, label, refused })),
      conflicts: (most: number) => ({ some: conflicts.slice(0, most), count: conflicts.length }),
      removeMembers(): void {
        merge = new TeamMerge();
        conflicts = [];
      },
    },
  };
}
