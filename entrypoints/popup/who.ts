import { lastShown } from '../../lib/messages/accounts';
import type { Identity } from '../../lib/model/settings';
import { sessionArea, settingAreas } from '../../lib/platform';
import { type SettingsRead, saveEntry } from '../../lib/settings';
import { type Database, seenOf } from '../../lib/store';
import { accountOfName, identityKey, resolveAccount } from '../../lib/text';
import type { AllowedSite } from './site';
import { whoKey } from './view';

/** How many dossiers of each list in front are kept, for the account that is logged in there. */
export async function seenIn(db: Database, front: AllowedSite, { settings }: SettingsRead): Promise<number[]> {
  const of = async ({ site: own, id }: { site: string; id: string }) => {
    const site = /^https?:/.test(own) ? own : front.site;
    const last = await lastShown(sessionArea(), site);
    return seenOf(db, site, resolveAccount(settings.identity, site, front.account?.name ?? '', last), id);
  };
  return Promise.all((front.status?.lists ?? []).map(of));
}

/** Keeps who the user says to be on the site in front; no name: what the page shows is not the user. */
export async function saveIdentity(front: AllowedSite, read: SettingsRead, identity: Identity): Promise<void> {
  const key = whoKey(front, read) ?? identityKey(front.site, accountOfName(identity.names[0] ?? ''));
  await saveEntry(settingAreas(), 'identity', key, identity);
}

/** Keeps what an empty secrecy cell says on the site in front. */
export async function saveEmptyMeans(front: AllowedSite, notSecret: boolean): Promise<void> {
  const emptyMeans = notSecret ? 'notSecret' : 'unclear';
  await saveEntry(settingAreas(), 'secrecy', front.site, { emptyMeans });
}
