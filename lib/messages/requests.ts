import { isAlive, isOwnPage, type MessageSender, onMessage, sendMessage } from '../platform';

/** What others may ask of a page with lists; the first three answer whether this frame did it. */
export interface PageRequests {
  /** Scrolls to the row of a dossier and marks it; `key` is the row's own part of the dossier's key. */
  reveal(key: string): boolean;
  /** Goes to the next (1) or the previous (-1) row at risk. */
  walk(step: 1 | -1): boolean;
  /** Shows the bar again where the user has hidden it. */
  showBar(): boolean;
  /** Another frame of the tab shows so many rows now. */
  others(frame: string, rows: number): void;
}

/** The way from the lists of one frame to the extension's pages, its commands, and the tab's other frames. */
export interface RequestChannel {
  /** Tells this frame from the tab's others. */
  frame: string;
  hear(on: PageRequests, signal: AbortSignal): void;
  /** Lets the other frames know how many rows this one shows. */
  tell(rows: number): void;
}

/**
 * The content script's end. A frame that cannot do what is asked stays silent, so that the one that can is heard. `site`
 * is that of this frame; '' where nobody can tell.
 */
export function requestChannel(site: string, isOurs: (sender: MessageSender) => boolean = isOwnPage): RequestChannel {
  const frame = `${Math.random()}`;
  return {
    frame,
    hear(on, signal) {
      onMessage((message, sender) => {
        if (signal.aborted || !isOurs(sender)) return undefined;
        const { type, key, step, by, rows } = (message ?? {}) as Record<string, unknown>;
        if (type === 'rows' && by !== frame) on.others(String(by), Number(rows));
        const isDone =
          (type === 'reveal' && on.reveal(ownPart(String(key), site))) ||
          (type === 'walk' && (step === 1 || step === -1) && on.walk(step)) ||
          (type === 'showBar' && on.showBar());
        return isDone ? Promise.resolve(true) : undefined;
      });
    },
    tell(rows) {
      if (isAlive()) void sendMessage({ type: 'rows', by: frame, rows }).catch(() => undefined);
    },
  };
}

/** The row's part of a dossier's key; '' for a dossier of another site. */
function ownPart(key: string, site: string): string {
  const [of, _account, ...row] = key.split('|');
  return site === '' || of === site ? row.join('|') : '';
}
