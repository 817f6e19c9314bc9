import { teamFile } from '../../lib/reports';
import type { Database } from '../../lib/store';
import { gateOf } from './gate';
import { handed } from './handed';
import { coverageOf, keptSources } from './read';
import type { Progress, ReportWorld } from './service';

/** The team file of this browser's own dossiers. */
export function ownFileService(db: Database, at: () => ReportWorld | null, begin: () => AbortSignal) {
  return {
    /**
     * What a member gives to the lead.
     * @throws the signal's reason when it is stopped
     */
    async ownTeamFile(id: string, name: string, progress: Progress): Promise<Uint8Array | null> {
      const here = at();
      if (here === null) return null;
      const { now, world, settings, pageKey } = here;
      const total = await db.dossiers.count();
      const blob = await teamFile(keptSources(db, { damaged: 0, done: 0 }), {
        ...{ id, name, now, world, signal: begin() },
        isWithoutPersons: settings.hiddenParts.includes('persons'),
        coverage: await coverageOf(db),
        gate: gateOf(db, settings, pageKey),
        onProgress: (written) => progress(written, total),
      });
      return handed(new Uint8Array(await blob.arrayBuffer()));
    },
  };
}
