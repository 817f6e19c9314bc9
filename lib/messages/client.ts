import type { ListRef, Sighting } from '../model/row';
import type { Adjustment } from '../model/standing';
import type { Instant } from '../model/time';
import { isAlive, sendMessage } from '../platform';
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
  account?: string;
  list: ListRef;
  observedAt: Instant;
  sightings: readonly Sighting[];
}

/** Tells the background what a scan saw. Never rejects: what went wrong is in the result. */
export async function sendSightings(
  batch: SightingsBatch,
  send: (message: unknown) => Promise<unknown> = sendMessage,
  alive: () => boolean = isAlive,
): Promise<SightingsResult> {
  const total: SightingsResult = { kept: 0, refused: 0, adjustments: [] };
  for (let from = 0; from < batch.sightings.length; from += maxBatch) {
    try {
      // The background is ours: its answers need no checking, and checking would bring zod into every host page.
      const answer = (await send(requestOf(batch, batch.sightings.slice(from, from + maxBatch)))) as SightingsAnswer;
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

function requestOf({ account = '', list, observedAt }: SightingsBatch, part: readonly Sighting[]): SightingsRequest {
  return {
    type: 'sightings',
    account,
    list,
    kind: part[0]?.kind ?? 'vanBan',
    headers: Object.assign({}, ...part.map(({ row }) => row.headers)),
    observedAt,
    rows: part.map(({ key, row: { headers: _shared, ...row } }) => ({ key, ...row })),
  };
}
