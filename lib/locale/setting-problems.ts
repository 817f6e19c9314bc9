import type { SettingMistake, SettingProblem } from '../model/setting-problem';
import type { Language, Texts } from './language';
import { templateProblemTexts } from './letter-templates';
import { valueProblemTexts } from './value-problems';

/** What is wrong with an entry apart from what its schema says of types and ranges. */
type OwnKind = Exclude<SettingMistake['kind'], keyof (typeof templateProblemTexts)['vi']>;

const ownTexts: Texts<Record<OwnKind, string>> = {
  vi: {
    clock: 'phải là giờ và phút, ví dụ 07:30',
    date: 'phải là ngày dạng YYYY-MM-DD, ví dụ 2026-11-24',
    noDate: 'không phải một ngày có thật trong các năm 2000–2100, viết dạng YYYY-MM-DD',
    dayOfYear: 'phải là tháng-ngày mà năm nào cũng có, ví dụ 12-01',
    origin: 'phải là địa chỉ trang, không có gì phía sau, ví dụ https://qlvb.example.gov.vn',
    account: 'phải là địa chỉ trang, dấu | và tên tài khoản',
    series: 'phải có ít nhất một chữ hoặc số ngoài dấu *',
    oneKindOfDay: 'phải có đúng một trong ba trường off, like, intervals',
    wholeLimit: 'amount phải là số nguyên từ 1, tương đương nhiều nhất 10 năm',
    quarterStart: 'start phải có khi kind là own, và chỉ khi đó',
    sameKind: 'kind của mẫu phải đúng với loại văn bản mà mẫu đứng dưới',
    selector: 'không phải bộ chọn CSS dùng được',
    attribute: 'không phải tên thuộc tính',
    sitePattern: 'phải là mẫu địa chỉ, ví dụ https://qlvb.example.gov.vn/*',
    adapterName: 'phải là chữ thường không dấu, chữ số và dấu gạch nối, ví dụ so-noi-vu',
    pagePath: 'phải bắt đầu bằng / hoặc *',
    somePlace: 'phải có column, label hoặc selector',
    noSetting: 'không có mục thiết lập nào tên này',
    notManaged: 'chính sách không đặt được mục này',
    interval: 'khoảng giờ phải có giờ bắt đầu và giờ kết thúc sau đó, ví dụ ["07:30", "11:30"]',
    overlap: 'các khoảng giờ chồng lên nhau',
    emptyWeek: 'cả tuần không có giờ làm việc nào',
    absence: 'ngày cuối (to) phải là ngày đầu (from) hoặc sau đó',
  },
  en: {
    clock: 'must be hours and minutes such as 07:30',
    date: 'must be a date written YYYY-MM-DD, such as 2026-11-24',
    noDate: 'is no date of the years 2000–2100 written YYYY-MM-DD',
    dayOfYear: 'must be month-day of every year, such as 12-01',
    origin: 'must be the address of a site and nothing more, such as https://qlvb.example.gov.vn',
    account: 'must be the address of a site, | and the name of an account',
    series: 'must have a letter or a digit beside *',
    oneKindOfDay: 'must have just one of off, like and intervals',
    wholeLimit: 'amount must be a whole number from 1, worth at most 10 years',
    quarterStart: 'start must be given with the kind own, and only with it',
    sameKind: 'the kind of the template must be that of the letter it stands under',
    selector: 'is not a CSS selector that can be used',
    attribute: 'is not a name of an attribute',
    sitePattern: 'must be a match pattern, such as https://qlvb.example.gov.vn/*',
    adapterName: 'must be lower-case letters, digits and hyphens, such as so-noi-vu',
    pagePath: 'must begin with / or *',
    somePlace: 'must have a column, a label or a selector',
    noSetting: 'there is no such setting',
    notManaged: 'a policy cannot set this',
    interval: 'must be an opening hour and a later closing hour, such as ["07:30", "11:30"]',
    overlap: 'hours overlap',
    emptyWeek: 'the week has no working hours',
    absence: 'the last day (to) must be the first one (from) or later',
  },
};

const commonTexts: Texts<Readonly<Record<string, unknown>>> = {
  vi: { ...ownTexts.vi, ...templateProblemTexts.vi, ...valueProblemTexts.vi },
  en: { ...ownTexts.en, ...templateProblemTexts.en, ...valueProblemTexts.en },
};

const itemTexts: Texts<string> = { vi: 'mục', en: 'item' };

/** What is wrong with an entry, and where within it: `fields.hanXuLy.column: …`. */
export function settingMistakeText(language: Language, within: string, mistake: SettingMistake): string {
  const text = commonTexts[language][mistake.kind] as string | ((one: SettingMistake) => string);
  const said = typeof text === 'string' ? text : text(mistake);
  // A line of a list is counted as people count, from 1.
  const place = /^\d+$/.test(within) ? `${itemTexts[language]} ${Number(within) + 1}` : within;
  return within === '' ? said : `${place}: ${said}`;
}

/** A switched off entry with its path and what is wrong with it. */
export function settingProblemText(language: Language, { path, within, mistake }: SettingProblem): string {
  return `${path}: ${settingMistakeText(language, within, mistake)}.`;
}
