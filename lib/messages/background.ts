import type { MessageSender } from '../platform';
import type { Recorded, SeenList } from '../store';
import type { AccountBook } from './accounts';
import { accountRequest, type SightingsAnswer, sightingsRequest } from './schema';
import { siteOf } from './sender';

/** What the background's end needs of the rest; given, so that tests stand in for the browser. */
export interface BackgroundParts {
  ownId: string;
  /** Has this origin been granted? */
  isAllowed(site: string): Promise<boolean>;
  record(seen: SeenList): Promise<Recorded>;
  accounts: AccountBook;
  /** The account a name shown by a page stands for, `last` being the one shown on the site before. */
  accountOf(site: string, shown: string, last: string): Promise<string>;
}

/**
 * Answers the messages of content scripts. Undefined for anything that is not a well-formed request of ours:
 * wrong sender, no tab, unknown type or shape.
 */
export function backgroundListener({ ownId, isAllowed, record, accounts, accountOf }: BackgroundParts) {
  const tellAccount = async (name: string, site: string, sender: MessageSender): Promise<true> => {
    if (!sender.tab?.incognito && (await isAllowed(site))) await accounts.tell(site, sender, name);
    return true;
  };
  return (message: unknown, sender: MessageSender): Promise<SightingsAnswer | true> | undefined => {
    if (sender.id !== ownId || !sender.tab) return undefined;
    const site = siteOf(sender);
    if (site === null) return undefined;
    const told = accountRequest.safeParse(message);
    if (told.success) return tellAccount(told.data.name, site, sender);
    const request = sightingsRequest.safeParse(message);
    if (!request.success) return undefined;
    const { account: shown, list, kind, headers, observedAt, rows, coverage } = request.data;
    const nothing = { kept: 0, refused: rows.length, adjustments: [] };
    if (sender.tab.incognito) return Promise.resolve({ ...nothing, problem: 'private' });
    return isAllowed(site).then(async (allowed) => {
      if (!allowed) return nothing;
      const sightings = rows.map(({ key, ...row }) => ({ key, kind, list, row: { ...row, headers } }));
      if (shown !== '') await accounts.tell(site, sender, shown);
      const account = await accountOf(site, shown, await accounts.last(site, sender));
      const { written: _written, ...answer } = await record({ site, account, list, observedAt, coverage, sightings });
      return answer;
    });
  };
}
