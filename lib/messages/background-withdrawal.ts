import { isGranted, type MessageSender, onMessage, onSitesChanged, ownId, tellEveryTab } from '../platform';
import { siteOf } from './sender';
import { isOf, mayRead, withdrawn } from './withdrawal';

/** Answers a page that asks whether its site may still be read; undefined for anything else. */
export function withdrawalListener(own: string, isAllowed: (site: string) => Promise<boolean>) {
  return (message: unknown, sender: MessageSender): Promise<boolean> | undefined => {
    if (sender.id !== own || !isOf(message, mayRead)) return undefined;
    // A page whose address the browser does not tell any more is one that may not be read.
    const site = siteOf(sender);
    return site === null ? Promise.resolve(false) : isAllowed(site);
  };
}

/** The background's end: pages of a site that the user withdraws lose their badges at once, not with the next load. */
export function listenForWithdrawal(): void {
  onMessage(withdrawalListener(ownId(), isGranted));
  onSitesChanged((granted) => {
    if (granted.length === 0) void tellEveryTab(withdrawn);
  });
}
