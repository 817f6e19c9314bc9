import type { Adapter } from '../model/adapter';
import { bringPart, isGranted, type MessageSender, onMessage, ownId, tellTab } from '../platform';
import { siteOf } from './sender';
import { type PartAnswer, type TeachAnswer, taughtAdapter, teachingRequest } from './teaching-schema';

/** What the background's end of teaching needs of the rest. */
export interface TeachingParts {
  ownId: string;
  isAllowed(site: string): Promise<boolean>;
  /** Runs the script of a part in the frame that asks. */
  bringPart(part: 'engine' | 'picker', tabId: number, sender: MessageSender): Promise<void>;
  /** Sends to every frame of a tab. */
  tellTab(tabId: number, message: unknown): Promise<unknown>;
  teach(adapter: Adapter): Promise<void>;
}

/** Answers what content scripts ask about teaching; undefined for anything else. */
export function teachingListener(parts: TeachingParts) {
  return (message: unknown, sender: MessageSender): Promise<PartAnswer | TeachAnswer | undefined> | undefined => {
    const tabId = sender.tab?.id;
    if (sender.id !== parts.ownId || tabId === undefined) return undefined;
    const request = teachingRequest.safeParse(message);
    const site = siteOf(sender);
    if (!request.success || site === null) return undefined;
    const { data } = request;
    if (data.type === 'part') return bring(parts, data.part, tabId, sender);
    if (data.type === 'chosen' || data.type === 'rows') {
      return parts.tellTab(tabId, data).then(
        () => undefined,
        () => undefined,
      );
    }
    return sender.tab?.incognito ? Promise.resolve({ problem: 'private' }) : keep(parts, site, data.adapter);
  };
}

/** The same with the browser's own means. */
export function listenForTeaching(teach: TeachingParts['teach']): void {
  onMessage(teachingListener({ ownId: ownId(), isAllowed: isGranted, bringPart, tellTab, teach }));
}

async function bring(
  { bringPart: run }: TeachingParts,
  part: 'engine' | 'picker',
  tabId: number,
  sender: MessageSender,
): Promise<PartAnswer> {
  try {
    await run(part, tabId, sender);
    return { ready: true };
  } catch {
    return { ready: false };
  }
}

/** The page never names its own site: an adapter taught in it holds for the site the browser says it is. */
async function keep({ isAllowed, teach }: TeachingParts, site: string, raw: unknown): Promise<TeachAnswer> {
  const adapter = taughtAdapter.safeParse(raw);
  if (!adapter.success || !(await isAllowed(site))) return { problem: 'invalid' };
  try {
    await teach({ ...adapter.data, match: { ...adapter.data.match, sites: [`${site}/*`] } });
    return {};
  } catch {
    return { problem: 'noStorage' };
  }
}
