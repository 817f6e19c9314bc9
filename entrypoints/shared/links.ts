import type { PageLink } from '../../components/PageHead';
import { checkTexts } from '../../lib/locale/check';
import { glanceTexts } from '../../lib/locale/glance';
import type { Language } from '../../lib/locale/language';
import { optionTexts } from '../../lib/locale/options';
import { panelTexts } from '../../lib/locale/panel';
import type { HideablePart } from '../../lib/model/settings';
import { openOptions, openOwnPage } from '../../lib/platform';

/** Pages of ours that one can go to from the head of another: those of every day, and those of who looks after it. */
const paths = {
  report: 'report.html',
  options: 'options.html',
  check: 'check.html',
  guide: 'guide.html?for=chuyen-vien',
  rollout: 'guide.html',
} as const;
export type OwnPage = keyof typeof paths;
const ofCare: readonly OwnPage[] = ['check', 'rollout'];

/** The ways from one page of ours to the others, but for what is hidden; `here` null: from a letter. */
export function pageLinks(language: Language, here: OwnPage | null, hidden: readonly HideablePart[]): PageLink[] {
  const names: Record<OwnPage, string> = {
    report: panelTexts[language].openReport,
    options: optionTexts[language].title,
    check: checkTexts[language].title,
    guide: glanceTexts[language].guide,
    rollout: checkTexts[language].guide,
  };
  const hasCare = here === 'options' || here === 'check';
  return (Object.keys(paths) as OwnPage[])
    .filter((page) => page !== here && (hasCare || !ofCare.includes(page)))
    .filter((page) => page !== 'report' || !hidden.includes('report'))
    .map((page) => ({
      name: names[page],
      onOpen: () => void (page === 'options' ? openOptions() : openOwnPage(paths[page])),
    }));
}
