import type { Texts } from './language';

/** Title of the toolbar icon, in words for the number on it. */
export const toolbarTexts: Texts<{ title: (urgent: number) => string }> = {
  vi: {
    title: (urgent) =>
      urgent === 0
        ? 'Đúng Hạn: không có hồ sơ quá hạn hay đến hạn hôm nay'
        : `Đúng Hạn: ${urgent} hồ sơ quá hạn hoặc đến hạn hôm nay`,
  },
  en: {
    title: (urgent) =>
      urgent === 0
        ? 'Đúng Hạn: nothing overdue or due today'
        : `Đúng Hạn: ${urgent} dossier${urgent === 1 ? '' : 's'} overdue or due today`,
  },
};
