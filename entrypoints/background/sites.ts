import { tellWithdrawn } from '../../lib/messages/tell-changed';
import { allPatterns, injectInto, onSitesChanged, onStart, registerSites } from '../../lib/platform';

/** Has the content script be in the pages of the sites that are allowed, and in no others. */
export function keepSites(): void {
  onStart(async (isNew) => {
    await registerSites();
    if (isNew) await injectInto(await allPatterns());
  });
  onSitesChanged(async (granted, withdrawn) => {
    await registerSites();
    await injectInto(granted);
    await tellWithdrawn(withdrawn);
  });
}
