import { isGranted, type MessageSender, onMessage, ownId } from '../platform';
import { type ForgetAnswer, forgetRequest } from './forget-schema';
import { siteOf } from './sender';

/** What the background's end of forgetting needs of the rest. */
export interface ForgetParts {
  ownId: string;
  isAllowed(site: string): Promise<boolean>;
  /** Erases what these hashes name, and remembers them; rejects where storage fails. */
  forget(site: string, macs: readonly string[]): Promise<unknown>;
}

/**
 * Answers content scripts that saw secret rows; undefined for anything else. From private windows nothing is taken,
 * not even this: it would tell that such a document was looked at there.
 */
export function forgetListener({ ownId, isAllowed, forget }: ForgetParts) {
  return (message: unknown, sender: MessageSender): Promise<ForgetAnswer> | undefined => {
    if (sender.id !== ownId || !sender.tab) return undefined;
    const site = siteOf(sender);
    const request = forgetRequest.safeParse(message);
    if (site === null || !request.success) return undefined;
    if (sender.tab.incognito) return Promise.resolve({ done: false });
    return isAllowed(site).then(async (allowed) => {
      if (!allowed) return { done: false };
      return forget(site, request.data.macs).then(
        () => ({ done: true }),
        () => ({ done: false }),
      );
    });
  };
}

/** The same with the browser's own means. */
export function listenForForgetting(forget: ForgetParts['forget']): void {
  onMessage(forgetListener({ ownId: ownId(), isAllowed: isGranted, forget }));
}
