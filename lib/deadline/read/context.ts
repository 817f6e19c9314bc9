/** Whether the words around a date make it a deadline or something else: an issue date, a statistic, an absence. */
import type { Term } from './lexicon';
import { has, hasAny, isMark, keyAt, type Stream } from './stream';

const window = 16;

/** Where the sentence of `i` begins. */
export function sentenceStart(s: Stream, i: number): number {
  let j = i;
  while (j > 0 && i - j < 40 && !isMark(s, j - 1, ';!?') && !isStop(s, j - 1)) j--;
  return j;
}

/** A full stop that ends a sentence: not the one of "P. Tổng hợp" or "đ/c". */
export function isStop(s: Stream, i: number): boolean {
  if (!isMark(s, i, '.')) return false;
  const before = keyAt(s, i - 1);
  return before.length > 2 || /\d/.test(before);
}

/** Distance back to the nearest word with one of the terms, within the sentence; Infinity when there is none. */
function back(s: Stream, i: number, terms: readonly Term[], reach = window): number {
  const start = sentenceStart(s, i);
  for (let j = i - 1; j >= start && i - j <= reach; j--) if (hasAny(s, j, terms)) return i - j;
  return Number.POSITIVE_INFINITY;
}

const none = Number.POSITIVE_INFINITY;

/** "tính đến hết …", "từ ngày … đến hết ngày …", "có hiệu lực đến hết …": a span or a reckoning, no task. */
export function isSpan(s: Stream, i: number): boolean {
  if (back(s, i, ['force', 'lasting', 'counted']) < none) return true;
  const from = back(s, i, ['from'], 8);
  return (
    from < none &&
    s.lex
      .slice(i - from, i)
      .some((l) => l.token.kind === 'date' || l.token.kind === 'clock' || l.token.kind === 'month')
  );
}

/** "các văn bản ban hành trước ngày …": a thing that something has happened to. */
export function isHistory(s: Stream, i: number): boolean {
  if (back(s, i, ['force'], 4) < none) return true;
  if (hasAny(s, i - 1, ['act', 'done']) && (keyAt(s, i - 1) === 'da' || keyAt(s, i - 2) === 'da')) return true;
  const event = back(s, i, ['happened'], 2);
  if (event === none) return false;
  for (let j = i - event - 1; j > i - event - 7; j--) if (keyAt(s, j) === 'da') return true;
  const key = keyAt(s, i - event);
  if (key === 'da' || key === 'duoc' || keyAt(s, i - event - 1) === 'da' || keyAt(s, i - event - 1) === 'duoc')
    return true;
  return hasAny(s, i - event - 1, ['thing']) || hasAny(s, i - event - 2, ['thing']);
}

/** More than half a year before receipt: a deadline would have been over before the dossier came. */
export function isLongPast(s: Stream, day: number): boolean {
  return !s.sighted && day < s.anchor - 180;
}

/** "trước ngày 15 hằng tháng": a duty that returns, not the deadline of this dossier. */
export function isRecurring(s: Stream, next: number, i: number): boolean {
  for (let j = next; j < next + 4 && !isMark(s, j, ';.'); j++) if (has(s, j, 'yearly')) return true;
  return back(s, i, ['yearly'], 3) < none;
}

/** "đi công tác trong 03 ngày", "trong 5 năm qua", "hiệu lực trong 60 ngày". */
export function isLasting(s: Stream, i: number, next: number): boolean {
  if (hasAny(s, next, ['past']) || ((has(s, next, 'opening') || has(s, next, 'ending')) && has(s, next + 1, 'year')))
    return true;
  const dated = s.lex[next]?.token.kind;
  if (dated === 'date' || dated === 'num' || dated === 'month' || back(s, i, ['force'], 5) < none) return true;
  const lasting = back(s, i, ['lasting']);
  return lasting < none && lasting < back(s, i, ['act', 'finish']);
}

/** "Giấy phép hết hạn ngày …": the end of a paper, not of a task. */
export function isPaper(s: Stream, i: number): boolean {
  return s.prose && back(s, i, ['paper'], 6) < none;
}

/** Something to do stands before it in the sentence. */
export function isTask(s: Stream, i: number): boolean {
  return back(s, i, ['act', 'done', 'finish']) < none;
}

/** "… kể từ ngày ký, quyết định có hiệu lực": when something begins to hold. */
export function isInForce(s: Stream, next: number): boolean {
  for (let j = next; j < next + 4 && !isMark(s, j, ';.'); j++) if (has(s, j, 'force')) return true;
  return false;
}

/** A period in prose needs a task that ends in it: "hoàn thành trong tháng 6", not "kết quả công tác trong tháng 6". */
export function isTaskPeriod(s: Stream, i: number, next: number): boolean {
  if (keyAt(s, next) === 'da') return false;
  const start = sentenceStart(s, i);
  if (start === i) return s.context.place === 'yKienChiDao';
  const task = back(s, i, ['done', 'finish']);
  const act = Math.min(task, back(s, i, ['act']));
  if (act === none || back(s, i, ['lasting']) < act) return false;
  return task < none || back(s, i, ['report', 'counted']) > act;
}

/** Words of a finished dossier: what follows "trễ" is how late it was, not how late it is. */
export function isFinished(s: Stream): boolean {
  return s.lex.some((_, i) => has(s, i, 'done') && !has(s, i - 1, 'not') && !hasAny(s, i - 1, ['label']));
}

/** The expression stands alone: the whole text, or in brackets, or at its end after a dash. */
export function standsAlone(s: Stream, i: number, next: number): boolean {
  const open = i === 0 || isMark(s, i - 1, '([-:') || isStop(s, i - 1);
  return open && (next >= s.lex.length || isMark(s, next, ')].'));
}
