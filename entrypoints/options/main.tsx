import { render } from 'preact';
import { Options } from '../../components/Options';
import '../../components/tokens.css';
import '../../components/popup.css';
import '../../components/options.css';
import { optionTexts } from '../../lib/locale/options';
import type { ReportSettings } from '../../lib/model/settings';
import { openOwnPage } from '../../lib/platform';
import { saveUnlocked } from '../../lib/settings';
import { letterSettings } from '../shared/letter-settings';
import { settingParts } from '../shared/parts';

document.documentElement.dataset.view = 'options';
const life = new AbortController();
const parts = settingParts(
  life.signal,
  () => draw(),
  () => draw(),
);
const { isLocked, save, template } = letterSettings(parts);

function saveReports(next: ReportSettings): Promise<boolean> {
  return saveUnlocked(parts.areas, 'reports', next, parts.isManaged).then(
    () => true,
    () => false,
  );
}

function draw(): void {
  const settings = parts.settings();
  if (settings === null) return;
  const { language, letters, reports } = settings;
  document.documentElement.lang = language;
  document.title = `${optionTexts[language].title} · Đúng Hạn`;
  render(
    <Options
      language={language}
      letters={letters}
      isLocked={isLocked}
      template={template}
      onSave={save}
      reports={reports}
      isReportLocked={(path) => parts.isManaged(`reports.${path}`)}
      onSaveReports={saveReports}
      onCheck={() => void openOwnPage('check.html')}
      onGuide={() => void openOwnPage('guide.html')}
    />,
    document.getElementById('app') ?? document.body,
  );
}

addEventListener('pagehide', () => life.abort());
