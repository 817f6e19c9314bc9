import type { RolloutDescription } from '../../model/rollout';

/** Browsers of the Chromium family that policies are written for. */
export const chromiumBrowsers = ['chrome', 'edge', 'coccoc'] as const;
export type ChromiumBrowser = (typeof chromiumBrowsers)[number];

type Chromium = NonNullable<RolloutDescription['chromium']>;

/**
 * How the extension is to be there, as `ExtensionSettings` takes it for its ID: installed without asking, shown beside
 * the address, and let into the sites of the pilot and no others, whatever its manifest says.
 */
export function extensionSettings(browser: ChromiumBrowser, { updateUrl }: Chromium, sites: readonly string[]) {
  return {
    installation_mode: 'force_installed',
    update_url: updateUrl,
    // Updates come from here, too, and not from where the manifest of the version before said.
    override_update_url: true,
    ...(browser === 'edge' ? { toolbar_state: 'force_shown' } : { toolbar_pin: 'force_pinned' }),
    runtime_blocked_hosts: ['*://*'],
    runtime_allowed_hosts: [...sites],
  };
}

/**
 * Of two files that both have `ExtensionSettings` Chromium takes the one whose name comes last, whole: the pilot would
 * be gone, or what the office itself says of extensions. With this it takes the entries of both (tried with Chromium 156).
 */
const besideOthers = { PolicyDictionaryMultipleSourceMergeList: ['ExtensionSettings'] };

/** The policy file of a browser on Linux; of Chrome for Chromium, too. */
export function linuxPolicy(browser: ChromiumBrowser, chromium: Chromium, of: RolloutDescription): string {
  return json({
    ExtensionSettings: { [chromium.id]: extensionSettings(browser, chromium, of.sites) },
    ...besideOthers,
    ...(Object.keys(of.settings).length > 0 ? { '3rdparty': { extensions: { [chromium.id]: of.settings } } } : {}),
  });
}

/** In its place to end the pilot: the extension goes with all it kept, and does not come back. */
export function linuxRemoval({ id }: Chromium): string {
  return json({ ExtensionSettings: { [id]: { installation_mode: 'removed' } }, ...besideOthers });
}

export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
