import { proxy, type Remote } from 'comlink';
import type { TeamView } from '../../lib/model/report-files';
import { now, saveFile } from '../../lib/platform';
import { teamFileName } from '../../lib/reports';
import type { Parts } from '../shared/parts';
import { teamFolder } from './folder';
import { keepPlace, ownPlace } from './place';
import type { ReportService } from './service';

const mostConflicts = 200;

/** The team's files: one's own, and the others'. `read` makes the report anew. */
export function reportTeam(service: Remote<ReportService>, parts: Parts, read: () => Promise<void>) {
  const { areas, settings, draw } = parts;
  let view: TeamView = {
    ...{ name: '', reading: null, results: [], members: [], conflicts: { some: [], count: 0 } },
    ...{ folder: undefined, isFolderLost: false },
  };
  const tell = (next: Partial<TeamView>) => {
    view = { ...view, ...next };
    draw();
  };

  async function add(files: readonly File[]): Promise<void> {
    if (files.length === 0 || view.reading !== null) return;
    tell({ reading: 0, results: [] });
    let isReading = true;
    // What was told on the way may come after the answer.
    const progress = proxy(
      (done: number, total: number) => isReading && tell({ reading: Math.floor((done * 100) / Math.max(1, total)) }),
    );
    const results = await service.addFiles([...files], progress);
    isReading = false;
    tell({ reading: null, results });
    await refresh();
  }

  async function refresh(): Promise<void> {
    tell({ members: await service.members() });
    await read();
    tell({ members: await service.members(), conflicts: await service.conflicts(mostConflicts) });
  }

  const folder = teamFolder(parts, add, tell);
  void ownPlace(areas).then(({ name }) => tell({ name }));
  return {
    hasMembers: () => view.members.length > 0,
    props: () => ({
      view,
      ...folder,
      onName: (name: string) => tell({ name }),
      async onSaveOwn(): Promise<void> {
        const { id } = await ownPlace(areas);
        const name = view.name.trim();
        await keepPlace(areas, { id, name });
        const content = await service.ownTeamFile(
          id,
          name,
          proxy(() => undefined),
        );
        const language = settings()?.language ?? 'vi';
        if (content !== null) saveFile(teamFileName(name, now(), language), 'application/x-ndjson', content);
      },
      onFiles: (files: readonly File[]) => void add(files),
      onCancel: () => void service.stop(),
      async onRemoveAll(): Promise<void> {
        await service.removeMembers();
        tell({ results: [] });
        await refresh();
      },
    }),
  };
}
