import { fieldTexts } from './fields';
import type { Language, Texts } from './language';
import { letterEntryTexts } from './setting-entries-letters';
import { type EntryText, workEntryTexts } from './setting-entries-work';
import { settingTexts } from './settings';

/** Settings that are one entry each. */
const single = [
  'language',
  'sites',
  'identity',
  'secrecy',
  'adapters',
  'views',
  'hiddenParts',
  'bar',
  'firstRun',
] as const;

function textsIn(language: Language): Readonly<Record<string, EntryText>> {
  const own = Object.fromEntries(single.map((name) => [name, settingTexts[language][name]]));
  return { ...own, ...workEntryTexts[language], ...letterEntryTexts[language] };
}

/** Title and help of every entry of a setting, by its path; the paths are checked against the schemas by a test. */
export const settingEntryTexts: Texts<Readonly<Record<string, EntryText>>> = { vi: textsIn('vi'), en: textsIn('en') };

/** What each choice of an entry is called, by its path; checked against the schemas by the same test. */
export const settingChoiceTexts: Texts<Readonly<Record<string, Readonly<Record<string, string>>>>> = {
  vi: {
    language: { vi: 'Tiếng Việt', en: 'English' },
    'rules.before': { literal: 'Chậm nhất là ngày liền trước', inclusive: 'Chậm nhất là chính ngày đó' },
    'rules.dayEnd': { close: 'Hết giờ làm việc', midnight: '24 giờ' },
    'privacy.keep': fieldTexts.vi,
    'letters.apology': { vanBanXinLoi: 'Mẫu 04, TT 03/2025/TT-VPCP', phieuXinLoi: 'Mẫu cũ' },
    'reports.denominator': { resolved: 'Số đã giải quyết trong kỳ', toResolve: 'Số cần xử lý' },
    'reports.separator': { ';': 'Dấu chấm phẩy', ',': 'Dấu phẩy' },
    hiddenParts: {
      persons: 'Người xử lý',
      letters: 'Văn bản nhắc',
      report: 'Báo cáo',
      team: 'Tệp của nhóm trong báo cáo',
      exports: 'Lưu và in danh sách',
      backup: 'Sao lưu và khôi phục',
    },
  },
  en: {
    language: { vi: 'Tiếng Việt', en: 'English' },
    'rules.before': { literal: 'The day before at the latest', inclusive: 'That very day at the latest' },
    'rules.dayEnd': { close: 'The end of working hours', midnight: 'Midnight' },
    'privacy.keep': fieldTexts.en,
    'letters.apology': { vanBanXinLoi: 'Form 04 of TT 03/2025/TT-VPCP', phieuXinLoi: 'The older form' },
    'reports.denominator': { resolved: 'those resolved in the period', toResolve: 'those to be resolved' },
    'reports.separator': { ';': 'Semicolon', ',': 'Comma' },
    hiddenParts: {
      persons: 'Handlers',
      letters: 'Reminder letters',
      report: 'The report',
      team: 'Team files in the report',
      exports: 'Saving and printing lists',
      backup: 'Backup and restore',
    },
  },
};

/** Words of the table of settings in the guide. */
export const referenceTexts: Texts<{
  /** A number between two ends; undefined where there is none. */
  range: (least: string | undefined, most: string | undefined) => string;
  kinds: Record<'boolean' | 'text' | 'texts' | 'json', string>;
  numbers: Record<'integer' | 'number', (range: string) => string>;
  oneOf: (choices: string) => string;
  someOf: (choices: string) => string;
  notSet: string;
}> = {
  vi: {
    range: (least, most) => [least && `từ ${least}`, most && `đến ${most}`].filter(Boolean).join(' '),
    kinds: { boolean: 'true hoặc false', text: 'Chữ', texts: 'Danh sách chữ', json: 'JSON' },
    numbers: {
      integer: (range) => `Số nguyên ${range}`.trim(),
      number: (range) => `Số ${range}`.trim(),
    },
    oneOf: (choices) => `Một trong: ${choices}`,
    someOf: (choices) => `Danh sách, gồm: ${choices}`,
    notSet: 'Không đặt',
  },
  en: {
    range: (least, most) => [least && `from ${least}`, most && `to ${most}`].filter(Boolean).join(' '),
    kinds: { boolean: 'true or false', text: 'Text', texts: 'List of texts', json: 'JSON' },
    numbers: {
      integer: (range) => `Whole number ${range}`.trim(),
      number: (range) => `Number ${range}`.trim(),
    },
    oneOf: (choices) => `One of: ${choices}`,
    someOf: (choices) => `List of some of: ${choices}`,
    notSet: 'Not set',
  },
};
