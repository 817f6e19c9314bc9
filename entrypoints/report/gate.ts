import type { Settings } from '../../lib/model/settings';
import type { TeamGate } from '../../lib/reports';
import { keepingAt } from '../../lib/settings/secrecy';
import { type Database, ForgottenDossiers, teamGate } from '../../lib/store';

/** The secrecy gate for team files, both ways. `pageKey`: workers cannot ask the browser's storage for it. */
export function gateOf(db: Database, settings: Settings, pageKey: string): TeamGate {
  const forgotten = new ForgottenDossiers(db, async () => pageKey);
  return teamGate((site) => ({ ...keepingAt(settings, site), forgotten }));
}
