import type { LetterNotice } from '../../lib/model/letter-view';

const putBack = 'putBack';

/** Where a letter is drafted; after which act of its user, if that is to be said there. */
export function letterPlace(id: number, after: typeof putBack): string {
  return `?id=${id}&${after}`;
}

/** Which letter this page is of, and what is said of it at first: once, and not when the page is loaded again. */
export function ownLetter(): { id: number; notice: LetterNotice | null } {
  const given = new URLSearchParams(location.search);
  const id = Number(given.get('id'));
  if (!given.has(putBack)) return { id, notice: null };
  history.replaceState(null, '', `?id=${id}`);
  return { id, notice: { kind: putBack } };
}
