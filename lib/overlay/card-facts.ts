import { computeDeadline } from '../deadline';
import { dueColumns } from '../model/deadline';
import type { Adjustment } from '../model/standing';
import { adjusted } from '../standing';
import type { CardFacts } from './picker/types';
import type { ReadRow } from './rows';
import { viewOf, type World } from './view';

/** The longest text of a cell that a card repeats. */
const longestText = 200;

/**
 * What the card of a row's badge says; null for a row without one. Of a row that is not surely open it says how long is
 * left and nothing else.
 */
export function cardFacts(
  { row, facts }: ReadRow,
  isSecret: boolean,
  adjustment: Adjustment | undefined,
  world: World,
  { left, top, right, bottom }: CardFacts['at'],
): CardFacts | null {
  const view = viewOf(facts, adjustment, world);
  if (view === null) return null;
  const { chosen } = computeDeadline(adjusted(facts, adjustment), world.rules, world.calendar);
  const unread = facts.dues.find(({ field, text }) => dueColumns.some((column) => column === field) && text !== '');
  // What the user or another list says stands nowhere in this row.
  const isOfRow = view.source !== 'manual' && (chosen === null || chosen.source === view.source);
  const field = isOfRow ? (chosen?.field ?? unread?.field) : undefined;
  const text = field && row.fields[field];
  const teach = dueColumns.find((column) => column === field) ?? 'hanXuLy';
  return {
    state: view.state,
    // The full title of an unread deadline repeats what the cell says.
    long: isSecret && view.state === 'unknown' ? view.full : view.title,
    from: isSecret
      ? 'untold'
      : field && text
        ? { field, header: row.headers[field] ?? '', text: text.slice(0, longestText) }
        : null,
    teach,
    at: { left, top, right, bottom },
  };
}
