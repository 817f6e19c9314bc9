import type { PageLink } from '../../components/PageHead';
import { checkTexts } from '../../lib/locale/check';
import type { Language } from '../../lib/locale/language';
import { optionTexts } from '../../lib/locale/options';
import { panelTexts } from '../../lib/locale/panel';
import type { HideablePart } from '../../lib/model/settings';
import { openOptions, openOwnPage } from '../../lib/platform';

/** Pages of ours that one can go to from the head of another. */
const pages = ['report', 'options', 'check', 'guide'] as const;
export type OwnPage = (typeof pages)[number];

/** The ways from one page of ours to the others, but for what is hidden. */
export function pageLinks(language: Language, here: OwnPage | null, hidden: readonly HideablePart[]): PageLink[] {
  const names: Record<OwnPage, string> = {
    report: panelTexts[language].openReport,
    options: optionTexts[language].title,
    check: checkTexts[language].title,
    guide: checkTexts[language].guide,
  };
  return pages
    .filter((page) => page !== here && !(page === 'report' && hidden.includes('report')))
    .map((page) => ({
      name: names[page],
      onOpen: () => void (page === 'options' ? openOptions() : openOwnPage(`${page}.html`)),
    }));
}
