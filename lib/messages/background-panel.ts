import { isGranted, type MessageSender, onMessage, openPanel, ownId, wait } from '../platform';
import { type PanelAnswer, panelRequest } from './panel-schema';
import { siteOf } from './sender';

/** What the background's end of opening the side panel needs of the rest. */
export interface PanelParts {
  ownId: string;
  isAllowed(site: string): Promise<boolean>;
  /** The key of the kept dossier that a row of the site is; null where none is kept. */
  find(site: string, row: string, sender: MessageSender): Promise<string | null>;
  /** Opens the side panel of a window at a dossier. */
  open(windowId: number | null, key: string): Promise<void>;
  wait(ms: number): Promise<void>;
}

/** A card may be open before the rows of its page are kept, which waits for the account: so often it is looked again. */
const looks = 5;
const lookMs = 700;

/** A dossier that a frame has just asked about, and that was found. */
interface Found {
  frame: string;
  row: string;
  key: string;
}

/**
 * Answers content scripts that ask for the side panel; undefined for anything else. A page gets nowhere but to dossiers
 * of its own site. A browser opens the panel only while it deals with the click itself, which a search in the store
 * would outlast: the card asks when it is shown, and what was found then is opened at once.
 */
export function panelListener({ ownId, isAllowed, find, open, wait }: PanelParts) {
  let found: Found | null = null;
  const search = async (site: string, row: string, sender: MessageSender) => {
    if (!(await isAllowed(site))) return null;
    for (let look = 1; ; look++) {
      const key = await find(site, row, sender).catch(() => null);
      if (key !== null || look === looks) return key;
      await wait(lookMs);
    }
  };
  return (message: unknown, sender: MessageSender): Promise<PanelAnswer> | undefined => {
    if (sender.id !== ownId || !sender.tab) return undefined;
    const site = siteOf(sender);
    const request = panelRequest.safeParse(message);
    if (site === null || !request.success) return undefined;
    if (sender.tab.incognito) return Promise.resolve({ done: false });
    const { key: row, isAsking } = request.data;
    const windowId = sender.tab.windowId ?? null;
    const frame = `${sender.tab.id} ${sender.frameId} ${site}`;
    const opened = (key: string) =>
      open(windowId, key).then(
        () => ({ done: true }),
        () => ({ done: false }),
      );
    if (!isAsking && found?.frame === frame && found.row === row) return opened(found.key);
    return search(site, row, sender).then((key) => {
      if (key === null) return { done: false };
      found = { frame, row, key };
      return isAsking ? { done: true } : opened(key);
    });
  };
}

/** The same with the browser's own means. */
export function listenForPanel(find: PanelParts['find']): void {
  onMessage(panelListener({ ownId: ownId(), isAllowed: isGranted, find, open: openPanel, wait }));
}
