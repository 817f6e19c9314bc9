import { proxy, type Remote } from 'comlink';
import type { ReportRead } from '../../lib/model/report-query';
import type { Instant } from '../../lib/model/time';
import { now } from '../../lib/platform';
import { readPageKey } from '../../lib/settings/page-key';
import type { Parts } from '../shared/parts';
import { inTurns } from '../shared/turns';
import type { ReportService } from './service';
import { whenOthers } from './when-others';

/** What comes of a reading; `isBlank`: no line is shown that could move; `isMerged`: team files take part. */
type Shown = { done(): Promise<void>; isBlank(): boolean; isMerged(): boolean };

/** The reading of everything that is kept, once at a time. */
export function reportReading(service: Remote<ReportService>, parts: Parts, shown: Shown) {
  const { areas, settings, draw } = parts;
  let progress: { done: number; total: number } | null = null;
  let summary: ReportRead = null;
  let madeAt: Instant = now();
  let [isOld, isStopped] = [false, false];

  function tell(read: number, total: number): void {
    progress = { done: read, total };
    draw();
  }

  async function readOnce(): Promise<void> {
    const known = settings();
    if (known === null) return;
    isOld = isStopped = false;
    tell(0, 0);
    const at = now();
    try {
      const pageKey = (await readPageKey(areas)) ?? '';
      if (isStopped) throw new DOMException('Stopped before the worker began.', 'AbortError');
      summary = await service.read({ now: at, settings: known, pageKey }, proxy(tell));
      madeAt = at;
    } catch {
      summary = isStopped ? 'stopped' : 'failed';
      if (isStopped && shown.isMerged()) {
        // Half a merge is none: what this browser has seen is read without the team's files.
        await service.removeMembers();
        return readOnce();
      }
    }
    progress = null;
    draw();
    await shown.done();
  }

  // Settings may change while it reads: a policy comes seconds late, and must hold all the same.
  const read = inTurns(readOnce);

  /** Whether something that the report tells is kept no more: erased as secret, forgotten, wiped. */
  const look = inTurns(async () => {
    // What was stopped shows nothing that could be kept no more.
    if (summary === 'stopped') return;
    if ((await service.hasLost()) || shown.isBlank()) return read();
    isOld = true;
    draw();
  });

  return {
    read,
    /** Ends the reading; team files are taken out, and what is left is read. */
    stop(): void {
      isStopped = true;
      void service.stop();
    },
    refresh: whenOthers(settings, read, draw),
    madeAt: () => madeAt,
    /** Something was written: the page says so, and moves under its reader only for what is kept no more. */
    changed: () => void look(),
    /** Before anything leaves the page: nothing that is kept no more leaves with it. */
    async hold(): Promise<void> {
      if (await service.hasLost()) await read();
    },
    state: () => ({ reading: progress, summary, madeAt, isOld }),
  };
}
