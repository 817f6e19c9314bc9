import { readTeamFile, TeamMerge, teamRows } from '../../lib/reports';
import { now, open, world } from './team-help';

/** Reads and merges the files it is sent, as the report's own worker does: told how far it is, ended by "cancel". */
const cancel = new AbortController();
const merge = new TeamMerge();

addEventListener('message', async ({ data }: MessageEvent<File[] | 'cancel'>) => {
  if (data === 'cancel') return cancel.abort();
  const { signal } = cancel;
  try {
    for (const file of data) {
      const onProgress = (bytes: number, total: number) => postMessage({ file: file.name, bytes, total });
      const read = await readTeamFile(file, { now, gate: open, signal, onProgress });
      const problem = 'problem' in read ? read : merge.add(read);
      if (problem !== null) postMessage({ file: file.name, ...problem });
    }
    const { items } = await merge.merged({ world, signal });
    let rows = 0;
    for await (const some of teamRows(items, { now, world, isWithoutPersons: false, signal })) rows += some.length;
    postMessage({ rows });
  } catch (error) {
    postMessage({ ended: (error as Error).name });
  }
});
