import { tellAllTabs, tellEveryTab } from '../platform';

/**
 * Extension page's end: lets open pages of a site know that what is laid over its dossiers may have changed; no site:
 * all of them. Frames stand in tabs of other sites too, so every tab that the extension may read is told.
 */
export function tellChanged(site?: string, tell: (message: unknown) => Promise<void> = tellAllTabs): Promise<void> {
  return tell(site === undefined ? { type: 'changed' } : { type: 'changed', site });
}

/** The same after everything was wiped. */
export function tellWiped(tell: (message: unknown) => Promise<void> = tellAllTabs): Promise<void> {
  return tell({ type: 'wiped' });
}

/** Background's end: lets every open page know which sites the user has withdrawn, as patterns. */
export async function tellWithdrawn(patterns: readonly string[], tell = tellEveryTab): Promise<void> {
  if (patterns.length > 0) await tell({ type: 'withdrawn', patterns });
}
