import type { EmptySecrecy, Settings, SiteSecrecy } from '../model/settings';

/** What tells secret rows of one site; what nobody has set is unclear. */
export function secrecyAt(
  { secrecy }: Pick<Settings, 'secrecy'>,
  site: string,
): SiteSecrecy & { emptyMeans: EmptySecrecy } {
  return { emptyMeans: 'unclear', ...secrecy[site] };
}

/** What decides what is kept of the rows of one site. */
export function keepingAt(settings: Pick<Settings, 'secrecy' | 'privacy'>, site: string) {
  return { ...secrecyAt(settings, site), privacy: settings.privacy };
}
