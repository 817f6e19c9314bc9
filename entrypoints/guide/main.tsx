import { Guide } from '../../components/Guide';
import '../../components/face.css';
import '../../components/guide.css';
import { guideTexts } from '../../lib/locale/guide';
import { holdPage, openOwnPage, settingAreas } from '../../lib/platform';
import { settingReference, watchSettings } from '../../lib/settings';
import { drawPage } from '../shared/draw';

document.documentElement.dataset.view = 'guide';
const life = new AbortController();
holdPage(life.signal);
let isDrawn = false;

watchSettings(settingAreas(), life.signal, ({ settings }) => {
  const { language } = settings;
  document.title = `${guideTexts[language].title} · Đúng Hạn`;
  drawPage(settings, null, () => (
    <Guide language={language} settings={settingReference(language)} onCheck={() => void openOwnPage('check.html')} />
  ));
  // The part an address names is there only now.
  if (!isDrawn) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  isDrawn = true;
});

addEventListener('pagehide', () => life.abort());
