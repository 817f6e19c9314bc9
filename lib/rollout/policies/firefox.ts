import type { RolloutDescription } from '../../model/rollout';
import { json } from './chromium';

type Firefox = NonNullable<RolloutDescription['firefox']>;

/**
 * policies.json of Firefox. Firefox has no hosts at run time: the sites are those the XPI was packed for. The signature
 * is asked for as Firefox usually does; an ESR that is to take an XPI without one needs the preference `unsigned` adds.
 */
export function firefoxPolicy({ id, xpiUrl }: Firefox, of: RolloutDescription, isUnsigned: boolean): string {
  return json({
    policies: {
      ExtensionSettings: {
        [id]: { installation_mode: 'force_installed', install_url: xpiUrl, default_area: 'navbar' },
      },
      ...(Object.keys(of.settings).length > 0 ? { '3rdparty': { Extensions: { [id]: of.settings } } } : {}),
      ...(isUnsigned ? { Preferences: { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } } } : {}),
    },
  });
}

/** In its place to end the pilot: Firefox removes what is blocked, and only then; taking the entry out leaves it. */
export function firefoxRemoval({ id }: Firefox): string {
  return json({ policies: { ExtensionSettings: { [id]: { installation_mode: 'blocked' } } } });
}
