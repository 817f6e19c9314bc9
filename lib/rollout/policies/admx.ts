import type { RolloutDescription } from '../../model/rollout';
import type { SettingEntry } from '../../model/setting-entry';
import { type ChromiumBrowser, chromiumBrowsers, extensionSettings } from './chromium';
import { managedKeyOf, placeOf, settingsKeyOf } from './layout';
import { document, element, templateRoot } from './xml';

type Chromium = NonNullable<RolloutDescription['chromium']>;

/** Longest text an administrator may type; without it Group Policy cuts at 1023. */
const longestText = 1_000_000;

/** Names in policy templates take letters, digits and underscores. */
export const nameOf = (path: string) => path.replaceAll('.', '_');
/** Text of a choice's item, by its place: a choice may be a comma. */
export const choiceName = (path: string, index: number) => `${nameOf(path)}__${index}`;

const textOf = (name: string) => `$(string.${name})`;

/**
 * Template of the managed settings for the Group Policy editor: for each browser one category with the installation and
 * one policy for each entry. The texts stand in the ADML files.
 */
export function admxFile(chromium: Chromium, sites: readonly string[], entries: readonly SettingEntry[]): string {
  const settings = [...new Set(entries.map(({ setting }) => setting))];
  const category = (name: string, text: string, parent?: string) =>
    element(
      'category',
      { name, displayName: textOf(text) },
      parent === undefined ? [] : [element('parentCategory', { ref: parent })],
    );
  return document(
    element('policyDefinitions', templateRoot, [
      element('policyNamespaces', {}, [element('target', { prefix: 'dunghan', namespace: 'DungHan.Policies' })]),
      element('resources', { minRequiredRevision: '1.0' }),
      element('supportedOn', {}, [
        element('definitions', {}, [element('definition', { name: 'SUPPORTED', displayName: textOf('supported') })]),
      ]),
      element('categories', {}, [
        category('dunghan', 'product'),
        ...chromiumBrowsers.flatMap((browser) => [
          category(browser, browser, 'dunghan'),
          ...settings.map((name) => category(`${browser}_${name}`, `category_${name}`, browser)),
        ]),
      ]),
      element(
        'policies',
        {},
        chromiumBrowsers.flatMap((browser) => [
          installation(browser, chromium, sites),
          ...entries.map((entry) => policy(browser, chromium, entry)),
        ]),
      ),
    ]),
  );
}

function policyElement(
  browser: string,
  name: string,
  category: string,
  key: string,
  rest: { attributes?: Record<string, string>; children: string[] },
): string {
  const attributes = {
    name: `${browser}_${name}`,
    class: 'Machine',
    displayName: textOf(name),
    explainText: textOf(`${name}_help`),
    key,
    ...rest.attributes,
  };
  return element('policy', attributes, [
    element('parentCategory', { ref: category }),
    element('supportedOn', { ref: 'SUPPORTED' }),
    ...rest.children,
  ]);
}

/** Switched on: installed as the description says. Switched off: removed, as at the end of a pilot. */
function installation(browser: ChromiumBrowser, chromium: Chromium, sites: readonly string[]): string {
  const key = settingsKeyOf(browser, chromium.id);
  const wanted = Object.entries(extensionSettings(browser, chromium, sites));
  const item = (at: string, valueName: string, value: string) =>
    element('item', { key: at, valueName }, [element('value', {}, [value])]);
  const on = wanted.flatMap(([name, value]) =>
    Array.isArray(value)
      ? value.map((one, i) => item(`${key}\\${name}`, String(i + 1), element('string', {}, one)))
      : [
          item(
            key,
            name,
            typeof value === 'boolean' ? element('decimal', { value: '1' }) : element('string', {}, value),
          ),
        ],
  );
  const off = [item(key, 'installation_mode', element('string', {}, 'removed'))];
  return policyElement(browser, 'install', browser, key, {
    children: [element('enabledList', {}, on), element('disabledList', {}, off)],
  });
}

function policy(browser: ChromiumBrowser, { id }: Chromium, entry: SettingEntry): string {
  const { keys, name: valueName } = placeOf(entry);
  const key = [managedKeyOf(browser, id), ...keys].join('\\');
  const name = nameOf(entry.path);
  const category = `${browser}_${entry.setting}`;
  if (entry.kind === 'boolean') {
    const value = (which: string, number: string) => element(which, {}, [element('decimal', { value: number })]);
    return policyElement(browser, name, category, key, {
      attributes: { valueName },
      children: [value('enabledValue', '1'), value('disabledValue', '0')],
    });
  }
  return policyElement(browser, name, category, key, {
    // What is typed is told in the policy's own dialogue, the same for each browser.
    attributes: { presentation: `$(presentation.${name})` },
    children: [element('elements', {}, [input(entry, key, valueName)])],
  });
}

function input(entry: SettingEntry, key: string, valueName: string): string {
  const id = nameOf(entry.path);
  const required = { required: 'true' };
  switch (entry.kind) {
    case 'choice':
      return element(
        'enum',
        { id, valueName, ...required },
        (entry.choices ?? []).map((choice, i) =>
          element('item', { displayName: textOf(choiceName(entry.path, i)) }, [
            element('value', {}, [element('string', {}, choice)]),
          ]),
        ),
      );
    case 'integer':
      return element('decimal', {
        id,
        valueName,
        // What a schema does not limit is as large as a number of the language, and no DWORD.
        minValue: String(Math.max(0, entry.least ?? 0)),
        maxValue: String(Math.min(0x7fff_ffff, entry.most ?? 0x7fff_ffff)),
        ...required,
      });
    case 'texts':
      // Values 1, 2, 3 of a key are a list.
      return element('list', { id, key: `${key}\\${valueName}`, valuePrefix: '' });
    default:
      return element('text', { id, valueName, maxLength: String(longestText), ...required });
  }
}
