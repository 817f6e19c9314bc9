/** Reads a file of a packed extension; null: there is none. */
export type ReadFile = (path: string) => Uint8Array | null;

type Json = Record<string, unknown>;

/** Keys of a manifest of version 3 (Chrome's reference); one that is none of them Chrome calls unknown. */
const keys =
  'manifest_version name version version_name short_name description default_locale icons author key action background ' +
  'chrome_settings_overrides chrome_url_overrides commands content_capabilities content_scripts content_security_policy ' +
  'cross_origin_embedder_policy cross_origin_opener_policy declarative_net_request devtools_page event_rules ' +
  'externally_connectable file_browser_handlers file_handlers file_system_provider_capabilities homepage_url ' +
  'host_permissions import incognito input_components minimum_chrome_version oauth2 omnibox optional_host_permissions ' +
  'optional_permissions options_page options_ui permissions requirements sandbox side_panel storage system_indicator ' +
  'trial_tokens tts_engine update_url web_accessible_resources';

/** Permissions by name that such an extension can ask for (Chrome's list). */
const permissions =
  'activeTab alarms audio background bookmarks browsingData certificateProvider clipboardRead clipboardWrite ' +
  'contentSettings contextMenus cookies debugger declarativeContent declarativeNetRequest declarativeNetRequestFeedback ' +
  'declarativeNetRequestWithHostAccess desktopCapture dns documentScan downloads downloads.open downloads.shelf ' +
  'downloads.ui enterprise.deviceAttributes enterprise.hardwarePlatform enterprise.networkingAttributes ' +
  'enterprise.platformKeys favicon fileBrowserHandler fileSystemProvider fontSettings gcm geolocation history identity ' +
  'identity.email idle loginState management nativeMessaging notifications offscreen pageCapture platformKeys power ' +
  'printerProvider printing printingMetrics privacy processes proxy readingList scripting search sessions sidePanel ' +
  'storage system.cpu system.display system.memory system.storage tabCapture tabGroups tabs topSites tts ttsEngine ' +
  'unlimitedStorage userScripts vpnProvider wallpaper webAuthenticationProxy webNavigation webRequest ' +
  'webRequestAuthProvider webRequestBlocking';

const known = (names: string, name: string): boolean => names.split(' ').includes(name);
const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const inside = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});
const matchPattern = /^(?:\*|https?|file|ftp):\/\/(?:\*|(?:(?:\*\.)?[^/*:[\]]+|\[[\da-f:]+\])(?::\d+)?)\/.*$/;

/** Everything in a packed extension that Chrome refuses or warns of, in words; nothing is what a test wants. */
export function manifestBreaches(read: ReadFile): string[] {
  const manifest = json(read, 'manifest.json');
  if (manifest === null) return ['manifest.json: no JSON'];
  return [
    ...(manifest.manifest_version === 3 ? [] : ['manifest_version: not 3']),
    ...Object.keys(manifest).flatMap((key) => (known(keys, key) ? [] : [`${key}: unknown key`])),
    ...versions(manifest),
    ...grants(manifest),
    ...icons(manifest, read),
    ...messages(manifest, read),
    ...namedFiles(manifest).flatMap((path) => (read(path) === null ? [`${path}: no such file`] : [])),
  ];
}

function json(read: ReadFile, path: string): Json | null {
  try {
    return inside(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(read(path) ?? new Uint8Array())));
  } catch {
    return null;
  }
}

/** One to four numbers up to 65535 without zeros before them, not all of them 0. */
function versions({ version, minimum_chrome_version: lowest }: Json): string[] {
  const isVersion = (text: unknown) => {
    const parts = String(text).split('.');
    const numbers = parts.every((part) => /^(?:0|[1-9]\d{0,4})$/.test(part) && Number(part) <= 65_535);
    return numbers && parts.length <= 4 && parts.some((part) => part !== '0');
  };
  return [
    ...(isVersion(version) ? [] : [`version: ${version}`]),
    ...(lowest === undefined || isVersion(lowest) ? [] : [`minimum_chrome_version: ${lowest}`]),
  ];
}

function grants(manifest: Json): string[] {
  const named = ['permissions', 'optional_permissions'].flatMap((key) => list(manifest[key]));
  const scripts = (Array.isArray(manifest.content_scripts) ? manifest.content_scripts : []).map(inside);
  const patterns = [
    ...['host_permissions', 'optional_host_permissions'].flatMap((key) => list(manifest[key])),
    ...scripts.flatMap(({ matches }) => list(matches)),
  ];
  return [
    ...named.flatMap((name) => (known(permissions, name) ? [] : [`${name}: unknown permission`])),
    ...patterns.flatMap((pattern) => (matchPattern.test(pattern) ? [] : [`${pattern}: no match pattern`])),
  ];
}

/** Each icon is a PNG as large as the manifest says. */
function icons({ icons: all, action }: Json, read: ReadFile): string[] {
  const named = [...Object.entries(inside(all)), ...Object.entries(inside(inside(action).default_icon))];
  const wrong = named.flatMap(([size, path]) => {
    const bytes = read(String(path));
    if (bytes === null || new TextDecoder('latin1').decode(bytes.subarray(1, 4)) !== 'PNG') return [`${path}: no PNG`];
    const header = new DataView(bytes.buffer, bytes.byteOffset);
    const found = [header.getUint32(16), header.getUint32(20)];
    return found.every((side) => side === Number(size)) ? [] : [`${path}: ${found.join('×')}, not ${size}`];
  });
  return ['128' in inside(all) ? [] : ['icons: none of 128'], wrong].flat();
}

/** Every message that the manifest names is in the default language, and what it makes is not too long. */
function messages(manifest: Json, read: ReadFile): string[] {
  const names = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, name = '']) => name);
  const { default_locale: locale } = manifest;
  if (locale === undefined) return names.length > 0 ? ['default_locale: missing'] : [];
  const texts = json(read, `_locales/${locale}/messages.json`);
  if (texts === null) return [`_locales/${locale}/messages.json: no JSON`];
  const said = (value: unknown) =>
    String(value ?? '').replace(/__MSG_(\w+)__/g, (_, name: string) => String(inside(texts[name]).message ?? ''));
  return [
    ...names.flatMap((name) => (typeof inside(texts[name]).message === 'string' ? [] : [`${name}: no message`])),
    ...(said(manifest.name).length > 75 ? ['name: longer than 75'] : []),
    ...(said(manifest.description).length > 132 ? ['description: longer than 132'] : []),
  ];
}

function namedFiles(manifest: Json): string[] {
  const scripts = (Array.isArray(manifest.content_scripts) ? manifest.content_scripts : []).map(inside);
  const named = [
    inside(manifest.background).service_worker,
    inside(manifest.action).default_popup,
    inside(manifest.options_ui).page,
    inside(manifest.side_panel).default_path,
    inside(manifest.storage).managed_schema,
    ...scripts.flatMap(({ js, css }) => [...list(js), ...list(css)]),
  ];
  return named.filter((path) => typeof path === 'string').map((path) => path.replace(/^\//, ''));
}
