import type { PageStatus } from '../model/page-status';
import type { SightingsResult } from './client';

/** Why rows of a frame are or are not kept; `unclear` of a list's rows have an empty secrecy cell. */
export function keepingOf(
  problem: SightingsResult['problem'],
  isPrivate: boolean,
  lists: readonly { unclear: number }[],
): PageStatus['keeping'] {
  if (isPrivate) return 'private';
  if (problem !== undefined && problem !== 'gone') return problem;
  return lists.some(({ unclear }) => unclear > 0) ? 'secretColumnEmpty' : 'ok';
}
