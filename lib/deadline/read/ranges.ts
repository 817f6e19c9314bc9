import { skip } from './found';
import { type Moment, momentAt } from './moments';
import { has, hasAny, isMark, type Stream } from './stream';

/** "từ ngày A đến ngày B": B. */
export function rangeEnd(s: Stream, i: number): Moment | null {
  const first = has(s, i, 'from') ? momentAt(s, skip(s, i + 1)) : momentAt(s, i);
  if (!first) return null;
  let j = first.next;
  const sign = isMark(s, j, '-~→=');
  if (!hasAny(s, j, ['to', 'until']) && !sign) return null;
  j = skip(s, isMark(s, j + 1, '>') ? j + 2 : j + 1);
  return momentAt(s, j);
}
