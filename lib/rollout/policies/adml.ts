import type { Language } from '../../locale/language';
import { rolloutTexts } from '../../locale/rollout';
import { settingChoiceTexts } from '../../locale/setting-entries';
import { settingTexts } from '../../locale/settings';
import type { SettingEntry } from '../../model/setting-entry';
import { settingReference } from '../../settings';
import { choiceName, nameOf } from './admx';
import { chromiumBrowsers } from './chromium';
import { document, element, templateRoot } from './xml';

/** The texts of the template in one language: titles and helps of the catalogue, so that they are those of the options. */
export function admlFile(language: Language, entries: readonly SettingEntry[]): string {
  const texts = rolloutTexts[language];
  const told = new Map(settingReference(language).map((one) => [one.path, one]));
  const strings: [string, string][] = [
    ['product', 'Đúng Hạn'],
    ['supported', texts.supported],
    ['install', texts.install],
    ['install_help', texts.installHelp],
    ...chromiumBrowsers.map((browser): [string, string] => [browser, texts.browsers[browser]]),
    ...[...new Set(entries.map(({ setting }) => setting))].map((name): [string, string] => [
      `category_${name}`,
      settingTexts[language][name].title,
    ]),
    ...entries.flatMap((entry): [string, string][] => {
      const { title, help } = told.get(entry.path) ?? { title: entry.path, help: '' };
      return [
        [nameOf(entry.path), title],
        [`${nameOf(entry.path)}_help`, helpOf(help, entry, language)],
        ...(entry.kind === 'choice' ? (entry.choices ?? []) : []).map((choice, i): [string, string] => [
          choiceName(entry.path, i),
          settingChoiceTexts[language][entry.path]?.[choice] ?? choice,
        ]),
      ];
    }),
  ];
  const shown = entries.filter(({ kind }) => kind !== 'boolean');
  return document(
    element('policyDefinitionResources', templateRoot, [
      element('displayName', {}, 'Đúng Hạn'),
      element('description', {}, texts.template),
      element('resources', {}, [
        element(
          'stringTable',
          {},
          strings.map(([id, text]) => element('string', { id }, text)),
        ),
        element(
          'presentationTable',
          {},
          shown.map((entry) => presentation(entry, told.get(entry.path)?.title ?? '')),
        ),
      ]),
    ]),
  );
}

function helpOf(help: string, entry: SettingEntry, language: Language): string {
  return [help, rolloutTexts[language].typed[entry.kind]].filter(Boolean).join(' ');
}

function presentation(entry: SettingEntry, title: string): string {
  const refId = nameOf(entry.path);
  const boxes = {
    choice: () => element('dropdownList', { refId, noSort: 'true', defaultItem: '0' }, title),
    integer: () => element('decimalTextBox', { refId, spin: 'false' }, title),
    texts: () => element('listBox', { refId }, title),
  };
  const box = entry.kind in boxes ? boxes[entry.kind as keyof typeof boxes]() : null;
  return element('presentation', { id: refId }, [box ?? element('textBox', { refId }, [element('label', {}, title)])]);
}
