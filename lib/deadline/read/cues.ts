/** The expressions that make a date or a duration a deadline, each tried where its first word stands. */
import { isHistory, isLasting, isLongPast, isPaper, isRecurring, isSpan, isTask, isTaskPeriod } from './context';
import { dateAt, partTerms } from './dates';
import { type Found, found, fromMoment, skip } from './found';
import { leftAt } from './left';
import type { Term } from './lexicon';
import { limitAt } from './limits';
import { hourAt, momentAt } from './moments';
import { durationAt } from './numbers';
import { rangeEnd } from './ranges';
import { has, hasAny, isMark, keyAt, type Stream } from './stream';
import { isDue } from './subject';

/** "trước ngày X", "trước 16h00 ngày X", "trước tháng 7". */
function before(s: Stream, i: number): Found | null {
  const m = momentAt(s, skip(s, i + 1)) ?? hourAt(s, skip(s, i + 1));
  const year = m !== null && m.last - m.first > 360 && !isTask(s, i);
  if (!m || isRecurring(s, m.next, i) || (s.prose && (year || isHistory(s, i) || isLongPast(s, m.last)))) return null;
  return fromMoment(s, i, m, false);
}

/** "chậm nhất", "không quá", "tối đa": a moment it includes, or a duration. */
function latest(s: Stream, i: number): Found | null {
  let j = skip(s, i + 1);
  if (has(s, j, 'before')) return before(s, j);
  if (hasAny(s, j, ['until', 'within'])) j = skip(s, j + 1);
  if (keyAt(s, j) === 'sau') j++;
  const m = momentAt(s, j, true);
  if (m) return isRecurring(s, m.next, i) ? null : fromMoment(s, i, m, true);
  const limit = limitAt(s, j, i);
  const hour = has(s, i, 'latest') ? hourAt(s, j) : null;
  return hour ? fromMoment(s, i, hour, true) : limit;
}

/** "đến hết ngày X", "hết tháng 6". */
function until(s: Stream, i: number): Found | null {
  const m = momentAt(s, skip(s, i + 1));
  if (!m || isSpan(s, i) || isHistory(s, i) || isPaper(s, i)) return null;
  return isRecurring(s, m.next, i) ? null : fromMoment(s, i, m, true);
}

/** "lấy ý kiến đến 17h ngày X", "từ nay đến X", "đến X phải xong": an end only with such words. */
function upTo(s: Stream, i: number): Found | null {
  const m = momentAt(s, skip(s, i + 1));
  if (!m) return null;
  const must = keyAt(s, m.next) === 'phai' && hasAny(s, m.next + 1, ['finish', 'done', 'act']);
  return must || has(s, i - 1, 'intake') ? fromMoment(s, i, m, true) : null;
}

const weekdays: readonly Term[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const namedDays: readonly Term[] = [...partTerms, 'opening', 'middle', 'ending', 'today', 'tomorrow', 'afterTomorrow'];

/** "trong ngày", "trong 05 ngày làm việc", "trong quý II". */
function within(s: Stream, i: number): Found | null {
  const j = i + 1;
  if (hasAny(s, j, ['most', 'latest'])) return latest(s, j);
  const limit = limitAt(s, j, i);
  if (limit) return limit;
  const m = momentAt(s, j, true);
  if (m) {
    const dayLong = m.first === m.last;
    if (s.prose && !(dayLong ? !isLasting(s, i, m.next) : isTaskPeriod(s, i, m.next))) return null;
    return s.prose && isSpan(s, i) ? null : fromMoment(s, i, m, true);
  }
  const same = has(s, j, 'day') && !hasAny(s, j + 1, ['sat', 'sun', 'lasting']) && keyAt(s, j + 1) !== 'le';
  if (!same || s.context.place === 'trichYeu' || isLasting(s, i, j + 1)) return null;
  const next = has(s, j + 1, 'work') ? j + 2 : j + 1;
  return found(s, i, next, { kind: 'limit', amount: 0, unit: 'workDay', from: 'ngayDen' }, true, null, true);
}

/** "Hạn xử lý: …", "(hạn trả lời 17h00 ngày …)", "Thời hạn: 05 ngày làm việc". */
function label(s: Stream, i: number): Found | null {
  if (isPaper(s, i)) return null;
  return labelled(s, i, skip(s, i + 1)) ?? labelled(s, i, afterColon(s, i + 1));
}

/** "Hạn báo cáo UBND tỉnh: …": the place after a colon that is near; where there is none, the end. */
function afterColon(s: Stream, i: number): number {
  for (let j = i; j < i + 8; j++) {
    if (isMark(s, j, ':')) return skip(s, j);
    if (s.lex[j]?.token.kind !== 'word') break;
  }
  return s.lex.length;
}

function labelled(s: Stream, i: number, begin: number): Found | null {
  let j = begin;
  if (has(s, j, 'before')) return before(s, j);
  if (hasAny(s, j, ['latest', 'most'])) return latest(s, j);
  if (hasAny(s, j, ['until', 'within'])) j = skip(s, j + 1);
  const range = has(s, j, 'from') ? rangeEnd(s, j) : null;
  const m = range ?? momentAt(s, j, hasAny(s, j, ['ending', 'morning', 'afternoon']));
  if (m) return isRecurring(s, m.next, i) ? null : fromMoment(s, i, m, true, 2);
  const same = has(s, j, 'day') && has(s, j - 1, 'within');
  if (same)
    return found(s, i, j + 1, { kind: 'limit', amount: 0, unit: 'workDay', from: 'ngayDen' }, true, null, true, 2);
  return limitAt(s, j, i, 2);
}

/** "gia hạn đến ngày X": of this dossier, not of a licence; it replaces an earlier date. */
function extend(s: Stream, i: number): Found | null {
  const words = (s.lex[i]?.to ?? 0) - (s.lex[i]?.from ?? 0);
  if (s.context.place === 'trichYeu' && words < 'gia han thoi'.length) return null;
  let j = skip(s, i + 1);
  if (keyAt(s, j) === 'them') j = skip(s, durationAt(s, j + 1)?.next ?? j + 1);
  if (hasAny(s, j, ['until', 'latest'])) j = skip(s, j + 1);
  const m = momentAt(s, j);
  return m ? fromMoment(s, i, m, true, 3) : null;
}

/** "hoàn thành (vào) ngày X", "xong giữa tháng 7": in directions only. */
function finish(s: Stream, i: number): Found | null {
  if (s.context.place !== 'yKienChiDao' || has(s, i - 1, 'not') || ['da', 'duoc'].includes(keyAt(s, i - 1)))
    return null;
  if (keyAt(s, i) === 'da') return null;
  let j = skip(s, i + 1);
  if (has(s, j, 'finish')) j = skip(s, j + 1);
  const m = has(s, j, 'year') ? null : momentAt(s, j);
  return m ? fromMoment(s, i, m, true, -1) : null;
}

/** "trình sáng mai", "gửi vào chiều 17/6", "trình giữa tháng 7": in directions, a day that is named and not written. */
function handOver(s: Stream, i: number): Found | null {
  if (s.context.place !== 'yKienChiDao' || has(s, i - 1, 'not') || keyAt(s, i - 1) === 'da') return null;
  const j = skip(s, i + 1);
  const m = hasAny(s, j, namedDays) ? momentAt(s, j) : null;
  // "Báo cáo sáng nay của Sở": a report that there is.
  if (!m || m.last < s.anchor || keyAt(s, m.next) === 'cua') return null;
  return fromMoment(s, i, { ...m, certain: false }, true, -1);
}

/** "chiều mai trình ký", "đầu tuần sau gửi": the task follows its day; or the day is all that is said. */
export function dayFirst(s: Stream, i: number): Found | null {
  if (s.context.place !== 'yKienChiDao' || !hasAny(s, i, namedDays) || hasAny(s, i - 1, ['from', 'to'])) return null;
  const m = momentAt(s, i);
  // "sáng thứ Hai trình" does not say of which week.
  const weekday = has(s, i + 1, 'weekday') ? 3 : hasAny(s, i + 1, weekdays) ? 2 : 0;
  if (!m || m.last < s.anchor || (hasAny(s, i, partTerms) && m.next <= i + weekday)) return null;
  const alone = i === 0 && m.next >= s.lex.length;
  const during = keyAt(s, i - 1) === 'vao' && isTask(s, i) && !isLasting(s, i, m.next);
  if (!alone && !during && !hasAny(s, m.next, ['act', 'finish'])) return null;
  return fromMoment(s, i, { ...m, certain: false }, true, -1);
}

/** "20/6 là hạn chót". */
export function namedAfter(s: Stream, i: number): Found | null {
  const m = dateAt(s, i);
  return m && has(s, m.next, 'link') && has(s, m.next + 1, 'label') ? fromMoment(s, i, m, true, 2) : null;
}

/** What the words at `i` state as a deadline, or null. The longest expression of a kind was made one lexeme before. */
export function cueAt(s: Stream, i: number): Found | null {
  const terms = s.lex[i]?.terms;
  if (!terms || terms.length === 0) return null;
  for (const term of terms) {
    let hit: Found | null = null;
    if (term === 'before') hit = before(s, i);
    else if (term === 'latest' || term === 'most') hit = latest(s, i);
    else if (term === 'until' || (term === 'ending' && keyAt(s, i) === 'het')) hit = until(s, i);
    else if (term === 'to') hit = s.prose ? upTo(s, i) : null;
    else if (term === 'time') hit = isMark(s, i + 1, ':') && !momentAt(s, i + 2) ? limitAt(s, i + 2, i) : null;
    else if (term === 'within') hit = within(s, i);
    else if (term === 'label') hit = label(s, i);
    else if (term === 'extend') hit = extend(s, i);
    else if (term === 'act') hit = handOver(s, i);
    else if (term === 'finish' || term === 'done') hit = finish(s, i);
    else if (term === 'left' || term === 'over') hit = leftAt(s, i);
    if (hit && isDue(s, i, hit)) return hit;
  }
  return null;
}
