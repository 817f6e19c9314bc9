/** A subject line names things with dates of their own: there a date counts only for a duty it ends. */

import { sentenceStart, standsAlone } from './context';
import type { Found } from './found';
import type { Term } from './lexicon';
import { has, hasAny, isMark, keyAt, type Stream } from './stream';

const duties: readonly Term[] = ['act', 'duty', 'intake', 'done', 'finish'];

/** Expressions that need a duty; "chậm nhất" and "hạn trả lời" say it themselves. */
const open: readonly Term[] = ['before', 'until', 'within', 'most', 'from'];

/** "đã báo cáo", "đã được giải quyết": over. */
function isOver(s: Stream, i: number): boolean {
  if (keyAt(s, i) === 'da' || keyAt(s, i - 1) === 'da') return true;
  return keyAt(s, i - 1) === 'duoc' && keyAt(s, i - 2) === 'da';
}

/** The nearest verb before `i` in its sentence is a duty, not a state, a thing of the past or what a noun is described by. */
function isGoverned(s: Stream, i: number): boolean {
  const start = sentenceStart(s, i);
  for (let j = i - 1; j >= start; j--) {
    if (has(s, j, 'state')) return false;
    if (hasAny(s, j, duties) && !hasAny(s, j - 1, ['thing'])) return !isOver(s, j);
  }
  return false;
}

/** "Trước ngày 20/6, báo cáo …": the duty follows at once. */
function isFollowed(s: Stream, i: number, next: number): boolean {
  if (i !== sentenceStart(s, i)) return false;
  const j = isMark(s, next, ',:') ? next + 1 : next;
  return hasAny(s, j, duties) || hasAny(s, j + 1, duties);
}

/** What was found at `i` may be a deadline: always outside a subject, in one only with a duty. */
export function isDue(s: Stream, i: number, hit: Found): boolean {
  if (s.context.place !== 'trichYeu') return true;
  const { reading, next } = hit;
  const period = reading.kind === 'limit' && (hasAny(s, i, ['label']) ? isBareLabel(s, i) : !has(s, i, 'latest'));
  if (!period && !hasAny(s, i, open)) return true;
  const bracketed = isMark(s, i - 1, '([') && standsAlone(s, i, next);
  return bracketed || isGoverned(s, i) || isFollowed(s, i, next);
}

/** "thời hạn" without what it is for. */
function isBareLabel(s: Stream, i: number): boolean {
  const lexeme = s.lex[i];
  return lexeme !== undefined && lexeme.to - lexeme.from <= 'thoi han'.length;
}
