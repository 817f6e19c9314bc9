import { Options } from '../../components/Options';
import { RolloutForm } from '../../components/RolloutForm';
import '../../components/face.css';
import '../../components/options.css';
import { optionTexts } from '../../lib/locale/options';
import type { ReportSettings } from '../../lib/model/settings';
import { knownSites, openOwnPage } from '../../lib/platform';
import { saveUnlocked } from '../../lib/settings';
import { drawPage } from '../shared/draw';
import { letterSettings } from '../shared/letter-settings';
import { settingParts } from '../shared/parts';
import { rolloutForm } from './rollout';
import { settingForms } from './settings';

document.documentElement.dataset.view = 'options';
const life = new AbortController();
const parts = settingParts(
  life.signal,
  () => draw(),
  () => draw(),
);
let sites: string[] = [];
void knownSites().then(({ packed, added }) => {
  sites = [...packed, ...added];
  draw();
});
const { isLocked, save, template } = letterSettings(parts);

function saveReports(next: ReportSettings): Promise<boolean> {
  return saveUnlocked(parts.areas, 'reports', next, parts.isManaged).then(
    () => true,
    () => false,
  );
}

function draw(): void {
  const read = parts.read();
  if (read === null) return;
  const { language, letters, reports } = read.settings;
  document.title = `${optionTexts[language].title} · Đúng Hạn`;
  drawPage(read.settings, null, () => (
    <Options
      language={language}
      settings={settingForms(parts, read)}
      problems={read.problems}
      letters={letters}
      isLocked={isLocked}
      template={template}
      onSave={save}
      reports={reports}
      isReportLocked={(path) => parts.isManaged(`reports.${path}`)}
      onSaveReports={saveReports}
      onCheck={() => void openOwnPage('check.html')}
      onGuide={() => void openOwnPage('guide.html')}
    >
      <RolloutForm language={language} {...rolloutForm(read.settings, sites)} />
    </Options>
  ));
}

addEventListener('pagehide', () => life.abort());
