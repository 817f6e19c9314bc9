import type { EmptySecrecy, Settings, SiteSecrecy } from '../model/settings';

/** What tells secret rows of one site; what nobody has set is unclear. */
export function secrecyAt(
  { secrecy }: Pick<Settings, 'secrecy'>,
  site: string,
): SiteSecrecy & { emptyMeans: EmptySecrecy } {
  return { emptyMeans: 'unclear', ...secrecy[site] };
}
