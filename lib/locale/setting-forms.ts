import type { TypedUnit } from '../model/setting-entry';
import type { SettingProblem } from '../model/setting-problem';
import type { Texts } from './language';

/** Texts of the forms of settings, and of the list of what is wrong in them. */
export const settingFormTexts: Texts<{
  save: string;
  /** What is edited as it is stored. */
  advanced: string;
  reset: string;
  resetOne: (entry: string) => string;
  /** Where nobody has set anything. */
  unset: string;
  answers: Record<'yes' | 'no', string>;
  /** Behind a number. */
  units: Record<TypedUnit, string>;
  problems: string;
  problemsHelp: string;
  areas: Record<SettingProblem['area'], string>;
}> = {
  vi: {
    save: 'Lưu thay đổi',
    advanced: 'Nâng cao: sửa dưới dạng JSON',
    reset: 'Về mặc định',
    resetOne: (entry) => `Về mặc định: ${entry}`,
    unset: 'Không đặt',
    answers: { yes: 'Có', no: 'Không' },
    units: { hour: 'giờ làm việc', percent: '% thời gian' },
    problems: 'Mục không dùng được',
    problemsHelp: 'Các mục này sai nên bị bỏ qua; những mục khác vẫn có hiệu lực.',
    areas: { managed: 'Chính sách của cơ quan', local: 'Của bạn' },
  },
  en: {
    save: 'Save changes',
    advanced: 'Advanced: edit as JSON',
    reset: 'Use the default',
    resetOne: (entry) => `Use the default: ${entry}`,
    unset: 'Not set',
    answers: { yes: 'Yes', no: 'No' },
    units: { hour: 'working hours', percent: '% of the time' },
    problems: 'Entries that are not used',
    problemsHelp: 'These are wrong and left out; all others hold.',
    areas: { managed: 'Policy of the organisation', local: 'Your own' },
  },
};
