import { badgeTexts } from '../locale/badge';
import { standingTexts } from '../locale/standing';
import { dueColumns } from '../model/deadline';
import type { Adjustment } from '../model/standing';
import { adjustedDeadline } from '../standing';
import { dueText, longestText, othersOf, stepsOf } from './card-steps';
import type { CardFacts } from './picker/types';
import type { ReadRow } from './rows';
import { type BadgeView, viewOf, type World } from './view';

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
  const deadline = adjustedDeadline(facts, adjustment, world.rules, world.calendar);
  const { chosen } = deadline;
  const unread = facts.dues.find(({ field, text }) => dueColumns.some((column) => column === field) && text !== '');
  // What the user or another list says stands nowhere in this row.
  const isOfRow = view.source !== 'manual' && (chosen === null || chosen.source === view.source);
  const field = isOfRow ? (chosen?.field ?? unread?.field) : undefined;
  const text = field && row.fields[field];
  const from = field && text ? { field, header: row.headers[field] ?? '', text: text.slice(0, longestText) } : null;
  const said = { ...plainFacts(view, world), teach: dueColumns.find((column) => column === field) ?? 'hanXuLy' };
  const at = { left, top, right, bottom };
  if (isSecret) return { ...said, from: 'untold', number: '', steps: [], others: [], at };
  return {
    ...said,
    // The full title of an unread deadline repeats what the cell says.
    long: view.title,
    from,
    number: (row.fields.soKyHieu ?? row.fields.maHoSo ?? '').slice(0, longestText),
    steps: stepsOf(deadline, adjustment, world, from !== null),
    others: othersOf(deadline, world.language),
    at,
  };
}

/** What repeats no word of the row. */
function plainFacts({ state, full, title, due }: BadgeView, { language }: World) {
  return {
    state,
    words: standingTexts[language].states[state],
    left: full,
    long: state === 'unknown' ? badgeTexts[language].unreadable : title,
    due: due === null ? '' : dueText(due),
  };
}
