import type { Language } from '../../locale/language';
import { exportTexts } from '../../locale/report-export';
import { teamTexts } from '../../locale/team';
import type { LayoutName } from '../../model/report-table';
import type { TeamProblem } from '../../model/team';
import type { Instant } from '../../model/time';
import { fileNamePart } from '../../text';
import { isoAt } from './format';

/** `dung-han-nhom-Phong-Noi-vu-2026-09-28-0900.jsonl`; `name` as the member typed it, may be ''. */
export function teamFileName(name: string, now: Instant, language: Language): string {
  return [teamTexts[language].fileName, fileNamePart(name, 40), stamp(now)].filter(Boolean).join('-').concat('.jsonl');
}

/** `dung-han-kiem-tra-dot-xuat-2026-09-28-0900.xlsx`: a snapshot for an unannounced inspection; `ending` without a dot. */
export function snapshotName(now: Instant, language: Language, ending: string): string {
  return `${teamTexts[language].snapshotName}-${stamp(now)}.${ending}`;
}

/** `dung-han-can-chu-y-2026-09-28-0900.xlsx`: an export by one of the layouts; `ending` without a dot. */
export function reportFileName(layout: LayoutName, now: Instant, language: Language, ending: string): string {
  return `${exportTexts[language].fileNames[layout]}-${stamp(now)}.${ending}`;
}

/** Why a file is not taken, in words, with the line where it is that of one. */
export function teamProblemText({ problem, line }: TeamProblem, language: Language): string {
  const { problems, atLine } = teamTexts[language];
  return line === undefined ? problems[problem] : atLine(problems[problem], line);
}

/** Civil time of Việt Nam. */
function stamp(now: Instant): string {
  return isoAt(now).slice(0, 16).replace('T', '-').replace(':', '');
}
