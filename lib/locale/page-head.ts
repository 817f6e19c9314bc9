import type { Texts } from './language';

/** Texts of the head that all pages share. */
export const pageHeadTexts: Texts<{ pages: string }> = {
  vi: { pages: 'Các trang của Đúng Hạn' },
  en: { pages: 'Pages of Đúng Hạn' },
};
