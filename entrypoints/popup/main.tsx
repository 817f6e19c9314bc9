import { render } from 'preact';
import { Popup } from '../../components/Popup';
import '../../components/tokens.css';
import '../../components/popup.css';
import { reportTexts } from '../../lib/locale/report';
import type { AtRiskList } from '../../lib/model/at-risk';
import { now, requestSite, saveFile, settingAreas } from '../../lib/platform';
import { toCsv } from '../../lib/reports';
import { type SettingsRead, saveEntry, watchSettings } from '../../lib/settings';
import { worldOf } from '../../lib/standing';
import { atRisk, openDatabase, watchDatabase } from '../../lib/store';
import { type Site, viewOf, watchSite } from './site';

const shown = 200;
const mostExported = 10_000;

const life = new AbortController();
const areas = settingAreas();
const db = openDatabase();
const tabId = new URLSearchParams(location.search).get('tabId');
document.documentElement.dataset.view = tabId === null ? 'popup' : 'page';

let site: Site | null = null;
let read: SettingsRead | null = null;
let list: AtRiskList | null = null;

function draw(): void {
  const language = read?.settings.language ?? 'vi';
  document.documentElement.lang = language;
  render(
    <Popup
      language={language}
      view={viewOf(site, read)}
      list={list}
      settingProblems={read?.problems.length ?? 0}
      onAllow={allow}
      onEmptyMeans={(notSecret) => {
        const emptyMeans = notSecret ? 'notSecret' : 'unclear';
        if (site?.kind === 'allowed') void saveEntry(areas, 'secrecy', site.site, { emptyMeans });
      }}
      onSaveCsv={saveCsv}
    />,
    document.getElementById('app') ?? document.body,
  );
}

async function refreshList(): Promise<void> {
  if (read === null) return;
  list = await atRisk(db, { limit: shown, now: now(), world: worldOf(read.settings) });
  draw();
}

/** Straight from the click: a browser asks the user only then. The page is started by the background. */
function allow(): void {
  if (site?.kind === 'notAllowed') void requestSite(site.site).then((granted) => (granted ? startSite() : undefined));
}

async function saveCsv(): Promise<void> {
  if (read === null) return;
  const { language } = read.settings;
  const all = await atRisk(db, { limit: mostExported, now: now(), world: worldOf(read.settings) });
  const csv = toCsv(all.rows, { language, now: now(), kept: all.kept });
  saveFile(`${reportTexts[language].fileName}.csv`, 'text/csv;charset=utf-8', csv);
}

function startSite(): Promise<void> {
  return watchSite(tabId === null ? undefined : Number(tabId), life.signal, (changed) => {
    site = changed;
    void refreshList().then(draw);
  });
}

watchSettings(areas, life.signal, (changed) => {
  read = changed;
  void refreshList();
});
void startSite();
setInterval(refreshList, 30_000);
watchDatabase(life.signal, () => void refreshList());
addEventListener('pagehide', () => life.abort());
