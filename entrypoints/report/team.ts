import { proxy, type Remote } from 'comlink';
import type { TeamView } from '../../lib/model/report-files';
import { now, saveFile } from '../../lib/platform';
import { teamFileName } from '../../lib/reports';
import type { Parts } from '../shared/parts';
import { teamFolder } from './folder';
import { keepPlace, ownPlace } from './place';
import type { Progress, ReportService } from './service';

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

  /** Tells how far something long has come until it is over; null where it was stopped. */
  async function told<T>(work: (progress: Progress) => Promise<T>): Promise<T | null> {
    let isOn = true;
    tell({ reading: 0 });
    // What was told on the way may come after the answer.
    const progress = (done: number, total: number) =>
      isOn && tell({ reading: Math.floor((done * 100) / Math.max(1, total)) });
    const found = await work(proxy(progress)).catch(() => null);
    isOn = false;
    tell({ reading: null });
    return found;
  }

  async function add(files: readonly File[]): Promise<void> {
    if (files.length === 0 || view.reading !== null) return;
    tell({ results: [] });
    tell({ results: (await told((progress) => service.addFiles([...files], progress))) ?? [] });
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
        const content = await told((progress) => service.ownTeamFile(id, name, progress));
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
