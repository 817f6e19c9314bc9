import { wrap } from 'comlink';
import '../../components/face.css';
import '../../components/report/report.css';
import '../../components/report/rates.css';
import '../../components/report-print.css';
import { ReportPage } from '../../components/report/ReportPage';
import { type ReportTab, reportPageTexts } from '../../lib/locale/report-page';
import { watchDatabase } from '../../lib/store';
import { drawPage } from '../shared/draw';
import { pageLinks } from '../shared/links';
import { panelParts } from '../shared/parts';
import { reportChoosing } from './choosing';
import { reportExports } from './exports';
import { reportList } from './list';
import { reportRates } from './rates';
import { reportReading } from './reading';
import type { ReportService } from './service';
import { tabBody } from './tabs';
import { reportTeam } from './team';

document.documentElement.dataset.view = 'report';
const life = new AbortController();
let tab: ReportTab = 'list';

const parts = panelParts(
  life.signal,
  () => draw(),
  () => void reading.refresh(),
);
const service = wrap<ReportService>(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
const reading = reportReading(service, parts, {
  async done() {
    rates.forget();
    await list.select();
    if (tab === 'rates') await rates.refresh();
  },
  isBlank: () => list.selection()?.rows === 0 && list.query().text === '',
  isMerged: () => team.hasMembers(),
});
const list = reportList(service, parts);
const choosing = reportChoosing(service, parts);
const rates = reportRates(service, parts, reading.madeAt);
const exports = reportExports(service, parts, list, reading.hold);
const team = reportTeam(service, parts, reading.read);

function draw(): void {
  const settings = parts.settings();
  if (settings === null) return;
  const { language } = settings;
  document.title = `${reportPageTexts[language].title} · Đúng Hạn`;
  const state = reading.state();
  drawPage(settings, 'report', () => (
    <ReportPage
      language={language}
      tab={tab}
      {...state}
      links={pageLinks(language, 'report', settings.hiddenParts)}
      onTab={(next) => {
        tab = next;
        if (tab === 'rates') void rates.refresh();
        draw();
      }}
      printed={exports.printed()}
      onRead={() => void reading.read()}
      isMerging={team.hasMembers()}
      onStop={reading.stop}
    >
      {tabBody(tab, settings, state.summary, { list, choosing, rates, exports, team })}
    </ReportPage>
  ));
}

watchDatabase(life.signal, reading.changed);
addEventListener('pagehide', () => life.abort());
