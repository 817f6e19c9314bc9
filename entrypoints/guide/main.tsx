import { render } from 'preact';
import { Guide } from '../../components/Guide';
import '../../components/tokens.css';
import '../../components/popup.css';
import '../../components/guide.css';
import { guideTexts } from '../../lib/locale/guide';
import { holdPage, openOwnPage, settingAreas } from '../../lib/platform';
import { settingReference, watchSettings } from '../../lib/settings';

document.documentElement.dataset.view = 'guide';
const life = new AbortController();
holdPage(life.signal);

watchSettings(settingAreas(), life.signal, ({ settings: { language } }) => {
  document.documentElement.lang = language;
  document.title = `${guideTexts[language].title} · Đúng Hạn`;
  render(
    <Guide language={language} settings={settingReference(language)} onCheck={() => void openOwnPage('check.html')} />,
    document.getElementById('app') ?? document.body,
  );
  // The part an address names is there only now.
  if (location.hash !== '') document.querySelector(location.hash)?.scrollIntoView();
});

addEventListener('pagehide', () => life.abort());
