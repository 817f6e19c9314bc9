import type { State } from '../../model/standing';
import type { Instant } from '../../model/time';
import { healthOf } from '../count-list';
import { idle } from '../idle';
import type { WorldWithEngine as World } from '../options';
import type { Rows } from '../rows';
import { SecretGroups } from '../secret-groups';
import type { Views } from '../views';

/** What the rows of a page come to. */
export interface Tally {
  /** Rows that are dossiers and that the page shows. */
  rows: number;
  /** Of these, by the state their badge has. */
  counts: Partial<Record<State, number>>;
  health: 'well' | 'partly' | 'cannot';
  /** By list: rows that are not kept because their secrecy cell is empty. */
  lists: { unclear: number }[];
  /** When the first of the states may change by itself; null: never. */
  validUntil: Instant | null;
  /** How long counting took, in ms. */
  cost: number;
}

const worst = ['well', 'partly', 'cannot'] as const;

/** Counts the rows of these lists in idle slices, from what is known of them; null when `isOver` before the end. */
export async function tally(
  lists: readonly Rows[],
  views: Views,
  world: World,
  isOver: () => boolean,
): Promise<Tally | null> {
  const sum: Tally = { rows: 0, counts: {}, health: 'well', lists: [], validUntil: null, cost: 0 };
  let end = await idle();
  let start = performance.now();
  const pause = async () => {
    sum.cost += performance.now() - start;
    end = await idle();
    start = performance.now();
  };
  for (const rows of lists) {
    const groups = new SecretGroups(rows);
    const found = { elements: rows.elements.length, reads: 0, badges: 0, unknown: 0, unnamed: 0 };
    let unclear = 0;
    for (const row of rows.elements) {
      if (performance.now() > end) await pause();
      if (isOver()) return null;
      const read = rows.read(row, world.now);
      const isAmongSecrets = groups.has(row, read);
      if (read === null) continue;
      found.reads++;
      if (!isAmongSecrets && read.secrecy === 'unclear') unclear++;
      if (!isAmongSecrets && read.secrecy === 'open' && read.key === null) found.unnamed++;
      const view = views.of(read, world);
      if (view !== null) found.badges++;
      if (view?.state === 'unknown') found.unknown++;
      if (!row.checkVisibility()) continue;
      sum.rows++;
      if (view === null) continue;
      sum.counts[view.state] = (sum.counts[view.state] ?? 0) + 1;
      if (view.validUntil !== null) sum.validUntil = Math.min(sum.validUntil ?? view.validUntil, view.validUntil);
    }
    const { health } = healthOf(rows.list, found);
    if (worst.indexOf(health) > worst.indexOf(sum.health)) sum.health = health;
    sum.lists.push({ unclear });
  }
  sum.cost += performance.now() - start;
  return sum;
}
