import type { Coverage } from '../model/coverage';
import type { ListRef, Sighting } from '../model/row';
import type { Adjustment } from '../model/standing';
import type { Instant } from '../model/time';
import { isAlive, sendUntilHeard } from '../platform';
import { maxBatch } from './names';
import type { SightingsAnswer, SightingsRequest, StoreProblem } from './schema';

export interface SightingsResult {
  kept: number;
  refused: number;
  /** By the keys that were sent. */
  adjustments: Adjustment[];
  /** `gone`: the extension was updated or removed; this content script must take its leave. */
  problem?: StoreProblem | 'gone';
}

export interface SightingsBatch {
  list: ListRef;
  /** What the page says of the list's size, if anything. */
  coverage?: Coverage;
  /** Keys of all open rows, where the page shows the whole list. */
  whole?: readonly string[] | undefined;
  observedAt: Instant;
  sightings: readonly Sighting[];
}

/** Tells the background what a scan saw. Never rejects: what went wrong is in the result. */
export async function sendSightings(
  batch: SightingsBatch,
  send: (message: unknown) => Promise<unknown> = (message) => sendUntilHeard(message),
  alive: () => boolean = isAlive,
): Promise<SightingsResult> {
  const total: SightingsResult = { kept: 0, refused: 0, adjustments: [] };
  // What the page says of the list's size, and when it was read, is told even where no row is new.
  const end = batch.coverage || batch.whole ? Math.max(batch.sightings.length, 1) : batch.sightings.length;
  for (let from = 0; from < end; from += maxBatch) {
    try {
      // The background is ours: its answers need no checking, and checking would bring zod into every host page.
      const answer = (await send(
        requestOf(batch, batch.sightings.slice(from, from + maxBatch), from + maxBatch >= end),
      )) as SightingsAnswer;
      total.kept += answer.kept;
      total.refused += answer.refused;
      total.adjustments.push(...answer.adjustments);
      if (answer.problem) total.problem = answer.problem;
    } catch {
      total.problem = alive() ? 'noStorage' : 'gone';
    }
    if (total.problem) break;
  }
  return total;
}

/** All that the list has is told with its last rows: by then those before are kept. */
function requestOf(
  { list, observedAt, coverage, whole }: SightingsBatch,
  part: readonly Sighting[],
  isLast: boolean,
): SightingsRequest {
  return {
    type: 'sightings',
    list,
    kind: part[0]?.kind ?? 'vanBan',
    headers: Object.assign({}, ...part.map(({ row }) => row.headers)),
    observedAt,
    ...(coverage && { coverage }),
    ...(whole && isLast && { whole: [...whole] }),
    rows: part.map(({ key, row: { headers: _shared, ...row } }) => ({ key, ...row })),
  };
}
