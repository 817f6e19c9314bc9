import { SampleList } from '../../components/SampleList';
import '../../components/face.css';
import '../../components/sample.css';
import { sampleTexts } from '../../lib/locale/sample';
import type { Settings } from '../../lib/model/settings';
import type { Overlay } from '../../lib/overlay';
import { holdPage, now, settingAreas } from '../../lib/platform';
import { watchSettings } from '../../lib/settings';
import { worldOf } from '../../lib/standing';
import { drawPage } from '../shared/draw';
import { sampleRows } from '../shared/sample-rows';
import { layBadges } from './overlay';

document.documentElement.dataset.view = 'sample';
const life = new AbortController();
holdPage(life.signal);
let overlay: Overlay | null = null;
let current: Settings;

watchSettings(settingAreas(), life.signal, ({ settings }) => {
  current = settings;
  const { language } = settings;
  document.title = `${sampleTexts[language].title} · Đúng Hạn`;
  const rows = sampleRows(now(), worldOf(settings).calendar);
  drawPage(settings, null, () => (
    <SampleList
      language={language}
      rows={rows}
      onNext={() => location.assign('/welcome.html?step=3&sample')}
      onBack={() => location.assign('/welcome.html')}
    />
  ));
  if (overlay === null)
    overlay = layBadges(
      () => current,
      life.signal,
      () => life.abort(),
    );
  else overlay.refresh();
});

addEventListener('pagehide', () => life.abort());
