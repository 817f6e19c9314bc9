import { isOwnPage, type MessageSender, onMessage, patternOf } from '../platform';

/** What a page does about it. */
interface OnChange {
  /** Hands all rows on again, to be answered anew. */
  askAgain(): void;
  /** Takes back all that was answered: everything was wiped, and what is open is not to be kept again by that. */
  takeBack(): void;
}

/** Where a frame is. One without an address of its own has as `base` that of the page which wrote it. */
interface Place {
  origin: string;
  base: string;
}

/**
 * The content script's end of what the user did in an extension page with dossiers of this frame's site. Nothing of
 * what was done is said here. A frame that has no origin of its own cannot tell whose it is, and takes part. `leave` is
 * called when the user has withdrawn the site.
 */
export function hearChanges(
  on: OnChange,
  leave: () => void,
  signal: AbortSignal,
  { origin, base }: Place = { origin: self.origin, base: document.baseURI },
  isOurs: (sender: MessageSender) => boolean = isOwnPage,
): void {
  const isOwnOrigin = /^https?:/.test(origin);
  const pattern = () => patternOf(isOwnOrigin ? origin : base);
  onMessage((message, sender) => {
    if (signal.aborted || !isOurs(sender)) return undefined;
    const { type, site, patterns } = (message ?? {}) as { type?: unknown; site?: unknown; patterns?: unknown };
    if (type === 'wiped') on.takeBack();
    if (type === 'changed' && (site === undefined || site === origin || !isOwnOrigin)) on.askAgain();
    if (type === 'withdrawn' && Array.isArray(patterns) && patterns.includes(pattern())) leave();
    return undefined;
  });
}
