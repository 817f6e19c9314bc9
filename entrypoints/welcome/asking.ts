import type { Asked } from '../../components/WelcomeSite';
import { requestSite } from '../../lib/platform';
import { isSiteAllowed, type SettingsRead } from '../../lib/settings';
import { originTyped } from '../../lib/text';

/** Asks for the site that was typed, straight from the click; `told` hears what becomes of it, and null once granted. */
export function askFor(typed: string, { settings, managed }: SettingsRead, told: (asked: Asked | null) => void): void {
  const site = originTyped(typed);
  if (site === null) told({ kind: 'invalid' });
  else if (!isSiteAllowed(settings, site)) told({ kind: 'forbidden', site, isManaged: managed.includes('sites') });
  else {
    // A browser that cannot ask, as in a window that is closing, has not allowed it either.
    const asked = requestSite(site).catch(() => false);
    told({ kind: 'asking', site });
    void asked.then((granted) => told(granted ? null : { kind: 'refused', site }));
  }
}
