/** How the extension and this computer are used at a moment. */
export interface Use {
  /** Pages of ours that are open: popup, panel, report, letters, options. */
  pages: number;
  /** Something was typed or chosen in one of them that may not be saved yet. */
  isTyped: boolean;
  /** Nobody has touched the computer for some minutes, or it is locked. */
  isAway: boolean;
  /** When somebody looked at a page of our sites last, as far as the browser tells; null: none is open. */
  siteSeen: number | null;
}

/** So long nobody must have looked at our sites: who only looks something up elsewhere is back sooner. */
export const quietMs = 3 * 60_000;

/**
 * May the extension be started anew now? What is typed is never lost to it. It costs a page of ours its window and a
 * page of an office its badges for a moment, which nobody sees who is away.
 */
export function isQuiet({ pages, isTyped, isAway, siteSeen }: Use, now: number): boolean {
  if (isTyped) return false;
  if (isAway) return true;
  return pages === 0 && (siteSeen === null || now - siteSeen >= quietMs);
}
