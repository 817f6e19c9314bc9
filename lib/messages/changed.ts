import { isOwnPage, type MessageSender, onMessage } from '../platform';

/**
 * The content script's end of what the user did in an extension page: calls `changed` when dossiers of this frame's
 * site were marked, so that all rows are handed on again and answered anew. Nothing of what was done is said here.
 * `origin`: of this frame; one that has none of its own cannot tell whose it is, and takes part.
 */
export function hearChanges(
  changed: () => void,
  signal: AbortSignal,
  origin: string = self.origin,
  isOurs: (sender: MessageSender) => boolean = isOwnPage,
): void {
  onMessage((message, sender) => {
    if (signal.aborted || !isOurs(sender)) return undefined;
    const { type, site } = (message ?? {}) as { type?: unknown; site?: unknown };
    if (type === 'changed' && (site === undefined || site === origin || !/^https?:/.test(origin))) changed();
    return undefined;
  });
}
