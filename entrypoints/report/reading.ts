import { proxy, type Remote, wrap } from 'comlink';
import type { ReportSummary } from '../../lib/model/report-query';
import type { Instant } from '../../lib/model/time';
import { now } from '../../lib/platform';
import { readPageKey } from '../../lib/settings/page-key';
import { stable } from '../../lib/text';
import type { Parts } from '../shared/parts';
import type { ReportService } from './service';

export function startService(): Remote<ReportService> {
  return wrap<ReportService>(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
}

/** The reading of everything that is kept, once at a time. */
export function reportReading(service: Remote<ReportService>, { areas, settings, draw }: Parts, done: () => void) {
  let progress: { done: number; total: number } | null = null;
  let summary: ReportSummary | 'failed' | null = null;
  let madeAt: Instant = now();
  let isOld = false;
  let isStopped = false;
  let readWith = '';

  async function read(): Promise<void> {
    const known = settings();
    if (known === null || progress !== null) return;
    progress = { done: 0, total: 0 };
    isOld = false;
    draw();
    const at = now();
    try {
      summary = await service.read(
        { now: at, settings: known, pageKey: (await readPageKey(areas)) ?? '' },
        proxy((read: number, total: number) => {
          progress = { done: read, total };
          draw();
        }),
      );
      madeAt = at;
    } catch {
      if (isStopped) {
        // Half a merge is none: without the team's files there is nothing to stop.
        isStopped = false;
        progress = null;
        await service.removeMembers();
        return read();
      }
      summary = 'failed';
    }
    progress = null;
    draw();
    done();
  }

  return {
    read,
    /** Takes the team's files out and reads what is left. */
    stop(): void {
      isStopped = true;
      void service.stop();
    },
    /** Reads where what is computed with has changed: saved filters are not. */
    async refresh(): Promise<void> {
      const known = settings();
      if (known === null) return;
      const { views: _views, ...others } = known;
      const next = stable(others);
      if (next === readWith) return draw();
      readWith = next;
      await read();
    },
    madeAt: () => madeAt,
    /** Something was written: the page says so, and does not move under its reader, unless there is nothing to read yet. */
    changed(): void {
      isOld = true;
      if (summary !== null && summary !== 'failed' && summary.rows === 0) void read();
      else draw();
    },
    state: () => ({ reading: progress, summary, madeAt, isOld }),
  };
}
