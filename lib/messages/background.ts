import type { MessageSender } from '../platform';
import type { Recorded, SeenList } from '../store';
import { type SightingsAnswer, sightingsRequest } from './schema';
import { siteOf } from './sender';

/** What the background's end needs of the rest; given, so that tests stand in for the browser. */
export interface BackgroundParts {
  ownId: string;
  /** Has this origin been granted? */
  isAllowed(site: string): Promise<boolean>;
  record(seen: SeenList): Promise<Recorded>;
  /** Whose rows these are: the account that the pages of the sender's tab show. */
  accountOf(site: string, sender: MessageSender): Promise<string>;
}

/**
 * Answers the messages of content scripts. Undefined for anything that is not a well-formed request of ours:
 * wrong sender, no tab, unknown type or shape.
 */
export function backgroundListener({ ownId, isAllowed, record, accountOf }: BackgroundParts) {
  return (message: unknown, sender: MessageSender): Promise<SightingsAnswer> | undefined => {
    if (sender.id !== ownId || !sender.tab) return undefined;
    const site = siteOf(sender);
    if (site === null) return undefined;
    const request = sightingsRequest.safeParse(message);
    if (!request.success) return undefined;
    const { list, kind, headers, observedAt, rows, coverage, whole } = request.data;
    const nothing = { kept: 0, refused: rows.length, adjustments: [] };
    if (sender.tab.incognito) return Promise.resolve({ ...nothing, problem: 'private' });
    return isAllowed(site).then(async (allowed) => {
      if (!allowed) return nothing;
      const sightings = rows.map(({ key, ...row }) => ({ key, kind, list, row: { ...row, headers } }));
      const account = await accountOf(site, sender);
      const seen = { site, account, list, observedAt, coverage, whole, sightings };
      const { written: _written, ...answer } = await record(seen);
      return answer;
    });
  };
}
