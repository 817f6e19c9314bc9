import type { Language, Texts } from './language';

/** Title of the toolbar icon, in words for the number on it. */
export const toolbarTexts: Texts<{ title: (urgent: number) => string; problem: string }> = {
  vi: {
    title: (urgent) =>
      urgent === 0
        ? 'Đúng Hạn: không có hồ sơ quá hạn hay đến hạn hôm nay'
        : `Đúng Hạn: ${urgent} hồ sơ quá hạn hoặc đến hạn hôm nay`,
    problem: 'Đúng Hạn: không đọc được dữ liệu đã lưu, chưa rõ có hồ sơ quá hạn hay không',
  },
  en: {
    title: (urgent) =>
      urgent === 0
        ? 'Đúng Hạn: nothing overdue or due today'
        : `Đúng Hạn: ${urgent} dossier${urgent === 1 ? '' : 's'} overdue or due today`,
    problem: 'Đúng Hạn: what was kept cannot be read, so what is overdue is not known',
  },
};

/** What the icon shows: the number of urgent dossiers, or that nobody knows it. */
export function toolbarOf(
  { counts, problem }: { counts: { overdue: number; today: number }; problem?: string },
  language: Language,
): { text: string; title: string } {
  const texts = toolbarTexts[language];
  // A database of a newer version is read all the same.
  if (problem !== undefined && problem !== 'newer') return { text: '!', title: texts.problem };
  const urgent = counts.overdue + counts.today;
  return { text: urgent === 0 ? '' : String(urgent), title: texts.title(urgent) };
}
