import type { Rows } from './rows';
import { viewOf, type World } from './view';

/** What the popup says of one list of the page: counts and its title, never a row. */
export interface ListCount {
  id: string;
  title: string;
  rows: number;
  /** Rows with a deadline that can be shown. */
  badges: number;
  /** Rows whose deadline could not be read. */
  unknown: number;
  /** Rows in view without room for a badge. */
  noRoom: number;
  secret: number;
  /** Rows not kept because their secrecy cell is empty. */
  unclear: number;
  health: 'well' | 'partly' | 'cannot';
}

/** Counts of one list. Asked for only while a popup is open. */
export function countList(rows: Rows, noRoom: number, world: World): ListCount {
  const reads = rows.elements.flatMap((element) => rows.read(element, world.now) ?? []);
  const views = reads.flatMap(({ facts }) => viewOf(facts, undefined, world) ?? []);
  const badges = views.length;
  const unknown = views.filter(({ state }) => state === 'unknown').length;
  const secret = reads.filter(({ secrecy }) => secrecy === 'secret').length;
  const unclear = reads.filter(({ secrecy }) => secrecy === 'unclear').length;
  const health =
    reads.length === 0 || unknown * 2 < reads.length ? 'well' : unknown < reads.length ? 'partly' : 'cannot';
  return { ...rows.list.ref, rows: reads.length, badges, unknown, noRoom, secret, unclear, health };
}
