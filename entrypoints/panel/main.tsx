import { Panel } from '../../components/Panel';
import '../../components/face.css';
import '../../components/panel.css';
import type { PanelTab } from '../../lib/locale/panel';
import { now, panelRequests } from '../../lib/platform';
import { watchDatabase } from '../../lib/store';
import { saveCsv } from '../popup/save';
import { thisWeek } from '../shared/days';
import { drawPage } from '../shared/draw';
import { panelParts } from '../shared/parts';
import { inTurns } from '../shared/turns';
import { panelData } from './data';
import { panelDossier } from './dossier';
import { panelLetters } from './letters';
import { panelLists } from './lists';

document.documentElement.dataset.view = 'panel';
const life = new AbortController();
let tab: PanelTab = 'risk';

const parts = panelParts(
  life.signal,
  () => draw(),
  () => void refresh(),
);
const lists = panelLists(parts);
const dossier = panelDossier(parts);
const data = panelData(parts);
const letters = panelLetters(parts);

let isAsked = false;
const refresh = inTurns(async () => {
  const wasAsked = isAsked;
  isAsked = false;
  const ofTab = tab === 'data' ? data : tab === 'letters' ? letters : null;
  await Promise.all([lists.refresh(tab, wasAsked), dossier.read(), ofTab?.refresh(wasAsked)]);
  draw();
});

function leave(): void {
  isAsked = true;
  void dossier.show(null).then(refresh);
}

function draw(): void {
  const settings = parts.settings();
  if (settings === null) return;
  const { list, reasons, ...others } = lists.state();
  const shown = dossier.state();
  const onSaveCsv = () => void saveCsv(parts.db, settings);
  drawPage(settings, null, () => (
    <Panel
      language={settings.language}
      tab={tab}
      risk={{ list, reasons, onMore: lists.more, onSaveCsv }}
      {...others}
      {...letters.props()}
      range={thisWeek(now())}
      data={data.props()}
      dossier={shown && letters.withLetters({ ...shown, onBack: leave })}
      isFull={data.isFull() || shown?.problem === 'quota' || list?.problem === 'quota'}
      onTab={(next) => {
        tab = next;
        isAsked = true;
        void dossier.open(null).then(refresh);
      }}
      onOpen={(key) => void dossier.show(key)}
      onShowPeriod={(range) => void lists.showPeriod(range)}
    />
  ));
}

panelRequests(life.signal, (key) => void dossier.show(key));
setInterval(refresh, 30_000);
watchDatabase(life.signal, () => void refresh());
addEventListener('pagehide', () => life.abort());
