import type { MessageSender } from '../platform';

/**
 * The origin a content script's message belongs to, or null. The page never names its own site: the browser does.
 * about:blank, srcdoc, blob: and data: frames have none of their own and count as their tab's.
 */
export function siteOf(sender: MessageSender): string | null {
  return httpOrigin(sender.origin) ?? httpOrigin(sender.url) ?? httpOrigin(sender.tab?.url);
}

/** The origin of an http(s) address, with an odd port; null for anything else. */
export function httpOrigin(address: string | undefined): string | null {
  if (!address || !/^https?:/i.test(address)) return null;
  try {
    return new URL(address).origin;
  } catch {
    return null;
  }
}
