import type { Texts } from './language';

/** What a field that cannot be sent as it is says beside itself, in place of the browser's own words. */
export const validityTexts: Texts<{
  missing: string;
  /** Nothing is chosen. */
  notChosen: string;
  form: (example: string) => string;
  wrong: string;
}> = {
  vi: {
    missing: 'Chưa nhập mục này.',
    notChosen: 'Chưa chọn mục nào.',
    form: (example) => `Chưa đúng dạng. Cần nhập: ${example}.`,
    wrong: 'Giá trị này không hợp lệ.',
  },
  en: {
    missing: 'This is not filled in yet.',
    notChosen: 'None of these is chosen yet.',
    form: (example) => `Not of the right form. Wanted: ${example}.`,
    wrong: 'This is not a valid value.',
  },
};
