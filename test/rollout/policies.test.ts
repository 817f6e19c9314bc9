import { describe, expect, it } from 'vitest';
import { policyFiles } from '../../lib/rollout/policies';
import { combine, settingEntries } from '../../lib/settings';
import managedSchema from '../../public/managed_schema.json';
import { pilot } from './given';
import { asPolicy, importRegistry, type Key, keyAt, type Schema } from './registry-reader';

const files = policyFiles(pilot);
const bytesOf = (path: string) => files.get(path) ?? new Uint8Array();
const jsonOf = (path: string) => JSON.parse(new TextDecoder().decode(bytesOf(path)));
const { id, updateUrl } = pilot.chromium ?? { id: '', updateUrl: '' };
const roots = {
  chrome: 'SOFTWARE\\Policies\\Google\\Chrome',
  edge: 'SOFTWARE\\Policies\\Microsoft\\Edge',
  coccoc: 'SOFTWARE\\Policies\\CocCoc\\Browser',
};
const hive = 'HKEY_LOCAL_MACHINE';
const installed = {
  installation_mode: 'force_installed',
  update_url: updateUrl,
  override_update_url: true,
  runtime_blocked_hosts: ['*://*'],
  runtime_allowed_hosts: pilot.sites,
};
/** Without it Chromium takes `ExtensionSettings` of one file only. */
const merged = { PolicyDictionaryMultipleSourceMergeList: ['ExtensionSettings'] };
const hosts: Schema = { type: 'array', items: { type: 'string' } };
const installSchema: Schema = {
  properties: {
    override_update_url: { type: 'boolean' },
    runtime_blocked_hosts: hosts,
    runtime_allowed_hosts: hosts,
  },
};

it('describes a pilot whose settings hold', () => {
  expect(combine(pilot.settings, {}).problems).toEqual([]);
});

describe.each(['chrome', 'edge', 'coccoc'] as const)('%s', (browser) => {
  const pinned = browser === 'edge' ? { toolbar_state: 'force_shown' } : { toolbar_pin: 'force_pinned' };
  it('gets on Linux the installation and the settings as they are', () => {
    expect(jsonOf(`linux/${browser}/dung-han.json`)).toEqual({
      ExtensionSettings: { [id]: { ...installed, ...pinned } },
      ...merged,
      '3rdparty': { extensions: { [id]: pilot.settings } },
    });
  });

  it('gets by a .reg file what it gets on Linux', () => {
    const registry = importRegistry(bytesOf(`windows/${browser}.reg`));
    const at = (path: string) => keyAt(registry, `${hive}\\${roots[browser]}\\${path}`);
    expect(asPolicy(at(`ExtensionSettings\\${id}`), installSchema)).toEqual({ ...installed, ...pinned });
    expect(asPolicy(at(`3rdparty\\extensions\\${id}\\policy`), managedSchema as Schema)).toEqual(pilot.settings);
  });

  it('loses what an earlier .reg file set and this one does not, and nothing of other extensions', () => {
    const registry: Key = { values: new Map(), keys: new Map() };
    const before = keyAt(registry, `${hive}\\${roots[browser]}\\3rdparty\\extensions\\${id}\\policy\\risk`);
    before.values.set('returns', 9);
    const other = keyAt(registry, `${hive}\\${roots[browser]}\\ExtensionSettings\\other`);
    other.values.set('installation_mode', 'allowed');
    importRegistry(bytesOf(`windows/${browser}.reg`), registry);
    const policy = keyAt(registry, `${hive}\\${roots[browser]}\\3rdparty\\extensions\\${id}\\policy`);
    expect(policy.keys.has('risk')).toBe(false);
    importRegistry(bytesOf(`go-bo/windows/${browser}.reg`), registry);
    const left = keyAt(registry, `${hive}\\${roots[browser]}`);
    expect(left.keys.get('ExtensionSettings')?.keys).toEqual(new Map([['other', other]]));
    expect(left.keys.get('3rdparty')?.keys.get('extensions')?.keys).toEqual(new Map());
  });
});

it('installs in Firefox, asks for signatures unless told, and removes by blocking', () => {
  const { id: ours, xpiUrl } = pilot.firefox ?? { id: '', xpiUrl: '' };
  const policies = {
    ExtensionSettings: {
      [ours]: { installation_mode: 'force_installed', install_url: xpiUrl, default_area: 'navbar' },
    },
    '3rdparty': { Extensions: { [ours]: pilot.settings } },
  };
  expect(jsonOf('firefox/policies.json')).toEqual({ policies });
  expect(jsonOf('firefox/esr-chua-ky/policies.json')).toEqual({
    policies: {
      ...policies,
      Preferences: { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } },
    },
  });
  expect(jsonOf('go-bo/firefox/policies.json').policies.ExtensionSettings[ours]).toEqual({
    installation_mode: 'blocked',
  });
});

it('takes the extension away on Linux by a file of the same name', () => {
  expect(jsonOf('go-bo/linux/dung-han.json')).toEqual({
    ExtensionSettings: { [id]: { installation_mode: 'removed' } },
    ...merged,
  });
});

it('leaves out the browsers a description does not name', () => {
  const { chromium: _chromium, ...firefoxOnly } = pilot;
  expect([...policyFiles(firefoxOnly).keys()].filter((path) => !path.includes('firefox'))).toEqual(['DOC-TRUOC.txt']);
  const { firefox: _firefox, ...chromiumOnly } = pilot;
  expect([...policyFiles(chromiumOnly).keys()].filter((path) => path.includes('firefox'))).toEqual([]);
});

it('sets in the registry every entry that policy may set', () => {
  const entries = settingEntries().filter(({ managed }) => managed);
  const withDefault = entries.filter((entry) => entry.default !== undefined);
  const settings: Record<string, unknown> = {};
  for (const { path, default: value } of withDefault) setAt(settings, path.split('.'), value);
  const registry = importRegistry(policyFiles({ ...pilot, settings }).get('windows/chrome.reg') ?? new Uint8Array());
  const policy = keyAt(registry, `${hive}\\${roots.chrome}\\3rdparty\\extensions\\${id}\\policy`);
  const read = asPolicy(policy, managedSchema as Schema) as Record<string, unknown>;
  for (const { path, default: value } of withDefault) {
    const got = path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], read);
    expect([path, got]).toEqual([path, value]);
  }
  expect(withDefault.length).toBeGreaterThan(40);
});

function setAt(target: Record<string, unknown>, [key = '', ...rest]: string[], value: unknown): void {
  if (rest.length === 0) {
    target[key] = value;
    return;
  }
  target[key] ??= {};
  setAt(target[key] as Record<string, unknown>, rest, value);
}
