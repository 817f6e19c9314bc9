import type { Outcome } from '../../model/report';
import { fold } from '../../text';

/** Said of a clock that still runs: nothing of how it ended. */
const running = /\b(?:chua|dang|cho|sap|con)\b/;

/**
 * Words of how it ended (domain.md §2.2), the longest first, so that "không quá hạn" is not read as "quá hạn". Without
 * marks "kết quả hạn …" has the letters of "quá hạn".
 */
const phrases =
  /(?<!\b(?:ket|hieu) )\b(?<not>khong (?:(?:bi|co|de|he|phai) )?)?(?<word>qua|tre|cham|dung|trong|truoc|som) (?:thoi )?(?:han|hen)\b/g;

const meanings: Record<string, Outcome> = {
  qua: 'late',
  tre: 'late',
  cham: 'late',
  dung: 'ontime',
  trong: 'ontime',
  truoc: 'early',
  som: 'early',
};

/**
 * How a finished dossier ended by the words of its status: "Đã xử lý đúng hạn", "Hoàn thành (trễ hẹn)". Null where it
 * does not say so, speaks of a clock that still runs, or says two things; "trong hạn, sớm hạn" is early.
 */
export function statedOutcome(status: string): Outcome | null {
  const words = fold(status).replace(/[^a-z0-9]+/g, ' ');
  if (running.test(words)) return null;
  const said = new Set([...words.matchAll(phrases)].map(({ groups }) => meaningOf(groups?.word ?? '', !!groups?.not)));
  if (said.size === 2 && said.has('early') && said.has('ontime')) return 'early';
  return said.size === 1 ? ([...said][0] ?? null) : null;
}

function meaningOf(word: string, isNot: boolean): Outcome | null {
  const meaning = meanings[word] ?? null;
  if (!isNot) return meaning;
  // "Không trước hạn" may be on time or late.
  return meaning === 'late' ? 'ontime' : meaning === 'ontime' ? 'late' : null;
}
