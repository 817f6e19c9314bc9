import { isPrivate, sendUntilHeard } from '../platform';
import type { ForgetAnswer } from './forget-schema';
import { maxMacs } from './names';

/**
 * The content script's end of forgetting secret rows. `macs` makes their hashes with the installation's key for pages.
 * Answers whether they were taken; a page says them again otherwise. Never rejects. From a private window nothing is
 * said, and nothing is to be said again.
 */
export type Forget = (macs: (pageKey: string) => readonly string[]) => Promise<boolean>;

/** `readKey` finds the installation's key for pages; null as long as there is none. */
export function forgetting(
  readKey: () => Promise<string | null>,
  send: (message: unknown) => Promise<unknown> = (message) => sendUntilHeard(message),
  isSilent: () => boolean = isPrivate,
): Forget {
  return async (macs) => {
    if (isSilent()) return true;
    try {
      const key = await readKey();
      if (key === null) return false;
      const all = macs(key);
      for (let from = 0; from < all.length; from += maxMacs) {
        const answer = await send({ type: 'forget', macs: all.slice(from, from + maxMacs) });
        if (!(answer as ForgetAnswer).done) return false;
      }
      return true;
    } catch {
      return false;
    }
  };
}
