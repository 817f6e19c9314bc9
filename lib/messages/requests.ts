import { isOwnPage, type MessageSender, onMessage } from '../platform';

/** What an extension page or a command may ask of a page with lists; each answers whether this frame did it. */
export interface PageRequests {
  /** Scrolls to the row of a dossier and marks it; `key` is the row's own part of the dossier's key. */
  reveal(key: string): boolean;
}

/**
 * The content script's end of what extension pages ask of the rows in a page. A frame that cannot do it stays silent, so
 * that the one that can is heard. `site` is that of this frame; '' where nobody can tell.
 */
export function hearRequests(
  on: PageRequests,
  signal: AbortSignal,
  site: string,
  isOurs: (sender: MessageSender) => boolean = isOwnPage,
): void {
  onMessage((message, sender) => {
    if (signal.aborted || !isOurs(sender)) return undefined;
    const { type, key } = (message ?? {}) as { type?: unknown; key?: unknown };
    const isDone = type === 'reveal' && typeof key === 'string' && on.reveal(ownPart(key, site) ?? '');
    return isDone ? Promise.resolve(true) : undefined;
  });
}

/** The row's part of a dossier's key; null for a dossier of another site. */
function ownPart(key: string, site: string): string | null {
  const [of, _account, ...row] = key.split('|');
  return site === '' || of === site ? row.join('|') : null;
}
