import type { TeamView } from '../../lib/model/report-files';
import {
  canPickFolder,
  type FolderHandle,
  filesOfFolder,
  isFolder,
  mayReadFolder,
  pickFolder,
} from '../../lib/platform';
import { keepTeamFolder, keptTeamFolder } from '../../lib/store';
import type { Parts } from '../shared/parts';

/** The shared folder of the team, where the browser has such a thing. It is read when its user asks, never by itself. */
export function teamFolder(
  { db }: Parts,
  add: (files: readonly File[]) => Promise<void>,
  tell: (view: Partial<TeamView>) => void,
) {
  let folder: FolderHandle | null = null;

  async function use(ask: boolean): Promise<void> {
    const files = folder !== null && (await mayReadFolder(folder, ask)) ? await filesOfFolder(folder, '.jsonl') : null;
    tell({ isFolderLost: files === null });
    if (files !== null) await add(files);
  }

  if (canPickFolder())
    void keptTeamFolder(db).then((kept) => {
      folder = isFolder(kept) ? kept : null;
      tell({ folder: folder?.name ?? null });
    });
  return {
    async onFolder(): Promise<void> {
      const picked = await pickFolder();
      if (picked === null) return;
      folder = picked;
      tell({ folder: picked.name });
      await keepTeamFolder(db, picked);
      await use(true);
    },
    onFolderAgain: () => void use(true),
    async onForgetFolder(): Promise<void> {
      folder = null;
      await keepTeamFolder(db, null);
      tell({ folder: null, isFolderLost: false });
    },
  };
}
