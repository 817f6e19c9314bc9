import { tellAllTabs } from '../platform';

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
