import { Options } from '../../components/Options';
import '../../components/face.css';
import '../../components/options-calendar.css';
import '../../components/options.css';
import { optionTexts } from '../../lib/locale/options';
import { optionSectionOf } from '../../lib/model/option-section';
import { drawPage } from '../shared/draw';
import { pageLinks } from '../shared/links';
import { panelParts } from '../shared/parts';
import { contentsOf } from './contents';

document.documentElement.dataset.view = 'options';
const life = new AbortController();
const parts = panelParts(
  life.signal,
  () => draw(),
  () => draw(),
);
const contents = contentsOf(parts);

function draw(): void {
  const read = parts.read();
  if (read === null) return;
  const { language } = read.settings;
  document.title = `${optionTexts[language].title} · Đúng Hạn`;
  drawPage(read.settings, null, () => (
    <Options
      language={language}
      current={optionSectionOf(location.hash)}
      onGo={(section) => location.assign(`#${section}`)}
      problems={read.problems}
      links={pageLinks(language, 'options', read.settings.hiddenParts)}
    >
      {(section) => contents[section](read)}
    </Options>
  ));
}

addEventListener('hashchange', draw, { signal: life.signal });
addEventListener('pagehide', () => life.abort());
