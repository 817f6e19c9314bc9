import type { Language } from '../locale/language';
import { count } from '../locale/numbers';
import { referenceTexts, settingChoiceTexts, settingEntryTexts } from '../locale/setting-entries';
import { settingTexts } from '../locale/settings';
import type { SettingEntry } from '../model/setting-entry';
import type { SettingName } from '../model/settings';
import { settingEntries } from './setting-entries';

/** A row of the guide's table of settings. */
export interface SettingReference {
  path: string;
  title: string;
  help: string;
  /** What is filled in, in words. */
  kind: string;
  /** As it is written in a policy; in words where nothing is set. */
  default: string;
  managed: boolean;
}

/** What a setting is called, with all of its entries. */
export function settingTitle(language: Language, name: SettingName): string {
  return settingTexts[language][name].title;
}

/** Every entry of every setting, in words. */
export function settingReference(language: Language): SettingReference[] {
  return settingEntries().map((entry) => ({
    path: entry.path,
    title: settingEntryTexts[language][entry.path]?.title ?? entry.path,
    help: helpOf(language, entry.path),
    kind: kindText(language, entry),
    default: entry.default === undefined ? referenceTexts[language].notSet : JSON.stringify(entry.default),
    managed: entry.managed,
  }));
}

/** For who writes a policy. */
function helpOf(language: Language, path: string): string {
  const { help = '', policy = '' } = settingEntryTexts[language][path] ?? {};
  return `${help} ${policy}`.trim();
}

function kindText(language: Language, { path, kind, choices, least, most }: SettingEntry): string {
  const texts = referenceTexts[language];
  const names = settingChoiceTexts[language][path] ?? {};
  // As a policy writes them, too: of a separator nothing else could be read.
  const listed = choices?.map((choice) => `${JSON.stringify(choice)} (${names[choice]})`).join(', ') ?? '';
  const end = (value: number | undefined) => (value === undefined ? undefined : count(language, value));
  switch (kind) {
    case 'integer':
    case 'number':
      return texts.numbers[kind](texts.range(end(least), end(most)));
    case 'choice':
      return texts.oneOf(listed);
    case 'texts':
      return choices === undefined ? texts.kinds.texts : texts.someOf(listed);
    default:
      return texts.kinds[kind];
  }
}
