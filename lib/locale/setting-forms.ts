import type { SettingProblem } from '../model/setting-problem';
import type { Texts } from './language';

/** Texts of the forms of settings, and of the list of what is wrong in them. */
export const settingFormTexts: Texts<{
  section: string;
  help: string;
  save: string;
  reset: string;
  resetOne: (entry: string) => string;
  /** Where nobody has set anything. */
  unset: string;
  answers: Record<'yes' | 'no', string>;
  problems: string;
  problemsHelp: string;
  areas: Record<SettingProblem['area'], string>;
}> = {
  vi: {
    section: 'Thiết lập chung',
    help: 'Lưu riêng từng phần, trên trình duyệt này; các trang đang mở dùng ngay, không cần tải lại.',
    save: 'Lưu thay đổi',
    reset: 'Về mặc định',
    resetOne: (entry) => `Về mặc định: ${entry}`,
    unset: 'Không đặt',
    answers: { yes: 'Có', no: 'Không' },
    problems: 'Mục không dùng được',
    problemsHelp: 'Các mục này sai nên bị bỏ qua; những mục khác vẫn có hiệu lực.',
    areas: { managed: 'Chính sách của cơ quan', local: 'Của bạn' },
  },
  en: {
    section: 'General settings',
    help: 'Each part is saved by itself, in this browser; open pages use it at once.',
    save: 'Save changes',
    reset: 'Use the default',
    resetOne: (entry) => `Use the default: ${entry}`,
    unset: 'Not set',
    answers: { yes: 'Yes', no: 'No' },
    problems: 'Entries that are not used',
    problemsHelp: 'These are wrong and left out; all others hold.',
    areas: { managed: 'Policy of the organisation', local: 'Your own' },
  },
};
