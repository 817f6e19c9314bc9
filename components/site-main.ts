import type { SiteView } from './SiteStatus';

/** The one thing the popup offers first: to be let in, to be shown the column of deadlines, or the panel. */
export type MainAction = 'allow' | 'point' | 'panel';

export function mainOf(view: SiteView | null): MainAction {
  if (view?.kind === 'notAllowed' && view.canAsk) return 'allow';
  return view?.kind === 'reading' && isUnread(view) ? 'point' : 'panel';
}

/** There is a list in the page, and no deadline of it was read. */
function isUnread({ status: { lists }, isSuspect }: Extract<SiteView, { kind: 'reading' }>): boolean {
  if (lists.length === 0) return isSuspect;
  return lists.every(({ health, badges, unknown }) => health === 'cannot' || (badges === 0 && unknown > 0));
}
