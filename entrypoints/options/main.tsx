import { render } from 'preact';
import { Options } from '../../components/Options';
import '../../components/tokens.css';
import '../../components/popup.css';
import '../../components/options.css';
import { optionTexts } from '../../lib/locale/options';
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

function draw(): void {
  const settings = parts.settings();
  if (settings === null) return;
  const { language, letters } = settings;
  document.documentElement.lang = language;
  document.title = `${optionTexts[language].title} · Đúng Hạn`;
  render(
    <Options language={language} letters={letters} isLocked={isLocked} template={template} onSave={save} />,
    document.getElementById('app') ?? document.body,
  );
}

addEventListener('pagehide', () => life.abort());
