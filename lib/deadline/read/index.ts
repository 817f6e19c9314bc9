/** Reads the deadlines a text states: a tokeniser and a small grammar over folded text (domain notes §2.3, §10). */
import type { DueReading } from '../../model/deadline';
import { bareAt, underHeader } from './bare';
import { cueAt, dayFirst, namedAfter } from './cues';
import type { Found } from './found';
import { leftBefore } from './left';
import { limitFrom } from './limits';
import { noneIn } from './none';
import { plainDue } from './plain';
import { type Context, has, type ReadContext, type Stream, streamOf } from './stream';

export type { ReadContext } from './stream';

/** Longer texts are cut: a cell is at most 2,000 characters, and a deadline stands near an end of a text. */
const longestText = 4000;

function scan(s: Stream): Found[] {
  const header = underHeader(s);
  if (header) return [header];
  const hits: Found[] = [];
  for (let i = 0; i < s.lex.length; ) {
    let hit = cueAt(s, i);
    const known = hit === null && (has(s, i, 'noDeadline') || has(s, i, 'otherDate'));
    if (!hit && !known)
      hit =
        leftBefore(s, i) ?? limitFrom(s, i) ?? namedAfter(s, i) ?? dayFirst(s, i) ?? (s.duePlace ? bareAt(s, i) : null);
    if (hit) hits.push(hit);
    i = hit ? Math.max(hit.next, i + 1) : i + 1;
  }
  return hits;
}

interface Readings {
  all: DueReading[];
  best: DueReading | null;
}

const nothing: Readings = { all: [], best: null };

/**
 * Every reading of a text in order of place, and the one that counts: of equal weight the first. Without a moment of sight
 * only a plain date is read: most other texts are relative to it.
 */
export function readAll(text: string, context: Context): Readings {
  const plain = plainDue(text, context.place);
  if (plain) return { all: [plain], best: plain };
  if (!Number.isFinite(context.observedAt)) return nothing;
  const s = streamOf(text.length > longestText ? text.slice(0, longestText) : text, context);
  const hits = scan(s);
  if (hits.length === 0) {
    const none = noneIn(s);
    return none ? { all: [none], best: none } : nothing;
  }
  let best = hits[0];
  for (const hit of hits) if (best && hit.weight > best.weight) best = hit;
  return { all: hits.map((h) => h.reading), best: best?.reading ?? null };
}

/** All deadlines that a text states, in order of place. Never throws. */
export function readDues(text: string, context: ReadContext): DueReading[] {
  return readAll(text, context).all;
}

/** The deadline that counts of those a text states; null when it says nothing about one. Never throws. */
export function readDue(text: string, context: ReadContext): DueReading | null {
  return readAll(text, context).best;
}
