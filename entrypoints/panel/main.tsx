import { Panel } from '../../components/Panel';
import '../../components/face.css';
import '../../components/panel.css';
import type { PanelTab } from '../../lib/locale/panel';
import { now, panelRequests } from '../../lib/platform';
import { watchDatabase } from '../../lib/store';
import { popupFiles } from '../popup/save';
import { thisWeek } from '../shared/days';
import { drawPage } from '../shared/draw';
import { panelParts } from '../shared/parts';
import { inTurns } from '../shared/turns';
import { panelData } from './data';
import { panelDossier } from './dossier';
import { panelLetters } from './letters';
import { panelLists } from './lists';
import { panelWalk } from './walk';

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
const files = popupFiles(parts.db, () => draw());

let isAsked = false;
const refresh = inTurns(async () => {
  const wasAsked = isAsked;
  isAsked = false;
  const ofTab = tab === 'data' ? data : tab === 'letters' ? letters : null;
  await Promise.all([lists.refresh(tab, wasAsked), dossier.read(), ofTab?.refresh(wasAsked)]);
  draw();
});
const ask = () => {
  isAsked = true;
  return refresh();
};
const walk = panelWalk(dossier, () => draw(), ask);
const turn = (next: PanelTab, then: () => void) => {
  tab = next;
  then();
};

function draw(): void {
  const settings = parts.settings();
  if (settings === null) return;
  const { risk, ...others } = lists.state();
  const { startAt, isOnPage, open, leave, turnTo } = walk();
  const { isFileRefused, onSaveCsv } = files(null, parts.read());
  const shown = dossier.state();
  drawPage(settings, null, () => (
    <Panel
      language={settings.language}
      tab={tab}
      risk={{ ...risk, onRange: lists.onRange }}
      {...{ ...others, startAt, isFileRefused, onSaveCsv }}
      {...letters.props()}
      range={thisWeek(now())}
      data={data.props()}
      dossier={shown && letters.withLetters({ ...shown, isOnPage, onBack: leave })}
      isFull={data.isFull() || shown?.problem === 'quota' || risk.list?.problem === 'quota'}
      onTab={(next) => turn(next, turnTo)}
      onOpen={open}
      onShowPeriod={(range) => void lists.showPeriod(range)}
    />
  ));
}

// The way back from what is asked for elsewhere leads to the list of all, not to the tab that was looked at.
panelRequests(life.signal, (key) => turn('risk', () => walk().open(key)));
setInterval(refresh, 30_000);
watchDatabase(life.signal, () => void refresh());
addEventListener('pagehide', () => life.abort());
