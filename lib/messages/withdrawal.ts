import { isOwnPage, type MessageSender, onMessage, sendMessage } from '../platform';

/** What the background tells every page when a site was withdrawn, and what a page asks then. */
export const withdrawn = { type: 'withdrawn' } as const;
export const mayRead = { type: 'mayRead' } as const;

export const isOf = (message: unknown, { type }: { type: string }): boolean =>
  (message as { type?: unknown } | null)?.type === type;

/** The content script's end: it leaves at once when its site was withdrawn. Which sites are, only the background knows. */
export function hearWithdrawal(
  leave: () => void,
  ask: () => Promise<unknown> = () => sendMessage(mayRead),
  isOurs: (sender: MessageSender) => boolean = isOwnPage,
): void {
  onMessage((message, sender) => {
    if (!isOf(message, withdrawn) || !isOurs(sender)) return undefined;
    void ask().then((answer) => {
      if (answer === false) leave();
    });
    return undefined;
  });
}
