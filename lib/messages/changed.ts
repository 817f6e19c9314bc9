import { isOwnPage, type MessageSender, onMessage } from '../platform';

/** What a page does about it. */
interface OnChange {
  /** Hands all rows on again, to be answered anew. */
  askAgain(): void;
  /** Takes back all that was answered: everything was wiped, and what is open is not to be kept again by that. */
  takeBack(): void;
}

/**
 * The content script's end of what the user did in an extension page with dossiers of this frame's site. Nothing of
 * what was done is said here. `origin`: of this frame; one that has none of its own cannot tell whose it is, and takes
 * part.
 */
export function hearChanges(
  on: OnChange,
  signal: AbortSignal,
  origin: string = self.origin,
  isOurs: (sender: MessageSender) => boolean = isOwnPage,
): void {
  onMessage((message, sender) => {
    if (signal.aborted || !isOurs(sender)) return undefined;
    const { type, site } = (message ?? {}) as { type?: unknown; site?: unknown };
    if (type === 'wiped') on.takeBack();
    if (type === 'changed' && (site === undefined || site === origin || !/^https?:/.test(origin))) on.askAgain();
    return undefined;
  });
}
