import type { Settings } from '../model/settings';

/**
 * Whether an origin is among the sites an office allows; it allows all that are granted where it names none, and
 * none where nothing that it names is a site. Asked of every origin that is about to be read or written down, whatever
 * the browser has granted.
 */
export function isSiteAllowed({ sites }: Pick<Settings, 'sites'>, origin: string): boolean {
  return sites !== null && (sites.length === 0 || sites.includes(origin));
}
