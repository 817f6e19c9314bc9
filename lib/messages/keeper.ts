import type { Coverage } from '../model/coverage';
import type { PageStatus } from '../model/page-status';
import type { ListRef, Sighting } from '../model/row';
import type { Adjustment } from '../model/standing';
import type { Instant } from '../model/time';
import { isPrivate } from '../platform';
import { type SightingsResult, sendSightings } from './client';
import { keepingOf } from './keeping';

/** Has what a page shows kept, and remembers why the last of it was not. */
export class Keeper {
  readonly #told: () => void;
  #problem: SightingsResult['problem'];

  /** `told` is called after each answer. */
  constructor(told: () => void) {
    this.#told = told;
  }

  /** What is known of these rows beyond the page; null: they could not be kept. */
  readonly keep = async (
    list: ListRef,
    sightings: Sighting[],
    observedAt: Instant,
    coverage: Coverage,
    whole?: string[],
  ): Promise<Adjustment[] | null> => {
    const { problem, adjustments } = await sendSightings({ list, sightings, observedAt, coverage, whole });
    this.#problem = problem;
    this.#told();
    return problem === undefined || problem === 'private' ? adjustments : null;
  };

  /** Whether rows are kept, and why not; `lists`: how many of each list have an empty secrecy cell. */
  readonly keeping = (lists: readonly { unclear: number }[]): PageStatus['keeping'] =>
    keepingOf(this.#problem, isPrivate(), lists);
}
