import { Guide } from '../../components/Guide';
import '../../components/face.css';
import '../../components/guide.css';
import { guideTexts } from '../../lib/locale/guide';
import { guideFors } from '../../lib/model/guide';
import { holdPage, openOwnPage, settingAreas } from '../../lib/platform';
import { settingReference, watchSettings } from '../../lib/settings';
import { drawPage } from '../shared/draw';

document.documentElement.dataset.view = 'guide';
const life = new AbortController();
holdPage(life.signal);
/** Without a name, as links from elsewhere have it, it is that for administrators. */
const asked = new URLSearchParams(location.search).get('for');
const whom = guideFors.find((one) => one === asked) ?? 'quan-tri';
let isDrawn = false;

watchSettings(settingAreas(), life.signal, ({ settings }) => {
  const { language } = settings;
  const texts = guideTexts[language];
  document.title = `${(whom === 'quan-tri' ? texts : texts.tasks[whom]).title} · Đúng Hạn`;
  drawPage(settings, null, () => (
    <Guide
      language={language}
      whom={whom}
      settings={settingReference(language)}
      onCheck={() => void openOwnPage('check.html')}
      onWelcome={() => void openOwnPage('welcome.html')}
    />
  ));
  // The part an address names is there only now.
  if (!isDrawn) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  isDrawn = true;
});

addEventListener('pagehide', () => life.abort());
